"""Live probabilities as bars, one a label, each with the mark it has to reach."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.gui.languages import said_label
from studio.gui.theme import theme
from studio.gui.tokens import px

_ROW, _LOW_ROW = 34, 24
_BAR = 12
_VALUE_PX = 48


class ScoreBars(QWidget):
    """Scores 0..1. A bar that has reached its threshold is full-coloured and says so in bold."""

    def __init__(self) -> None:
        super().__init__()
        self._labels: tuple[str, ...] = ()
        self._colours: tuple[str, ...] = ()
        self._thresholds: tuple[float | None, ...] = ()
        self._scores: tuple[float, ...] = ()
        self._row_px = _ROW
        self.setAccessibleName(self.tr("Probability of each label"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_labels(
        self, labels: Sequence[str], *, colours: Sequence[str], thresholds: Sequence[float | None] = ()
    ) -> None:
        """``colours``: "#rrggbb" a label; ``thresholds``: None where the label is never detected."""
        new = (tuple(labels), tuple(colours), tuple(thresholds) or (None,) * len(labels))
        if new != (self._labels, self._colours, self._thresholds):
            self._labels, self._colours, self._thresholds = new
            self._scores = (0.0,) * len(labels)
            self.updateGeometry()
            self.update()

    def show_low(self, is_low: bool) -> None:
        """Bars close together, where something else needs the room."""
        row_px = _LOW_ROW if is_low else _ROW
        if row_px != self._row_px:
            self._row_px = row_px
            self.updateGeometry()
            self.update()

    def show_scores(self, scores: Sequence[float]) -> None:
        # Until the model has said something its labels stand there with nothing behind them.
        scores = tuple(scores) or (0.0,) * len(self._labels)
        if scores != self._scores:
            self._scores = scores
            names = map(said_label, self._labels)
            self.setAccessibleDescription(
                ", ".join(f"{name} {100 * score:.0f} %" for name, score in zip(names, scores, strict=False))
            )
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, px(self._row_px) * max(1, len(self._labels)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def bar_area(self, index: int) -> QRectF:
        """The whole length of a bar, 0 at its left and 1 at its right end."""
        left = self._name_px()
        row = px(self._row_px)
        return QRectF(left, index * row + (row - _BAR) / 2, max(20.0, self.width() - left - px(_VALUE_PX)), _BAR)

    def _name_px(self) -> float:
        metrics = QFontMetricsF(self._bold())
        widest = max((metrics.horizontalAdvance(said_label(name)) for name in self._labels), default=0.0)
        return min(widest, 0.36 * self.width()) + 12

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = zip(self._labels, self._colours, self._thresholds, self._scores, strict=False)
        for index, (name, colour, threshold, score) in enumerate(rows):
            self._paint_row(painter, index, name, colour, threshold, score)
        painter.end()

    def _paint_row(
        self, painter: QPainter, index: int, name: str, colour: str, threshold: float | None, score: float
    ) -> None:
        area = self.bar_area(index)
        reached = threshold is not None and score >= threshold
        painter.setFont(self._bold() if reached else self.font())
        painter.setPen(theme().colour("text" if threshold is not None else "dim"))
        short = painter.fontMetrics().elidedText(said_label(name), Qt.TextElideMode.ElideRight, int(area.left()) - 10)
        middle = Qt.AlignmentFlag.AlignVCenter
        row = px(self._row_px)
        painter.drawText(QRectF(0, index * row, area.left() - 10, row), Qt.AlignmentFlag.AlignLeft | middle, short)
        painter.drawText(
            QRectF(area.right(), index * row, px(_VALUE_PX), row), Qt.AlignmentFlag.AlignRight | middle,
            f"{100 * score:.0f} %",
        )  # fmt: skip
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("raised"))
        painter.drawRoundedRect(area, _BAR / 2, _BAR / 2)
        ink = theme().label_colour(colour)
        if not reached:
            ink.setAlphaF(0.55)
        painter.setBrush(ink)
        width = area.width() * min(1.0, max(0.0, score))
        if width > 1:
            painter.drawRoundedRect(QRectF(area.left(), area.top(), max(width, _BAR), _BAR), _BAR / 2, _BAR / 2)
        if threshold is not None:
            x = area.left() + threshold * area.width()
            painter.setPen(QPen(theme().colour("text"), 2))
            painter.drawLine(round(x), round(area.top()) - 3, round(x), round(area.bottom()) + 3)
