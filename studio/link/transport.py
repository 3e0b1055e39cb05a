"""Where a session's bytes come from and go to."""

from __future__ import annotations

import contextlib
import select
import socket
import threading
from collections.abc import Callable
from typing import Protocol

from studio.errors import StudioError

READ_BYTES = 1 << 16
PIPE_BYTES = 1 << 18
"""What an offering end may have waiting: five seconds of all streams."""


class Transport(Protocol):
    """A two-way byte stream to a board. One thread reads, any thread writes."""

    def read(self, timeout_s: float) -> bytes:
        """What has arrived, or b"" when nothing did in time. Raises StudioError("link-gone") when the other
        side has left."""

    def write(self, data: bytes) -> None:
        """Sends all of ``data``. Raises StudioError("link-gone")."""

    def close(self) -> None:
        """Ends the stream; a read in progress ends soon. May be called twice."""


class BoardSide(Transport, Protocol):
    """The board's end of a stream. A board does not wait for a computer that does not read."""

    def offer(self, data: bytes) -> int:
        """Sends what there is room for now and returns how many bytes that was. Raises StudioError("link-gone")."""


def gone(why: str) -> StudioError:
    """The error of a link whose other side has left."""
    return StudioError(
        "The connection to the board was lost.", why, "Check the cable, then connect again.", code="link-gone"
    )


class _Line:
    """One direction of a pipe."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.data = bytearray()
        self.closed = False


class PipeEnd:
    """One end of a stream inside this process; ``heard`` is called in the writer's thread after each write."""

    def __init__(self, incoming: _Line, outgoing: _Line) -> None:
        self._in = incoming
        self._out = outgoing
        self.heard: Callable[[], None] = lambda: None
        """Set by the other end's owner, to be woken by what this end writes."""

    def read(self, timeout_s: float) -> bytes:
        line = self._in
        with line.changed:
            if not line.data and not line.closed and timeout_s > 0:
                line.changed.wait(timeout_s)
            data = bytes(line.data)
            line.data.clear()
            if not data and line.closed:
                raise gone("The other end of the connection was closed.")
            return data

    def write(self, data: bytes) -> None:
        with self._out.changed:
            if self._out.closed:
                raise gone("The other end of the connection was closed.")
            self._out.data += data
            self._out.changed.notify_all()
        self.heard()

    def offer(self, data: bytes) -> int:
        if len(self._out.data) > PIPE_BYTES:
            return 0
        self.write(data)
        return len(data)

    def close(self) -> None:
        for line in (self._in, self._out):
            with line.changed:
                line.closed = True
                line.changed.notify_all()
        self.heard()


def pipe() -> tuple[PipeEnd, PipeEnd]:
    """Two connected ends."""
    there, back = _Line(), _Line()
    return PipeEnd(there, back), PipeEnd(back, there)


class SocketTransport:
    """A board behind a TCP connection."""

    def __init__(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.setblocking(True)
        self._connection = connection
        self._writing = threading.Lock()

    @classmethod
    def open(cls, host: str, port: int, *, timeout_s: float = 3.0) -> SocketTransport:
        """Raises StudioError("socket-refused") when nobody answers there."""
        try:
            return cls(socket.create_connection((host, port), timeout=timeout_s))
        except OSError as problem:
            raise StudioError(
                f"No board answers at {host}:{port}.",
                f"{problem.strerror or problem}.",
                "Check the address. To start a virtual board there: nano33-studio board virtual --listen HOST:PORT",
                code="socket-refused",
            ) from problem

    def is_readable(self, timeout_s: float) -> bool:
        """Whether ``read`` would have something to say, waiting that long for it."""
        try:
            ready, _, _ = select.select([self._connection], [], [], timeout_s)
        except (OSError, ValueError):  # closed: read says so
            return True
        return bool(ready)

    def read(self, timeout_s: float) -> bytes:
        if not self.is_readable(timeout_s):
            return b""
        try:
            data = self._connection.recv(READ_BYTES)
        except OSError as problem:
            raise gone(f"{problem}.") from problem
        if not data:
            raise gone("The other end of the connection was closed.")
        return data

    def write(self, data: bytes) -> None:
        try:
            with self._writing:
                self._connection.sendall(data)
        except OSError as problem:
            raise gone(f"{problem}.") from problem

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)
        self._connection.close()
