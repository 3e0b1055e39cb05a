"""Checks for takes that are not what they seem to be: copies, and neighbours that were cut out of one recording."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from studio.learn.checks.checkup import Case, Check, Finding, Grade, where
from studio.learn.checks.looks import Look
from studio.learn.split import PEOPLE_NEEDED
from studio.learn.words import listed
from studio.model.recording import BACKGROUND

SAME = 0.995
"""Correlation of fingerprints. Of repetitions by one person on six motion sets the nearest two have 0.989, of sound
0.968; a copy that was made louder and rounded again has 0.999."""
CONTINUES = 0.04
"""A take goes on where the one before ends when at most this share of its label's takes begins nearer to that end."""
LEAST_TAKES, LEAST_SHARE = 8, 0.3
"""Chance makes 4 of 100 takes go on; on clean sets at most 14 do."""
DEVIATIONS = 4.0
"""More than chance, even where there are a few takes only of each of ten labels."""


def copies(case: Case) -> Iterator[Finding]:
    groups = _groups([look for look in case.looks if look.codes.any()])
    across = [group for group in groups if len({look.person for look in group}) > 1]
    torn = [group for group in groups if group not in across and len({look.label for look in group}) > 1]
    plain = [group for group in groups if group not in across and group not in torn]
    if across:
        people = listed(sorted({look.person or "nobody" for group in across for look in group}))
        looks = [look for group in across for look in group]
        yield Finding(
            "copies-people", Grade.MISTAKE, f"The same takes stand under several names: {people}.",
            "When one of them is kept apart to test with, the model has met the very same takes: the number looks as "
            "if it worked for everybody.",
            "Give these takes the name of who made them, and delete the copies.", where(looks), _labels(looks),
        )  # fmt: skip
    if torn:
        looks = [look for group in torn for look in group]
        yield Finding(
            "copies-labels", Grade.MISTAKE, f"The same takes stand under several labels: {listed(_labels(looks))}.",
            "Whatever the model answers for them, half of it counts as wrong.",
            "Keep each of them under the label that is right, and delete the copies.", where(looks), _labels(looks),
        )  # fmt: skip
    if plain:
        looks = [look for group in plain for look in group]
        # Who is held out as a whole takes all copies along: nothing is tested that was learnt.
        people_of = {look.person for look in case.looks if look.label != BACKGROUND}
        together = len(people_of) >= PEOPLE_NEEDED and "" not in people_of
        count = len(looks) - len(plain)
        yield Finding(
            "copies", Grade.NOTE if together else Grade.MISTAKE,
            "1 take is a copy of another, perhaps shifted or louder." if count == 1
            else f"{count} takes are copies of others, perhaps shifted or louder.",
            "They teach nothing new, and what stands in the test is what was learnt."
            if not together else "They teach nothing new, so that there are fewer takes than it seems.",
            "Delete the copies, and record more takes instead.", where(looks), _labels(looks),
        )  # fmt: skip


def side_by_side(case: Case) -> Iterator[Finding]:
    """Takes in the project's order that go on where the one before ends."""
    for label, looks in case.named.items():
        if len(looks) < LEAST_TAKES:
            continue
        firsts = np.stack([look.first for look in looks]).astype(np.float64)
        going_on = []
        for number, (look, after) in enumerate(pairwise(looks)):
            apart = np.linalg.norm(firsts - look.last, axis=1)
            if look.recording_id == after.recording_id:
                continue
            nearer = np.delete(apart, [number, number + 1]) <= apart[number + 1]
            if nearer.mean() <= CONTINUES:
                going_on.append(after)
        chance = max(CONTINUES, 1 / (len(looks) - 1))
        pairs = len(looks) - 1
        by_chance = pairs * chance + DEVIATIONS * float(np.sqrt(pairs * chance * (1 - chance)))
        if len(going_on) >= max(LEAST_SHARE * pairs, by_chance):
            yield Finding(
                "side-by-side", Grade.MISTAKE, f"The takes of {label} were cut out of one recording, side by side.",
                "Neighbours are nearly the same, and some of them are learnt while the others are tested: the number "
                "is too good.",
                f"Record takes of {label} one by one, some of them later or on another day.", where(going_on),
                (label,),
            )  # fmt: skip


def _groups(looks: Sequence[Look]) -> list[list[Look]]:
    """Those that are copies of one another, in the project's order. Spans of one recording may overlap: no copies."""
    if len(looks) < 2:
        return []
    codes = np.stack([look.codes for look in looks])
    count, places = codes.shape[:2]
    codes = codes.reshape(count * places, -1)
    alike = (codes @ codes.T > SAME).reshape(count, places, count, places).any(axis=(1, 3))
    home = list(range(len(looks)))
    for a, b in np.argwhere(np.triu(alike, 1)):
        if looks[a].recording_id != looks[b].recording_id:
            old, new = home[b], home[a]
            home = [new if value == old else value for value in home]
    groups: dict[int, list[Look]] = {}
    for look, key in zip(looks, home, strict=True):
        groups.setdefault(key, []).append(look)
    return [group for group in groups.values() if len(group) > 1]


def _labels(looks: Sequence[Look]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(look.label for look in looks))


TABLE: dict[str, Check] = {"copies": copies, "side-by-side": side_by_side}
