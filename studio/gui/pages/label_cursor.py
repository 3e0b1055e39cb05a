"""The cursor in a recording by keys: small steps, and from edge to edge. Playing begins at it."""

from __future__ import annotations

from studio.gui.pages.play_button import PlayButton
from studio.gui.plots.recording_view import RecordingView

_STEP_SHARE = 0.005
_LEAST_STEP_US = 1000
_LEAD_SHARE = 0.05
"""Of the view: so far from its left edge the cursor goes on after a page was turned."""


class Cursor:
    def __init__(self, view: RecordingView, play: PlayButton) -> None:
        self._view, self._play = view, play

    @property
    def at_us(self) -> int:
        """Where it is; where the view begins while it is nowhere."""
        at = self._view.cursor_us
        return round(1e6 * self._view.timeline.start) if at is None else at

    @property
    def is_set(self) -> bool:
        return self._view.cursor_us is not None

    def move_to(self, time_us: int) -> None:
        length_us = round(1e6 * self._view.timeline.length)
        time_us = min(max(0, time_us), length_us)
        self._view.show_cursor(time_us)
        self._play.start_at(time_us)
        self._view.reveal(time_us, time_us)

    def follow(self, time_us: int | None) -> None:
        """The sound is there now. When it runs out of the view, the view turns the page; where a person has moved the
        view away, it stays."""
        view, before = self._view.timeline, self._view.cursor_us
        self._view.show_cursor(time_us)
        if time_us is None or before is None:
            return
        was_seen = view.start <= before / 1e6 <= view.end
        if was_seen and not view.start <= time_us / 1e6 <= view.end:
            self._view.pan(time_us / 1e6 - view.start - _LEAD_SHARE * view.view)

    def step(self, by: int) -> None:
        """By a two-hundredth of what is in view."""
        self.move_to(self.at_us + by * max(_LEAST_STEP_US, round(1e6 * _STEP_SHARE * self._view.timeline.view)))

    def to_edge(self, by: int) -> None:
        """To the next or the previous edge of a span, of a proposal or of the recording."""
        here, edges = self.at_us, self._view.edges_us
        if by > 0:
            self.move_to(min((edge for edge in edges if edge > here), default=here))
        else:
            self.move_to(max((edge for edge in edges if edge < here), default=here))
