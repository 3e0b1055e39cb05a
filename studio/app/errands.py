"""Something small that has to wait for the system, and says so when it did not work."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from studio.app.happenings import ProblemRaised
from studio.app.mailbox import Mailbox
from studio.errors import StudioError
from studio.events import Events

log = logging.getLogger(__name__)


class Errands:
    """A thread for each that nobody waits for at the end: the system may be asking for a password then."""

    def __init__(self, events: Events, mailbox: Mailbox) -> None:
        self._events, self._mailbox = events, mailbox

    def run(self, step: Callable[[], None], *, done: Callable[[], None], page: str = "") -> None:
        """``step`` in a thread, then ``done`` in the owner's; a StudioError is raised as a problem of ``page``."""
        threading.Thread(target=self._run, args=(step, done, page), name="errand", daemon=True).start()

    def _run(self, step: Callable[[], None], done: Callable[[], None], page: str) -> None:
        try:
            step()
        except StudioError as error:
            problem = error
            self._mailbox.post(lambda: self._events.emit(ProblemRaised(problem, page)))
        except Exception as error:
            log.exception("an errand failed")
            bug = StudioError("That did not work.", f"{type(error).__name__}: {error}.", "Try it again.", code="errand")
            self._mailbox.post(lambda: self._events.emit(ProblemRaised(bug, page)))
        else:
            self._mailbox.post(done)
