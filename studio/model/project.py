"""A project: labels, pipeline, network choice, and the recordings in their order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from studio.model.lane import LaneKind
from studio.model.learning import USUAL_LEARNING, Learning
from studio.model.pipeline import MotionPipeline, PipelineSpec, SoundPipeline
from studio.model.recording import BACKGROUND, Label, Recording

LABEL_COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#8a6d00", "#6d3fd4", "#7f7f7f")
"""Okabe and Ito's colour-blind safe set, with a darker yellow, a violet and a grey."""


@dataclass(frozen=True, slots=True)
class Project:
    """The whole of a project but its samples. ``sensor`` decides which lane the network listens to. ``vouched``: the
    labels that looked wrong and of which a person has said that they are right (recording, span, label).
    ``chosen_run``: a run that was restored, and the newest one at that time: until there is a newer one, it is the
    current one."""

    name: str
    sensor: LaneKind
    pipeline: PipelineSpec
    labels: tuple[Label, ...] = ()
    recordings: tuple[Recording, ...] = ()
    network: str = "default"
    learning: Learning = USUAL_LEARNING
    vouched: frozenset[tuple[str, str, str]] = frozenset()
    chosen_run: tuple[int, int] | None = None
    extra: dict[str, object] = field(default_factory=dict, compare=False, repr=False)

    def current_run(self, numbers: Sequence[int]) -> int | None:
        """Which of the runs ``numbers``, oldest first, is meant when none is named; None when there is none."""
        if self.chosen_run is not None and self.chosen_run[0] in numbers and self.chosen_run[1] >= numbers[-1]:
            return self.chosen_run[0]
        return numbers[-1] if numbers else None

    def recording(self, recording_id: str) -> Recording:
        """Raises KeyError for an id that is not in the project."""
        for recording in self.recordings:
            if recording.id == recording_id:
                return recording
        raise KeyError(recording_id)

    def with_recording(self, recording: Recording) -> Project:
        """The project with the recording of the same id replaced."""
        return replace(self, recordings=tuple(recording if r.id == recording.id else r for r in self.recordings))


def default_pipeline(sensor: LaneKind) -> PipelineSpec:
    return MotionPipeline() if sensor == LaneKind.IMU else SoundPipeline()


def missing_labels(labels: tuple[Label, ...], names: Iterable[str]) -> tuple[Label, ...]:
    """A label for each of ``names`` that has none among ``labels``, in their order and in colours that are free there;
    background never needs one."""
    found: list[Label] = []
    for name in dict.fromkeys(names):
        if name != BACKGROUND and all(label.name != name for label in labels):
            found.append(Label(name, next_colour((*labels, *found))))
    return tuple(found)


def next_colour(labels: tuple[Label, ...]) -> str:
    used = {label.colour for label in labels}
    free = [colour for colour in LABEL_COLOURS if colour not in used]
    return free[0] if free else LABEL_COLOURS[len(labels) % len(LABEL_COLOURS)]
