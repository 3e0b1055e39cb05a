"""How far a count from few takes can be trusted: 95 % confidence intervals of shares and of rates."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

Z = 1.959963984540054
"""The normal distribution's 97.5th percentile."""
TAIL = 0.025
EXACT_EVENTS = 400
"""More of them are approximated, to a ten-thousandth: a curve asks for fifty intervals while a slider moves."""


def wilson(right: float, count: float) -> tuple[float, float]:
    """The share of which ``right`` of ``count`` is a sample: Wilson's score interval (1927), which stays inside of 0
    and 1 and is honest for small counts. (0, 1) when nothing was counted. Neither need be whole."""
    if count <= 0:
        return 0.0, 1.0
    share, square = right / count, Z * Z / count
    middle = share + square / 2
    half = Z * math.sqrt(share * (1 - share) / count + square / (4 * count))
    # Exactly 0 and 1 at the ends: what falls short of 1 by a rounding error would be said to be 99 %.
    low = (middle - half) / (1 + square) if right > 0 else 0.0
    return max(0.0, low), (middle + half) / (1 + square) if right < count else 1.0


@lru_cache(maxsize=1024)
def poisson(events: int) -> tuple[float, float]:
    """The expected number of which ``events`` is a sample: the exact interval of Garwood (1936). Divide by hours for a
    rate: of no event in T hours it says at most 3.7 / T."""
    if events > EXACT_EVENTS:
        return _cubed(events, -Z), _cubed(events + 1, Z)
    low = 0.0 if events <= 0 else _solve(lambda mean: 1 - _at_most(events - 1, mean), TAIL, events)
    return low, _solve(lambda mean: -_at_most(events, mean), -TAIL, events)


def _at_most(events: int, mean: float) -> float:
    """The probability of ``events`` or fewer where ``mean`` are expected."""
    if mean <= 0:
        return 1.0
    term = total = math.exp(-mean)
    for k in range(1, events + 1):
        term *= mean / k
        total += term
    return min(1.0, total)


def _cubed(events: int, z: float) -> float:
    """Wilson's and Hilferty's cube (1931)."""
    return events * (1 - 1 / (9 * events) + z / (3 * math.sqrt(events))) ** 3


def _solve(rising: Callable[[float], float], wanted: float, near: int) -> float:
    low, high = 0.0, near + 10.0 + 10.0 * math.sqrt(near + 1.0)
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if rising(middle) < wanted else (low, middle)
    return (low + high) / 2
