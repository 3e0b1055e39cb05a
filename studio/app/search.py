"""Find the best model for my board: a search that runs beside everything else, and what it has found."""

from __future__ import annotations

import logging
import socket
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from studio.app.desk import Desk
from studio.app.happenings import ProblemRaised, ProjectChanged, ProjectOpened, SearchChanged
from studio.app.laying_out import lay_out
from studio.app.mailbox import Mailbox
from studio.app.search_course import Course, Plan
from studio.app.trainer import Trainer
from studio.errors import StudioError
from studio.events import Events
from studio.jobs import CancelToken, Stop, WorkerProcess
from studio.jobs.trouble import for_a_person
from studio.model.edits import Composite, SetLearning, SetProject
from studio.model.project import Project
from studio.storage.layout import Layout
from studio.storage.store import ProjectStore

if TYPE_CHECKING:
    from studio.learn.candidate import Candidate
    from studio.learn.search import Found, Limits, Point

log = logging.getLogger(__name__)

SEED = 0
"""That of a training by the Train button: the same takes are kept for the test."""
WORKERS = 2
"""Each takes one processor and some hundred MB."""
MINUTES = 10.0
SHORTEST_MINUTES = 0.05


class SearchPhase(StrEnum):
    IDLE = "idle"
    PREPARING = "preparing"
    SEARCHING = "searching"
    ENDED = "ended"
    FAILED = "failed"


BUSY = (SearchPhase.PREPARING, SearchPhase.SEARCHING)


class Search:
    """One search at a time. Verbs and fields belong to the owner's thread."""

    def __init__(
        self, events: Events, mailbox: Mailbox, desk: Desk, trainer: Trainer, *, log_folder: Path,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        self._events, self._mailbox, self._desk, self._trainer = events, mailbox, desk, trainer
        self._log_folder, self._clock = log_folder, clock
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="search")
        self._course: Course | None = None
        self._asked = CancelToken()
        """Of the search that was started last."""
        self._ask = 0
        """Counts starts and looks, so that the answer to an earlier one is known as such."""
        self._looked: Project | None = None
        self._looking: Future[StudioError | None] | None = None
        self._ends_at = 0.0
        self._minutes = MINUTES
        self._limits: Limits | None = None
        self._found: Found | None = None
        self.phase = SearchPhase.IDLE
        self.error: StudioError | None = None
        events.listen(ProjectOpened, lambda _: self.forget())
        events.listen(ProjectChanged, lambda _: self._project_changed())

    @property
    def is_searching(self) -> bool:
        return self.phase in BUSY

    @property
    def found(self) -> Found:
        """What was tried until now with the project as it is; empty until ``look`` or ``start``."""
        from studio.learn.search import Found

        return self._found or Found()

    @property
    def limits(self) -> Limits:
        """Those of the search that runs, or ran last."""
        from studio.learn.search import Limits

        return self._limits or Limits()

    @property
    def seconds_left(self) -> float:
        return max(0.0, self._ends_at - self._clock()) if self.is_searching else 0.0

    @property
    def fraction(self) -> float:
        """Of its time."""
        return 1.0 - self.seconds_left / (60 * self._minutes) if self.is_searching else 0.0

    # -- verbs

    def look(self, limits: Limits | None = None, *, journal: Path | None = None) -> None:
        """Reads what earlier searches have found, once; SearchChanged tells when it is there. ``limits``: within which
        the best of it are wanted. ``journal``: as ``start`` has it."""
        project = self._desk.project
        self._limits = limits or self._limits
        if project is None or self.is_searching or self._looked is project:
            return
        self._looked = project
        self._ask += 1
        journal = journal or Layout(self._desk.store.folder).search_journal
        self._looking = self._thread.submit(self._look, project, journal, self._ask)

    def start(
        self, limits: Limits, *, minutes: float = MINUTES, trials: int | None = None, workers: int = WORKERS,
        journal: Path | None = None, steps: int = 0, anew: bool = False, candidates: Sequence[Candidate] = (),
    ) -> None:  # fmt: skip
        """Searches for ``minutes``, going on from what was found before; ``anew`` forgets that. ``journal``: another
        place for it, to share the search with other computers that have the same project. ``candidates``: what is tried
        first. SearchChanged tells how it
        goes; with takes that no training could use it fails at once, as a training does ("nothing-labelled",
        "too-few-takes"). Raises StudioError when a search runs, or the project is read-only."""
        project = self._desk.require()
        if self.is_searching:
            raise StudioError("A search runs already.", "", "Wait for its end, or stop it.", code="searching")
        if anew and journal is not None:
            _keep_what_is_no_search(journal)
        journal = journal or self._desk.store.search_journal()
        if anew:
            _forget(journal)
        self.error, self._limits, self._minutes = None, limits, max(minutes, SHORTEST_MINUTES)
        self._ask += 1
        self._asked = CancelToken()
        self._looked = project
        self._ends_at = self._clock() + 60 * self._minutes
        self._enter(SearchPhase.PREPARING)
        owner = f"{socket.gethostname()}:{self._desk.store.folder.resolve()}"
        plan = Plan(journal, limits, owner, self._minutes, trials, steps, tuple(candidates))
        self._thread.submit(self._search, self._ask, self._asked, project, self._desk.store, plan, workers)

    def stop(self) -> None:
        """Ends the search; what it has found stays, and the next start goes on from there."""
        self._asked.ask(Stop.CANCEL)
        if self.phase is SearchPhase.PREPARING:
            self._ask += 1
            self._enter(SearchPhase.ENDED)

    def use(self, number: int) -> None:
        """Makes the candidate the project's own, undoably, and trains it in full. Raises StudioError."""
        from studio.learn.candidate import differences, network_to_json, with_values
        from studio.learn.search import question_of

        point = self._point(number)
        self.stop()
        project = self._desk.require()
        question = question_of(project, seed=SEED)
        is_own = point.candidate == question.usual
        network = None if is_own else network_to_json(point.candidate, question.base)
        pipeline = with_values(project.pipeline, differences(project.pipeline, point.candidate.pipeline))
        if pipeline != project.pipeline or network != project.learning.network:
            learning = replace(project.learning, network=network)
            edits = (SetProject(pipeline=pipeline), SetLearning(learning))
            self._desk.do(Composite("use the model that was found", edits), name="use the model that was found")
        self._trainer.train(seed=SEED, extra={"search": _origin(point, self.found)})

    def make_smaller(self, number: int) -> None:
        """Has narrower ones of a candidate tried next, pruned from it; starts a search for them when none runs. Raises
        StudioError."""
        from studio.learn.pruning import smaller

        point = self._point(number)
        candidates = smaller(point.candidate)
        if not candidates:
            raise StudioError(
                "This model cannot be made smaller.", "Its layers have hardly any channels left.", "", code="no-point"
            )
        if self._course is not None:
            self._course.try_next(candidates)
        else:
            self.start(self.limits, trials=len(candidates), candidates=candidates)

    def _point(self, number: int) -> Point:
        point = self.found.point(number)
        if point is None:
            raise StudioError("There is no such model.", f"The search has no number {number}.", "", code="no-point")
        return point

    def wait(self) -> None:
        """Until a ``look`` is done; for those who have no events to wait for. Its letter is in the mailbox then. Raises
        StudioError when what was found cannot be read."""
        if self._looking is not None and (error := self._looking.result()) is not None:
            raise error

    def forget(self) -> None:
        """The project goes away."""
        self._asked.ask(Stop.CANCEL)
        self._course, self._found, self._looked, self.error = None, None, None, None
        self._ask += 1
        self._enter(SearchPhase.IDLE)

    def shut_down(self) -> None:
        self.forget()
        self._thread.shutdown(wait=True)

    # -- in the search's thread

    def _look(self, project: Project, journal: Path, ask: int) -> StudioError | None:
        from studio.learn.search import found_until_now, question_of

        try:
            found = found_until_now(journal, question_of(project, seed=SEED))
        except StudioError as error:
            # The window says it when somebody searches: until then nobody has asked.
            log.info("what was searched before cannot be read: %s", error)
            return error
        except Exception:
            log.exception("looking for an earlier search failed")
            return None
        self._mailbox.post(lambda: self._heard(ask, found))
        return None

    def _search(
        self, ask: int, asked: CancelToken, project: Project, store: ProjectStore, plan: Plan, count: int
    ) -> None:
        from studio.learn import trial
        from studio.learn.material import collect
        from studio.learn.search import question_of

        workers: list[WorkerProcess] = []
        failed: StudioError | None = None
        try:
            if asked() is not Stop.NONE:
                return
            question = question_of(project, seed=SEED)
            workers += [trial.worker(self._log_folder / f"search-{number}.log") for number in range(1, count + 1)]
            for worker in workers:
                worker.warm()
            recordings = self._trainer.readable(project, store)
            # As a training does: without it every candidate would be left out, or fail, and nobody would know why.
            collect(recordings, question.base, [label.name for label in project.labels], seed=SEED)
            spec = lay_out(project, recordings, store.cache_folder() / "search", seed=SEED, pipeline=question.base)
            course = Course(
                plan, question, spec, workers, asked=asked, clock=self._clock,
                told=lambda found: self._mailbox.post(lambda: self._heard(ask, found)),
            )  # fmt: skip
            self._mailbox.post(lambda: self._under_way(ask, course))
            course.run()
        except StudioError as error:
            failed = error
        except Exception as error:
            told = for_a_person(error)
            if not isinstance(told, StudioError):
                log.exception("the search failed")
            failed = told if isinstance(told, StudioError) else StudioError(
                "The search failed.",
                f"{type(error).__name__}: {error}.",
                "Start it again: it goes on from what it has found. The log beside the settings may say more.",
                code="search-failed",
            )
        finally:
            for worker in workers:
                worker.close()
            self._mailbox.post(lambda: self._ended(ask, failed))

    # -- back in the owner's thread

    def _under_way(self, ask: int, course: Course) -> None:
        if ask != self._ask:
            return
        self._course = course
        self._ends_at = self._clock() + 60 * self._minutes
        self._enter(SearchPhase.SEARCHING)

    def _heard(self, ask: int, found: Found) -> None:
        if ask == self._ask:
            self._found = found
            self._enter(self.phase)

    def _ended(self, ask: int, error: StudioError | None) -> None:
        if ask != self._ask:
            return
        self._course, self.error = None, error
        self._enter(SearchPhase.FAILED if error else SearchPhase.ENDED)
        if error is not None:
            self._events.emit(ProblemRaised(error, "train"))

    def _project_changed(self) -> None:
        """Other labels or takes are another question; a model that was chosen is not."""
        if self.is_searching or self._found is None or self._looked is None:
            return
        from studio.learn.search import question_of

        project = self._desk.require()
        try:
            same = question_of(project, seed=SEED) == question_of(self._looked, seed=SEED)
        except StudioError:
            same = False
        if same:
            self._looked = project
        else:
            self._found = self._looked = None
            self._enter(SearchPhase.IDLE)

    def _enter(self, phase: SearchPhase) -> None:
        self.phase = phase
        self._events.emit(SearchChanged(phase))


def _origin(point: Point, found: Found) -> dict[str, object]:
    """What a run remembers of the search it came from."""
    return {
        "number": point.number, "words": point.words, "accuracy": point.accuracy, "asked": point.asked,
        "ms": point.cost.ms, "tried": len(found.tried), "is_default": point.is_default,
    }  # fmt: skip


def _keep_what_is_no_search(path: Path) -> None:
    """Of a file that a person named. Raises StudioError."""
    from studio.learn.search_journal import is_journal

    with suppress(OSError):  # what cannot be read is refused where it is thrown away, or gone on with
        if path.exists() and not is_journal(path):
            raise StudioError(
                f"{path.name} is not thrown away.", "It holds no search, but something else.",
                "Name another file for the search.", code="search-damaged",
            )  # fmt: skip


def _forget(journal: Path) -> None:
    try:
        journal.unlink(missing_ok=True)
    except OSError as problem:
        raise StudioError(
            "What the search has found until now could not be thrown away.",
            f"{journal.name}: {problem.strerror}.",
            "Close other programs that use it, and try again.",
            code="search-unwritable",
        ) from problem
