"""Finds a board's port, and finds it again when the board has changed what it is."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from studio.board.bootloader import Bootloader
from studio.board.connect import SOCKET_PREFIX
from studio.board.install_problems import problem
from studio.board.ports import classify
from studio.board.world import World
from studio.errors import StudioError
from studio.link.serial_port import SerialPort
from studio.link.transport import Transport
from studio.model.board import BoardInfo

POLL_S = 0.25
FOLLOW_S = 10.0
"""Reset, half a second in the bootloader, enumeration; Arduino's tools wait as long."""
SOCKET_FOLLOW_S = 30.0
"""An emulated board may be slower than a real one."""
SETTLE_S = 0.5
"""A port may go away once more right after it has come (macOS), and its rights come a little later (udev)."""
PATIENCE_S = 8.0
"""How long a port that has just come may be busy: ModemManager looks at it for some seconds."""
GONE_S = 4.0
"""After so long a bootloader that was sent away either never left or has come back."""
ARDUINO, BOOTLOADER, PROGRAMS, MICROPYTHON = 0x2341, 0x005A, (0x805A, 0x015A), 0x025A
_PASSING = ("port-busy", "port-permission", "port-open", "port-missing", "socket-refused")
"""What a port may answer that has just come. One that was there before may be busy for a moment, no more."""
_MODEM_MANAGER = "ModemManager"
T = TypeVar("T")


class Sort(StrEnum):
    """What a port is, as far as its USB identity tells."""

    BOOTLOADER = "bootloader"
    PROGRAM = "program"
    MICROPYTHON = "micropython"
    OTHER = "other"
    """Another device."""
    UNKNOWN = "unknown"
    """No USB device: a socket, a pseudo terminal."""


def is_socket(port: str) -> bool:
    return port.startswith(SOCKET_PREFIX)


def sort_of(world: World, port: str) -> Sort:
    found = _row(world, port)
    return _sort(found) if found else Sort.UNKNOWN


def describe(world: World, port: str) -> str:
    """What the list of ports calls it; "" when it is not in the list."""
    found = _row(world, port)
    return classify(found).description if found else ""


def what_is_lost(port: str, world: World) -> str:
    """A sentence for a person who should know before the board is written to; "" for most boards."""
    if sort_of(world, port) != Sort.MICROPYTHON:
        return ""
    return (
        "The board runs MicroPython or OpenMV. The studio's firmware takes its place, and the files on the board are "
        "lost with it; to have it back, install it again as its makers say."
    )


def choose_port(world: World) -> str:
    """The one board that firmware can be installed on. Raises StudioError: "cable-charge-only", "port-several",
    "wrong-board"."""
    ports = world.list_ports()
    boards = [port for port in ports if _sort(port) in (Sort.BOOTLOADER, Sort.PROGRAM, Sort.MICROPYTHON)]
    if len(boards) == 1:
        return boards[0].device
    if boards:
        raise problem("port-several", f"They are at {', '.join(port.device for port in boards)}.")
    others = [port for port in ports if port.vendor_id == ARDUINO]
    if others:
        raise problem("wrong-board", f"It is: {classify(others[0]).description}.", port=others[0].device)
    raise problem("cable-charge-only", "No port belongs to a Nano 33 BLE Sense.")


def device_of(port: str) -> str:
    """The device behind a link that a person may have typed (/dev/serial/by-id/...): lists know devices only."""
    if is_socket(port):
        return port
    device = re.sub(r"@\d+$", "", port)
    return os.path.realpath(device) if os.path.islink(device) else device


def _row(world: World, port: str) -> SerialPort | None:
    return next((each for each in world.list_ports() if each.device == device_of(port)), None)


def _sort(port: SerialPort) -> Sort:
    if port.vendor_id is None:
        return Sort.UNKNOWN
    if port.vendor_id != ARDUINO:
        return Sort.OTHER
    if port.product_id == BOOTLOADER:
        return Sort.BOOTLOADER
    if port.product_id == MICROPYTHON:
        return Sort.MICROPYTHON
    return Sort.PROGRAM if port.product_id in PROGRAMS else Sort.OTHER


class Follower:
    """Knows where the board is: ``port``, which changes as the board does."""

    def __init__(self, world: World, port: str) -> None:
        self._world = world
        self.port = device_of(port)
        self._before: list[SerialPort] = []
        self._board: SerialPort | None = None

    def remember(self) -> None:
        """Before the board leaves: who it is, and which ports are others'."""
        self._before = self._world.list_ports()
        self._board = next((each for each in self._before if each.device == self.port), self._board)

    def open(self, *, is_new: bool = True) -> Transport:
        """The port, as soon as it lets itself be opened. Raises StudioError."""
        return self._patiently(lambda: self._world.open(self.port), is_new=is_new)

    def touch(self) -> None:
        """1200 baud. Raises StudioError."""
        self._patiently(lambda: self._world.touch(self.port), is_new=False)

    def _patiently(self, action: Callable[[], T], *, is_new: bool) -> T:
        """Tries for a while; the last refusal names who has the port. What a program has that is no ModemManager is
        not waited for."""
        deadline = self._world.now() + PATIENCE_S
        while True:
            try:
                return action()
            except StudioError as error:
                passes = error.code in (_PASSING if is_new else _PASSING[:1])
                holders = set(self._world.holders(self.port)) if error.code == "port-busy" else set()
                if not passes or holders - {_MODEM_MANAGER} or self._world.now() >= deadline:
                    raise self._explained(error, holders) from error
            self._world.sleep(POLL_S)

    def to_bootloader(self) -> Transport | None:
        """Waits for the board's bootloader: behind a socket it comes back open, else ``port`` is its new name.
        Raises StudioError: "bootloader-not-found", "port-vanished"."""
        if is_socket(self.port):
            return self._socket_to_bootloader()
        deadline = self._world.now() + FOLLOW_S
        while self._world.now() < deadline:
            if self._settles_as(lambda port: _sort(port) == Sort.BOOTLOADER):
                return None
            self._world.sleep(POLL_S)
        if _row(self._world, self.port):
            raise problem("bootloader-not-found", f"{self.port} is still what it was after {FOLLOW_S:.0f} s.")
        raise problem("port-vanished", f"{self.port} is gone, and no bootloader has come in {FOLLOW_S:.0f} s.")

    def to_program(self, *, is_ours: bool) -> bool:
        """Waits for what was started; False: the board is in its bootloader again. ``port`` becomes "" when a sketch
        shows none. Raises StudioError("firmware-silent") when our firmware does not."""
        if is_socket(self.port):
            return is_ours or not self._socket_is_bootloader()
        left = False
        began = self._world.now()
        while self._world.now() < began + FOLLOW_S:
            if self._settles_as(lambda port: _sort(port) != Sort.BOOTLOADER):
                return True
            still = self._candidate(lambda port: _sort(port) == Sort.BOOTLOADER)
            if still and (left or self._world.now() > began + GONE_S):
                self.port = still.device
                return False
            left = left or still is None
            self._world.sleep(POLL_S)
        if is_ours:
            raise problem("firmware-silent", f"No port of it has come in {FOLLOW_S:.0f} s.")
        self.port = ""
        return True

    def hello(self) -> BoardInfo | None:
        """What our firmware says of itself; None when the board is in its bootloader instead. Raises
        StudioError("firmware-silent")."""
        deadline = self._world.now() + (SOCKET_FOLLOW_S if is_socket(self.port) else FOLLOW_S)
        why = ""
        while self._world.now() < deadline:
            try:
                with self._world.session(self.open()) as session:
                    return session.hello()
            except StudioError as error:
                why = f"{error.what} {error.why}"
            if sort_of(self._world, self.port) == Sort.BOOTLOADER or self._socket_is_bootloader():
                return None
            self._world.sleep(POLL_S)
        raise problem("firmware-silent", why)

    # -- serial ports

    def _settles_as(self, wanted: Callable[[SerialPort], bool]) -> bool:
        """Whether the board has such a port and keeps it for a moment; then ``port`` is that."""
        found = self._candidate(wanted)
        if found is None:
            return False
        self._world.sleep(SETTLE_S)
        again = self._candidate(wanted)
        if again is None or again.device != found.device:
            return False
        self.port = found.device
        return True

    def _candidate(self, wanted: Callable[[SerialPort], bool]) -> SerialPort | None:
        """The board's port by its serial number or its place on the bus; else the only one that is new."""
        ports = [port for port in self._world.list_ports() if port.vendor_id == ARDUINO and wanted(port)]
        same = [port for port in ports if self._is_the_board(port)]
        if same:
            return same[0]
        known = {(port.device, port.product_id) for port in self._before}
        fresh = [port for port in ports if (port.device, port.product_id) not in known]
        return fresh[0] if len(fresh) == 1 else None

    def _is_the_board(self, port: SerialPort) -> bool:
        if self._board is None:
            return False
        if port.serial and port.serial.lstrip("0").lower() == self._board.serial.lstrip("0").lower():
            return True
        return bool(port.location) and _place(port) == _place(self._board)

    def _explained(self, error: StudioError, holders: set[str]) -> StudioError:
        """Names whoever has a port that is in use."""
        if error.code != "port-busy":
            return error
        if self._world.has_modem_manager() and holders <= {_MODEM_MANAGER}:
            return problem("modem-manager", "It asks every new serial port whether it is a modem.", port=self.port)
        why = f"{' and '.join(sorted(holders))} has it open." if holders else "Another program has it open."
        return problem("port-busy", why, port=self.port)

    # -- sockets

    def _socket_to_bootloader(self) -> Transport:
        deadline = self._world.now() + SOCKET_FOLLOW_S
        while self._world.now() < deadline:
            with contextlib.suppress(StudioError):
                transport = self._world.open(self.port)
                if self._is_bootloader(transport):
                    return transport
                transport.close()
            self._world.sleep(POLL_S)
        raise problem("bootloader-not-found", f"No bootloader has answered there in {SOCKET_FOLLOW_S:.0f} s.")

    def _socket_is_bootloader(self) -> bool:
        if not is_socket(self.port):
            return False
        with contextlib.suppress(StudioError):
            transport = self.open()
            try:
                return self._is_bootloader(transport)
            finally:
                transport.close()
        return False

    def _is_bootloader(self, transport: Transport) -> bool:
        return Bootloader(transport, clock=self._world.now).is_there(tries=1)


def _place(port: SerialPort) -> str:
    """A device's place on the bus, without its interface."""
    return port.location.partition(":")[0]
