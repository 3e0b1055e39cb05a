"""What a run is played, each part with a box to count it or leave it out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from studio.app.presenters.room import PartRow
from studio.gui.languages import said
from studio.gui.tokens import SPACE
from studio.gui.widgets import icon_button, spelled, text


class PartsList(QWidget):
    def __init__(self, *, choose: Callable[[str, bool], object], remove: Callable[[str], object]) -> None:
        super().__init__()
        self._choose, self._remove = choose, remove
        self._rows: tuple[PartRow, ...] = ()
        self.boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE["tight"])
        self.nothing = text(self.tr("There is nothing yet that training never saw."), "dim", wrap=True)
        self._column.addWidget(self.nothing)

    def show_rows(self, rows: Sequence[PartRow]) -> None:
        """The boxes stay where they are while only their marks change: one of them may have the keyboard."""
        rows = tuple(rows)
        if [(row.key, row.words, row.length) for row in rows] != [(r.key, r.words, r.length) for r in self._rows]:
            self._build(rows)
        self._rows = rows
        self.nothing.setVisible(not rows)
        for row in rows:
            box = self.boxes[row.key]
            box.blockSignals(True)
            box.setChecked(row.chosen)
            box.blockSignals(False)

    def _build(self, rows: Sequence[PartRow]) -> None:
        while self._column.count() > 1:
            item = self._column.takeAt(1)
            assert item is not None
            if old := item.widget():
                old.deleteLater()
        self.boxes = {row.key: self._row(row) for row in rows}

    def _row(self, row: PartRow) -> QCheckBox:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        words = row.words if row.can_remove else said(row.words)
        box = QCheckBox(spelled(words))
        box.setAccessibleName(f"{words}, {row.length}" if row.length else words)
        box.toggled.connect(lambda chosen: self._choose(row.key, chosen))
        line.addWidget(box, 1)
        line.addWidget(text(row.length, "dim"))
        if row.can_remove:
            line.addWidget(icon_button("close", self.tr("Do not play {0}").format(words), lambda: self._remove(row.key),
                                       size=14))
        self._column.addWidget(holder)
        return box
