"""How sure the board's model must be, label by label, changed while it runs: until a model is sent again, or kept."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor

from studio.app.bench import Bench
from studio.app.deployer import Deployer, SendingPhase
from studio.app.happenings import BoardConnected, ProblemRaised, SendingChanged, ThresholdsChanged
from studio.app.mailbox import Mailbox
from studio.app.room import RoomTest
from studio.errors import StudioError
from studio.events import Events
from studio.link.session import Session

log = logging.getLogger(__name__)


class Thresholds:
    """Verbs belong to the owner's thread; asking the board is done in one of its own, the newest value only."""

    def __init__(self, events: Events, mailbox: Mailbox, bench: Bench, deployer: Deployer, room: RoomTest) -> None:
        self._events, self._mailbox, self._bench, self._deployer, self._room = events, mailbox, bench, deployer, room
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="thresholds")
        self._crc = 0
        self._changed: dict[int, float] = {}
        """By label: what the board was told besides its package."""
        self._sent: tuple[float | None, ...] = ()
        """By label: what the package has that ``_changed`` is about. The board keeps both, whatever project is open."""
        self._to_tell: dict[int, float] = {}
        events.listen(BoardConnected, lambda _: self._tell_again())
        events.listen(SendingChanged, lambda event: self._look_whether_sent(event.phase))

    @property
    def values(self) -> tuple[float | None, ...]:
        """By label, as the board has them now; None: never detected, or not known."""
        changed = self._changed if self._is_same_model() else {}
        return tuple(changed.get(label, value) for label, value in enumerate(self._as_sent()))

    @property
    def is_changed(self) -> bool:
        """The board was told others than its package has."""
        return bool(self._changed) and self._is_same_model()

    @property
    def can_be_kept(self) -> bool:
        return self.is_changed and self._deployer.run_on_board is not None

    def set(self, label: int, threshold: float) -> None:
        """On the board, at once. Raises StudioError for a label that is never detected, and without a board."""
        session, known = self._bench.require(), self._as_sent()
        if label >= len(known) or known[label] is None:
            raise StudioError(
                "The threshold of this label cannot be changed.",
                "The model never detects it, or is not known to this studio.",
                "Send a run of this project.",
                code="no-threshold",
            )
        if not self._is_same_model():
            self._changed.clear()
            self._crc, self._sent = self._active_crc(), known
        self._changed[label] = min(max(threshold, 0.0), 1.0)
        self._tell(session, {label: self._changed[label]})

    def reset(self) -> None:
        """The package's own again. Raises StudioError without a board."""
        session, known = self._bench.require(), self._as_sent()
        before = {label: value for label in self._changed if (value := known[label]) is not None}
        self._changed.clear()
        self._tell(session, before)

    def keep(self) -> None:
        """Into the run that is on the board, so that whoever sends it again sends these. Raises StudioError."""
        run = self._deployer.run_on_board
        if run is None or not self.is_changed:
            raise StudioError(
                "There is nothing to keep.",
                "The model on the board is none of this project's runs, or its thresholds are as they were sent.",
                "",
                code="no-threshold",
            )
        self._room.look(run)
        for label, value in self._changed.items():
            self._room.set_threshold(value, label)
        self._room.use_settings()
        self._events.emit(ThresholdsChanged())

    def shut_down(self) -> None:
        self._thread.shutdown(wait=True)

    # -- telling the board

    def _tell(self, session: Session, values: dict[int, float]) -> None:
        self._to_tell |= values
        self._thread.submit(self._ask, session)
        self._events.emit(ThresholdsChanged())

    def _ask(self, session: Session) -> None:
        """In the thread: a slider gives sixty values a second, and only the newest of each label matters."""
        try:
            while self._to_tell:
                label, value = self._to_tell.popitem()
                session.set_threshold(label, value)
        except StudioError as error:
            problem = error
            self._to_tell.clear()
            if problem.code not in ("link-gone", "link-closed"):
                self._mailbox.post(lambda: self._events.emit(ProblemRaised(problem, "deploy")))

    def _tell_again(self) -> None:
        """The board may have been without power meanwhile."""
        if self.is_changed and self._bench.session is not None:
            self._tell(self._bench.session, dict(self._changed))

    def _look_whether_sent(self, phase: str) -> None:
        if phase == SendingPhase.DONE:
            self._forget()

    def _forget(self) -> None:
        if self._changed:
            self._changed.clear()
            self._events.emit(ThresholdsChanged())

    def _as_sent(self) -> tuple[float | None, ...]:
        """By label: what the package on the board has; None: never detected, or not known."""
        return self._sent if self._changed and self._is_same_model() else self._deployer.thresholds

    def _is_same_model(self) -> bool:
        return self._crc != 0 and self._active_crc() == self._crc

    def _active_crc(self) -> int:
        info = self._bench.info
        return info.package.crc if info is not None and info.package is not None else 0
