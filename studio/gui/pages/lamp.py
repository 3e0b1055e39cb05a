"""The take's state, large enough to be seen across a room: lamp, number, words, and how far it is."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.app.takes import TakePhase, Takes
from studio.gui.theme import theme

_LAMP = {TakePhase.IDLE: "line", TakePhase.COUNTING: "warn", TakePhase.RECORDING: "bad", TakePhase.SAVING: "good"}
RING_PX = 72


class TakeLamp(QWidget):
    """Asks the takes 60 times a second while one runs (see ``refresh``), and only then repaints."""

    def __init__(self, takes: Takes) -> None:
        super().__init__()
        self._takes = takes
        self._reason = ""
        self._shown = ("", "", "", -1)
        self.setMinimumHeight(RING_PX + 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("State of the take"))
        theme().changed.connect(self.update)
        self.refresh(0.0)

    def sizeHint(self) -> QSize:
        return QSize(240, RING_PX + 8)

    @property
    def words(self) -> str:
        """What the large text says."""
        return self._shown[1]

    @property
    def number(self) -> str:
        """What stands in the ring: the count-down, or the seconds that are left."""
        return self._shown[0]

    def explain(self, reason: str) -> None:
        """Why no take can be started now; "" when one can."""
        self._reason = reason
        self.refresh(0.0)

    def refresh(self, now_s: float) -> bool:
        now = self._now()
        if now == self._shown:
            return False
        self._shown = now
        self.setAccessibleDescription(f"{now[1]} {now[0]} {now[2]}".strip())
        self.update()
        return True

    def _now(self) -> tuple[str, str, str, int]:
        """Number, words, small words, and the ring's fill in thousandths."""
        phase, left, total = self._takes.phase, self._takes.left_s, self._takes.total_s
        if phase == TakePhase.COUNTING:
            return str(math.ceil(left)), self.tr("Get ready"), self.tr("Space calls it off"), round(1000 * (left % 1.0))
        if phase == TakePhase.RECORDING:
            fill = 1000 if total <= 0 else round(1000 * (1 - left / total))
            return f"{left:.1f}", self.tr("Recording"), self.tr("Space ends it and keeps it"), fill
        if phase == TakePhase.SAVING:
            return "", self.tr("Saving"), "", 1000
        if self._reason:
            return "", self.tr("Not ready"), self._reason, 0
        return "", self.tr("Ready"), self.tr("Space starts a take"), 0

    def paintEvent(self, event: QPaintEvent) -> None:
        number, words, small, fill = self._shown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        colour = look.colour(_LAMP[self._takes.phase])
        ring = QRectF(6, (self.height() - RING_PX) / 2, RING_PX, RING_PX)
        self._paint_ring(painter, ring, colour, fill)
        if number:
            _write(painter, ring, number, 30 if len(number) < 3 else 22, look.colour("text"), self.font(), middle=True)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("edge") if self._takes.phase == TakePhase.IDLE else colour)
            painter.drawEllipse(ring.center(), 11, 11)
        beside = QRectF(ring.right() + 16, ring.top(), max(1.0, self.width() - ring.right() - 18), RING_PX)
        _write(painter, QRectF(beside.left(), beside.center().y() - 28, beside.width(), 32), words, 24,
               look.colour("text"), self.font())
        _write(painter, QRectF(beside.left(), beside.center().y() + 6, beside.width(), 32), small, 12,
               look.colour("dim"), self.font())
        painter.end()

    def _paint_ring(self, painter: QPainter, ring: QRectF, colour: QColor, fill: int) -> None:
        inner = ring.adjusted(4, 4, -4, -4)
        if self._takes.phase == TakePhase.RECORDING:
            glow = QColor(colour)
            glow.setAlpha(46)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(glow)
            painter.drawEllipse(ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().colour("line"), 6))
        painter.drawEllipse(inner)
        if fill > 0:
            painter.setPen(QPen(colour, 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(inner, 90 * 16, -round(360 * 16 * fill / 1000))


def _write(painter: QPainter, box: QRectF, text: str, pixels: int, colour: QColor, font: QFont, *,
           middle: bool = False) -> None:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    sized.setWeight(QFont.Weight.DemiBold if pixels > 14 else QFont.Weight.Normal)
    painter.setFont(sized)
    painter.setPen(colour)
    place = Qt.AlignmentFlag.AlignCenter if middle else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    painter.drawText(box, int(place) | int(Qt.TextFlag.TextWordWrap), text)
