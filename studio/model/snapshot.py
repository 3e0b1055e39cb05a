"""What a run was trained from: the project's settings and spans as they were, without the samples, which stay."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.model.edits import Composite, Edit, SetFacts, SetLabels, SetLearning, SetProject, SetSpans
from studio.model.learning import Learning
from studio.model.pipeline import PipelineSpec
from studio.model.project import Project
from studio.model.recording import Label, Recording, Span


@dataclass(frozen=True, slots=True)
class TakeThen:
    """A recording as it was. ``name``: how a person knows it, should it be gone since."""

    id: str
    name: str
    person: str
    included: bool
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """``stamp`` is when, UTC as ``20260102T030405``; ``version`` the studio's."""

    stamp: str
    version: str
    pipeline: PipelineSpec
    network: str
    learning: Learning
    labels: tuple[Label, ...]
    takes: tuple[TakeThen, ...]

    @property
    def learnt(self) -> tuple[TakeThen, ...]:
        """Those that took part."""
        return tuple(take for take in self.takes if take.included and take.spans)


def snapshot_of(project: Project, *, stamp: str, version: str) -> Snapshot:
    takes = tuple(
        TakeThen(each.id, name_of(each), each.person, each.included, each.spans) for each in project.recordings
    )
    return Snapshot(
        stamp, version, project.pipeline, project.network, project.learning, project.labels, takes
    )  # fmt: skip


def name_of(recording: Recording) -> str:
    return recording.origin or recording.stamp


def gone(project: Project, snapshot: Snapshot) -> tuple[TakeThen, ...]:
    """What took part then and is not in the project any more."""
    here = {recording.id for recording in project.recordings}
    return tuple(take for take in snapshot.learnt if take.id not in here)


def as_then(project: Project, snapshot: Snapshot, words: str) -> Composite:
    """One edit that gives the project the settings, labels and spans that it had: what was recorded since is left out
    of training, and what is gone stays gone. No label is taken away that a recording made since bears."""
    steps: list[Edit] = [
        SetProject(pipeline=snapshot.pipeline, network=snapshot.network), SetLearning(snapshot.learning)
    ]  # fmt: skip
    then = {take.id: take for take in snapshot.takes}
    for recording in project.recordings:
        take = then.get(recording.id)
        included = take.included if take else False
        if recording.included != included:
            steps.append(SetFacts(recording.id, included=included))
        if take and recording.person != take.person:
            steps.append(SetFacts(recording.id, person=take.person))
        if take and recording.spans != take.spans:
            steps.append(SetSpans(recording.id, take.spans))
    borne = {span.label for each in project.recordings if each.id not in then for span in each.spans}
    since = tuple(
        label for label in project.labels if label.name in borne - {known.name for known in snapshot.labels}
    )
    steps.append(SetLabels((*snapshot.labels, *since)))
    return Composite(words, tuple(steps))


def is_as_then(project: Project, snapshot: Snapshot) -> bool:
    """Would a training learn from the same now?"""
    now = snapshot_of(project, stamp=snapshot.stamp, version=snapshot.version)
    return replace(now, takes=now.learnt, labels=()) == replace(snapshot, takes=snapshot.learnt, labels=())
