"""The commands that there are and where each is; whatever names none of them opens the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

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


def wants_window(words: Sequence[str]) -> bool:
    """True when no command is named: nothing at all, a project's folder, or an option of the window. A word that is
    neither command nor path is a command mistyped."""
    if not words:
        return True
    first = words[0]
    if first in COMMANDS or first in ("-h", "--help", "--version"):
        return False
    return first.startswith("-") or bool(Path(first).suffix) or len(Path(first).parts) > 1 or Path(first).exists()
