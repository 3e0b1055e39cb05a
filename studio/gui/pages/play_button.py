"""Plays the sound of the open recording and says where the loudspeaker is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton

from studio.errors import StudioError
from studio.gui.sound import OpenOutput, Player, open_loudspeaker
from studio.gui.widgets import icon_button, show_icon
from studio.model.lane import Lane, LaneKind


class PlayButton(QToolButton):
    """``moved`` carries the cursor's microseconds or None, ``changed`` comes when playing begins or ends. Hidden when
    the recording has no sound."""

    moved = Signal(object)
    changed = Signal()

    def __init__(self, post: Callable[[Callable[[], None]], None], *, on_problem: Callable[[StudioError], None],
                 open_output: OpenOutput = open_loudspeaker) -> None:
        super().__init__()
        self._lane: Lane | None = None
        self._from_us = 0
        self._shown_us: int | None = None
        self.player = Player(post, on_change=self._changed, on_problem=on_problem,
                             open_output=open_output)
        self.setIconSize(icon_button("play", "").iconSize())
        show_icon(self, "play")
        self.clicked.connect(lambda *_: self.play_or_stop(None))
        self._changed()
        # The device must not outlive the window that asked for it.
        self.destroyed.connect(self.player.shut_down)

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        self._lane = next((lane for lane in lanes if lane.info.kind == LaneKind.MIC), None)
        self._from_us = 0
        self.setVisible(self._lane is not None)

    def start_at(self, time_us: int) -> None:
        """Where the next playing begins; what plays now goes on from there."""
        self._from_us = time_us
        if self.player.is_playing:
            self._play(time_us, None)

    def play_or_stop(self, range_us: tuple[int, int] | None) -> None:
        """Plays ``range_us``, or from the cursor to the end; stops what plays."""
        if self.player.is_playing:
            self.player.stop()
        elif range_us is not None:
            self._play(*range_us)
        else:
            self._play(self._from_us, None)

    def stop(self) -> None:
        self.player.stop()

    def refresh(self, now_s: float) -> bool:
        """Moves the cursor along; called by the display timer."""
        position_s = self.player.position_s
        if position_s is None:
            return False
        time_us = round(position_s * 1e6)
        if time_us == self._shown_us:
            return False
        self._shown_us = time_us
        self.moved.emit(time_us)
        return True

    def _play(self, start_us: int, end_us: int | None) -> None:
        if self._lane is None:
            return
        if end_us is None and start_us >= self._lane.info.duration_us - 10_000:
            start_us = 0
        self.player.play(self._lane.samples, round(self._lane.info.rate_hz), from_s=start_us / 1e6,
                         until_s=None if end_us is None else end_us / 1e6)

    def _changed(self) -> None:
        playing = self.player.is_playing
        show_icon(self, "stop" if playing else "play")
        name = self.tr("Stop the sound (Space)") if playing else self.tr("Play the sound (Space)")
        self.setToolTip(name)
        self.setAccessibleName(name)
        if not playing:
            self.moved.emit(None if self._from_us == 0 else self._from_us)
        self.changed.emit()
