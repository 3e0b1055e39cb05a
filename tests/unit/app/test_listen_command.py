"""listen: what it says of a board that cannot, and of takes that did not come to the disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.app.cli.commands import run_command
from studio.app.studio import Studio
from studio.board.sketch import SketchForm, SketchPrinter
from studio.board.sketch_server import SketchServer
from studio.errors import StudioError
from studio.model.lane import LaneKind
from studio.storage.take import TakeWriter
from tests.unit.link import tiny_package
from tests.unit.link.played import takes


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NANO33_STUDIO_HOME", str(tmp_path / "home"))
    return tmp_path


def test_a_board_with_another_sketch_is_not_told_to_be_sent_a_model(capsys: pytest.CaptureFixture[str]) -> None:
    server = SketchServer(SketchPrinter(takes(), SketchForm.IMU_CAPTURE), "127.0.0.1", 0)
    try:
        assert run_command(["listen", "--port", server.port, "--seconds", "1"]) == 1
    finally:
        server.close()
    said = capsys.readouterr().err
    assert "error board-prints-text: This board detects nothing: it runs another sketch." in said
    assert "Send one first" not in said


def test_what_a_full_disk_refuses_is_not_among_what_was_kept(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StudioError("The disk is full.", "", "Make room.", code="disk-full")

    made = Studio(home=home / "elsewhere")
    made.desk.create(home / "p.studio", sensor=LaneKind.IMU)
    made.shut_down()
    (home / "tilt.pkg").write_bytes(tiny_package.data())
    assert run_command(["send", str(home / "tilt.pkg"), "--port", "virtual"]) == 0
    capsys.readouterr()
    monkeypatch.setattr(TakeWriter, "finish", full)
    assert run_command(["listen", "--port", "virtual", "--keep", str(home / "p.studio"), "--seconds", "4"]) == 1
    said = capsys.readouterr()
    summary = json.loads(said.out.splitlines()[-1])
    assert summary["false_alarms"] >= 1
    assert summary["kept"] == []
    assert "error unsaved" in said.err
