"""The newest samples of a lane, as one contiguous view."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


class Ring:
    """The last ``capacity`` samples, written twice so that any newest n are one contiguous view.

    ``end`` is the absolute index of the next sample, as the board counts. One thread appends; another may read:
    a view is overwritten only after ``capacity - n`` more samples, so keep a capacity well above what is read.
    """

    def __init__(self, capacity: int, channels: int = 0) -> None:
        """``channels`` 0 gives samples of shape (n,), else (n, channels); int16."""
        shape = (2 * capacity, channels) if channels else (2 * capacity,)
        self._buffer = np.zeros(shape, dtype=np.int16)
        self.capacity = capacity
        self.start = 0
        self.end = 0

    def restart(self, index: int) -> None:
        """Empties the ring; the next sample is ``index``."""
        self.start = self.end = index

    def append(self, samples: NDArray[np.int16]) -> None:
        rows = samples[-self.capacity :]
        at = (self.end + len(samples) - len(rows)) % self.capacity
        until_wrap = self.capacity - at
        for part, place in ((rows[:until_wrap], at), (rows[until_wrap:], 0)):
            self._buffer[place : place + len(part)] = part
            self._buffer[place + self.capacity : place + self.capacity + len(part)] = part
        self.end += len(samples)
        self.start = max(self.start, self.end - self.capacity)

    def skip(self, count: int) -> None:
        """Lost samples: zeros stand in their places, and the session's gaps say where."""
        self.append(np.zeros((min(count, self.capacity), *self._buffer.shape[1:]), dtype=np.int16))
        self.end += max(0, count - self.capacity)
        self.start = max(self.start, self.end - self.capacity)

    def latest(self, count: int) -> NDArray[np.int16]:
        """A view of the newest ``count`` samples, or of all when there are fewer."""
        return self.since(self.end - count)[1]

    def since(self, index: int) -> tuple[int, NDArray[np.int16]]:
        """The index of the first sample given, and a view of all from ``index`` on that are still here."""
        end = self.end
        count = max(0, min(end - index, end - self.start, self.capacity))
        stop = end % self.capacity + self.capacity
        return end - count, self._buffer[stop - count : stop]
