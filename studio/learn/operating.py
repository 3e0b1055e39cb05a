"""What a model does over hours, for any settings of its detector: what it finds, misses, mixes up and makes up.

What was heard (scores of whole recordings, computed once) stays; thresholds, averaging and suppression may change, and
the counts are there again in milliseconds. Everything has an interval, since hours and takes are never many.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from studio.learn.batch_detector import BatchDetector
from studio.learn.intervals import poisson, wilson
from studio.learn.streaming import Mark, Trace
from studio.model.detector import DetectorSpec

THRESHOLDS = (
    *np.round(np.arange(0.3, 0.78, 0.04), 2).tolist(), *np.round(np.arange(0.78, 0.985, 0.01), 2).tolist(),
    *(0.985, 0.99, 0.993, 0.996),
)  # fmt: skip
"""What is tried for a curve: finer where averages of words, and of what is taken for them, lie. From 0.82 to 0.86
nearly twice as many of the sample words are missed for half of the false alarms."""
MOST_MISSES = 0.05
"""The aim by itself: of a hundred words or gestures at most five missed, then as few false alarms as can be."""
APART_US = 70_000_000
"""Between two recordings, more than any average or suppression lasts (65.5 s): each begins with a fresh detector."""


class Fate(StrEnum):
    """What a detection was. ALARM: nothing was performed there."""

    RIGHT = "right"
    WRONG = "wrong"
    DUPLICATE = "duplicate"
    ALARM = "alarm"


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """One recording as the model heard it: times from the recording's own beginning (negative in the rest before it).

    ``seconds`` of recording from ``start_s`` on; ``marks``: what is performed in it, of labels that are detected. No
    marks: all of it is time in which nothing may be detected."""

    recording_id: str
    title: str
    trace: Trace = field(repr=False)
    marks: tuple[Mark, ...]
    seconds: float
    start_s: float = 0.0

    @property
    def end_us(self) -> int:
        return round(1e6 * (self.start_s + self.seconds))


@dataclass(frozen=True, slots=True)
class Found:
    """A detection at ``time_us`` of a recording (by its number among those heard)."""

    recording: int
    time_us: int
    label: int
    score: float
    fate: Fate


@dataclass(frozen=True, slots=True)
class Missed:
    """What was performed and not detected."""

    recording: int
    start_us: int
    label: int


@dataclass(frozen=True, slots=True)
class Count:
    """Of one label, or of all: ``performed`` times, of these ``right``, ``wrong`` (taken for another) and ``missed``;
    ``duplicates`` and false ``alarms`` are detections of this label. ``hours`` in which any detection is a false
    alarm."""

    performed: int
    right: int
    wrong: int
    missed: int
    duplicates: int
    alarms: int
    hours: float

    @property
    def lost(self) -> int:
        """Not recognised as what they were."""
        return self.wrong + self.missed

    @property
    def miss_share(self) -> float | None:
        """None where nothing was performed: then nothing is known of misses."""
        return self.lost / self.performed if self.performed else None

    @property
    def miss_interval(self) -> tuple[float, float]:
        return wilson(self.lost, self.performed)

    @property
    def alarms_an_hour(self) -> float:
        return self.alarms / self.hours if self.hours else 0.0

    @property
    def alarm_interval(self) -> tuple[float, float]:
        """Of alarms an hour; up to infinity where nothing else was heard."""
        if not self.hours:
            return 0.0, float("inf")
        low, high = poisson(self.alarms)
        return low / self.hours, high / self.hours


@dataclass(frozen=True, slots=True)
class Outcome:
    """``labels`` has a Count for each label of the package (None: never detected), ``all`` their sum."""

    labels: tuple[Count | None, ...]
    all: Count
    found: tuple[Found, ...] = field(repr=False)
    missed: tuple[Missed, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Point:
    """Where a curve is at a threshold."""

    threshold: float
    count: Count


class Room:
    """All that was heard, joined, ready to be asked for any settings. ``reach_us``: how long after its end an event may
    still be detected (streaming.reach_us)."""

    def __init__(self, heard: Sequence[Heard], *, labels: int, reach_us: int) -> None:
        self.heard, self._labels = tuple(heard), labels
        self._bases = np.zeros(len(self.heard), np.int64)
        """Where each recording's own time begins in the joined time."""
        self._firsts = np.zeros(len(self.heard), np.int64)
        """And its first window, which ends a little later, or earlier, when rest was played before it."""
        end = 0
        for number, one in enumerate(self.heard):
            own = one.trace.times_us
            first, last = (int(own[0]), int(own[-1])) if len(own) else (0, 0)
            self._bases[number] = end + APART_US - min(0, first)
            self._firsts[number] = self._bases[number] + first
            end = self._bases[number] + max(last, one.end_us)
        times = [one.trace.times_us + base for one, base in zip(self.heard, self._bases, strict=True)]
        scores = [one.trace.scores for one in self.heard]
        self._batch = BatchDetector(
            np.concatenate(scores) if scores else np.zeros((0, labels), np.int8),
            np.concatenate(times) if times else np.zeros(0, np.int64),
        )
        rows = [
            (mark.start_us + int(base), mark.end_us + int(base) + reach_us, number, mark)
            for number, (one, base) in enumerate(zip(self.heard, self._bases, strict=True)) for mark in one.marks
        ]
        rows.sort(key=lambda row: row[:2])
        self._marks = [(number, mark) for _, _, number, mark in rows]
        self._starts = np.array([start for start, *_ in rows], np.int64)
        self._ends = np.array([end for _, end, *_ in rows], np.int64)
        # Where marks overlap, what is behind the latest end so far is behind all of them.
        self._latest = np.maximum.accumulate(self._ends) if rows else self._ends
        self.hours = sum(one.seconds - _covered_s(one, reach_us) for one in heard) / 3600

    def outcome(self, spec: DetectorSpec) -> Outcome:
        """Everything at these settings."""
        rows, scores = self._batch.found(spec)
        times, labels = self._batch.times_us[rows], self._batch.labels_of(rows, spec.average_ms)
        fates, decided = self._fates(times, labels)
        owners = np.searchsorted(self._firsts, times, side="right") - 1
        found = tuple(
            Found(int(owner), int(time - self._bases[owner]), int(label), float(score), fate)
            for owner, time, label, score, fate in zip(owners, times, labels, scores, fates, strict=True)
        )
        missed = tuple(
            Missed(number, mark.start_us, mark.label)
            for (number, mark), fate in zip(self._marks, decided, strict=True) if fate is None
        )
        counts = self._counts(spec, labels, fates, decided)
        return Outcome(counts, _sum([count for count in counts if count], self.hours), found, missed)

    def count(self, spec: DetectorSpec, label: int | None = None) -> Count:
        """Of one label, or of all."""
        rows, _ = self._batch.found(spec)
        labels = self._batch.labels_of(rows, spec.average_ms)
        fates, decided = self._fates(self._batch.times_us[rows], labels)
        counts = self._counts(spec, labels, fates, decided)
        own = counts[label] if label is not None else None
        return own or _sum([count for count in counts if count], self.hours)

    def curve(self, spec: DetectorSpec, label: int | None = None) -> tuple[Point, ...]:
        """With each of THRESHOLDS for this label and the others as they are, or for all labels."""
        return tuple(Point(t, self.count(with_threshold(spec, t, label), label)) for t in THRESHOLDS)

    def _fates(
        self, times: NDArray[np.int64], labels: NDArray[np.int64]
    ) -> tuple[list[Fate], list[Fate | None]]:
        """Of each detection, and of each mark. The first detection while an event can be seen decides it; where two can
        be seen, one that has this label."""
        decided: list[Fate | None] = [None] * len(self._marks)
        fates = [Fate.ALARM] * len(times)
        begun = np.searchsorted(self._starts, times, side="right")
        if not len(self._marks):
            return fates, decided
        near = (begun > 0) & (times <= self._latest[np.maximum(begun - 1, 0)])
        for number in np.flatnonzero(near):
            time, label = int(times[number]), int(labels[number])
            fates[number] = self._decide(time, label, int(begun[number]), decided)
        return fates, decided

    def _decide(self, time: int, label: int, begun: int, decided: list[Fate | None]) -> Fate:
        seen = []
        for i in range(begun - 1, -1, -1):
            if self._latest[i] < time:
                break
            if time <= self._ends[i]:
                seen.append(i)
        seen.reverse()
        is_open = [i for i in seen if decided[i] is None]
        own = [i for i in is_open if self._marks[i][1].label == label]
        if own:
            decided[own[0]] = Fate.RIGHT
            return Fate.RIGHT
        going_on = any(self._marks[i][1].goes_on and self._marks[i][1].label == label for i in seen)
        if going_on:
            return Fate.RIGHT
        if is_open:
            decided[is_open[0]] = Fate.WRONG
            return Fate.WRONG
        return Fate.DUPLICATE if seen else Fate.ALARM

    def _counts(
        self, spec: DetectorSpec, labels: NDArray[np.int64], fates: Sequence[Fate], decided: Sequence[Fate | None]
    ) -> tuple[Count | None, ...]:
        performed = Counter((mark.label, fate) for (_, mark), fate in zip(self._marks, decided, strict=True))
        detected = Counter(zip(labels.tolist(), fates, strict=True))
        return tuple(
            None
            if spec.thresholds[i] is None
            else Count(
                sum(performed[i, fate] for fate in (Fate.RIGHT, Fate.WRONG, None)),
                performed[i, Fate.RIGHT],
                performed[i, Fate.WRONG],
                performed[i, None],
                detected[i, Fate.DUPLICATE],
                detected[i, Fate.ALARM],
                self.hours,
            )
            for i in range(self._labels)
        )


def with_threshold(spec: DetectorSpec, threshold: float, label: int | None = None) -> DetectorSpec:
    """The same settings with this threshold for a label, or for all that are detected."""
    changed = tuple(
        old if old is None or label not in (None, i) else threshold for i, old in enumerate(spec.thresholds)
    )
    return replace(spec, thresholds=changed)


def best(points: Sequence[Point], *, most_misses: float = MOST_MISSES) -> Point:
    """The fewest false alarms among those that miss no more than the aim, and of these the fewest misses; of several
    that are as good the middle one, which has room on both sides. Where none reaches the aim, those that miss least."""
    within = [point for point in points if point.count.lost <= most_misses * point.count.performed]
    ranks = {id(p): (p.count.alarms, p.count.lost) if within else (p.count.lost, p.count.alarms) for p in points}
    alike = [p for p in within or points if ranks[id(p)] == min(ranks[id(q)] for q in within or points)]
    return alike[len(alike) // 2]


def _sum(counts: Sequence[Count], hours: float) -> Count:
    def total(name: str) -> int:
        return sum(getattr(count, name) for count in counts)

    return Count(
        total("performed"), total("right"), total("wrong"), total("missed"), total("duplicates"), total("alarms"), hours
    )


def _covered_s(one: Heard, reach_us: int) -> float:
    """Seconds of a recording in which something performed can be seen."""
    at, covered, end_us = round(1e6 * one.start_s), 0, one.end_us
    for mark in sorted(one.marks, key=lambda mark: mark.start_us):
        start, stop = max(at, mark.start_us), min(end_us, mark.end_us + reach_us)
        covered += max(0, stop - start)
        at = max(at, stop)
    return covered / 1e6
