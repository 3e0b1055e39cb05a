"""From the open project to a run: samples to the worker, progress back, the run onto the disk."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from studio import __version__
from studio.app.desk import Desk
from studio.app.happenings import ProblemRaised, ProjectOpened, RunAdded, RunRewritten, TrainingChanged
from studio.app.laying_out import lay_out, readable
from studio.app.mailbox import Mailbox
from studio.app.undertaking import OnDone, OnProgress, Undertaking
from studio.errors import StudioError
from studio.events import Events
from studio.jobs import Job, JobState, Outcome, Progress, Stop, WorkerProcess
from studio.jobs.process import GRACE_S
from studio.model.lane import Lane
from studio.model.learning import Learning
from studio.model.project import Project
from studio.model.recording import Recording
from studio.model.run import Evaluation, Run
from studio.model.snapshot import Snapshot, snapshot_of
from studio.storage import snapshot_codec
from studio.storage.files import write_error
from studio.storage.importing import read_paths
from studio.storage.layout import Artefact
from studio.storage.store import ProjectStore

log = logging.getLogger(__name__)


class TrainingPhase(StrEnum):
    IDLE = "idle"
    PREPARING = "preparing"
    TRAINING = "training"
    SAVING = "saving"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


LETS_GO_S = 2 * GRACE_S
ARTEFACTS = {Artefact.KERAS: "keras", Artefact.TFLITE: "tflite", Artefact.PACKAGE: "package"}
"""The files of a run, by what the job calls them."""
BUSY = (TrainingPhase.PREPARING, TrainingPhase.TRAINING, TrainingPhase.SAVING)


class Trainer:
    """One training at a time. Verbs and fields belong to the owner's thread."""

    def __init__(self, events: Events, mailbox: Mailbox, desk: Desk, *, log_file: Path) -> None:
        self._events, self._mailbox, self._desk = events, mailbox, desk
        self._log_file = log_file
        self._work = Undertaking(mailbox, name="training")
        self._started: Job | None = None
        """What the training thread started last; its own."""
        self._runs: dict[int, Run] = {}
        self._rows: list[dict[str, float]] = []
        self._unsaved: tuple[ProjectStore, dict[str, object]] | None = None
        """What a training made and the disk did not take."""
        self._extra: dict[str, object] = {}
        self._learnt: Snapshot | None = None
        """What the training that runs learns from."""
        self.phase = TrainingPhase.IDLE
        self.step = ""
        self.fraction = 0.0
        self.error: StudioError | None = None
        self.noted: Callable[[], Mapping[str, object]] = lambda: {}
        """What else is known of the takes when a training begins, for the run to remember."""
        events.listen(ProjectOpened, lambda _: self._reset())

    @cached_property
    def _worker(self) -> WorkerProcess:
        # Learning is imported when it is needed: the window is on screen some 0.1 s earlier for it.
        from studio.learn import job as training

        return training.worker(self._log_file)

    @property
    def is_training(self) -> bool:
        return self.phase in BUSY

    @property
    def history(self) -> tuple[dict[str, float], ...]:
        """A row an epoch of the training that runs, or ran last."""
        return tuple(self._rows)

    @property
    def current(self) -> int | None:
        """The run that is meant when none is named: the newest, or one that was restored since."""
        return self._desk.project.current_run(self.numbers()) if self._desk.project else None

    @property
    def run(self) -> Run | None:
        """The current run of the project."""
        number = self.current
        return self.read(number) if number is not None else None

    def numbers(self) -> tuple[int, ...]:
        """The runs of the open project, oldest first."""
        return self._desk.store.run_numbers if self._desk.project else ()

    def read(self, number: int) -> Run:
        """Raises StudioError("run-missing", "run-damaged")."""
        if number not in self._runs:
            self._runs[number] = self._desk.store.read_run(number)
        return self._runs[number]

    def adopt_rewritten(self, run: Run) -> None:
        """A run was rewritten: its settings, or what was found about it."""
        self._runs[run.number] = run
        self._events.emit(RunRewritten(run.number))

    def package_bytes(self, number: int) -> bytes:
        """The run's package as it goes to the board. Raises StudioError."""
        path = self._desk.store.run_file(number, Artefact.PACKAGE)
        try:
            return path.read_bytes()
        except OSError as problem:
            raise StudioError(
                f"The model of run {number} could not be read.",
                f"{problem.strerror}.",
                "Train again.",
                code="run-damaged",
            ) from problem

    def evaluate_on(
        self,
        number: int,
        folder: Path,
        *,
        pattern: str | None = None,
        note: Callable[[str], None] = lambda _: None,
    ) -> Evaluation:
        """The run's package on recordings from elsewhere, named as an import would. Raises StudioError."""
        project = self._desk.require()
        found = read_paths([folder], sensor=project.sensor, pattern=pattern)
        for path, reason in found.skipped:
            note(f"skipped {path}: {reason}")
        labels = {span.label for recording, _ in found.recordings for span in recording.spans}
        strange = sorted(labels - set(self.read(number).labels))
        if strange and len(strange) == len(labels):
            raise StudioError(
                "The model knows none of the labels of these recordings.",
                f"They are {', '.join(strange)}; the model knows {', '.join(self.read(number).labels)}.",
                'If the labels stand elsewhere in the paths, say where with --pattern, e.g. "{person}/{label}_{n}".',
                code="labels-unknown",
            )
        if strange:
            note(f"Not known to the model, so counted as background: {', '.join(strange)}")
        from studio.learn.evaluate import evaluate_on

        return evaluate_on(self.package_bytes(number), found.recordings)

    # -- verbs

    def warm_up(self) -> None:
        """Lets the worker import TensorFlow before it is needed; returns at once."""
        self._worker.warm()

    def train(
        self, *, seed: int = 0, learning: Learning | None = None, extra: Mapping[str, object] | None = None
    ) -> None:
        """Starts a training; TrainingChanged tells how it goes. ``learning``: instead of the project's, this once.
        ``extra``: what the run shall remember besides its own. A model that could not be saved yet is given up.

        Raises StudioError: "training" when one runs already, "project-read-only"."""
        project = self._desk.require()
        if self.is_training:
            raise StudioError("A training runs already.", "", "Wait for its end, or cancel it.", code="training")
        if self._desk.is_read_only:
            raise self._desk.store.refusal()
        self._extra, self._unsaved = {**self.noted(), **(extra or {})}, None
        self._rows, self.error, self.fraction = [], None, 0.0
        self._enter(TrainingPhase.PREPARING, "Reading the recordings")
        # As it is now: it may be edited while the network learns.
        project = replace(project, learning=learning or project.learning)
        self._learnt = snapshot_of(project, stamp=f"{datetime.now(UTC):%Y%m%dT%H%M%S}", version=__version__)
        store = self._desk.store
        self._work.begin(
            lambda on_progress, on_done: self._launch(project, store, seed, on_progress, on_done),
            progressed=self._progressed, ended=lambda outcome: self._ended(store, outcome),
        )  # fmt: skip

    def save_again(self) -> None:
        """Saves a trained model that the disk did not take. Nothing to do when there is none, or it was given up."""
        if self._unsaved is not None and not self.is_training:
            self._keep(*self._unsaved)

    def stop_early(self) -> None:
        """Ends the training and keeps the best network so far."""
        self._ask(Stop.EARLY)

    def cancel(self) -> None:
        """Ends the training and throws it away."""
        self._ask(Stop.CANCEL)

    def forget(self) -> None:
        """The project goes away: whatever runs for it is thrown away."""
        self.cancel()
        self._reset()

    def shut_down(self) -> None:
        self._ask(Stop.CANCEL)
        if "_worker" in self.__dict__:
            self._worker.close()
        self._work.shut_down()

    def _ask(self, stop: Stop) -> None:
        self._work.ask(stop)
        if stop == Stop.EARLY and self.is_training:
            self._enter(self.phase, "Finishing with the best so far")

    # -- in the training thread

    def _launch(
        self, project: Project, store: ProjectStore, seed: int, on_progress: OnProgress, on_done: OnDone
    ) -> Job:
        from studio.learn import job as training

        if self._started is not None:
            # One that was thrown away with its project a moment ago still has the worker; it lets go, or is killed.
            self._started.wait(LETS_GO_S)
        self._worker.warm()
        recordings = self.readable(project, store)
        with _laying_out():
            spec = lay_out(project, recordings, store.cache_folder() / "training", seed=seed)
        self._started = self._worker.start(training.JOB, spec, on_progress=on_progress, on_done=on_done)
        return self._started

    def readable(self, project: Project, store: ProjectStore) -> list[tuple[Recording, Lane]]:
        """What takes part; a damaged recording is told and left out."""
        def tell(error: StudioError) -> None:
            self._mailbox.post(lambda: self._events.emit(ProblemRaised(error, "train")))

        return readable(project, store, unread=tell)

    # -- back in the owner's thread

    def _progressed(self, progress: Progress) -> None:
        if not self.is_training:
            return
        if progress.values:
            self._rows.append(dict(progress.values))
        self.fraction = progress.fraction if progress.fraction is not None else self.fraction
        # Who asked to stop early reads that it is heard, until it ends.
        self._enter(TrainingPhase.TRAINING, self.step if self._work.asked == Stop.EARLY else progress.text)

    def _ended(self, store: ProjectStore, outcome: Outcome) -> None:
        if self.phase == TrainingPhase.IDLE:
            return
        if outcome.state == JobState.CANCELLED:
            self._rows = []
            self._enter(TrainingPhase.CANCELLED, "")
        elif outcome.state == JobState.FAILED or outcome.result is None:
            self._fail(outcome.error)
        else:
            self._keep(store, outcome.result)

    def _keep(self, store: ProjectStore, result: dict[str, object]) -> None:
        from studio.learn import job as training

        self._unsaved, self.error = None, None
        self._enter(TrainingPhase.SAVING, "Saving")
        try:
            artefacts = _made(result)
            if self._learnt is not None:
                artefacts[Artefact.SNAPSHOT] = snapshot_codec.encode(self._learnt)
            try:
                number, _ = store.new_run_folder()
                run = training.run_of(result, number=number)
                run = replace(run, extra={**run.extra, **self._extra})
                store.write_run(run, artefacts)
            except StudioError as error:
                self._unsaved = (store, result)
                raise StudioError(
                    "The model is trained, but it could not be saved.", error.why, error.remedy, code="run-unsaved"
                ) from error
        except Exception as error:
            self._fail(error)
            return
        self._runs[number] = run
        self.fraction = 1.0
        self._enter(TrainingPhase.DONE, "")
        self._events.emit(RunAdded(number))

    def _fail(self, error: BaseException | None) -> None:
        if not isinstance(error, StudioError):
            log.error("the training failed: %s", error, exc_info=error)
            error = StudioError(
                "The training failed.",
                f"{error}".splitlines()[0] + "." if str(error) else "",
                "Try it again. If it happens again, the log beside the settings helps whoever repairs it.",
                code="training-failed",
            )
        self.error = error
        self._enter(TrainingPhase.FAILED, "")
        self._events.emit(ProblemRaised(error, "train"))

    def _reset(self) -> None:
        self._runs.clear()
        self._unsaved = None
        self._rows, self.error, self.fraction = [], None, 0.0
        self._enter(TrainingPhase.IDLE, "")

    def _enter(self, phase: TrainingPhase, step: str) -> None:
        self.phase, self.step = phase, step
        self._events.emit(TrainingChanged(phase))


@contextlib.contextmanager
def _laying_out() -> Iterator[None]:
    """A disk that does not take the takes is told as what it is, and not as a file that nobody knows."""
    try:
        yield
    except OSError as problem:
        error = write_error(problem, Path(problem.filename or ""))
        raise StudioError(
            "The takes could not be laid out for the training.", error.why, error.remedy, code=error.code
        ) from problem


def _made(result: Mapping[str, object]) -> dict[Artefact, bytes | Path]:
    """The files that the training left, the package as the core reads it. Raises StudioError("work-damaged")."""
    from studio.core import package

    files = result["files"]
    assert isinstance(files, dict)
    paths = {artefact: Path(files[name]) for artefact, name in ARTEFACTS.items()}
    try:
        made: dict[Artefact, bytes | Path] = {artefact: path.read_bytes() for artefact, path in paths.items()}
        data = made[Artefact.PACKAGE]
        assert isinstance(data, bytes)
        package.decode(data)
    except (OSError, StudioError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else problem.what.rstrip(".")
        raise StudioError(
            "What the training made was damaged before it could be saved.",
            f"{reason}.",
            "Train again; the recordings are not touched by this.",
            code="work-damaged",
        ) from problem
    return made
