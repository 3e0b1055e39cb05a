"""Who is trained on and who is tested on: by person and by recording, never by window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.model.recording import BACKGROUND

TRAIN, VALIDATION, TEST = "train", "validation", "test"
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
TRIES = 60


@dataclass(frozen=True, slots=True)
class Unit:
    """What is never torn apart: a recording, or a stretch of one when a label has no other.

    ``start`` and ``stop`` are samples. ``counts``: events by label. ``part`` is fixed for a stretch.
    """

    recording_id: str
    person: str
    counts: Mapping[str, int]
    start: int = 0
    stop: int = 1 << 62
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Split:
    """``parts[i]`` is the part of unit i; ``words`` says to a person what was held out."""

    parts: tuple[str, ...]
    words: str


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
    held = () if stretched else _hold_out_people(units, free, TEST_SHARE, rng)
    names = _quoted(sorted({label for unit in units if unit.part == TEST for label in unit.counts}))
    if held:
        for i in free:
            parts[i] = TEST if units[i].person in held else None
        # A noise that stands where a person's name would is held out like one, but it is nobody.
        spoke = {units[i].person for i in free if set(units[i].counts) - {BACKGROUND}}
        heard = [person for person in held if person in spoke]
        words = f"people never heard in training: {', '.join(heard)}"
    else:
        for i in _hold_out_recordings(units, free, TEST_SHARE, 2, rng):
            parts[i] = TEST
        words = f"the last quarter of the only recording of {names}"
        if free:
            words = _takes_and_stretches(units, names if stretched else "")
    _hold_out_for_validation(units, parts, rng, by_person=bool(held))
    return Split(tuple(part or TRAIN for part in parts), words)


def _takes_and_stretches(units: Sequence[Unit], stretched: str) -> str:
    """The person reads the number as one for everybody, unless it says whose takes it is about. ``stretched``: the
    labels that have one long recording only; whole sentences, each of which is translated as one."""
    people = len({unit.person for unit in units if set(unit.counts) - {BACKGROUND}} - {""})
    if not stretched:
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
    people = {units[i].person for i in free}
    # One of few would cost too much of what is to be learnt.
    held = _hold_out_people(units, free, VALIDATION_SHARE, rng) if by_person and len(people) >= 5 else ()
    chosen = (
        [i for i in free if units[i].person in held]
        if held
        else _hold_out_recordings(units, free, VALIDATION_SHARE, VALIDATION_NEEDS, rng)
    )
    for i in chosen:
        parts[i] = VALIDATION


def _hold_out_people(
    units: Sequence[Unit], free: Sequence[int], share: float, rng: np.random.Generator
) -> tuple[str, ...]:
    """The people to hold out; none when no choice leaves every label on both sides with a fair share."""
    people = sorted({units[i].person for i in free})
    if len(people) < PEOPLE_NEEDED or "" in people:
        return ()
    order = [str(person) for person in rng.permutation(people)]
    labels = sorted(_count([units[i] for i in free]))
    table = {p: np.zeros(len(labels)) for p in order}
    for i in free:
        for label, count in units[i].counts.items():
            table[units[i].person][labels.index(label)] += count
    total = np.sum(list(table.values()), axis=0)
    best: tuple[float, tuple[str, ...]] = (WORST_MISS, ())
    for _ in range(TRIES):
        chosen = _draw(table, total, share, rng)
        shares = np.sum([table[p] for p in chosen], axis=0) / total if chosen else np.zeros(len(total))
        if shares.min() <= 0 or shares.max() >= 0.6:
            continue
        miss = float(np.abs(shares - share).mean())
        if miss < best[0] - 0.02:
            best = (miss, tuple(sorted(chosen)))
    return best[1]


def _draw(
    table: Mapping[str, NDArray[np.float64]], total: NDArray[np.float64], share: float, rng: np.random.Generator
) -> list[str]:
    """People in a random order, each taken when it brings the labels nearer to their share."""
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
