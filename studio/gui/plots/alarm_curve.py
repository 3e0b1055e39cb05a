"""Misses against false alarms an hour, over all thresholds, with one point that can be dragged along."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from studio.app.presenters.room import CurvePoint
from studio.gui.languages import decimal
from studio.gui.plots.plot import Margins, Plot, axis_font
from studio.gui.theme import theme
from studio.gui.tokens import px

_UNIT = 0.5
"""Alarms an hour below which the axis is nearly even; above it is logarithmic, for thresholds move them by hundreds."""
_TICKS = (0, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_TOPS = (0.1, 0.2, 0.5, 1.0)
_LEAST_RIGHT = 10.0
_GRAB_PX = 5.0
_STEPS = {
    Qt.Key.Key_Left: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Right: -1, Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 4, Qt.Key.Key_PageDown: -4,
}  # fmt: skip
"""Along the curve: a higher threshold makes fewer alarms (left) and misses more (up)."""


class AlarmCurve(Plot):
    """``moved`` carries the threshold of the curve's point that the person took, by mouse or by arrow keys."""

    moved = Signal(float)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(name, margins=Margins(left=52, top=10, right=14, bottom=38), parent=parent)
        self._curve: tuple[CurvePoint, ...] = ()
        self._here: CurvePoint | None = None
        self._is_dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def here(self) -> CurvePoint | None:
        return self._here

    def show_curve(self, curve: Sequence[CurvePoint], here: CurvePoint | None, *, words: str = "") -> None:
        """``words`` say to a screen reader where the point is. The axes keep still while the point is dragged."""
        self._curve, self._here = tuple(curve), here
        if not self._is_dragged:
            self._fit()
        self.setAccessibleDescription(words)
        self.update()

    def place(self, point: CurvePoint) -> QPointF:
        """Where a point is, in the widget's coordinates."""
        return QPointF(self.to_x(_along(point.alarms[1])), self.to_y(100 * point.misses[1]))

    # -- the person's hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._curve:
            self._is_dragged = True
            self._take(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dragged:
            self._take(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_dragged:
            self._is_dragged = False
            self._fit()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._curve or (key not in _STEPS and key not in (Qt.Key.Key_Home, Qt.Key.Key_End)):
            super().keyPressEvent(event)
            return
        end = 0 if key == Qt.Key.Key_End else len(self._curve) - 1
        at = self._next(_STEPS[key]) if key in _STEPS else end
        self.moved.emit(self._curve[at].threshold)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._is_dragged = False
        self.update()

    def _next(self, step: int) -> int:
        """The curve's point after (or before) the threshold that is set, which may lie between two of them."""
        threshold = self._here.threshold if self._here else 0.0
        if step > 0:
            first = next((i for i, p in enumerate(self._curve) if p.threshold > threshold + 1e-4), len(self._curve) - 1)
            return min(first + step - 1, len(self._curve) - 1)
        last = next((i for i, p in reversed(list(enumerate(self._curve))) if p.threshold < threshold - 1e-4), 0)
        return max(last + step + 1, 0)

    def _take(self, at: QPointF) -> None:
        def distance(point: CurvePoint) -> float:
            way = self.place(point) - at
            return math.hypot(way.x(), way.y())

        self.moved.emit(min(self._curve, key=distance).threshold)

    # -- drawing

    def _fit(self) -> None:
        shown = [*self._curve, *([self._here] if self._here else [])]
        most = max((point.alarms[1] for point in shown), default=_LEAST_RIGHT)
        right = next((tick for tick in _TICKS if tick >= max(most, _LEAST_RIGHT)), _TICKS[-1])
        highest = max((point.misses[1] for point in shown), default=1.0)
        top = next(top for top in _TOPS if top >= min(highest, 1.0) - 1e-9)
        # Zero is where a good model is: it may not lie on the frame.
        self.set_ranges(x=(-0.15, _along(right)), y=(-2.5 * top, 100 * top))

    def x_ticks(self) -> list[tuple[float, str]]:
        high = self.x_range[1]
        shown = [tick for tick in _TICKS if _along(tick) <= high + 1e-9]
        room = max(1, int(self.area().width() // px(46)))
        step = -(-len(shown) // room)
        return [(_along(tick), decimal(tick, 1) if tick == _UNIT else f"{tick:.0f}") for tick in shown[::step]]

    def y_ticks(self) -> list[tuple[float, str]]:
        return [(value, f"{text} %") for value, text in super().y_ticks() if value >= 0]

    def paint_ground(self, painter: QPainter) -> None:
        super().paint_ground(painter)
        painter.setFont(axis_font(self.font()))
        painter.setPen(theme().colour("dim"))
        area = self.area()
        below = QRectF(area.left(), self.height() - px(17), area.width(), px(16))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self.tr("false alarms an hour →"))
        # A good model's curve stands at zero: the words stand clear of it, and of the point.
        left = self.to_x(0.0) + _GRAB_PX + 9
        inside = QRectF(left, area.top() + 4, area.right() - left, px(16))
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft, self.tr("↑ missed"))

    def paint_data(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = theme().colour("accent")
        self._paint_band(painter)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([self.place(point) for point in self._curve]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        for point in self._curve:
            painter.drawEllipse(self.place(point), 2.5, 2.5)
        if self._here is not None:
            self._paint_here(painter, self._here)

    def _paint_band(self, painter: QPainter) -> None:
        """Where the truth of each point may be, as one area."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for point in self._curve:
            path.addRect(self._box(point))
        soft = theme().colour("accent")
        soft.setAlphaF(0.08)
        painter.fillPath(path, soft)

    def _paint_here(self, painter: QPainter, point: CurvePoint) -> None:
        colour = theme().colour("warn")
        soft = theme().colour("warn")
        soft.setAlphaF(0.16)
        box = self._box(point)
        painter.fillRect(box, soft)
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.setClipping(False)
        painter.setPen(QPen(theme().colour("text" if self.hasFocus() else "surface"), 2))
        painter.setBrush(colour)
        painter.drawEllipse(self.place(point), _GRAB_PX + 3, _GRAB_PX + 3)

    def _box(self, point: CurvePoint) -> QRectF:
        """From the lowest to the highest that a point's misses and alarms may be, as far as it is in view."""
        right = self.x_range[1] if math.isinf(point.alarms[2]) else min(_along(point.alarms[2]), self.x_range[1])
        left_x, right_x = self.to_x(_along(point.alarms[0])), self.to_x(right)
        top = self.to_y(min(100 * point.misses[2], self.y_range[1]))
        return QRectF(QPointF(left_x, top), QPointF(max(right_x, left_x), self.to_y(100 * point.misses[0])))


def _along(alarms: float) -> float:
    """Where so many alarms an hour are on the axis."""
    return math.log1p(alarms / _UNIT)
