"""The second dialect of boards: tables printed as text, as Arduino's tutorials and its Serial Plotter have them.

Bytes in any pieces become rows of one *shape* (how many columns, and their names). Text carries no sample index and no
checksum: a row that is whole but never arrived cannot be known. What can be known is counted: bytes and lines that are
no text, and rows that do not have the shape.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from studio.link.text_columns import channels_named
from studio.link.text_lines import Blank, Damaged, LineSplitter, Names, Row, Words, read_line

FEWEST_ROWS = 3
"""Alike and one after another: a shape."""
FEWEST_ROWS_ANEW = 5
"""The same, where there is a shape already."""
SURE_ROWS = 5
MOST_DAMAGE = 0.1
"""Share of bytes that are no text, in what is taken for text."""
GARBLED_BYTES = 8
_KEPT_LINES = 8
_PLAIN = b"0123456789.-+,\t\r\n"
_MARKS = (b",", b"\t")


@dataclass(frozen=True, slots=True)
class Shape:
    """The columns of a table. ``names`` are the board's own, or empty."""

    width: int
    names: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What a person's choice for these columns is remembered by."""
        return ",".join(self.names) if self.names else f"{self.width} columns"


@dataclass(frozen=True, slots=True)
class ShapeSeen:
    """From here on the rows have this shape."""

    shape: Shape


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """float64 (n, width), after ``lost`` lines that were damaged."""

    values: NDArray[np.float64] = field(repr=False)
    lost: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """The board's own words."""

    text: str


Heard = ShapeSeen | Rows | Said


class TextDialect:
    """``push`` takes what arrived; it never raises, and keeps no more than a line and a few rows."""

    def __init__(self) -> None:
        self.shape: Shape | None = None
        self.rows = 0
        """Rows given so far."""
        self.damaged_lines = 0
        self.damaged_bytes = 0
        self.bytes = 0
        self.said: tuple[str, ...] = ()
        """The board's last words."""
        self._lines = LineSplitter()
        self._is_first = True
        self._header: tuple[str, ...] = ()
        self._trial: list[Row] = []
        self._mark = b","
        self._lost = 0
        self._has_named_motion = False
        self._has_nul = False

    # -- what it is

    @property
    def is_sure(self) -> bool:
        """It is text with rows in it, or a header that names the axes of motion."""
        return self._is_clean and (self.rows >= SURE_ROWS or self._has_named_motion)

    @property
    def is_likely(self) -> bool:
        """The same, of a board that prints slowly: a row or some words, and nothing else."""
        return self._is_clean and (self.rows > 0 or len(self._trial) > 0 or len(self.said) > 0)

    @property
    def is_garbled(self) -> bool:
        """Bytes come, and they are no text: another rate, or another protocol."""
        return self.bytes >= GARBLED_BYTES and not self._is_clean

    @property
    def _is_clean(self) -> bool:
        waiting = self._lines.waiting
        damaged = self.damaged_bytes + (len(waiting) if isinstance(read_line(waiting), Damaged) else 0)
        return not self._has_nul and damaged <= MOST_DAMAGE * self.bytes

    # -- what it says

    def push(self, data: bytes) -> list[Heard]:
        self.bytes += len(data)
        # COBS frames end in one, and no text has any.
        self._has_nul = self._has_nul or (self.shape is None and b"\0" in data)
        lines = self._lines.push(data)
        if self._is_first and lines:
            lines = self._without_half(lines)
        heard: list[Heard] = []
        plain = self._plain_rows(lines)
        if plain is not None:
            self._give(plain, heard)
            return heard
        rows: list[tuple[float, ...]] = []
        for line in lines:
            self._take(line, rows, heard)
        self._flush(rows, heard)
        return heard

    def _without_half(self, lines: list[bytes | Damaged]) -> list[bytes | Damaged]:
        """Nobody knows whether the first line came whole: of "0.98" may be left "8". A header tells by its names."""
        self._is_first = False
        first = lines[0] if isinstance(lines[0], Damaged) else read_line(lines[0])
        if isinstance(first, Names | Words):
            return lines
        if isinstance(first, Damaged):
            self.damaged_bytes += first.size_bytes
        return lines[1:]

    def _plain_rows(self, lines: Sequence[bytes | Damaged]) -> NDArray[np.float64] | None:
        """The usual case in one go: nothing but whole rows of the shape. A sketch that prints sound prints 16000 lines
        a second."""
        shape = self.shape
        if shape is None or self._trial or len(lines) < 2 or any(isinstance(line, Damaged) for line in lines):
            return None
        whole = [line for line in lines if isinstance(line, bytes)]
        if b"".join(whole).translate(None, _PLAIN):
            return None
        if any(line.count(self._mark) != shape.width - 1 for line in whole):
            return None
        try:
            values = [float(cell) for line in whole for cell in line.split(self._mark)]
        except ValueError:
            return None
        return np.array(values).reshape(-1, shape.width)

    def _take(self, line: bytes | Damaged, rows: list[tuple[float, ...]], heard: list[Heard]) -> None:
        read = line if isinstance(line, Damaged) else read_line(line)
        if isinstance(read, Row):
            self._take_row(read, line, rows, heard)
        elif isinstance(read, Names):
            self._take_names(read, rows, heard)
        elif isinstance(read, Words):
            self._say(read.text, rows, heard)
        elif isinstance(read, Damaged):
            self.damaged_bytes += read.size_bytes
            self._lose_line(rows, heard)
        else:
            assert isinstance(read, Blank)

    def _take_row(
        self, row: Row, line: bytes | Damaged, rows: list[tuple[float, ...]], heard: list[Heard]
    ) -> None:
        shape = self.shape
        if shape is not None and len(row.values) == shape.width and (not row.names or row.names == shape.names):
            self._trial.clear()
            rows.append(row.values)
            return
        if self._trial and not _alike(self._trial[0], row):
            self._trial.clear()
        self._trial.append(row)
        if len(self._trial) < (FEWEST_ROWS if shape is None else FEWEST_ROWS_ANEW):
            if shape is not None:
                self._lose_line(rows, heard)
            return
        trial, self._trial = self._trial, []
        if shape is not None:  # they were no damage
            self._lost = max(0, self._lost - len(trial) + 1)
            self.damaged_lines -= len(trial) - 1
        self._flush(rows, heard)
        names = row.names or (self._header if len(self._header) == len(row.values) else ())
        self._adopt(Shape(len(row.values), names), heard)
        if isinstance(line, bytes):
            self._mark = next((mark for mark in _MARKS if mark in line), _MARKS[0])
        rows += [each.values for each in trial]

    def _take_names(self, read: Names, rows: list[tuple[float, ...]], heard: list[Heard]) -> None:
        is_motion = channels_named(read.names) >= 3
        shape = self.shape
        fits = shape is not None and len(read.names) == shape.width
        if not is_motion and not fits:
            self._say(read.text, rows, heard)
        if shape is None and is_motion:
            self._has_named_motion = True
            self._adopt(Shape(len(read.names), read.names), heard)
        elif fits and shape is not None and read.names != shape.names:
            self._flush(rows, heard)
            self._adopt(Shape(shape.width, read.names), heard)
        self._header = read.names

    def _adopt(self, shape: Shape, heard: list[Heard]) -> None:
        self.shape = shape
        heard.append(ShapeSeen(shape))

    def _say(self, text: str, rows: list[tuple[float, ...]], heard: list[Heard]) -> None:
        self._flush(rows, heard)
        self.said = (*self.said, text)[-_KEPT_LINES:]
        heard.append(Said(text))

    def _lose_line(self, rows: list[tuple[float, ...]], heard: list[Heard]) -> None:
        self._flush(rows, heard)
        self.damaged_lines += 1
        if self.shape is not None and self.rows:
            self._lost += 1

    def _flush(self, rows: list[tuple[float, ...]], heard: list[Heard]) -> None:
        if rows:
            self._give(np.array(rows, dtype=np.float64), heard)
            rows.clear()

    def _give(self, values: NDArray[np.float64], heard: list[Heard]) -> None:
        heard.append(Rows(values, self._lost))
        self.rows += len(values)
        self._lost = 0


def _alike(one: Row, other: Row) -> bool:
    return len(one.values) == len(other.values) and one.names == other.names
