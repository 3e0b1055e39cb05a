"""Past-tense events from the rooms below to whoever listens, in the thread that emits them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any, TypeVar

E = TypeVar("E")

log = logging.getLogger(__name__)


class Events:
    """A list of listeners by event type.

    An event is any object, usually a frozen dataclass whose name is in the past tense
    (``RecordingAdded``). A listener that raises is logged and does not stop the others: a view's
    bug must not lose a sample. The GUI listens through its bridge, which changes the thread.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: dict[type, list[Callable[[Any], None]]] = {}

    def listen(self, kind: type[E], listener: Callable[[E], None]) -> Callable[[], None]:
        """Call ``listener`` for each event of exactly ``kind``; returns the way to stop."""
        with self._lock:
            self._listeners.setdefault(kind, []).append(listener)

        def stop() -> None:
            with self._lock:
                listeners = self._listeners.get(kind, [])
                if listener in listeners:
                    listeners.remove(listener)

        return stop

    def emit(self, event: object) -> None:
        with self._lock:
            listeners = list(self._listeners.get(type(event), ()))
        for listener in listeners:
            try:
                listener(event)
            except Exception:
                log.exception("a listener of %s failed", type(event).__name__)
