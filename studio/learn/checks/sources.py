"""Checks of how it was recorded: faults of the sensor, and what tells labels apart besides what is meant.

A label that was recorded on another day, by another person, louder or on an offset is learnt by that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from studio.learn.checks.checkup import Case, Check, Finding, Grade, where
from studio.learn.checks.looks import Look
from studio.learn.checks.turning import turned_takes
from studio.learn.words import listed
from studio.model.recording import BACKGROUND

Floats = NDArray[np.float64]
CLIPPED_SHARE = 0.25
LEAST = 4
"""Takes of a label, before it is compared with the others."""
CALM = 0.1
"""What stirs less is rest: g, or 200 degrees/s. A hand that waits for the gesture has 0.02 to 0.06."""
GRAVITY_OFF = 0.2
"""Of 1 g. At rest the takes of seven sets show 0.95 to 1.09 g."""
APART = 0.97
"""Of all pairs of a take of the label and another's, so many are ordered in one way (the area under the ROC curve)."""
POSE_ALONE = 0.97
OFFSETS: tuple[tuple[float, Callable[[Look], float | None], float, bool], ...] = (
    (0.1, lambda look: float(np.linalg.norm(look.rest[:3])) if look.is_motion and look.calm < CALM else None, 1.0,
     True),
    *((8.0, lambda look, axis=axis: _turning(look, axis), 0.0, True) for axis in range(3)),  # type: ignore[misc]
    (30.0, lambda look: None if look.is_motion else float(look.rest[0]), 0.0, False),
)  # fmt: skip
"""What differs between labels by no movement and no word: the least difference (g, degrees/s, steps), the value, and
what it is where nothing is wrong."""
LOUDER_DB = 8.0
FACTS: dict[str, Callable[[Look], object]] = {
    "person": lambda look: look.person, "day": lambda look: look.day, "rate": lambda look: round(look.rate_hz),
}  # fmt: skip
LENGTH_OFF, TEMPO_OFF = 0.4, 0.25
"""Logarithms: 1.5 times as long, 1.3 times as slow. Takes of a set time are all of one length."""
ONE_LENGTH = 0.03


def stuck(case: Case) -> Iterator[Finding]:
    # What stands at the end of the range for a while is clipped.
    looks = [look for look in case.looks if "stuck" in look.flags and "clipped" not in look.flags]
    if looks:
        yield Finding(
            "stuck", Grade.MISTAKE, _stuck_words(len(looks), is_motion=looks[0].is_motion),
            "What is learnt from them is not what happened, and on a board that works it will not be recognised.",
            "Check the board and its cable, and record these takes again.", where(looks), _labels(looks),
        )  # fmt: skip


def _stuck_words(count: int, *, is_motion: bool) -> str:
    if is_motion and count == 1:
        return "In 1 take a channel of the sensor stands still while the others move."
    if is_motion:
        return f"In {count} takes a channel of the sensor stands still while the others move."
    if count == 1:
        return "In 1 take the sound stands still for a while."
    return f"In {count} takes the sound stands still for a while."


def clipped(case: Case) -> Iterator[Finding]:
    for label, looks in case.named.items():
        over = [look for look in looks if "clipped" in look.flags]
        if len(over) >= max(2, CLIPPED_SHARE * len(looks)):
            remedy = "Speak softer or from further away, or lower the gain, and record them again."
            if looks[0].is_motion:
                remedy = "Do it less violently, or set a wider range of the sensor, and record them again."
            yield Finding(
                "clipped", Grade.MISTAKE,
                f"{len(over)} of {len(looks)} takes of {label} are cut off at the end of the range.",
                "How strong it was is lost there, and another board or another gain cuts elsewhere.", remedy,
                where(over), (label,),
            )  # fmt: skip


def units(case: Case) -> Iterator[Finding]:
    """All labels are off: of one that is alone with it, another check says so."""
    calm = {
        label: [float(np.linalg.norm(look.rest[:3])) for look in looks if look.is_motion and look.calm < CALM]
        for label, looks in case.named.items()
    }
    shown = [float(np.median(values)) for values in calm.values() if len(values) >= LEAST]
    if shown and min(abs(value - 1.0) for value in shown) > GRAVITY_OFF:
        yield Finding(
            "units", Grade.MISTAKE, f"At rest the takes show {float(np.median(shown)):.2f} g instead of 1.",
            "They were recorded or imported in another unit. A board shows 1 g at rest, and will not be understood.",
            "Import them again, and name the unit.", where(case.looks),
        )  # fmt: skip


def offset(case: Case) -> Iterator[Finding]:
    for label, looks in case.named.items():
        others = [look for name, rest in case.named.items() if name != label for look in rest]
        for least, value, right, is_motion in OFFSETS:
            own, theirs = _values(looks, value), _values(others, value)
            if _differ(own, theirs, least):
                if len(case.named) == 2 and abs(np.median(own) - right) < abs(np.median(theirs) - right):
                    break  # of two, each differs from the other: it is the other that is off
                why = "When nothing moves the sensor shows something else than in the others: the model learns that."
                if not is_motion:
                    why = "In silence the microphone shows something else than in the others: the model learns that."
                yield Finding(
                    "offset", Grade.MISTAKE,
                    f"The takes of {label} have a constant offset that no other label has.", why,
                    f"Record {label} again with the same board and settings as the others.", where(looks), (label,),
                )  # fmt: skip
                if len(case.named) == 2:
                    return
                break


def level(case: Case) -> Iterator[Finding]:
    for label, looks in case.named.items():
        others = [look for name, rest in case.named.items() if name != label for look in rest]
        if not looks or looks[0].is_motion:
            continue
        for quiet in (True, False):
            own, theirs = (
                np.array([look.floor_db if quiet else look.peak_db for look in part]) for part in (looks, others)
            )
            if _differ(own, theirs, LOUDER_DB):
                words = f"The takes of {label} are louder than those of all other labels."
                if np.median(own) < np.median(theirs):
                    words = f"The takes of {label} are quieter than those of all other labels."
                yield Finding(
                    "level", Grade.MISTAKE, words,
                    "They were recorded with another gain, or from another distance: the model learns how loud it is, "
                    "and not the word.",
                    f"Record {label} again as the others were, or all of them both near and far.", where(looks),
                    (label,),
                )  # fmt: skip
                if len(case.named) == 2:
                    return
                break


def session(case: Case) -> Iterator[Finding]:
    """A label whose people, days or rate are its own, while it has many takes of few of them."""
    named = case.named
    for fact, of in FACTS.items():
        for label, looks in named.items():
            own = {of(look) for look in looks}
            theirs = {of(look) for name, rest in named.items() if name != label for look in rest}
            if len(looks) < LEAST or len(own) > 2 or not theirs or own & theirs or "" in own | theirs:
                continue
            words, why = _session_words(label)[fact]
            yield Finding(
                f"session-{fact}", Grade.MISTAKE, words, why,
                f"Record some takes of {label} together with the others, and some of the others together with it.",
                where(looks), (label,),
            )  # fmt: skip
            if len(named) == 2:
                break  # of two, each differs from the other


def _session_words(label: str) -> dict[str, tuple[str, str]]:
    return {
        "person": (
            f"{label} was recorded by another person than the other labels.",
            "The model may learn who it is, and not what is done.",
        ),
        "day": (
            f"{label} was recorded on another day than the other labels.",
            "The model may learn the day (the room, the grip, the noise), and not what is done.",
        ),
        "rate": (
            f"{label} was recorded at another rate than the other labels.",
            "The model may learn the settings of the sensor, and not what is done.",
        ),
    }


def speed(case: Case) -> Iterator[Finding]:
    for label, looks in case.named.items():
        if len(looks) < 2 * LEAST:
            continue
        length = np.log([max(look.seconds, 1e-3) for look in looks])
        tempo = np.array([look.tempo for look in looks])
        length, tempo = length - np.median(length), tempo - np.median(tempo)
        other = np.abs(length) > LENGTH_OFF
        if not other.any() or (np.abs(length[~other]) < ONE_LENGTH).mean() < 0.8:
            continue
        wrong = np.flatnonzero(other & (-np.sign(length) * tempo > TEMPO_OFF))
        alike = wrong[np.abs(length[wrong] - np.median(length[wrong])) < 2 * ONE_LENGTH] if len(wrong) else wrong
        if len(alike) >= 2 and len(alike) <= 0.5 * len(looks):
            factor = float(np.exp(-np.median(length[alike])))
            found = [looks[n] for n in alike]
            words = f"{len(found)} takes of {label} are all {factor:.1f} times as fast as the others."
            if factor < 1:
                words = f"{len(found)} takes of {label} are all {1 / factor:.1f} times as slow as the others."
            yield Finding(
                "speed", Grade.MISTAKE, words,
                "Their file says another sampling rate than they were recorded with, so that they are learnt too fast "
                "or too slow.",
                "Import them again and name their rate.", where(found), (label,),
            )  # fmt: skip


def turned(case: Case) -> Iterator[Finding]:
    for label, looks in case.named.items():
        if label != BACKGROUND and looks[0].is_motion and (found := turned_takes(looks)):
            yield Finding(
                "turned", Grade.MISTAKE,
                f"In {len(found)} takes of {label} the board was turned, or axes are exchanged.",
                "They are like the others when their axes are exchanged, so that the model has to learn two gestures "
                "for one label.",
                "Record them again with the board held as in the others, or repair the columns when they are imported.",
                where(found), (label,),
            )  # fmt: skip


def pose(case: Case) -> Iterator[Finding]:
    """Do the poses at rest tell all labels apart?"""
    looks = [look for rest in case.named.values() for look in rest if look.is_motion and "still" not in look.flags]
    labels = np.array([look.label for look in looks])
    names = np.unique(labels)
    if len(names) < 2 or min((labels == name).sum() for name in names) < LEAST:
        return
    rest = np.stack([look.rest[:3] for look in looks]).astype(np.float64)
    apart = np.linalg.norm(rest[:, None] - rest[None], axis=2)
    np.fill_diagonal(apart, np.inf)
    near = labels[np.argsort(apart, axis=1)[:, :3]]
    right = (near == labels[:, None]).sum(axis=1) >= 2
    if min(right[labels == name].mean() for name in names) >= POSE_ALONE:
        yield Finding(
            "pose", Grade.NOTE, f"How the board is held already tells {listed([str(name) for name in names])} apart.",
            "Each begins in a pose of its own. That is no fault, but the model may look at the pose and not at the "
            "movement.",
            "Record some takes of each from other poses, if it shall work from there as well.", where(looks),
            tuple(map(str, names)),
        )  # fmt: skip


def _turning(look: Look, axis: int) -> float | None:
    return float(look.rest[3 + axis]) * 200 if len(look.rest) == 6 and look.calm < CALM else None


def _values(looks: Sequence[Look], of: Callable[[Look], float | None]) -> Floats:
    return np.array([value for look in looks if (value := of(look)) is not None])


def _differ(own: Floats, others: Floats, least: float) -> bool:
    """Do nearly all values of the one lie on one side of nearly all others, and far from them?"""
    if len(own) < LEAST or len(others) < LEAST or abs(float(np.median(own) - np.median(others))) < least:
        return False
    above = float((own[:, None] > others[None]).mean())
    return max(above, 1 - above) >= APART


def _labels(looks: Sequence[Look]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(look.label for look in looks))


TABLE: dict[str, Check] = {
    "stuck": stuck, "clipped": clipped, "units": units, "offset": offset, "level": level, "session": session,
    "speed": speed, "turned": turned, "pose": pose,
}  # fmt: skip
