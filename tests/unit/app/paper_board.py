"""A board on paper: its lanes come in blocks, as late as they are told to, at times that a test says."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from studio.link.lane_feed import LaneFeed
from studio.link.messages import Block
from studio.model.board import BoardInfo, BoardKind
from studio.model.lane import ACCEL_LSB_PER_G, LaneKind

RATES_HZ = {LaneKind.IMU: 119.0, LaneKind.MIC: 16000.0}
STEP_S = 0.02
REST = np.array([0, 0, ACCEL_LSB_PER_G, 0, 0, 0], dtype=np.float64)


class PaperBoard:
    """Stands where a Session does. Still and quiet, but for what ``plant`` puts somewhere; ``latency_s`` gives how late
    a block of each lane is."""

    def __init__(self, *, latency_s: Callable[[LaneKind], float] = lambda _: 0.004) -> None:
        self.now_s = 100.0
        self.lanes = {kind: LaneFeed(kind) for kind in LaneKind}
        self.info = BoardInfo(BoardKind.UNKNOWN, "1", "1", 1, (119,), (16000,), 0, 0, None)
        self.is_open = True
        self.on_step: Callable[[], None] = lambda: None
        self.lose: set[LaneKind] = set()
        """Lanes whose blocks do not arrive."""
        self._latency_s = latency_s
        self._began_s = self.now_s
        self._sent = dict.fromkeys(RATES_HZ, 0)
        self._planted: list[tuple[LaneKind, int, NDArray[np.int16]]] = []
        self._listeners: list[Callable[[Block, int], None]] = []
        self._random = np.random.default_rng(7)

    def clock(self) -> float:
        return self.now_s

    def listen_blocks(self, listener: Callable[[Block, int], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def plant(self, kind: LaneKind, at_s: float, samples: NDArray[np.int16]) -> None:
        """Samples instead of stillness from the clock's ``at_s`` on."""
        self._planted.append((kind, round((at_s - self._began_s) * RATES_HZ[kind]), samples))

    def run(self, seconds: float, *, until: Callable[[], bool] = lambda: False) -> None:
        end = self.now_s + seconds
        while self.now_s < end - 1e-9 and not until():
            self.now_s += STEP_S
            for kind in RATES_HZ:
                self._send(kind)
            self.on_step()

    def _send(self, kind: LaneKind) -> None:
        first = self._sent[kind]
        end = int((self.now_s - self._latency_s(kind) - self._began_s) * RATES_HZ[kind])
        if end <= first:
            return
        self._sent[kind] = end
        if kind in self.lose:
            return
        feed = self.lanes[kind]
        block = Block(kind, first, RATES_HZ[kind], self._samples(kind, first, end))
        new, gap = feed.take(block, self.now_s)
        assert new is not None
        for listener in list(self._listeners):
            listener(new, gap.gap.lost if gap else 0)

    def _samples(self, kind: LaneKind, first: int, end: int) -> NDArray[np.int16]:
        count = end - first
        if kind == LaneKind.IMU:
            values = REST + self._random.normal(0, 6, (count, 6))
        else:
            values = self._random.normal(0, 12, count)
        rows = np.rint(values).astype(np.int16)
        for planted, at, samples in self._planted:
            begin, stop = max(first, at), min(end, at + len(samples))
            if planted == kind and begin < stop:
                rows[begin - first : stop - first] = samples[begin - at : stop - at]
        return rows
