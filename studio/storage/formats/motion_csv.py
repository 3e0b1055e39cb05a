"""Motion from a table of any shape: one file, many takes."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from studio.model.lane import MOTION_CHANNELS, Lane, LaneInfo, LaneKind, motion_from_physical, motion_lsb
from studio.storage.formats.csv_columns import LABEL, TIME, UNITS
from studio.storage.formats.csv_guess import CsvChoice, as_wished, describe_csv
from studio.storage.formats.csv_table import SPACES, cells, is_blank, lines_of
from studio.storage.imported import Around, Damaged, Mark, Take

TUTORIAL_RATE_HZ = 119.0
"""The rate and the length of a take of Arduino's IMU_Capture sketch."""
TUTORIAL_ROWS = 119
FEWEST_ROWS = 8
"""Less is the rest of a take that was cut off, not a movement."""
RATES_HZ = (1.0, 10_000.0)
_PLAIN = "\t"
_BLOCK = 1 << 16


@dataclass(frozen=True, slots=True)
class TimeBase:
    """Where a table's own time begins and what one unit of it is; in rows where it has no time column."""

    first: float
    unit_s: float


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
    lines = lines_of(data)
    tables = [
        part for first, end in _blocks(lines, choice) for part in _restarts(_table(lines, first, end, choice, channels))
    ]
    if not tables:
        raise Damaged("it has a header but no rows")
    tables = _cut(tables, choice)
    rate_hz, base = _rate(tables, choice)
    scale = np.array([UNITS[name[0]][choice.units[columns[name]] or "g"] for name in channels])
    takes = []
    for table in tables:
        np.multiply(table.values, scale, out=table.values)  # an hour of motion is 160 MB: no second one beside it
        takes.append(take_of(table.values, channels, rate_hz, labels=table.labels))
    return takes, base


def take_of(
    values: NDArray[np.float64], channels: tuple[str, ...], rate_hz: float, *, labels: tuple[str, ...] | None = None
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
    info = LaneInfo(LaneKind.IMU, rate_hz, channels, len(samples))
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
        times = _dates([row[time] for row in rows or []], line=first + 1) if dated else numbers[:, -1]
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


def _dates(texts: list[str], *, line: int) -> NDArray[np.float64]:
    """Seconds since 1970. Raises Damaged."""
    try:
        return np.array([moment(text) for text in texts])
    except ValueError:
        wrong = next(i for i, text in enumerate(texts) if not _is_moment(text))
        raise Damaged(f'"{texts[wrong][:40]}" is no date with a time', line=line + wrong) from None


def moment(text: str) -> float:
    """A date with a time as seconds since 1970; without a time zone it counts as UTC. Raises ValueError."""
    found = datetime.fromisoformat(text.strip().replace("/", "-"))
    try:
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
    except OverflowError as problem:
        raise ValueError(text) from problem


def _is_moment(text: str) -> bool:
    try:
        moment(text)
    except ValueError:
        return False
    return True


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


def _rate(tables: list[_Table], choice: CsvChoice) -> tuple[float, TimeBase]:
    """Rows per second by the time column, as chosen, or the tutorials'. Raises Damaged."""
    if tables[0].times is None:
        rate_hz = choice.rate_hz or TUTORIAL_RATE_HZ
        return _believable(rate_hz), TimeBase(0.0, 1 / rate_hz)
    steps = np.concatenate([np.diff(table.times) for table in tables if table.times is not None])
    if not len(steps) or not np.median(steps) > 0:
        raise Damaged("its time column does not go forward")
    unit = choice.units[choice.roles.index(TIME)]
    unit_s = UNITS[TIME].get(unit) or _guessed_unit_s(float(np.median(steps)))
    # The mean of the steps near the median: a pause or a jump between takes is no step.
    usual = steps[(steps > 0.5 * np.median(steps)) & (steps < 1.5 * np.median(steps))]
    step_s = float(np.mean(usual)) * unit_s
    return _believable(choice.rate_hz or 1 / max(step_s, 1e-12)), TimeBase(float(tables[0].times[0]), unit_s)


def _believable(rate_hz: float) -> float:
    if not RATES_HZ[0] <= rate_hz <= RATES_HZ[1]:
        raise Damaged(f"its time column says {rate_hz:.3g} rows a second")
    return round(rate_hz, 3)


def _guessed_unit_s(step: float) -> float:
    """Motion is sampled every 0.1 to 500 ms; a step can be that in one unit only, but for the seams."""
    return 1.0 if step < 0.5 else 1e-3 if step < 500 else 1e-6 if step < 500_000 else 1e-9
