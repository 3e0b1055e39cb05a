"""The check-up: what may be wrong with a project's recordings, found before anybody trusts a number, with its cause.

A `Finding` is a *mistake* or a *note*, and the difference is a promise:

- a **mistake** is in the data, makes the model or its number wrong, and can be repaired (two labels exchanged, a stuck
  channel, copies on both sides). On recordings without a mistake there is none: ``python -m tests.benchmarks mistakes``
  counts them on clean sets, and finds planted ones.
- a **note** is a limit of what the number means, and may be just as it should be (one person only; no background of
  one's own; two gestures that begin in different poses).

`check_up` is a table of checks over the `looks` of a project's spans: numpy only, about a second for a thousand spans.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from studio.learn.checks.looks import Look
from studio.learn.checks.suspects import Opinions, by_neighbours
from studio.model.recording import BACKGROUND, UNKNOWN

Where = tuple[str, str]
"""(recording id, span id)."""


EXPLAINS = ("stuck", "clipped", "turned", "speed", "still", "weak", "copies-labels", "background-events")
"""Findings that are the cause of a take's looking like another label's."""


class Grade(StrEnum):
    MISTAKE = "mistake"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found. ``words`` name it in a sentence, ``why`` says how it harms, ``remedy`` what to do.
    ``spans`` are those it is about, the first ones the best examples; ``labels`` those it is about."""

    code: str
    grade: Grade
    words: str
    why: str
    remedy: str
    spans: tuple[Where, ...] = ()
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """What the checks look at: every span that takes part, in the project's order, and what the others say of each.

    ``has_background``: somewhere something is labelled background, or left unlabelled beside spans.
    ``window_s``: what the network hears at once. ``opinions``: of the other spans, by their shapes; ``answers``: of
    networks that never saw the span, where there was a cross-check.
    """

    looks: tuple[Look, ...]
    window_s: float
    has_background: bool
    opinions: Opinions | None = field(default=None, repr=False)
    answers: Opinions | None = field(default=None, repr=False)

    @property
    def named(self) -> dict[str, list[Look]]:
        """The spans by label, without background and unknown, which are meant to be of many kinds."""
        found: dict[str, list[Look]] = {}
        for look in self.looks:
            if look.label not in (BACKGROUND, UNKNOWN):
                found.setdefault(look.label, []).append(look)
        return found


Check = Callable[[Case], Iterator[Finding]]


def case_of(
    looks: Sequence[Look], *, window_s: float, has_background: bool, answers: Opinions | None = None
) -> Case:
    return Case(tuple(looks), window_s, has_background, by_neighbours(looks), answers)


def check_up(case: Case) -> tuple[Finding, ...]:
    """Everything that was found, mistakes first, in the order of the table."""
    found = [finding for check in checks().values() for finding in check(case)]
    # A take that is turned or too fast looks like another label's; that it is turned is the cause.
    explained = {place for finding in found if finding.code in EXPLAINS for place in finding.spans}
    kept = [finding for finding in found if finding.code != "swapped" or not explained & set(finding.spans)]
    return tuple(sorted(kept, key=lambda finding: finding.grade != Grade.MISTAKE))


def checks() -> Mapping[str, Check]:
    """The table: what is looked for, by the name of what it finds."""
    from studio.learn.checks import amounts, copies, likeness, sources

    return {**sources.TABLE, **copies.TABLE, **likeness.TABLE, **amounts.TABLE}


def where(looks: Sequence[Look]) -> tuple[Where, ...]:
    return tuple(look.key for look in looks)
