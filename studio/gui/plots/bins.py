"""The smallest and largest sample of every bin: what a curve needs when there are more samples than pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

I16 = NDArray[np.int16]


class LiveBins:
    """The last ``count`` bins of ``per_bin`` samples of a stream, anchored at the absolute sample index.

    Because bin b always holds samples [b * per_bin, (b + 1) * per_bin), a peak keeps its shape while it slides:
    nothing shimmers.
    """

    def __init__(self, *, channels: int, per_bin: int, count: int) -> None:
        self.per_bin = per_bin
        self.count = count
        # Written twice, one copy behind the other, so that the newest bins are always one contiguous view.
        # Lowest in [0], highest in [1].
        self._memory = np.zeros((2, channels, 2 * count), dtype=np.int16)
        self._rest = np.empty((0, channels), dtype=np.int16)
        self._first = 0
        self._end = 0
        self.total = 0

    def push(self, start: int, samples: I16) -> None:
        """Take samples (n, channels) whose first has index ``start``; what was jumped over leaves no bins."""
        if len(samples) == 0:
            return
        if start != self.total:
            self._restart(start)
        self.total = start + len(samples)
        # A bin of which only the end is known would be a bin of something else: it is left out.
        early = max(0, self._first * self.per_bin - start)
        start, samples = start + early, samples[early:]
        if len(samples) == 0:
            return
        beginning = start - len(self._rest)
        block = np.concatenate([self._rest, samples]) if len(self._rest) else samples
        whole = len(block) // self.per_bin
        cut = whole * self.per_bin
        self._write(beginning // self.per_bin, self._reduce(block[:cut]))
        self._rest = block[cut:].copy()
        self._end = beginning // self.per_bin + whole
        if len(self._rest):
            self._write(self._end, self._reduce(self._rest, partial=True))

    def newest(self) -> tuple[I16, I16]:
        """Lowest and highest (channels, n) of the newest bins, the partly filled one included, oldest first."""
        n = min(self.count, self.end - self._first)
        at = (self.end - n) % self.count
        return self._memory[0, :, at : at + n], self._memory[1, :, at : at + n]

    @property
    def end(self) -> int:
        """The index after the newest bin."""
        return self._end + (1 if len(self._rest) else 0)

    def _restart(self, start: int) -> None:
        self._first = self._end = -(-start // self.per_bin)
        self._rest = np.empty((0, self._memory.shape[1]), dtype=np.int16)

    def _reduce(self, block: I16, *, partial: bool = False) -> I16:
        """(n, channels) -> (2, channels, bins): lowest and highest."""
        if self.per_bin == 1:
            return np.stack([block.T, block.T])
        per_bin = len(block) if partial else self.per_bin
        # One long row a channel: numpy's minimum runs at memory speed only along contiguous samples.
        rows = np.ascontiguousarray(block.T).reshape(block.shape[1], -1, per_bin)
        return np.stack([rows.min(axis=2), rows.max(axis=2)])

    def _write(self, first: int, bins: I16) -> None:
        n = bins.shape[2]
        if n > self.count:
            first, bins, n = first + n - self.count, bins[:, :, n - self.count :], self.count
        if n == 0:
            return
        at = first % self.count
        head = min(n, self.count - at)
        for base in (0, self.count):
            self._memory[:, :, base + at : base + at + head] = bins[:, :, :head]
            self._memory[:, :, base : base + n - head] = bins[:, :, head:]


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Extremes of neighbouring bins: ``low`` and ``high`` int16 (channels, n), bin i from sample first + i * step."""

    first: int
    step: int
    low: I16
    high: I16


class Pyramid:
    """Min/max of a whole recording at growing bin sizes, so that any zoom of an hour costs a screen's width of work."""

    _BASE = 64
    _GROWTH = 4
    _AT_A_TIME = _BASE << 14
    """So many samples are laid out by channel at once; all of an hour's motion would be 41 MB more."""

    def __init__(self, samples: I16) -> None:
        """``samples`` int16 (n, channels) or (n,); kept, not copied."""
        self._table = samples[:, None] if samples.ndim == 1 else samples
        self.count = len(samples)
        self._levels: list[tuple[int, I16, I16]] = []
        if self.count <= 2 * self._BASE:
            return
        low, high = self._base()
        step = self._BASE
        self._levels.append((step, low, high))
        while low.shape[1] > 2 * self._GROWTH:
            low, high = _shrink(low, self._GROWTH, np.minimum), _shrink(high, self._GROWTH, np.maximum)
            step *= self._GROWTH
            self._levels.append((step, low, high))

    def _base(self) -> tuple[I16, I16]:
        shape = (self.channels, -(-self.count // self._BASE))
        low, high = np.empty(shape, dtype=np.int16), np.empty(shape, dtype=np.int16)
        for start in range(0, self.count, self._AT_A_TIME):
            rows = self._rows(start, start + self._AT_A_TIME)
            bins = slice(start // self._BASE, (start + self._AT_A_TIME) // self._BASE)
            low[:, bins] = _shrink(rows, self._BASE, np.minimum)
            high[:, bins] = _shrink(rows, self._BASE, np.maximum)
        return low, high

    def _rows(self, first: int, last: int) -> I16:
        """Samples as (channels, n): numpy's minimum runs at memory speed only along contiguous ones."""
        return np.ascontiguousarray(self._table[first:last].T)

    @property
    def channels(self) -> int:
        return int(self._table.shape[1])

    def columns(self, start: float, end: float, pixels: int) -> Columns:
        """The samples in [start, end) and a bin around them, in at most about 2 bins a pixel; step 1 is the samples."""
        wanted = max(1.0, (end - start) / max(1, pixels))
        chosen = None
        for level in self._levels:
            if level[0] <= wanted:
                chosen = level
        step, length = (chosen[0], chosen[1].shape[1]) if chosen else (1, self.count)
        group = max(1, int(wanted // step))
        first = max(0, int(start // step) - 1)
        last = min(length, int(-(-end // step)) + 1)
        # Groups are whole and anchored at multiples of their own size, else peaks would flicker while panning.
        first, last = first - first % group, last + -last % group
        if chosen:
            low, high = chosen[1][:, first:last], chosen[2][:, first:last]
        else:
            low = high = self._rows(first, last)
        if group > 1:
            low, high = _shrink(low, group, np.minimum), _shrink(high, group, np.maximum)
        return Columns(first * step, step * group, low, high)

    def extremes(self) -> tuple[int, int]:
        """The smallest and largest sample of all channels; (0, 0) when there are none."""
        if self.count == 0:
            return 0, 0
        _, low, high = self._levels[-1] if self._levels else (1, self._table, self._table)
        return int(low.min()), int(high.max())


def _shrink(rows: I16, group: int, extreme: np.ufunc) -> I16:
    """(channels, n) -> (channels, ceil(n / group)): the extreme of each group; the last group may be short."""
    whole = rows.shape[1] // group * group
    reduced: I16 = extreme.reduce(rows[:, :whole].reshape(rows.shape[0], -1, group), axis=2)
    if whole < rows.shape[1]:
        reduced = np.concatenate([reduced, extreme.reduce(rows[:, whole:], axis=1, keepdims=True)], axis=1)
    return reduced
