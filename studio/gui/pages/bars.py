"""Bars a label: how many takes and seconds each one has, against how many would be good."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.app.presenters.collect import TAKES_WANTED, LabelRow
from studio.gui.languages import decimal, said_label
from studio.gui.theme import theme
from studio.gui.tokens import FONT_PX, px

_ROW_PX = 23


class LabelBars(QWidget):
    """One line a label: its name, a bar of its takes with a mark at what would be enough, takes and seconds."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[LabelRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Takes of each label"))
        theme().changed.connect(self.update)

    def show_rows(self, rows: Sequence[LabelRow]) -> None:
        rows = tuple(rows)
        if rows == self._rows:
            return
        self._rows = rows
        self.setAccessibleDescription("; ".join(f"{said_label(row.name)}: {self._count(row)}" for row in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, px(_ROW_PX) * max(1, len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, px(_ROW_PX) * max(1, len(self._rows)))

    def _count(self, row: LabelRow) -> str:
        return f"{row.takes} · {duration(row.seconds)}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = QFont(self.font())
        small.setPixelSize(FONT_PX["small"])
        metrics = QFontMetricsF(small)
        longest = max((metrics.horizontalAdvance(said_label(row.name)) for row in self._rows), default=0)
        names = min(self.width() * 0.36, longest + 10)
        counts = max((metrics.horizontalAdvance(self._count(row)) for row in self._rows), default=0) + 10
        most = max([TAKES_WANTED, *(row.takes for row in self._rows)])
        bar = QRectF(names, 0, max(10.0, self.width() - names - counts), 8)
        painter.setFont(small)
        for number, row in enumerate(self._rows):
            line = QRectF(0, number * px(_ROW_PX), self.width(), px(_ROW_PX))
            self._paint_row(painter, row, line, bar, most, metrics)
        painter.end()

    def _paint_row(self, painter: QPainter, row: LabelRow, line: QRectF, bar: QRectF, most: int,
                   metrics: QFontMetricsF) -> None:
        look = theme()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look.colour("text"))
        name = metrics.elidedText(said_label(row.name), Qt.TextElideMode.ElideRight, bar.left() - 8)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, name)
        painter.setPen(look.colour("dim"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, self._count(row))
        ground = QRectF(bar.left(), line.center().y() - 4, bar.width(), 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("raised"))
        painter.drawRoundedRect(ground, 4, 4)
        if row.takes:
            filled = QRectF(ground)
            filled.setWidth(max(8.0, ground.width() * row.takes / most))
            painter.setBrush(look.label_colour(row.colour))
            painter.drawRoundedRect(filled, 4, 4)
        if most > TAKES_WANTED:
            painter.fillRect(QRectF(ground.left() + ground.width() * TAKES_WANTED / most - 1, ground.top() - 2, 2, 12),
                             look.colour("edge"))


def duration(seconds: float) -> str:
    """ "2.0 s", "48 s", "3 min 20 s": as much detail as is of use at that length."""
    if seconds < 10:
        return f"{decimal(seconds, 1)} s"
    if seconds < 120:
        return f"{seconds:.0f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
