"""Drawing that is cheap enough for 60 frames a second: numpy straight into Qt's memory, in device pixels."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, cast

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, qRgb

from studio.gui.tokens import rgb

Points = NDArray[np.floating[Any]]

# Dark ground to light peaks, and the other way round: lightness changes in one direction, so that the picture
# is read rightly in grey and by every kind of colour vision.
_DARK_MAP = ("#12171d", "#1d2450", "#5b2a86", "#b23a78", "#ee6c4d", "#f9b44d", "#fdf7c3")
_LIGHT_MAP = ("#ffffff", "#d8ecee", "#8fcfcd", "#3f9db0", "#2d6a9f", "#33307d", "#1a1038")


Dash = tuple[int, int]
"""Pixels that are drawn and pixels that are left out; () draws all."""
_DASHES: tuple[Dash | tuple[()], ...] = ((), (9, 4), (3, 2))


def dash(curve: int) -> Dash | tuple[()]:
    """The line style of a curve by its number in the palette: of the three in one plot one is drawn whole, one dashed
    and one dotted, so that they are told apart without their colours too."""
    return _DASHES[curve % len(_DASHES)]


class Polyline:
    """A polyline whose points are two numpy columns of device pixels; Qt reads the very same memory."""

    def __init__(self) -> None:
        self._polygon = QPolygonF()
        self._memory: NDArray[np.float64] = np.empty((0, 2))

    def resize(self, count: int) -> bool:
        """Make room for ``count`` points; True when the points are new and all must be set."""
        if len(self._memory) == count:
            return False
        self._polygon = QPolygonF()
        self._polygon.resize(count)
        if count == 0:
            self._memory = np.empty((0, 2))
            return True
        # The stubs do not know that data() is an address here, nor that the pointer is a buffer.
        pointer = shiboken6.VoidPtr(cast(Any, self._polygon.data()), count * 16, True)  # type: ignore[call-arg]
        self._memory = np.frombuffer(cast(Any, pointer), dtype=np.float64).reshape(count, 2)
        return True

    def __len__(self) -> int:
        return len(self._memory)

    @property
    def x(self) -> NDArray[np.float64]:
        return self._memory[:, 0]

    @property
    def y(self) -> NDArray[np.float64]:
        return self._memory[:, 1]

    def draw(
        self, painter: QPainter, colour: QColor, *, ratio: float = 1.0, dash: Dash | tuple[()] = ()
    ) -> None:
        """Draw in device pixels, ``line_width`` wide. More points than pixels are for ColumnCurves.

        Never with a pen of width 2 or antialiasing: that leaves Qt's fast path and costs 5 to 250 times as much.
        A second line one pixel lower costs only twice; a dashed pen of width 0 costs no more than a whole one.
        """
        if len(self._memory) < 2:
            return
        pen = QPen(colour, 0)
        if dash:
            pen.setDashPattern([length * line_width(ratio) for length in dash])
        painter.setPen(pen)
        painter.drawPolyline(self._polygon)
        if line_width(ratio) > 1:
            painter.translate(0, 1)
            painter.drawPolyline(self._polygon)
            painter.translate(0, -1)


def device_pixels(painter: QPainter) -> float:
    """Make one unit of the painter one device pixel; returns how many of them are one unit of the widget."""
    ratio = painter.device().devicePixelRatioF()
    painter.scale(1 / ratio, 1 / ratio)
    return ratio


def device_box(area: QRectF, ratio: float) -> QRect:
    """``area`` in whole device pixels."""
    left, top = round(area.left() * ratio), round(area.top() * ratio)
    return QRect(left, top, round(area.right() * ratio) - left, round(area.bottom() * ratio) - top)


def line_width(ratio: float) -> int:
    """Device pixels that a line is wide: hair-thin lines are hard to see on a dense screen."""
    return 2 if ratio >= 1.5 else 1


@lru_cache(maxsize=4)
def colour_table(dark: bool) -> list[int]:
    """256 colours for spectrogram columns, silence first."""
    anchors = np.array([rgb(colour) for colour in (_DARK_MAP if dark else _LIGHT_MAP)], dtype=float)
    at = np.linspace(0, len(anchors) - 1, 256)
    channels = [np.interp(at, np.arange(len(anchors)), anchors[:, c]) for c in range(3)]
    return [qRgb(*(round(float(v)) for v in row)) for row in zip(*channels, strict=True)]


class RingImage:
    """The last ``columns`` spectrogram columns as an image whose memory is a ring: a new column moves nothing."""

    def __init__(self, *, columns: int, bands: int) -> None:
        self.columns, self.bands = columns, bands
        stride = -(-columns // 4) * 4
        self._memory: NDArray[np.uint8] = np.zeros((bands, stride), dtype=np.uint8)
        self._image = QImage(self._memory.data, columns, bands, stride, QImage.Format.Format_Indexed8)
        self.end = 0

    def set_colours(self, table: list[int]) -> None:
        self._image.setColorTable(table)

    def push(self, start: int, columns: NDArray[np.uint8]) -> None:
        """Take uint8 (n, bands), the first with index ``start``; columns that were jumped over become silence."""
        if start < self.end:
            columns, start = columns[self.end - start :], self.end
        lost = min(start - self.end, self.columns)
        if lost:
            self._memory[:, np.arange(start - lost, start) % self.columns] = 0
        end = start + len(columns)
        newest = columns[-self.columns :]
        # High frequencies are the image's first rows.
        self._memory[:, np.arange(end - len(newest), end) % self.columns] = newest[:, ::-1].T
        self.end = end

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Fill ``area``, the newest column at its right edge."""
        cut = self.end % self.columns
        share = (self.columns - cut) / self.columns
        old = QRectF(area.x(), area.y(), area.width() * share, area.height())
        painter.drawImage(old, self._image, QRectF(cut, 0, self.columns - cut, self.bands))
        if cut:
            new = QRectF(old.right(), area.y(), area.width() - old.width(), area.height())
            painter.drawImage(new, self._image, QRectF(0, 0, cut, self.bands))

    def straight(self) -> NDArray[np.uint8]:
        """The columns in their order, uint8 (columns, bands), oldest first."""
        order = (np.arange(self.columns) + self.end) % self.columns
        return self._memory[::-1, order].T.copy()
