"""One take at a time: count-down, recording until enough samples came, saving."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from studio.app.bench import Bench
from studio.app.desk import Desk
from studio.app.happenings import ProblemRaised, TakeChanged
from studio.errors import StudioError
from studio.events import Events
from studio.link.recorder import Recorder
from studio.model.lane import LaneKind
from studio.model.recording import MOST_LABEL_BYTES, label_fits
from studio.storage.take import TakeWriter

LONGEST_TAKE_S = 3600.0


class TakePhase(StrEnum):
    IDLE = "idle"
    COUNTING = "counting"
    RECORDING = "recording"
    SAVING = "saving"


class Clock(Protocol):
    def __call__(self) -> float: ...


class Takes:
    """``tick`` moves it on; the window's timer and the command line's loop call it. Owner's thread only."""

    def __init__(self, events: Events, desk: Desk, bench: Bench, *, clock: Clock = time.monotonic) -> None:
        self._events, self._desk, self._bench, self._clock = events, desk, bench, clock
        self.phase = TakePhase.IDLE
        self.total_s = 0.0
        self._starts_at = 0.0
        self._label = self._person = ""
        self._finish: Callable[[], None] | None = None
        self._abandon: Callable[[], None] | None = None
        self._progress: Callable[[], float] = lambda: 0.0

    @property
    def left_s(self) -> float:
        """Seconds to the start while counting, seconds of samples still to come while recording."""
        if self.phase == TakePhase.COUNTING:
            return max(0.0, self._starts_at - self._clock())
        if self.phase == TakePhase.RECORDING:
            return max(0.0, self.total_s - self._progress())
        return 0.0

    def start(self, *, label: str, person: str = "", seconds: float, countdown_s: float = 0.0) -> None:
        """Raises StudioError when there is no project, no board, no label, or a take runs already."""
        self._desk.require()
        if not label:
            raise StudioError("The take has no label.", "", "Choose or type a label first.", code="take-label")
        if not label_fits(label):
            raise StudioError(
                f"The label {label[:20]}... is too long for a board.",
                f"It takes {MOST_LABEL_BYTES} bytes, on one line.",
                "Choose a shorter one.",
                code="take-label",
            )
        if not 0 < seconds <= LONGEST_TAKE_S:
            raise StudioError(
                "The take's length makes no sense.",
                f"It is {seconds:g} seconds.",
                "Choose between 0.1 seconds and an hour.",
                code="take-length",
            )
        if self.phase != TakePhase.IDLE:
            raise StudioError(
                "A take is being recorded already.", "", "Wait for its end, or stop it.", code="take-running"
            )
        self._bench.require()
        self._label, self._person, self.total_s = label, person, seconds
        self._starts_at = self._clock() + countdown_s
        self._enter(TakePhase.COUNTING)
        self.tick()

    def tick(self) -> None:
        if self.phase == TakePhase.COUNTING and self._clock() >= self._starts_at:
            self._begin()
        elif self.phase == TakePhase.RECORDING and self._progress() >= self.total_s:
            self.stop()

    def stop(self) -> None:
        """Calls the count-down off, or ends the recording and keeps what came."""
        if self.phase == TakePhase.COUNTING:
            self._enter(TakePhase.IDLE)
        elif self.phase == TakePhase.RECORDING and self._finish:
            self._enter(TakePhase.SAVING)
            finish = self._finish
            self._finish = self._abandon = None
            finish()

    def board_lost(self) -> None:
        """The board went away: what arrived is kept."""
        self.stop()

    def abandon(self) -> None:
        """Throws the running take away."""
        if self._abandon:
            self._abandon()
        self._finish = self._abandon = None
        self._enter(TakePhase.IDLE)

    def _begin(self) -> None:
        sensor = self._desk.require().sensor
        try:
            info = self._bench.lane_info(sensor)
            writer = self._desk.store.begin_take(label=self._label, person=self._person, lanes=(info,))
        except StudioError as error:
            self._enter(TakePhase.IDLE)
            self._events.emit(ProblemRaised(error, "collect"))
            return
        recorder = Recorder(self._bench.require(), _FileThreadSink(self._desk, writer), (sensor,))
        self._progress = lambda: recorder.counts[sensor] / info.rate_hz

        def finish() -> None:
            recorder.stop()
            self._desk.finish_take(writer, lambda _: self._enter(TakePhase.IDLE))

        def abandon() -> None:
            recorder.stop()
            self._desk.drain()
            writer.abandon()

        self._finish, self._abandon = finish, abandon
        self._enter(TakePhase.RECORDING)

    def _enter(self, phase: TakePhase) -> None:
        self.phase = phase
        self._events.emit(TakeChanged(phase))


class _FileThreadSink:
    """Hands rows to the file thread: the link thread must not wait for a disk."""

    def __init__(self, desk: Desk, writer: TakeWriter) -> None:
        self._desk, self._writer = desk, writer

    def append(self, kind: LaneKind, rows: NDArray[np.int16], *, lost: int) -> None:
        # The block's array may be a view of a buffer that is used again.
        kept = rows.copy()
        self._desk.write(lambda: self._writer.append(kind, kept, lost=lost))
