"""Asks what the columns of a table are: its first rows, what is guessed of them, and how it looks read like that."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHeaderView,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.gui.languages import decimal, said
from studio.gui.theme import theme
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import set_role, text
from studio.model.lane import MOTION_CHANNELS
from studio.storage.formats.csv_columns import IGNORED, LABEL, ROLES, TIME, UNITS, USUAL_UNIT
from studio.storage.formats.csv_guess import CsvChoice, CsvGuess, units_at_rest
from studio.storage.formats.motion_csv import TUTORIAL_RATE_HZ, read_csv
from studio.storage.imported import Damaged, Take

_AUTO = "find out"
_POINTS = 600


class ColumnsDialog(QDialog):
    """``chosen`` carries the CsvChoice for this table, and for all of its shape; ``left_out`` comes when they are no
    recordings."""

    chosen = Signal(object)
    left_out = Signal()

    def _role_words(self, role: str) -> str:
        """An axis is called the same everywhere."""
        return {IGNORED: self.tr("leave out"), TIME: self.tr("time"), LABEL: self.tr("label")}.get(role, role)

    def __init__(self, where: str, data: bytes, guess: CsvGuess, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Columns of a table"))
        self.resize(px(820), px(560))
        self._data, self._guess = data, guess
        self.roles: list[QComboBox] = []
        self.units: list[QComboBox] = []
        self._units_are_chosen = False
        self.table = self._made_table()
        self.rate = QDoubleSpinBox(self)
        self.rate.setRange(1, 10_000)
        self.rate.setDecimals(2)
        self.rate.setSuffix(self.tr(" rows a second"))
        self.rate.setAccessibleName(self.tr("Rate"))
        self.rate.setValue(guess.choice.rate_hz or TUTORIAL_RATE_HZ)
        self.rows = QSpinBox(self)
        self.rows.setRange(0, 1_000_000)
        self.rows.setSpecialValueText(self.tr("where the file has blank lines"))
        self.rows.setSuffix(self.tr(" rows a take"))
        self.rows.setAccessibleName(self.tr("Length of a take"))
        self.curves = _Curves(self)
        self.said = text(wrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take = self.buttons.addButton(self.tr("Read it like this"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.take, "primary")
        self.leave = self.buttons.addButton(self.tr("Leave it out"), QDialogButtonBox.ButtonRole.ActionRole)
        self.leave.setToolTip(self.tr("Those with the same columns, too; the other files are imported"))
        self._lay_out(where)
        for box in (*self.roles, *self.units):
            box.currentIndexChanged.connect(lambda _: self._show())
        self.rate.valueChanged.connect(lambda _: self._show())
        self.rows.valueChanged.connect(lambda _: self._show())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.leave.clicked.connect(self._leave_out)
        self._show()
        self.roles[0].setFocus()

    @property
    def choice(self) -> CsvChoice:
        roles = tuple(str(box.currentData()) for box in self.roles)
        units = tuple(str(box.currentData() or "") for box in self.units)
        has_time = TIME in roles
        is_tutorial = not self.rows.value() and self.rate.value() == TUTORIAL_RATE_HZ
        rate_hz = 0.0 if has_time or is_tutorial else self.rate.value()
        return replace(self._guess.choice, roles=roles, units=units, rate_hz=rate_hz, take_rows=self.rows.value())

    def accept(self) -> None:
        if self.take.isEnabled():
            choice = self.choice
            super().accept()
            self.chosen.emit(choice)

    def _leave_out(self) -> None:
        super().reject()
        self.left_out.emit()

    def _made_table(self) -> QTableWidget:
        columns = self._guess.columns
        shown = max(len(column.first) for column in columns)
        table = QTableWidget(shown + 2, len(columns), self)
        table.setAccessibleName(self.tr("Columns and first rows"))
        table.setHorizontalHeaderLabels([column.name for column in columns])
        table.setVerticalHeaderLabels([self.tr("is"), self.tr("in"), *(str(n + 1) for n in range(shown))])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        for number, column in enumerate(columns):
            role = QComboBox()
            role.setAccessibleName(self.tr("What column {0} is").format(column.name))
            for each in ROLES:
                role.addItem(self._role_words(each), each)
            role.setCurrentIndex(ROLES.index(column.role))
            unit = QComboBox()
            unit.setAccessibleName(self.tr("Unit of column {0}").format(column.name))
            self.roles.append(role)
            self.units.append(unit)
            self._fill_units(number, column.unit)
            role.currentIndexChanged.connect(lambda _, n=number: self._role_changed(n))
            unit.activated.connect(lambda _: self._keep_units())
            table.setCellWidget(0, number, role)
            table.setCellWidget(1, number, unit)
            for row, cell in enumerate(column.first):
                table.setItem(row + 2, number, QTableWidgetItem(cell))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setMinimumSectionSize(px(120))
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _keep_units(self) -> None:
        """What a person chose by hand is not guessed over."""
        self._units_are_chosen = True

    def _role_changed(self, column: int) -> None:
        """Once the three axes of the acceleration are known, gravity tells the units."""
        self._fill_units(column, "")
        roles = [str(box.currentData()) for box in self.roles]
        places = [number for number, role in enumerate(roles) if role in MOTION_CHANNELS[:3]]
        if self._units_are_chosen or len(places) < 3:
            return
        rows = list(zip(*(each.first for each in self._guess.columns), strict=False))
        units = units_at_rest(rows, places)
        for number, role in enumerate(roles):
            if role in MOTION_CHANNELS:
                self._fill_units(number, units[role[0]])

    def _fill_units(self, column: int, unit: str) -> None:
        role, box = str(self.roles[column].currentData()), self.units[column]
        kind = TIME if role == TIME else role[0] if role in MOTION_CHANNELS else ""
        box.blockSignals(True)
        box.clear()
        if kind == TIME:
            box.addItem(said(_AUTO), "")
        for each in UNITS.get(kind, {}):
            box.addItem(said(each), each)
        box.setCurrentIndex(max(0, box.findData(unit or USUAL_UNIT.get(kind, ""))))
        box.setEnabled(bool(kind))
        box.blockSignals(False)

    def _lay_out(self, where: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["page"], SPACE["page"], SPACE["page"], SPACE["large"])
        column.setSpacing(SPACE["small"])
        column.addWidget(text(where, "section", wrap=True))
        doubts = [*self._guess.doubts]
        if self._guess.question:
            doubts.append(self.tr("None of its columns is named as motion is: say what they are.")
                          if self._guess.choice.names else self.tr("Its columns have no names: say what they are."))
        if doubts:
            column.addWidget(text(" ".join(said(doubt) for doubt in doubts), "warn", wrap=True))
        column.addWidget(self.table, 3)
        self._form = QFormLayout()
        for box in (self.rate, self.rows):
            box.setMaximumWidth(px(300))
        self._form.addRow(self.tr("Rate"), self.rate)
        self._form.addRow(self.tr("Takes"), self.rows)
        column.addLayout(self._form)
        column.addWidget(self.curves, 2)
        column.addWidget(self.said)
        column.addWidget(text(self.tr("All files of this import that have the same columns are read like this."),
                              "small", wrap=True))
        column.addWidget(self.buttons)

    def _show(self) -> None:
        """The takes that this choice gives, or why it gives none."""
        roles = [str(box.currentData()) for box in self.roles if box.currentData()]
        self._form.setRowVisible(self.rate, TIME not in roles)
        twice = next((role for role in roles if roles.count(role) > 1), None)
        takes: list[Take] = []
        if twice is not None:
            problem = self.tr("Two columns are {0}.").format(self._role_words(twice))
        else:
            problem, takes = self._read()
        self.take.setEnabled(bool(takes))
        self.curves.show_take(takes[0] if takes else None)
        if takes:
            info = takes[0].lane.info
            words = self.tr("One take of {1} rows at {2} a second, that is {3} seconds.")
            if len(takes) > 1:
                words = self.tr("{0} takes; the first has {1} rows at {2} a second, that is {3} seconds.")
            problem = words.format(len(takes), info.count, f"{info.rate_hz:g}", decimal(info.duration_us / 1e6, 2))
        self.said.setText(problem)
        set_role(self.said, "dim" if takes else "bad")

    def _read(self) -> tuple[str, list[Take]]:
        try:
            return "", read_csv(self._data, self.choice)
        except Damaged as error:
            return said(str(error)), []


class _Curves(QWidget):
    """The first take as it would be read: each sensor's axes on one scale, so that a wrong unit is seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumHeight(px(90))
        self.setAccessibleName(self.tr("Curves of the first take"))
        self._take: Take | None = None

    def show_take(self, take: Take | None) -> None:
        self._take = take
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look, frame = QPainter(self), theme(), QRectF(self.rect())
        painter.fillRect(frame, look.colour("plot"))
        if self._take is None:
            return
        samples = self._take.lane.samples[:: max(1, len(self._take.lane.samples) // _POINTS)]
        channels = self._take.lane.info.channels
        for number, name in enumerate(channels):
            same = [i for i, other in enumerate(channels) if other[0] == name[0]]
            low, high = float(samples[:, same].min()), float(samples[:, same].max())
            rise = (frame.height() - 8) / max(1.0, high - low)
            step = frame.width() / max(1, len(samples) - 1)
            points = [QPointF(i * step, frame.height() - 4 - (value - low) * rise)
                      for i, value in enumerate(samples[:, number].tolist())]
            painter.setPen(QPen(look.curve(MOTION_CHANNELS.index(name)), 1.2))
            painter.drawPolyline(QPolygonF(points))
