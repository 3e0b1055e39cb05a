"""Checks of labels against each other: exchanged ones, two that are one, and events that hide in the background."""

from __future__ import annotations

from collections.abc import Iterator

from studio.learn.checks.checkup import Case, Check, Finding, Grade, Where, where
from studio.learn.checks.suspects import Opinions, exchanged, mixing
from studio.model.recording import BACKGROUND, UNKNOWN

EXCHANGED = 0.3
"""How far each of two must be ahead as the other's label. On ten clean sets the surest pair has 0.08; of pairs
exchanged on purpose eight of ten have more."""
MIXED, LEAST_MIXED, MIXING = 0.33, 16, 0.2
"""Share and takes. Chance would be 0.5; the most alike two of five spells have 0.08."""
HIDDEN, LEAST_HIDDEN = 0.4, 2


def swapped(case: Case) -> Iterator[Finding]:
    if case.opinions is None:
        return
    alike = {frozenset((one, two)) for one, two, share, _ in mixing(case.opinions) if share >= MIXING}
    for one, two in exchanged(case.opinions, least=EXCHANGED):
        # Of labels that can hardly be told apart many takes look like the other's, and nobody exchanged them.
        if UNKNOWN in (one.label, two.label) or frozenset((one.label, two.label)) in alike:
            continue
        yield Finding(
            "swapped", Grade.MISTAKE, f"Two takes seem to have each other's label: {one.label} and {two.label}.",
            f"One looks like the takes of {one.looks_like}, the other like those of {two.looks_like}. The model learns "
            "both wrong.",
            "Look at both, and give each its own label.",
            ((one.recording_id, one.span_id), (two.recording_id, two.span_id)), (one.label, two.label),
        )  # fmt: skip


def same_label(case: Case) -> Iterator[Finding]:
    """By networks where they were asked: what they cannot tell apart no shape can."""
    judged = case.answers or case.opinions
    if judged is None:
        return
    for one, two, share, count in mixing(judged):
        if share >= MIXED and count >= LEAST_MIXED and not {one, two} & {BACKGROUND, UNKNOWN}:
            yield Finding(
                "same-label", Grade.MISTAKE, f"{one} and {two} look like the same thing.",
                f"Judged by what is learnt from the others, {share:.0%} of their takes could be either.",
                f"Make one label of {one} and {two}, or do one of them more differently.",
                _mixed(case, judged, one, two), (one, two),
            )  # fmt: skip


def hidden_events(case: Case) -> Iterator[Finding]:
    """Takes of background that look like one of a label."""
    if case.opinions is None or BACKGROUND not in case.opinions.labels:
        return
    judged = case.opinions
    background = judged.labels.index(BACKGROUND)
    margins, others = judged.margins, judged.best_other
    for index, label in enumerate(judged.labels):
        if label in (BACKGROUND, UNKNOWN):
            continue
        hidden = [n for n in range(len(judged.own)) if judged.own[n] == background and others[n] == index]
        hidden = sorted((n for n in hidden if margins[n] >= HIDDEN), key=lambda n: -margins[n])
        if len(hidden) >= LEAST_HIDDEN:
            yield Finding(
                "background-events", Grade.MISTAKE, f"{len(hidden)} takes of background look like {label}.",
                f"The model learns that {label} is nothing, and will miss it.",
                f"Look at them: give them the label {label}, or leave them out.",
                tuple(judged.keys[n] for n in hidden), (BACKGROUND, label),
            )  # fmt: skip


def _mixed(case: Case, judged: Opinions, one: str, two: str) -> tuple[Where, ...]:
    """The takes of both, those that are most like the other first."""
    doubt = dict(zip(judged.keys, judged.margins, strict=True))
    looks = [look for look in case.looks if look.label in (one, two)]
    return where(sorted(looks, key=lambda look: -doubt.get(look.key, -1.0)))


TABLE: dict[str, Check] = {"swapped": swapped, "same-label": same_label, "background-events": hidden_events}
