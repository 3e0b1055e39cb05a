"""The studio's own code, unchanged, against the shipping image behind a socket; and sessions in this process."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from studio.board.bootloader import Bootloader
from studio.board.connect import connect
from studio.board.firmware_image import read_image
from studio.board.installing import install
from studio.errors import StudioError
from studio.link.session import Session
from studio.link.transport import SocketTransport
from studio.model.board import BoardKind
from studio.model.lane import LaneKind
from tests.emulator.__main__ import IMAGE
from tests.emulator.board import Nano33BleSense
from tests.emulator.cdc_host import CdcPort, PumpedTransport
from tests.emulator.serve import BoardServer

PATIENCE_S = 120.0


@contextmanager
def serving(board: Nano33BleSense) -> Iterator[tuple[BoardServer, str]]:
    board.plug()
    board.power_on()
    with BoardServer(board, speed=0) as server:
        yield server, f"socket://{server.address[0]}:{server.address[1]}"
    assert board.complaints == board.host.problems == []


def soon(is_true: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE_S
    while not is_true() and time.monotonic() < end:
        time.sleep(0.005)
    return is_true()


def test_a_session_over_the_socket() -> None:
    with serving(Nano33BleSense(revision=2, image=IMAGE.read_bytes())) as (server, port):
        for _ in range(2):  # the next one finds the board as well
            with connect(port) as session:
                assert session.info is not None
                assert session.info.kind is BoardKind.REV2
                session.set_led(0x102030)
                assert session.status().damaged_frames == 0
        assert server.connections == 2


def test_installing_from_the_running_firmware_and_on_a_blank_board() -> None:
    image = IMAGE.read_bytes()
    other = image[:-4] + bytes(4)  # its checksum is wrong: it starts the bootloader by itself
    for first in (image, None, other):
        board = Nano33BleSense(image=first)
        with serving(board) as (server, port):
            outcome = install(port, read_image(image))
            assert outcome.info is not None
            assert outcome.info.reset == "restarted by software"
            assert bytes(board.chip.flash[0x10000 : 0x10000 + len(image)]) == image
            assert server.connections >= 2


def test_a_connection_ends_with_its_port_and_the_next_finds_the_bootloader() -> None:
    with serving(Nano33BleSense(image=IMAGE.read_bytes())) as (_, port):
        session = connect(port)
        session.enter_bootloader()
        assert soon(lambda: not session.is_open)
        session.close()
        host, number = port.removeprefix("socket://").split(":")
        transport = SocketTransport.open(host, int(number))
        bootloader = Bootloader(transport)
        assert bootloader.is_there(tries=20)
        transport.write(b"K#")
        transport.close()
        with connect_patiently(port) as again:
            assert again.info is not None


def connect_patiently(port: str) -> Session:
    end = time.monotonic() + PATIENCE_S
    while True:
        try:
            return connect(port)
        except StudioError:
            if time.monotonic() > end:
                raise


def test_the_cable_out_ends_the_connection() -> None:
    board = Nano33BleSense(image=IMAGE.read_bytes())
    board.plug()
    board.power_on()
    server = BoardServer(board, speed=0)
    with socket.create_connection(server.address) as connection:
        connection.settimeout(PATIENCE_S)
        for _ in range(600):
            server._exchange()
            board.run(0.002)
        assert server.connections == 1
        board.unplug()
        server._exchange()
        assert connection.recv(1) == b""
    server.close()


def test_a_caller_that_left_before_its_turn_leaves_no_bytes_behind() -> None:
    board = Nano33BleSense()
    board.plug()
    board.power_on()
    server = BoardServer(board, speed=0)
    with socket.create_connection(server.address) as connection:
        connection.sendall(b"\0" * 100)
    with socket.create_connection(server.address) as connection:
        connection.settimeout(PATIENCE_S)
        connection.sendall(b"N#")
        for _ in range(500):
            server._exchange()
            board.run(0.002)
        assert connection.recv(10) == b"\n\r"
    assert not board.bootloader.crashed
    server.close()


def test_a_session_in_this_process_needs_no_socket_and_no_clock() -> None:
    board = Nano33BleSense(image=IMAGE.read_bytes())
    port = CdcPort(board.host)
    board.plug()
    board.power_on()
    assert board.run_until(lambda: port.is_there, 2.0)
    with Session(PumpedTransport(board, port), answer_timeout_s=PATIENCE_S) as session:
        assert session.hello().kind is BoardKind.REV1
        session.start_stream(LaneKind.IMU, 119)
        feed = session.lanes[LaneKind.IMU]
        assert soon(lambda: feed.ring.end > 200)
        session.stop_stream(LaneKind.IMU)
        board.unplug()
        with pytest.raises(StudioError, match="lost"):
            session.status()
