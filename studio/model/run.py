"""Runs: one training each, with the numbers it may be judged by."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class WindowRef:
    """Where a window came from: samples from ``start_us`` of a recording; label index ``label``."""

    recording_id: str
    start_us: int
    label: int


@dataclass(frozen=True, slots=True, eq=False)
class Evaluation:
    """Scores on windows that training never saw.

    ``confusion[t, p]``: windows of true label t predicted as p (int8 as the core computes it);
    ``confusion_float`` the same for the float network. ``refs[i]`` and ``predicted[i]`` name each window
    behind the matrix. ``baseline_accuracy``: always answering the most frequent label.
    """

    labels: tuple[str, ...]
    confusion: NDArray[np.int64]
    confusion_float: NDArray[np.int64] | None
    float_accuracy: float | None
    int8_accuracy: float
    baseline_accuracy: float
    precision: tuple[float, ...]
    recall: tuple[float, ...]
    macro_recall: float
    refs: tuple[WindowRef, ...] = ()
    predicted: tuple[int, ...] = ()
    split: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """One training: number, seed, labels in the network's order, costs on the board, and its evaluation."""

    number: int
    seed: int
    labels: tuple[str, ...]
    evaluation: Evaluation
    flash_bytes: int
    ram_bytes: int
    estimated_ms: float
    seconds: float
    history: tuple[dict[str, float], ...] = ()
    stopped: str = ""
    words: str = ""
    extra: dict[str, object] = field(default_factory=dict, repr=False)
