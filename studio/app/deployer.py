"""From a run to the running board: packing, sending, the board's verdict, and what it detects from then on."""

from __future__ import annotations

import logging
import time
from collections import deque
from concurrent.futures import Executor
from dataclasses import dataclass
from enum import StrEnum

from studio.app.bench import Bench
from studio.app.desk import Desk
from studio.app.happenings import (
    BoardConnected,
    BoardDisconnected,
    InstallChanged,
    ModelAnswered,
    ProblemRaised,
    ProjectClosed,
    ProjectOpened,
    RunRewritten,
    SendingChanged,
)
from studio.app.installer import Installer, InstallPhase
from studio.app.mailbox import Mailbox
from studio.app.presenters.collect import BACKGROUND_COLOUR, colour_of
from studio.app.trainer import Trainer
from studio.core import package as package_codec
from studio.core.codec import crc32
from studio.errors import Cancelled, StudioError
from studio.events import Events
from studio.jobs import CancelToken, Stop
from studio.link.messages import Detected, LedChanged, ScoresArrived, Verdict
from studio.link.refusals import prints_text
from studio.link.session import Session
from studio.model.board import BoardKind
from studio.model.detector import Detection
from studio.model.package import Package

log = logging.getLogger(__name__)
HEARD_KEPT = 200


class SendingPhase(StrEnum):
    IDLE = "idle"
    INSTALLING = "installing"
    """The board gets the studio's firmware first, and is connected again."""
    SENDING = "sending"
    VERIFYING = "verifying"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class SendReport:
    """The board's own verdict: ``equal`` of ``checked`` check windows gave the very scores that they must.

    ``seconds`` from pressing the button to the verdict. Cycles are of one window in the board's unit, ``cycle_hz``
    of them a second; the virtual board counts this computer's time.
    """

    checked: int
    equal: int
    network_cycles: int
    feature_cycles: int
    cycle_hz: int
    size_bytes: int
    crc: int
    seconds: float

    @property
    def verified(self) -> bool:
        return self.checked > 0 and self.equal == self.checked

    @classmethod
    def of(cls, verdict: Verdict, *, cycle_hz: int, seconds: float) -> SendReport:
        return cls(
            verdict.checked,
            verdict.equal,
            verdict.network_cycles,
            verdict.feature_cycles,
            cycle_hz,
            verdict.size_bytes,
            verdict.crc,
            seconds,
        )


@dataclass(frozen=True, slots=True)
class HeardRow:
    """A detection as the list shows it; ``clock_s`` by this computer (time.time)."""

    label: str
    colour: str
    score: float
    clock_s: float
    time_us: int


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A package that is sent as soon as the board has its firmware."""

    data: bytes
    package: Package
    began_s: float


class Deployer:
    """Verbs and fields belong to the owner's thread; sending itself waits in ``flash``, the thread of whatever writes
    to a board, and runs on to a safe point whatever happens to the window."""

    def __init__(
        self,
        events: Events,
        mailbox: Mailbox,
        desk: Desk,
        bench: Bench,
        trainer: Trainer,
        installer: Installer,
        flash: Executor,
    ) -> None:
        self._events, self._mailbox, self._desk, self._bench, self._trainer = events, mailbox, desk, bench, trainer
        self._installer, self._thread = installer, flash
        self._waiting: _Waiting | None = None
        self.with_firmware = False
        """What was sent last went behind an installation of the firmware."""
        self._cancel = CancelToken()
        self._packages: dict[int, tuple[int | None, Package | None]] = {}
        self.tried_run: int | None = None
        """The run that was sent last, whatever came of it."""
        self._heard: deque[HeardRow] = deque(maxlen=HEARD_KEPT)
        self.phase = SendingPhase.IDLE
        self.step = ""
        self.fraction = 0.0
        self.report: SendReport | None = None
        self.scores: tuple[float, ...] = ()
        self.led = 0
        events.listen(BoardConnected, self._board_connected)
        events.listen(BoardDisconnected, lambda _: self._board_gone())
        events.listen(InstallChanged, lambda _: self._install_changed())
        events.listen(RunRewritten, lambda event: self._look_again(event.number))
        events.listen(ProjectClosed, lambda _: self._forget_report())
        events.listen(ProjectOpened, lambda _: self._forget_report())

    # -- what is on the board

    @property
    def model_name(self) -> str:
        """The active package's name; "" without a board or package."""
        info = self._bench.info
        return info.package.name if info and info.package else ""

    @property
    def model_labels(self) -> tuple[str, ...]:
        info = self._bench.info
        return info.package.labels if info and info.package else ()

    @property
    def colours(self) -> tuple[str, ...]:
        project = self._desk.project
        return tuple(colour_of(project, name) if project else BACKGROUND_COLOUR for name in self.model_labels)

    @property
    def thresholds(self) -> tuple[float | None, ...]:
        """By label, when the package on the board is one that this studio knows; else none are shown."""
        package = self._known()[1]
        detector = package.detector if package else None
        return detector.thresholds if detector else (None,) * len(self.model_labels)

    @property
    def package(self) -> Package | None:
        """The board's active package, when it is one that this studio knows."""
        return self._known()[1]

    @property
    def run_on_board(self) -> int | None:
        """The run of the open project whose package is the board's active one; by its checksum."""
        return self._known()[0]

    def _known(self) -> tuple[int | None, Package | None]:
        """The board's active package, and the run it came from: what was sent last, or a run of the project."""
        info = self._bench.info
        if info is None or info.package is None:
            return None, None
        crc = info.package.crc
        if crc not in self._packages:
            self._packages[crc] = self._find(crc)
        return self._packages[crc]

    def _find(self, crc: int) -> tuple[int | None, Package | None]:
        for number in reversed(self._trainer.numbers()):
            try:
                data = self._trainer.package_bytes(number)
                if crc32(data) == crc:
                    return number, package_codec.decode(data)
            except StudioError:
                # A damaged run says so where it is looked at.
                continue
        return None, None

    def _look_again(self, number: int) -> None:
        """A run was rewritten: what is on the board may be its package no more, but is known all the same."""
        for crc, (run, package) in list(self._packages.items()):
            if run == number:
                now = self._find(crc)
                self._packages[crc] = now if now[1] is not None else (None, package)

    @property
    def heard(self) -> tuple[HeardRow, ...]:
        """Detections, newest first."""
        return tuple(reversed(self._heard))

    @property
    def is_sending(self) -> bool:
        return self.phase in (SendingPhase.INSTALLING, SendingPhase.SENDING, SendingPhase.VERIFYING)

    # -- verbs

    def send(self, number: int) -> None:
        """Sends run ``number``; the phases are told by SendingChanged. Raises StudioError when it cannot start."""
        self.send_bytes(self._trainer.package_bytes(number), run=number)

    def send_bytes(self, data: bytes, *, run: int | None = None) -> None:
        """Sends any package; a board that needs the studio's firmware gets that first. Raises StudioError when the
        package is damaged, when no board is there, or something is written to one already."""
        if self.is_sending or self._installer.is_running:
            raise StudioError(
                "The board is being written to already.", "", "Wait for its end, or cancel it.", code="sending"
            )
        if self._bench.info is not None and self._bench.info.kind == BoardKind.SKETCH:
            raise prints_text("This board takes no model: it runs another sketch.")
        waiting = _Waiting(data, package_codec.decode(data), time.monotonic())
        self.with_firmware = self._bench.need is not None
        if self._bench.need is not None:
            self._installer.install(self._bench.need.port, page="deploy")
            self._waiting = waiting
            self._prepare(run)
            self._enter(SendingPhase.INSTALLING, "")
        else:
            self._bench.require()
            self._prepare(run)
            self._begin(waiting)

    def _prepare(self, run: int | None) -> None:
        self._cancel = CancelToken()
        self.report, self.fraction, self.tried_run = None, 0.0, run

    def _begin(self, waiting: _Waiting) -> None:
        session = self._bench.require()
        self._waiting = None
        self._enter(SendingPhase.SENDING, "Sending")
        self._thread.submit(self._send, session, waiting, self._cancel)

    def cancel(self) -> None:
        """The package that was on the board stays."""
        self._cancel.ask(Stop.CANCEL)
        if self.phase == SendingPhase.INSTALLING:
            self._installer.cancel()
            if not self._installer.is_running:
                # The firmware is there, and the board is being connected: nothing is sent to it then.
                self._drop_waiting(SendingPhase.IDLE)

    def clear(self) -> None:
        """Empties the list of detections."""
        self._heard.clear()
        self._events.emit(SendingChanged(self.phase))

    def shut_down(self) -> None:
        self.cancel()

    # -- sending, in its own thread

    def _send(self, session: Session, waiting: _Waiting, cancel: CancelToken) -> None:
        try:
            verdict = session.send_package(
                waiting.data, progress=self._progressed, cancel=lambda: cancel() == Stop.CANCEL
            )
            seconds = time.monotonic() - waiting.began_s
            # What is on the board has changed: its name and labels come with the next hello.
            info = session.hello()
        except Cancelled:
            self._mailbox.post(lambda: self._enter(SendingPhase.IDLE, ""))
        except StudioError as error:
            problem = error
            self._mailbox.post(lambda: self._failed(problem))
        except Exception as error:
            log.exception("sending failed")
            bug = StudioError(
                "Sending did not work.", f"{type(error).__name__}: {error}.", "Try it again.", code="send-failed"
            )
            self._mailbox.post(lambda: self._failed(bug))
        else:
            report = SendReport.of(verdict, cycle_hz=info.cycle_hz, seconds=seconds)
            self._mailbox.post(lambda: self._done(report, waiting.package))

    def _progressed(self, done: int, total: int) -> None:
        """``done`` of ``total`` bytes are on the board; when all are, it verifies them."""

        def show() -> None:
            if self.is_sending:
                self.fraction = done / max(total, 1)
                if done < total:
                    self._enter(SendingPhase.SENDING, f"Sending {done // 1024} of {total // 1024} KB")
                else:
                    self._enter(SendingPhase.VERIFYING, "The board is verifying the model")

        self._mailbox.post(show)

    def _done(self, report: SendReport, package: Package) -> None:
        self.report, self.fraction = report, 1.0
        self._packages[report.crc] = (self.tried_run, package)
        self.scores = ()
        self._enter(SendingPhase.DONE, "")

    def _failed(self, error: StudioError) -> None:
        if error.code == "link-closed":
            # Nobody pulled a cable: the person disconnected, or chose another board.
            error = StudioError(
                "Sending was broken off.",
                "The connection to the board was closed meanwhile.",
                "The model that was on that board before is still there. Send again when a board is connected.",
                code="sending-broken-off",
            )
        self._enter(SendingPhase.FAILED, "")
        self._events.emit(ProblemRaised(error, "deploy"))

    def _enter(self, phase: SendingPhase, step: str) -> None:
        self.phase, self.step = phase, step
        self._events.emit(SendingChanged(phase))

    # -- the firmware before it

    def _install_changed(self) -> None:
        """What the installation tells, as long as it is the sending's own."""
        if self._waiting is None:
            return
        phase = self._installer.phase
        if phase == InstallPhase.RUNNING:
            # After a failure it may be another one, which the person began for its own sake.
            if self.phase == SendingPhase.INSTALLING or self._installer.is_retry:
                self._enter(SendingPhase.INSTALLING, "")
            else:
                self._waiting = None
        elif self.phase == SendingPhase.INSTALLING and phase == InstallPhase.FAILED:
            # It is kept: trying again goes on with it.
            self._enter(SendingPhase.FAILED, "")
        elif self.phase == SendingPhase.INSTALLING and phase == InstallPhase.CANCELLED:
            self._drop_waiting(SendingPhase.IDLE)

    def _drop_waiting(self, phase: SendingPhase) -> None:
        self._waiting = None
        self._enter(phase, "")

    # -- the running model

    def _board_connected(self, event: BoardConnected) -> None:
        session = self._bench.require()
        self._heard.clear()
        self.scores = ()
        post = self._mailbox.post
        session.events.listen(Detected, lambda found: post(lambda: self._detected(session, found)))
        session.events.listen(LedChanged, lambda led: post(lambda: self._led_changed(session, led.rgb)))
        session.events.listen(ScoresArrived, lambda scores: self._scored(session, scores))
        if self._waiting is not None and self.phase == SendingPhase.INSTALLING and not self._installer.is_running:
            # Else it is another board, which somebody looks at while the one that is meant gets its firmware.
            self._begin(self._waiting)
        else:
            self._enter(self.phase, self.step)

    def _board_gone(self) -> None:
        self.scores, self.led = (), 0
        if self.phase == SendingPhase.INSTALLING and not self._installer.is_running:
            # The board has its firmware, but does not let itself be connected: whoever noticed says why.
            self._drop_waiting(SendingPhase.FAILED)
        elif not self.is_sending:
            self._enter(SendingPhase.IDLE, "")

    def _forget_report(self) -> None:
        self.report = self.tried_run = None
        if not self.is_sending:
            self._waiting = None
        self._packages.clear()
        if not self.is_sending:
            self._enter(SendingPhase.IDLE, "")

    def _scored(self, session: Session, scores: ScoresArrived) -> None:
        """In the link thread; a tuple is replaced whole, and the display timer looks at it when it likes."""
        if session is self._bench.session:
            self.scores = tuple(float(score) for score in scores.averaged)

    def _detected(self, session: Session, found: Detected) -> None:
        if session is not self._bench.session or found.label >= len(self.model_labels):
            return
        label = self.model_labels[found.label]
        self._heard.append(HeardRow(label, self.colours[found.label], found.score, time.time(), found.time_us))
        self._events.emit(ModelAnswered(Detection(found.label, found.score, found.time_us), label))

    def _led_changed(self, session: Session, rgb: int) -> None:
        if session is self._bench.session:
            self.led = rgb
