"""A picture that is painted once and kept until it changes; what moves is painted over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.gui.theme import theme


class StillPicture(QWidget):
    """Whoever inherits paints what stays in ``_paint_still``, begins its paintEvent with ``_draw_still``, and calls
    ``_redraw`` when what stays is another one."""

    ground = "surface"
    """The colour under it, by its token's name."""

    def __init__(self) -> None:
        super().__init__()
        self._still: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self._redraw)

    def _paint_still(self, painter: QPainter, ratio: float) -> None:
        """``ratio``: device pixels a pixel."""
        raise NotImplementedError

    def _redraw(self) -> None:
        self._still = None
        self.update()

    def _draw_still(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        if self._still is None or self._still.devicePixelRatio() != ratio:
            self._still = self._painted(ratio)
        painter.drawPixmap(0, 0, self._still)

    def _painted(self, ratio: float) -> QPixmap:
        pixels = QPixmap(self.size() * ratio)
        pixels.setDevicePixelRatio(ratio)
        pixels.fill(theme().colour(self.ground))
        painter = QPainter(pixels)
        self._paint_still(painter, ratio)
        painter.end()
        return pixels

    def _draw_focus(self, painter: QPainter) -> None:
        """A frame while the picture has the keyboard."""
        if self.hasFocus():
            painter.setPen(QPen(theme().colour("accent"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
