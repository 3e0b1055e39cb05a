"""What a table of motion seems to be: its columns, their units, its rate and takes, and what is not sure of that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from studio.model.lane import MOTION_CHANNELS
from studio.storage.formats.csv_columns import IGNORED, LABEL, TIME, USUAL_UNIT, StrangeUnit, role_of
from studio.storage.formats.csv_table import cells, decimal_of, delimiter_of, is_blank, is_number, lines_of_table
from studio.storage.formats.csv_times import are_moments
from studio.storage.imported import Damaged, NotForUs, Wishes

_HEADER_WITHIN = 10
_SHOWN_ROWS = 6
_LOOKED_AT_ROWS = 400
_LEAST_ROWS = 20
_LOOKED_AT_BYTES = 1 << 18
_WITHOUT_NAMES = {
    3: MOTION_CHANNELS[:3], 4: (TIME, *MOTION_CHANNELS[:3]), 6: MOTION_CHANNELS, 7: (TIME, *MOTION_CHANNELS),
}  # fmt: skip
"""What a table without a header most likely holds, by the number of its columns."""
_AT_REST = (
    ("g", 0.5, 3.0), ("m/s2", 5.0, 20.0), ("mg", 500.0, 1999.0), ("raw of 16 g", 2000.0, 3000.0),
    ("raw of 8 g", 3000.0, 6000.0), ("raw of 4 g", 6000.0, 12000.0), ("raw of 2 g", 12000.0, 25000.0),
)  # fmt: skip
"""What the acceleration is around, most of the time, in each unit: gravity."""


@dataclass(frozen=True, slots=True)
class CsvChoice:
    """How a table is to be read. ``names`` is its header, empty when it has none; ``roles`` and ``units`` are one a
    column ("" to leave it out). ``rate_hz`` is the rate where no column is the time; 0 takes the tutorials' 119.
    ``take_rows``: cut it every so many rows; 0 where blank lines part the takes."""

    delimiter: str
    decimal: str
    names: tuple[str, ...]
    roles: tuple[str, ...]
    units: tuple[str, ...]
    rate_hz: float = 0.0
    take_rows: int = 0


@dataclass(frozen=True, slots=True)
class CsvColumn:
    name: str
    role: str
    unit: str
    confidence: float
    first: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CsvGuess:
    """``doubts`` are sentences about what was guessed; ``question`` is what has to be answered before it can be read
    at all, or empty. ``shape`` is equal for files that one answer serves."""

    choice: CsvChoice
    columns: tuple[CsvColumn, ...]
    doubts: tuple[str, ...] = ()
    question: str = ""

    @property
    def is_sure(self) -> bool:
        return not self.doubts and not self.question

    @property
    def shape(self) -> tuple[object, ...]:
        return (self.choice.delimiter, len(self.columns), self.choice.names)


def describe_csv(data: bytes) -> CsvGuess:
    """Raises Damaged when it is no table at all, or one whose header names no motion and that is none either by its
    numbers."""
    lines = lines_of_table(_beginning(data))
    filled = [i for i, line in enumerate(lines) if not is_blank(line)]
    if not filled:
        raise Damaged("it is empty")
    delimiter = delimiter_of(lines)
    decimal = decimal_of([lines[i] for i in filled[:_LOOKED_AT_ROWS]], delimiter)
    header = _header_at(lines, filled, delimiter)
    rows = [cells(lines[i], delimiter, number=i + 1) for i in filled if header is None or i > header][:_LOOKED_AT_ROWS]
    if header is None:
        return _without_header(rows, delimiter, decimal)
    names = cells(lines[header], delimiter, number=header + 1)
    try:
        guess = _with_header(names, rows, delimiter, decimal)
    except (StrangeUnit, Damaged) as problem:
        raise Damaged(str(problem), line=header + 1) from problem
    return guess


def _beginning(data: bytes) -> bytes:
    """Whole lines of it, enough to know what it is; hours of motion need not be looked at for that."""
    if len(data) <= _LOOKED_AT_BYTES or data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data
    end = data.rfind(b"\n", 0, _LOOKED_AT_BYTES)
    return data[: end + 1] if end >= 0 else data


def as_wished(guess: CsvGuess, wishes: Wishes) -> CsvChoice:
    """The guess with what the person said about it. Raises Damaged when it has to be said and was not, NotForUs when it
    is to be left out."""
    if wishes.leaves_out(guess):
        raise NotForUs("it was to be left out")
    if (chosen := wishes.choose(guess)) is not None:
        return chosen
    choice = guess.choice
    if wishes.columns is not None:
        width = len(guess.columns)
        if len(wishes.columns) > width:
            raise Damaged(f"{len(wishes.columns)} columns were named and it has {width}")
        roles = (*wishes.columns, *[IGNORED] * (width - len(wishes.columns)))
        old = dict(zip(choice.roles, choice.units, strict=True))
        choice = replace(choice, roles=roles, units=tuple(old.get(role) or _usual(role) for role in roles))
    elif guess.question:
        raise Damaged(guess.question)
    units = tuple(wishes.units.get(role[:1] if role in MOTION_CHANNELS else role, unit)
                  for role, unit in zip(choice.roles, choice.units, strict=True))  # fmt: skip
    return replace(choice, units=units, rate_hz=wishes.rate_hz or choice.rate_hz)


def _usual(role: str) -> str:
    return USUAL_UNIT[role[0]] if role in MOTION_CHANNELS else ""


def _header_at(lines: list[str], filled: list[int], delimiter: str) -> int | None:
    """The line of the header: the first that names motion; else the first of all; None when that is numbers."""
    for i in filled[:_HEADER_WITHIN]:
        names = cells(lines[i], delimiter, number=i + 1)
        if not all(map(is_number, names)) and any(_is_motion(name) for name in names):
            return i
    first = cells(lines[filled[0]], delimiter, number=filled[0] + 1)
    return None if all(map(is_number, first)) else filled[0]


def _is_motion(name: str) -> bool:
    try:
        found = role_of(name)
    except StrangeUnit:
        return True
    return found is not None and found[0] in MOTION_CHANNELS


def _without_header(rows: list[list[str]], delimiter: str, decimal: str) -> CsvGuess:
    width = len(rows[0])
    roles = _WITHOUT_NAMES.get(width, (IGNORED,) * width)
    columns = tuple(
        CsvColumn(f"{i + 1}", role, _usual(role), 0.3 if role else 0.0, _first(rows, i)) for i, role in enumerate(roles)
    )
    question = "line 1: its columns have no names; say what they are"
    choice = CsvChoice(delimiter, decimal, (), roles, tuple(column.unit for column in columns))
    return _judged(CsvGuess(choice, columns, (), question), rows)


def _with_header(names: list[str], rows: list[list[str]], delimiter: str, decimal: str) -> CsvGuess:
    columns: list[CsvColumn] = []
    found = [role_of(name) for name in names]
    has_named = any(role and role[0].startswith("a") and role[2] == 1.0 for role in found)
    for i, (name, each) in enumerate(zip(names, found, strict=True)):
        role, unit, confidence = each or (IGNORED, "", 0.0)
        if confidence < 0.7 and has_named:
            role = IGNORED  # a bare "x" beside "accX" is something else
        if role == TIME and not unit and are_moments(_first(rows, i)):
            unit = "date"
        if role in (TIME, LABEL) and any(column.role == role for column in columns):
            role = IGNORED
        if role and any(column.role == role for column in columns):
            raise Damaged(f"the column {role} is there twice")
        columns.append(CsvColumn(name, role, unit if role else "", confidence if role else 0.0, _first(rows, i)))
    if not any(column.role in MOTION_CHANNELS for column in columns):
        question = f"no column is named as motion is ({','.join(MOTION_CHANNELS)})"
        if not _may_be_motion(rows):
            raise Damaged(question)
        roles = tuple(column.role for column in columns)
        choice = CsvChoice(delimiter, decimal, tuple(names), roles, ("",) * len(columns))
        return CsvGuess(choice, tuple(columns), (), question)
    doubts = []
    if any(column.role and column.confidence < 0.7 for column in columns):
        doubts.append("Its columns x, y and z were read as acceleration.")
    if all(column.role != TIME for column in columns) and any(
        column.role in MOTION_CHANNELS and column.role != column.name.strip('" ') for column in columns
    ):
        doubts.append("It has no time column: 119 rows a second were taken, as in the Arduino tutorials.")
    choice = CsvChoice(delimiter, decimal, tuple(names), tuple(c.role for c in columns), tuple(c.unit for c in columns))
    return _judged(CsvGuess(choice, tuple(columns), tuple(doubts)), rows)


def _may_be_motion(rows: list[list[str]]) -> bool:
    """Names in another language, or of one's own: long enough, and three axes of numbers."""
    if len(rows) < _LEAST_ROWS:
        return False
    width = min(map(len, rows))
    return sum(all(is_number(row[i]) for row in rows) for i in range(width)) >= 3


def _first(rows: list[list[str]], column: int) -> tuple[str, ...]:
    return tuple(row[column] if column < len(row) else "" for row in rows[:_SHOWN_ROWS])


def _judged(guess: CsvGuess, rows: list[list[str]]) -> CsvGuess:
    """With units where the header says none: by what gravity is in them."""
    said = {column.unit for column in guess.columns if column.role.startswith("a")}
    unit, doubts = "g", list(guess.doubts)
    if said == {""} or not guess.choice.names:
        places = [i for i, column in enumerate(guess.columns) if column.role in MOTION_CHANNELS[:3]]
        gravity = _gravity(rows, places)
        unit = _unit_of(gravity)
        if gravity is not None and unit != "g":
            seems = f"{gravity:.0f}" if gravity >= 100 else f"{gravity:.3g}"
            doubts.append(f"It names no unit: {unit} was taken, since gravity seems to be {seems} in it.")
    usual = _units_beside(unit)
    columns = tuple(
        replace(c, unit=c.unit if c.unit and guess.choice.names else usual[c.role[0]]) if c.role in MOTION_CHANNELS
        else c for c in guess.columns
    )  # fmt: skip
    choice = replace(guess.choice, units=tuple(column.unit for column in columns))
    return replace(guess, columns=columns, choice=choice, doubts=tuple(doubts))


def units_at_rest(rows: Sequence[Sequence[str]], places: Sequence[int]) -> dict[str, str]:
    """The units of acceleration ("a") and rotation ("g") that cells seem to be in: by what gravity is in the columns at
    ``places``, if they are the three axes of it."""
    return _units_beside(_unit_of(_gravity(rows, places)))


def _unit_of(gravity: float | None) -> str:
    return "g" if gravity is None else next((u for u, low, high in _AT_REST if low <= gravity < high), "g")


def _units_beside(unit: str) -> dict[str, str]:
    """Who writes acceleration by the book writes rotation by the book."""
    return {"a": unit, "g": "rad/s" if unit == "m/s2" else "dps"}


def _gravity(rows: Sequence[Sequence[str]], places: Sequence[int]) -> float | None:
    """The usual length of the acceleration, in its own unit; None without three axes of it."""
    if len(places) < 3:
        return None
    values = []
    for row in rows:
        try:
            values.append([float(row[i].replace(",", ".")) for i in places])
        except (ValueError, IndexError):
            continue
    if not values:
        return None
    with np.errstate(over="ignore", invalid="ignore"):
        return float(np.median(np.linalg.norm(np.array(values), axis=1)))
