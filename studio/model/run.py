"""Runs: one training each, with the numbers it may be judged by."""

from __future__ import annotations

from collections.abc import Mapping
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


MICROWATTS = 52 * 64 * 3.0
"""What the nRF52840 takes while it computes from flash with its DC/DC converter: 52 microamperes a megahertz at 3 V, as
its maker gives it. Neither sensors, nor microphone, nor LED."""


def microjoules(ms: float) -> float:
    """Energy that the board's chip takes to compute for this time, as modelled: see ``MICROWATTS``."""
    return MICROWATTS * ms / 1000.0


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """One training: number, seed, labels in the network's order, costs on the board, and its evaluation. ``stopped``:
    "early" when the person ended it, "settled" when it got no better, "" when it went on to its end."""

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

    @property
    def is_instant(self) -> bool:
        """Made of the takes without a training."""
        return self.extra.get("instant") is True

    @property
    def stopped_words(self) -> str:
        """That the person ended the training early, as a sentence; "" when it was not so."""
        if self.stopped != "early":
            return ""
        if len(self.history) == 1:
            return f"Run {self.number} was stopped early, after one epoch."
        return f"Run {self.number} was stopped early, after {len(self.history)} epochs."

    @property
    def microjoules(self) -> float:
        """Energy of one answer, as modelled."""
        return microjoules(self.estimated_ms)

    @property
    def macs(self) -> int:
        """Multiplications of the whole network, as for the first window; 0 for runs that do not remember it."""
        macs = self.extra.get("macs")
        return macs if isinstance(macs, int) and macs > 0 else 0

    @property
    def live_macs(self) -> int:
        """Those that an answer takes while the board listens, the others being known from the window before: all of
        them for runs that do not remember it."""
        live = self.extra.get("live_macs")
        return live if isinstance(live, int) and 0 < live <= self.macs else self.macs

    @property
    def live_share(self) -> float:
        """Of all multiplications those of an answer while the board listens."""
        return self.live_macs / self.macs if self.macs else 1.0


@dataclass(frozen=True, slots=True)
class LiveCounts:
    """How the takes that were held out fared when they were played as a board hears them: ``right``, ``wrong``,
    ``missed``. ``false_alarms``: detections of nothing, or twice of the same, in ``seconds`` of stream."""

    right: int
    wrong: int
    missed: int
    false_alarms: int
    seconds: float

    @property
    def performed(self) -> int:
        return self.right + self.wrong + self.missed


def live_counts(live: object) -> LiveCounts | None:
    """What a run remembers of it, ``extra["live"]``; None where that is missing or something else."""
    keys = ("right", "wrong", "missed", "false_alarms", "seconds")
    if not isinstance(live, Mapping) or not all(isinstance(live.get(key), int | float) for key in keys):
        return None
    right, wrong, missed, false_alarms = (round(live[key]) for key in keys[:4])
    return LiveCounts(right, wrong, missed, false_alarms, float(live["seconds"]))
