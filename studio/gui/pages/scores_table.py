"""Precision and recall of each label, as numbers and as bars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.gui.languages import said_label
from studio.gui.pages.facts import percent, with_interval
from studio.gui.theme import theme
from studio.gui.tokens import FONT_PX, px
from studio.model.run import Evaluation

_ROW_PX = 23
_HEAD_PX = 20


class ScoresTable(QWidget):
    """One line a label. Precision: how often the model is right when it says the label; recall: how many of the
    label's windows it finds."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[tuple[str, float | None, float | None], ...] = ()
        self._intervals: tuple[tuple[float, float], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Precision and recall of each label"))
        self.setToolTip(self.tr("Precision: when the model says this label, how often it is right.\n"
                                "Recall: of all windows of this label, how many the model finds; in brackets between "
                                "what that lies with 95 % certainty."))
        theme().changed.connect(self.update)

    def show_evaluation(self, evaluation: Evaluation, intervals: Sequence[tuple[float, float]] = ()) -> None:
        """``intervals``: between what each label's recall lies, in the order of the labels."""
        self._intervals = tuple(intervals)
        # What was never said has no precision, what was never there no recall: a 0 would be a false accusation.
        said, there = evaluation.confusion.sum(axis=0), evaluation.confusion.sum(axis=1)
        self._rows = tuple(
            (label, evaluation.precision[i] if said[i] else None, evaluation.recall[i] if there[i] else None)
            for i, label in enumerate(map(said_label, evaluation.labels)))
        self.setAccessibleDescription("; ".join(
            self.tr("{0}: precision {1}, recall {2}").format(label, percent(precision), self._recall(number))
            for number, (label, precision, _) in enumerate(self._rows)))
        self.updateGeometry()
        self.update()

    def _recall(self, number: int) -> str:
        recall = self._rows[number][2]
        if recall is None or number >= len(self._intervals):
            return percent(recall)
        return with_interval(recall, *self._intervals[number])

    def sizeHint(self) -> QSize:
        return QSize(260, px(_HEAD_PX) + px(_ROW_PX) * max(1, len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = QFont(self.font())
        small.setPixelSize(FONT_PX["small"])
        painter.setFont(small)
        metrics = QFontMetricsF(small)
        longest = max((metrics.horizontalAdvance(row[0]) for row in self._rows), default=0)
        names = min(self.width() * 0.34, longest + 12)
        # Recall has its interval beside it.
        first = (self.width() - names) * (0.38 if self._intervals else 0.5)
        columns = ((names, first), (names + first, self.width() - names - first))
        painter.setPen(theme().colour("dim"))
        for (left, width), title in zip(columns, (self.tr("Precision"), self.tr("Recall")), strict=True):
            painter.drawText(QRectF(left, 0, width, px(_HEAD_PX) - 4), 0, title)
        for number, (label, precision, recall) in enumerate(self._rows):
            line = QRectF(0, px(_HEAD_PX) + number * px(_ROW_PX), self.width(), px(_ROW_PX))
            painter.setPen(theme().colour("text"))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                             metrics.elidedText(label, Qt.TextElideMode.ElideRight, names - 8))
            shown = ((precision, percent(precision), "99.9 %"), (recall, self._recall(number), "100 % (100–100)"))
            for (left, width), (value, words, longest_words) in zip(columns, shown, strict=True):
                room = metrics.horizontalAdvance(longest_words if self._intervals else "99.9 %") + 8
                self._paint_share(painter, QRectF(left, line.top(), width - 10, px(_ROW_PX)), value, words, room)
        painter.end()

    @staticmethod
    def _paint_share(painter: QPainter, box: QRectF, value: float | None, words: str, width: float) -> None:
        look = theme()
        ground = QRectF(box.left(), box.center().y() - 3, max(10.0, box.width() - width), 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("raised"))
        painter.drawRoundedRect(ground, 3, 3)
        if value:
            painter.setBrush(look.colour("good" if value >= 0.9 else "warn" if value >= 0.7 else "bad"))
            painter.drawRoundedRect(QRectF(ground.left(), ground.top(), max(6.0, ground.width() * value), 6), 3, 3)
        painter.setPen(look.colour("text"))
        painter.drawText(QRectF(ground.right(), box.top(), width, box.height()),
                         Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
