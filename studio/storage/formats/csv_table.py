"""Tables as text: the lines of a file, what parts its cells, and its cells."""

from __future__ import annotations

import csv
import re

from studio.storage.imported import Damaged

SPACES = " "
"""The delimiter of tables whose columns stand apart by any number of spaces."""
_DELIMITERS = (";", "\t", "|", ",")
_LOOKED_AT = 40
_MOST_COLUMNS = 500
_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?")
_COMMA_NUMBER = re.compile(r"[+-]?\d*,\d+(?:[eE][+-]?\d+)?")
_COMMENTS = ("#", "//", "%")


def lines_of_table(data: bytes) -> list[str]:
    """As lines_of, also from a spreadsheet that writes a degree sign as Western Windows does, in one byte."""
    try:
        return lines_of(data)
    except Damaged:
        try:
            return data.decode("cp1252").splitlines()
        except UnicodeDecodeError:
            pass
        raise


def lines_of(data: bytes) -> list[str]:
    """Raises Damaged with the line of a byte that is no text."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding).splitlines()
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        raise Damaged("there is a byte that is not text", line=line) from problem


def is_number(cell: str) -> bool:
    return _NUMBER.fullmatch(cell.strip()) is not None


def is_blank(line: str) -> bool:
    return not line.strip(" \t,;|") or line.lstrip().startswith(_COMMENTS)


def cells(line: str, delimiter: str, *, number: int = 1) -> list[str]:
    """The cells of one line, without quotes and without spaces around them. Raises Damaged."""
    if '"' in line:
        try:
            found = next(csv.reader([line], delimiter=delimiter, skipinitialspace=delimiter == SPACES), [])
        except csv.Error as problem:
            raise Damaged(f"its quotes do not fit: {problem}", line=number) from problem
    else:
        found = line.split() if delimiter == SPACES else line.split(delimiter)
    if len(found) > _MOST_COLUMNS:
        raise Damaged(f"it has more than {_MOST_COLUMNS} columns", line=number)
    return [cell.strip() for cell in found]


def delimiter_of(lines: list[str]) -> str:
    """What parts the cells: the mark that parts most lines into the same number of cells, the most of them numbers."""
    looked_at = [line for line in lines if not is_blank(line)][:_LOOKED_AT]
    if not looked_at:
        return ","
    return max((*_DELIMITERS, SPACES), key=lambda mark: _fitness(looked_at, mark))


def _fitness(lines: list[str], delimiter: str) -> tuple[float, float]:
    try:
        rows = [cells(line, delimiter) for line in lines]
    except Damaged:
        return (0.0, 0.0)
    widths = [len(row) for row in rows]
    usual = max(set(widths), key=widths.count)
    if usual < 2:
        return (0.0, 0.0)
    numbers = sum(is_number(cell) for row in rows for cell in row) / sum(widths)
    # "0,5;1,2" parted by commas has cells like "5;1": what is parted wrongly has few numbers.
    return (widths.count(usual) / len(widths) + numbers, numbers)


def decimal_of(lines: list[str], delimiter: str) -> str:
    """The mark before the decimals: a comma where half of Europe's spreadsheets wrote the table."""
    if delimiter == "," and not any('"' in line for line in lines[:_LOOKED_AT]):
        return "."
    looked_at = [cell for line in lines[:_LOOKED_AT] for cell in cells(line, delimiter)]
    return "," if any(_COMMA_NUMBER.fullmatch(cell) for cell in looked_at) else "."
