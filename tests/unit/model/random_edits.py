"""Random edits of a project: a row of the table for each class of edit, as a person might come to do it."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, is_dataclass
from random import Random

import studio.model.edits
from studio.model.edits import (
    AddLabel,
    AddRecording,
    AddSpan,
    ChooseRun,
    Composite,
    DeleteLabel,
    Edit,
    JoinLabels,
    MergeSpans,
    MoveSpan,
    RecolourLabel,
    RelabelSpan,
    RemoveRecording,
    RemoveSpan,
    RenameLabel,
    SetFacts,
    SetLabels,
    SetLearning,
    SetProject,
    SetSpans,
    SetVouched,
    SplitSpan,
)
from studio.model.learning import STARTS, Learning
from studio.model.pipeline import MotionPipeline
from studio.model.project import LABEL_COLOURS, Project
from studio.model.recording import BACKGROUND, Label, Recording, Span


@dataclass
class Hand:
    """What the makers draw from. IndexError where the project has nothing left to choose."""

    random: Random
    project: Project
    fresh: Callable[[], Recording]
    """A new recording that is not in the project; on the disk, where that is looked at."""

    def recording(self) -> Recording:
        return self.random.choice(self.project.recordings)

    def with_spans(self, least: int = 1) -> Recording:
        return self.random.choice([r for r in self.project.recordings if len(r.spans) >= least])

    def label(self) -> Label:
        return self.random.choice(self.project.labels)

    def name(self) -> str:
        return "".join(self.random.choices("abcdefgh äß中", k=self.random.randint(1, 8))).strip() or "x"

    def colour(self) -> str:
        return self.random.choice(LABEL_COLOURS)

    def time_us(self) -> int:
        return self.random.randint(-100_000, 1_200_000)

    def new_id(self) -> str:
        return f"{self.random.getrandbits(48):012x}"

    def span(self) -> Span:
        names = [label.name for label in self.project.labels]
        return Span(self.time_us(), self.time_us(), self.random.choice([BACKGROUND, *names]), self.new_id())


def _of_span(hand: Hand) -> tuple[str, Span]:
    recording = hand.with_spans()
    return recording.id, hand.random.choice(recording.spans)


def _merge(hand: Hand) -> Edit:
    recording = hand.with_spans(2)
    return MergeSpans(recording.id, tuple(span.id for span in hand.random.sample(recording.spans, 2)))


def _split(hand: Hand) -> Edit:
    key, span = _of_span(hand)
    return SplitSpan(key, span.id, hand.random.randint(span.start_us, span.end_us), hand.new_id())


def _facts(hand: Hand) -> Edit:
    flag = hand.random.choice([None, True, False])
    return SetFacts(hand.recording().id, hand.random.choice([None, hand.name()]), hand.name(), flag)


def _several(hand: Hand) -> Edit:
    """Two that do not disturb each other: the second is made before the first is done."""
    return Composite("both", (MAKERS[AddSpan](hand), MAKERS[AddLabel](hand)))


def _move(hand: Hand) -> Edit:
    key, span = _of_span(hand)
    return MoveSpan(key, span.id, hand.time_us(), hand.time_us())


def _relabel(hand: Hand) -> Edit:
    key, span = _of_span(hand)
    return RelabelSpan(key, span.id, hand.label().name)


def _learning(hand: Hand) -> Edit:
    table = hand.random.choice([None, {"name": hand.name()}, {"layers": [{"kind": "dense", "units": 3}]}])
    return SetLearning(Learning(hand.random.random(), hand.random.choice(STARTS), table))


def _remove_span(hand: Hand) -> Edit:
    key, span = _of_span(hand)
    return RemoveSpan(key, span.id)


MAKERS: dict[type, Callable[[Hand], Edit]] = {
    AddLabel: lambda hand: AddLabel(Label(hand.name(), hand.colour())),
    AddRecording: lambda hand: AddRecording(
        hand.fresh(), hand.random.choice([None, hand.random.randint(0, len(hand.project.recordings))])
    ),
    AddSpan: lambda hand: AddSpan(hand.recording().id, hand.span()),
    ChooseRun: lambda hand: ChooseRun(hand.random.choice([None, (1, 2), (3, 3)])),
    Composite: _several,
    DeleteLabel: lambda hand: DeleteLabel(hand.label().name),
    JoinLabels: lambda hand: JoinLabels(hand.label().name, hand.label().name),
    MergeSpans: _merge,
    MoveSpan: _move,
    RecolourLabel: lambda hand: RecolourLabel(hand.label().name, hand.colour()),
    RelabelSpan: _relabel,
    RemoveRecording: lambda hand: RemoveRecording(hand.recording().id),
    RemoveSpan: _remove_span,
    RenameLabel: lambda hand: RenameLabel(hand.label().name, hand.name()),
    SetFacts: _facts,
    SetLabels: lambda hand: SetLabels(tuple(hand.random.sample(hand.project.labels, len(hand.project.labels)))),
    SetLearning: _learning,
    SetProject: lambda hand: SetProject(hand.name(), MotionPipeline(window=hand.random.randint(20, 200)), hand.name()),
    SetVouched: lambda hand: SetVouched(frozenset({(hand.recording().id, hand.name(), hand.name())})),
    SetSpans: lambda hand: SetSpans(hand.recording().id, tuple(hand.span() for _ in range(hand.random.randint(0, 4)))),
    SplitSpan: _split,
}


def edit_classes() -> set[type]:
    """Every class of edit that there is, wherever it stands in the package."""
    places = [studio.model.edits] + [
        importlib.import_module(f"{studio.model.edits.__name__}.{row.name}")
        for row in pkgutil.iter_modules(studio.model.edits.__path__)
    ]
    found = {one for place in places for _, one in inspect.getmembers(place, inspect.isclass)}
    return {one for one in found if is_dataclass(one) and hasattr(one, "apply")}


def random_edit(hand: Hand) -> Edit:
    """Deletions are rarer, else nothing would be left to edit."""
    kinds = sorted(MAKERS, key=lambda kind: kind.__name__)
    weights = [1 if kind in (RemoveRecording, DeleteLabel, JoinLabels) else 3 for kind in kinds]
    return MAKERS[hand.random.choices(kinds, weights)[0]](hand)
