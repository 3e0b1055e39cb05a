"""Motion from a table of any shape: one file, many takes."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from studio.model.lane import MOTION_CHANNELS, Gap, Lane, LaneInfo, LaneKind, motion_from_physical, motion_lsb
from studio.storage.formats.csv_columns import LABEL, TIME, UNITS
from studio.storage.formats.csv_guess import CsvChoice, as_wished, describe_csv
from studio.storage.formats.csv_table import SPACES, cells, is_blank, lines_of_table
from studio.storage.formats.csv_times import TimeBase, base_of, believable, gaps_of, moments, step_of
from studio.storage.imported import Around, Damaged, Mark, Take

TUTORIAL_RATE_HZ = 119.0
"""The rate and the length of a take of Arduino's IMU_Capture sketch."""
TUTORIAL_ROWS = 119
FEWEST_ROWS = 8
"""Less is the rest of a take that was cut off, not a movement."""
_PLAIN = "\t"
_BLOCK = 1 << 16


@dataclass(frozen=True, slots=True)
class _Table:
    """Rows of one take: (n, channels) in the file's units, the time of each row or None, and its label or None."""

    values: NDArray[np.float64]
    times: NDArray[np.float64] | None
    labels: tuple[str, ...] | None

    def part(self, start: int, end: int) -> _Table:
        return _Table(
            self.values[start:end],
            None if self.times is None else self.times[start:end],
            None if self.labels is None else self.labels[start:end],
        )


def read_motion_csv(data: bytes, around: Around) -> list[Take]:
    """The takes in a file, its columns, units and rate guessed, or as they are wished. Raises Damaged."""
    guess = describe_csv(data)
    choice = as_wished(guess, around.wishes)
    takes = read_csv(data, choice)
    doubts = guess.doubts if choice == guess.choice else ()
    return [replace(take, doubts=doubts) for take in takes]


def read_csv(data: bytes, choice: CsvChoice) -> list[Take]:
    """The takes in a file: parted by blank lines, by a header that comes again, by a time that begins anew, or, where
    there is nothing of that, every 119 rows if that fits.

    Raises Damaged with the number of the line.
    """
    return read_table(data, choice)[0]


def read_table(data: bytes, choice: CsvChoice) -> tuple[list[Take], TimeBase]:
    """As read_csv, and the time base of the first take. Raises Damaged."""
    columns = {role: i for i, role in enumerate(choice.roles) if role}
    channels = tuple(name for name in MOTION_CHANNELS if name in columns)
    if not channels:
        raise Damaged("none of its columns was chosen as motion")
    lines = lines_of_table(data)
    tables = [
        part for first, end in _blocks(lines, choice) for part in _restarts(_table(lines, first, end, choice, channels))
    ]
    if not tables:
        raise Damaged("it has a header but no rows")
    tables = _cut(tables, choice)
    rate_hz, step, base = _timed(tables, choice)
    scale = np.array([UNITS[name[0]][choice.units[columns[name]] or "g"] for name in channels])
    takes = []
    for table in tables:
        np.multiply(table.values, scale, out=table.values)  # an hour of motion is 160 MB: no second one beside it
        gaps = () if table.times is None else gaps_of(table.times, step)
        takes.append(take_of(table.values, channels, rate_hz, labels=table.labels, gaps=gaps))
    return takes, base


def take_of(
    values: NDArray[np.float64],
    channels: tuple[str, ...],
    rate_hz: float,
    *,
    labels: tuple[str, ...] | None = None,
    gaps: tuple[Gap, ...] = (),
) -> Take:
    """A take of (n, channels) values in g and degrees/s; ``labels`` is one a row."""
    samples = np.empty(values.shape, np.int16)
    lsb = motion_lsb(channels)
    clipped = 0
    for start in range(0, len(values), _BLOCK):
        part = values[start : start + _BLOCK]
        samples[start : start + _BLOCK] = motion_from_physical(part, channels)
        steps = np.rint(part / lsb)
        clipped += int(((steps > 32767) | (steps < -32768)).any(axis=1).sum())
    info = LaneInfo(LaneKind.IMU, rate_hz, channels, len(samples), gaps)
    return Take(Lane(info, samples), clipped, marks=None if labels is None else _marks(labels, rate_hz))


def _marks(labels: tuple[str, ...], rate_hz: float) -> tuple[Mark, ...]:
    marks, row = [], 0
    for label, run in itertools.groupby(labels):
        count = len(list(run))
        if label:
            marks.append(Mark(round(row * 1e6 / rate_hz), round((row + count) * 1e6 / rate_hz), label))
        row += count
    return tuple(marks)


def _blocks(lines: list[str], choice: CsvChoice) -> list[tuple[int, int]]:
    """(first, end) of each run of rows; a header that comes again (the board was reset) parts them too."""
    start, header = 0, ""
    if choice.names:
        first_lines = enumerate(lines[:50])
        at = next((i for i, line in first_lines if tuple(cells(line, choice.delimiter)) == choice.names), None)
        if at is None:
            raise Damaged(f"its columns are not the ones that were chosen ({', '.join(choice.names)[:80]})", line=1)
        start, header = at + 1, lines[at].strip()
    blocks, first = [], None
    for i in range(start, len(lines) + 1):
        parted = i == len(lines) or is_blank(lines[i]) or lines[i].strip() == header
        if parted and first is not None:
            blocks.append((first, i))
            first = None
        elif not parted and first is None:
            first = i
    return blocks


def _table(lines: list[str], first: int, end: int, choice: CsvChoice, channels: tuple[str, ...]) -> _Table:
    """The rows of one block as numbers. Raises Damaged with the line that is none."""
    block, delimiter = _plain(lines[first:end], choice, line=first + 1)
    columns = [choice.roles.index(name) for name in channels]
    time = choice.roles.index(TIME) if TIME in choice.roles else None
    dated = time is not None and choice.units[time] == "date"
    numeric = columns + ([] if time is None or dated else [time])
    try:
        numbers = np.loadtxt(
            block, delimiter=None if delimiter == SPACES else delimiter, usecols=numeric, ndmin=2, comments=None
        )
    except (ValueError, OverflowError):
        raise _first_bad(block, delimiter, choice, numeric, line=first + 1) from None
    width = len(choice.roles)
    rows = None
    if dated or LABEL in choice.roles or delimiter == SPACES:
        rows = [cells(text, delimiter) for text in block]
        is_wrong = any(len(row) != width for row in rows)
    else:
        is_wrong = any(text.count(delimiter) != width - 1 for text in block)
    if is_wrong or not np.isfinite(numbers).all() or len(numbers) != len(block):
        raise _first_bad(block, delimiter, choice, numeric, line=first + 1)
    times = None
    if time is not None:
        times = moments([row[time] for row in rows or []], line=first + 1) if dated else numbers[:, -1]
    labels = tuple(row[choice.roles.index(LABEL)] for row in rows) if rows and LABEL in choice.roles else None
    return _Table(numbers[:, : len(columns)], times, labels)


def _plain(lines: list[str], choice: CsvChoice, *, line: int) -> tuple[list[str], str]:
    """(lines without quotes and with points as decimals, what parts their cells)."""
    delimiter = choice.delimiter
    if any('"' in text for text in lines):
        rows = [cells(text, delimiter, number=line + i) for i, text in enumerate(lines)]
        lines, delimiter = [_PLAIN.join(cell.replace(_PLAIN, " ") for cell in row) for row in rows], _PLAIN
    if choice.decimal == "," and delimiter != ",":
        lines = [text.replace(",", ".") for text in lines]
    return lines, delimiter


def _first_bad(lines: list[str], delimiter: str, choice: CsvChoice, columns: list[int], *, line: int) -> Damaged:
    width = len(choice.roles)
    for i, text in enumerate(lines):
        row = cells(text, delimiter)
        if len(row) != width:
            why = f"{len(row)} values where the first row has {width}"
            if choice.names:
                why = f"{len(row)} values where the header names {width}"
            return Damaged(why, line=line + i)
        for column in columns:
            try:
                bad = not math.isfinite(float(row[column]))
            except ValueError:
                bad = True
            if bad:
                return Damaged(f'"{row[column][:40]}" is not a number', line=line + i)
    return Damaged("its rows are not numbers", line=line)


def _restarts(table: _Table) -> list[_Table]:
    """Parted where the time jumps far back: the board was reset, and writes a new take without a blank line."""
    if table.times is None or len(table.times) < 2:
        return [table]
    steps = np.diff(table.times)
    usual = float(np.median(steps))
    back = np.flatnonzero(steps < -10 * abs(usual)) + 1 if usual > 0 else np.empty(0, np.int64)
    edges = [0, *map(int, back), len(table.times)]
    return [table.part(start, end) for start, end in itertools.pairwise(edges)]


def _cut(tables: list[_Table], choice: CsvChoice) -> list[_Table]:
    rows = choice.take_rows
    if not rows and len(tables) == 1 and tables[0].times is None and tables[0].labels is None and not choice.rate_hz:
        count = len(tables[0].values)
        rows = TUTORIAL_ROWS if count > TUTORIAL_ROWS and count % TUTORIAL_ROWS == 0 else 0
    if not rows:
        return tables
    return [t.part(at, at + rows) for t in tables for at in range(0, len(t.values), rows)]


def _timed(tables: list[_Table], choice: CsvChoice) -> tuple[float, float, TimeBase]:
    """(rows a second by the time column, as chosen, or the tutorials'; the time from a row to the next; where that
    begins). Raises Damaged."""
    times = [table.times for table in tables if table.times is not None]
    if not times:
        rate_hz = choice.rate_hz or TUTORIAL_RATE_HZ
        return believable(rate_hz), 1.0, TimeBase(0.0, 1 / rate_hz)
    step = step_of(times)
    base = base_of(float(times[0][0]), step, choice.units[choice.roles.index(TIME)])
    return believable(choice.rate_hz or 1 / max(step * base.unit_s, 1e-12)), step, base
