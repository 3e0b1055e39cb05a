"""The one take that runs: its lanes from one moment on, on their way to the disk."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from studio.app.desk import Desk
from studio.link.recorder import Recorder
from studio.link.session import Session
from studio.model.lane import LaneInfo, LaneKind
from studio.model.recording import Recording, Span
from studio.storage.take import TakeWriter

MEASURED_LEAST_S = 5.0
"""A computer that was busy for a tenth of a second changes what is measured in one second by a tenth."""
LAGGARD_S = 0.5
"""A lane that has stopped is not waited for any longer than this when the others have all."""


class RunningTake:
    """Begins when it is made. Owner's thread only."""

    def __init__(
        self,
        desk: Desk,
        session: Session,
        infos: tuple[LaneInfo, ...],
        *,
        main: LaneKind,
        label: str,
        person: str,
        begins_s: float,
        seconds: float,
    ) -> None:
        """``main`` is the lane by which the take's progress goes. Raises StudioError when it cannot be written."""
        self._desk, self._session, self._main = desk, session, main
        self.total_s = seconds
        kinds = tuple(info.kind for info in infos)
        self.lanes = kinds
        self._writer = desk.store.begin_take(label=label, person=person, lanes=infos)
        self._sink = _FileThreadSink(desk, self._writer, main)
        self._recorder = Recorder(session, self._sink, kinds, begins_s=begins_s, seconds=seconds)
        self._all_but_laggards_at: float | None = None

    @property
    def id(self) -> str:
        """The recording's, when it is one."""
        return self._writer.plan.id

    @property
    def seconds(self) -> float:
        """How much of the main lane has come."""
        return self._recorder.reached_s(self._main)

    def is_full(self, now_s: float) -> bool:
        if self._recorder.is_full:
            return True
        if self.seconds < self.total_s:
            return False
        self._all_but_laggards_at = now_s if self._all_but_laggards_at is None else self._all_but_laggards_at
        return now_s - self._all_but_laggards_at >= LAGGARD_S

    def place_us(self, moment_s: float) -> int:
        """Where a moment is in the recording, in microseconds from its start."""
        place = self._recorder.place_of(self._main, moment_s)
        return max(0, round(place * 1e6 / self._recorder.rate_of(self._main)))

    def fresh(self) -> Sequence[NDArray[np.int16]]:
        """Rows of the main lane that were written since this was asked last."""
        return self._sink.fresh()

    def measured_rates_hz(self) -> dict[LaneKind, float]:
        """By this computer's clock; 0 where too little has come to tell."""
        feeds = [self._session.lanes[kind] for kind in self.lanes]
        return {
            feed.kind: feed.measured_rate_hz if feed.clock.measured_over_s >= MEASURED_LEAST_S else 0.0
            for feed in feeds
        }

    def finish(
        self, then: Callable[[Recording | None], None], *, spans: Callable[[int], Sequence[Span]] | None, note: str
    ) -> None:
        """As ``Desk.finish_take``. ``spans`` gives them when it is told the recording's length in microseconds; None:
        the label covers all."""
        infos = self._recorder.stop()
        length_us = max((info.duration_us for info in infos), default=0)
        given = tuple(spans(length_us)) if spans else None
        self._desk.finish_take(self._writer, then, spans=given, note=note)


class _FileThreadSink:
    """Hands rows to the file thread: the link thread must not wait for a disk."""

    def __init__(self, desk: Desk, writer: TakeWriter, main: LaneKind) -> None:
        self._desk, self._writer, self._main = desk, writer, main
        self._fresh: deque[NDArray[np.int16]] = deque()

    def append(self, kind: LaneKind, rows: NDArray[np.int16], *, lost: int) -> None:
        if kind == self._main:
            self._fresh.append(rows)
        self._desk.write(lambda: self._writer.append(kind, rows, lost=lost))

    def fresh(self) -> list[NDArray[np.int16]]:
        rows = []
        while self._fresh:
            rows.append(self._fresh.popleft())
        return rows
