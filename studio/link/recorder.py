"""Feeds a sink with the rows of chosen lanes, all from the same moment on and to the same end, with their gaps."""

from __future__ import annotations

import math
import threading
from collections import deque
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.link.lane_feed import RESTART_S, LaneFeed
from studio.link.messages import Block
from studio.link.session import Session
from studio.model.lane import MOTION_CHANNELS, Gap, LaneInfo, LaneKind

HELD_MOST_S = 0.5
"""A lane that is this far ahead of another waits no longer: the other one has stopped."""


class Sink(Protocol):
    """Takes rows in the link thread, so it must not wait long."""

    def append(self, kind: LaneKind, rows: NDArray[np.int16], *, lost: int) -> None:
        """int16 (n, channels) of motion or (n,) of sound, after ``lost`` samples that never arrived."""


class Recorder:
    """From the start to ``stop``, or to the end of ``seconds``, everything goes to the sink. Any thread may call.

    Of several lanes a row is given on when every lane has come as far, so that they end together however the recording
    ends; a lane that falls behind by HELD_MOST_S is not waited for.
    """

    def __init__(
        self,
        session: Session,
        sink: Sink,
        kinds: tuple[LaneKind, ...],
        *,
        begins_s: float | None = None,
        seconds: float | None = None,
    ) -> None:
        """``begins_s``: the moment of the first row, in seconds of the session's clock; what is past comes from the
        lanes' rings (a minute is there). None: what comes from now on."""
        self._session = session
        self._sink = sink
        self._lock = threading.Lock()
        self._stopped = False
        self.error: StudioError | None = None
        """Why the sink took no more; nothing is written after it."""
        begins = _begins(session, kinds, begins_s)
        self._takes = {kind: _Take(session.lanes[kind], begins[kind], seconds) for kind in kinds}
        with self._lock:  # a block that comes meanwhile waits, and is then known to be in the ring
            self._stop_listening = session.listen_blocks(self._take_block)
            for take in self._takes.values():
                for first, rows in take.feed.arrived_since(take.next):
                    take.hold(first, rows)
            self._write()

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

    def reached_s(self, kind: LaneKind) -> float:
        """How far the lane has come since its first row, lost samples counted."""
        with self._lock:
            return self._takes[kind].reached_s

    def rate_of(self, kind: LaneKind) -> float:
        """Samples a second of what is recorded."""
        with self._lock:
            return self._takes[kind].rate_hz

    def place_of(self, kind: LaneKind, moment_s: float) -> int:
        """Where a moment of the session's clock is in the recording: in samples of the lane that were written or are
        still to come."""
        with self._lock:
            take = self._takes[kind]
            index = take.feed.clock.index_at(moment_s)
            return 0 if index is None else index - take.begin - sum(gap.lost for gap in take.gaps)

    @property
    def is_full(self) -> bool:
        """Has every lane all its ``seconds``?"""
        with self._lock:
            return all(take.is_full for take in self._takes.values())

    def _take_block(self, block: Block, lost: int) -> None:
        take = self._takes.get(block.kind)
        with self._lock:
            if take is not None and not self._stopped and not self.error:
                take.hold(block.first, block.samples)
                self._write()

    def _write(self) -> None:
        """Gives on what every lane has come to. What is left in the link's own buffer is copied by the sink."""
        waiting = [take for take in self._takes.values() if not take.is_full]
        ahead = max((take.moment for take in waiting), default=math.inf)
        common = min((take.moment for take in waiting if take.moment > ahead - HELD_MOST_S), default=math.inf)
        try:
            for take in self._takes.values():
                for rows, lost in take.release(math.inf if len(self._takes) == 1 else common):
                    self._sink.append(take.feed.kind, take.measured(rows), lost=lost)
                    take.wrote(len(rows), lost)
        except StudioError as error:  # a full disk must not end the link thread
            self.error = error


def _begins(session: Session, kinds: tuple[LaneKind, ...], begins_s: float | None) -> dict[LaneKind, int]:
    """The board's index of each lane's first row. What is not in every ring any more is in no lane's recording."""
    feeds = [session.lanes[kind] for kind in kinds]
    if begins_s is None:
        return {feed.kind: feed.ring.end for feed in feeds}
    oldest = [moment for feed in feeds if (moment := feed.clock.moment(feed.ring.start)) is not None]
    begins_s = max([begins_s, *oldest])
    begins = {}
    for feed in feeds:
        index = feed.clock.index_at(begins_s)
        begins[feed.kind] = feed.ring.end if index is None else max(feed.ring.start, index)
    return begins


class _Take:
    """One lane's part of a recording. A gap's ``at`` counts the samples that were written."""

    def __init__(self, feed: LaneFeed, begin: int, seconds: float | None) -> None:
        self.feed = feed
        self.channels = feed.channels
        self.rate_hz = feed.rate_hz
        """As it was last known: a board that prints something else from now on has none until that was measured."""
        self.begin = self.next = begin
        self._length = math.inf if seconds is None else max(1, round(seconds * feed.rate_hz))
        self.count = 0
        self.gaps: list[Gap] = []
        self._held: deque[tuple[int, NDArray[np.int16]]] = deque()
        self._released = begin

    @property
    def is_full(self) -> bool:
        return self.next - self.begin >= self._length

    @property
    def reached_s(self) -> float:
        return (self.next - self.begin) / self.rate_hz if self.rate_hz else 0.0

    @property
    def moment(self) -> float:
        """Up to when everything is here."""
        moment = self.feed.clock.moment(self.next)
        return -math.inf if moment is None else moment

    def hold(self, first: int, rows: NDArray[np.int16]) -> None:
        if self.feed.channels != self.channels:  # other columns have no place in it
            return
        self.rate_hz = self.feed.rate_hz or self.rate_hz
        if first < self.next - RESTART_S * max(self.feed.rate_hz, 1.0):
            shift = first - self.next
            self.begin, self._released, self.next = self.begin + shift, self._released + shift, first
            self._held.clear()
        rows = rows[max(0, self.next - first) :]
        first = max(first, self.next)
        if self._length < math.inf:
            rows = rows[: max(0, self.begin + int(self._length) - first)]
        self.next = max(self.next, first + len(rows))
        if len(rows):
            # The block's array may be a view of a buffer that is used again.
            self._held.append((first, rows.copy()))

    def release(self, until_s: float) -> list[tuple[NDArray[np.int16], int]]:
        """The held rows sampled before ``until_s``, each with what was lost before it."""
        index = None if until_s == math.inf else self.feed.clock.index_at(until_s)
        limit = self.next if index is None else index
        given: list[tuple[NDArray[np.int16], int]] = []
        while self._held and self._held[0][0] < limit:
            first, rows = self._held.popleft()
            if first + len(rows) > limit:
                self._held.appendleft((limit, rows[limit - first :]))
                rows = rows[: limit - first]
            # What was lost before the first row is no gap in the recording.
            given.append((rows, first - self._released if self.count or given else 0))
            self._released = first + len(rows)
        return given

    def measured(self, rows: NDArray[np.int16]) -> NDArray[np.int16]:
        """The rows without the axes that the board does not have."""
        if self.feed.kind != LaneKind.IMU or self.channels == MOTION_CHANNELS:
            return rows
        return rows[:, [MOTION_CHANNELS.index(channel) for channel in self.channels]]

    def wrote(self, rows: int, lost: int) -> None:
        if lost:
            self.gaps.append(Gap(at=self.count, lost=lost))
        self.count += rows

    def info(self) -> LaneInfo:
        return LaneInfo(self.feed.kind, self.rate_hz, self.channels, self.count, tuple(self.gaps))
