"""Shares with their intervals, one below the other: people, days, or how many takes were learnt from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.gui.pages.facts import with_interval
from studio.gui.theme import theme
from studio.gui.tokens import FONT_PX, px

_ROW_PX = 23
_GOOD, _FAIR = 0.9, 0.7


@dataclass(frozen=True, slots=True)
class ShareRow:
    """``value`` lies between ``low`` and ``high`` in the long run; all 0 to 1."""

    name: str
    value: float
    low: float
    high: float


class ShareBars(QWidget):
    """A line a row: its name, a bar, a thin line over it from low to high, and the numbers."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rows: tuple[ShareRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("The bar is what was measured, the line over it where the true share lies with 95 % "
                                "certainty: the fewer takes, the longer it is."))
        theme().changed.connect(self.update)

    def show_rows(self, rows: Sequence[ShareRow]) -> None:
        self.rows = tuple(rows)
        self.setAccessibleDescription("; ".join(f"{row.name}: {self._numbers(row)}" for row in self.rows))
        self.setVisible(bool(rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, px(_ROW_PX) * max(1, len(self.rows)))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.sizeHint().height())

    @staticmethod
    def _numbers(row: ShareRow) -> str:
        return with_interval(row.value, row.low, row.high)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = QFont(self.font())
        small.setPixelSize(FONT_PX["small"])
        painter.setFont(small)
        metrics = QFontMetricsF(small)
        longest = max((metrics.horizontalAdvance(row.name) for row in self.rows), default=0)
        names = min(self.width() * 0.36, longest + 10)
        numbers = max((metrics.horizontalAdvance(self._numbers(row)) for row in self.rows), default=0) + 10
        bar = QRectF(names, 0, max(10.0, self.width() - names - numbers), 8)
        for number, row in enumerate(self.rows):
            self._paint_row(painter, row, QRectF(0, number * px(_ROW_PX), self.width(), px(_ROW_PX)), bar, metrics)
        painter.end()

    def _paint_row(self, painter: QPainter, row: ShareRow, line: QRectF, bar: QRectF, metrics: QFontMetricsF) -> None:
        look, middle = theme(), Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look.colour("text"))
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, bar.left() - 8)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, name)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, self._numbers(row))
        ground = QRectF(bar.left(), line.center().y() - 4, bar.width(), 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("raised"))
        painter.drawRoundedRect(ground, 4, 4)
        if row.value > 0:
            colour = "good" if row.value >= _GOOD else "warn" if row.value >= _FAIR else "bad"
            painter.setBrush(look.colour(colour))
            painter.drawRoundedRect(QRectF(ground.left(), ground.top(), max(8.0, ground.width() * row.value), 8), 4, 4)
        start, stop = (ground.left() + ground.width() * share for share in (row.low, row.high))
        paint_whisker(painter, start, stop, ground.center().y())


def paint_whisker(painter: QPainter, start: float, stop: float, y: float) -> None:
    """A line from one end of an interval to the other, legible on the bar and beside it."""
    for colour, width in (("surface", 4), ("text", 2)):
        rect = QRectF(start, y - width / 2, max(2.0, stop - start), width)
        painter.fillRect(rect, theme().colour(colour))
    for end in (start, stop):
        painter.fillRect(QRectF(end - 1, y - 4, 2, 8), theme().colour("text"))
