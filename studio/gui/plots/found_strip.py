"""What was detected where, in everything that was played, as one thin line of marks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studio.app.presenters.room import EventRow
from studio.gui.theme import theme
from studio.gui.tokens import px

_GRAB_PX = 5.0
COLOURS = {"right": "good", "alarm": "bad", "wrong": "warn", "duplicate": "warn", "missed": "dim"}
# A mark says by its place what it is, too: above the line what was right, below it what was not.
_ABOVE = ("right",)


class FoundStrip(QWidget):
    """``picked`` carries the key of the mark that was clicked. The list of the same rows is the way by keyboard."""

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._rows: tuple[EventRow, ...] = ()
        self._chosen = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.update)

    def show_rows(self, rows: Sequence[EventRow], *, chosen: str = "") -> None:
        self._rows, self._chosen = tuple(rows), chosen
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, px(34))

    def mark_x(self, row: EventRow) -> float:
        return 2 + row.place * (self.width() - 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if row := self._near(event.position().x()):
            self.picked.emit(row.key)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            row = self._near(event.pos().x())
            QToolTip.showText(event.globalPos(), f"{row.label} · {row.title}" if row else "", self)
            return True
        return super().event(event)

    def _near(self, x: float) -> EventRow | None:
        """The mark at this place; of several the one that is most worth a look, which comes first."""
        near = [row for row in self._rows if abs(self.mark_x(row) - x) <= _GRAB_PX]
        return min(near, key=lambda row: (row.kind == "right", abs(self.mark_x(row) - x)), default=None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, middle = theme(), self.height() / 2
        painter.fillRect(QRectF(0, 0, self.width(), self.height()), look.colour("plot"))
        painter.setPen(QPen(look.colour("axis"), 1))
        painter.drawLine(QLineF(0, middle, self.width(), middle))
        for row in reversed(self._rows):
            x = round(self.mark_x(row)) + 0.5
            is_chosen = row.key == self._chosen
            colour = look.colour(COLOURS[row.kind])
            pen = QPen(look.colour("text") if is_chosen else colour, 3 if is_chosen else 1.5)
            if row.kind == "missed":
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            end = 3.0 if row.kind in _ABOVE else self.height() - 3.0
            painter.drawLine(QLineF(x, middle, x, end))
        painter.end()
