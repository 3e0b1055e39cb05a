"""From a port's name to a session with the board there."""

from __future__ import annotations

from studio.board.ports import VIRTUAL_PORT
from studio.board.virtual import VirtualBoard, default_board
from studio.errors import StudioError
from studio.events import Events
from studio.link.serial_port import TOUCH_BAUD, USUAL_BAUD, SerialTransport
from studio.link.session import Session
from studio.link.transport import SocketTransport, Transport

SOCKET_PREFIX = "socket://"


def open_transport(port: str, *, board: VirtualBoard | None = None) -> Transport:
    """``port`` is a serial device, also as "DEVICE@BAUD", "virtual", or "socket://HOST:PORT". Raises StudioError."""
    if port == VIRTUAL_PORT:
        return (board or default_board()).connect()
    if port.startswith(SOCKET_PREFIX):
        host, number = parse_address(port.removeprefix(SOCKET_PREFIX))
        return SocketTransport.open(host, number)
    device, baud = split_baud(port)
    return SerialTransport(device, baud=baud)


def split_baud(port: str) -> tuple[str, int]:
    """ "DEVICE@9600" -> the device and its rate, which matters behind a UART bridge; usually it is not said."""
    device, at, rate = port.rpartition("@")
    if not at or not rate.isdecimal() or not device:
        return port, USUAL_BAUD
    if int(rate) in (0, TOUCH_BAUD):
        raise StudioError(
            f"{rate} baud cannot be used.",
            "At 1200 baud an Arduino leaves its sketch for its bootloader.",
            "Choose the rate that stands in the sketch's Serial.begin().",
            code="port-address",
        )
    return device, int(rate)


def connect(port: str, *, events: Events | None = None, board: VirtualBoard | None = None) -> Session:
    """A session that has heard the board's hello. ``board`` is the virtual board to use for "virtual".

    Raises StudioError: what opening the port or ``Session.hello`` raise.
    """
    session = Session(open_transport(port, board=board), events=events)
    try:
        session.hello()
    except StudioError:
        session.close()
        raise
    return session


def parse_address(text: str) -> tuple[str, int]:
    """ "HOST:PORT" -> (host, port). Raises StudioError("port-address")."""
    host, colon, number = text.rpartition(":")
    if not colon or not number.isdecimal() or int(number) > 65535:
        raise StudioError(
            f"{text!r} is no address.", "It must be HOST:PORT.", "For example 127.0.0.1:7654.", code="port-address"
        )
    return host.strip("[]") or "127.0.0.1", int(number)
