"""Curves of more samples than pixels, drawn as pictures: in each column the pixels between lowest and highest."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from studio.gui.plots.paint import Dash

Rows = NDArray[np.floating[Any]]


class ColumnCurves:
    """Draws curves into a rectangle of device pixels.

    A polyline through the same points costs Qt two to ten times as much, most of all for sound, where every column is
    a tall stroke. Here a curve is one comparison of all pixels with their column's range, and one image.
    """

    def __init__(self) -> None:
        self._size = (0, 0)
        self._rows: NDArray[np.unsignedinteger[Any]] = np.zeros((0, 1), dtype=np.uint8)
        self._below: NDArray[np.unsignedinteger[Any]] = np.zeros((0, 0), dtype=np.uint8)
        self._inside: NDArray[np.uint8] = np.zeros((0, 0), dtype=np.uint8)
        self._images: list[QImage] = []

    def draw(
        self,
        painter: QPainter,
        box: QRect,
        x: NDArray[np.int64],
        top: Rows,
        bottom: Rows,
        colours: Sequence[QColor],
        *,
        thick: int = 1,
        dashes: Sequence[Dash | tuple[()]] = (),
    ) -> None:
        """``painter`` in device pixels; ``x`` (n,): the column of each bin, rising, counted from the box's left edge,
        with no column between two bins left out; ``top`` and ``bottom`` (curves, n): rows from the box's top edge,
        top above bottom. Lines are ``thick`` pixels wide, 1 or 2; ``dashes``: each curve's, along the box's width."""
        first, last = np.searchsorted(x, (0, box.width()))
        if last <= first:
            return
        x, top, bottom = x[first:last], top[:, first:last], bottom[:, first:last]
        starts = np.flatnonzero(np.diff(x, prepend=-1))
        top, bottom = np.minimum.reduceat(top, starts, axis=1), np.maximum.reduceat(bottom, starts, axis=1)
        top, bottom = _joined(top, bottom, thick)
        self._fit(box, len(colours))
        highest = box.height() - 1
        kind = self._rows.dtype
        upper = np.clip(top, 0, highest).astype(kind)
        reach = np.clip(bottom, 0, highest).astype(kind) - upper
        place, part = QPoint(box.left() + int(x[0]), box.top()), QRect(0, 0, upper.shape[1], box.height())
        below, inside = self._below[:, : part.width()], self._inside[:, : part.width()].view(np.bool_)
        for curve, colour in enumerate(colours):
            # Unsigned: what is above the range wraps to a large number, so one comparison does for both ends.
            np.subtract(self._rows, upper[curve], out=below)
            np.less_equal(below, reach[curve], out=inside)
            if curve < len(dashes) and dashes[curve]:
                inside[:, _left_out(dashes[curve], int(x[0]), part.width(), thick)] = False
            image = self._images[curve]
            image.setColorTable([0, colour.rgb()])
            painter.drawImage(place, image, part)

    def _fit(self, box: QRect, curves: int) -> None:
        size = (box.height(), box.width())
        if size == self._size and len(self._images) == curves:
            return
        self._size = size
        kind = np.dtype(np.uint8 if size[0] <= 256 else np.uint16)
        stride = -(-size[1] // 4) * 4
        self._rows = np.arange(size[0], dtype=kind)[:, None]
        self._below = np.empty((size[0], stride), dtype=kind)
        self._inside = np.zeros((size[0], stride), dtype=np.uint8)
        # One memory for all: a curve is painted before the next is made in it.
        self._images = [
            QImage(self._inside.data, size[1], size[0], stride, QImage.Format.Format_Indexed8) for _ in range(curves)
        ]


@lru_cache(maxsize=32)
def _left_out(dash: Dash, first: int, width: int, thick: int) -> NDArray[np.int64]:
    """Which of ``width`` columns from ``first`` on a dashed line leaves out."""
    drawn, left_out = (thick * length for length in dash)
    return np.flatnonzero((first + np.arange(width)) % (drawn + left_out) >= drawn)


def _joined(top: Rows, bottom: Rows, thick: int) -> tuple[Rows, Rows]:
    """Each column stretched to meet the one before, and made wider when lines are two pixels thick."""
    up, down = top.copy(), bottom.copy()
    np.minimum(top[:, 1:], bottom[:, :-1], out=up[:, 1:])
    np.maximum(bottom[:, 1:], top[:, :-1], out=down[:, 1:])
    if thick > 1:
        wide_up, wide_down = up.copy(), down + (thick - 1)
        np.minimum(up[:, 1:], up[:, :-1], out=wide_up[:, 1:])
        np.maximum(wide_down[:, 1:], down[:, :-1] + (thick - 1), out=wide_down[:, 1:])
        return wide_up, wide_down
    return up, down
