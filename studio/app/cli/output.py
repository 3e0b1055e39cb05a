"""What the command line prints: one JSON object on standard output, or words; errors on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any

from studio.errors import StudioError


class Output:
    """``as_json``: exactly one object goes to standard output, and nothing else does."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json

    def result(self, values: Mapping[str, Any], words: str) -> None:
        """The end of a command: the object, or the words for a person."""
        print(json.dumps(values, ensure_ascii=False) if self._as_json else words, flush=True)

    def line(self, values: Mapping[str, Any]) -> None:
        """One object a line, for commands that go on."""
        print(json.dumps(values, ensure_ascii=False), flush=True)

    def note(self, words: str) -> None:
        """Something on the way, for a person who watches; never on standard output."""
        print(words, file=sys.stderr, flush=True)


def complain(error: StudioError) -> None:
    print(f"error {error.code}: {error}", file=sys.stderr, flush=True)
