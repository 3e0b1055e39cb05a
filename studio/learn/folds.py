"""Who is held out in turn, so that each take is answered once by a network that never saw it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.learn.split import PEOPLE_NEEDED, TEST, TRAIN, UNUSED, Split, Unit, people_in, who
from studio.model.recording import BACKGROUND

TAKE_FOLDS = 5
MOST_FOLDS = 8
"""More people than this are held out several at a time."""


@dataclass(frozen=True, slots=True)
class Fold:
    """``held``: the people or days that are held out, none when it is takes; ``units``: their indices."""

    held: tuple[str, ...]
    units: tuple[int, ...]


def by_people(units: Sequence[Unit]) -> tuple[Fold, ...]:
    """Each person once; none of fewer than three people, or when somebody's takes bear no name."""
    people = people_in(units)
    if len(people) < PEOPLE_NEEDED or not all(map(who, units)):
        return ()
    return _by_groups(units, people, who)


def by_days(units: Sequence[Unit]) -> tuple[Fold, ...]:
    """Each day once; none when not all days are known, or a label was recorded on one day only."""
    days = sorted({unit.day for unit in units})
    labels = {label for unit in units for label in unit.counts}
    on = {label: {unit.day for unit in units if label in unit.counts} for label in labels}
    if "" in days or len(days) < 2 or min(map(len, on.values())) < 2:
        return ()
    return _by_groups(units, days, lambda unit: unit.day)


def by_takes(units: Sequence[Unit], *, seed: int, count: int = TAKE_FOLDS) -> tuple[Fold, ...]:
    """Takes of each label spread over the folds, as many of them as the rarest label has takes. Raises
    StudioError("too-few-takes") for a label with one take."""
    homes: dict[str, int] = {}
    for unit in units:
        for label in unit.counts:
            homes[label] = homes.get(label, 0) + 1
    scarce = [label for label, number in homes.items() if number < 2 and label != BACKGROUND]
    if scarce:
        raise StudioError(
            f"There is only one take of “{min(scarce)}”.",
            "One take cannot be learnt and tested at once.",
            "Record at least two takes, better ten, or leave the label out.",
            code="too-few-takes",
        )
    count = min([count, *(number for label, number in homes.items() if label != BACKGROUND)])
    rng = np.random.default_rng([seed, 0xF01D])
    have: list[dict[str, int]] = [{} for _ in range(count)]
    chosen: list[list[int]] = [[] for _ in range(count)]
    # The rarest label first: it has the fewest units to be spread.
    rarity = [min((homes[label] for label in unit.counts), default=0) for unit in units]
    for i in sorted(rng.permutation(len(units)), key=lambda i: rarity[i]):
        unit = units[i]
        rarest = min(unit.counts, key=lambda label: (homes[label], label), default="")
        fold = min(range(count), key=lambda f: (have[f].get(rarest, 0), len(chosen[f])))
        chosen[fold].append(int(i))
        for label, number in unit.counts.items():
            have[fold][label] = have[fold].get(label, 0) + number
    return tuple(Fold((), tuple(sorted(fold))) for fold in chosen)


def parted(units: Sequence[Unit], fold: Fold, *, learnt: Sequence[int] | None = None) -> Split:
    """``learnt``: the units that may be learnt from, all that are not held out when None. What training needs to
    decide when to stop is not spared: folds train a fixed number of steps."""
    held = set(fold.units)
    may = set(range(len(units))) - held if learnt is None else set(learnt) - held
    parts = [TEST if i in held else TRAIN if i in may else UNUSED for i in range(len(units))]
    return Split(tuple(parts), "")


def share_of_takes(units: Sequence[Unit], fold: Fold, share: float, *, seed: int) -> tuple[int, ...]:
    """Of what a fold may learn from, ``share`` of each label's takes; a smaller share is part of a larger one."""
    rng = np.random.default_rng([seed, 0x5A4E, *fold.units[:1]])
    rest = [int(i) for i in rng.permutation([i for i in range(len(units)) if i not in set(fold.units)])]
    total: dict[str, int] = {}
    for i in rest:
        for label, number in units[i].counts.items():
            total[label] = total.get(label, 0) + number
    have = dict.fromkeys(total, 0)
    chosen = []
    for i in rest:
        counts = units[i].counts
        is_wanted = any(have[label] < max(1, round(share * total[label])) for label in counts)
        if is_wanted or (not counts and rng.random() < share):
            chosen.append(i)
            for label, number in counts.items():
                have[label] += number
    return tuple(sorted(chosen))


def share_of_people(units: Sequence[Unit], fold: Fold, share: float, *, seed: int) -> tuple[int, ...]:
    """All takes of ``share`` of the people that a fold may learn from, who together know every label; what nobody
    performed stays. () when no such choice is found."""
    held = set(fold.units)
    rest = [i for i in range(len(units)) if i not in held]
    people = set(people_in([units[i] for i in rest]))
    wanted = max(1, round(share * len(people)))
    labels = {label for i in rest if units[i].person in people for label in units[i].counts} - {BACKGROUND}
    rng = np.random.default_rng([seed, 0x9E0, *fold.units[:1]])
    for _ in range(20):
        some = set(rng.permutation(sorted(people))[:wanted])
        known = {label for i in rest if units[i].person in some for label in units[i].counts}
        if labels <= known:
            return tuple(i for i in rest if units[i].person in some or units[i].person not in people)
    return ()


def _by_groups(units: Sequence[Unit], groups: Sequence[str], group_of: Callable[[Unit], str]) -> tuple[Fold, ...]:
    """A fold a group, or several groups a fold when there are many; what belongs to none of them is dealt out."""
    count = min(MOST_FOLDS, len(groups))
    sizes = {group: sum(group_of(unit) == group for unit in units) for group in groups}
    load: NDArray[np.int64] = np.zeros(count, np.int64)
    where: dict[str, int] = {}
    for group in sorted(groups, key=lambda group: (-sizes[group], group)):
        where[group] = int(load.argmin())
        load[where[group]] += sizes[group]
    # Noises that stand where a person's name would are dealt out whole, like people.
    others = sorted({group_of(unit) for unit in units} - set(groups))
    where |= {group: number % count for number, group in enumerate(others)}
    folds = []
    for number in range(count):
        held = tuple(group for group in sorted(groups) if where[group] == number)
        folds.append(Fold(held, tuple(i for i, unit in enumerate(units) if where[group_of(unit)] == number)))
    return tuple(folds)
