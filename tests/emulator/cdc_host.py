"""A serial port over the emulated USB bus, as an operating system's CDC ACM driver makes one."""

from __future__ import annotations

import struct
import threading
import time
from collections.abc import Callable
from typing import Protocol

from studio.link.transport import gone
from tests.emulator.usb_descriptors import BULK, CDC, CDC_DATA
from tests.emulator.usb_host import UsbHost
from tests.emulator.usb_transfers import Aborted, Task, UsbError

SET_LINE_CODING, GET_LINE_CODING, SET_CONTROL_LINE_STATE = 0x20, 0x21, 0x22
_TO_INTERFACE, _FROM_INTERFACE = 0x21, 0xA1
TOUCH_BAUD = 1200


class CdcPort:
    """Finds the CDC interfaces of what the host has configured, also after each reset of the bus."""

    def __init__(self, host: UsbHost) -> None:
        self.host = host
        self.reading = True
        """A program reads: packets are fetched. ``stop_reading`` and ``start_reading`` change it."""
        self.received_total = 0
        self.errors: list[UsbError] = []
        """Of the pipes: a stall. That the device has left is none."""
        self._received = bytearray()
        self._unsent = bytearray()
        self._in_flight = 0
        self._control_interface = 0
        self._pipes: list[Task] = []
        host.on_configured.append(self._configured)
        host.on_gone.append(self._gone)

    @property
    def is_there(self) -> bool:
        return bool(self._pipes)

    @property
    def unsent(self) -> int:
        """Bytes that the device has not accepted yet."""
        return len(self._unsent)

    def write(self, data: bytes) -> None:
        self._unsent += data
        self.host.look_again()

    def drop_unsent(self) -> None:
        self._unsent.clear()

    def read(self) -> bytes:
        """What has arrived since the last call."""
        data = bytes(self._received)
        self._received.clear()
        return data

    @property
    def waiting(self) -> int:
        return len(self._received)

    def stop_reading(self) -> None:
        self.reading = False

    def start_reading(self) -> None:
        self.reading = True
        self.host.look_again()

    # -- requests; the task's result, when it is done, is the answer's data

    def set_line_coding(self, baud: int, *, stop: int = 0, parity: int = 0, bits: int = 8) -> Task:
        data = struct.pack("<IBBB", baud, stop, parity, bits)
        return self.host.request(_TO_INTERFACE, SET_LINE_CODING, 0, self._control_interface, data)

    def get_line_coding(self) -> Task:
        return self.host.request(_FROM_INTERFACE, GET_LINE_CODING, 0, self._control_interface, 7)

    def set_control_line_state(self, *, dtr: bool, rts: bool = False) -> Task:
        return self.host.request(_TO_INTERFACE, SET_CONTROL_LINE_STATE, dtr | rts << 1, self._control_interface)

    def set_dtr(self, dtr: bool) -> Task:
        return self.set_control_line_state(dtr=dtr, rts=dtr)

    def touch(self) -> list[Task]:
        """As pyserial on Linux: open at 1200 with DTR, DTR low, close."""
        return [self.set_line_coding(TOUCH_BAUD), self.set_dtr(True), self.set_dtr(False)]

    # -- pipes

    def _configured(self) -> None:
        found = self.host.configuration
        assert found
        control = next((each for each in found.interfaces if each.interface_class[0] == CDC), None)
        data = next((each for each in found.interfaces if each.interface_class[0] == CDC_DATA), None)
        if control is None or data is None:
            return
        self._control_interface = control.number
        host = self.host
        for endpoint in (*data.endpoints, *control.endpoints):
            if endpoint.kind == BULK and not endpoint.is_in:
                transfer = host.stream_out(endpoint.number, endpoint.packet, self._give, self._taken)
            elif endpoint.kind == BULK:
                transfer = host.stream_in(endpoint.number, endpoint.packet, self._take, lambda: self.reading)
            else:
                transfer = host.stream_in(endpoint.number, endpoint.packet, lambda _: None, lambda: True)
            self._pipes.append(host.start(transfer, self._pipe_ended))

    def _gone(self) -> None:
        self._pipes.clear()
        self._unsent.clear()

    def _pipe_ended(self, task: Task) -> None:
        if task.error and not isinstance(task.error, Aborted):
            self.errors.append(task.error)

    def _give(self, size: int) -> bytes:
        data = bytes(self._unsent[:size])
        self._in_flight = len(data)
        return data

    def _taken(self) -> None:
        del self._unsent[: self._in_flight]

    def _take(self, data: bytes) -> None:
        self._received += data
        self.received_total += len(data)


class RunsBoard(Protocol):
    def run(self, seconds: float) -> object:
        """Virtual time."""


class PumpedTransport:
    """``studio.link.transport.Transport`` whose reader's thread runs the emulated board.

    Nothing runs while nobody reads; any thread may write. ``speed``: virtual seconds in a second, at most; 0 is as fast
    as can be.
    """

    STEP_S = 0.001

    def __init__(self, board: RunsBoard, port: CdcPort, *, speed: float = 0) -> None:
        self._board = board
        self._port = port
        self._speed = speed
        self._lock = threading.Lock()
        self._to_write: list[bytes] = []
        self._is_open = True
        self._is_opened_on_board = False

    def read(self, timeout_s: float) -> bytes:
        end = time.monotonic() + timeout_s
        while self._is_open:
            self._pump()
            if self._port.waiting:
                return self._port.read()
            if time.monotonic() >= end:
                return b""
        raise gone("It was closed.")

    def _pump(self) -> None:
        began = time.monotonic()
        if not self._port.is_there:
            raise gone("The board has left the bus.")
        if not self._is_opened_on_board:
            self._is_opened_on_board = True
            self._port.set_dtr(True)
        with self._lock:
            data, self._to_write = b"".join(self._to_write), []
        if data:
            self._port.write(data)
        self._board.run(self.STEP_S)
        if self._speed:
            time.sleep(max(0.0, self.STEP_S / self._speed - (time.monotonic() - began)))

    def write(self, data: bytes) -> None:
        if not self._is_open:
            raise gone("It was closed.")
        with self._lock:
            self._to_write.append(data)

    def close(self) -> None:
        self._is_open = False


def run_until(board: RunsBoard, is_done: Callable[[], object], limit_s: float, *, step_s: float = 0.001) -> bool:
    """Runs the board in steps until ``is_done``; False: not within the limit."""
    for _ in range(round(limit_s / step_s)):
        if is_done():
            return True
        board.run(step_s)
    return bool(is_done())
