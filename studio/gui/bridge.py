"""The one crossing of threads into the window: what other threads finished or said, in the GUI thread."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from studio.events import Events

log = logging.getLogger(__name__)
E = TypeVar("E")


class Mailbox(Protocol):
    """The studio's mailbox: whoever posts calls ``notify`` from any thread; ``pump`` belongs to the GUI thread."""

    notify: Callable[[], None]

    def pump(self) -> None: ...


class Bridge(QObject):
    """Pumps the studio's mailbox and hands its events to the views.

    An event emitted in the GUI thread reaches ordinary listeners at once; one from another thread waits for the
    event loop. ``newest_only`` listeners always wait, and hear only the newest event of a burst.
    """

    _arrived = Signal()

    def __init__(self, events: Events, mailbox: Mailbox | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events = events
        self._mailbox = mailbox
        self._thread = threading.get_ident()
        self._lock = threading.Lock()
        self._waiting: deque[Callable[[], None]] = deque()
        self._newest: dict[object, object] = {}
        self._is_asked = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        if mailbox is not None:
            mailbox.notify = self._ask

    def listen(
        self, kind: type[E], listener: Callable[[E], None], *, newest_only: bool = False, owner: QObject | None = None
    ) -> Callable[[], None]:
        """Call ``listener`` in the GUI thread; ends with the returned call, or when ``owner`` is deleted."""
        key = object()

        def hear(event: E) -> None:
            # What is delivered late may find that its listener has been made anew meanwhile.
            if owner is None or shiboken6.isValid(owner):
                listener(event)

        def late(event: E) -> None:
            with self._lock:
                is_first = key not in self._newest
                self._newest[key] = event
                if is_first:
                    self._waiting.append(lambda: hear(self._take(key)))
            self._ask()

        def now_or_late(event: E) -> None:
            if threading.get_ident() == self._thread:
                hear(event)
            else:
                with self._lock:
                    self._waiting.append(lambda: hear(event))
                self._ask()

        stop = self._events.listen(kind, late if newest_only else now_or_late)
        if owner is not None:
            owner.destroyed.connect(lambda *_: stop())
        return stop

    def _take(self, key: object) -> E:  # type: ignore[type-var]
        with self._lock:
            return self._newest.pop(key)  # type: ignore[return-value]

    def _ask(self) -> None:
        """Have the GUI thread deliver soon; a thousand askings are one queued call."""
        with self._lock:
            if self._is_asked:
                return
            self._is_asked = True
        self._arrived.emit()

    def _deliver(self) -> None:
        with self._lock:
            self._is_asked = False
            waiting, self._waiting = self._waiting, deque()
        if self._mailbox is not None:
            self._mailbox.pump()
        for call in waiting:
            try:
                call()
            except Exception:
                log.exception("a view failed on an event")
