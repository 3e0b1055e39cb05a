"""The one way back into the owner's thread: work done elsewhere leaves its last step here.

The window's bridge is told by ``notify`` and pumps in the GUI thread; the command line pumps while it
waits. So the project has one writer in both, by the same code.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable

log = logging.getLogger(__name__)


class Mailbox:
    def __init__(self) -> None:
        self._letters: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._arrived = threading.Event()
        self.notify: Callable[[], None] = lambda: None

    def post(self, letter: Callable[[], None]) -> None:
        """Have ``letter`` called in the owner's thread; from any thread."""
        self._letters.put(letter)
        self._arrived.set()
        self.notify()

    def pump(self) -> None:
        """Calls what has arrived. Only the owner's thread may do this."""
        self._arrived.clear()
        while True:
            try:
                letter = self._letters.get_nowait()
            except queue.Empty:
                return
            try:
                letter()
            except Exception:
                log.exception("a posted step failed")

    def wait_until(self, done: Callable[[], bool], timeout_s: float | None = None) -> bool:
        """Pumps until ``done()``; False when the time is over first."""
        end = None if timeout_s is None else time.monotonic() + timeout_s
        while True:
            self.pump()
            if done():
                return True
            left = 0.1 if end is None else min(0.1, end - time.monotonic())
            if left <= 0:
                return False
            self._arrived.wait(left)
