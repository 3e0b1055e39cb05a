"""Checks of how much there is: takes of each label, people, background, and labels in whose takes nothing happens."""

from __future__ import annotations

from collections.abc import Iterator

from studio.learn.checks.checkup import Case, Check, Finding, Grade, where
from studio.learn.checks.looks import Look
from studio.learn.strength import is_weak
from studio.learn.words import listed
from studio.model.recording import UNKNOWN

FEW = 5
"""Takes: with fewer, one is tested on, and that one number says nothing."""
UNEQUAL = 7.0
"""Times as many of the commonest label. A set that is learnt without harm has 6."""
STILL_SHARE = 0.5
WEAK_SHARE = 0.05
"""Of a label's takes, and at least two: a single one is flagged where it stands."""
RESTFUL = (
    "idle", "rest", "still", "quiet", "silen", "noise", "nothing", "none", "background", "no_", "stand", "calm",
    "ruh", "leise", "nichts", "stille", "repos", "calme", "rien", "quieto", "reposo", "nada", "silencio",
    "静", "无",
)  # fmt: skip
"""Parts of names of labels that mean that nothing happens."""


def few(case: Case) -> Iterator[Finding]:
    for label, looks in case.named.items():
        count = sum(_weight(look, case.window_s) for look in looks)
        if count < FEW:
            yield Finding(
                "few", Grade.MISTAKE,
                f"{label} has only one take." if count == 1 else f"{label} has only {count} takes.",
                "One or two of them are tested on: a single miss moves its number by half, and the model knows one way "
                "of doing it.",
                f"Record at least ten takes of {label}, better twenty, and vary how you do it.", where(looks), (label,),
            )  # fmt: skip


def unequal(case: Case) -> Iterator[Finding]:
    counts = {label: sum(_weight(look, case.window_s) for look in looks) for label, looks in case.named.items()}
    most = max(counts, key=lambda label: counts[label], default="")
    for label, count in counts.items():
        if count >= FEW and counts[most] >= UNEQUAL * count:
            yield Finding(
                "unequal", Grade.MISTAKE, f"{most} has {counts[most]} takes, and {label} only {count}.",
                f"The model is right most of the time by answering {most}, and the number hides that it misses "
                f"{label}.",
                f"Record more takes of {label}, or leave some of {most} out.", where(case.named[label]), (label, most),
            )  # fmt: skip


def still(case: Case) -> Iterator[Finding]:
    for label, looks in case.named.items():
        empty = [look for look in looks if look.flags & {"still", "quiet"}]
        if len(empty) < 2 or len(empty) < STILL_SHARE * len(looks) or any(part in label.lower() for part in RESTFUL):
            continue
        words = f"In {len(empty)} of {len(looks)} takes of {label} nothing moves."
        if not looks[0].is_motion:
            words = f"In {len(empty)} of {len(looks)} takes of {label} nothing can be heard."
        yield Finding(
            "still", Grade.MISTAKE, words,
            f"The model learns that {label} is when nothing happens, and will answer {label} all the time.",
            "Look at these takes and record them again. If stillness is what you mean, label it background.",
            where(empty), (label,),
        )  # fmt: skip


def weak(case: Case) -> Iterator[Finding]:
    for label, looks in case.named.items():
        if any(part in label.lower() for part in RESTFUL):
            continue
        faint = [look for look in looks if "still" not in look.flags and _is_weak(look, looks)]
        if len(faint) >= 2 and len(faint) >= WEAK_SHARE * len(looks):
            yield Finding(
                "weak", Grade.MISTAKE,
                f"{len(faint)} of {len(looks)} takes of {label} are much weaker than the others.",
                "Perhaps the gesture is not in them, only the end of the movement before. The model learns that, too, "
                "and the test asks for it.",
                "Look at these takes, and leave out those that do not show the gesture.", where(faint), (label,),
            )  # fmt: skip


def _is_weak(look: Look, looks: list[Look]) -> bool:
    return is_weak(look.strength, [o.strength for o in looks if o is not look and o.person == look.person])


def no_background(case: Case) -> Iterator[Finding]:
    if case.looks and not case.has_background and all(look.label != UNKNOWN for look in case.looks):
        yield Finding(
            "no-background", Grade.NOTE, "There is no background of your own.",
            "What happens when nobody does anything was made up by the studio, so that false alarms in your room are "
            "not counted.",
            "Record half a minute in which you do everything else, and label it background.",
        )  # fmt: skip


def one_person(case: Case) -> Iterator[Finding]:
    people = {look.person for looks in case.named.values() for look in looks}
    if len(people) == 1 and case.named:
        name = next(iter(people))
        yield Finding(
            "one-person", Grade.NOTE,
            f"All takes are by {name}." if name else "All takes are by one person, as far as the studio knows.",
            "The number says how well it works for the one who recorded. For others it is often far lower.",
            "If others shall use it, record at least three people, and give each take the name of who did it.",
        )  # fmt: skip
    elif len(people) == 2:
        yield Finding(
            "two-people", Grade.NOTE, f"All takes are by two people: {listed(sorted(people))}.",
            "Both are learnt from, so that the number does not say how well it works for a third one.",
            "Record a third person: then one is kept apart for the test.",
        )  # fmt: skip


def _weight(look: Look, window_s: float) -> int:
    """Takes that it stands for: a long activity is worth many."""
    return max(1, look.pieces if look.seconds > window_s else 1)


TABLE: dict[str, Check] = {
    "few": few, "unequal": unequal, "still": still, "weak": weak, "one-person": one_person,
    "no-background": no_background,
}  # fmt: skip
