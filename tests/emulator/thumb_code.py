"""Thumb code as instructions, one after the other: where each begins, and whether an IT makes it conditional."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Instruction:
    """``place`` in halfwords; ``second`` is the second halfword of a wide one, else None."""

    place: int
    first: int
    second: int | None
    conditional: bool


def instructions(code: NDArray[np.uint16], place: int, halfwords: int) -> Iterator[Instruction]:
    """Those of a basic block, which begins outside of an IT block."""
    end, conditional = place + halfwords, 0
    while place < end:
        first = int(code[place])
        second = int(code[place + 1]) if first >> 11 >= 0b11101 else None
        yield Instruction(place, first, second, conditional > 0)
        conditional = max(conditional - 1, 0)
        if first >> 8 == 0xBF and first & 15:
            conditional = 4 - ((first & -first).bit_length() - 1)
        place += 1 if second is None else 2
