"""Every command can be typed, does something, and is told from a project's folder."""

from __future__ import annotations

from argparse import _SubParsersAction
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from studio.app.cli import board_commands, learning_commands
from studio.app.cli.commands import command
from studio.app.cli.parser import build_parser
from studio.app.cli.table import COMMANDS, wants_window
from studio.errors import StudioError
from studio.model.learning import USUAL_LEARNING

if TYPE_CHECKING:
    from studio.app.cli.output import Output
    from studio.app.studio import Studio


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


@pytest.mark.parametrize(("typed", "wanted"), [((), None), (("--voices",), True), (("--no-voices",), False)])
def test_whether_voices_say_the_words_is_left_to_the_project_unless_typed(
    typed: tuple[str, ...], wanted: bool | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    desk = SimpleNamespace(open=lambda _: SimpleNamespace(learning=USUAL_LEARNING))
    trainer = SimpleNamespace(train=lambda *, seed, learning: asked.append(learning))
    monkeypatch.setattr(learning_commands, "wait_for_run", lambda *_: None)
    monkeypatch.setattr(learning_commands, "run_values", lambda _: {})
    monkeypatch.setattr(learning_commands, "told_run", lambda _: "")
    arguments = build_parser().parse_args(["train", "p.studio", *typed])
    output = SimpleNamespace(result=lambda *_: None)
    learning_commands.train(SimpleNamespace(desk=desk, trainer=trainer), arguments, output)  # type: ignore[arg-type]
    assert asked == [replace(USUAL_LEARNING, voices=wanted is not False)]


@pytest.mark.parametrize(
    ("kind", "option", "other"),
    [
        ("virtual", ["--pty"], "sketch"),
        ("virtual", ["--form", "named"], "sketch"),
        ("sketch", ["--noise", "0.2"], "virtual"),
    ],
)
def test_what_a_board_would_leave_unheeded_is_refused(kind: str, option: list[str], other: str) -> None:
    arguments = build_parser().parse_args(["board", kind, "--listen", "127.0.0.1:0", *option])
    with pytest.raises(StudioError, match=option[0]) as refusal:
        board_commands.board(cast("Studio", None), arguments, cast("Output", None))
    assert refusal.value.code == "usage"
    assert f"board {other}" in refusal.value.remedy
