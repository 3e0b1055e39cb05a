"""How strongly a take moves, and whether it moves so much less than others that the gesture is hardly in it.

A recorder that begins by itself when something moves also begins when a hand comes back from the gesture before: such a
take holds the end of that, and then stillness. Of the published spells, 18 of 125 are so, and 20 of 23 missed answers
were about them (draws 10 to 19 of tests/benchmarks/gestures.py).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from studio.model.lane import Lane, LaneKind

WEAKER = 0.25
"""Times the middle of the others' strength. The largest, in steps of 0.05, that names none of the 335 takes of gestures
by three people; it names 13 of those 18."""
WEAKER_SPREADS = 2.0
"""And so many spreads below it: where the takes of a label are of many kinds, quiet ones are no fault."""
LEAST_OTHERS = 5


def strength_of(lane: Lane) -> float:
    """Of motion: the logarithm of how much it moves about its usual values, in int16 steps, both sensors alike. A sum
    over time, so that rest around a gesture counts for nothing. nan for sound and for no samples."""
    if lane.info.kind != LaneKind.IMU or not len(lane.samples):
        return float("nan")
    moved = lane.samples.astype(np.float64)
    moved -= np.median(moved, axis=0)
    power = (moved**2).sum(axis=0)
    sensors = [[i for i, channel in enumerate(lane.info.channels) if channel[0] == sensor] for sensor in "ag"]
    return float(np.mean([0.5 * np.log(max(power[own].sum(), 1.0)) for own in sensors if own]))


def is_weak(own: float, others: Sequence[float]) -> bool:
    """``others``: the strengths of the other takes of its label by the same person."""
    known = np.array([other for other in others if np.isfinite(other)])
    if not np.isfinite(own) or len(known) < LEAST_OTHERS:
        return False
    middle = float(np.median(known))
    spread = 1.4826 * float(np.median(np.abs(known - middle)))
    return own < middle + float(np.log(WEAKER)) and own < middle - WEAKER_SPREADS * spread
