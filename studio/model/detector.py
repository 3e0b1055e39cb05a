"""The detector's settings: how int8 scores over time become detections."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DetectorSpec:
    """Scores are averaged over the last ``average_ms``; a label is detected when its average reaches its
    threshold (0..1) with at least ``minimum_count`` windows in the average; then nothing is detected for
    ``suppression_ms``. ``thresholds`` has one entry per label of the package; None: never detected (background).
    """

    average_ms: int
    suppression_ms: int
    minimum_count: int
    thresholds: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Detection:
    """``label`` is the index in the package; ``score`` the averaged score 0..1; ``time_us`` on the board's clock."""

    label: int
    score: float
    time_us: int
