"""The samples that were asked for last, as long as they do not take more than their share of the memory."""

from __future__ import annotations

from studio.model.lane import Lane, LaneKind

Key = tuple[str, LaneKind]
MOST_BYTES = 256 << 20
"""An hour of sound and motion is 156 MB, a usual take some 10-100 KB."""


class LaneCache:
    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._lanes: dict[Key, Lane] = {}

    def get(self, key: Key) -> Lane | None:
        lane = self._lanes.pop(key, None)
        if lane is not None:
            self._lanes[key] = lane  # the newest stands last
        return lane

    def keep(self, key: Key, lane: Lane) -> None:
        """The oldest go to make room; one that is larger than all the room is kept alone."""
        self._lanes[key] = lane
        while self.size_bytes > self._most_bytes and len(self._lanes) > 1:
            self._lanes.pop(next(iter(self._lanes)))

    def clear(self) -> None:
        self._lanes.clear()

    @property
    def size_bytes(self) -> int:
        return sum(lane.samples.nbytes for lane in self._lanes.values())
