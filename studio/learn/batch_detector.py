"""The board's detector over scores that are there already: an hour of them in a few milliseconds.

It detects exactly what studio/core/detector.py (and so the board) detects at the same scores, which
tests/unit/learn/test_batch_detector.py asks of it with scores and settings of every kind. It exists so that a slider's
answer is there while the slider moves: the core takes one window after the other, this takes them all at once.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from studio.model.detector import Detection, DetectorSpec

MOST_WINDOWS = 64
"""In one average (NS_DETECTOR_WINDOWS_MAX)."""
ONE, TOP = 32768, 255 * 128
"""Probabilities are in 1/32768; the largest that int8 scores can say, which a higher threshold counts as."""
NEVER = 1 << 30
AVERAGES_KEPT = 8


@dataclass(frozen=True, slots=True, eq=False)
class _Averaged:
    """Of each window's average: the label on top, its sum of scores (0..255 each), and of how many windows."""

    top: NDArray[np.int64] = field(repr=False)
    total: NDArray[np.int64] = field(repr=False)
    count: NDArray[np.int64] = field(repr=False)


class BatchDetector:
    """``scores`` int8 (n, labels) of the windows that end at ``times_us`` (n,), which never go back."""

    def __init__(self, scores: NDArray[np.int8], times_us: NDArray[np.int64]) -> None:
        self.times_us = times_us
        self._sums = np.zeros((len(scores) + 1, scores.shape[1]), np.int64)
        np.cumsum(scores.astype(np.int64) + 128, axis=0, out=self._sums[1:])
        self._averages: dict[int, _Averaged] = {}

    def detect(self, spec: DetectorSpec) -> list[Detection]:
        """What the board's detector makes of the scores. Raises StudioError as ``core.detector.pack`` does."""
        rows, scores = self.found(spec)
        average = self._averaged(spec.average_ms)
        return [
            Detection(int(average.top[row]), float(score), int(self.times_us[row]))
            for row, score in zip(rows, scores, strict=True)
        ]

    def found(self, spec: DetectorSpec) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """The windows (k,) at which something is detected, and the averaged scores 0..1 (k,) they had."""
        average = self._averaged(spec.average_ms)
        steps = [NEVER if value is None else min(round(value * ONE), TOP) for value in spec.thresholds]
        needed = np.array(steps, np.int64)[average.top]
        reached = (128 * average.total >= needed * average.count) & (average.count >= spec.minimum_count)
        rows = np.flatnonzero(reached & (needed < NEVER))
        rows = self._unsuppressed(rows, 1000 * spec.suppression_ms)
        return rows, (128 * average.total[rows] // average.count[rows]) / ONE

    def labels_of(self, rows: NDArray[np.int64], average_ms: int) -> NDArray[np.int64]:
        """The label on top at each of these windows."""
        return self._averaged(average_ms).top[rows]

    def _unsuppressed(self, rows: NDArray[np.int64], suppression_us: int) -> NDArray[np.int64]:
        """After each one that counts, those that come too soon do not."""
        if not len(rows):
            return rows
        times = self.times_us[rows]
        after = np.maximum(np.searchsorted(times, times + suppression_us), np.arange(1, len(rows) + 1)).tolist()
        kept, at = [], 0
        while at < len(rows):
            kept.append(at)
            at = after[at]
        return rows[kept]

    def _averaged(self, average_ms: int) -> _Averaged:
        if average_ms not in self._averages:
            while len(self._averages) >= AVERAGES_KEPT:
                self._averages.pop(next(iter(self._averages)))
            rows = np.arange(len(self.times_us))
            oldest = np.searchsorted(self.times_us, self.times_us - 1000 * average_ms, side="right")
            oldest = np.maximum(np.minimum(oldest, rows), rows - (MOST_WINDOWS - 1))
            sums = self._sums[rows + 1] - self._sums[oldest]
            top = sums.argmax(axis=1) if len(rows) else rows
            self._averages[average_ms] = _Averaged(top, sums[rows, top], rows - oldest + 1)
        return self._averages[average_ms]
