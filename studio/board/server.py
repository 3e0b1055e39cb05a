"""A virtual board behind a TCP port, so that any program can connect to it."""

from __future__ import annotations

import socket
import threading

from studio.board.doorkeeper import LOOK_EVERY_S, Doorkeeper
from studio.board.virtual import VirtualBoard
from studio.errors import StudioError
from studio.link.transport import SocketTransport, gone


class BoardServer:
    """Listens on one address; one connection at a time, the next waits until the first has left."""

    def __init__(self, board: VirtualBoard, host: str, port: int) -> None:
        """``port`` 0 takes a free one. Raises StudioError("listen-refused") when the address cannot be had."""
        self._board = board
        what = f"The virtual board cannot listen at {host}:{port}."
        self._door = Doorkeeper(host, port, self._serve, what=what, name="virtual-board-server")
        self.address = self._door.address
        """Host and port it listens at."""

    def close(self) -> None:
        """Ends the connection and listens no more."""
        self._door.close()
        self._board.disconnect()

    def _serve(self, connection: socket.socket, stop: threading.Event) -> None:
        """Until this one leaves; whoever connects meanwhile waits in the listener's queue."""
        link = _WakingTransport(connection, self._board)
        while not stop.is_set():
            try:
                self._board.attach(link)
                break
            except StudioError:  # somebody in this process has it now
                stop.wait(LOOK_EVERY_S)
        while not stop.is_set() and link.is_open:
            link.watch(LOOK_EVERY_S)
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
