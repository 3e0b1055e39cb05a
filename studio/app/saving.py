"""The disk follows the project: what does not get there stays in memory, is said, and is tried again."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from studio.app.happenings import ProblemRaised, SavingChanged
from studio.app.mailbox import Mailbox
from studio.errors import StudioError
from studio.events import Events
from studio.model.project import Project
from studio.model.recording import Recording, Span
from studio.storage.store import ProjectStore
from studio.storage.take import Keep, TakeWriter

log = logging.getLogger(__name__)
QUICK_S = 0.3
"""So long a take's end may hold the owner's thread up: a usual one takes a tenth of it, an hour two seconds."""


@dataclass(frozen=True, slots=True, eq=False)
class EndedTake:
    """A take with all its samples, on its way to become a recording; ``then`` hears of it in the owner's thread."""

    writer: TakeWriter
    then: Callable[[Recording | None], None]
    spans: tuple[Span, ...] | None = None
    person: str | None = None
    note: str = ""

    def finish(self, keep: Keep | None = None) -> Recording:
        return self.writer.finish(self.spans, person=self.person, note=self.note, keep=keep)


class Saving:
    """One project's way to the disk, in the file thread and in order. Its verbs are for the owner's thread."""

    def __init__(self, events: Events, mailbox: Mailbox, files: ThreadPoolExecutor, store: ProjectStore) -> None:
        self._events, self._mailbox, self._files = events, mailbox, files
        self.store = store
        self._lock = threading.Lock()
        self._waiting: deque[Project] = deque()
        self._save_error: StudioError | None = None
        self._take_error: StudioError | None = None
        self._told = ""
        self._is_closed = False
        self._trying: Future[Any] | None = None
        self._on_their_way: list[tuple[EndedTake, Future[Recording | StudioError]]] = []
        self.held: list[EndedTake] = []
        """Takes that the disk did not take: they are in memory only."""

    @property
    def error(self) -> StudioError | None:
        """Why something is not on the disk; None when everything is, or is just on its way."""
        return self._save_error or self._take_error

    def close(self) -> None:
        """What still comes back from the file thread is of no interest any more."""
        self._is_closed = True

    def keep(self, project: Project) -> None:
        """The project is this now. Of several in a row only the last needs to reach the disk; but one with other
        recordings does, since it is by such that folders move into the trash and out of it."""
        with self._lock:
            if self._waiting and _ids(self._waiting[-1]) == _ids(project):
                self._waiting[-1] = project  # in one step: the file thread looks at any time
            else:
                self._waiting.append(project)
        self._files.submit(self._save)

    def try_again(self, *, asked: bool = False) -> None:
        """``asked``: by the person, who is told again when it fails again. Else a disk that has not answered the last
        try yet is left alone."""
        if not asked and self._trying is not None and not self._trying.done():
            return
        if asked:
            self._told = "asked"
        self._trying = self._files.submit(self._save)
        held, self.held, self._take_error = self.held, [], None
        for take in held:
            self.finish(take)

    def finish(self, take: EndedTake) -> None:
        """Make a recording of a take. A short one is done when this returns, a long one holds nobody up."""
        work = self._trying = self._files.submit(self._finish, take)
        self._on_their_way.append((take, work))
        try:
            work.result(QUICK_S)
        except TimeoutError:
            work.add_done_callback(lambda _: self._mailbox.post(self._receive))
        else:
            self._receive()

    def drain(self) -> None:
        """Waits until everything was tried, and takes in the takes that became recordings by it."""
        while True:
            self._files.submit(lambda: None).result()
            if not self._on_their_way:
                return
            self._receive()

    # -- in the file thread

    def _save(self) -> None:
        known = len(self.store.problems)
        try:
            while self._waiting:
                wanted = self._waiting[0]
                self.store.save(wanted)
                with self._lock:
                    if self._waiting[0] is wanted:
                        self._waiting.popleft()
        except StudioError as error:
            self._save_error = _changes_unsaved(error)
        except Exception as error:
            log.exception("saving failed")
            self._save_error = _changes_unsaved(_broken(error))
        else:
            self._save_error = None
        self._mailbox.post(self._tell)
        for problem in self.store.problems[known:]:
            self._mailbox.post(lambda error=problem.error: self._events.emit(ProblemRaised(error, "label")))  # type: ignore[misc]

    def _finish(self, take: EndedTake) -> Recording | StudioError:
        try:
            return take.finish()
        except StudioError as error:
            return error
        except Exception as error:
            log.exception("a take could not be written")
            return _broken(error)

    # -- back in the owner's thread

    def _receive(self) -> None:
        done = [(take, work.result()) for take, work in self._on_their_way if work.done()]
        self._on_their_way = [row for row in self._on_their_way if not row[1].done()]
        for take, found in done:
            if isinstance(found, Recording):
                take.then(found)
            elif found.code == "take-empty":
                take.writer.abandon()
                self._events.emit(ProblemRaised(found, "collect"))
                take.then(None)
            else:
                self.held.append(take)
                self._take_error = _take_unsaved(found)
                take.then(None)
        self._tell()

    def _tell(self) -> None:
        """Once when it begins to fail, again for another reason, and when all is well again."""
        error = self.error
        if self._is_closed or (error.why if error else "") == self._told:
            return
        self._told = error.why if error else ""
        self._events.emit(SavingChanged(error is None))
        if error is not None:
            self._events.emit(ProblemRaised(error))


def _ids(project: Project) -> list[str]:
    return [recording.id for recording in project.recordings]


def leaving(error: StudioError) -> StudioError:
    """Before a project is left whose last changes are in memory only."""
    return StudioError(
        "Some changes are not on the disk yet, and would be lost.",
        error.why,
        "Try to save them again, or save a copy elsewhere.",
        code="unsaved-leaving",
    )


def _changes_unsaved(error: StudioError) -> StudioError:
    return StudioError(
        "The last changes are not on the disk yet.",
        f"{error.what} {error.why}".strip(),
        f"They are kept in memory, and saved as soon as that works. {error.remedy}".strip(),
        code="unsaved",
    )


def _take_unsaved(error: StudioError) -> StudioError:
    return StudioError(
        "The recording is not on the disk yet.",
        f"{error.what} {error.why}".strip(),
        f"All of it is kept in memory, and saved as soon as that works. {error.remedy}".strip(),
        code="unsaved",
    )


def _broken(error: Exception) -> StudioError:
    return StudioError("Saving did not work.", f"{type(error).__name__}: {error}.", "", code="save-failed")
