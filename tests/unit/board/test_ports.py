"""The list of boards: what each USB identity means, and that the virtual board is always there."""

from __future__ import annotations

import socket

import pytest

from studio.board import ports
from studio.board.connect import connect, open_transport, parse_address
from studio.board.virtual import VirtualBoard
from studio.errors import StudioError
from studio.link.serial_port import SerialPort
from studio.model.board import BoardKind


def usb(vendor: int | None, product: int | None, device: str = "/dev/ttyACM0") -> SerialPort:
    return SerialPort(device, vendor, product, "ABC", "n/a", "1-2")


@pytest.mark.parametrize(
    ("vendor", "product", "state"),
    [
        (0x2341, 0x805A, "ready"),
        (0x2341, 0x005A, "bootloader"),
        (0x2341, 0x8057, "foreign"),
        (0x2341, 0x0043, "foreign"),
        (0x10C4, 0xEA60, "foreign"),
        (None, None, "foreign"),
    ],
)
def test_a_port_is_what_its_usb_ids_say(vendor: int | None, product: int | None, state: str) -> None:
    assert ports.classify(usb(vendor, product)).state == state


def test_the_nano_33_iot_is_called_by_its_name() -> None:
    assert "Nano 33 IoT" in ports.classify(usb(0x2341, 0x8057)).description


def test_real_boards_come_first_and_the_virtual_one_before_foreign_ports(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [usb(None, None, "/dev/ttyS0"), usb(0x2341, 0x005A, "/dev/ttyACM1"), usb(0x2341, 0x805A, "/dev/ttyACM0")]
    monkeypatch.setattr(ports, "list_serial_ports", lambda: found)
    rows = ports.list_ports()
    assert [row.port for row in rows] == ["/dev/ttyACM0", "/dev/ttyACM1", "virtual", "/dev/ttyS0"]
    assert rows[2].kind == BoardKind.VIRTUAL
    assert rows[0].serial == "ABC"


@pytest.mark.parametrize("text", ["", "host", "host:", "host:x", "host:99999", ":-1"])
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(StudioError) as refused:
        parse_address(text)
    assert refused.value.code == "port-address"


def test_addresses() -> None:
    assert parse_address("localhost:7654") == ("localhost", 7654)
    assert parse_address(":7654") == ("127.0.0.1", 7654)
    assert parse_address("[::1]:7654") == ("::1", 7654)


def test_connecting_to_nothing_says_what_is_wrong() -> None:
    with socket.socket() as taken:
        # Bound and not listening: nobody else can listen there while the test looks.
        taken.bind(("127.0.0.1", 0))
        nobody = f"socket://127.0.0.1:{taken.getsockname()[1]}"
        for port, code in ((nobody, "socket-refused"), ("/dev/no-such-port", "port-missing")):
            with pytest.raises(StudioError) as refused:
                open_transport(port)
            assert refused.value.code == code


def test_a_board_that_is_in_use_cannot_be_connected_again() -> None:
    board = VirtualBoard().start()
    try:
        with connect("virtual", board=board):
            with pytest.raises(StudioError) as refused:
                connect("virtual", board=board)
            assert refused.value.code == "port-busy"
    finally:
        board.stop()
