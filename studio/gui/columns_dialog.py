"""Columns of this board: what a sketch prints, live, and which of it is recorded as what."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.app.columns import ColumnsSnapshot
from studio.gui.languages import said
from studio.gui.tokens import SPACE
from studio.gui.widgets import text
from studio.link.text_columns import ACCEL_UNITS, GYRO_UNITS, MIC, ColumnMap, Unit
from studio.model.lane import MOTION_CHANNELS

_REFRESH_MS = 200
_MOST_HEIGHT_PX = 300
_VALUE_PX = 96


class ColumnsDialog(QDialog):
    """``chosen`` is what the person said; ask for it when the dialog was accepted."""

    def __init__(self, parent: QWidget, snapshot: Callable[[], ColumnsSnapshot | None], shown: ColumnsSnapshot) -> None:
        """``snapshot`` is asked again and again for the newest values of what is ``shown``."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Columns of this board"))
        self._snapshot, self._names = snapshot, [row.name for row in shown.rows]
        self.values = [text("") for _ in shown.rows]
        self.channels = [self._channel_box(row.name, row.channel, len(shown.rows)) for row in shown.rows]
        self.accel = _unit_box(ACCEL_UNITS, shown.columns.accel_unit, self.tr("Unit of the acceleration"))
        self.gyro = _unit_box(GYRO_UNITS, shown.columns.gyro_unit, self.tr("Unit of the rotation"))
        self.facts = text("", "dim", wrap=True)
        self.words = text("", "small", wrap=True)
        self._lay_out()
        self._timer = QTimer(self, interval=_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()
        if self.channels:
            self.channels[0].setFocus()

    @property
    def chosen(self) -> ColumnMap:
        channels = tuple(str(box.currentData()) for box in self.channels)
        return ColumnMap(channels, str(self.accel.currentData()), str(self.gyro.currentData()))

    def refresh(self) -> None:
        """The newest values; a board that is gone, or prints something else now, ends the question."""
        now = self._snapshot()
        if now is None or [row.name for row in now.rows] != self._names:
            self.reject()
            return
        for value, row in zip(self.values, now.rows, strict=True):
            value.setText(row.newest)
        self.facts.setText("\n".join(map(said, now.facts)))
        self.words.setText(self.tr("The board says: {0}").format(" · ".join(now.said)) if now.said else "")
        self.words.setVisible(bool(now.said))

    def _channel_box(self, name: str, channel: str, width: int) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("What {0} is recorded as").format(name))
        box.addItem(self.tr("not recorded"), "")
        for each in MOTION_CHANNELS:
            box.addItem(each, each)
        if width == 1:
            box.addItem(self.tr("sound"), MIC)
        box.setCurrentIndex(max(0, box.findData(channel)))
        box.currentIndexChanged.connect(lambda _: self._taken_by(box))
        return box

    def _taken_by(self, box: QComboBox) -> None:
        """A channel is one column's."""
        for other in self.channels:
            if other is not box and box.currentData() and other.currentData() == box.currentData():
                other.setCurrentIndex(0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["page"], SPACE["page"], SPACE["page"], SPACE["large"])
        column.setSpacing(SPACE["medium"])
        asked = self.tr("The board runs another sketch. What of it is recorded, and as what?")
        column.addWidget(text(asked, wrap=True))
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, SPACE["large"], 0)
        grid.setHorizontalSpacing(SPACE["large"])
        for place, words in enumerate((self.tr("Column"), self.tr("Last value"), self.tr("Recorded as"))):
            grid.addWidget(text(words, "section"), 0, place)
        for row, (name, value, box) in enumerate(zip(self._names, self.values, self.channels, strict=True), 1):
            value.setMinimumWidth(_VALUE_PX)
            grid.addWidget(text(name), row, 0)
            grid.addWidget(value, row, 1)
            grid.addWidget(box, row, 2)
        grid.setColumnStretch(0, 1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Columns of this board"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(table)
        scroll.setMinimumHeight(min(_MOST_HEIGHT_PX, table.sizeHint().height() + SPACE["small"]))
        scroll.setMinimumWidth(table.sizeHint().width() + scroll.verticalScrollBar().sizeHint().width())
        column.addWidget(scroll, 1)
        units = QFormLayout()
        units.addRow(self.tr("Acceleration is printed in"), self.accel)
        units.addRow(self.tr("Rotation is printed in"), self.gyro)
        column.addLayout(units)
        column.addWidget(self.facts)
        column.addWidget(self.words)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Use these columns"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(460)


def _unit_box(units: Sequence[Unit], chosen: str, name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for unit in units:
        box.addItem(said(unit.words), unit.key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
