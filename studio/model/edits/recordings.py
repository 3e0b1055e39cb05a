"""Edits of what is known of recordings, and of which there are; and of the project around them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.model.edits.edit import Edit
from studio.model.learning import Learning
from studio.model.pipeline import PipelineSpec
from studio.model.project import Project
from studio.model.recording import Recording


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


@dataclass(frozen=True, slots=True)
class SetVouched:
    """Say of which spans' labels a person has said that they are right: (recording, span, label)."""

    vouched: frozenset[tuple[str, str, str]]

    @property
    def words(self) -> str:
        return "say that a label is right"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        return replace(project, vouched=self.vouched), SetVouched(project.vouched)


@dataclass(frozen=True, slots=True)
class SetLearning:
    """Change how the project's network learns."""

    learning: Learning

    @property
    def words(self) -> str:
        return "change how it learns"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        return replace(project, learning=self.learning), SetLearning(project.learning)


@dataclass(frozen=True, slots=True)
class ChooseRun:
    """Make a run (the first number) the current one until there is one newer than the second; None: the newest is."""

    chosen: tuple[int, int] | None

    @property
    def words(self) -> str:
        return "choose run"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        return replace(project, chosen_run=self.chosen), ChooseRun(project.chosen_run)
