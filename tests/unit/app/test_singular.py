"""One take is one take: what counts something says it in the singular when there is one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.app.cli.commands import run_command
from studio.app.cli.output import counted
from studio.model.lane import LaneKind
from studio.model.recording import Label
from studio.storage.store import ProjectStore
from tests.unit.learn.material import take


def test_one_is_said_without_an_s() -> None:
    assert [counted(number, "take") for number in (0, 1, 2)] == ["0 takes", "1 take", "2 takes"]


def test_the_command_line_says_of_one_take_that_it_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NANO33_STUDIO_HOME", str(tmp_path / "home"))
    with ProjectStore.create(tmp_path / "p", name="wand", sensor=LaneKind.IMU) as store:
        recording, lane = take("down1", "down")
        store.write_recording(recording, [lane])
        store.save(replace(store.project, recordings=(recording,), labels=(Label("down", "#0072b2"),)))
    for command in ("info", "check"):
        assert run_command([command, str(tmp_path / "p")]) == 0
    said = capsys.readouterr().out
    assert "down: 1 take, " in said
    assert "1 recording\n" in said
    assert "down has only one take." in said
    assert "1 take, " in said
    for wrong in ("1 takes", "1 recordings"):
        assert wrong not in said
