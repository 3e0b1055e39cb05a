"""How a project's network learns: how strictly, from what start, and which network when not the usual one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

AUTO, SCRATCH = "auto", "scratch"
STARTS = (AUTO, SCRATCH)
USUAL_STRICTNESS = 0.25
"""Costs the sample gestures and words no recall against 0, and the spells none of their 97 % (0.5 cost them one point);
all of it cost 13 points of the words."""


@dataclass(frozen=True, slots=True)
class Learning:
    """``strictness`` 0..1: how much of the background that the network learns from is made to resemble the takes, and
    how high the detector's thresholds are.
    ``start``: AUTO begins with the sound embedding where that fits, SCRATCH with chance. ``network``: a network's
    table as JSON, chosen by a search; None is the studio's own choice. ``voices``: voices of the computer say words
    that are labels, too, where they are such words."""

    strictness: float = USUAL_STRICTNESS
    start: str = AUTO
    network: dict[str, Any] | None = field(default=None, hash=False)
    voices: bool = True

    def __post_init__(self) -> None:
        if not 0 <= self.strictness <= 1:
            raise ValueError(f"strictness is 0 to 1, not {self.strictness}")
        if self.start not in STARTS:
            raise ValueError(f"start is one of {', '.join(STARTS)}, not {self.start!r}")


USUAL_LEARNING = Learning()
