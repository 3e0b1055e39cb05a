"""Who is trained on and who is tested on: by person, by day or by recording, never by window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.model.recording import BACKGROUND

TRAIN, VALIDATION, TEST = "train", "validation", "test"
UNUSED = "unused"
"""Of a unit that takes no part at all, as most do when a network is to learn from a quarter of the takes."""
TEST_SHARE = 0.27
"""Of the takes: enough to count mistakes on, and little enough to learn from the rest."""
VALIDATION_SHARE = 0.15
"""Of what is left: it decides when to stop, and the thresholds."""
PEOPLE_NEEDED = 3
"""With two people, holding one out would leave a model of one person."""
VALIDATION_NEEDS = 6
"""Takes of a label that must be left before one of them is spared for validation."""
WORST_MISS = 0.16
"""Mean distance from the wanted share above which people are not held out at all."""
WORST_DAY_MISS, MOST_OF_A_DAY = 0.26, 0.5
"""The same for days, of which there are often two that are alike; more than half of a label is never held out."""
DAY_LEAVES = 4
"""Takes of each label that a day which is held out must leave."""
PAUSE = timedelta(hours=6)
"""A day ends with a pause as long as this, and another date: an evening that goes on behind midnight is one."""
TRIES = 60


@dataclass(frozen=True, slots=True)
class Unit:
    """What is never torn apart: a recording, or a stretch of one when a label has no other.

    ``start`` and ``stop`` are samples. ``counts``: events by label. ``part`` is fixed for a stretch. ``day``: when it
    was recorded, "" when nobody knows.
    """

    recording_id: str
    person: str
    counts: Mapping[str, int]
    start: int = 0
    stop: int = 1 << 62
    part: str | None = None
    day: str = ""


@dataclass(frozen=True, slots=True)
class Split:
    """``parts[i]`` is the part of unit i; ``words`` says to a person what was held out, ``kind`` to a program:
    "people", "days" or "takes"."""

    parts: tuple[str, ...]
    words: str
    kind: str = "takes"


def days_of(stamps: Mapping[str, str]) -> dict[str, str]:
    """The day ("2026-01-03") of each recording, from the stamps at which they began; "" for an empty stamp."""
    known = sorted((datetime.strptime(stamp, "%Y%m%dT%H%M%S"), key) for key, stamp in stamps.items() if stamp)
    days = dict.fromkeys(stamps, "")
    day, last = "", datetime.min
    for at, key in known:
        if not day or (at - last >= PAUSE and f"{at:%Y-%m-%d}" != day):
            day = f"{at:%Y-%m-%d}"
        days[key], last = day, at
    return days


def who(unit: Unit) -> str:
    """By whom a unit is held out: the name of who made it, "" when nobody knows. A noise without a name, or a false
    alarm that was kept, is nobody's, and stands for itself: it must not end the holding out of people."""
    is_nobodys = not unit.person and set(unit.counts) <= {BACKGROUND}
    return nobody(unit.recording_id) if is_nobodys else unit.person


def nobody(recording_id: str) -> str:
    """What stands for a recording that is nobody's: no person is called so."""
    return f"\n{recording_id}"


def split(units: Sequence[Unit], *, seed: int) -> Split:
    """Deterministic for the same units and seed. Raises StudioError("too-few-takes") for a label that cannot be
    both learnt and tested."""
    rng = np.random.default_rng([seed, 0x5117])
    counts = _count(units)
    scarce = sorted(label for label, count in counts.items() if count < 2)
    if scarce:
        raise StudioError(
            f"There is only one take of {_quoted(scarce)}.",
            "One take cannot be learnt and tested at once.",
            "Record at least two takes, better ten, or leave the label out.",
            code="too-few-takes",
        )
    parts = [unit.part for unit in units]
    free = [i for i, part in enumerate(parts) if part is None]
    stretched = len(free) < len(units)
    names = _quoted(sorted({label for unit in units if unit.part == TEST for label in unit.counts}))
    kind, words = "takes", f"the last quarter of the only recording of {names}"
    if not stretched and (held := _hold_out_people(units, free, TEST_SHARE, rng)):
        chosen = [i for i in free if who(units[i]) in held]
        # A noise that stands where a person's name would is held out like one, but it is nobody.
        spoke = {units[i].person for i in free if set(units[i].counts) - {BACKGROUND}}
        heard = [person for person in held if person in spoke]
        kind, words = "people", f"people never heard in training: {', '.join(heard)}"
    elif not stretched and (held := _hold_out_days(units, free, rng)):
        chosen = [i for i in free if units[i].day in held]
        kind, words = "days", _another_day(units, held)
    else:
        chosen = _hold_out_recordings(units, free, TEST_SHARE, 2, rng)
        if free:
            words = _takes_and_stretches(units, names if stretched else "")
    for i in chosen:
        parts[i] = TEST
    _hold_out_for_validation(units, parts, rng, by_person=kind == "people")
    return Split(tuple(part or TRAIN for part in parts), words, kind)


def people_in(units: Sequence[Unit]) -> tuple[str, ...]:
    """Who performed something: a noise that stands where a person's name would is nobody."""
    return tuple(sorted({unit.person for unit in units if set(unit.counts) - {BACKGROUND}} - {""}))


def _another_day(units: Sequence[Unit], held: Sequence[str]) -> str:
    people, days = len(people_in(units)), ", ".join(held)
    if people > 1:
        return f"takes of a day never seen in training ({days}), of the same {people} people"
    if people:
        return f"takes of a day never seen in training ({days}), of the same person"
    return f"takes of a day never seen in training ({days})"


FOLD_SHARE = 1 / 3
"""Of what may be learnt from, held out in one fold of a search: many takes, since networks are compared by them."""


def fold(units: Sequence[Unit], parted: Split, *, number: int) -> Split:
    """The same test as in ``parted``, and another choice of what is held out of the rest: ``number`` says which. By
    person where that is possible, else by recording. Stretches of the only recording of a label stay as they are."""
    rng = np.random.default_rng([number, 0xF01D])
    parts: list[str | None] = [
        part if part == TEST or unit.part is not None else None for unit, part in zip(units, parted.parts, strict=True)
    ]
    free = [i for i, part in enumerate(parts) if part is None]
    held = _hold_out_people(units, free, FOLD_SHARE, rng)
    chosen = (
        [i for i in free if who(units[i]) in held]
        if held
        else _hold_out_recordings(units, free, FOLD_SHARE, 2, rng)
    )
    for i in chosen:
        parts[i] = VALIDATION
    return Split(tuple(part or TRAIN for part in parts), parted.words)


def _takes_and_stretches(units: Sequence[Unit], stretched: str) -> str:
    """The person reads the number as one for everybody, unless it says whose takes it is about. ``stretched``: the
    labels that have one long recording only; whole sentences, each of which is translated as one."""
    people = len(people_in(units))
    if not stretched:
        if people == 2:
            return "takes never seen in training, of the same 2 people: with two, takes and no person were held out"
        if people > 1:
            return f"takes never seen in training, of the same {people} people"
        return "takes never seen in training, of the same person" if people else "takes never seen in training"
    if people > 1:
        return (
            f"takes never seen in training, of the same {people} people, "
            f"and the last quarter of the only recording of {stretched}"
        )
    if people:
        return (
            "takes never seen in training, of the same person, "
            f"and the last quarter of the only recording of {stretched}"
        )
    return f"takes never seen in training, and the last quarter of the only recording of {stretched}"


def _hold_out_for_validation(
    units: Sequence[Unit], parts: list[str | None], rng: np.random.Generator, *, by_person: bool
) -> None:
    free = [i for i, part in enumerate(parts) if part is None]
    people = {units[i].person for i in free} - {""}
    # One of few would cost too much of what is to be learnt.
    held = _hold_out_people(units, free, VALIDATION_SHARE, rng) if by_person and len(people) >= 5 else ()
    chosen = (
        [i for i in free if who(units[i]) in held]
        if held
        else _hold_out_recordings(units, free, VALIDATION_SHARE, VALIDATION_NEEDS, rng)
    )
    for i in chosen:
        parts[i] = VALIDATION


def _hold_out_people(
    units: Sequence[Unit], free: Sequence[int], share: float, rng: np.random.Generator
) -> tuple[str, ...]:
    """The people to hold out; none when no choice leaves every label on both sides with a fair share."""
    if len({units[i].person for i in free} - {""}) < PEOPLE_NEEDED:
        return ()
    return _hold_out_groups(units, free, who, share, rng, miss=WORST_MISS, most=0.6)


def _hold_out_days(units: Sequence[Unit], free: Sequence[int], rng: np.random.Generator) -> tuple[str, ...]:
    """The days to hold out; none when one alone made a label, or when too little would be left to learn from."""
    if len({units[i].day for i in free}) < 2:
        return ()
    held = _hold_out_groups(
        units, free, lambda unit: unit.day, TEST_SHARE, rng, miss=WORST_DAY_MISS, most=MOST_OF_A_DAY + 1e-9
    )
    left = _count([units[i] for i in free if units[i].day not in held])
    return held if min(left.values()) >= DAY_LEAVES else ()


def _hold_out_groups(
    units: Sequence[Unit], free: Sequence[int], group_of: Callable[[Unit], str], share: float,
    rng: np.random.Generator, *, miss: float, most: float,
) -> tuple[str, ...]:  # fmt: skip
    """The groups that come nearest to ``share`` of each label; none when that is farther than ``miss`` in the mean,
    when a label would not be on both sides, or would lose more than ``most``."""
    groups = sorted({group_of(units[i]) for i in free})
    if "" in groups:
        return ()
    order = [str(group) for group in rng.permutation(groups)]
    labels = sorted(_count([units[i] for i in free]))
    table = {p: np.zeros(len(labels)) for p in order}
    for i in free:
        for label, count in units[i].counts.items():
            table[group_of(units[i])][labels.index(label)] += count
    total = np.sum(list(table.values()), axis=0)
    best: tuple[float, tuple[str, ...]] = (miss, ())
    for _ in range(TRIES):
        chosen = _draw(table, total, share, rng)
        shares = np.sum([table[p] for p in chosen], axis=0) / total if chosen else np.zeros(len(total))
        if shares.min() <= 0 or shares.max() > most:
            continue
        distance = float(np.abs(shares - share).mean())
        if distance < best[0] - 0.02:
            best = (distance, tuple(sorted(chosen)))
    return best[1]


def _draw(
    table: Mapping[str, NDArray[np.float64]], total: NDArray[np.float64], share: float, rng: np.random.Generator
) -> list[str]:
    """Groups in a random order, each taken when it brings the labels nearer to their share."""
    held, chosen = np.zeros_like(total), []
    for person in rng.permutation(list(table)):
        more = held + table[person]
        if np.abs(more / total - share).sum() < np.abs(held / total - share).sum():
            held = more
            chosen.append(str(person))
    return chosen


def _hold_out_recordings(
    units: Sequence[Unit], free: Sequence[int], share: float, needed: int, rng: np.random.Generator
) -> list[int]:
    """Stratified by label: of each label ``share`` of the events, at least one when it has ``needed`` of them,
    and never the last that is left to learn from."""
    chosen: list[int] = []
    counts = _count([units[i] for i in free])
    left = dict(counts)
    # The rarest label first: it has the fewest recordings to choose from.
    for label in sorted(counts, key=lambda name: (counts[name], name)):
        if counts[label] < needed:
            continue
        wanted = max(1, round(share * counts[label]))
        have = sum(units[i].counts.get(label, 0) for i in chosen)
        for i in rng.permutation([i for i in free if label in units[i].counts and i not in chosen]):
            if have >= wanted:
                break
            if all(left[name] - count >= 1 for name, count in units[i].counts.items()):
                chosen.append(int(i))
                have += units[i].counts[label]
                for name, count in units[i].counts.items():
                    left[name] -= count
    return chosen


def _count(units: Sequence[Unit]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for unit in units:
        for label, count in unit.counts.items():
            counts[label] = counts.get(label, 0) + count
    return counts


def _quoted(names: Sequence[str]) -> str:
    return " and ".join(f"“{name}”" for name in names)
