"""A virtual board behind a TCP port, so that any program can connect to it."""

from __future__ import annotations

import contextlib
import socket
import threading

from studio.board.virtual import VirtualBoard
from studio.errors import StudioError
from studio.link.transport import SocketTransport, gone

_ACCEPT_TIMEOUT_S = 0.2


class BoardServer:
    """Listens on one address; one connection at a time, the next waits until the first has left."""

    def __init__(self, board: VirtualBoard, host: str, port: int) -> None:
        """``port`` 0 takes a free one. Raises StudioError("listen-refused") when the address cannot be had."""
        try:
            self._listener = socket.create_server((host, port))
        except (OSError, OverflowError) as problem:
            raise StudioError(
                f"The virtual board cannot listen at {host}:{port}.",
                f"{problem}.",
                "Choose another port, or end the program that has this one.",
                code="listen-refused",
            ) from problem
        self._listener.settimeout(_ACCEPT_TIMEOUT_S)
        self._board = board
        self._stop = threading.Event()
        self.address: tuple[str, int] = self._listener.getsockname()[:2]
        """Host and port it listens at."""
        self._thread = threading.Thread(target=self._accept_all, name="virtual-board-server", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Ends the connection and listens no more."""
        self._stop.set()
        self._thread.join(2.0)
        self._listener.close()
        self._board.disconnect()

    def _accept_all(self) -> None:
        while not self._stop.is_set():
            with contextlib.suppress(TimeoutError, OSError):
                connection, _ = self._listener.accept()
                self._serve(connection)

    def _serve(self, connection: socket.socket) -> None:
        """Until this one leaves; whoever connects meanwhile waits in the listener's queue."""
        link = _WakingTransport(connection, self._board)
        while not self._stop.is_set():
            try:
                self._board.attach(link)
                break
            except StudioError:  # somebody in this process has it now
                self._stop.wait(_ACCEPT_TIMEOUT_S)
        while not self._stop.is_set() and link.is_open:
            link.watch(_ACCEPT_TIMEOUT_S)
        link.close()


class _WakingTransport(SocketTransport):
    """A socket whose bytes wake the board, so that it need not look for them."""

    def __init__(self, connection: socket.socket, board: VirtualBoard) -> None:
        super().__init__(connection)
        connection.setblocking(False)  # reads wait in select; an offer must not wait at all
        self._board = board
        self._taken = threading.Event()
        self.is_open = True

    def read(self, timeout_s: float) -> bytes:
        data = super().read(timeout_s)
        self._taken.set()
        return data

    def offer(self, data: bytes) -> int:
        try:
            return self._connection.send(data)
        except BlockingIOError:
            return 0
        except OSError as problem:
            raise gone(f"{problem}.") from problem

    def watch(self, timeout_s: float) -> None:
        """Wakes the board when bytes have come, and waits until it has taken them."""
        self._taken.clear()
        if self.is_readable(timeout_s):
            self._board.wake()
            self._taken.wait(timeout_s)

    def close(self) -> None:
        self.is_open = False
        self._taken.set()
        super().close()
