"""Sees boards come and go: looks at the list of ports once a second, in a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from studio.model.board import PortInfo

log = logging.getLogger(__name__)
LOOK_EVERY_S = 1.0
"""Some systems take a tenth of a second to list their ports, so the window's thread never does it."""


class PortWatch:
    """``look`` may be called by anybody; ``start`` has it called again and again."""

    def __init__(self, list_ports: Callable[[], list[PortInfo]], told: Callable[[tuple[PortInfo, ...]], None]) -> None:
        """``told`` is called with every list that differs from the one before, in the thread that looked."""
        self._list_ports, self._told = list_ports, told
        self._seen: tuple[PortInfo, ...] | None = None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="ports", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join(2.0)

    def look(self) -> None:
        ports = tuple(self._list_ports())
        if ports != self._seen:
            self._seen = ports
            self._told(ports)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self.look()
            except Exception:
                # A system that cannot list its ports today may do so in a second.
                log.exception("the ports could not be listed")
            self._stop.wait(LOOK_EVERY_S)
