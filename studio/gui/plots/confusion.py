"""The confusion matrix: counts and shares by true and predicted label, each cell a button."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studio.gui.languages import said_label
from studio.gui.theme import theme
from studio.gui.tokens import FONT_PX, contrast, mix, px

_GAP = 3.0
_TOP = 44.0
_MOST_NAME_PX = 110.0
_CELL_MIN, _CELL_MAX = 40.0, 96.0


class ConfusionMatrix(QWidget):
    """Rows are true labels, columns what the network said. ``cell_chosen`` carries (true, predicted).

    Arrow keys walk the cells, Enter or Space chooses one; a cell's colour is its share of the row.
    """

    cell_chosen = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._labels: tuple[str, ...] = ()
        self._counts: NDArray[np.int64] = np.zeros((0, 0), dtype=np.int64)
        self._at = (0, 0)
        self._chosen: tuple[int, int] | None = None
        self._hover: tuple[int, int] | None = None
        self.setAccessibleName(self.tr("Confusion matrix"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.update)

    def show_matrix(
        self, labels: Sequence[str], counts: NDArray[np.int64], *, chosen: tuple[int, int] | None = None
    ) -> None:
        """``counts[t, p]``: windows of true label t that were taken for p. The cell under the keyboard stays."""
        if tuple(labels) != self._labels:
            self._at = (0, 0)
            self._hover = None
        self._labels, self._counts, self._chosen = tuple(labels), np.asarray(counts), chosen
        self._at = chosen or self._at
        self.updateGeometry()
        self.update()
        self._tell()

    def cell_rect(self, true: int, predicted: int) -> QRectF:
        """Where a cell is, in the widget's coordinates."""
        left, size = self._layout()
        return QRectF(left + predicted * (size.x() + _GAP), _TOP + true * (size.y() + _GAP), size.x(), size.y())

    def sizeHint(self) -> QSize:
        n = max(2, len(self._labels))
        return QSize(round(self._name_px() + n * 84), round(_TOP + n * 60))

    def minimumSizeHint(self) -> QSize:
        n = max(2, len(self._labels))
        return QSize(round(self._name_px() + n * (_CELL_MIN + _GAP)), round(_TOP + n * (30 + _GAP)))

    def _layout(self) -> tuple[float, QPointF]:
        """Left edge of the cells, and a cell's width and height."""
        n = max(1, len(self._labels))
        left = self._name_px() + 26
        width = min(_CELL_MAX * 1.5, (self.width() - left) / n - _GAP)
        height = min(_CELL_MAX, (self.height() - _TOP) / n - _GAP)
        return left, QPointF(max(8.0, width), max(8.0, height))

    def _name_px(self) -> float:
        metrics = QFontMetricsF(self.font())
        return min(px(_MOST_NAME_PX), max((metrics.horizontalAdvance(name) for name in self._labels), default=40.0)) + 8

    def _cell_at(self, place: QPointF) -> tuple[int, int] | None:
        n = len(self._labels)
        cells = ((true, predicted) for true in range(n) for predicted in range(n))
        return next((cell for cell in cells if self.cell_rect(*cell).contains(place)), None)

    def words(self, true: int, predicted: int) -> str:
        """A cell in a sentence, for the tool tip and for screen readers."""
        count, total = int(self._counts[true, predicted]), int(self._counts[true].sum())
        share = f"{100 * count / max(total, 1):.0f} %"
        if true == predicted:
            return self.tr("{0} of {1} {2} were recognised ({3})").format(
                count, total, said_label(self._labels[true]), share)
        return self.tr("{0} of {1} {2} were taken for {3} ({4})").format(
            count, total, said_label(self._labels[true]), said_label(self._labels[predicted]), share)

    def _tell(self) -> None:
        if self._labels:
            self.setAccessibleDescription(self.words(*self._at))

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        n = len(self._labels)
        self._paint_names(painter)
        for true in range(n):
            for predicted in range(n):
                self._paint_cell(painter, true, predicted)
        painter.end()

    def _paint_names(self, painter: QPainter) -> None:
        left, size = self._layout()
        n = len(self._labels)
        metrics = QFontMetricsF(self.font())
        painter.setPen(theme().colour("dim"))
        above = QRectF(left, 0, n * (size.x() + _GAP), 18)
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, self.tr("recognised as"))
        painter.save()
        painter.translate(9, _TOP + n * (size.y() + _GAP) / 2)
        painter.rotate(-90)
        painter.drawText(QRectF(-80, -9, 160, 18), Qt.AlignmentFlag.AlignCenter, self.tr("really was"))
        painter.restore()
        painter.setPen(theme().colour("text"))
        for index, name in enumerate(map(said_label, self._labels)):
            row, column = self.cell_rect(index, 0), self.cell_rect(0, index)
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, left - 34)
            middle = Qt.AlignmentFlag.AlignVCenter
            place = QRectF(20, row.top(), left - 28, row.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | middle, short)
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, column.width())
            painter.drawText(QRectF(column.left(), 20, column.width(), 22), Qt.AlignmentFlag.AlignCenter, short)

    def _paint_cell(self, painter: QPainter, true: int, predicted: int) -> None:
        box = self.cell_rect(true, predicted)
        count, total = int(self._counts[true, predicted]), int(self._counts[true].sum())
        share = count / total if total else 0.0
        colour = self._colour(share, is_right=true == predicted)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box, 5, 5)
        ink = max(("#ffffff", theme().tokens.text, "#10151b"), key=lambda candidate: contrast(candidate, colour))
        painter.setPen(QColor(ink))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if count else QFont.Weight.Normal)
        painter.setFont(font)
        is_roomy = box.height() >= 40 and box.width() >= 44 and count > 0
        place = box.adjusted(0, 0, 0, -box.height() * 0.28) if is_roomy else box
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(count))
        if is_roomy:
            font.setPixelSize(FONT_PX["axis"])
            font.setWeight(QFont.Weight.Normal)
            painter.setFont(font)
            painter.drawText(
                box.adjusted(0, box.height() * 0.36, 0, 0), Qt.AlignmentFlag.AlignCenter, f"{100 * share:.0f} %"
            )
        self._paint_frame(painter, box, (true, predicted))

    def _colour(self, share: float, *, is_right: bool) -> str:
        """Right answers in the accent's colour, wrong ones in red: from the surface to full by their share."""
        tokens = theme().tokens
        if share == 0:
            return tokens.raised
        # Even one confusion in a hundred is seen.
        return mix(tokens.raised, tokens.fill if is_right else tokens.bad_fill, 0.18 + 0.82 * share)

    def _paint_frame(self, painter: QPainter, box: QRectF, cell: tuple[int, int]) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if cell == self._chosen:
            painter.setPen(QPen(theme().colour("text"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        elif cell == self._hover:
            painter.setPen(QPen(theme().colour("edge"), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        if self.hasFocus() and cell == self._at:
            painter.setPen(QPen(theme().colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 6, 6)

    # Mouse and keyboard.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if cell is not None:
            self._at = cell
            self._choose()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if cell != self._hover:
            self._hover = cell
            self.setCursor(Qt.CursorShape.PointingHandCursor if cell else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self._cell_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.words(*cell) if cell else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        steps = {key.Key_Up: (-1, 0), key.Key_Down: (1, 0), key.Key_Left: (0, -1), key.Key_Right: (0, 1)}
        step = steps.get(Qt.Key(event.key()))
        last = len(self._labels) - 1
        if step is not None and last >= 0:
            self._at = (min(max(self._at[0] + step[0], 0), last), min(max(self._at[1] + step[1], 0), last))
            self._tell()
            self.update()
        elif event.key() in (key.Key_Return, key.Key_Enter, key.Key_Space) and last >= 0:
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        self._chosen = self._at
        self._tell()
        self.update()
        self.cell_chosen.emit(*self._at)
