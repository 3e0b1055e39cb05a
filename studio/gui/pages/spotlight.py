"""The newest detection, large enough to be seen from where a gesture is made; it fades as it grows old."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.app.deployer import HeardRow
from studio.gui.languages import said_label
from studio.gui.theme import theme
from studio.gui.tokens import px

FADE_S = 3.0
FAINT = 0.25
TEXT_PX = 56


class Spotlight(QWidget):
    """``newest`` gives the newest detection or None; the display timer asks it while there is something to fade."""

    def __init__(self, newest: Callable[[], HeardRow | None], *, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._newest, self._clock = newest, clock
        self._shown: tuple[HeardRow | None, int] = (None, 0)
        self.setMinimumHeight(round(px(TEXT_PX) * 1.4))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The newest detection"))
        theme().changed.connect(self.update)

    @property
    def label(self) -> str:
        row = self._shown[0]
        return row.label if row else ""

    def refresh(self, now_s: float) -> bool:
        row = self._newest()
        left = 0.0 if row is None else max(0.0, 1 - max(0.0, self._clock() - row.clock_s) / FADE_S)
        shown = (row, round(50 * left))
        if shown == self._shown:
            return False
        if row != self._shown[0]:
            self.setAccessibleDescription(said_label(row.label) if row else "")
        self._shown = shown
        self.update()
        return True

    def sizeHint(self) -> QSize:
        return QSize(200, px(TEXT_PX) * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        row, left = self._shown
        if row is None:
            return
        painter = QPainter(self)
        font = QFont(self.font())
        font.setPixelSize(px(TEXT_PX))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        colour = QColor(theme().label_colour(row.colour, for_text=True))
        colour.setAlphaF(FAINT + (1 - FAINT) * left / 50)
        painter.setPen(colour)
        words = painter.fontMetrics().elidedText(said_label(row.label), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
