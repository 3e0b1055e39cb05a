"""What a real board says of itself, and how it is: small facts beside what it detects."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy

from studio.app.presenters.boards import Detail
from studio.gui.languages import said
from studio.gui.tokens import SPACE
from studio.gui.widgets import Card, set_role, text


class BoardCard(Card):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__(self.tr("Board"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE["medium"])
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self.hide()

    def show_details(self, details: Sequence[Detail]) -> None:
        while len(self._rows) < len(details):
            self._add_row()
        for number, (title, value) in enumerate(self._rows):
            is_used = number < len(details)
            title.setVisible(is_used)
            value.setVisible(is_used)
            if is_used:
                detail = details[number]
                title.setText(said(detail.title))
                value.setText(said(detail.value))
                set_role(value, "bad" if detail.is_bad else "")
                for label in (title, value):
                    label.setToolTip(said(detail.tip))
        self.setVisible(bool(details))

    def _add_row(self) -> None:
        title, value = text("", "dim"), text("", "", wrap=True, selectable=True)
        row = len(self._rows)
        self._grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        self._rows.append((title, value))
