"""How long a board was listened to without a pause, and how much of that was never heard."""

from __future__ import annotations

from collections.abc import Callable

from studio.link.lane_feed import LaneFeed
from studio.link.messages import Block
from studio.link.session import Session

SILENT_S = 3.0
"""No block for so long, and none that was counted as lost afterwards: the board stood still, or the way to it did. A
computer that is busy reads a little later and has heard all."""


class HeardTime:
    """Begins now, with the blocks of one lane; ``stop`` ends it. The link thread adds to it, others may ask."""

    def __init__(self, session: Session, feed: LaneFeed, clock: Callable[[], float]) -> None:
        self._feed, self._clock = feed, clock
        self._began_s = self._block_s = clock()
        self._lost_before, self._silent_s = feed.lost, 0.0
        self.stop = session.listen_blocks(self._note)

    def seconds(self) -> tuple[float, float]:
        """The whole length by the clock, and what of it was never heard: samples that were lost, and silence."""
        now = self._clock()
        lost = max(0, self._feed.lost - self._lost_before)
        lost_s = lost / self._feed.rate_hz if self._feed.rate_hz else 0.0
        length_s, since_s = now - self._began_s, now - self._block_s
        silent_s = self._silent_s + (since_s if since_s > SILENT_S else 0.0)
        return length_s, min(lost_s + silent_s, length_s)

    def _note(self, block: Block, lost: int) -> None:
        """In the link thread."""
        if block.kind != self._feed.kind:
            return
        now = self._clock()
        silent_s = now - self._block_s - lost / max(block.rate_hz, 1.0)
        self._block_s = now
        if silent_s > SILENT_S:
            self._silent_s += silent_s
