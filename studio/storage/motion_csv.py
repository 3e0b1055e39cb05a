"""Motion from the CSV files of the Arduino tutorials and their like: one file, many takes."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.model.lane import MOTION_CHANNELS, Lane, LaneInfo, LaneKind, motion_from_physical
from studio.storage.imported import Damaged, Take

TUTORIAL_RATE_HZ = 119.0
"""The rate and the length of a take of Arduino's IMU_Capture sketch."""
TUTORIAL_ROWS = 119
FEWEST_ROWS = 8
"""Less is the rest of a take that was cut off, not a movement."""

_SENSOR = re.compile(r"(a|acc|accel|acceleration|accelerometer|g|gy|gyr|gyro|gyroscope)[ _.\-]?([xyz])")
_UNIT = re.compile(r"^(.*?)[ _]*(?:\(([^()]*)\)|\[([^\[\]]*)\]|_(mg|g|ms2|dps|mdps|rads))$")
_UNITS = {
    "a": {"": 1.0, "g": 1.0, "mg": 1e-3, "m/s2": 1 / 9.80665, "m/s^2": 1 / 9.80665, "m/s²": 1 / 9.80665,
          "ms2": 1 / 9.80665},
    "g": {"": 1.0, "dps": 1.0, "deg/s": 1.0, "°/s": 1.0, "degrees/s": 1.0, "mdps": 1e-3, "rad/s": 180 / math.pi,
          "rads": 180 / math.pi},
}  # fmt: skip
"""What one unit is in g or degrees/s. Nothing said: as the tutorials do."""
_TIME_UNITS = {"s": 1.0, "sec": 1.0, "seconds": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}
_TIME = re.compile(r"(?:time|timestamp|t|millis|micros)(?:[ _]*[\(\[]?(s|sec|seconds|ms|us|µs|ns)[\)\]]?)?")
_IMPLIED_TIME_UNITS = {"millis": "ms", "micros": "us"}


@dataclass(frozen=True, slots=True)
class _Header:
    """Where the channels stand: ``columns`` and ``factors`` in the order of ``channels``."""

    delimiter: str
    width: int
    channels: tuple[str, ...]
    columns: tuple[int, ...]
    factors: tuple[float, ...]
    time_column: int | None
    time_unit_s: float | None


def read_motion_csv(data: bytes) -> list[Take]:
    """The takes in a file: parted by blank lines, or, where there are none, every 119 rows if that fits.

    Values are g and degrees/s unless the header says otherwise. Without a time column the rate is 119 Hz.
    Raises Damaged with the number of the line.
    """
    lines = _lines(data)
    start = next((i for i, line in enumerate(lines) if line.strip()), None)
    if start is None:
        raise Damaged("it is empty")
    header = _header(lines[start], line=start + 1)
    blocks = _blocks(lines, start)
    tables = [_table(lines[first:end], header, line=first + 1) for first, end in blocks]
    tables = [table for table in tables if len(table)]
    if not tables:
        raise Damaged("it has a header but no rows")
    if len(tables) == 1 and len(tables[0]) > TUTORIAL_ROWS and len(tables[0]) % TUTORIAL_ROWS == 0:
        tables = [part for part in np.split(tables[0], len(tables[0]) // TUTORIAL_ROWS) if len(part)]
    rate_hz = _rate(tables, header)
    return [_take(table, header, rate_hz) for table in tables]


def _lines(data: bytes) -> list[str]:
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding).splitlines()
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        raise Damaged("there is a byte that is not text", line=line) from problem


def _header(text: str, *, line: int) -> _Header:
    delimiter = next((mark for mark in (";", "\t", ",") if mark in text), ",")
    names = [name.strip().strip('"').strip().lower() for name in text.split(delimiter)]
    found: dict[str, tuple[int, float]] = {}
    time_column, time_unit_s = None, None
    for column, name in enumerate(names):
        if channel := _channel(name, line=line):
            if channel[0] in found:
                raise Damaged(f"the column {channel[0]} is there twice", line=line)
            found[channel[0]] = (column, channel[1])
        elif time_column is None and (match := _TIME.fullmatch(name)):
            unit = match[1] or _IMPLIED_TIME_UNITS.get(name, "")
            time_column, time_unit_s = column, _TIME_UNITS.get(unit)
    if not found:
        raise Damaged(f"no column is named as motion is ({','.join(MOTION_CHANNELS)})", line=line)
    channels = tuple(name for name in MOTION_CHANNELS if name in found)
    columns, factors = zip(*(found[name] for name in channels), strict=True)
    return _Header(delimiter, len(names), channels, columns, factors, time_column, time_unit_s)


def _channel(name: str, *, line: int) -> tuple[str, float] | None:
    """("aX", factor to g or degrees/s) for a column's name, or None when it is no motion."""
    unit = ""
    if not (match := _SENSOR.fullmatch(name)) and (split := _UNIT.fullmatch(name)):
        match = _SENSOR.fullmatch(split[1])
        unit = (split[2] or split[3] or split[4] or "").strip().replace(" ", "")
    if not match:
        return None
    kind = match[1][0]
    if unit not in _UNITS[kind]:
        raise Damaged(f'"{unit}" is no unit that the studio knows for {name}', line=line)
    return kind + match[2].upper(), _UNITS[kind][unit]


def _blocks(lines: list[str], start: int) -> list[tuple[int, int]]:
    """(first, end) of each run of rows; a header that comes again (the board was reset) parts them too."""
    header = lines[start].strip()
    blocks, first = [], None
    for i in range(start + 1, len(lines) + 1):
        parted = i == len(lines) or not lines[i].strip(" \t,;") or lines[i].strip() == header
        if parted and first is not None:
            blocks.append((first, i))
            first = None
        elif not parted and first is None:
            first = i
    return blocks


def _table(lines: list[str], header: _Header, *, line: int) -> NDArray[np.float64]:
    """(rows, channels [+ time]) as numbers. Raises Damaged with the line that is none."""
    lines = _plain(lines, header.delimiter)
    columns = header.columns + (() if header.time_column is None else (header.time_column,))
    try:
        table = np.loadtxt(lines, delimiter=header.delimiter, usecols=columns, ndmin=2, comments=None)
    except ValueError:
        raise _first_bad(lines, header, columns, line=line) from None
    wrong = next((i for i, text in enumerate(lines) if text.count(header.delimiter) != header.width - 1), None)
    if wrong is not None or not np.isfinite(table).all():
        raise _first_bad(lines, header, columns, line=line)
    return table


def _plain(lines: list[str], delimiter: str) -> list[str]:
    """Without quotes, and with points where the spreadsheets of half of Europe write commas (between ";" or tabs)."""
    if any('"' in line for line in lines):
        lines = [line.replace('"', "") for line in lines]
    if delimiter != "," and any("," in line for line in lines):
        lines = [line.replace(",", ".") for line in lines]
    return lines


def _first_bad(lines: list[str], header: _Header, columns: tuple[int, ...], *, line: int) -> Damaged:
    for i, text in enumerate(lines):
        cells = text.split(header.delimiter)
        if len(cells) != header.width:
            return Damaged(f"{len(cells)} values where the header names {header.width}", line=line + i)
        for column in columns:
            try:
                bad = not math.isfinite(float(cells[column]))
            except ValueError:
                bad = True
            if bad:
                return Damaged(f'"{cells[column].strip()[:40]}" is not a number', line=line + i)
    return Damaged("its rows are not numbers", line=line)


def _rate(tables: list[NDArray[np.float64]], header: _Header) -> float:
    """Rows per second by the time column; the tutorial's where there is none. Raises Damaged."""
    if header.time_column is None:
        return TUTORIAL_RATE_HZ
    steps = np.concatenate([np.diff(table[:, -1]) for table in tables])
    if not len(steps) or np.median(steps) <= 0:
        raise Damaged("its time column does not go forward")
    unit_s = header.time_unit_s or _guessed_unit_s(float(np.median(steps)))
    # The mean of the steps near the median: a pause or a jump between takes is no step.
    usual = steps[(steps > 0.5 * np.median(steps)) & (steps < 1.5 * np.median(steps))]
    rate_hz = 1 / (float(np.mean(usual)) * unit_s)
    if not 1 <= rate_hz <= 10_000:
        raise Damaged(f"its time column says {rate_hz:.3g} rows a second")
    return round(rate_hz, 3)


def _guessed_unit_s(step: float) -> float:
    """Motion is sampled every 0.1 to 500 ms; a step can be that in one unit only, but for the seams."""
    return 1.0 if step < 0.5 else 1e-3 if step < 500 else 1e-6


def _take(table: NDArray[np.float64], header: _Header, rate_hz: float) -> Take:
    values = table[:, : len(header.channels)] * np.array(header.factors)
    samples = motion_from_physical(values, header.channels)
    lsb = np.array([1 / 2048 if name.startswith("a") else 1 / 16 for name in header.channels])
    steps = np.rint(values / lsb)
    clipped = int(((steps > 32767) | (steps < -32768)).any(axis=1).sum())
    info = LaneInfo(LaneKind.IMU, rate_hz, header.channels, len(samples))
    return Take(Lane(info, samples), clipped)
