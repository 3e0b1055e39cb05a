"""Judges a head on takes it has not heard: each take, or each person, is left out once and asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from studio.core.network import Network
from studio.learn import head
from studio.learn.head import Floats, Head, Scaling
from studio.learn.plan import plan
from studio.learn.split import PEOPLE_NEEDED
from studio.learn.tflite import Graph
from studio.learn.vectors import RecordingVectors, TakeVectors, Vectors
from studio.model.recording import BACKGROUND, Recording

MOST_FOLDS = 60
"""Takes are left out one by one; when there are more than so many, some at a time."""
HALF_SHARE = 0.5
"""Half of a take counts as background, and less than what was recorded."""


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """A recording of the project, as it is labelled now, with its vectors."""

    recording: Recording
    vectors: RecordingVectors

    @property
    def takes(self) -> tuple[tuple[TakeVectors, str], ...]:
        """Each with its label."""
        labels = {span.id: span.label for span in self.recording.spans}
        return tuple((take, labels[take.span_id]) for take in self.vectors.takes)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row of the table comes from; ``span_id`` is "" for unlabelled parts."""

    recording_id: str
    person: str
    span_id: str
    start_us: int


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Rows to fit to: ``vectors`` (n, D), ``labels`` (n,), ``shares`` (n,) how much each counts, ``takes`` (n,) the
    number of the take that each was made of, -1 for what nobody recorded here. ``asked`` are the rows that are judged;
    ``places`` says where each of those comes from, and ``passing`` (p, D) is what the board hears around it."""

    vectors: Vectors = field(repr=False)
    labels: NDArray[np.int64] = field(repr=False)
    shares: Floats = field(repr=False)
    takes: NDArray[np.int64] = field(repr=False)
    asked: NDArray[np.int64] = field(repr=False)
    places: tuple[Place, ...] = field(repr=False)
    passing: tuple[Vectors, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class LeftOut:
    """``scores`` int8 (asked, labels): the answer to each row that was asked, of a head that had not heard it, as the
    core computes it; ``float_scores`` before rounding; ``peaks`` float32 (asked, labels) what the detector's average
    reaches while it passes. ``sharpness`` is what makes the scores as likely as they say.
    ``was_asked`` (asked,): False for a label's only take, without which there is no such label."""

    scores: NDArray[np.int8] = field(repr=False)
    float_scores: Floats = field(repr=False)
    peaks: NDArray[np.float32] = field(repr=False)
    was_asked: NDArray[np.bool_] = field(repr=False)
    sharpness: float
    by_person: bool


class _Rows:
    """A table in the making."""

    def __init__(self) -> None:
        self.vectors: list[Vectors] = []
        self.rows: list[tuple[int, float, int]] = []
        self.asked: list[int] = []
        self.places: list[Place] = []
        self.passing: list[Vectors] = []

    def add(self, vectors: Vectors, label: int, take: int, *, share: float = 1.0) -> None:
        self.vectors.append(vectors)
        self.rows += [(label, share, take)] * len(vectors)

    def ask(self, vector: Vectors, label: int, take: int, place: Place, passing: Vectors) -> None:
        """One row, (D,), that is judged, too."""
        self.asked.append(len(self.rows))
        self.places.append(place)
        self.passing.append(passing)
        self.add(vector[None], label, take)


def table_of(heard: Sequence[Heard], labels: Sequence[str], made: Mapping[str, Vectors]) -> Table:
    """``labels``: background last. ``made`` by label: what was not recorded here; what the labels do not know counts as
    background. The others' rows stand behind it."""
    rows, last, take = _Rows(), len(labels) - 1, 0
    for name, vectors in made.items():
        rows.add(vectors, labels.index(name) if name in labels else last, -1)
    for one in heard:
        recording = one.recording
        for event, name in one.takes:
            label = labels.index(name)
            place = Place(recording.id, recording.person, event.span_id, event.start_us)
            rows.ask(event.tested, label, take, place, event.passing)
            rows.add(event.placed, label, take)
            rows.add(event.halves, last, take, share=HALF_SHARE)
            take += 1
        for start_us, vector in zip(one.vectors.quiet_us, one.vectors.quiet, strict=True):
            rows.ask(vector, last, take, Place(recording.id, recording.person, "", start_us), vector[None])
        take += 1
    columns = list(zip(*rows.rows, strict=True))
    return Table(
        np.concatenate(rows.vectors), np.array(columns[0], np.int64), np.array(columns[1], np.float64),
        np.array(columns[2], np.int64), np.array(rows.asked, np.int64), tuple(rows.places), tuple(rows.passing),
    )  # fmt: skip


def leave_out(
    table: Table, graph: Graph, whole: Head, scaling: Scaling, count: int, *, average: int
) -> LeftOut:
    """``whole`` was fitted to all rows of ``table``, in ``scaling``; ``graph`` is the embedding's; ``average`` windows
    are in the detector's."""
    units, by_person = _units(table, count - 1)
    truth = table.labels[table.asked]
    logits, heads = np.zeros((len(truth), count)), {}
    was_asked = np.ones(len(truth), bool)
    for unit in np.unique(units[units >= 0]):
        kept, here = units != unit, units[table.asked] == unit
        heads[int(unit)] = fold = head.fit(
            table.vectors[kept], table.labels[kept], count, shares=table.shares[kept], scaling=scaling, start=whole
        )
        logits[here] = fold.logits(table.vectors[table.asked[here]])
        was_asked[here] = np.isin(truth[here], table.labels[kept])
    factor = head.sharpness(logits[was_asked], truth[was_asked])
    scores, peaks = np.zeros((len(truth), count), np.int8), np.zeros((len(truth), count), np.float32)
    for unit, fold in heads.items():
        there = np.flatnonzero(units[table.asked] == unit)
        if not len(there):
            continue
        network = Network.of_plan(plan(head.with_head(head.bare(graph), fold.sharpened(factor), table.vectors)))
        scores[there] = network.run(network.quantize(table.vectors[table.asked[there]]))
        for i in there:
            peaks[i] = _peak(network.run(network.quantize(table.passing[i])), average)
    return LeftOut(scores, head.softmax(logits * factor), peaks, was_asked, factor, by_person)


def _peak(scores: NDArray[np.int8], average: int) -> NDArray[np.float32]:
    """int8 (p, labels) of windows one after the other -> (labels,): what the detector's average of so many of them
    reaches."""
    total = np.concatenate([np.zeros((1, scores.shape[1])), np.cumsum((scores + 128.0) / 256, axis=0)])
    width = min(average, len(scores))
    peak: NDArray[np.float32] = ((total[width:] - total[:-width]) / width).max(axis=0).astype(np.float32)
    return peak


def _units(table: Table, background: int) -> tuple[NDArray[np.int64], bool]:
    """(n,) what is left out together with each row, -1 for never; and whether that is a person's all. A noise without a
    name is nobody's, as in ``split.who``, and dealt out among the people."""
    people: dict[int, str] = {}
    said: dict[int, set[str]] = {}
    performed: set[int] = set()
    for row, place in zip(table.asked, table.places, strict=True):
        take, label = int(table.takes[row]), int(table.labels[row])
        people[take] = place.person
        if label != background:
            performed.add(take)
        if place.span_id:
            said.setdefault(label, set()).add(place.person or place.recording_id)
    names = sorted(set(people.values()) - {""})
    order = {take: number for number, take in enumerate(sorted(people))}
    is_named = all(people[take] for take in performed)
    if len(names) >= PEOPLE_NEEDED and is_named and all(len(who) > 1 for who in said.values()):
        home = {take: names.index(person) if person else order[take] % len(names) for take, person in people.items()}
        return np.array([home.get(int(take), -1) for take in table.takes]), True
    return np.array([order[int(take)] % MOST_FOLDS if int(take) in order else -1 for take in table.takes]), False


def labels_of(heard: Sequence[Heard], order: Sequence[str]) -> tuple[str, ...]:
    """The labels that have a take, in ``order``, and background last."""
    found = {label for one in heard for _, label in one.takes} - {BACKGROUND}
    return (*(label for label in order if label in found), *sorted(found - set(order)), BACKGROUND)
