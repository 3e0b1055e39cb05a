"""The map of all spans on the Label page, with the key to its marks and what is wrong beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.app.presenters.label_map import SpanMapRows
from studio.gui.languages import said, said_label
from studio.gui.pages.chips import DOT_PX, dot
from studio.gui.pages.flow import FlowBox
from studio.gui.plots.span_map import MapMark, SpanMap
from studio.gui.theme import theme
from studio.gui.tokens import SPACE
from studio.gui.widgets import text
from studio.model.recording import Label


class MapPanel(QWidget):
    """Only what can be seen is computed: ``refresh`` asks for the map."""

    def __init__(self, rows: SpanMapRows) -> None:
        super().__init__()
        self._rows = rows
        self._labels: tuple[Label, ...] = ()
        self.map = SpanMap()
        self._legend = FlowBox()
        self._words = text("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["small"])
        column.addWidget(self._legend)
        column.addWidget(self.map, 1)
        column.addWidget(self._words)
        theme().changed.connect(self._show_legend)

    def refresh(self, labels: Sequence[Label], current: tuple[str, str] | None) -> None:
        placed = self._rows.placed()
        used = {span.label for span in placed}
        if tuple(labels) != self._labels:
            self._labels = tuple(labels)
            self._show_legend()
        self.map.show_marks(
            [MapMark((s.recording_id, s.span_id), s.x, s.y, s.label,
                     " ".join(said(words) for words in (s.what, s.why) if words), s.is_suspicious) for s in placed],
            colours={label.name: label.colour for label in labels}, current=current)
        wrong = sum(span.is_suspicious for span in placed)
        if self._rows.is_working:
            self._words.setText(self.tr("Looking at the spans…"))
        elif not used:
            self._words.setText(self.tr("There are no labelled spans yet."))
        else:
            self._words.setText(self.tr(
                "{0} spans, near each other when the model sees them alike. {1} ringed ones look wrong (X goes to the "
                "next). Arrows move, Enter or a click opens a span, G goes back.").format(len(placed), wrong))

    def _show_legend(self) -> None:
        while (item := self._legend.flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for label in self._labels:
            entry = _entry(label)
            self._legend.flow.addWidget(entry)
            entry.show()
        self._legend.updateGeometry()


def _entry(label: Label) -> QWidget:
    entry, mark = QWidget(), QLabel()
    mark.setPixmap(dot(label.colour).pixmap(DOT_PX))
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, SPACE["small"], 0)
    row.setSpacing(SPACE["tight"])
    row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(text(said_label(label.name), "small"))
    return entry
