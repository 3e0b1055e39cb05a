"""*Check thoroughly*: the cross-check of the open project, in a worker of its own, kept beside the run."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.app.desk import Desk
from studio.app.happenings import CrossCheckChanged, ProblemRaised, ProjectOpened, RunListChanged
from studio.app.laying_out import lay_out, readable
from studio.app.mailbox import Mailbox
from studio.app.trainer import Trainer
from studio.app.undertaking import OnDone, OnProgress, Undertaking
from studio.errors import StudioError
from studio.events import Events
from studio.jobs import Job, JobState, Outcome, Progress, Stop, WorkerProcess
from studio.model.project import Project
from studio.model.snapshot import snapshot_of
from studio.storage import jsonfile
from studio.storage.layout import Artefact
from studio.storage.store import ProjectStore

if TYPE_CHECKING:
    from studio.learn.crosscheck import OutOfFold
    from studio.learn.crosschecked import CrossCheck

log = logging.getLogger(__name__)
FORMAT, VERSION = "nano-studio-crosscheck", 1


class CrossCheckPhase(StrEnum):
    IDLE = "idle"
    PREPARING = "preparing"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


BUSY = (CrossCheckPhase.PREPARING, CrossCheckPhase.RUNNING)


class CrossChecker:
    """One cross-check at a time. Verbs and fields belong to the owner's thread."""

    def __init__(self, events: Events, mailbox: Mailbox, desk: Desk, trainer: Trainer, *, log_file: Path) -> None:
        self._events, self._mailbox, self._desk, self._trainer = events, mailbox, desk, trainer
        self._log_file = log_file
        self._work = Undertaking(mailbox, name="cross-check")
        self._worker: WorkerProcess | None = None
        self._read: dict[int, dict[str, Any] | None] = {}
        self._found: dict[int, CrossCheck] = {}
        """Counted once: thousands of answers are too many for each step of a progress."""
        self.number: int | None = None
        """The run that is checked, or was checked last."""
        self._state = ""
        self.on_found: Callable[[], None] = lambda: None
        """Called when there are new answers."""
        self.phase = CrossCheckPhase.IDLE
        self.step = ""
        self.fraction = 0.0
        self.error: StudioError | None = None
        events.listen(ProjectOpened, lambda _: self.forget())
        events.listen(RunListChanged, lambda _: self._run_list_changed())

    @property
    def is_running(self) -> bool:
        return self.phase in BUSY

    def found(self, number: int) -> CrossCheck | None:
        """What the cross-check of a run found; None when it was never checked, or what it found cannot be read."""
        from studio.learn import crosschecked

        result = self._result(number)
        if result is not None and number not in self._found:
            self._found[number] = crosschecked.of(result)
        return self._found.get(number)

    def out_of_fold(self, number: int) -> OutOfFold | None:
        """Each take as answered by a network that never saw it; None as with ``found``."""
        from studio.learn import crosscheck

        result = self._result(number)
        return crosscheck.out_of_fold_of(result) if result is not None else None

    def newest(self) -> int | None:
        """The current run, else the newest that was checked; None when none was."""
        current = self._trainer.current
        numbers = [*([current] if current is not None else []), *reversed(self._trainer.numbers())]
        return next((number for number in numbers if self._result(number) is not None), None)

    def answers(self) -> OutOfFold | None:
        """The newest ones."""
        number = self.newest()
        return self.out_of_fold(number) if number is not None else None

    def is_older(self, number: int | None) -> bool:
        """Were takes or settings others when this run was checked?"""
        result = self._result(number) if number is not None else None
        return result is not None and result.get("state") != _state(self._desk.require())

    # -- verbs

    def start(self) -> None:
        """Checks the takes and settings as they are now; what is found is kept beside the current run.

        Raises StudioError: "crosscheck-running", "training", "no-run", "project-read-only".
        """
        project = self._desk.require()
        if self.is_running:
            raise StudioError("It is being checked already.", "", "Wait for its end.", code="crosscheck-running")
        if self._trainer.is_training:
            raise StudioError(
                "A training runs, and both at once would be slow.", "", "Check when it is done.", code="training"
            )
        number = self._trainer.current
        if number is None:
            raise StudioError("There is no model yet that could be checked.", "", "Train one first.", code="no-run")
        if self._desk.is_read_only:
            raise self._desk.store.refusal()
        self.error, self.fraction, self.number = None, 0.0, number
        worker = self._worker = self._worker or self._new_worker()
        worker.warm()
        self._enter(CrossCheckPhase.PREPARING, "Reading the takes")
        self._state = _state(project)
        seed, store = self._trainer.read(number).seed, self._desk.store
        self._work.begin(
            lambda on_progress, on_done: _launch(project, store, seed, worker, on_progress, on_done),
            progressed=self._progressed, ended=lambda outcome: self._ended(store, outcome),
        )  # fmt: skip

    def stop_early(self) -> None:
        """Keeps what the trainings until now have shown; the first one is finished."""
        self._work.ask(Stop.EARLY)
        if self.is_running:
            self._enter(self.phase, "Finishing with what is done")

    def cancel(self) -> None:
        """Throws it away."""
        self._work.ask(Stop.CANCEL)

    def forget(self) -> None:
        """The project goes away."""
        self.cancel()
        self._read.clear()
        self._found.clear()
        self.number, self.error = None, None
        self._let_go()
        self._enter(CrossCheckPhase.IDLE, "")

    def shut_down(self) -> None:
        self._work.ask(Stop.CANCEL)
        self._let_go()
        self._work.shut_down()

    def _new_worker(self) -> WorkerProcess:
        from studio.learn import job as training

        return training.worker(self._log_file)

    def _let_go(self) -> None:
        """The worker holds half a gigabyte, which only a cross-check is worth."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.close()

    # -- what is heard of it

    def _run_list_changed(self) -> None:
        """What is found would be kept beside a run that is in the trash now."""
        if self.is_running and self.number not in self._trainer.numbers():
            self.cancel()

    def _progressed(self, progress: Progress) -> None:
        if not self.is_running:
            return
        self.fraction = progress.fraction if progress.fraction is not None else self.fraction
        self._enter(CrossCheckPhase.RUNNING, progress.text if self._work.asked == Stop.NONE else self.step)

    def _ended(self, store: ProjectStore, outcome: Outcome) -> None:
        if not self.is_running:
            return
        self._let_go()
        if outcome.state == JobState.CANCELLED:
            self._enter(CrossCheckPhase.CANCELLED, "")
        elif outcome.state == JobState.FAILED or outcome.result is None:
            self._fail(outcome.error)
        else:
            self._keep(store, outcome.result)

    def _keep(self, store: ProjectStore, result: dict[str, Any]) -> None:
        assert self.number is not None
        result = {**result, "state": self._state}
        self._read[self.number] = result
        self._found.pop(self.number, None)
        self.fraction = 1.0
        self._enter(CrossCheckPhase.DONE, "")
        self.on_found()
        document = {"format": f"{FORMAT}/{VERSION}", **result}
        try:
            store.write_run_file(self.number, Artefact.CROSSCHECK, jsonfile.dump(document))
        except StudioError as error:
            # It can be seen until the project is closed; only then it is lost.
            self._events.emit(ProblemRaised(error, "evaluate"))

    def _fail(self, error: BaseException | None) -> None:
        if not isinstance(error, StudioError):
            log.error("the cross-check failed: %s", error)
            error = StudioError(
                "The check failed.",
                f"{error}".splitlines()[0] + "." if str(error) else "",
                "Try it again. If it happens again, the log beside the settings helps whoever repairs it.",
                code="crosscheck-failed",
            )
        self.error = error
        self._enter(CrossCheckPhase.FAILED, "")
        self._events.emit(ProblemRaised(error, "evaluate"))

    def _result(self, number: int) -> dict[str, Any] | None:
        if number not in self._read:
            self._read[number] = self._from_disk(number)
        return self._read[number]

    def _from_disk(self, number: int) -> dict[str, Any] | None:
        """A damaged file is as good as none: the check can be made again. Of a newer studio's the person is told."""
        from studio.learn import crosscheck, crosschecked

        try:
            data = self._desk.store.read_run_file(number, Artefact.CROSSCHECK)
            if data is None:
                return None
            result = jsonfile.parse(data, FORMAT, VERSION).record()
            crosschecked.of(result)
            crosscheck.out_of_fold_of(result)
        except jsonfile.NewerFormat as problem:
            error = StudioError(
                f"What was found when run {number} was checked thoroughly cannot be read.", f"{problem}.",
                "Update the studio, or check again.", code="format-newer",
            )  # fmt: skip
            self._mailbox.post(lambda: self._events.emit(ProblemRaised(error, "evaluate")))
            return None
        except (StudioError, ValueError, KeyError, TypeError, IndexError, AttributeError) as problem:
            log.warning("the cross-check of run %s cannot be read: %s", number, problem)
            return None
        return result

    def _enter(self, phase: CrossCheckPhase, step: str) -> None:
        self.phase, self.step = phase, step
        self._events.emit(CrossCheckChanged(phase))


def _launch(
    project: Project, store: ProjectStore, seed: int, worker: WorkerProcess, on_progress: OnProgress, on_done: OnDone
) -> Job:
    """In a thread of its own."""
    from studio.learn.crosscheck import JOB

    # The training has told already of what cannot be read.
    recordings = readable(project, store, unread=lambda error: log.warning("left out of the cross-check: %s", error))
    spec = lay_out(project, recordings, store.cache_folder() / "crosscheck", seed=seed)
    return worker.start(JOB, spec, on_progress=on_progress, on_done=on_done)


def _state(project: Project) -> str:
    """The same for the same takes, labels and settings."""
    then = snapshot_of(project, stamp="", version="")
    settings = (then.pipeline, then.network, then.learning, then.learnt)
    return hashlib.sha256(repr(settings).encode("utf-8", "replace")).hexdigest()[:16]
