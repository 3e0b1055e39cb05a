"""The ground every plot with axes stands on: margins, grid, ticks, and a cached picture of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.gui.plots.scale import tick_step, tick_text, ticks
from studio.gui.theme import theme
from studio.gui.tokens import FONT_PX, px


@dataclass(frozen=True, slots=True)
class Margins:
    left: int = 44
    top: int = 6
    right: int = 6
    bottom: int = 20

    def scaled(self) -> Margins:
        """With room for the numbers in the size that the type has now."""
        return Margins(px(self.left), self.top, self.right, px(self.bottom))


class Plot(QWidget):
    """Fixed axes under moving data.

    Axes and grid are drawn once into a picture that is laid under every frame (a grid drawn anew costs more than
    all curves). The subclass draws its data in ``paint_data`` in the widget's coordinates, clipped to ``area()``.
    """

    def __init__(self, name: str, *, margins: Margins | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margins = (margins or Margins()).scaled()
        self._x = (0.0, 1.0)
        self._y = (0.0, 1.0)
        self._ground: QPixmap | None = None
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.redraw_ground)

    @property
    def x_range(self) -> tuple[float, float]:
        return self._x

    @property
    def y_range(self) -> tuple[float, float]:
        return self._y

    def set_ranges(self, *, x: tuple[float, float] | None = None, y: tuple[float, float] | None = None) -> None:
        new_x, new_y = x or self._x, y or self._y
        if (new_x, new_y) != (self._x, self._y):
            self._x, self._y = new_x, new_y
            self.redraw_ground()

    def area(self) -> QRectF:
        """Where the data is, in the widget's coordinates."""
        m = self._margins
        return QRectF(m.left, m.top, max(1, self.width() - m.left - m.right), max(1, self.height() - m.top - m.bottom))

    def to_x(self, value: float) -> float:
        area, (low, high) = self.area(), self._x
        return area.left() + (value - low) / (high - low) * area.width()

    def to_y(self, value: float) -> float:
        area, (low, high) = self.area(), self._y
        return area.bottom() - (value - low) / (high - low) * area.height()

    def redraw_ground(self) -> None:
        self._ground = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 160)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._margins.top + self._margins.bottom + 36)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._ground = None

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._ground is None or self._ground.devicePixelRatio() != ratio:
            self._ground = self._draw_ground(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground)
        painter.setClipRect(self.area())
        self.paint_data(painter)
        painter.end()

    def paint_data(self, painter: QPainter) -> None:
        """Draw over the ground; the painter is clipped to the area."""

    def x_ticks(self) -> list[tuple[float, str]]:
        step = tick_step(self._x[1] - self._x[0], max(1, int(self.area().width() // 70)))
        return [(value, tick_text(value, step)) for value in ticks(*self._x, step)]

    def y_ticks(self) -> list[tuple[float, str]]:
        step = tick_step(self._y[1] - self._y[0], max(1, int(self.area().height() // 38)))
        return [(value, tick_text(value, step)) for value in ticks(*self._y, step)]

    def paint_ground(self, painter: QPainter) -> None:
        """Grid, axes and numbers; a subclass may replace it."""
        tokens, area = theme().tokens, self.area()
        xs = [(self.to_x(value), text) for value, text in self.x_ticks()]
        ys = [(self.to_y(value), text) for value, text in self.y_ticks()]
        painter.setPen(QPen(theme().colour(tokens.grid), 1))
        painter.drawLines([QLineF(_half(x), area.top(), _half(x), area.bottom()) for x, _ in xs])
        painter.drawLines([QLineF(area.left(), _half(y), area.right(), _half(y)) for y, _ in ys])
        painter.setPen(QPen(theme().colour(tokens.axis), 1))
        painter.drawLine(QLineF(_half(area.left()), area.top(), _half(area.left()), area.bottom()))
        if self._margins.bottom >= 14:
            painter.drawLine(QLineF(area.left(), _half(area.bottom()), area.right(), _half(area.bottom())))
        self._paint_numbers(painter, xs, ys)

    def _paint_numbers(self, painter: QPainter, xs: list[tuple[float, str]], ys: list[tuple[float, str]]) -> None:
        area = self.area()
        painter.setFont(axis_font(self.font()))
        painter.setPen(theme().colour("dim"))
        middle = Qt.AlignmentFlag.AlignVCenter
        for y, text in ys:
            line = px(16)
            box = QRectF(0, min(max(y - line / 2, 0), self.height() - line), area.left() - 7, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | middle, text)
        if self._margins.bottom < 14:
            return
        for x, text in xs:
            half = painter.fontMetrics().horizontalAdvance(text) / 2 + 1
            left = min(max(x, half), self.width() - half)
            box = QRectF(left - half, area.bottom() + 3, 2 * half, px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_ground(self, ratio: float) -> QPixmap:
        pixels = QPixmap(self.size() * ratio)
        pixels.setDevicePixelRatio(ratio)
        pixels.fill(theme().colour("surface"))
        painter = QPainter(pixels)
        painter.fillRect(self.area(), theme().colour("plot"))
        self.paint_ground(painter)
        painter.end()
        return pixels


def axis_font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(FONT_PX["axis"])
    return small


def _half(value: float) -> float:
    """The middle of a pixel, where a thin line is sharp."""
    return int(value) + 0.5
