"""All that installing firmware needs of the world around it, so that a test can be that world."""

from __future__ import annotations

import time
from typing import Protocol

from studio.board import system_help
from studio.board.connect import open_transport
from studio.link import serial_port
from studio.link.serial_port import SerialPort
from studio.link.session import Session
from studio.link.transport import Transport


class World(Protocol):
    """Ports, time, and what the system knows about them."""

    def list_ports(self) -> list[SerialPort]:
        """The serial ports that are there now."""

    def open(self, port: str) -> Transport:
        """A serial device or socket://HOST:PORT. Raises StudioError as ``open_transport`` does."""

    def session(self, transport: Transport) -> Session:
        """A session over it, which then owns it."""

    def touch(self, device: str) -> None:
        """Calls the bootloader by 1200 baud. Raises StudioError."""

    def sleep(self, seconds: float) -> None: ...

    def now(self) -> float:
        """Seconds, from anywhere, always forward."""

    def holders(self, device: str) -> list[str]:
        """Names of the programs that have it open, as far as the system tells."""

    def has_modem_manager(self) -> bool:
        """Whether ModemManager runs."""


class RealWorld:
    """This computer."""

    def list_ports(self) -> list[SerialPort]:
        return serial_port.list_serial_ports()

    def open(self, port: str) -> Transport:
        return open_transport(port)

    def session(self, transport: Transport) -> Session:
        return Session(transport)

    def touch(self, device: str) -> None:
        serial_port.touch(device)

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    def now(self) -> float:
        return time.monotonic()

    def holders(self, device: str) -> list[str]:
        return sorted({program.name for program in system_help.who_has(device)})

    def has_modem_manager(self) -> bool:
        return system_help.is_modem_manager_running()
