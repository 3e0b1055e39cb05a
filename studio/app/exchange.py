"""Recordings and whole projects, in and out: what takes long goes on beside the window, is watched and cancelled."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from studio.app.desk import Desk
from studio.app.mailbox import Mailbox
from studio.errors import Cancelled, StudioError
from studio.model.edits import AddLabel, Composite, Edit, SetSpans
from studio.storage.exporting import ExportKind, ExportReport, export_project
from studio.storage.formats import Format
from studio.storage.formats.audacity import read_labels
from studio.storage.formats.csv_guess import CsvGuess, describe_csv
from studio.storage.imported import Damaged, Facts, Take, Wishes
from studio.storage.importing import ImportReport, edit_for, files_below, import_paths, new_labels
from studio.storage.merging import MergeReport, MergeSource, merge_projects
from studio.storage.packing import pack_project, unpack_project
from studio.storage.recordings_of import recording_of

T = TypeVar("T")
log = logging.getLogger(__name__)
Step = Callable[[Callable[[int, int], None], Callable[[], bool]], T]
"""Work that takes long: it is given (progress, cancelled), and raises Cancelled."""
_ENDS_WITHIN_S = 30.0
_MOST_TABLES = 2000
"""So many tables are looked at for their shape before an import; a data set has one shape, or a few."""


class Trip:
    """Work under way. ``done`` of ``total`` grows; ``cancel`` returns at once."""

    def __init__(self) -> None:
        self.done, self.total = 0, 0
        self.is_over = False
        self.is_left = False
        """Its project is closed, so that nothing can come of it any more."""
        self._asked = threading.Event()

    def cancel(self) -> None:
        self._asked.set()

    @property
    def is_cancelled(self) -> bool:
        return self._asked.is_set()

    def tell(self, done: int, total: int) -> None:
        self.done, self.total = done, total


class Exchange:
    """The verbs that return a report do their work at once; ``begin`` does such work in a thread."""

    def __init__(self, mailbox: Mailbox, desk: Desk) -> None:
        self._mailbox, self._desk = mailbox, desk
        self._thread: threading.Thread | None = None
        self._trip = Trip()
        self._trip.is_over = True
        self._is_stopping = False

    # -- in a thread

    def begin(
        self, step: Step[T], then: Callable[[T], None], failed: Callable[[BaseException], None] = lambda error: None
    ) -> Trip:
        """``step`` in a thread, then ``then`` with what it gave, or ``failed`` with what it raised, in the owner's.

        Raises StudioError("busy") while something of the kind is under way, Cancelled while the project is closed.
        """
        if self._is_stopping:
            raise Cancelled
        if not self._trip.is_over:
            raise StudioError(
                "Something is being brought in or out already.", "", "Wait for its end, or cancel it.", code="busy"
            )
        trip = self._trip = Trip()

        def finish(what: Callable[[], None]) -> None:
            trip.is_over = True
            if not trip.is_left:
                what()

        def run() -> None:
            try:
                result = step(trip.tell, lambda: trip.is_cancelled)
            except BaseException as error:
                if not isinstance(error, (StudioError, Cancelled)):
                    log.exception("work in a thread failed")
                problem = error
                self._mailbox.post(lambda: finish(lambda: failed(problem)))
            else:
                self._mailbox.post(lambda: finish(lambda: then(result)))

        self._thread = threading.Thread(target=run, name="exchange", daemon=True)
        self._thread.start()
        return trip

    def stop(self) -> None:
        """Cancels what is under way and waits for it: the project is about to be closed."""
        if self._thread is not None and not self._trip.is_over:
            self._is_stopping = True
            self._trip.cancel()
            self._thread.join(_ENDS_WITHIN_S)
            self._mailbox.pump()
            self._trip.is_left = True
            self._is_stopping = False

    # -- bringing in

    def importing(
        self,
        paths: Sequence[Path],
        *,
        label: str | None = None,
        person: str | None = None,
        pattern: str | None = None,
        only: Format | None = None,
        wishes: Wishes | None = None,
    ) -> Step[ImportReport]:
        """The work of an import, up to the recordings on the disk; ``take_in`` makes them the project's."""
        self._desk.drain()
        store, project = self._desk.store, self._desk.require()
        if store.is_read_only:
            raise store.refusal()
        return lambda progress, cancelled: import_paths(
            store, project, paths, label=label, person=person, pattern=pattern, only=only, wishes=wishes,
            progress=progress, cancelled=cancelled,
        )  # fmt: skip

    def take_in(self, report: ImportReport) -> None:
        """Makes what was imported the project's, as one undoable step."""
        if report.imported:
            name = f"import {len(report.imported)} recordings"
            self._desk.do(edit_for(self._desk.require(), report.imported, name=name), name=name)

    def import_files(
        self,
        paths: Sequence[Path],
        *,
        label: str | None = None,
        person: str | None = None,
        pattern: str | None = None,
        only: Format | None = None,
        wishes: Wishes | None = None,
    ) -> ImportReport:
        """Brings recordings in; files that cannot be read are in the report and stop nothing else."""
        step = self.importing(paths, label=label, person=person, pattern=pattern, only=only, wishes=wishes)
        report = step(lambda done, total: None, lambda: False)
        self.take_in(report)
        return report

    def import_labels(self, track: Path, recording_id: str) -> int:
        """Gives a recording the spans of a label track instead of its own, undoably, and says how many.

        Raises StudioError("labels-unreadable").
        """
        project = self._desk.require()
        recording = project.recording(recording_id)
        try:
            marks = read_labels(track.read_bytes())
            lane = self._desk.lane(recording_id, recording.lanes[0].kind)
            labelled, _ = recording_of(
                recording, Take(lane), (lane,), Facts(marks=marks), label="", is_label_given=False
            )
        except (OSError, Damaged) as problem:
            raise StudioError(
                f"{track.name} cannot be read as labels.",
                f"{problem}.",
                "A label track has a start, an end and a label on each line, parted by tabs.",
                code="labels-unreadable",
            ) from problem
        edits: list[Edit] = [AddLabel(label) for label in new_labels(project, [labelled])]
        edits.append(SetSpans(recording_id, labelled.spans))
        self._desk.do(Composite("import labels", tuple(edits)), name="import labels")
        return len(labelled.spans)

    def table_shapes(
        self, paths: Sequence[Path], cancelled: Callable[[], bool] = lambda: False
    ) -> list[tuple[str, bytes, CsvGuess]]:
        """One table of each shape among the files to import: (where, its bytes, what it seems to be). Those that are no
        tables are left to the import to say. Raises StudioError("import-missing"), Cancelled."""
        found: dict[tuple[object, ...], tuple[str, bytes, CsvGuess]] = {}
        for number, each in enumerate(files_below(paths, (".csv", ".tsv"))):
            if cancelled():
                raise Cancelled
            if number >= _MOST_TABLES:
                break
            try:
                data = each.read()
                guess = describe_csv(data)
            except Damaged:
                continue
            found.setdefault(guess.shape, (each.shown, data, guess))
        return list(found.values())

    # -- bringing out

    def exporting(self, kind: ExportKind, target: Path) -> Step[ExportReport]:
        self._desk.drain()
        store, project = self._desk.store, self._desk.require()
        return lambda progress, cancelled: export_project(
            project, target, kind, read=store.read_lane, progress=progress, cancelled=cancelled
        )

    def packing(self, target: Path) -> Step[ExportReport]:
        """The whole project as one zip. Raises StudioError when not all of it is on the disk."""
        self._desk.require_saved()
        folder, count = self._desk.store.folder, len(self._desk.require().recordings)
        return lambda progress, cancelled: ExportReport(
            target, count, pack_project(folder, target, progress=progress, cancelled=cancelled)
        )

    def unpacking(self, source: Path, target: Path) -> Step[Path]:
        def step(progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Path:
            unpack_project(source, target, progress=progress, cancelled=cancelled)
            return target

        return step

    # -- merging

    def merging(self, sources: Sequence[MergeSource]) -> Step[MergeReport]:
        """The work of a merge, up to the recordings on the disk; ``join`` makes them the project's."""
        self._desk.drain()
        store, project = self._desk.store, self._desk.require()
        if store.is_read_only:
            raise store.refusal()
        return lambda progress, cancelled: merge_projects(
            store, project, sources, progress=progress, cancelled=cancelled
        )

    def join(self, report: MergeReport) -> None:
        """Makes what was merged the project's, as one undoable step."""
        if report.recordings:
            project = self._desk.require()
            self._desk.do(report.edit(project), name=f"merge {len(report.recordings)} recordings")
