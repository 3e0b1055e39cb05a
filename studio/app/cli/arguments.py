"""What several commands take, and what a number or a name that is typed must be."""

from __future__ import annotations

import argparse
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""What ``add_parser`` is asked of."""

PORT_HELP = (
    "a serial device (DEVICE@BAUD behind a UART bridge), 'virtual', or socket://HOST:PORT (default: the one real "
    "board, else 'virtual')"
)


def add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def add_recording(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--recording", metavar="ID", help="only this one (default: all that have no span)")


def add_port(parser: argparse.ArgumentParser, help_text: str = PORT_HELP) -> None:
    parser.add_argument("--port", metavar="PORT", help=help_text)


def filled(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return text


def seconds(text: str) -> float:
    return _number(text, 0, 3600, "seconds are a number above 0, at most 3600", open_below=True)


def wait(text: str) -> float:
    return _number(text, 0, 3600, "seconds are a number from 0 to 3600")


def level(text: str) -> float:
    return _number(text, 0, 100, "a threshold is a number above 0, at most 100", open_below=True)


def takes(text: str) -> int:
    value = _number(text, 1, 500, "takes are a whole number from 1 to 500")
    if value != int(value):
        raise argparse.ArgumentTypeError(f"takes are a whole number from 1 to 500, not {text!r}")
    return int(value)


def minutes(text: str) -> float:
    return _number(text, 0, 10_000, "minutes are a number from 0 to 10000")


def cost(text: str) -> float:
    return _number(text, 0, 100_000, "a limit is a number above 0", open_below=True)


def workers(text: str) -> int:
    if text not in map(str, range(1, 65)):
        raise argparse.ArgumentTypeError(f"workers are a whole number from 1 to 64, not {text!r}")
    return int(text)


def point(text: str) -> str:
    if text != "best-cheap" and not (text.isascii() and text.isdecimal() and len(text) <= 6):
        raise argparse.ArgumentTypeError(f"it is a number of the search's list, or best-cheap, not {text!r}")
    return text


def share(text: str) -> float:
    return _number(text, 0, 1, "it is a number from 0 to 1")


def label_share(text: str) -> str:
    share(text.rpartition("=")[2])
    return text


def milliseconds(text: str) -> int:
    return round(_number(text, 1, 3_600_000, "milliseconds are a number from 1 to 3600000"))


def rate(text: str) -> float:
    return _number(text, 1, 10_000, "a rate is a number from 1 to 10000")


def seed(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 10 and int(text) < 2**32):
        raise argparse.ArgumentTypeError(f"a seed is a whole number from 0 to {2**32 - 1}, not {text!r}")
    return int(text)


def _number(text: str, low: float, high: float, words: str, *, open_below: bool = False) -> float:
    try:
        value = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{words}, not {text!r}") from None
    if not low <= value <= high or (open_below and value == low):
        raise argparse.ArgumentTypeError(f"{words}, not {text!r}")
    return value
