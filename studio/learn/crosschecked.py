"""What a cross-check found, in numbers and in words: how the next person fares, and whether more takes would help."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.learn.certainty import difference, in_percent, interval, person_groups, take_groups
from studio.learn.crosscheck import HALF, KNOWN, MAIN, PEOPLE, TAKES
from studio.model.run import WindowRef

ENOUGH = 0.985
"""Right of all, from which more takes are not worth the work."""
LITTLE = 0.01
"""A gain that cannot be more than this is called none."""
FEW_TAKES = 20
"""With fewer of all labels nobody can say that more would not help."""
FEW_WINDOWS = 8
"""Of a person or a day: too few to be named as the best or the worst."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many of ``asked`` were right, and between what that is in the long run (95 %)."""

    right: int
    asked: int
    low: float
    high: float

    @property
    def value(self) -> float:
        return self.right / max(self.asked, 1)


@dataclass(frozen=True, slots=True)
class Group:
    """A person or a day that was held out."""

    name: str
    share: Share


@dataclass(frozen=True, slots=True)
class Point:
    """Of the learning curve: what was right when ``takes`` (on average) were learnt from."""

    takes: int
    share: Share


@dataclass(frozen=True, slots=True)
class CrossCheck:
    """``kind``: "people", "days" or "takes" were held out. ``known``: takes of people or days that are known, None
    when nothing else was asked. ``words``: sentences, the most important first. ``done`` of ``planned`` trainings."""

    kind: str
    overall: Share
    groups: tuple[Group, ...]
    known: Share | None
    curve: tuple[Point, ...]
    words: tuple[str, ...]
    done: int
    planned: int
    seconds: float


@dataclass(frozen=True, slots=True, eq=False)
class _Answers:
    """Windows with what each is part of, in the order of their places, so that two networks can be compared."""

    refs: tuple[WindowRef, ...]
    right: NDArray[np.bool_]
    groups: tuple[Hashable, ...]

    @property
    def takes(self) -> int:
        """Of which the windows are."""
        return len(set(take_groups(self.refs)))

    def share(self) -> Share:
        """Of takes like these."""
        return Share(int(self.right.sum()), len(self.right), *interval(self.right, take_groups(self.refs)))

    def next_share(self) -> Share:
        """Of people like these, as far as it can be seen how they differ: not when nothing was wrong."""
        if self.right.all():
            return self.share()
        return Share(int(self.right.sum()), len(self.right), *interval(self.right, self.groups))


def of(result: Mapping[str, Any]) -> CrossCheck:
    """``result``: what the job gave, or what was read back. Raises KeyError, ValueError, TypeError for another."""
    people, kind = dict(result["people"]), str(result["kind"])
    rows: dict[str, list[Mapping[str, Any]]] = {MAIN: [], KNOWN: [], TAKES: [], PEOPLE: []}
    for row in result["rounds"]:
        rows[row["purpose"]].append(row)
    main = _answers(rows[MAIN], people, kind)
    known = _answers(rows[KNOWN], people, kind) if rows[KNOWN] else None
    groups = _groups(rows[MAIN], people, kind, set(result["performers"]))
    curve = _curve(rows[MAIN], rows[TAKES], people, kind)
    words = [
        *_main_words(kind, main.next_share(), groups), *_known_words(kind, main, known),
        *_curve_words(rows, people, kind, curve, main), *_people_words(rows, people, kind),
        *_unlearnt_words(rows[MAIN]),
    ]  # fmt: skip
    done, planned = len(result["rounds"]), int(result["planned"])
    if done < planned:
        words.append(f"It was stopped after {done} of {planned} trainings.")
    return CrossCheck(
        kind, main.next_share(), groups, known.share() if known else None, curve, tuple(words), done, planned,
        float(result["seconds"]),
    )  # fmt: skip


def _answers(rows: Sequence[Mapping[str, Any]], people: dict[str, str], kind: str) -> _Answers:
    refs = tuple(WindowRef(*window) for row in rows for window in row["windows"])
    right = np.array([np.argmax(s) == w[2] for row in rows for s, w in zip(row["scores"], row["windows"], strict=True)])
    by_person = person_groups(refs, people) if kind == "people" else None
    return _Answers(refs, right.astype(bool), tuple(by_person or take_groups(refs)))


def _groups(
    rows: Sequence[Mapping[str, Any]], people: Mapping[str, str], kind: str, performers: set[str]
) -> tuple[Group, ...]:
    """Each person by name, also of those that were held out together."""
    found: dict[str, list[tuple[WindowRef, bool]]] = {}
    for row in rows:
        for window, scores in zip(row["windows"], row["scores"], strict=True):
            ref = WindowRef(*window)
            name = people[ref.recording_id] if kind == "people" else ", ".join(row["held"])
            if name in performers or kind == "days":
                found.setdefault(name, []).append((ref, bool(np.argmax(scores) == ref.label)))
    groups = []
    for name, answers in found.items():
        right = np.array([is_right for _, is_right in answers])
        low, high = interval(right, take_groups([ref for ref, _ in answers]))
        groups.append(Group(name, Share(int(right.sum()), len(right), low, high)))
    return tuple(sorted(groups, key=lambda group: (group.share.value, group.name)))


def _curve(
    main: Sequence[Mapping[str, Any]], smaller: Sequence[Mapping[str, Any]], people: dict[str, str], kind: str
) -> tuple[Point, ...]:
    """Only folds that have all shares count, so that each point is about the same takes."""
    shares, whole = sorted({row["share"] for row in smaller}), _with_all_shares(main, smaller)
    points: dict[int, Point] = {}  # of so few takes that two shares of them are the same the larger one's
    for share in (*shares, 1.0):
        rows = whole if share == 1.0 else [
            row for row in smaller if row["share"] == share and any(_same(row, other) for other in whole)
        ]
        if rows:
            takes = round(sum(row["takes"] for row in rows) / len(rows))
            points[takes] = Point(takes, _answers(rows, people, kind).share())
    return tuple(points.values())


def _with_all_shares(
    main: Sequence[Mapping[str, Any]], smaller: Sequence[Mapping[str, Any]]
) -> list[Mapping[str, Any]]:
    """The rounds whose fold was asked of networks of each share of the takes: not every fold is, to save time."""
    shares = {row["share"] for row in smaller}
    return [row for row in main if shares and sum(_same(row, other) for other in smaller) == len(shares)]


def _same(row: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Were they asked the same?"""
    return bool(row["held"] == other["held"] and row["windows"] == other["windows"])


def _paired(
    one: Sequence[Mapping[str, Any]], other: Sequence[Mapping[str, Any]], people: dict[str, str], kind: str
) -> tuple[_Answers, _Answers]:
    """The answers of both on the windows that both were asked."""
    first, second = _answers(one, people, kind), _answers(other, people, kind)
    places = {ref: i for i, ref in enumerate(second.refs)}
    both = [(i, places[ref]) for i, ref in enumerate(first.refs) if ref in places]
    refs = tuple(first.refs[i] for i, _ in both)
    groups = tuple(first.groups[i] for i, _ in both)
    return (
        _Answers(refs, first.right[[i for i, _ in both]], groups),
        _Answers(refs, second.right[[j for _, j in both]], groups),
    )


def _main_words(kind: str, share: Share, groups: Sequence[Group]) -> list[str]:
    right, low, high = in_percent(share.value), in_percent(share.low), in_percent(share.high)
    if kind == "takes":
        return [f"A new take of the same people: {right} right, in the long run {low} to {high}."]
    values = [group.share.value for group in groups if group.share.asked >= FEW_WINDOWS]
    if not values or min(values) > share.value:  # it was those with few takes that it went wrong with
        values = [group.share.value for group in groups] or [share.value]
    worst, best = in_percent(min(values)), in_percent(max(values))
    if kind == "days":
        return [f"On another day: {right} right, from {worst} to {best} a day."]
    words = [f"The next person: {right} right, from {worst} to {best} a person."]
    bad = [group for group in groups if group.share.high < share.value - LITTLE]
    if bad:
        names = ", ".join(group.name for group in bad)
        words.append(f"It does clearly worse with {names}.")
    return words


def _known_words(kind: str, main: _Answers, known: _Answers | None) -> list[str]:
    if known is None:
        return []
    right = in_percent(known.share().value)
    if kind == "people":
        return [f"People it knows: {right} right with their new takes."]
    return [f"On a day it knows: {right} right with new takes."]


def _curve_words(
    rows: Mapping[str, Sequence[Mapping[str, Any]]], people: dict[str, str], kind: str, curve: Sequence[Point],
    main: _Answers,
) -> list[str]:
    """Would more takes help? Asked of the same takes as the curve, which may be fewer than ``main``: that is said."""
    complete = _with_all_shares(rows[MAIN], rows[TAKES])
    halves = [row for row in rows[TAKES] if row["share"] == HALF and any(_same(row, other) for other in complete)]
    if not halves or len(curve) < 2:
        return []
    part, whole = _paired(halves, complete, people, kind)
    gain, low, high = difference(whole.right, part.right, whole.groups)
    before, after = float(part.right.mean()), float(whole.right.mean())
    words, half, all_of_them = [], in_percent(before), in_percent(after)
    is_sure = curve[-1].takes >= FEW_TAKES
    if after >= ENOUGH and is_sure:
        words.append(f"More takes would hardly help: {all_of_them} are right already.")
    elif low > 0:
        words.append(f"More takes would help: with half of them it was {half}, with all {all_of_them}.")
    elif (high < LITTLE or gain <= 0) and is_sure:
        words.append(
            f"More takes like these would hardly help: with half of them it was {half}, with all {all_of_them}."
        )
    elif gain <= 0:
        words.append(
            f"Whether more takes would help cannot be seen from so few: with half of them it was {half}, with all "
            f"{all_of_them}."
        )
    else:
        words.append(
            f"More takes may help, but that is not sure: with half of them it was {half}, with all {all_of_them}, "
            "which may be chance."
        )
    some, every = whole.takes, main.takes
    if some < every:
        words.append(f"This is about {some} of the {every} takes; the first number is about all of them.")
    return words


def _people_words(
    rows: Mapping[str, Sequence[Mapping[str, Any]]], people: dict[str, str], kind: str
) -> list[str]:
    """More people beat more takes when people it knows fare better than the next one, or when half of the takes of
    all people taught more than all takes of half of them."""
    if kind == "takes":
        return []
    if rows[KNOWN]:
        known, strange = _paired(rows[KNOWN], rows[MAIN], people, kind)
        gain, low, _ = difference(known.right, strange.right, known.groups)
        points = max(1, round(100 * gain))
        if low > 0 and kind == "people":
            return [f"More people would help most: with the next person {points} points less are right than with "
                    "people it knows, which more takes of the same people do not change."]
        if low > 0:
            return [f"Takes of more days would help most: on another day {points} points less are right than on days "
                    "it knows."]
    halves = [row for row in rows[TAKES] if row["share"] == HALF]
    if rows[PEOPLE] and halves:
        takes, some = _paired(halves, rows[PEOPLE], people, kind)
        _, low, high = difference(takes.right, some.right, takes.groups)
        if low > 0:
            return ["More people would help more than more takes of the same: few takes of many taught it more."]
        if high < LITTLE:
            return ["More takes would help as much as more people: it does not matter whose they are."]
    return []


def _unlearnt_words(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    labels = sorted({label for row in rows for label in row["unlearnt"]})
    return [f"One alone made “{label}”, so it cannot be said how another would fare with it." for label in labels]
