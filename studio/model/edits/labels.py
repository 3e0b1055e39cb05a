"""Edits of the project's labels, and of the spans that bear them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.errors import StudioError
from studio.model.edits.edit import Composite, Edit
from studio.model.edits.spans import SetSpans
from studio.model.project import Project
from studio.model.recording import BACKGROUND, Label


@dataclass(frozen=True, slots=True)
class SetLabels:
    """Give the project these labels, in this order; the spans stay as they are."""

    labels: tuple[Label, ...]
    words: str = "change labels"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        for i, label in enumerate(self.labels):
            _check_name(label.name, self.labels[:i])
        return replace(project, labels=self.labels), SetLabels(project.labels, self.words)


@dataclass(frozen=True, slots=True)
class AddLabel:
    label: Label

    @property
    def words(self) -> str:
        return f"add label {self.label.name}"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        return SetLabels((*project.labels, self.label), self.words).apply(project)


@dataclass(frozen=True, slots=True)
class RecolourLabel:
    name: str
    colour: str

    @property
    def words(self) -> str:
        return f"recolour {self.name}"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        old = _label(project, self.name)
        labels = tuple(replace(old, colour=self.colour) if label is old else label for label in project.labels)
        return SetLabels(labels, self.words).apply(project)


@dataclass(frozen=True, slots=True)
class RenameLabel:
    """Give a label another name, in every span too."""

    old: str
    new: str

    @property
    def words(self) -> str:
        return f"rename {self.old} to {self.new}"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        label = _label(project, self.old)
        labels = tuple(replace(label, name=self.new) if each is label else each for each in project.labels)
        steps: list[Edit] = [SetLabels(labels, self.words)]
        steps += _relabelled(project, self.old, self.new, self.words)
        return Composite(self.words, tuple(steps)).apply(project)


@dataclass(frozen=True, slots=True)
class JoinLabels:
    """Give the spans of a label to another one, and take the label away."""

    old: str
    into: str

    @property
    def words(self) -> str:
        return f"rename {self.old} to {self.into}"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        old = _label(project, self.old)
        steps: list[Edit] = [SetLabels(tuple(each for each in project.labels if each is not old), self.words)]
        steps += _relabelled(project, self.old, self.into, self.words)
        return Composite(self.words, tuple(steps)).apply(project)


@dataclass(frozen=True, slots=True)
class DeleteLabel:
    """Take a label away together with its spans; the recordings stay."""

    name: str

    @property
    def words(self) -> str:
        return f"delete label {self.name}"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        label = _label(project, self.name)
        steps: list[Edit] = [SetLabels(tuple(each for each in project.labels if each is not label), self.words)]
        for recording in project.recordings:
            spans = tuple(span for span in recording.spans if span.label != self.name)
            if spans != recording.spans:
                steps.append(SetSpans(recording.id, spans, self.words))
        return Composite(self.words, tuple(steps)).apply(project)


def _relabelled(project: Project, old: str, new: str, words: str) -> list[Edit]:
    """What gives every span of a label another one."""
    steps: list[Edit] = []
    for recording in project.recordings:
        spans = tuple(replace(span, label=new) if span.label == old else span for span in recording.spans)
        if spans != recording.spans:
            steps.append(SetSpans(recording.id, spans, words))
    return steps


def _label(project: Project, name: str) -> Label:
    for label in project.labels:
        if label.name == name:
            return label
    raise KeyError(name)


def _check_name(name: str, others: tuple[Label, ...]) -> None:
    if not name.strip():
        raise StudioError("A label needs a name.", "", "Type one.", code="label-name")
    if name == BACKGROUND:
        raise StudioError(
            f'"{BACKGROUND}" is the name of everything that has no label.',
            "",
            "Choose another name.",
            code="label-name",
        )
    if any(label.name == name for label in others):
        raise StudioError(f'There is a label "{name}" already.', "", "Choose another name.", code="label-name")
