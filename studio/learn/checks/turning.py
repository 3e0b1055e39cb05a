"""Takes of a label in which the board was held turned, or axes were exchanged: like the others when they are turned."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations, product

import numpy as np
from numpy.typing import NDArray

from studio.learn.checks.looks import Look

LEAST_GAIN, MOST_GAIN = 0.14, 0.36
LOOSE, SLOPE = 0.65, 0.8
"""How much more alike a take becomes by the best of 48 exchanges and turnings, before it is called turned: of clean
takes by seven people the second in a label gains 0.12 at most, and where takes are less alike (below LOOSE), more has
to be asked."""
LEAST_TAKES, LEAST_SHARE, MOST_SHARE = 2, 0.08, 0.5
COHERENT = 0.35
"""How alike the takes of a label must be before one of them may be called turned."""
MOST_OTHERS = 60


def turned_takes(looks: Sequence[Look]) -> list[Look]:
    """Those that are turned against most of the others; none when they are too few, or too unlike, to say so."""
    looks = [look for look in looks if "still" not in look.flags]
    if len(looks) < 3 * LEAST_TAKES:
        return []
    likeness = _likeness(np.stack([look.outline for look in looks]).astype(np.float64))
    gain, alike = likeness.max(axis=0) - likeness[0], float(np.median(likeness[0]))
    if alike < COHERENT:
        return []
    found = np.flatnonzero(gain > np.clip(LEAST_GAIN + (LOOSE - alike) * SLOPE, LEAST_GAIN, MOST_GAIN))
    if not max(LEAST_TAKES, LEAST_SHARE * len(looks)) <= len(found) <= MOST_SHARE * len(looks):
        return []
    return [looks[int(n)] for n in sorted(found, key=lambda n: -gain[n])]


def _likeness(shown: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, steps, c) -> (48, n): how like the others each is in the middle, -1 to 1, when it is turned in each way."""
    shown = shown / (np.sqrt((shown**2).sum(axis=(1, 2), keepdims=True)) + 1e-9)
    some = np.unique(np.linspace(0, len(shown) - 1, min(len(shown), MOST_OTHERS)).round().astype(int))
    products = np.zeros((len(shown), len(some), 3, 3))
    for block in range(0, shown.shape[2], 3):
        part = shown[:, :, block : block + 3]
        if part.shape[2] == 3:
            products += np.einsum("ita,jtb->ijab", part, part[some], optimize=True)
    alike = np.einsum("rba,ijab->rij", _turnings(), products, optimize=True)
    alike[:, some, np.arange(len(some))] = np.nan
    return np.asarray(np.nanmedian(alike, axis=2))


def _turnings() -> NDArray[np.float64]:
    """(48, 3, 3): every exchange of axes with every choice of signs, the first one nothing at all."""
    return np.array(
        [
            [[sign * (column == place) for column in range(3)] for place, sign in zip(order, signs, strict=True)]
            for order in permutations(range(3))
            for signs in product((1.0, -1.0), repeat=3)
        ]
    )
