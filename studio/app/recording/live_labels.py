"""Labels given by key while a long recording runs: each press is moved onto the event that it meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.learn.snapping import Snap, Snapper
from studio.model.lane import LaneInfo
from studio.model.recording import Span, new_span_id

LOOKS_EVERY_S = 0.25
"""Finding the event is some ms of work, and a person does not see it sooner."""
SHORTEST_US = 50_000


@dataclass(frozen=True, slots=True)
class LiveMark:
    """A label given while recording, in microseconds of it. ``sure``: an event was found for it; ``settled``: its edges
    will not change any more."""

    label: str
    pressed_us: int
    start_us: int
    end_us: int
    sure: bool
    settled: bool


class LiveLabels:
    """Owner's thread only."""

    def __init__(self, info: LaneInfo) -> None:
        self._snapper = Snapper(info.kind, info.rate_hz, info.channels)
        self._marks: list[LiveMark] = []
        self._looked_at_s = 0.0

    @property
    def marks(self) -> tuple[LiveMark, ...]:
        """In the order of their presses."""
        return tuple(self._marks)

    def push(self, rows: Sequence[NDArray[np.int16]]) -> None:
        for part in rows:
            self._snapper.push(part)

    def press(self, label: str, pressed_us: int) -> None:
        """A second label for the same event replaces the first."""
        self._marks.append(_mark(label, self._snapper.press(pressed_us)))

    def take_back(self) -> LiveMark | None:
        """Removes the last one and returns it."""
        return self._marks.pop() if self._marks else None

    def look(self, now_s: float) -> bool:
        """Moves marks whose event has become clearer; True when one has moved."""
        if now_s - self._looked_at_s < LOOKS_EVERY_S or all(mark.settled for mark in self._marks):
            return False
        self._looked_at_s = now_s
        return self._follow(self._snapper.snaps())

    def spans(self, duration_us: int) -> tuple[Span, ...]:
        """What has become of them at the end of the recording: in order, none overlapping another."""
        self._follow(self._snapper.snaps(ended=True))
        newest = {(mark.start_us, mark.end_us): mark for mark in self._marks}
        spans: list[Span] = []
        for mark in sorted(newest.values(), key=lambda mark: (mark.start_us, mark.pressed_us)):
            start = max(mark.start_us, spans[-1].end_us if spans else 0)
            end = min(mark.end_us, duration_us)
            if end - start >= SHORTEST_US:
                spans.append(Span(start, end, mark.label, new_span_id()))
        return tuple(spans)

    def _follow(self, snaps: Sequence[Snap]) -> bool:
        by_press = {snap.pressed_us: snap for snap in snaps}
        moved = [
            _mark(mark.label, by_press[mark.pressed_us]) if mark.pressed_us in by_press else mark
            for mark in self._marks
        ]
        changed = moved != self._marks
        self._marks = moved
        return changed


def _mark(label: str, snap: Snap) -> LiveMark:
    return LiveMark(label, snap.pressed_us, snap.start_us, snap.end_us, snap.sure, snap.settled)
