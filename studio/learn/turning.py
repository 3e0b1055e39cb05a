"""Takes of a label in which the board was held turned, or axes were exchanged: like the others when they are turned."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations, product

import numpy as np
from numpy.typing import NDArray

from studio.learn.looks import Look

GAIN = 0.25
"""How much more alike a take becomes by the best of 48 exchanges and turnings. Of 900 clean takes of gestures by seven
people the most is 0.24; turned ones have 0.2 to 1."""
LEAST_TAKES, LEAST_SHARE, MOST_SHARE = 2, 0.08, 0.5
COHERENT = 0.3
"""How alike the takes of a label must be before one of them may be called turned."""
MOST_OTHERS = 60


def turned_takes(looks: Sequence[Look]) -> list[Look]:
    """Those that are turned against most of the others; none when they are too few, or too unlike, to say so."""
    if len(looks) < 3 * LEAST_TAKES:
        return []
    shown = np.stack([look.outline[:, :3] for look in looks]).astype(np.float64)
    shown /= np.sqrt((shown**2).sum(axis=(1, 2), keepdims=True)) + 1e-9
    some = np.unique(np.linspace(0, len(looks) - 1, min(len(looks), MOST_OTHERS)).round().astype(int))
    products = np.einsum("ita,jtb->ijab", shown, shown[some], optimize=True)
    alike = np.einsum("rba,ijab->rij", _turnings(), products, optimize=True)
    alike[:, some, np.arange(len(some))] = np.nan
    likeness = np.nanmedian(alike, axis=2)
    as_it_is, best = likeness[0], likeness.max(axis=0)
    if float(np.median(as_it_is)) < COHERENT:
        return []
    found = np.flatnonzero(best - as_it_is > GAIN)
    if not max(LEAST_TAKES, LEAST_SHARE * len(looks)) <= len(found) <= MOST_SHARE * len(looks):
        return []
    return [looks[int(n)] for n in sorted(found, key=lambda n: as_it_is[n] - best[n])]


def _turnings() -> NDArray[np.float64]:
    """(48, 3, 3): every exchange of axes with every choice of signs, the first one nothing at all."""
    return np.array(
        [
            [[sign * (column == place) for column in range(3)] for place, sign in zip(order, signs, strict=True)]
            for order in permutations(range(3))
            for signs in product((1.0, -1.0), repeat=3)
        ]
    )
