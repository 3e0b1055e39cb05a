"""Places tensors in the arena by their lifetimes: the largest first, each at the lowest free place.

The greedy-by-size planner of Pisarchyk and Lee, "Efficient Memory Management for Deep Neural Net Inference" (2020).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

ALIGNMENT = 16


@dataclass(frozen=True, slots=True)
class Life:
    """``size`` bytes, in use from operator ``first`` to operator ``last``, both included."""

    size: int
    first: int
    last: int


def place(lives: Sequence[Life]) -> tuple[list[int], int]:
    """Offsets, multiples of ALIGNMENT, one for each life; and the bytes of all. Lives that meet do not overlap."""
    offsets = [0] * len(lives)
    placed: list[int] = []
    for i in sorted(range(len(lives)), key=lambda i: (-lives[i].size, lives[i].first, i)):
        at = 0
        for other in sorted(placed, key=lambda other: offsets[other]):
            if lives[other].first > lives[i].last or lives[other].last < lives[i].first:
                continue
            if at + lives[i].size <= offsets[other]:
                break
            at = max(at, _align(offsets[other] + lives[other].size))
        offsets[i] = at
        placed.append(i)
    return offsets, max((_align(offsets[i] + lives[i].size) for i in range(len(lives))), default=0)


def _align(size: int) -> int:
    return -(-size // ALIGNMENT) * ALIGNMENT
