"""Edits: frozen values that turn a project into the next one and return the edit that undoes them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from studio.errors import StudioError
from studio.model.pipeline import PipelineSpec
from studio.model.project import Project
from studio.model.recording import BACKGROUND, Label, Recording, Span


class Edit(Protocol):
    """One undoable step. ``words`` say what it does, for the menu: "Undo move span"."""

    @property
    def words(self) -> str: ...

    def apply(self, project: Project) -> tuple[Project, Edit]:
        """(the project after it, the edit that takes it back).

        Raises StudioError for what a person may try and cannot have, KeyError for what is not there.
        """
        ...


@dataclass(frozen=True, slots=True)
class Composite:
    """Several edits as one step, applied in order and undone in reverse."""

    words: str
    edits: tuple[Edit, ...]

    def apply(self, project: Project) -> tuple[Project, Edit]:
        inverses: list[Edit] = []
        for edit in self.edits:
            project, inverse = edit.apply(project)
            inverses.insert(0, inverse)
        return project, Composite(self.words, tuple(inverses))


@dataclass(frozen=True, slots=True)
class SetSpans:
    """Give a recording these spans: what adding, removing and moving come down to, and the step of a drag.

    Spans keep inside the recording (they are cut to it) and are kept in order of time.
    """

    recording_id: str
    spans: tuple[Span, ...]
    words: str = "change spans"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        recording = project.recording(self.recording_id)
        changed = replace(recording, spans=tuple(sorted(_inside(span, recording) for span in self.spans)))
        if len({span.id for span in changed.spans}) != len(changed.spans):
            raise ValueError(f"two spans of {self.recording_id} have the same id")
        return project.with_recording(changed), SetSpans(self.recording_id, recording.spans, self.words)


@dataclass(frozen=True, slots=True)
class AddSpan:
    recording_id: str
    span: Span

    @property
    def words(self) -> str:
        return "add span"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        spans = project.recording(self.recording_id).spans
        return SetSpans(self.recording_id, (*spans, self.span), self.words).apply(project)


@dataclass(frozen=True, slots=True)
class RemoveSpan:
    recording_id: str
    span_id: str

    @property
    def words(self) -> str:
        return "remove span"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        recording = project.recording(self.recording_id)
        _span(recording, self.span_id)
        kept = tuple(span for span in recording.spans if span.id != self.span_id)
        return SetSpans(self.recording_id, kept, self.words).apply(project)


@dataclass(frozen=True, slots=True)
class MoveSpan:
    """Move a span, or one end of it. A drag is one of these, from where it began to where it ended."""

    recording_id: str
    span_id: str
    start_us: int
    end_us: int

    @property
    def words(self) -> str:
        return "move span"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        return _change_span(project, self.recording_id, self.span_id, self.words, start=self.start_us, end=self.end_us)


@dataclass(frozen=True, slots=True)
class RelabelSpan:
    recording_id: str
    span_id: str
    label: str

    @property
    def words(self) -> str:
        return f"label as {self.label}"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        return _change_span(project, self.recording_id, self.span_id, self.words, label=self.label)


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
        for recording in project.recordings:
            spans = tuple(replace(s, label=self.new) if s.label == self.old else s for s in recording.spans)
            if spans != recording.spans:
                steps.append(SetSpans(recording.id, spans, self.words))
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


@dataclass(frozen=True, slots=True)
class SetFacts:
    """Change what is known of a recording; None leaves a fact as it is."""

    recording_id: str
    person: str | None = None
    note: str | None = None
    included: bool | None = None

    @property
    def words(self) -> str:
        if self.included is not None:
            return "include recording" if self.included else "leave recording out"
        return "change note" if self.person is None else "change person"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        old = project.recording(self.recording_id)
        new = replace(
            old,
            person=old.person if self.person is None else self.person,
            note=old.note if self.note is None else self.note,
            included=old.included if self.included is None else self.included,
        )
        before = {key: getattr(old, key) for key in ("person", "note", "included") if getattr(self, key) is not None}
        return project.with_recording(new), SetFacts(self.recording_id, **before)


@dataclass(frozen=True, slots=True)
class AddRecording:
    """Take a recording that is on the disk into the project, at ``place`` or at the end.

    As the inverse of RemoveRecording it brings the recording back: saving the project moves its folder.
    """

    recording: Recording
    place: int | None = None

    @property
    def words(self) -> str:
        return "add recording"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        if any(recording.id == self.recording.id for recording in project.recordings):
            raise ValueError(f"recording {self.recording.id} is in the project already")
        recordings = list(project.recordings)
        recordings.insert(len(recordings) if self.place is None else self.place, self.recording)
        return replace(project, recordings=tuple(recordings)), RemoveRecording(self.recording.id)


@dataclass(frozen=True, slots=True)
class RemoveRecording:
    """Take a recording out of the project: saving the project moves its folder to the trash."""

    recording_id: str

    @property
    def words(self) -> str:
        return "delete recording"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        recording = project.recording(self.recording_id)
        place = project.recordings.index(recording)
        kept = project.recordings[:place] + project.recordings[place + 1 :]
        return replace(project, recordings=kept), AddRecording(recording, place)


@dataclass(frozen=True, slots=True)
class SetProject:
    """Change the project's name, pipeline or network; None leaves it as it is."""

    name: str | None = None
    pipeline: PipelineSpec | None = None
    network: str | None = None

    @property
    def words(self) -> str:
        return "rename project" if self.name is not None else "change the model's settings"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        keys = [key for key in ("name", "pipeline", "network") if getattr(self, key) is not None]
        before = {key: getattr(project, key) for key in keys}
        return replace(project, **{key: getattr(self, key) for key in keys}), SetProject(**before)


def _inside(span: Span, recording: Recording) -> Span:
    """The part of a span within its recording, at least a microsecond of it."""
    end_of_all = max(1, recording.duration_us)
    start = min(max(0, min(span.start_us, span.end_us)), end_of_all - 1)
    end = max(start + 1, min(max(span.start_us, span.end_us), end_of_all))
    return replace(span, start_us=start, end_us=end)


def _span(recording: Recording, span_id: str) -> Span:
    for span in recording.spans:
        if span.id == span_id:
            return span
    raise KeyError(span_id)


def _change_span(
    project: Project,
    recording_id: str,
    span_id: str,
    words: str,
    *,
    start: int | None = None,
    end: int | None = None,
    label: str | None = None,
) -> tuple[Project, Edit]:
    recording = project.recording(recording_id)
    old = _span(recording, span_id)
    new = replace(
        old,
        start_us=old.start_us if start is None else start,
        end_us=old.end_us if end is None else end,
        label=label or old.label,
    )
    spans = tuple(new if span is old else span for span in recording.spans)
    return SetSpans(recording_id, spans, words).apply(project)


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
