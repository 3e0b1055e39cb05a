"""The Label page: the recordings, the one that is open, and where to look next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.presenters.label_finding import Finding
from studio.app.presenters.label_map import SpanMapRows
from studio.app.presenters.label_names import LabelNames
from studio.app.presenters.label_rows import RecordingRow, RecordingRows
from studio.app.presenters.label_several import Several
from studio.app.presenters.label_spans import OpenSpans
from studio.app.presenters.label_walk import Place, following, suspicious, unlabelled
from studio.model.lane import Lane
from studio.model.recording import Label, Recording

if TYPE_CHECKING:
    from studio.app.studio import Studio
    from studio.learn.quality import Flag


@dataclass(frozen=True, slots=True)
class LabelSnapshot:
    """``labels`` in the order of their digits (1 is the first). ``selected``: ids of spans, the last one selected at
    the end. ``flags``: what is not as it should be with the open recording, worst first. ``people``: who performs."""

    rows: tuple[RecordingRow, ...] = ()
    recording: Recording | None = None
    selected: tuple[str, ...] = ()
    labels: tuple[Label, ...] = ()
    flags: tuple[Flag, ...] = ()
    people: tuple[str, ...] = ()
    undo_name: str | None = None
    redo_name: str | None = None


class LabelPresenter:
    """``spans`` are the verbs for spans of the open recording, ``several`` those for whole recordings, ``names``
    those for labels, ``finding`` those for spans that are proposed for the open one; ``map`` shows the spans of all."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._open_id: str | None = None
        self._rows = RecordingRows()
        self.spans = OpenSpans(studio.desk, lambda: self.recording)
        self.several = Several(studio.desk)
        self.names = LabelNames(studio)
        self.finding = Finding(studio, lambda: self.recording)
        self.map = SpanMapRows(studio)

    def snapshot(self) -> LabelSnapshot:
        project = self._studio.desk.project
        history = self._studio.desk.history
        if project is None:
            return LabelSnapshot()
        recording = self.recording
        return LabelSnapshot(
            self._rows.of(project, self.flags),
            recording,
            self.spans.selected,
            project.labels,
            self._flags(recording.id) if recording else (),
            tuple(sorted({r.person for r in project.recordings if r.person})),
            history.undo_name,
            history.redo_name,
        )

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

    def flags(self, recording_id: str) -> tuple[str, ...]:
        """What is not as it should be with a recording, in a few words each."""
        return tuple(flag.words for flag in self._flags(recording_id))

    def _flags(self, recording_id: str) -> tuple[Flag, ...]:
        from studio.learn.quality import Severity

        return tuple(f for f in self._studio.inspector.flags(recording_id) if f.severity != Severity.NOTE)

    # -- verbs

    def open(self, recording_id: str) -> None:
        if recording_id != self._open_id:
            self.spans.select(())
        self._open_id = recording_id

    def new_label(self, name: str) -> None:
        """Raises StudioError("label-long")."""
        self._studio.desk.add_label(name.strip())

    # -- where to look next

    def next_unlabelled(self, among: Sequence[str], at_us: int | None, by: int) -> Place | None:
        """The stretch without a span that comes after ``at_us`` (None: from the start) of the open recording, among
        the recordings of these ids in their order. It is opened; None when everything has a span."""
        recordings = self._of(among)
        return self._go(following(unlabelled(recordings), self._here(recordings, at_us), by))

    def next_suspicious(self, among: Sequence[str], at_us: int | None, by: int) -> Place | None:
        """As ``next_unlabelled``: a recording with flags that training may use, or a span that is unlike its label's
        others, which is selected then."""
        recordings = self._of(among)
        primary = self.spans.primary
        here = self._here(recordings, primary.start_us if primary else at_us, primary.id if primary else "")
        used = [recording for recording in recordings if recording.included]
        flags = {r.id: [flag.why or flag.words for flag in self._flags(r.id)][:1] for r in used}
        place = self._go(following(suspicious(recordings, flags, self.map.doubts()), here, by))
        if place is not None and place.span_id:
            self.spans.select((place.span_id,))
        return place

    def _of(self, ids: Sequence[str]) -> list[Recording]:
        known = {recording.id: recording for recording in self._studio.desk.require().recordings}
        return [known[recording_id] for recording_id in ids if recording_id in known]

    def _here(self, recordings: Sequence[Recording], at_us: int | None, span_id: str = "") -> Place:
        recording = self.recording
        number = next((n for n, r in enumerate(recordings) if recording and r.id == recording.id), -1)
        at_us = -1 if at_us is None else at_us
        return Place(number, at_us, at_us, recording.id if recording else "", span_id)

    def _go(self, place: Place | None) -> Place | None:
        if place is not None:
            self.open(place.recording_id)
        return place
