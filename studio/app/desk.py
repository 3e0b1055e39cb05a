"""The open project: every change goes through here, is undoable, and is on disk a moment later."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from studio.app.happenings import ProblemRaised, ProjectChanged, ProjectClosed, ProjectOpened, RecordingAdded
from studio.app.history import History
from studio.app.lane_cache import LaneCache
from studio.app.mailbox import Mailbox
from studio.app.saving import EndedTake, Saving, leaving
from studio.errors import StudioError
from studio.events import Events
from studio.model.edits import AddLabel, AddRecording, Composite, Edit
from studio.model.lane import Lane, LaneKind
from studio.model.project import Project, missing_labels
from studio.model.recording import Recording, Span, check_label
from studio.storage.copying import copy_project
from studio.storage.samples import create_sample
from studio.storage.store import ProjectStore
from studio.storage.take import RescuableTake, TakeWriter

log = logging.getLogger(__name__)


class Desk:
    """Holds one project at a time. Its verbs may only be called in the owner's thread."""

    def __init__(self, events: Events, mailbox: Mailbox) -> None:
        self._events = events
        self._mailbox = mailbox
        self._files = ThreadPoolExecutor(1, thread_name_prefix="files")
        self._saving: Saving | None = None
        self._project: Project | None = None
        self._lanes = LaneCache()
        self.history = History()
        self.refused: Path | None = None
        """The folder that could not be opened last: it may be looked at, or copied."""
        self.before_closing: Callable[[], None] = lambda: None
        """Called while the project is still there, for those who have something of it in their hands."""

    @property
    def project(self) -> Project | None:
        return self._project

    @property
    def store(self) -> ProjectStore:
        """Raises StudioError when no project is open."""
        return self._require_saving().store

    @property
    def folder(self) -> Path | None:
        return self._saving.store.folder if self._saving else None

    @property
    def is_read_only(self) -> bool:
        """It can be looked at, and not changed."""
        return self._saving is not None and self._saving.store.is_read_only

    def _require_saving(self) -> Saving:
        if self._saving is None:
            raise StudioError("No project is open.", "", "Make a new one or open one first.", code="no-project")
        return self._saving

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
        self.refused = folder
        project = self._take_over(lambda: ProjectStore.open(folder, read_only=read_only))
        self.refused = None
        return project

    def open_copy(self, folder: Path, target: Path) -> Project:
        """A copy in ``target`` of a project that is open elsewhere, or on a disk that cannot be written."""
        self.require_saved()
        with ProjectStore.open(folder, read_only=True) as source:
            copied = copy_project(folder, source.project, target, read=source.read_lane)
        return self._go_on_in(*copied, give_up=False)

    def save_copy(self, target: Path) -> Project:
        """Everything as it is now, with what is in memory only, into a new project in ``target``, which becomes the
        open one. What cannot be read any more is told and left out. Raises StudioError: then nothing is changed."""
        saving = self._require_saving()
        self.before_closing()
        saving.drain()
        copied, left_out = copy_project(
            saving.store.folder,
            self.require(),
            target,
            read=self.lane,
            takes=[take.finish for take in saving.held],
        )
        return self._go_on_in(copied, left_out, give_up=True)

    def _go_on_in(self, store: ProjectStore, left_out: Sequence[StudioError], *, give_up: bool) -> Project:
        try:
            project = self._take_over(lambda: store, give_up=give_up)
        except StudioError:
            store.close()
            raise
        for error in left_out:
            self._events.emit(ProblemRaised(error, "label"))
        return project

    def _take_over(self, make: Callable[[], ProjectStore], *, give_up: bool = False) -> Project:
        if not give_up:
            self.require_saved()
        # The new one first: when it cannot be opened, the old one stays as it is.
        store = make()
        try:
            self.close(give_up=give_up)  # a take that ends by it may find no room
        except StudioError:
            store.close()
            raise
        self._saving = Saving(self._events, self._mailbox, self._files, store)
        self._project = store.project
        self._events.emit(ProjectOpened(store.project))
        for problem in store.problems:
            self._events.emit(ProblemRaised(problem.error, "label"))
        if unfinished := store.rescuable():
            self._events.emit(ProblemRaised(_unfinished(unfinished), "collect"))
        return store.project

    def close(self, *, give_up: bool = False) -> None:
        """Everything is on disk when this returns; ``give_up``: but for what the disk does not take.

        Raises StudioError("unsaved-leaving") when something is not.
        """
        if self._saving is None:
            return
        if not give_up:
            self.require_saved()
        self.before_closing()
        self._saving.drain()
        if not give_up:
            self.require_saved()
        self._saving.close()
        self._saving.store.close()
        self._saving = self._project = None
        self._lanes.clear()
        self.history.clear()
        self._events.emit(ProjectClosed())

    def shut_down(self) -> None:
        """What the disk did not take until now is lost: ask before, with ``require_saved``."""
        self.close(give_up=True)
        self._files.shutdown(wait=True)

    # -- on the way to the disk

    @property
    def trouble(self) -> StudioError | None:
        """Why something that the disk refused is in memory only now; None when nothing is."""
        return self._saving.error if self._saving else None

    def try_again(self, *, asked: bool = True) -> None:
        """What the disk refused is given to it again; ``asked``: by the person, who is told when it fails again."""
        if self._saving is not None:
            self._saving.try_again(asked=asked)

    def require_saved(self) -> None:
        """Waits for the disk, and asks it once more. Raises StudioError("unsaved-leaving") when it refuses."""
        if self._saving is None:
            return
        self._saving.drain()
        if self._saving.error is not None:
            self._saving.try_again()
            self._saving.drain()
        if self._saving.error is not None:
            raise leaving(self._saving.error)

    def drain(self) -> None:
        """Waits until everything that was to be written is written, or was refused."""
        if self._saving is not None:
            self._saving.drain()

    # -- edits

    def do(self, edit: Edit, *, name: str, key: str = "") -> None:
        """Applies an undoable edit. ``key`` joins the moves of one drag; ``finish_drag`` ends it."""
        before = self._changeable()
        self._become(self.history.apply(before, edit, name=name, key=key), name)

    def add_label(self, name: str) -> None:
        """A label of this name, in a free colour, unless there is one. Raises StudioError("label-long")."""
        for label in missing_labels(self.require().labels, [name] if name else ()):
            check_label(name)
            self.do(AddLabel(label), name=f"add label {name}")

    def finish_drag(self) -> None:
        self.history.seal()

    def undo(self) -> str | None:
        """The name of what was undone; None when there is nothing."""
        before = self._changeable()
        done = self.history.undo(before)
        if done is None:
            return None
        self._become(done[0], f"undid: {done[1].name}")
        return done[1].name

    def redo(self) -> str | None:
        before = self._changeable()
        done = self.history.redo(before)
        if done is None:
            return None
        self._become(done[0], f"redid: {done[1].name}")
        return done[1].name

    def add_recording(self, recording: Recording, *, name: str = "record a take") -> None:
        """A recording whose samples are on disk already joins the project, undoably. Its labels come with it: one may
        have been taken away while it was recorded."""
        labels = map(AddLabel, missing_labels(self.require().labels, (span.label for span in recording.spans)))
        self.do(Composite(name, (*labels, AddRecording(recording))), name=name)
        self._events.emit(RecordingAdded(recording))

    def _changeable(self) -> Project:
        project, saving = self.require(), self._require_saving()
        if saving.store.is_read_only:
            raise saving.store.refusal()
        return project

    def _become(self, after: Project, what: str) -> None:
        self._project = after
        self._require_saving().keep(after)
        self._events.emit(ProjectChanged(after, what))

    # -- takes

    def finish_take(
        self,
        writer: TakeWriter,
        then: Callable[[Recording | None], None] = lambda _: None,
        *,
        spans: tuple[Span, ...] | None = None,
        person: str | None = None,
        note: str = "",
    ) -> None:
        """Makes a recording of a take and takes it into the project, undoably. Then ``then`` is called with it, or with
        None when nothing was recorded or the disk refused it: that is told, and in the second case it stays in memory
        and is tried again. A short take is done when this returns; an hour goes on in the file thread."""

        def arrived(recording: Recording | None) -> None:
            if recording is not None:
                self.add_recording(recording)
            then(recording)

        self._require_saving().finish(EndedTake(writer, arrived, spans, person, note))

    # -- takes that a crash left behind

    def unfinished(self) -> tuple[RescuableTake, ...]:
        """Takes whose recording was never ended, oldest first."""
        return self.store.rescuable() if self._saving else ()

    def keep_unfinished(self) -> None:
        """Makes recordings of them, undoably. Raises StudioError; what was kept until then stays kept."""
        self.drain()
        try:
            for take in self.unfinished():
                self._keep_unfinished(take)
        except StudioError:
            self._events.emit(ProblemRaised(_unfinished(self.unfinished()), "collect"))  # offered again
            raise

    def _keep_unfinished(self, take: RescuableTake) -> None:
        self.add_recording(self.store.rescue(take.id), name="keep take")

    def drop_unfinished(self) -> None:
        """Moves them to the trash."""
        for take in self.unfinished():
            self.store.discard(take.id)

    # -- samples and files

    def lane(self, recording_id: str, kind: LaneKind) -> Lane:
        """Samples of a recording; kept for a while, since views ask again. Raises StudioError when damaged."""
        key = (recording_id, kind)
        lane = self._lanes.get(key)
        if lane is None:
            lane = self.store.read_lane(recording_id, kind)
            self._lanes.keep(key, lane)
        return lane

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
                    "Save a copy elsewhere to be sure of your work.",
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
