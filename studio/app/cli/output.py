"""What the command line prints: one JSON object on standard output, or words; errors on standard error."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Mapping
from typing import Any

from studio.errors import StudioError


class Output:
    """``as_json``: exactly one object goes to standard output, and nothing else does."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self.is_closed = False
        """Whoever read standard output has left (``| head -1``): nobody is waiting for more."""

    def result(self, values: Mapping[str, Any], words: str) -> None:
        """The end of a command: the object, or the words for a person."""
        self._print(_in_json(values) if self._as_json else _in_words(words))

    def line(self, values: Mapping[str, Any]) -> None:
        """One object a line, for commands that go on until ``is_closed``."""
        self._print(_in_json(values))

    def note(self, words: str) -> None:
        """Something on the way, for a person who watches; never on standard output."""
        say_aside(words)

    def _print(self, text: str) -> None:
        """Raises StudioError("output-unwritable")."""
        if self.is_closed:
            return
        try:
            print(text, flush=True)
        except BrokenPipeError:
            self.is_closed = True
            _forget_what_waits()
        except OSError as problem:
            _forget_what_waits()
            raise StudioError(
                "The result could not be written to standard output.",
                f"{problem.strerror}.",
                "Make room, or send it somewhere else.",
                code="output-unwritable",
            ) from problem


def counted(number: int, noun: str) -> str:
    """1, "take" -> "1 take"; 0 and 2 are "takes"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def complain(error: StudioError) -> None:
    say_aside(f"error {error.code}: {error}")


def say_aside(words: str) -> None:
    """On standard error, if there is one: ``print`` would take standard output instead of a closed one."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            print(words, file=sys.stderr, flush=True)


def _in_json(values: Mapping[str, Any]) -> str:
    """Letters as they are where the output can say them (a file's name may hold bytes that are no letter)."""
    text = json.dumps(values, ensure_ascii=False)
    return text if _in_words(text) == text else json.dumps(values)


def _in_words(text: str) -> str:
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)


def _forget_what_waits() -> None:
    """Python would try once more to write it when it ends, and complain."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
