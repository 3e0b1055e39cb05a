"""Installing over a real connection with the real session, and the commands that do it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.app.cli import firmware_commands
from studio.app.cli.commands import run_command
from studio.board.installing import install
from studio.board.server import BoardServer
from studio.board.virtual import VirtualBoard
from studio.errors import StudioError
from studio.model.board import BoardKind
from tests.emulator.bootloader import APPLICATION, MemoryFlash, factory_flash
from tests.unit.board.bootable import our_image, sketch, with_program
from tests.unit.board.socket_board import SocketBoard

IMAGE = our_image(6 * 4096, version="1.0.0")
OLD = our_image(9000, version="0.9.0", seed=4)


@pytest.fixture
def board() -> Iterator[SocketBoard]:
    board = SocketBoard(MemoryFlash(factory_flash()))
    yield board
    board.close()


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NANO33_STUDIO_HOME", str(tmp_path))
    monkeypatch.setattr(firmware_commands, "bundled_image", lambda: IMAGE)


def test_a_blank_board_gets_the_firmware_and_says_hello(board: SocketBoard) -> None:
    outcome = install(board.port, IMAGE)
    assert outcome.port == board.port
    assert outcome.info is not None
    assert (outcome.info.kind, outcome.info.firmware) == (BoardKind.REV2, "1.0.0")
    assert board.flash.read(APPLICATION, len(IMAGE.data)) == IMAGE.data
    assert board.flash.violations == []


def test_old_firmware_is_asked_for_its_bootloader(capsys: pytest.CaptureFixture[str]) -> None:
    board = SocketBoard(with_program(OLD.data))
    try:
        assert board.runs_firmware
        assert run_command(["install-firmware", "--port", board.port, "--json"]) == 0
    finally:
        board.close()
    said = capsys.readouterr()
    answer = json.loads(said.out)
    assert (answer["firmware"], answer["port"], answer["size_bytes"]) == ("1.0.0", board.port, len(IMAGE.data))
    assert "Asking the board to go to its bootloader" in said.err
    assert "6 of 6 pages" in said.err
    assert board.flash.read(APPLICATION, len(IMAGE.data)) == IMAGE.data


def test_a_board_without_firmware_is_told_with_the_command_that_installs_it(
    board: SocketBoard, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["stream", "--seconds", "1", "--port", board.port]) == 1
    assert f"nano33-studio install-firmware --port {board.port}" in capsys.readouterr().err


def test_older_firmware_is_used_and_told(capsys: pytest.CaptureFixture[str]) -> None:
    board = SocketBoard(with_program(OLD.data))
    try:
        assert run_command(["stream", "--seconds", "0.1", "--port", board.port, "--json"]) == 0
    finally:
        board.close()
    said = capsys.readouterr()
    assert json.loads(said.out)["port"] == board.port
    assert "0.9.0" in said.err
    assert f"nano33-studio install-firmware --port {board.port}" in said.err
    assert "installed first" not in said.err


def test_sending_to_older_firmware_says_that_it_is_renewed_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = tmp_path / "broken.pkg"
    package.write_bytes(b"no package")
    board = SocketBoard(with_program(OLD.data))
    try:
        assert run_command(["send", str(package), "--port", board.port]) == 1
    finally:
        board.close()
    said = capsys.readouterr().err
    assert "installed first" in said
    assert "nano33-studio install-firmware" not in said


def test_a_sketch_is_restored_from_its_file(
    board: SocketBoard, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mine.bin"
    path.write_bytes(sketch(5000).data)
    assert run_command(["restore", str(path), "--port", board.port]) == 0
    assert board.flash.read(APPLICATION, 5000) == sketch(5000).data
    assert "mine.bin runs on the board" in capsys.readouterr().out
    path.write_bytes(b"no image")
    assert run_command(["restore", str(path), "--port", board.port]) == 1
    assert "image-bad" in capsys.readouterr().err


def test_a_virtual_board_behind_a_socket_is_not_written_to(capsys: pytest.CaptureFixture[str]) -> None:
    virtual = VirtualBoard().start()
    server = BoardServer(virtual, "127.0.0.1", 0)
    try:
        assert run_command(["install-firmware", "--port", f"socket://127.0.0.1:{server.address[1]}"]) == 1
    finally:
        server.close()
        virtual.stop()
    assert "wrong-board" in capsys.readouterr().err


def test_nobody_at_the_address_is_told_at_once() -> None:
    board = SocketBoard(MemoryFlash(factory_flash()))
    board.close()
    with pytest.raises(StudioError) as refused:
        install(board.port, IMAGE)
    assert refused.value.code == "socket-refused"


def test_the_doctor_answers_in_words_and_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    status = run_command(["doctor", "--json"])
    answer = json.loads(capsys.readouterr().out)
    assert answer["ok"] == (status == 0)
    assert {"name", "health", "words", "remedy"} == answer["checks"][0].keys()
    assert run_command(["doctor"]) == status
    assert "virtual board: It answers" in capsys.readouterr().out
