"""A quiet strip with what the board's slow sensors say: there only when the board has them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from studio.app.presenters.readings import ReadingWords
from studio.gui.languages import said
from studio.gui.pages.flow import FlowBox
from studio.gui.tokens import SPACE
from studio.gui.widgets import Card, Swatch, text


class OtherSensors(Card):
    """``refresh`` asks for the newest readings; ``show_board`` says whether there are any."""

    def __init__(self, readings: Callable[[], tuple[ReadingWords, ...]]) -> None:
        super().__init__()
        self._readings = readings
        self._shown: tuple[ReadingWords, ...] = ()
        self._cells: dict[str, _Cell] = {}
        self.setAccessibleName(self.tr("Other sensors of the board"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body.setContentsMargins(SPACE["large"], SPACE["small"], SPACE["large"], SPACE["small"])
        row = QHBoxLayout()
        row.setSpacing(SPACE["medium"])
        row.addWidget(text(self.tr("Other sensors"), "section"))
        self._box = FlowBox()
        row.addWidget(self._box, 1)
        self.body.addLayout(row)
        self.hide()

    def show_board(self) -> None:
        """The board has changed, and with it what there is to read."""
        self.setVisible(bool(self._readings()))
        self.refresh(0.0)

    def refresh(self, now_s: float) -> bool:
        readings = self._readings()
        if readings == self._shown:
            return False
        self._shown = readings
        for gone in set(self._cells) - {reading.title for reading in readings}:
            cell = self._cells.pop(gone)
            self._box.flow.removeWidget(cell)
            cell.deleteLater()
        for reading in readings:
            if reading.title not in self._cells:
                self._cells[reading.title] = _Cell(reading.title)
                self._box.flow.addWidget(self._cells[reading.title])
            self._cells[reading.title].show_value(reading)
        return True


class _Cell(QWidget):
    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = said(title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, SPACE["tight"], 0)
        row.setSpacing(SPACE["tight"])
        row.addWidget(text(said(title), "small"))
        self._swatch = Swatch()
        self._value: QLabel = text()
        row.addWidget(self._value)
        row.addWidget(self._swatch)

    def show_value(self, reading: ReadingWords) -> None:
        self._value.setText(said(reading.value))
        self.setToolTip(said(reading.tip))
        # Numbers that change their width would make the strip dance.
        self._value.setMinimumWidth(max(self._value.minimumWidth(), self._value.sizeHint().width()))
        self._swatch.setVisible(bool(reading.colour))
        if reading.colour:
            self._swatch.show_colour(reading.colour)
        self.setAccessibleName(f"{self._title} {self._value.text()}")
