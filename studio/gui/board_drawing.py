"""A small drawing of the board for messages: where its reset button is, or where its cable goes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.app.presenters.installing import Drawing
from studio.gui.languages import said
from studio.gui.theme import theme

# In a board's own proportions, 45 by 18 mm, with the cable's side at the left.
_SIZE = QSize(176, 84)
_BOARD = QRectF(22, 26, 146, 54)
_USB = QRectF(14, 41, 24, 24)
_MODULE = QRectF(118, 33, 44, 40)
_BUTTON = QPointF(82, 53)
_LED = QPointF(48, 35)
_PADS = 15
_NAMES = {
    Drawing.DOUBLE_TAP: "The board, its cable at the left: the reset button is in the middle. Press it twice, quickly",
    Drawing.CABLE: "The board, and the cable that goes into its left end",
}
_PCB, _SILVER, _GOLD, _ORANGE = "#0f5f6b", "#c9d0d8", "#d9a441", "#ff9d2e"


class BoardDrawing(QWidget):
    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self._drawing = drawing
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(_SIZE)
        self.setAccessibleName(said(_NAMES[drawing]))
        self.setToolTip(said(_NAMES[drawing]))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_board(painter)
        if self._drawing == Drawing.CABLE:
            _draw_cable(painter)
        else:
            _draw_double_tap(painter)
        painter.end()


def _draw_board(painter: QPainter) -> None:
    painter.setPen(QPen(theme().colour("edge"), 1))
    painter.setBrush(QColor(_PCB))
    painter.drawRoundedRect(_BOARD, 5, 5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_GOLD))
    step = (_BOARD.width() - 16) / (_PADS - 1)
    for number in range(_PADS):
        for y in (_BOARD.top() + 4.5, _BOARD.bottom() - 4.5):
            painter.drawEllipse(QPointF(_BOARD.left() + 8 + number * step, y), 2.2, 2.2)
    painter.setBrush(QColor(_SILVER))
    painter.drawRoundedRect(_MODULE, 2, 2)
    painter.drawRoundedRect(_USB, 3, 3)
    painter.setBrush(QColor("#eef2f5"))
    painter.drawRoundedRect(QRectF(_BUTTON.x() - 9, _BUTTON.y() - 7, 18, 14), 3, 3)
    painter.setBrush(QColor("#8592a0"))
    painter.drawEllipse(_BUTTON, 4.2, 4.2)


def _draw_double_tap(painter: QPainter) -> None:
    """Two rings around the button, "2×" above it, and the light that then fades in and out."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for radius in (13.0, 18.5):
        painter.setPen(QPen(QColor("#ffffff"), 1.8))
        painter.drawEllipse(_BUTTON, radius, radius)
    mark = theme().colour("text")
    painter.setPen(QPen(mark, 2, c=Qt.PenCapStyle.RoundCap))
    tip = QPointF(_BUTTON.x(), _BUTTON.y() - 21)
    painter.drawLine(QPointF(tip.x(), 14), tip)
    for side in (-4, 4):
        painter.drawLine(tip, QPointF(tip.x() + side, tip.y() - 5))
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(15)
    painter.setFont(font)
    painter.drawText(QRectF(_BUTTON.x() + 7, 2, 40, 18), Qt.AlignmentFlag.AlignVCenter, "2×")
    painter.setPen(Qt.PenStyle.NoPen)
    for radius, opacity in ((8.0, 0.25), (5.5, 0.4), (3.0, 1.0)):
        glow = QColor(_ORANGE)
        glow.setAlphaF(opacity)
        painter.setBrush(glow)
        painter.drawEllipse(_LED, radius, radius)


def _draw_cable(painter: QPainter) -> None:
    painter.setPen(QPen(theme().colour("text"), 5, c=Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(0, _USB.center().y()), QPointF(8, _USB.center().y()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour("text"))
    painter.drawRoundedRect(QRectF(5, _USB.top() - 2, 17, _USB.height() + 4), 3, 3)
