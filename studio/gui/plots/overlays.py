"""What is laid over live curves: the threshold that starts a take, to be dragged, and labels given while recording."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen

from studio.app.presenters.collect import MarkRow
from studio.app.recording.trigger import Trigger
from studio.gui.languages import decimal, said_label
from studio.gui.plots.plot import Plot, axis_font
from studio.gui.theme import theme
from studio.link.lane_feed import LaneFeed

GRAB_PX = 7
METER_PX = 7
MARK_PX = 17


class Overlay(Protocol):
    """Painted over the data, clipped to the plot's area."""

    def refresh(self) -> None:
        """New samples came."""

    def paint(self, painter: QPainter, plot: Plot) -> None: ...


class ThresholdLine(QObject):
    """A dashed line at the threshold, and at the plot's right edge how much goes on now: where the bar crosses the
    line, a take starts. ``moved`` carries what it was dragged to, in the plot's unit."""

    moved = Signal(float)

    def __init__(self, plot: Plot, *, both_sides: bool, decimals: int, unit: str) -> None:
        """``both_sides``: of a sound, whose wave goes both ways."""
        super().__init__(plot)
        self._plot, self._both_sides, self._decimals, self._unit = plot, both_sides, decimals, unit
        self._trigger: Trigger | None = None
        self._value: float | None = None
        self._is_dragged = False
        plot.setMouseTracking(True)
        plot.installEventFilter(self)

    @property
    def value(self) -> float | None:
        """None: not shown."""
        return self._value

    def show_value(self, value: float | None, feed: LaneFeed | None) -> None:
        """``feed`` is the lane that the level is of."""
        if (value is None) != (self._value is None) or (self._trigger and self._trigger.feed is not feed):
            self._trigger = None
        self._value = value
        if value is not None and feed is not None and self._trigger is None:
            self._trigger = Trigger(feed, threshold=value)
        self._plot.update()

    def refresh(self) -> None:
        if self._trigger is not None:
            self._trigger.look()

    def paint(self, painter: QPainter, plot: Plot) -> None:
        if self._value is None:
            return
        area, look = plot.area(), theme()
        level = self._trigger.level if self._trigger else 0.0
        is_over = level >= self._value
        painter.fillRect(self._meter(plot, level), look.colour("bad" if is_over else "accent"))
        painter.setPen(QPen(look.colour("warn"), 1.5, Qt.PenStyle.DashLine))
        for y in self._lines(plot):
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
        painter.setFont(axis_font(plot.font()))
        top = self._lines(plot)[0]
        painter.drawText(QPointF(area.left() + 6, top - 4 if top - area.top() > 16 else top + 13), self.words)

    @property
    def words(self) -> str:
        """What stands at the line: "0.30 g"."""
        return f"{decimal((self._value or 0.0) * (100 if self._unit == '%' else 1), self._decimals)} {self._unit}"

    def _lines(self, plot: Plot) -> list[float]:
        values = [self._value or 0.0, *([-(self._value or 0.0)] if self._both_sides else [])]
        area = plot.area()
        return [min(max(plot.to_y(value), area.top() + 1), area.bottom() - 1) for value in values]

    def _meter(self, plot: Plot, level: float) -> QRectF:
        area, zero = plot.area(), plot.to_y(0.0)
        top = max(plot.to_y(level), area.top())
        return QRectF(area.right() - METER_PX, top, METER_PX, zero - top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._value is None or not isinstance(event, QMouseEvent):
            return False
        y = event.position().y()
        is_near = any(abs(y - line) <= GRAB_PX for line in self._lines(self._plot))
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton and is_near:
            self._is_dragged = True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._is_dragged = False
        elif event.type() == QEvent.Type.MouseMove:
            shape = Qt.CursorShape.SizeVerCursor if is_near or self._is_dragged else Qt.CursorShape.ArrowCursor
            self._plot.setCursor(shape)
        else:
            return False
        if self._is_dragged:
            self._drag_to(y)
        return self._is_dragged

    def _drag_to(self, y: float) -> None:
        area, (low, high) = self._plot.area(), self._plot.y_range
        value = abs(low + (area.bottom() - min(max(y, area.top()), area.bottom())) / area.height() * (high - low))
        if value > 0:
            self.moved.emit(value)


class LabelMarks:
    """Labels given while recording, as flags at the plot's top edge; ``ask`` gives them."""

    def __init__(self, ask: Callable[[], Sequence[MarkRow]]) -> None:
        self._ask = ask

    def refresh(self) -> None:
        pass

    def paint(self, painter: QPainter, plot: Plot) -> None:
        area = plot.area()
        painter.setFont(axis_font(plot.font()))
        for mark in self._ask():
            left, right = plot.to_x(-mark.from_ago_s), plot.to_x(-mark.to_ago_s)
            if right < area.left():
                continue
            colour = theme().label_colour(mark.colour)
            veil = QColor(colour)
            veil.setAlpha(36 if mark.sure else 16)
            box = QRectF(QPointF(max(left, area.left()), area.top()), QPointF(min(right, area.right()), area.bottom()))
            painter.fillRect(box, veil)
            flag = QRectF(box.left(), area.top(), max(box.width(), 3.0), 3.0)
            painter.fillRect(flag, colour)
            painter.setPen(theme().colour("text"))
            words = said_label(mark.label) if mark.sure else f"{said_label(mark.label)}?"
            painter.drawText(QPointF(box.left() + 3, area.top() + MARK_PX), words)
