"""Runs one command: finds its function, and turns every way it can end into an exit status."""

from __future__ import annotations

import logging
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence

from studio.app.cli import board_commands, learning_commands, project_commands
from studio.app.cli.output import Output, complain
from studio.app.cli.parser import build_parser
from studio.app.studio import Studio
from studio.errors import Cancelled, StudioError

Command = Callable[[Studio, Namespace, Output], int | None]

COMMANDS: dict[str, Command] = {
    "new": project_commands.new,
    "import": project_commands.import_recordings,
    "info": project_commands.info,
    "train": learning_commands.train,
    "evaluate": learning_commands.evaluate,
    "package": learning_commands.package,
    "run": learning_commands.run,
    "boards": board_commands.boards,
    "board": board_commands.board,
    "send": board_commands.send,
    "record": board_commands.record,
    "listen": board_commands.listen,
    "stream": board_commands.stream,
}
"""A command may return an exit status; None is 0."""

WRONG_USAGE = "usage"


def run_command(words: Sequence[str]) -> int:
    """0 when it worked, 1 after an error that was said, 2 for wrong usage, 130 when interrupted."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    arguments = build_parser().parse_args(words)
    output = Output(as_json=getattr(arguments, "json", False))
    studio = Studio()
    try:
        return COMMANDS[arguments.command](studio, arguments, output) or 0
    except StudioError as error:
        complain(error)
        return 2 if error.code == WRONG_USAGE else 1
    except Cancelled:
        return 1
    except KeyboardInterrupt:
        return 130
    finally:
        studio.shut_down()
