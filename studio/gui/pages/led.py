"""The board's RGB LED as it shines now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRadialGradient
from PySide6.QtWidgets import QWidget

from studio.gui.theme import theme

LED_PX = 44


class LedLamp(QWidget):
    """``read`` gives 0xRRGGBB, 0 for dark; the display timer asks it."""

    def __init__(self, read: Callable[[], int]) -> None:
        super().__init__()
        self._read, self._rgb = read, -1
        self.setFixedSize(LED_PX, LED_PX)
        self.refresh(0.0)
        theme().changed.connect(self.update)

    @property
    def rgb(self) -> int:
        return self._rgb

    def refresh(self, now_s: float) -> bool:
        rgb = self._read()
        if rgb == self._rgb:
            return False
        self._rgb = rgb
        words = self.tr("off") if rgb == 0 else f"#{rgb:06x}"
        self.setAccessibleName(self.tr("LED of the board: {0}").format(words))
        self.setToolTip(self.tr("The board's LED: {0}").format(words))
        self.update()
        return True

    def sizeHint(self) -> QSize:
        return QSize(LED_PX, LED_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        bulb = QRectF(middle.x() - 9, middle.y() - 9, 18, 18)
        if self._rgb:
            colour = QColor(self._rgb >> 16 & 255, self._rgb >> 8 & 255, self._rgb & 255)
            glow = QRadialGradient(middle, LED_PX / 2)
            soft, none = QColor(colour), QColor(colour)
            soft.setAlpha(150)
            none.setAlpha(0)
            glow.setColorAt(0.3, soft)
            glow.setColorAt(1.0, none)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(glow)
            painter.drawEllipse(middle, LED_PX / 2, LED_PX / 2)
            painter.setBrush(colour)
        else:
            painter.setBrush(theme().colour("raised"))
        painter.setPen(QPen(theme().colour("edge"), 1.5))
        painter.drawEllipse(bulb)
        painter.end()
