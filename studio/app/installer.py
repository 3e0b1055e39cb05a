"""Puts the studio's firmware on a board, and gives the board back connected."""

from __future__ import annotations

import logging
from concurrent.futures import Executor
from enum import StrEnum

from studio.app.bench import Bench
from studio.app.happenings import InstallChanged, PortsChanged, ProblemRaised
from studio.app.mailbox import Mailbox
from studio.app.workshop import Workshop
from studio.board.firmware_image import PAGE_BYTES, FirmwareImage
from studio.board.following import is_socket
from studio.board.installing import InstallOutcome, InstallProgress, InstallStep, choose_port
from studio.errors import Cancelled, StudioError
from studio.events import Events
from studio.jobs import CancelToken, Stop
from studio.model.board import PortInfo

log = logging.getLogger(__name__)
GOES_ON_AFTER = frozenset(
    {"bootloader-not-found", "bootloader-silent", "port-vanished", "install-write", "firmware-silent"}
)
"""Problems that a double tap on the reset button solves: when the bootloader comes, the installation goes on."""
# From where to where the bar goes in each step, by how long they take on a board.
_SHARES = {
    InstallStep.FIND: (0.0, 0.02),
    InstallStep.TOUCH: (0.02, 0.05),
    InstallStep.FOLLOW: (0.05, 0.12),
    InstallStep.HANDSHAKE: (0.12, 0.15),
    InstallStep.WRITE: (0.15, 0.85),
    InstallStep.START: (0.85, 0.93),
    InstallStep.HELLO: (0.93, 1.0),
}


class InstallPhase(StrEnum):
    IDLE = "idle"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Installer:
    """Verbs and fields belong to the owner's thread; the installation itself waits in ``flash``, a thread that it has
    in common with whatever else writes to a board."""

    def __init__(self, events: Events, mailbox: Mailbox, bench: Bench, workshop: Workshop, flash: Executor) -> None:
        self._events, self._mailbox, self._bench, self._workshop, self._flash = events, mailbox, bench, workshop, flash
        self._cancel = CancelToken()
        self._port = self._page = ""
        self._is_over = False
        self.phase = InstallPhase.IDLE
        self.progress = InstallProgress(InstallStep.FIND, 0, 0, "")
        self.has_written = False
        """Whether the board's flash may have been changed by the installation that ran last."""
        self.is_retry = False
        """The installation that runs goes on where one before it failed."""
        self.error: StudioError | None = None
        self.version = ""
        events.listen(PortsChanged, lambda event: self._go_on(event.appeared))

    @property
    def is_running(self) -> bool:
        return self.phase == InstallPhase.RUNNING

    @property
    def fraction(self) -> float:
        """0..1."""
        start, end = _SHARES[self.progress.step]
        return start + (end - start) * self.progress.done / max(self.progress.total, 1)

    @property
    def written_kb(self) -> tuple[int, int]:
        """Of how many; 0 of 0 but in the step that writes."""
        page_kb = PAGE_BYTES // 1024
        return self.progress.done * page_kb, self.progress.total * page_kb

    # -- verbs

    def install(self, port: str = "", *, page: str = "") -> None:
        """Ends in InstallChanged, with the board connected again; what fails is raised as a problem of ``page``.
        Without a port: the board that is there. Raises StudioError when it cannot start."""
        self._begin(port or self._find(), page, is_retry=False)

    def retry(self) -> None:
        """Once more, where the last one failed. Raises StudioError as ``install``."""
        self._begin(self._find(), self._page, is_retry=True)

    def cancel(self) -> None:
        """At the next safe point: before anything was written, or between two pages."""
        self._cancel.ask(Stop.CANCEL)

    def shut_down(self) -> None:
        self._is_over = True
        self.cancel()

    def _find(self) -> str:
        """Where the board is now: it may have changed its port since the last time."""
        known = self._bench.need.port if self._bench.need else self._bench.port or self._port
        if known and (is_socket(known) or any(row.port == known for row in self._bench.boards())):
            return known
        return choose_port(self._workshop.world)

    def _begin(self, port: str, page: str, *, is_retry: bool) -> None:
        if self.is_running:
            raise StudioError(
                "The firmware is being installed already.", "", "Wait for its end, or cancel it.", code="installing"
            )
        image = self._workshop.image()
        self._port, self._page, self.is_retry = port, page, is_retry
        self._cancel = CancelToken()
        self.has_written, self.error, self.version = False, None, image.version
        self.progress = InstallProgress(InstallStep.FIND, 0, 0, "")
        self._bench.lend()
        self._enter(InstallPhase.RUNNING)
        self._flash.submit(self._run, port, image, self._cancel)

    def _go_on(self, appeared: tuple[PortInfo, ...]) -> None:
        """Somebody pressed the reset button twice, as they were told."""
        waiting = [row for row in appeared if row.state == "bootloader"]
        if waiting and self.phase == InstallPhase.FAILED and self.error and self.error.code in GOES_ON_AFTER:
            self._begin(waiting[0].port, self._page, is_retry=True)

    # -- in the flash thread

    def _run(self, port: str, image: FirmwareImage, cancel: CancelToken) -> None:
        try:
            outcome = self._workshop.install(
                port,
                image,
                progress=self._progressed,
                cancel=lambda: cancel() == Stop.CANCEL,
                world=self._workshop.world,
            )
        except Cancelled:
            self._post_end(InstallPhase.CANCELLED)
        except StudioError as error:
            self._post_end(InstallPhase.FAILED, error=error)
        except Exception as error:
            log.exception("the installation failed")
            bug = StudioError(
                "The installation failed.", f"{type(error).__name__}: {error}.", "Try it again.", code="install-failed"
            )
            self._post_end(InstallPhase.FAILED, error=bug)
        else:
            self._post_end(InstallPhase.DONE, outcome=outcome)

    def _progressed(self, progress: InstallProgress) -> None:
        def show() -> None:
            if self.is_running:
                self.progress = progress
                self.has_written = self.has_written or progress.total > 0
                self._events.emit(InstallChanged(self.phase))

        self._mailbox.post(show)

    def _post_end(
        self, phase: InstallPhase, *, outcome: InstallOutcome | None = None, error: StudioError | None = None
    ) -> None:
        self._mailbox.post(lambda: self._end(phase, outcome, error))

    # -- in the owner's thread

    def _end(self, phase: InstallPhase, outcome: InstallOutcome | None, error: StudioError | None) -> None:
        self.error = error
        if not self._is_over:
            self._bench.take_back(outcome.port if outcome else None)
        self._enter(phase)
        if error is not None:
            self._events.emit(ProblemRaised(error, self._page))

    def _enter(self, phase: InstallPhase) -> None:
        self.phase = phase
        self._events.emit(InstallChanged(phase))
