"""What starts an armed take: motion or sound over a threshold, seen in the samples as they arrive."""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

from studio.link.lane_feed import LaneFeed
from studio.model.lane import ACCEL_LSB_PER_G, GYRO_LSB_PER_DPS, LaneKind

STEP_S = 0.01
WITHIN_STEPS = 10
"""Two steps over the threshold in this many: one alone is a knock on the table or a click on the line."""
SETTLE_S = 0.5
"""How slowly rest follows: gravity stays rest while a hand turns, a gesture does not become it."""
TURNING_DPS = 300.0
"""A turning that counts as 1 g: some gestures turn the board and hardly move it."""


class Trigger:
    """Level of one lane, in g of what moves the board, or in shares of full scale of sound. Owner's thread only."""

    def __init__(self, feed: LaneFeed, *, threshold: float) -> None:
        self.feed = feed
        self.threshold = threshold
        self.level = 0.0
        """The highest of the last steps."""
        self._rest: NDArray[np.float64] | None = None
        self._levels: deque[float] = deque(maxlen=WITHIN_STEPS)
        self._over: deque[int] = deque()
        self._next = feed.ring.end

    @property
    def kind(self) -> LaneKind:
        return self.feed.kind

    def forget(self) -> None:
        """What came until now starts nothing."""
        self._over.clear()

    def look(self) -> int | None:
        """Takes what has arrived since the last look; the board's index at which the threshold was crossed, or None."""
        feed, crossed = self.feed, None
        if feed.ring.end < self._next:  # the board counts anew
            self._next = feed.ring.start
        step = max(1, round(STEP_S * feed.rate_hz))
        for first, rows in feed.arrived_since(self._next):
            for at in range(0, len(rows) - step + 1, step):
                found = self._take(first + at, rows[at : at + step], step)
                crossed = found if crossed is None else crossed
            self._next = first + len(rows) // step * step
        self.level = max(self._levels, default=0.0)
        return crossed

    def _take(self, first: int, rows: NDArray[np.int16], step: int) -> int | None:
        level = self._level(rows)
        self._levels.append(level)
        while self._over and first - self._over[0] >= WITHIN_STEPS * step:
            self._over.popleft()
        if level < self.threshold:
            return None
        self._over.append(first)
        return self._over[0] if len(self._over) > 1 else None

    def _level(self, rows: NDArray[np.int16]) -> float:
        values = rows.astype(np.float64)
        if self._rest is None:
            self._rest = values.mean(axis=0)
        away = values - self._rest
        self._rest = self._rest + away.mean(axis=0) * min(1.0, STEP_S / SETTLE_S)
        if self.kind == LaneKind.MIC:
            return float(np.abs(away).max()) / 32768
        moved = np.linalg.norm(away[:, :3], axis=1).max() / ACCEL_LSB_PER_G
        turned = np.linalg.norm(away[:, 3:], axis=1).max() / GYRO_LSB_PER_DPS / TURNING_DPS
        return float(max(moved, turned))
