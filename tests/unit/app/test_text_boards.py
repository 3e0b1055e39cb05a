"""Boards with other people's sketches, over a socket and at a pseudo terminal: connected, recorded, refused a model."""

from __future__ import annotations

import json
import random
import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.app.cli.commands import run_command
from studio.app.columns import Columns
from studio.app.firmware_need import FirmwareNeed, Reason
from studio.app.happenings import BoardDisconnected
from studio.app.settings import Settings
from studio.app.studio import Studio
from studio.board.connect import connect as open_board
from studio.board.server import BoardServer
from studio.board.sketch import SketchForm, SketchPrinter
from studio.board.sketch_server import SketchPty, SketchServer
from studio.board.virtual import VirtualBoard
from studio.errors import StudioError
from studio.link.session import Session
from studio.link.text_columns import ColumnMap
from studio.link.text_dialect import Shape
from studio.link.text_listening import BAUDS, listen_for_text
from studio.link.text_session import TextSession
from studio.link.transport import gone
from studio.model.board import BoardKind
from tests.unit.link import tiny_package
from tests.unit.link.played import takes

WAIT_S = 60.0


@pytest.fixture
def studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    monkeypatch.setenv("NANO33_STUDIO_HOME", str(tmp_path / "home"))
    made = Studio(home=tmp_path / "home")
    yield made
    made.shut_down()


@pytest.fixture
def sketch() -> Iterator[SketchServer]:
    server = SketchServer(SketchPrinter(takes(), SketchForm.IMU_CAPTURE, pause_s=0.3), "127.0.0.1", 0)
    yield server
    server.close()


def connect(studio: Studio, port: str) -> TextSession:
    studio.bench.connect(port).result(WAIT_S)
    studio.mailbox.pump()
    session = studio.bench.require()
    assert isinstance(session, TextSession)
    return session


def test_a_sketch_is_connected_with_its_columns_and_what_it_lacks(studio: Studio, sketch: SketchServer) -> None:
    session = connect(studio, sketch.port)
    assert session.names == ("aX", "aY", "aZ", "gX", "gY", "gZ")
    assert studio.bench.info is not None
    assert studio.bench.info.kind == BoardKind.SKETCH
    assert studio.bench.need == FirmwareNeed(sketch.port, Reason.PRINTS_TEXT)


def test_a_model_is_refused_with_the_way_out(studio: Studio, sketch: SketchServer) -> None:
    connect(studio, sketch.port)
    with pytest.raises(StudioError) as refused:
        studio.deployer.send_bytes(tiny_package.data())
    assert refused.value.code == "board-prints-text"
    assert "Install the studio's firmware" in refused.value.remedy
    assert not studio.deployer.is_sending


def test_a_sketch_that_is_unplugged_leaves_its_sentence(studio: Studio) -> None:
    server = SketchServer(SketchPrinter(takes(), SketchForm.NAMED), "127.0.0.1", 0)
    connect(studio, server.port)
    gone: list[BoardDisconnected] = []
    studio.events.listen(BoardDisconnected, gone.append)
    server.close()
    assert studio.mailbox.wait_until(lambda: bool(gone), WAIT_S)
    assert gone[0].error is not None
    assert gone[0].error.code == "link-gone"


def test_a_sketch_that_is_connected_twice_is_measured_anew(studio: Studio, sketch: SketchServer) -> None:
    connect(studio, sketch.port)
    session = connect(studio, sketch.port)
    assert studio.mailbox.wait_until(lambda: session.rate_hz > 0, WAIT_S)


def test_silence_that_never_becomes_text_is_no_text_board(studio: Studio) -> None:
    """It takes a hello's three seconds."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = f"socket://127.0.0.1:{listener.getsockname()[1]}"
        studio.bench.connect(port).result(WAIT_S)
        studio.mailbox.pump()
        assert studio.bench.session is None
        assert studio.bench.need == FirmwareNeed(port, Reason.SILENT_ADDRESS)


def test_a_board_behind_a_socket_that_talks_to_another_studio_is_not_said_to_have_another_program(
    studio: Studio, capsys: pytest.CaptureFixture[str]
) -> None:
    board = VirtualBoard().start()
    server = BoardServer(board, "127.0.0.1", 0)
    port = f"socket://127.0.0.1:{server.address[1]}"
    try:
        with open_board(port):
            assert run_command(["stream", "--port", port, "--seconds", "1"]) == 1
            said = capsys.readouterr().err
            assert "It may be connected to another studio, as it talks to one at a time" in said
            assert "The board does not run the studio's firmware." not in said
        studio.bench.connect(port).result(WAIT_S)
        studio.mailbox.pump()
        assert studio.bench.need is None, "it is free again"
    finally:
        server.close()
        board.stop()


def test_what_a_person_chose_is_remembered_by_the_header_and_nonsense_is_not_believed(studio: Studio) -> None:
    shape, chosen = Shape(3, ("p", "q", "r")), ColumnMap(("aZ", "", "gX"), "mg", "rad/s")
    server = SketchServer(SketchPrinter(takes(), SketchForm.PLOTTER), "127.0.0.1", 0)
    try:
        session = connect(studio, server.port)
        studio.columns.choose(chosen)
        assert session.columns == chosen
        key = session.shape
        assert key is not None
    finally:
        server.close()
    again = Columns(Settings(studio.settings.home), studio.bench)
    assert again.remembered(key) == chosen
    assert again.remembered(shape) is None
    studio.settings.set(f"columns of {shape.key}", '{"channels": ["aX", "aX", "no"], "accel_unit": 3, "gyro_unit": ""}')
    assert studio.columns.remembered(shape) is None


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo terminals")
def test_the_command_line_records_a_sketch_at_a_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NANO33_STUDIO_HOME", str(tmp_path / "home"))
    assert run_command(["new", str(tmp_path / "p"), "--sensors", "imu"]) == 0
    desk = SketchPty(SketchPrinter(takes(), SketchForm.TEENSY_RAW))
    try:
        capsys.readouterr()
        words = ["record", str(tmp_path / "p"), "--label", "wave", "--seconds", "0.5", "--port", desk.port, "--json"]
        assert run_command(words) == 0
    finally:
        desk.close()
    told = json.loads(capsys.readouterr().out)
    assert told["firmware"] == "text"
    assert [column["channel"] for column in told["columns"]] == [None, "aX", "aY", "aZ", "gX", "gY", "gZ"]
    assert told["rate_hz"] == pytest.approx(119, rel=0.01)
    assert told["lanes"]["imu"]["samples"] == pytest.approx(60, abs=2)


class WrongRate:
    """A UART at 9600 baud: at any other rate it gives noise."""

    def __init__(self) -> None:
        self.baud = 115200
        self.tried: list[int] = []
        self._closed = threading.Event()
        self._noise = random.Random(1)

    def set_baud(self, baud: int) -> None:
        self.tried.append(baud)
        self.baud = baud

    def read(self, timeout_s: float) -> bytes:
        self._closed.wait(0.005)
        return b"aX:0,aY:0,aZ:1\r\n" if self.baud == BAUDS[1] else self._noise.randbytes(20)

    def write(self, data: bytes) -> None:
        pass

    def close(self) -> None:
        self._closed.set()

    @property
    def is_closed(self) -> bool:
        return self._closed.is_set()


def hear_noise(session: Session) -> StudioError:
    """What the hello ends with, when enough was overheard to know that something is there."""
    with pytest.raises(StudioError) as silent:
        session.hello()
    end = time.monotonic() + WAIT_S
    while not session.overheard.is_garbled:
        assert time.monotonic() < end
        time.sleep(0.005)  # the link thread's time
    return silent.value


def test_a_uart_at_another_rate_is_found_and_never_at_the_bootloaders() -> None:
    wire = WrongRate()
    session = Session(wire, answer_timeout_s=0.05)
    text = listen_for_text(session, hear_noise(session))
    assert text is not None
    text.close()
    assert wire.baud == BAUDS[1]
    assert 1200 not in BAUDS
    assert text.names == ("aX", "aY", "aZ")


def test_a_uart_that_is_pulled_out_while_its_rate_is_looked_for_can_be_opened_again() -> None:
    class PulledOut(WrongRate):
        def set_baud(self, baud: int) -> None:
            super().set_baud(baud)
            raise gone("It was pulled out.")

    wire = PulledOut()
    session = Session(wire, answer_timeout_s=0.05)
    silent = hear_noise(session)
    with pytest.raises(StudioError) as raised:
        listen_for_text(session, silent)
    assert raised.value.code == "link-gone"
    assert wire.is_closed
