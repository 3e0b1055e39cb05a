"""The emulated board's serial port as a TCP socket: ``nano33-studio ... --port socket://HOST:PORT`` talks to it.

A connection is an opened port (DTR high), its end a closed one. When the port goes away, because the board resets or
the cable is out, the connection ends; the next one, at the same address, waits until there is a port again, that of
the bootloader or of the application.
"""

from __future__ import annotations

import contextlib
import select
import socket
import threading
import time

from tests.emulator.board import Nano33BleSense, State
from tests.emulator.cdc_host import CdcPort
from tests.emulator.timeline import TICKS_PER_US

STEP_S = 0.002
BOOTLOADER_PORT_S = 0.3
"""From the bootloader's start to its port: attach and enumeration, of the right size."""
UNSENT_BYTES_MAX = 1 << 16
LATE_S = 0.1
"""Further behind than this, the lost time is given up."""
LAST_BYTES_S = 0.2
"""How long a program that does not read may hold up the end of its connection."""


class BoardServer:
    """``speed``: virtual seconds in a second, while somebody is connected; 0 is as fast as can be. Otherwise 1."""

    def __init__(self, board: Nano33BleSense, host: str = "127.0.0.1", port: int = 0, *, speed: float = 1.0) -> None:
        self.board = board
        self.speed = speed
        self.port = CdcPort(board.host)
        self.connections = 0
        self._listener = socket.create_server((host, port))
        self._listener.setblocking(False)
        self.address: tuple[str, int] = self._listener.getsockname()[:2]
        self._connection: socket.socket | None = None
        self._to_send = bytearray()
        self._port_was_there = False
        self._since_s = 0.0
        self._busy_until = 0
        self._busy_us = 0
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        board.on_state = self._state_changed
        self._state_changed(board.state)

    def start(self) -> None:
        """Serves in a thread of its own, which alone may touch the board from now on."""
        self._thread = threading.Thread(target=self.serve, name="emulated-board", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._stop.set()
        if self._thread:
            self._thread.join(10.0)
        self._disconnect()
        self._listener.close()

    def __enter__(self) -> BoardServer:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def serve(self) -> None:
        """Until ``close``."""
        due = time.monotonic()
        while not self._stop.is_set():
            self._exchange()
            self.board.run(STEP_S)
            self._exchange()
            speed = self.speed if self._connection else 1.0
            due = max(due + STEP_S / speed if speed else 0.0, time.monotonic() - LATE_S)
            self._sleep(due - time.monotonic())

    def _sleep(self, seconds: float) -> None:
        if seconds <= 0:
            return
        if self._connection and self._wants_bytes:
            select.select([self._connection], [], [], seconds)
            seconds = min(seconds, 0.0005)  # what has come is taken with the next step
        time.sleep(seconds)

    # -- the port, as an operating system would show it

    def _state_changed(self, state: State) -> None:
        self._since_s = self.board.timeline.now_us / 1e6
        self._busy_until = self._busy_us = 0
        self._disconnect()

    @property
    def _is_bootloader(self) -> bool:
        return self.board.state == "bootloader" and self.board.chip.clock_power.vbus

    @property
    def is_port_there(self) -> bool:
        if self._is_bootloader:
            return self.board.timeline.now_us / 1e6 >= self._since_s + BOOTLOADER_PORT_S
        return self.board.state == "application" and self.port.is_there

    @property
    def _wants_bytes(self) -> bool:
        if self._is_bootloader:
            return self.board.timeline.now >= self._busy_until
        return self.port.unsent < UNSENT_BYTES_MAX

    def _exchange(self) -> None:
        there = self.is_port_there
        if self._port_was_there and not there:
            self._disconnect()
        self._port_was_there = there
        if there and not self._connection:
            self._accept()
        if self._connection and self._wants_bytes:
            self._take_bytes()
        if self._connection:
            self._collect()
            self._send()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            connection, _ = self._listener.accept()
            connection.setblocking(False)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            data = _already_sent(connection)
            if data is None:
                connection.close()
                return
            self._connection = connection
            self.connections += 1
            if self.board.state == "application":
                self.port.read()
                self.port.set_dtr(True)
            self._take(data)

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if not connection:
            return
        self._to_send += self.port.read()
        _send_last(connection, bytes(self._to_send))
        self._to_send.clear()
        self.port.start_reading()
        if self.board.state == "application" and self.port.is_there:
            self.port.set_dtr(False)

    def _take_bytes(self) -> None:
        assert self._connection
        try:
            data = self._connection.recv(1 << 14)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if data:
            self._take(data)
        else:
            self._disconnect()

    def _take(self, data: bytes) -> None:
        if self._is_bootloader:
            self._feed_bootloader(data)
        else:
            self.port.write(data)

    def _feed_bootloader(self, data: bytes) -> None:
        """While its flash works, it takes and gives nothing."""
        bootloader = self.board.bootloader
        bootloader.receive(data)
        spent, self._busy_us = bootloader.busy_us - self._busy_us, bootloader.busy_us
        self._busy_until = self.board.timeline.now + round(spent * TICKS_PER_US)

    def _collect(self) -> None:
        if not self._is_bootloader:
            self._to_send += self.port.read()
        elif self.board.timeline.now >= self._busy_until:
            self._to_send += self.board.bootloader.collect() or b""

    def _send(self) -> None:
        """A program that does not read makes the port's packets wait on the board."""
        assert self._connection
        if self._to_send:
            try:
                sent = self._connection.send(self._to_send)
            except BlockingIOError:
                sent = 0
            except OSError:
                return self._disconnect()
            del self._to_send[:sent]
        if self._to_send and self.port.reading:
            self.port.stop_reading()
        elif not self._to_send and not self.port.reading:
            self.port.start_reading()
        return None


def _send_last(connection: socket.socket, data: bytes) -> None:
    """What had arrived before the port went is still the program's. A socket that is closed with bytes unread resets
    the connection and takes away what the other side has not read either: so they are read."""
    with contextlib.suppress(OSError):
        connection.settimeout(LAST_BYTES_S)
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        connection.setblocking(False)
        while connection.recv(1 << 16):
            pass
    connection.close()


def _already_sent(connection: socket.socket) -> bytes | None:
    """What a connection sent while it waited; None: it has left since, and its bytes were not meant for this port."""
    data = bytearray()
    try:
        while piece := connection.recv(1 << 16):
            data += piece
    except BlockingIOError:
        return bytes(data)
    except OSError:
        return None
    return None
