"""Listens at an address and serves who connects, one at a time; the next waits until the first has left."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable

from studio.errors import StudioError

LOOK_EVERY_S = 0.2
"""How long ``close`` may have to wait until it is noticed."""


class Doorkeeper:
    """``serve`` gets each connection and the flag by which it ends, in the thread that listens."""

    def __init__(
        self, host: str, port: int, serve: Callable[[socket.socket, threading.Event], None], *, what: str, name: str
    ) -> None:
        """``port`` 0 takes a free one. Raises StudioError("listen-refused") that begins with ``what``."""
        try:
            self._listener = socket.create_server((host, port))
        except (OSError, OverflowError) as problem:
            raise StudioError(
                what, f"{problem}.", "Choose another port, or end the program that has this one.", code="listen-refused"
            ) from problem
        self._listener.settimeout(LOOK_EVERY_S)
        self.address: tuple[str, int] = self._listener.getsockname()[:2]
        self._serve = serve
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._accept_all, name=name, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Listens no more; who is being served is told by the flag."""
        self._stop.set()
        self._thread.join(2.0)
        self._listener.close()

    def _accept_all(self) -> None:
        while not self._stop.is_set():
            with contextlib.suppress(TimeoutError, OSError):
                connection, _ = self._listener.accept()
                self._serve(connection, self._stop)
