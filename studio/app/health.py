"""How the board is: asked for while somebody looks, and never in the way of anything else."""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor

from studio.app.bench import Bench
from studio.app.happenings import BoardConnected, BoardDisconnected, HealthChanged
from studio.app.mailbox import Mailbox
from studio.errors import StudioError
from studio.events import Events
from studio.link.messages import Status
from studio.link.session import Session

log = logging.getLogger(__name__)


class Health:
    def __init__(self, events: Events, mailbox: Mailbox, bench: Bench) -> None:
        self._events, self._mailbox, self._bench = events, mailbox, bench
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="health")
        self._asked: Future[None] | None = None
        self.status: Status | None = None
        """The last answer of the board that is connected; None before it."""
        for kind in (BoardConnected, BoardDisconnected):
            events.listen(kind, lambda _: self._forget())

    def ask(self) -> None:
        """Ends in HealthChanged. A question that is still open is not asked twice."""
        session = self._bench.session
        if session is not None and (self._asked is None or self._asked.done()):
            self._asked = self._thread.submit(self._ask, session)

    def shut_down(self) -> None:
        self._thread.shutdown(wait=True)

    def _ask(self, session: Session) -> None:
        try:
            status = session.status()
        except StudioError as error:
            # Whoever uses the board says so where it is used.
            log.info("the board did not tell how it is: %s", error)
            return
        self._mailbox.post(lambda: self._told(session, status))

    def _told(self, session: Session, status: Status) -> None:
        if session is self._bench.session:
            self.status = status
            self._events.emit(HealthChanged())

    def _forget(self) -> None:
        self.status = None
