"""How sure a share is: 95 % intervals for what was right, when some of the windows are of one take, day or person."""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence

import numpy as np
from numpy.typing import NDArray

from studio.learn.intervals import Z, wilson
from studio.learn.split import nobody
from studio.model.run import WindowRef

SAME_US = 10_000_000
"""Windows of one recording that begin in the same ten seconds tell less than as many takes."""
PEOPLE_NEEDED = 4
"""Of fewer people it cannot be seen how much they differ: then takes are counted, and the words say whose."""


def interval(right: NDArray[np.bool_], groups: Sequence[Hashable]) -> tuple[float, float]:
    """The share of ``right`` (n,) in the long run, (low, high): Wilson's interval (1927) for as many independent
    windows as these are worth (the design effect of Rao and Scott, 1992): no fewer than there are ``groups``.

    (0, 1) of nothing. When all are right, or none, how much windows of a group are alike cannot be seen, and each
    group counts as one.
    """
    if not len(right):
        return 0.0, 1.0
    share, count = float(right.mean()), len(right)
    members: dict[Hashable, list[int]] = {}
    for place, group in enumerate(groups):
        members.setdefault(group, []).append(place)
    worth = float(len(members))
    if 0 < share < 1 and len(members) > 1:
        left = [float(right[own].sum()) - share * len(own) for own in members.values()]
        variance = len(members) / (len(members) - 1) * sum(value * value for value in left) / count**2
        # Seen in few groups, the variance is itself uncertain: Student's distribution instead of the normal one.
        student = Z + (Z**3 + Z) / (4 * (len(members) - 1))
        seen = share * (1 - share) / variance * (Z / student) ** 2 if variance > 0 else count
        worth = min(max(seen, worth), count)
    return wilson(share * worth, worth)


def in_percent(share: float) -> str:
    """0.94 -> "94 %"; 100 is said only of what is without any error, and 0 only of what is nothing."""
    number = round(100 * share)
    if number in (0, 100) and share not in (0, 1):
        number = 99 if number else 1
    return f"{number} %"


def difference(
    one: NDArray[np.bool_], other: NDArray[np.bool_], groups: Sequence[Hashable]
) -> tuple[float, float, float]:
    """(mean, low, high) of how much more often ``one`` is right than ``other`` on the very same windows. One more
    group that speaks for each side keeps a few groups that agree from looking like certainty."""
    if not len(one):
        return 0.0, -1.0, 1.0
    gains: dict[Hashable, float] = {}
    for group, first, second in zip(groups, one, other, strict=True):
        gains[group] = gains.get(group, 0.0) + float(first) - float(second)
    count, number = len(one), len(gains)
    mean = sum(gains.values()) / count
    size = count / number
    spread = sum((gain - mean * size) ** 2 for gain in gains.values()) + 2 * size
    half = Z * math.sqrt(spread) / count
    return mean, mean - half, mean + half


def by_chance(only_one: int, only_other: int) -> float:
    """McNemar's exact test (1947): how probable as unequal a count, or a more unequal one, is by chance, when of the
    windows that only one of two models knows each knows half."""
    total, few = only_one + only_other, min(only_one, only_other)
    if not total:
        return 1.0
    tail = math.fsum(math.exp(_log_choose(total, i) - total * math.log(2)) for i in range(few + 1))
    return min(1.0, 2 * tail)


def _log_choose(total: int, some: int) -> float:
    return math.lgamma(total + 1) - math.lgamma(some + 1) - math.lgamma(total - some + 1)


def take_groups(refs: Sequence[WindowRef]) -> list[Hashable]:
    """What each window shares with others: its recording, and about when in it. Windows that the studio made up
    stand for themselves."""
    return [
        (ref.recording_id, ref.start_us // SAME_US) if ref.recording_id else ("", place)
        for place, ref in enumerate(refs)
    ]


def person_groups(refs: Sequence[WindowRef], people: dict[str, str]) -> list[Hashable] | None:
    """By person (``people``: by recording) where enough of them were held out; None when not. A recording without a
    name is nobody's then (``split.who``), and a group of its own."""
    names = [people.get(ref.recording_id, "") for ref in refs]
    enough = len(set(names) - {""}) >= PEOPLE_NEEDED
    return [name or nobody(ref.recording_id) for name, ref in zip(names, refs, strict=True)] if enough else None
