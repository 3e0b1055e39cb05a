"""How many rows a second a board prints: by this computer's clock, or by a column of the table that is one."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

WINDOW_S = 10.0
LEAST_S = 0.5
"""Less says nothing: USB brings bytes in heaps of up to some ten milliseconds."""
_RECENT_S = 2.0
_CHANGED = 0.1
"""The sketch has another rate when its last seconds differ by so much from those before."""
_PAUSE_S = 0.25
_PAUSE_INTERVALS = 8
_POINT_EVERY_S = 0.01
"""Closer together arrivals say no more, and cost."""
_LOOK_EVERY_S = 0.25


class RateMeter:
    """``note`` what has arrived and when. A pause (a sketch that prints only while the board moves) is not counted."""

    def __init__(self) -> None:
        self._points: deque[tuple[float, int]] = deque()
        self._parts: deque[tuple[float, float]] = deque(maxlen=64)
        """Of runs that have ended: seconds, rows a second."""
        self._intervals: deque[float] = deque(maxlen=32)
        self._looked_s = 0.0

    def note(self, count: int, now_s: float) -> None:
        """``count``: rows so far, those of this arrival among them."""
        if self._points:
            interval = now_s - self._points[-1][0]
            if interval < _POINT_EVERY_S:
                return
            if self.is_pause(now_s):
                self._end_part()
            else:
                self._intervals.append(interval)
        self._points.append((now_s, count))
        while now_s - self._points[0][0] > WINDOW_S:
            self._points.popleft()
        if now_s - self._looked_s >= _LOOK_EVERY_S:
            self._looked_s = now_s
            self._forget_old_rate()

    def is_pause(self, now_s: float) -> bool:
        """Whether what arrives now comes after a pause."""
        if not self._points or len(self._intervals) < 4:
            return False
        interval = now_s - self._points[-1][0]
        return interval > _PAUSE_S and interval > _PAUSE_INTERVALS * float(np.median(self._intervals))

    def _end_part(self) -> None:
        seconds, rate = _slope(self._points)
        if seconds >= LEAST_S:
            self._parts.append((seconds, rate))
            while sum(part[0] for part in self._parts) > WINDOW_S:
                self._parts.popleft()
        self._points.clear()

    def _forget_old_rate(self) -> None:
        newest = self._points[-1][0]
        if newest - self._points[0][0] < 2 * _RECENT_S and not self._parts:
            return
        middle = newest - _RECENT_S / 2
        recent = [point for point in self._points if newest - point[0] <= _RECENT_S]
        halves = [_slope([p for p in recent if p[0] < middle]), _slope([p for p in recent if p[0] >= middle])]
        known = self.rate_hz
        if not known or min(seconds for seconds, _ in halves) < 0.3 * _RECENT_S:
            return
        first, second = (rate for _, rate in halves)
        # Both halves must agree, or the old rate's last rows would stand for the new one.
        if min(abs(first / known - 1), abs(second / known - 1)) > _CHANGED and abs(first / second - 1) < _CHANGED / 2:
            self._parts.clear()
            self._points = deque(recent)

    @property
    def seconds(self) -> float:
        """How long has been measured."""
        return sum(part[0] for part in self._parts) + _slope(self._points)[0]

    @property
    def rate_hz(self) -> float:
        """Rows a second; 0 while too little has arrived."""
        parts = [*self._parts]
        seconds, rate = _slope(self._points)
        if seconds > 0:
            parts.append((seconds, rate))
        total = sum(part[0] for part in parts)
        return sum(seconds * rate for seconds, rate in parts) / total if total >= LEAST_S else 0.0


def _slope(points: Sequence[tuple[float, int]] | deque[tuple[float, int]]) -> tuple[float, float]:
    """Seconds, and rows a second: the line through all arrivals, so that no single late one counts for much."""
    if len(points) < 3:
        return 0.0, 0.0
    times, counts = np.array(points, dtype=np.float64).T
    times -= times[0]
    around = times - times.mean()
    spread = float((around**2).sum())
    return float(times[-1]), float((around * (counts - counts.mean())).sum() / spread) if spread > 0 else 0.0


@dataclass(frozen=True, slots=True)
class TimeColumn:
    """A column that is a clock: one step of it is ``unit_s`` seconds."""

    column: int
    unit_s: float


_LATEST = 1e15
"""Microseconds of thirty years."""
_CLOCKS = (1.0, 1e-3, 1e-6)
FEWEST_ROWS = 24


def find_time_column(values: NDArray[np.float64], rate_hz: float) -> TimeColumn | None:
    """The column of (n, width) that counts up as a clock does, seen at ``rate_hz`` rows a second; None for a mere
    counter of rows."""
    if len(values) < FEWEST_ROWS or rate_hz <= 0 or values.shape[1] < 2:
        return None
    with np.errstate(invalid="ignore", over="ignore"):
        steps = np.diff(values, axis=0)
        middle = np.median(steps, axis=0)
        rises = (steps > 0).mean(axis=0)
        usual = ((steps > 0.3 * middle) & (steps < 3 * middle)).mean(axis=0)
    for column in np.flatnonzero((middle > 0) & (rises > 0.9) & (usual > 0.75)):
        for unit_s in _CLOCKS:
            if 0.75 < middle[column] * unit_s * rate_hz < 1.33:
                return TimeColumn(int(column), unit_s)
    return None


def rate_by(column: TimeColumn, values: NDArray[np.float64]) -> float:
    """Rows a second by the board's own clock; 0 when the column does not say."""
    clock = values[:, column.column]
    steps = np.diff(clock[np.isfinite(clock) & (np.abs(clock) < _LATEST)])
    middle = float(np.median(steps)) if len(steps) else 0.0
    if middle <= 0:
        return 0.0
    # A pause between takes is no step.
    usual = steps[(steps > 0) & (steps < 3 * middle)]
    return float(1 / (usual.mean() * column.unit_s))
