"""Accuracy against time on the board: each model that was tried is a point, and the best of them are a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log10

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from studio.gui.languages import decimal
from studio.gui.plots.plot import Margins, Plot
from studio.gui.plots.scale import tick_step
from studio.gui.theme import theme

REACH_PX = 14
DOT_PX = 4.5
LEAST_RANGE = 10.0
"""Per cent: points that are all alike shall not look as if they were far apart."""
DIGITS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Dot:
    """``accuracy`` 0..1. ``words`` are read out. ``is_pale``: given up early, on fewer takes; ``is_front``: none is
    both cheaper and more accurate; ``is_default``: what the studio takes by itself."""

    number: int
    ms: float
    accuracy: float
    words: str
    is_front: bool = False
    is_default: bool = False
    is_pale: bool = False


class TradeoffPlot(Plot):
    """``moved`` carries the number of the point that the keyboard or a click went to, ``opened`` that of a double click
    or Enter. Left and right walk from the cheapest to the dearest, up and down along the line of the best."""

    moved = Signal(int)
    opened = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__("", margins=Margins(left=50, top=10, right=14, bottom=22), parent=parent)
        self.setAccessibleName(self.tr("Accuracy against milliseconds on the board"))
        self._dots: tuple[Dot, ...] = ()
        self._limit_ms: float | None = None
        self._at: int | None = None
        self._chosen: int | None = None
        self._hover: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._fit()

    def show_dots(
        self, dots: Sequence[Dot], *, limit_ms: float | None, current: int | None, chosen: int | None
    ) -> None:
        """``current``: the number of the point that is looked at; ``chosen``: of the one that the project uses."""
        self._dots = tuple(sorted(dots, key=lambda dot: (dot.ms, dot.accuracy)))
        self._limit_ms, self._at, self._chosen = limit_ms, current, chosen
        self._hover = None
        self._fit()
        self._tell()
        self.update()

    @property
    def dots(self) -> tuple[Dot, ...]:
        """As they stand, the cheapest first."""
        return self._dots

    @property
    def limit_side(self) -> int | None:
        """Where the limit is: 0 in view, a dashed line; -1 left of the picture, 1 right of it; None: there is none."""
        if self._limit_ms is None or not self._dots:
            return None
        low, high = self.x_range
        return -1 if log10(self._limit_ms) < low else 1 if log10(self._limit_ms) > high else 0

    def place_of(self, dot: Dot) -> QPointF:
        return QPointF(self.to_x(log10(dot.ms)), self.to_y(100 * dot.accuracy))

    def _fit(self) -> None:
        costs = [dot.ms for dot in self._dots] or [1.0, 100.0]
        low, high = log10(min(costs)) - 0.1, log10(max(costs)) + 0.1
        if self._limit_ms is not None:
            high = min(max(high, log10(self._limit_ms) + 0.08), high + 0.7)
        worst = 100 * min((dot.accuracy for dot in self._dots if not dot.is_pale), default=0.5)
        step = 5.0
        bottom = max(0.0, step * (min(worst, 100 - LEAST_RANGE) // step))
        self.set_ranges(x=(low, max(high, low + 0.3)), y=(bottom, 100.0))

    # -- painting

    def x_ticks(self) -> list[tuple[float, str]]:
        low, high = self.x_range
        values = [digit * 10.0**power for power in range(-3, 6) for digit in DIGITS]
        shown = [value for value in values if low <= log10(value) <= high]
        return [(log10(value), decimal(value, 0 if value >= 1 else 1 if value >= 0.1 else 2)) for value in shown]

    def y_ticks(self) -> list[tuple[float, str]]:
        low, high = self.y_range
        step = max(1.0, tick_step(high - low, max(1, int(self.area().height() // 38))))
        count = int((high - low) // step)
        return [(high - step * number, f"{high - step * number:.0f} %") for number in range(count + 1)]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(theme().colour("accent"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
            painter.end()

    def paint_data(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_limit(painter)
        self._paint_front(painter)
        # The best are drawn last, so that they are never hidden.
        for dot in sorted(self._dots, key=lambda dot: (dot.is_front or dot.is_default, not dot.is_pale)):
            self._paint_dot(painter, dot)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rings = ((self._hover, "edge", 1.5, 2.1), (self._chosen, "good", 2.0, 2.8), (self._at, "accent", 2.5, 2.1))
        for number, colour, width, radius in rings:
            ringed = self._dot(number)
            if ringed is not None:
                painter.setPen(QPen(theme().colour(colour), width))
                painter.drawEllipse(self.place_of(ringed), radius * DOT_PX, radius * DOT_PX)

    def _paint_limit(self, painter: QPainter) -> None:
        if self._limit_ms is None or self.limit_side in (None, 1):
            return
        area = self.area()
        x = max(area.left(), self.to_x(log10(self._limit_ms)))
        painter.fillRect(QRectF(x, area.top(), area.right() - x, area.height()), theme().colour("bad_soft"))
        if self.limit_side != 0:
            return
        pen = QPen(theme().colour("bad"), 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))

    def _paint_front(self, painter: QPainter) -> None:
        """As steps: between two of the best nothing is known but the cheaper one."""
        front = [self.place_of(dot) for dot in self._dots if dot.is_front]
        if len(front) < 1:
            return
        steps = [front[0]]
        for place in front[1:]:
            steps += [QPointF(place.x(), steps[-1].y()), place]
        steps.append(QPointF(self.area().right(), steps[-1].y()))
        painter.setPen(QPen(theme().curve(0), 1.5))
        painter.drawPolyline(QPolygonF(steps))

    def _paint_dot(self, painter: QPainter, dot: Dot) -> None:
        place = self.place_of(dot)
        colour = QColor(theme().curve(0)) if dot.is_front else theme().colour("dim")
        if dot.is_pale:
            painter.setPen(QPen(theme().colour("dim"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place, 0.6 * DOT_PX, 0.6 * DOT_PX)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().curve(1) if dot.is_default else colour)
        size = DOT_PX * (1.6 if dot.is_default else 1.2 if dot.is_front else 0.9)
        if dot.is_default:
            corners = (QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0))
            painter.drawPolygon(QPolygonF([place + corner for corner in corners]))
        else:
            painter.drawEllipse(place, size, size)

    # -- mouse and keyboard

    def _dot(self, number: int | None) -> Dot | None:
        return next((dot for dot in self._dots if dot.number == number), None)

    def _nearest(self, place: QPointF) -> Dot | None:
        def far(dot: Dot) -> float:
            return QLineF(self.place_of(dot), place).length()

        nearest = min(self._dots, key=far, default=None)
        return nearest if nearest is not None and far(nearest) <= REACH_PX else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        dot = self._nearest(event.position())
        hover = dot.number if dot else None
        if hover != self._hover:
            self._hover = hover
            self.setCursor(Qt.CursorShape.ArrowCursor if dot is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        dot = self._nearest(event.position())
        if dot is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(dot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        dot = self._nearest(event.position())
        if dot is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(dot.number)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            dot = self._nearest(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), dot.words if dot else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        front = [dot for dot in self._dots if dot.is_front]
        steps = {key.Key_Left: (self._dots, -1), key.Key_Right: (self._dots, 1), key.Key_Down: (front, -1),
                 key.Key_Up: (front, 1)}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._walk(*step)
        elif event.key() in (key.Key_Return, key.Key_Enter) and self._at is not None:
            self.opened.emit(self._at)
        else:
            super().keyPressEvent(event)

    def _walk(self, dots: Sequence[Dot], by: int) -> None:
        """To the next of ``dots``; from a point that is none of them to the nearest in cost on that side."""
        here = self._dot(self._at)
        if not dots:
            return
        if here is None:
            self._go(dots[0 if by > 0 else -1])
        elif here in dots:
            self._go(dots[min(max(dots.index(here) + by, 0), len(dots) - 1)])
        else:
            beyond = [dot for dot in dots if (dot.ms - here.ms) * by >= 0]
            self._go((beyond[0] if by > 0 else beyond[-1]) if beyond else dots[-1 if by > 0 else 0])

    def _go(self, dot: Dot) -> None:
        if dot.number != self._at:
            self._at = dot.number
            self._tell()
            self.update()
            self.moved.emit(dot.number)

    def _tell(self) -> None:
        dot = self._dot(self._at)
        self.setAccessibleDescription(dot.words if dot else "")
