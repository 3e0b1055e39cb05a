"""The Label page: one recording with its spans, and every way to change them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.presenters.collect import BACKGROUND_COLOUR, UNLABELLED, colour_of
from studio.model.edits import AddLabel, AddSpan, MoveSpan, RelabelSpan, RemoveRecording, RemoveSpan
from studio.model.lane import Lane
from studio.model.project import next_colour
from studio.model.recording import Label, Recording, Span

if TYPE_CHECKING:
    from studio.app.studio import Studio

SHORTEST_SPAN_US = 50_000


@dataclass(frozen=True, slots=True)
class RecordingRow:
    recording_id: str
    title: str
    labels: str
    colour: str
    person: str
    seconds: float
    spans: int


@dataclass(frozen=True, slots=True)
class LabelSnapshot:
    """``labels`` in the order of their digits (1 is the first). ``selected`` is a span's id."""

    rows: tuple[RecordingRow, ...]
    recording: Recording | None
    selected: str | None
    labels: tuple[Label, ...]
    undo_name: str | None
    redo_name: str | None


class LabelPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._open_id: str | None = None
        self._selected: str | None = None

    def snapshot(self) -> LabelSnapshot:
        project = self._studio.desk.project
        history = self._studio.desk.history
        if project is None:
            return LabelSnapshot((), None, None, (), None, None)
        rows = tuple(
            RecordingRow(
                r.id,
                _title(r),
                ", ".join(dict.fromkeys(s.label for s in r.spans)) or UNLABELLED,
                colour_of(project, r.spans[0].label) if r.spans else BACKGROUND_COLOUR,
                r.person,
                r.duration_us / 1e6,
                len(r.spans),
            )
            for r in project.recordings
        )
        recording = self.recording
        if recording and self._selected not in {s.id for s in recording.spans}:
            self._selected = None
        return LabelSnapshot(rows, recording, self._selected, project.labels, history.undo_name, history.redo_name)

    @property
    def recording(self) -> Recording | None:
        """The one that is open; the first of the project when the open one is gone."""
        project = self._studio.desk.project
        if project is None or not project.recordings:
            return None
        return next((r for r in project.recordings if r.id == self._open_id), project.recordings[0])

    def lanes(self) -> tuple[Lane, ...]:
        """The open recording's samples. Raises StudioError when a file is damaged."""
        recording = self.recording
        return tuple(self._studio.desk.lane(recording.id, lane.kind) for lane in recording.lanes) if recording else ()

    # -- verbs

    def open(self, recording_id: str) -> None:
        self._open_id, self._selected = recording_id, None

    def step(self, by: int) -> None:
        """Opens the next (1) or previous (-1) recording."""
        project, recording = self._studio.desk.project, self.recording
        if project and recording:
            ids = [r.id for r in project.recordings]
            self.open(ids[max(0, min(len(ids) - 1, ids.index(recording.id) + by))])

    def select(self, span_id: str | None) -> None:
        self._selected = span_id

    def add_span(self, start_us: int, end_us: int, label: str) -> str | None:
        """Adds a span, selects it and returns its id; None when it is too short to mean anything."""
        recording = self.recording
        start_us, end_us = self._clip(start_us, end_us)
        if recording is None or end_us - start_us < SHORTEST_SPAN_US:
            return None
        span = Span(start_us, end_us, label, uuid.uuid4().hex[:12])
        self._studio.desk.do(AddSpan(recording.id, span), name=f"add {label}")
        self._selected = span.id
        return span.id

    def drag_span(self, span_id: str, start_us: int, end_us: int) -> None:
        """Moves a span while it is dragged; ``end_drag`` makes the whole drag one step of undo."""
        recording = self.recording
        start_us, end_us = self._clip(start_us, end_us)
        if recording and end_us - start_us >= SHORTEST_SPAN_US:
            self._studio.desk.do(
                MoveSpan(recording.id, span_id, start_us, end_us), name="move span", key=f"drag {span_id}"
            )

    def end_drag(self) -> None:
        self._studio.desk.finish_drag()

    def label_selected(self, label: str) -> None:
        """Gives the selected span a label; without a selection, the whole recording when it has no spans."""
        recording = self.recording
        if recording is None:
            return
        if self._selected:
            self._studio.desk.do(RelabelSpan(recording.id, self._selected, label), name=f"label {label}")
        elif len(recording.spans) == 1:
            self._studio.desk.do(RelabelSpan(recording.id, recording.spans[0].id, label), name=f"label {label}")
        elif not recording.spans:
            self.add_span(0, recording.duration_us, label)

    def new_label(self, name: str) -> None:
        project, name = self._studio.desk.require(), name.strip()
        if name and all(label.name != name for label in project.labels):
            self._studio.desk.do(AddLabel(Label(name, next_colour(project.labels))), name=f"add label {name}")

    def delete_selected(self) -> None:
        """The selected span; nothing without a selection."""
        recording = self.recording
        if recording and self._selected:
            self._studio.desk.do(RemoveSpan(recording.id, self._selected), name="delete span")
            self._selected = None

    def delete_recording(self, recording_id: str) -> None:
        self._studio.desk.do(RemoveRecording(recording_id), name="delete recording")

    def _clip(self, start_us: int, end_us: int) -> tuple[int, int]:
        recording = self.recording
        length = recording.duration_us if recording else 0
        start_us, end_us = sorted((start_us, end_us))
        return max(0, start_us), min(length, end_us)


def _title(recording: Recording) -> str:
    stamp = recording.stamp
    return recording.origin or f"{stamp[0:4]}-{stamp[4:6]}-{stamp[6:8]} {stamp[9:11]}:{stamp[11:13]}:{stamp[13:15]}"
