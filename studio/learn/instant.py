"""Instant mode: from the vectors of takes to a package and an honest number, without a training."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from studio.core import package as package_codec
from studio.core.network import Network
from studio.core.pipeline import Pipeline
from studio.learn import cost, head
from studio.learn import package as packaging
from studio.learn.evaluate import in_words, judge
from studio.learn.head import Scaling
from studio.learn.intervals import wilson
from studio.learn.left_out import Heard, LeftOut, Table, labels_of, leave_out, table_of
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from studio.learn.vectors import Body, Vectors
from studio.model.detector import DetectorSpec
from studio.model.pipeline import new_rows
from studio.model.recording import BACKGROUND
from studio.model.run import Evaluation, Run, WindowRef

BY_TAKE = "each take by a model that had not heard it"
BY_PERSON = "each person by a model that had never heard that person"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A take of a word that a model which had not heard it takes for something else, with ``share`` of the scores. What
    is *unknown* and taken for background is none: neither is ever detected."""

    recording_id: str
    span_id: str
    start_us: int
    label: str
    taken_for: str
    share: float


@dataclass(frozen=True, slots=True, eq=False)
class Instant:
    """A model made of takes, and what it is worth. ``tested`` is judged by models that had not heard the take, or the
    person; None while nothing can be left out. ``right`` of ``asked`` takes (background aside) were; ``likely``:
    between which shares the truth lies, nineteen times in twenty. ``doubts``: the surest first. ``heard``: the ids
    of the recordings that it is made of."""

    labels: tuple[str, ...]
    heard: tuple[str, ...] = field(repr=False)
    package: bytes = field(repr=False)
    tested: Evaluation | None
    right: int
    asked: int
    by_person: bool
    doubts: tuple[Doubt, ...]
    seconds: float

    @property
    def likely(self) -> tuple[float, float]:
        return wilson(self.right, self.asked)

    def as_run(self, number: int) -> Run:
        """As a training would have left it. Raises ValueError when nothing was tested."""
        whole = package_codec.decode(self.package)
        if self.tested is None or whole.pipeline is None:
            raise ValueError("a run needs something that was tested")
        network = whole.network
        return Run(
            number=number, seed=0, labels=self.labels, evaluation=self.tested, flash_bytes=len(self.package),
            ram_bytes=network.arena_bytes + Pipeline(whole.pipeline).state_bytes,
            estimated_ms=cost.answer_ms(network, whole.pipeline),
            seconds=self.seconds, words=in_words(self.tested),
            extra={"instant": True, "seen": list(self.heard), "macs": network.macs, "live_macs": network.live_macs},
        )  # fmt: skip


def answer(
    heard: Sequence[Heard], body: Body, *, name: str, colours: Mapping[str, str], made: Mapping[str, Vectors]
) -> Instant | None:
    """The model of these takes; None while there is none. ``colours`` by label, in the project's order. ``made``, by
    label: vectors of what was not recorded here (see vectors.py)."""
    began = time.monotonic()
    labels = labels_of(heard, tuple(colours))
    if len(labels) < 2:
        return None
    table = table_of(heard, labels, made)
    scaling = Scaling.of(table.vectors)
    whole = head.fit(table.vectors, table.labels, len(labels), shares=table.shares, scaling=scaling)
    graph = read_tflite(body.tflite)
    event_s = packaging.usual_length((label, take.seconds) for one in heard for take, label in one.takes)
    average = packaging.average_windows(body.pipeline, event_s)
    left = leave_out(table, graph, whole, scaling, len(labels), average=average)
    package = packaging.make_package(
        name=name, labels=labels, colours=colours, pipeline=body.pipeline,
        plan=plan(
            head.with_head(graph, whole.sharpened(left.sharpness), table.vectors), new_rows=new_rows(body.pipeline)
        ),
        detector=_detector(table, left, packaging.usual_detector(body.pipeline, labels, event_s=event_s)),
    )  # fmt: skip
    takes = [row for one in heard for row in one.takes]
    checks = packaging.check_windows(
        Network.of_plan(package.network), np.stack([take.features for take, _ in takes]),
        np.array([labels.index(label) for _, label in takes], dtype=np.int64), seed=0,
    )  # fmt: skip
    tested = _evaluation(table, left, labels)
    right, asked = _takes_right(table, left, labels)
    return Instant(
        labels, tuple(one.recording.id for one in heard), package_codec.encode(replace(package, checks=checks)),
        tested, right, asked, left.by_person, _doubts(table, left, labels), time.monotonic() - began,
    )  # fmt: skip


def _detector(table: Table, left: LeftOut, usual: DetectorSpec) -> DetectorSpec:
    """Thresholds by what takes reached while they passed a model that had not heard them."""
    truth = table.labels[table.asked]
    thresholds = [
        None if threshold is None else packaging.believed_threshold(
            left.peaks[left.was_asked & (truth == i), i], left.peaks[left.was_asked & (truth != i), i], threshold
        )
        for i, threshold in enumerate(usual.thresholds)
    ]  # fmt: skip
    return replace(usual, thresholds=tuple(thresholds))


def _evaluation(table: Table, left: LeftOut, labels: Sequence[str]) -> Evaluation | None:
    chosen = np.flatnonzero(left.was_asked)
    if not len(chosen):
        return None
    truth = table.labels[table.asked[chosen]]
    refs = [
        WindowRef(table.places[i].recording_id, table.places[i].start_us, int(label))
        for i, label in zip(chosen, truth, strict=True)
    ]
    split = BY_PERSON if left.by_person else BY_TAKE
    scores = left.float_scores[chosen].astype(np.float32)
    return judge(labels, truth, left.scores[chosen], float_scores=scores, refs=refs, split=split)


def _takes_right(table: Table, left: LeftOut, labels: Sequence[str]) -> tuple[int, int]:
    """Of takes and not of their windows: a long one is cut into several, and the mean of its answers counts once."""
    answers: dict[tuple[str, str], list[NDArray[np.int8]]] = {}
    truths: dict[tuple[str, str], int] = {}
    for place, truth, scores, was_asked in zip(
        table.places, table.labels[table.asked], left.scores, left.was_asked, strict=True
    ):
        if was_asked and place.span_id and labels[truth] != BACKGROUND:
            key = place.recording_id, place.span_id
            answers.setdefault(key, []).append(scores)
            truths[key] = int(truth)
    right = sum(int(np.mean(rows, axis=0).argmax()) == truths[key] for key, rows in answers.items())
    return right, len(answers)


def _doubts(table: Table, left: LeftOut, labels: Sequence[str]) -> tuple[Doubt, ...]:
    found = []
    for place, truth, scores, was_asked in zip(
        table.places, table.labels[table.asked], left.scores, left.was_asked, strict=True
    ):
        other = int(scores.argmax())
        is_meant = not (packaging.is_silent(labels[truth]) and packaging.is_silent(labels[other]))
        if was_asked and place.span_id and other != truth and is_meant and labels[truth] != BACKGROUND:
            share = (float(scores[other]) + 128) / 256
            found.append(Doubt(place.recording_id, place.span_id, place.start_us, labels[truth], labels[other], share))
    surest: dict[tuple[str, str], Doubt] = {}
    for doubt in sorted(found, key=lambda doubt: -doubt.share):
        # Of a long span that was cut into several windows, one will do.
        surest.setdefault((doubt.recording_id, doubt.span_id), doubt)
    return tuple(surest.values())
