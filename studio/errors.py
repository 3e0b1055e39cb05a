"""The two errors a person can meet: one they can act on, and their own cancel."""

from __future__ import annotations


class StudioError(Exception):
    """Something the person can act on: what happened, why we think so, what to do.

    ``code`` is a stable kebab-case name for scripts and tests ("package-crc", "port-busy", ...).
    """

    def __init__(self, what: str, why: str = "", remedy: str = "", *, code: str) -> None:
        super().__init__(what)
        self.what = what
        self.why = why
        self.remedy = remedy
        self.code = code

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.why, self.remedy) if part)


class Cancelled(Exception):
    """The person cancelled; nothing went wrong and nothing needs saying."""
