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
from studio.errors import Cancelled, StudioError

if TYPE_CHECKING:
    from studio.app.studio import Studio

Command = Callable[["Studio", Namespace, Output], int | None]

COMMANDS = {
    "new": "project_commands:new",
    "import": "exchange_commands:import_recordings",
    "export": "exchange_commands:export",
    "merge": "exchange_commands:merge",
    "unpack": "exchange_commands:unpack",
    "info": "project_commands:info",
    "rescue": "project_commands:rescue",
    "find-events": "finding_commands:find_events",
    "propose": "finding_commands:propose",
    "train": "learning_commands:train",
    "instant": "instant_commands:instant",
    "search": "search_command:search",
    "evaluate": "learning_commands:evaluate",
    "crosscheck": "runs_commands:crosscheck",
    "runs": "runs_commands:runs",
    "stream-evaluate": "room_commands:stream_evaluate",
    "package": "learning_commands:package",
    "export-arduino": "learning_commands:export_arduino",
    "report": "report_command:report",
    "run": "learning_commands:run",
    "boards": "board_commands:boards",
    "board": "board_commands:board",
    "check": "recording_commands:check",
    "send": "board_commands:send",
    "record": "recording_commands:record",
    "listen": "listening_commands:listen",
    "compare": "parity_commands:compare",
    "stream": "board_commands:stream",
    "install-firmware": "firmware_commands:install_firmware",
    "restore": "firmware_commands:restore",
    "doctor": "firmware_commands:doctor",
}
"""By name, so that --help and wrong usage need not wait for the studio. A command may return an exit status; None
is 0."""

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
