"""The open project: every change goes through here, is undoable, and is on disk a moment later."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from studio.app.happenings import ProblemRaised, ProjectChanged, ProjectClosed, ProjectOpened, RecordingAdded
from studio.app.history import History
from studio.app.mailbox import Mailbox
from studio.errors import StudioError
from studio.events import Events
from studio.model.edits import AddLabel, AddRecording, Composite, Edit
from studio.model.lane import Lane, LaneKind
from studio.model.project import Project, next_colour
from studio.model.recording import BACKGROUND, Label, Recording
from studio.storage.importing import ImportReport, import_paths
from studio.storage.samples import create_sample
from studio.storage.store import ProjectStore
from studio.storage.take import RescuableTake

log = logging.getLogger(__name__)
LANES_KEPT = 64
"""Recordings whose samples stay in memory; a take is some 10-100 KB, so this is a few MB."""


class Desk:
    """Holds one project at a time. Its verbs may only be called in the owner's thread."""

    def __init__(self, events: Events, mailbox: Mailbox) -> None:
        self._events = events
        self._mailbox = mailbox
        self._files = ThreadPoolExecutor(1, thread_name_prefix="files")
        self._store: ProjectStore | None = None
        self._project: Project | None = None
        self._lanes: dict[tuple[str, LaneKind], Lane] = {}
        self.history = History()
        self.before_closing: Callable[[], None] = lambda: None
        """Called while the project is still there, for those who have something of it in their hands."""

    @property
    def project(self) -> Project | None:
        return self._project

    @property
    def store(self) -> ProjectStore:
        """Raises StudioError when no project is open."""
        if self._store is None:
            raise StudioError("No project is open.", "", "Make a new one or open one first.", code="no-project")
        return self._store

    @property
    def folder(self) -> Path | None:
        return self._store.folder if self._store else None

    def require(self) -> Project:
        if self._project is None:
            raise StudioError("No project is open.", "", "Make a new one or open one first.", code="no-project")
        return self._project

    # -- opening and closing

    def create(self, folder: Path, *, sensor: LaneKind, name: str = "") -> Project:
        return self._take_over(
            lambda: ProjectStore.create(folder, name=name or folder.name.removesuffix(".studio"), sensor=sensor)
        )

    def create_sample(self, kind: str, folder: Path) -> Project:
        """A new project from the recordings that come along: "gestures" or "words"."""
        return self._take_over(lambda: create_sample(kind, folder))

    def open(self, folder: Path, *, read_only: bool = False) -> Project:
        """``read_only``: nothing is written and nothing locked, so that a project can be looked at that is open
        elsewhere, or on a disk that cannot be written."""
        return self._take_over(lambda: ProjectStore.open(folder, read_only=read_only))

    def _take_over(self, make: Callable[[], ProjectStore]) -> Project:
        # The new one first: when it cannot be opened, the old one stays as it is.
        store = make()
        self.close()
        self._store, self._project = store, store.project
        self._events.emit(ProjectOpened(store.project))
        for problem in store.problems:
            self._events.emit(ProblemRaised(problem.error, "label"))
        if unfinished := store.rescuable():
            self._events.emit(ProblemRaised(_unfinished(unfinished), "collect"))
        return store.project

    def close(self) -> None:
        """Everything is on disk when this returns."""
        if self._store is None:
            return
        self.before_closing()
        self.drain()
        self._store.close()
        self._store = self._project = None
        self._lanes.clear()
        self.history.clear()
        self._events.emit(ProjectClosed())

    def shut_down(self) -> None:
        self.close()
        self._files.shutdown(wait=True)

    def drain(self) -> None:
        """Waits until everything that was to be written is written."""
        self._files.submit(lambda: None).result()

    # -- edits

    def do(self, edit: Edit, *, name: str, key: str = "") -> None:
        """Applies an undoable edit. ``key`` joins the moves of one drag; ``finish_drag`` ends it."""
        before = self.require()
        self._become(before, self.history.apply(before, edit, name=name, key=key), name)

    def finish_drag(self) -> None:
        self.history.seal()

    def undo(self) -> str | None:
        """The name of what was undone; None when there is nothing."""
        before = self.require()
        done = self.history.undo(before)
        if done is None:
            return None
        self._become(before, done[0], f"undid: {done[1].name}")
        return done[1].name

    def redo(self) -> str | None:
        before = self.require()
        done = self.history.redo(before)
        if done is None:
            return None
        self._become(before, done[0], f"redid: {done[1].name}")
        return done[1].name

    def add_recording(self, recording: Recording, *, name: str = "record a take") -> None:
        """A recording whose samples are on disk already joins the project, undoably."""
        self.do(AddRecording(recording), name=name)
        self._events.emit(RecordingAdded(recording))

    def import_files(
        self, paths: Iterable[Path], *, label: str | None = None, person: str | None = None, pattern: str | None = None
    ) -> ImportReport:
        """Brings recordings in; files that cannot be read are in the report and stop nothing else."""
        self.drain()
        report = import_paths(self.store, self.require(), list(paths), label=label, person=person, pattern=pattern)
        if report.imported:
            self.do(report.edit, name=f"import {len(report.imported)} recordings")
        return report

    def _become(self, before: Project, after: Project, what: str) -> None:
        self._project = after
        store = self.store
        self.write(lambda: store.save(after))
        self._events.emit(ProjectChanged(after, what))

    # -- takes that a crash left behind

    def unfinished(self) -> tuple[RescuableTake, ...]:
        """Takes whose recording was never ended, oldest first."""
        return self.store.rescuable() if self._store else ()

    def keep_unfinished(self) -> None:
        """Makes recordings of them, undoably. Raises StudioError; what was kept until then stays kept."""
        self.drain()
        for take in self.unfinished():
            recording = self.store.rescue(take.id)
            new = [span.label for span in recording.spans if all(span.label != x.name for x in self.require().labels)]
            labels = [AddLabel(Label(name, next_colour(self.require().labels))) for name in new if name != BACKGROUND]
            self.do(Composite("keep take", (*labels, AddRecording(recording))), name="keep take")
            self._events.emit(RecordingAdded(recording))

    def drop_unfinished(self) -> None:
        """Moves them to the trash."""
        for take in self.unfinished():
            self.store.discard(take.id)

    # -- samples and files

    def lane(self, recording_id: str, kind: LaneKind) -> Lane:
        """Samples of a recording; kept for a while, since views ask again. Raises StudioError when damaged."""
        key = (recording_id, kind)
        if key not in self._lanes:
            while len(self._lanes) >= LANES_KEPT:
                self._lanes.pop(next(iter(self._lanes)))
            self._lanes[key] = self.store.read_lane(recording_id, kind)
        return self._lanes[key]

    def write(self, step: Callable[[], None]) -> Future[None]:
        """Does ``step`` in the file thread, in order; a failure is told to the person."""

        def done() -> None:
            try:
                step()
            except StudioError as error:
                problem = error
                self._mailbox.post(lambda: self._events.emit(ProblemRaised(problem)))
            except Exception as error:
                log.exception("saving failed")
                failed = StudioError(
                    "Saving did not work.",
                    f"{type(error).__name__}: {error}.",
                    "Your last change may be missing on disk; try it again.",
                    code="save-failed",
                )
                self._mailbox.post(lambda: self._events.emit(ProblemRaised(failed)))

        return self._files.submit(done)


def _unfinished(takes: tuple[RescuableTake, ...]) -> StudioError:
    seconds = sum(take.seconds for take in takes)
    names = ", ".join(dict.fromkeys(take.plan.label or "no label" for take in takes))
    what = "A recording was not finished." if len(takes) == 1 else f"{len(takes)} recordings were not finished."
    return StudioError(
        what,
        f"The studio ended while it was recording: {seconds:.1f} s of {names} are there.",
        "Keep what is there, or throw it away.",
        code="take-unfinished",
    )
