"""A sketch that prints, behind a TCP port or at a pseudo terminal, in real time."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
import time
from collections.abc import Callable

from studio.board.doorkeeper import Doorkeeper
from studio.board.sketch import SketchPrinter
from studio.errors import StudioError

_STEP_S = 0.005
_READ_BYTES = 4096


class SketchServer:
    """Whoever connects is printed to from the start, as a sketch that waits for its port does; one at a time. What is
    sent to a sketch is not read by it."""

    def __init__(self, printer: SketchPrinter, host: str, port: int) -> None:
        """``port`` 0 takes a free one. Raises StudioError("listen-refused")."""
        self._printer = printer
        what = f"The sketch cannot print at {host}:{port}."
        self._door = Doorkeeper(host, port, self._serve, what=what, name="sketch")
        address = self._door.address
        self.port = f"socket://{address[0]}:{address[1]}"
        """What --port takes."""

    def close(self) -> None:
        self._door.close()

    def _serve(self, connection: socket.socket, stop: threading.Event) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with connection:
            _print_all(self._printer, connection.sendall, stop)


class SketchPty:
    """The same at a pseudo terminal, which a serial port's program can open."""

    def __init__(self, printer: SketchPrinter) -> None:
        """Raises StudioError("no-pty") on a system that has none."""
        try:
            import tty

            self._ours, theirs = os.openpty()
            tty.setraw(theirs)
        except (ImportError, AttributeError, OSError) as problem:
            raise StudioError(
                "There is no pseudo terminal here.", f"{problem}.", "Use --listen HOST:PORT instead.", code="no-pty"
            ) from problem
        self._theirs = theirs
        self.port = os.ttyname(theirs)
        self._stop = threading.Event()
        os.set_blocking(self._ours, False)
        self._thread = threading.Thread(
            target=_print_all, args=(printer, self._write, self._stop), name="sketch", daemon=True
        )
        self._thread.start()

    def _write(self, data: bytes) -> None:
        with contextlib.suppress(BlockingIOError):
            os.read(self._ours, _READ_BYTES)  # what is said to a sketch is lost
        with contextlib.suppress(BlockingIOError):  # nobody reads: what does not fit is lost, as on a cable
            os.write(self._ours, data)

    def close(self) -> None:
        self._stop.set()
        self._thread.join(2.0)
        for end in (self._ours, self._theirs):
            with contextlib.suppress(OSError):
                os.close(end)


def _print_all(printer: SketchPrinter, write: Callable[[bytes], object], stop: threading.Event) -> None:
    """Lines when they are due, those of one step together, until ``stop`` or nobody is there."""
    began = time.monotonic()
    waiting = printer.greeting()
    for at_s, line in printer.printed():
        ahead = at_s - (time.monotonic() - began)
        if ahead > 0:
            if waiting:
                write(waiting)
                waiting = b""
            if stop.wait(max(ahead, _STEP_S)):
                return
        waiting += line
        if stop.is_set():
            return
