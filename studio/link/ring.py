"""The newest samples of a lane, as one contiguous view, and as minima and maxima for the screen."""

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


EMPTY_LOW, EMPTY_HIGH = np.int16(32767), np.int16(-32768)
"""The minimum and maximum of a bin without samples: the minimum is above the maximum."""


class MinMaxRing:
    """Minimum and maximum of each ``samples_per_bin`` samples, for the newest ``bins`` bins.

    Bin b holds samples b * samples_per_bin and following, counted from the board's index 0, so that a curve does not
    shimmer while it moves. Bins that got no sample have low > high.
    """

    def __init__(self, bins: int, samples_per_bin: int, channels: int = 1) -> None:
        self.bins = bins
        self.samples_per_bin = samples_per_bin
        self._low = np.full((2 * bins, channels), EMPTY_LOW)
        self._high = np.full((2 * bins, channels), EMPTY_HIGH)
        self._end_bin = 0

    @property
    def end_bin(self) -> int:
        """The bin after the newest one."""
        return self._end_bin

    def append(self, first: int, samples: NDArray[np.int16]) -> None:
        """Samples (n, channels) or (n,) from absolute index ``first`` on; what lies between is a gap."""
        rows = samples.reshape(len(samples), -1)
        keep = (self.bins - 1) * self.samples_per_bin
        if len(rows) > keep > 0:
            first, rows = first + len(rows) - keep, rows[-keep:]
        if not len(rows):
            return
        bin_of = np.arange(first, first + len(rows)) // self.samples_per_bin
        starts = np.flatnonzero(np.diff(bin_of, prepend=bin_of[0] - 1))
        self._clear_to(int(bin_of[-1]) + 1)
        low, high = np.minimum.reduceat(rows, starts), np.maximum.reduceat(rows, starts)
        at = bin_of[starts] % self.bins
        for place in (at, at + self.bins):
            self._low[place] = np.minimum(self._low[place], low)
            self._high[place] = np.maximum(self._high[place], high)

    def _clear_to(self, end_bin: int) -> None:
        """Empties the bins from the end so far up to ``end_bin``."""
        if end_bin < self._end_bin - self.bins:  # the board counts anew
            self._end_bin = end_bin - self.bins
        new = np.arange(max(self._end_bin, end_bin - self.bins), end_bin) % self.bins
        for place in (new, new + self.bins):
            self._low[place], self._high[place] = EMPTY_LOW, EMPTY_HIGH
        self._end_bin = max(self._end_bin, end_bin)

    def latest(self, count: int) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
        """Views (count, channels) of minima and maxima of the newest ``count`` <= bins bins."""
        stop = self._end_bin % self.bins + self.bins
        return self._low[stop - count : stop], self._high[stop - count : stop]
