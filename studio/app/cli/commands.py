"""Runs one command: finds its function, and turns every way it can end into an exit status."""

from __future__ import annotations

import logging
import sys
import traceback
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from studio.app.cli.output import Output, complain, say_aside
from studio.app.cli.parser import build_parser
from studio.app.cli.table import COMMANDS
from studio.errors import Cancelled, StudioError

if TYPE_CHECKING:
    from studio.app.studio import Studio

Command = Callable[["Studio", Namespace, Output], int | None]

WRONG_USAGE = "usage"
INTERRUPTED, NOBODY_READS = 130, 141
"""128 and the signal's number, as shells say it: SIGINT, SIGPIPE."""


def run_command(words: Sequence[str]) -> int:
    """0 when it worked, 1 after an error that was said, 2 for wrong usage, 130 when interrupted, 141 when standard
    output was closed before the end."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    arguments = build_parser().parse_args(words)
    output = Output(as_json=getattr(arguments, "json", False))
    try:
        status = _run(arguments, output)
    except StudioError as error:
        complain(error)
        return 2 if error.code == WRONG_USAGE else 1
    except Cancelled:
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        say_aside(traceback.format_exc())
        complain(
            StudioError(
                "The studio itself made a mistake.",
                f"{type(error).__name__}: {error}.",
                "The lines above help whoever repairs it.",
                code="bug",
            )
        )
        return 1
    return NOBODY_READS if output.is_closed else status


def command(name: str) -> Command:
    module, _, function = COMMANDS[name].partition(":")
    found: Command = getattr(import_module(f"studio.app.cli.{module}"), function)
    return found


def _run(arguments: Namespace, output: Output) -> int:
    function = command(arguments.command)
    from studio.app.studio import Studio

    studio = Studio()
    try:
        status = function(studio, arguments, output) or 0
        studio.desk.require_saved()
        return status
    finally:
        studio.shut_down()
