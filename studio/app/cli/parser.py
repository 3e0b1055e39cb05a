"""What can be typed after ``nano33-studio``: the commands in the order of ``--help``."""

from __future__ import annotations

import argparse

from studio.app.cli import board_arguments, learning_arguments, project_arguments


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nano33-studio",
        description="Record, label and train gestures and wake words, and run them on an Arduino Nano 33 BLE Sense.",
        epilog="Without a command the window opens: nano33-studio [PROJECT]. With --json one JSON object is printed on "
        "standard output and nothing else; errors go to standard error, exit status 1 (2 for wrong usage).",
    )
    parser.add_argument("--version", action="version", version=_version())
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for noun in (project_arguments, learning_arguments, board_arguments):
        noun.add_to(commands)
    return parser


def _version() -> str:
    from studio import __version__

    return f"nano33-studio {__version__}"
