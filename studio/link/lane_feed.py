"""One lane as it arrives: newest samples, exact count of what was lost, true rate."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.link.lane_clock import LaneClock
from studio.link.messages import Block
from studio.link.ring import Ring
from studio.model.lane import MOTION_CHANNELS, READINGS, SOUND_RATE_HZ, Gap, LaneKind

RESTART_S = 10.0
"""A block that is this much older than the newest is not a repeated one: the board counts anew."""
RINGS = {LaneKind.IMU: (60 * 952, 6), LaneKind.MIC: (60 * SOUND_RATE_HZ, 0)} | {
    kind: (60 * 20, len(channels)) for kind, channels in READINGS.items()
}
"""Capacity and channels: a minute at the highest rate."""

GAPS_KEPT = 8192
"""A ring holds a minute of some hundred blocks a second, and a gap before each at the worst."""


@dataclass(frozen=True, slots=True)
class GapSeen:
    """``gap.lost`` samples before the board's index ``gap.at`` never arrived."""

    kind: LaneKind
    gap: Gap


class LaneFeed:
    """Takes a lane's blocks in the link thread; others read its numbers and its ring at any time."""

    def __init__(self, kind: LaneKind) -> None:
        self.kind = kind
        self.ring = Ring(*RINGS[kind])
        self.rate_hz = 0.0
        """What the board says its rate is; 0 before the first block."""
        self.channels: tuple[str, ...] = MOTION_CHANNELS if kind == LaneKind.IMU else ("mic",)
        """What of a recorded lane is measured: a board with its own sketch may lack axes, and zeros stand for them."""
        self.received = 0
        self.lost = 0
        self.repeated = 0
        self.gap_count = 0
        """Gaps since the stream began."""
        self._gaps: deque[Gap] = deque(maxlen=GAPS_KEPT)
        self.clock = LaneClock()
        """When samples were taken, by this computer's time."""
        self._began = False
        self._first = 0

    def begin(self, index: int) -> None:
        """A stream starts at the board's ``index``. Blocks may have come before this was known (the first answer was
        damaged and asked for again): they are kept, and what is missing before them is lost."""
        if not self._began:
            self._start_at(index)
        elif index < self._first:
            self.lost += self._first - index
            self.gap_count += 1
            if len(self._gaps) < GAPS_KEPT:
                self._gaps.appendleft(Gap(at=self._first, lost=self._first - index))
            self._first = index

    def _start_at(self, index: int) -> None:
        self._began = True
        self._first = index
        self.ring.restart(index)
        self.received = self.lost = self.repeated = 0
        self.gap_count = 0
        self._gaps.clear()
        self.clock.clear()

    def end(self, index: int) -> GapSeen | None:
        """The stream ended before the board's ``index``: what has not arrived by now is lost."""
        gap = self._skip_to(index) if self._began else None
        self._began = False
        return gap

    def take(self, block: Block, now_s: float) -> tuple[Block | None, GapSeen | None]:
        """Returns what is new of the block, and the gap before it."""
        behind = self.ring.end - block.first
        if not self._began or behind > RESTART_S * max(block.rate_hz, 1):
            self._start_at(block.first)
        gap = self._skip_to(block.first)
        known = max(0, self.ring.end - block.first)
        self.repeated += min(known, len(block.samples))
        self.rate_hz = block.rate_hz
        if known >= len(block.samples):
            return None, gap
        if known:
            block = Block(block.kind, block.first + known, block.rate_hz, block.samples[known:])
        self.ring.append(block.samples)
        self.received += len(block.samples)
        self.clock.note(now_s, self.ring.end, block.rate_hz)
        return block, gap

    def arrived_since(self, index: int) -> tuple[tuple[int, NDArray[np.int16]], ...]:
        """What arrived from the board's ``index`` on and is still in the ring: (index of the first, view of the rows),
        in pieces where samples were lost between them."""
        at, rows = self.ring.since(index)
        end = at + len(rows)
        edges = [at]
        for gap in self.gaps:
            if gap.at > at and gap.at - gap.lost < end:
                edges += [max(at, gap.at - gap.lost), min(end, gap.at)]
        edges.append(end)
        pairs = zip(edges[::2], edges[1::2], strict=True)
        return tuple((first, rows[first - at : last - at]) for first, last in pairs if last > first)

    def _skip_to(self, index: int) -> GapSeen | None:
        lost = index - self.ring.end
        if lost <= 0:
            return None
        self.ring.skip(lost)
        self.lost += lost
        gap = Gap(at=index, lost=lost)
        self.gap_count += 1
        self._gaps.append(gap)
        return GapSeen(self.kind, gap)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The newest GAPS_KEPT gaps, all there can be in the ring; ``at`` counts as the board does."""
        return tuple(self._gaps)

    @property
    def is_streaming(self) -> bool:
        return self._began

    @property
    def measured_rate_hz(self) -> float:
        """Samples a second by this computer's clock over the last seconds, lost ones counted; 0 in the first one."""
        return self.clock.measured_rate_hz
