"""Every command can be typed, does something, and is told from a project's folder."""

from __future__ import annotations

from argparse import _SubParsersAction
from pathlib import Path

import pytest

from studio.app.cli.commands import command
from studio.app.cli.parser import build_parser
from studio.app.cli.table import COMMANDS, wants_window


def test_what_can_be_typed_is_what_can_be_run() -> None:
    (typed,) = (each for each in build_parser()._actions if isinstance(each, _SubParsersAction))
    assert set(typed.choices) == set(COMMANDS)
    for name in COMMANDS:
        assert callable(command(name))


def test_a_folder_that_is_called_like_a_command_does_not_hide_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine").mkdir()
    for name in COMMANDS:
        (tmp_path / name).mkdir()
        assert not wants_window([name])
    assert wants_window([])
    assert wants_window(["mine"])
    assert wants_window(["--port", "virtual"])
    assert not wants_window(["trian"])
    assert not wants_window(["--help"])
