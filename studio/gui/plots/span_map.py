"""The map of all spans: each a mark in a plane, near those that are alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip

from studio.gui.marks import draw_mark
from studio.gui.plots.still import StillPicture
from studio.gui.theme import theme
from studio.gui.tokens import px

_MARGIN_PX = 26
_MARK_PX = 4.5
_REACH_PX = 12
_FAR_OUT = 0.5
"""Per cent of the marks at each edge."""
_UNKNOWN = "#7f7f7f"


@dataclass(frozen=True, slots=True)
class MapMark:
    """``words`` say what it is; a ``ringed`` one looks wrong. ``key``: recording and span."""

    key: tuple[str, str]
    x: float
    y: float
    label: str
    words: str
    ringed: bool = False


class SpanMap(StillPicture):
    """``opened`` carries the key of a mark that was clicked, or chosen with Enter; arrows go to the nearest mark that
    way. Every label has a shape beside its colour."""

    opened = Signal(object)
    ground = "plot"

    def __init__(self) -> None:
        super().__init__()
        self._marks: tuple[MapMark, ...] = ()
        self._colours: dict[str, str] = {}
        self._places: NDArray[np.float64] = np.zeros((0, 2))
        self._at: int | None = None
        self._hover: int | None = None
        self.setAccessibleName(self.tr("Map of all spans"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_marks(
        self, marks: Sequence[MapMark], *, colours: dict[str, str], current: tuple[str, str] | None = None
    ) -> None:
        """``colours``: "#rrggbb" by label. Without ``current`` the mark that
        the keyboard is at stays."""
        kept = self.current.key if self.current else None
        if tuple(marks) != self._marks or colours != self._colours:
            self._marks, self._colours = tuple(marks), dict(colours)
            self._hover = None
            self._place()
        keys = [mark.key for mark in self._marks]
        wanted = current or kept
        self._go(keys.index(wanted) if wanted in keys else None)

    @property
    def current(self) -> MapMark | None:
        return None if self._at is None else self._marks[self._at]

    def place_of(self, key: tuple[str, str]) -> QPointF:
        """Where a mark is, in the widget's coordinates. Raises StopIteration for one that is not there."""
        at = next(number for number, mark in enumerate(self._marks) if mark.key == key)
        return QPointF(*self._places[at])

    def step_to_suspicious(self, by: int) -> None:
        """The next ringed mark, from left to right."""
        ringed = [n for n in np.argsort(self._places[:, 0], kind="stable").tolist() if self._marks[n].ringed]
        if ringed:
            at = ringed.index(self._at) + by if self._at in ringed else (0 if by > 0 else -1)
            self._go(ringed[at % len(ringed)])

    # -- geometry

    def sizeHint(self) -> QSize:
        return QSize(800, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 180)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        """Pixels of all marks. Few that lie far out stand at the edge, so that the many do not lie on one heap."""
        values = np.array([(mark.x, -mark.y) for mark in self._marks], dtype=np.float64).reshape(-1, 2)
        if len(values):
            low, high = np.percentile(values, (_FAR_OUT, 100 - _FAR_OUT), axis=0)
            room = np.array([self.width() - 2 * _MARGIN_PX, self.height() - 2 * _MARGIN_PX], dtype=np.float64)
            share = np.clip((values - low) / np.maximum(high - low, 1e-9), 0, 1)
            values = _MARGIN_PX + share * np.maximum(room, 1.0)
        self._places = values
        self._redraw()

    def _nearest(self, place: QPointF) -> int | None:
        if not len(self._places):
            return None
        far = np.hypot(self._places[:, 0] - place.x(), self._places[:, 1] - place.y())
        at = int(far.argmin())
        return at if far[at] <= _REACH_PX else None

    def _towards(self, across: int, down: int) -> int | None:
        """The nearest mark in a direction; what lies aside counts double, so that an arrow goes where it points."""
        if not len(self._places):
            return None
        here = self._places[self._at] if self._at is not None else np.array([self.width() / 2, self.height() / 2])
        away = self._places - here
        along = away[:, 0] * across + away[:, 1] * down
        aside = np.abs(away[:, 0] * down) + np.abs(away[:, 1] * across)
        cost = np.where((along > 0.5) & (aside <= 2 * along), along + 2 * aside, np.inf)
        at = int(cost.argmin())
        return at if np.isfinite(cost[at]) else self._at

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw_still(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for at, colour, width in ((self._hover, "edge", 1.5), (self._at, "accent", 2.5)):
            if at is not None:
                painter.setPen(QPen(theme().colour(colour), width))
                x, y = self._places[at]
                painter.drawEllipse(QPointF(x, y), 2.2 * _MARK_PX, 2.2 * _MARK_PX)
        if self._at is not None:
            self._paint_words(painter, self._marks[self._at].words)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._draw_focus(painter)
        painter.end()

    def _paint_words(self, painter: QPainter, words: str) -> None:
        width = min(self.width() - 16.0, painter.fontMetrics().horizontalAdvance(words) + 16.0)
        box = QRectF(8, self.height() - px(22) - 8, width, px(22))
        ground = theme().colour("surface")
        ground.setAlphaF(0.9)
        painter.fillRect(box, ground)
        painter.setPen(theme().colour("text"))
        painter.drawText(box.adjusted(8, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_still(self, painter: QPainter, ratio: float) -> None:
        """All marks: drawn once, since ten thousand of them take longer than a frame."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(self._marks) < 3000)
        labels = {mark.label for mark in self._marks}
        stamps = {label: _stamp(self._colours.get(label, _UNKNOWN), ratio) for label in labels}
        half = round(3 * _MARK_PX) / 2
        for mark, (x, y) in zip(self._marks, self._places.tolist(), strict=True):
            painter.drawPixmap(QPointF(x - half, y - half), stamps[mark.label])
        painter.setPen(QPen(theme().colour("bad"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark, (x, y) in zip(self._marks, self._places.tolist(), strict=True):
            if mark.ringed:
                painter.drawEllipse(QPointF(x, y), 1.7 * _MARK_PX, 1.7 * _MARK_PX)

    # -- mouse and keyboard

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hover = self._nearest(event.position())
        if hover != self._hover:
            self._hover = hover
            self.setCursor(Qt.CursorShape.ArrowCursor if hover is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._nearest(event.position())
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(at)
            self.opened.emit(self._marks[at].key)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._nearest(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if at is None else self._marks[at].words, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        steps = {key.Key_Up: (0, -1), key.Key_Down: (0, 1), key.Key_Left: (-1, 0), key.Key_Right: (1, 0)}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._go(self._towards(*step))
        elif event.key() in (key.Key_Return, key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current.key)
        else:
            super().keyPressEvent(event)

    def _go(self, at: int | None) -> None:
        self._at = at
        self.setAccessibleDescription("" if at is None else self._marks[at].words)
        self.update()


def _stamp(colour: str, ratio: float) -> QPixmap:
    """A label's mark as a picture: stamping it is much quicker than drawing it anew."""
    size = round(3 * _MARK_PX)
    pixels = QPixmap(round(size * ratio), round(size * ratio))
    pixels.setDevicePixelRatio(ratio)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(painter, QRectF(size / 2 - _MARK_PX, size / 2 - _MARK_PX, 2 * _MARK_PX, 2 * _MARK_PX), colour)
    painter.end()
    return pixels
