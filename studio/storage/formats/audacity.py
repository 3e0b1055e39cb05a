"""Audacity's label tracks: a line each with start, end and text, in seconds, parted by tabs; both ways."""

from __future__ import annotations

from collections.abc import Iterable

from studio.model.recording import Span
from studio.storage.formats.csv_table import lines_of
from studio.storage.imported import Damaged, Mark

_LONGEST_S = 1e7


def read_labels(data: bytes) -> tuple[Mark, ...]:
    """Points (no length) and lines of a spectral selection are left out. Raises Damaged with the line."""
    marks = []
    for number, line in enumerate(lines_of(data), 1):
        if not line.strip() or line.startswith("\\"):
            continue
        cells = line.split("\t")
        if len(cells) < 2:
            raise Damaged("a label track has a start, an end and a label on each line, parted by tabs", line=number)
        start_s, end_s = (_seconds(cell, number) for cell in cells[:2])
        label = cells[2].strip() if len(cells) > 2 else ""
        if end_s > start_s and label:
            marks.append(Mark(round(start_s * 1e6), round(end_s * 1e6), label))
    return tuple(marks)


def write_labels(spans: Iterable[Span]) -> bytes:
    return "".join(
        f"{span.start_us / 1e6:.6f}\t{span.end_us / 1e6:.6f}\t{span.label}\n" for span in sorted(spans)
    ).encode()


def _seconds(cell: str, line: int) -> float:
    try:
        value = float(cell.strip().replace(",", "."))
    except ValueError:
        value = -1.0
    if not 0 <= value <= _LONGEST_S:
        raise Damaged(f'"{cell.strip()[:40]}" is no time in seconds', line=line)
    return value
