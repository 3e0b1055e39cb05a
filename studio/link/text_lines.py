"""Lines of text out of bytes, and what one line is: a row of numbers, names, words of the board, or damage."""

from __future__ import annotations

import re
from dataclasses import dataclass

MOST_LINE_BYTES = 512
"""Sixty columns of a plotter fit; what is longer is no line, and is not kept."""
MOST_COLUMNS = 64
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:nan|inf|ovf)", re.IGNORECASE)
_NAMED = re.compile(r"[\s,;]*([A-Za-z_µ°][^:=,;\t]{0,40}?)\s*[:=]\s*([^\s,;]+)")
_NAME = re.compile(r"[A-Za-z_µ°][^:=,;\t!?]{0,40}")
_SEPARATORS = re.compile(r"[,;\s]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffd]")


@dataclass(frozen=True, slots=True)
class Row:
    """Numbers, nan where the board said nan or printed too much for it; ``names`` where the line itself has them."""

    values: tuple[float, ...]
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """What may be a header: the names of the columns of rows that follow."""

    names: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A line for people."""

    text: str


@dataclass(frozen=True, slots=True)
class Blank:
    pass


@dataclass(frozen=True, slots=True)
class Damaged:
    """No text: bytes were lost or changed, or it never was text."""

    size_bytes: int


Line = Row | Names | Words | Blank | Damaged


class LineSplitter:
    """Bytes in any pieces to whole lines. Keeps at most MOST_LINE_BYTES."""

    def __init__(self) -> None:
        self._rest = b""
        self._is_skipping = False
        self._skipped = 0

    @property
    def waiting(self) -> bytes:
        """The line that has not ended yet."""
        return self._rest

    def push(self, data: bytes) -> list[bytes | Damaged]:
        """Lines without their ends, in order; a line that is too long is damage."""
        *ended, rest = data.split(b"\n")
        lines: list[bytes | Damaged] = []
        for part in ended:
            lines.append(self._end(part))
        if self._is_skipping or len(self._rest) + len(rest) > MOST_LINE_BYTES:
            self._skipped += len(self._rest) + len(rest)
            self._rest, self._is_skipping = b"", True
        else:
            self._rest += rest
        return lines

    def _end(self, part: bytes) -> bytes | Damaged:
        line = self._rest + part
        size = self._skipped + len(line)
        too_long = self._is_skipping or len(line) > MOST_LINE_BYTES
        self._rest, self._is_skipping, self._skipped = b"", False, 0
        return Damaged(size) if too_long else line.rstrip(b"\r")


def read_line(line: bytes) -> Line:
    """What a line is. Never raises."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        return Damaged(len(line))
    if _CONTROLS.search(text):
        return Damaged(len(line))
    text = text.strip()
    if not text.strip(",;"):
        return Blank()
    return _row(text) or _named_row(text) or _names(text) or Words(text)


def _number(text: str) -> float | None:
    if not _NUMBER.fullmatch(text):
        return None
    return float("nan") if text.lower().endswith("ovf") else float(text)


def _row(text: str) -> Row | None:
    if ";" in text and "," in text:
        text = text.replace(",", ".")  # the decimal comma of half of Europe
    cells = _SEPARATORS.split(text.strip(",; \t"))
    if len(cells) > MOST_COLUMNS:
        return None
    values = []
    for cell in cells:
        value = _number(cell)
        if value is None:
            return None
        values.append(value)
    return Row(tuple(values))


def _named_row(text: str) -> Row | None:
    """ "name:value,name:value" as Arduino's plotter reads it."""
    names: list[str] = []
    values: list[float] = []
    at = 0
    while at < len(text.rstrip(",; \t")):
        match = _NAMED.match(text, at)
        value = _number(match[2]) if match else None
        if match is None or value is None or len(names) == MOST_COLUMNS:
            return None
        names.append(match[1].strip())
        values.append(value)
        at = match.end()
    return Row(tuple(values), tuple(names)) if names and len(set(names)) == len(names) else None


def _names(text: str) -> Names | None:
    """A header parts its names as a table does; parted by blanks it might as well be a sentence, so that each must be
    short then."""
    mark = next((mark for mark in (",", ";", "\t") if mark in text), None)
    cells = [cell.strip().strip('"') for cell in (text.split(mark) if mark else text.split())]
    while cells and not cells[-1]:
        cells.pop()
    if not 1 < len(cells) <= MOST_COLUMNS or len(set(cells)) < len(cells):
        return None
    if not all(_NAME.fullmatch(cell) for cell in cells):
        return None
    if mark is None and any(len(cell) > 6 for cell in cells):
        return None
    return Names(tuple(cells), text)
