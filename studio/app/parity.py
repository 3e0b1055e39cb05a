"""Board against computer: the same windows through both, score by score; 0 is the difference that is expected."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from studio.app.bench import Bench
from studio.app.board_model import model_on_board
from studio.app.comparing import Comparison, Replay, Tally, Way
from studio.app.comparing_live import LiveComparison
from studio.app.deployer import Deployer
from studio.app.desk import Desk
from studio.app.happenings import BoardDisconnected, ParityChanged, ProblemRaised, ProjectOpened, SendingChanged
from studio.app.mailbox import Mailbox
from studio.app.trainer import Trainer
from studio.errors import StudioError
from studio.events import Events
from studio.jobs import CancelToken, Stop
from studio.link.refusals import prints_text
from studio.link.session import Session
from studio.model.board import BoardKind
from studio.model.package import Package

log = logging.getLogger(__name__)
LINK_ENDED = ("link-gone", "link-closed")
"""Whoever noticed says it where the board is shown."""
STEP_S = 0.1


class Parity:
    """One comparison at a time. Verbs and fields belong to the owner's thread, the comparing to one of its own."""

    def __init__(
        self, events: Events, mailbox: Mailbox, desk: Desk, bench: Bench, trainer: Trainer, deployer: Deployer
    ) -> None:
        self._events, self._mailbox, self._desk, self._bench = events, mailbox, desk, bench
        self._trainer, self._deployer = trainer, deployer
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="parity")
        self._cancel = CancelToken()
        self.is_in_the_way: Callable[[], str] = lambda: ""
        """Why the board's model may not be asked just now; "" when it may."""
        self.is_running = False
        self._reason = ""
        self.done = self.total = 0
        """Windows of the way WINDOWS, seconds of the way LIVE."""
        self.way = Way.WINDOWS
        self.result: Comparison | None = None
        """Of the last comparison, as far as it came."""
        events.listen(SendingChanged, lambda _: self._sending())
        events.listen(BoardDisconnected, lambda _: self._stop("The board went away."))
        events.listen(ProjectOpened, lambda _: self._forget())

    def why_busy(self) -> str:
        """Why the board's model does not listen just now; "" when it may."""
        return "It is being compared with the computer." if self.is_running else ""

    def recordings_of(self, run: int | None = None) -> tuple[str, ...]:
        """Those that the run was tested on and that are still there; None: all that its model can hear."""
        project = self._desk.require()
        if run is None:
            return tuple(each.id for each in project.recordings if each.lane(project.sensor) is not None)
        tested = {ref.recording_id for ref in self._trainer.read(run).evaluation.refs}
        return tuple(each.id for each in project.recordings if each.id in tested)

    # -- verbs

    def compare(self, recording_ids: Sequence[str]) -> None:
        """Every window of these through both; ParityChanged tells how it goes. Raises StudioError when it cannot
        start."""
        project = self._desk.require()
        session, package = self._check()
        wanted = set(recording_ids)
        recordings = [each for each in project.recordings if each.id in wanted]
        if not recordings:
            raise StudioError(
                "There is no recording to compare on.", "", "Record a take, or choose others.", code="no-recordings"
            )
        tally, cancel = self._begin(Way.WINDOWS, package), self._cancel
        replay = Replay(session, package, self._desk.store, tally, self._tell)
        self._thread.submit(self._work, tally, lambda: replay.run(recordings, cancel))

    def compare_live(self, seconds: int) -> None:
        """For so long, every window that the board scores by itself, against the computer's from the samples that it
        streams meanwhile. Raises StudioError when it cannot start."""
        session, package = self._check()
        assert package.pipeline is not None
        if not session.lanes[package.pipeline.lane].is_streaming:
            self._bench.lane_info(package.pipeline.lane)  # says why it does not
        tally, cancel = self._begin(Way.LIVE, package), self._cancel
        self.total = seconds
        live = LiveComparison(session, package, tally)
        self._thread.submit(self._work, tally, lambda: self._follow(live, seconds, tally, cancel))

    def cancel(self) -> None:
        """What was compared until now is kept."""
        self._stop("It was cancelled.")

    def shut_down(self) -> None:
        self._cancel.ask(Stop.CANCEL)
        self._thread.shutdown(wait=True)

    # -- before and after

    def _check(self) -> tuple[Session, Package]:
        if self.is_running:
            raise StudioError("A comparison runs already.", "", "Wait for its end, or cancel it.", code="comparing")
        session = self._bench.require()
        of_sketch = prints_text("This board computes nothing that could be compared: it runs another sketch.")
        model_on_board(self._bench, self._deployer, of_sketch=of_sketch)
        package = self._deployer.package
        if package is None:
            raise StudioError(
                "The model on the board is none of this project's runs.",
                "To compare, the computer has to have the same model.",
                "Send a run of this project, or open the project that it comes from.",
                code="other-model",
            )
        if package.pipeline is None:
            raise StudioError(
                "The model on the board is a bare network.",
                "It has no features, so no recording can be played through it.",
                "Give it windows of your own: nano33-studio run OUT.pkg --input X.npy --output Y.npy --port PORT",
                code="bare-network",
            )
        if why := self.is_in_the_way():
            raise StudioError("The board's model is needed now.", why, "Pause or end that first.", code="model-busy")
        return session, package

    def _begin(self, way: Way, package: Package) -> Tally:
        self._cancel = CancelToken()
        self._reason = ""
        self.is_running, self.way, self.result, self.done, self.total = True, way, None, 0, 0
        self._events.emit(ParityChanged())
        info = self._bench.info
        return Tally(way, package.labels, info.kind if info else BoardKind.UNKNOWN)

    def _stop(self, reason: str) -> None:
        if self.is_running:
            self._reason = reason
            self._cancel.ask(Stop.CANCEL)

    def _sending(self) -> None:
        if self._deployer.is_sending:
            self._stop("A model was sent meanwhile.")

    def _forget(self) -> None:
        """The recordings are those of another project."""
        if not self.is_running:
            self.result = None
            self._events.emit(ParityChanged())

    def _ended(self, tally: Tally, problem: StudioError | None, seconds: float) -> None:
        # What was refused because of it is no news beside why it was stopped.
        reason = self._reason
        if not reason and problem is not None and problem.code in LINK_ENDED:
            reason = "The board went away."
        elif not reason and problem is not None:
            reason = problem.what
            self._events.emit(ProblemRaised(problem, "deploy"))
        self.is_running = False
        self.result = replace(tally.comparison, seconds=seconds, reason=reason)
        self._events.emit(ParityChanged())

    def _tell(self, done: int, total: int) -> None:
        """From the comparing thread."""

        def show() -> None:
            self.done, self.total = done, total
            self._events.emit(ParityChanged())

        self._mailbox.post(show)

    # -- in the comparing thread

    def _follow(self, live: LiveComparison, seconds: int, tally: Tally, cancel: CancelToken) -> None:
        live.begin()
        began_s, told = time.monotonic(), 0
        try:
            while cancel() == Stop.NONE and (passed_s := time.monotonic() - began_s) < seconds:
                live.wait(STEP_S)
                live.step()
                if int(passed_s) > told:
                    told = int(passed_s)
                    self._tell(told, seconds)
        finally:
            live.end()
        found = tally.comparison
        if cancel() == Stop.NONE and not found.windows and not found.left_out:
            raise StudioError(
                "The board gave no scores meanwhile.",
                "Its model takes about a second to begin, and needs its sensor.",
                "Compare for longer; if that does not help, unplug the board and plug it in again.",
                code="no-scores",
            )

    def _work(self, tally: Tally, compare: Callable[[], None]) -> None:
        began_s, problem = time.monotonic(), None
        try:
            compare()
        except StudioError as error:
            problem = error
        except Exception as error:
            log.exception("comparing failed")
            why = f"{type(error).__name__}: {error}."
            problem = StudioError("The comparison did not work.", why, "Try it again.", code="compare-failed")
        seconds = time.monotonic() - began_s
        self._mailbox.post(lambda: self._ended(tally, problem, seconds))
