"""The few kinds of picture that explain a model: curves, heat, shares with intervals, a matrix, layers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from studio.app.drawing.canvas import DASHES, Canvas, Inks

V = TypeVar("V", float, NDArray[np.floating])
LEFT, RIGHT, TOP, BOTTOM = 46.0, 12.0, 12.0, 30.0
SMALL = 11.0
LETTER = 0.58
"""Of the type's size: how wide a letter is on the average, for room that is reserved before anything is drawn."""
MOST_POINTS = 600
"""A curve of more is drawn by its extremes: nobody sees more in a picture of this size."""


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """``y`` over ``x``; equally long."""

    name: str
    x: NDArray[np.floating]
    y: NDArray[np.floating]
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """A number of 0..1 with the interval it may lie in. ``words`` stand behind the bar; its percents by default."""

    name: str
    value: float
    low: float
    high: float
    words: str = ""
    dim: bool = False


def curves(
    shown: Sequence[Curve], *, name: str, inks: Inks, x_unit: str, y_unit: str, size: tuple[float, float] = (520, 220),
    between: tuple[float, float] | None = None, level: float | None = None, y_range: tuple[float, float] | None = None,
    marks: Sequence[tuple[float, str]] = (),
) -> str:  # fmt: skip
    """Curves in one frame. ``between``: a stretch of x that is shaded; ``level``: a dashed line; ``marks``: words at
    places of x."""
    canvas = Canvas(*size, name, inks)
    top = TOP + (18 if len(shown) > 1 else 0)
    x_low, x_high = _ends([curve.x for curve in shown])
    y_low, y_high = y_range or _ends([curve.y for curve in shown])
    frame = _Frame(canvas, (x_low, x_high), (y_low, y_high), top=top)
    if between is not None:
        left, right = frame.x(max(between[0], x_low)), frame.x(min(between[1], x_high))
        canvas.rect(left, top, right - left, frame.bottom - top, inks.accent, opacity=0.16)
    frame.axes(x_unit, y_unit)
    if level is not None:
        canvas.line(frame.left, frame.y(level), frame.right, frame.y(level), inks.bad, dash="5 4")
    for number, curve in enumerate(shown):
        x, y = _thinned(np.asarray(curve.x, float), np.asarray(curve.y, float))
        canvas.curve(frame.x(x), frame.y(y), inks.curve(number), width=2.2 if curve.bold else 1.3,
                     dash=DASHES[number % len(DASHES)] if len(shown) > 1 and len(shown) <= len(DASHES) else "")
    for place, words in marks:
        canvas.line(frame.x(place), top, frame.x(place), frame.bottom, inks.text, dash="2 3")
        canvas.text(frame.x(place) + 4, top + 11, words, size=SMALL, bold=True)
    if len(shown) > 1:
        _legend(canvas, [curve.name for curve in shown])
    return canvas.svg()


def heat(
    values: NDArray[np.floating], *, name: str, inks: Inks, x_words: str, y_words: str,
    size: tuple[float, float] = (520, 220),
) -> str:  # fmt: skip
    """(columns over time, rows from low to high) as colours from its 2nd to its 98th percentile."""
    canvas = Canvas(*size, name, inks)
    low, high = np.percentile(values, [2, 98])
    shares = (values.T[::-1] - low) / max(high - low, 1e-9)
    width, height = size[0] - LEFT - RIGHT, size[1] - TOP - BOTTOM
    canvas.image(LEFT, TOP, width, height, shares)
    canvas.text(LEFT + width / 2, size[1] - 8, x_words, colour=inks.dim, size=SMALL, anchor="middle")
    canvas.text(LEFT - 8, TOP + height / 2, y_words, colour=inks.dim, size=SMALL, anchor="middle", upwards=True)
    return canvas.svg()


def shares(rows: Sequence[Share], *, name: str, inks: Inks, width: float = 520) -> str:
    """Bars of 0..100 %, each with the interval as a whisker and its number in words. Where all words are others than
    percents (counts), there is no scale of percents beneath them."""
    line = 26.0
    names_px = _names_px([row.name for row in rows], 0.34 * width)
    note_px = max((len(_behind(row)) for row in rows), default=0) * SMALL * LETTER + 10
    has_scale = not all(row.words for row in rows)
    canvas = Canvas(width, line * len(rows) + (22 if has_scale else 4), name, inks)
    left, right = names_px + 8, width - note_px
    for part in (0.0, 0.25, 0.5, 0.75, 1.0) if has_scale else ():
        x = left + part * (right - left)
        canvas.line(x, 2, x, line * len(rows), inks.line)
        canvas.text(x, line * len(rows) + 15, f"{100 * part:.0f} %", colour=inks.dim, size=SMALL,
                    anchor="middle")
    for number, row in enumerate(rows):
        y = line * number
        ink, colour = ("", inks.accent) if not row.dim else (inks.dim, inks.dim)
        canvas.text(names_px, y + 17, _cut(row.name, names_px), anchor="end", colour=ink)
        canvas.rect(left, y + 6, row.value * (right - left), 14, colour, radius=3, opacity=0.75)
        low, high = (left + part * (right - left) for part in (row.low, row.high))
        if high > low:
            canvas.line(low, y + 13, high, y + 13, inks.text, width=1.5)
            for x in (low, high):
                canvas.line(x, y + 9, x, y + 17, inks.text, width=1.5)
        canvas.text(width - 2, y + 17, _behind(row), size=SMALL, anchor="end", colour=inks.text)
    return canvas.svg()


def matrix(labels: Sequence[str], counts: NDArray[np.integer], *, name: str, inks: Inks, true: str, said: str) -> str:
    """Rows are true labels, columns what the network said; a cell's colour is its share of the row."""
    cell_x, cell_y, names_px = 62.0, 34.0, _names_px(labels, 150)
    width, height = names_px + 14 + cell_x * len(labels) + 4, 46 + cell_y * len(labels)
    canvas = Canvas(width, height, name, inks)
    canvas.text(names_px + 14 + cell_x * len(labels) / 2, 12, said, colour=inks.dim, size=SMALL, anchor="middle")
    canvas.text(4, 36, true, colour=inks.dim, size=SMALL)
    for column, label in enumerate(labels):
        middle = names_px + 14 + cell_x * (column + 0.5)
        canvas.text(middle, 34, _cut(label, cell_x - 4), size=SMALL, anchor="middle")
    totals = counts.sum(axis=1)
    for row, label in enumerate(labels):
        y = 42 + cell_y * row
        canvas.text(names_px + 6, y + cell_y / 2 + 4, _cut(label, names_px), anchor="end")
        for column in range(len(labels)):
            share = float(counts[row, column] / totals[row]) if totals[row] else 0.0
            colour = inks.accent if row == column else inks.bad
            x = names_px + 14 + cell_x * column
            canvas.rect(x + 1, y + 1, cell_x - 2, cell_y - 2, inks.line, radius=4, opacity=0.5)
            if share:
                canvas.rect(x + 1, y + 1, cell_x - 2, cell_y - 2, colour, radius=4, opacity=0.2 + 0.8 * share)
            ink = inks.on_accent if share > 0.5 else inks.text
            canvas.text(x + cell_x / 2, y + cell_y / 2 + 4, str(int(counts[row, column])), colour=ink, anchor="middle",
                        bold=bool(share))
    return canvas.svg()


def layers(rows: Sequence[tuple[str, str, str]], *, name: str, inks: Inks, width: float = 520) -> str:
    """(name, shape that comes out, what it costs) from the input down to the answer; wider where more numbers are."""
    line, gap = 28.0, 10.0
    canvas = Canvas(width, (line + gap) * len(rows) + 4, name, inks)
    for number, (words, shape, cost) in enumerate(rows):
        y = (line + gap) * number + 2
        canvas.rect(4, y, width - 8, line, inks.accent, radius=6, opacity=0.14)
        canvas.text(14, y + 18, words, bold=True)
        canvas.text(width * 0.55, y + 18, shape, colour=inks.dim, size=SMALL)
        canvas.text(width - 14, y + 18, cost, colour=inks.dim, size=SMALL, anchor="end")
        if number + 1 < len(rows):
            x = width / 2
            canvas.area([(x - 5, y + line + 1), (x + 5, y + line + 1), (x, y + line + gap - 1)], inks.dim, opacity=0.8)
    return canvas.svg()


def small_multiples(
    cells: Sequence[tuple[str, NDArray[np.floating]]], *, name: str, inks: Inks, width: float = 520, columns: int = 3,
) -> str:  # fmt: skip
    """A grid of little pictures side by side on one scale: (n,) or (n, channels) as curves."""
    columns = min(columns, max(len(cells), 1))
    cell_x, cell_y = width / columns, 92.0
    canvas = Canvas(width, cell_y * -(-len(cells) // columns), name, inks)
    top = max((float(np.abs(values).max()) for _, values in cells), default=1.0) or 1.0
    for number, (words, values) in enumerate(cells):
        x0, y0 = cell_x * (number % columns), cell_y * (number // columns)
        canvas.rect(x0 + 2, y0 + 18, cell_x - 4, cell_y - 24, inks.line, radius=4, opacity=0.35)
        canvas.text(x0 + 5, y0 + 13, _cut(words, cell_x - 8), size=SMALL)
        table = values.reshape(len(values), -1)
        for channel in range(table.shape[1]):
            x, y = _thinned(np.linspace(0, 1, len(table)), table[:, channel], most=160)
            canvas.curve(x0 + 4 + x * (cell_x - 8), y0 + 18 + (cell_y - 24) * (0.5 - 0.48 * y / top),
                         inks.curve(channel), width=1.0)
    return canvas.svg()


class _Frame:
    """Where numbers lie on a canvas, and the axes beside them."""

    def __init__(self, canvas: Canvas, x: tuple[float, float], y: tuple[float, float], *, top: float = TOP) -> None:
        self._canvas = canvas
        self._x0, self._y0 = x[0], y[0]
        self._x1 = x[1] if x[1] > x[0] else x[0] + 1
        self._y1 = y[1] if y[1] > y[0] else y[0] + 1
        self.left, self.right = LEFT, canvas.width - RIGHT
        self.top, self.bottom = top, canvas.height - BOTTOM

    def x(self, value: V) -> V:
        return self.left + (value - self._x0) / (self._x1 - self._x0) * (self.right - self.left)

    def y(self, value: V) -> V:
        return self.bottom - (value - self._y0) / (self._y1 - self._y0) * (self.bottom - self.top)

    def axes(self, x_unit: str, y_unit: str) -> None:
        canvas, inks = self._canvas, self._canvas.inks
        for value in _ticks(self._y0, self._y1, 4):
            y = float(self.y(value))
            canvas.line(self.left, y, self.right, y, inks.line)
            canvas.text(self.left - 5, y + 4, f"{value:g}", colour=inks.dim, size=SMALL, anchor="end")
        for value in _ticks(self._x0, self._x1, 6):
            x = float(self.x(value))
            canvas.line(x, self.bottom, x, self.bottom + 4, inks.dim)
            canvas.text(x, self.bottom + 15, f"{value:g}", colour=inks.dim, size=SMALL, anchor="middle")
        canvas.line(self.left, self.bottom, self.right, self.bottom, inks.dim)
        canvas.text(self.right, self.bottom + 27, x_unit, colour=inks.dim, size=SMALL, anchor="end")
        canvas.text(self.left + 4, self.top + 9, y_unit, colour=inks.dim, size=SMALL)


def _legend(canvas: Canvas, names: Sequence[str]) -> None:
    at = LEFT
    for number, words in enumerate(names):
        ink = canvas.inks.curve(number)
        dash = DASHES[number % len(DASHES)] if len(names) <= len(DASHES) else ""
        canvas.line(at, 9, at + 18, 9, ink, width=2.5, dash=dash)
        canvas.text(at + 22, 13, words, size=SMALL)
        at += 34 + len(words) * SMALL * LETTER


def _ends(columns: Sequence[NDArray[np.floating]]) -> tuple[float, float]:
    known = np.concatenate([np.asarray(column, float)[np.isfinite(column)] for column in columns] or [np.zeros(1)])
    return (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)


def _ticks(low: float, high: float, most: int) -> list[float]:
    """Round values from ``low`` to ``high``, ``most`` or fewer steps."""
    step = 10.0 ** np.floor(np.log10(max(high - low, 1e-9) / most))
    step = next(step * factor for factor in (1, 2, 5, 10) if (high - low) / (step * factor) <= most)
    first, last = int(np.ceil(low / step - 1e-9)), int(np.floor(high / step + 1e-9))
    return [float(round(step * i, 10)) for i in range(first, last + 1)]


def _thinned(
    x: NDArray[np.floating], y: NDArray[np.floating], *, most: int = MOST_POINTS
) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """Of many points the least and the greatest of each stretch."""
    if len(y) <= most:
        return x, y
    step = -(-len(y) // (most // 2))
    kept = []
    for at in range(0, len(y), step):
        piece = y[at : at + step]
        kept += sorted({at + int(np.argmin(piece)), at + int(np.argmax(piece))})
    return x[kept], y[kept]


def _names_px(names: Sequence[str], most: float) -> float:
    return min(most, max((_wide(name) for name in names), default=20.0))


def _wide(words: str) -> float:
    """Chinese letters are as wide as they are high."""
    return sum(12.0 if ord(letter) > 0x2E7F else 12.0 * LETTER for letter in words) + 4


def _cut(words: str, most: float) -> str:
    if _wide(words) <= most:
        return words
    while words and _wide(words + "…") > most:
        words = words[:-1]
    return words + "…"


def _behind(row: Share) -> str:
    interval = f" ({100 * row.low:.0f}–{100 * row.high:.0f})" if row.high > row.low else ""
    return row.words or f"{100 * row.value:.0f} %{interval}"
