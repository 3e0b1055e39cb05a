"""Feeds a sink with the rows of chosen lanes as they arrive, and keeps count of gaps and true rate."""

from __future__ import annotations

import threading
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.link.lane_feed import LaneFeed
from studio.link.messages import Block
from studio.link.session import Session
from studio.model.lane import MOTION_CHANNELS, Gap, LaneInfo, LaneKind


class Sink(Protocol):
    """Takes rows in the link thread, so it must not wait long."""

    def append(self, kind: LaneKind, rows: NDArray[np.int16], *, lost: int) -> None:
        """int16 (n, 6) of motion or (n,) of sound, after ``lost`` samples that never arrived."""


class Recorder:
    """From ``start`` to ``stop``, everything that arrives goes to the sink. Any thread may call."""

    def __init__(self, session: Session, sink: Sink, kinds: tuple[LaneKind, ...]) -> None:
        self._session = session
        self._sink = sink
        self._lock = threading.Lock()
        self._stopped = False
        self.error: StudioError | None = None
        """Why the sink took no more; nothing is written after it."""
        self._takes = {kind: _Take(session.lanes[kind]) for kind in kinds}
        self._stop_listening = session.listen_blocks(self._take_block)

    def stop(self) -> tuple[LaneInfo, ...]:
        """Ends the recording; after it returns the sink gets nothing more. Gives what was recorded of each lane.

        Raises the sink's own StudioError when it could not take everything (``error`` says so before).
        """
        self._stop_listening()
        with self._lock:
            self._stopped = True
            if self.error:
                raise self.error
            return tuple(take.info() for take in self._takes.values() if take.count)

    @property
    def counts(self) -> dict[LaneKind, int]:
        """Samples (rows) written so far."""
        with self._lock:
            return {kind: take.count for kind, take in self._takes.items()}

    def _take_block(self, block: Block, lost: int) -> None:
        take = self._takes.get(block.kind)
        with self._lock:
            if take is None or self._stopped or self.error:
                return
            lost = lost if take.count else 0  # what was lost before the first row is no gap in the recording
            try:
                self._sink.append(block.kind, block.samples, lost=lost)
            except StudioError as error:  # a full disk must not end the link thread
                self.error = error
            else:
                take.add(block, lost)


class _Take:
    """One lane's part of a recording. A gap's ``at`` counts the samples that were written."""

    def __init__(self, feed: LaneFeed) -> None:
        self.feed = feed
        self.count = 0
        self.gaps: list[Gap] = []

    def add(self, block: Block, lost: int) -> None:
        if lost:
            self.gaps.append(Gap(at=self.count, lost=lost))
        self.count += len(block.samples)

    def info(self) -> LaneInfo:
        channels = MOTION_CHANNELS if self.feed.kind == LaneKind.IMU else ("mic",)
        return LaneInfo(self.feed.kind, self.feed.rate_hz, channels, self.count, tuple(self.gaps))
