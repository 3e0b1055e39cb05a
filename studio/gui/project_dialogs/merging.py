"""Asks which projects are merged into the open one, and whose recordings they are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.gui.project_dialogs.asking import FileDialogs, FileQuestions
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import button, set_role, text
from studio.storage.merging import MergeSource


class MergeDialog(QDialog):
    """``chosen`` carries a list of MergeSource."""

    chosen = Signal(list)

    def __init__(self, start: Path, *, questions: FileQuestions | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge projects"))
        self.resize(px(700), px(380))
        self._start, self._questions = start, questions or FileDialogs()
        self.paths: list[Path] = []
        self.table = QTableWidget(0, 3, self)
        self.table.setAccessibleName(self.tr("Projects to merge into this one"))
        self.table.setHorizontalHeaderLabels([
            self.tr("Project"), self.tr("Person of recordings without one"), self.tr("Before each person's name")])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setTabKeyNavigation(False)
        for column, mode in enumerate((QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.ResizeToContents,
                                       QHeaderView.ResizeMode.ResizeToContents)):
            self.table.horizontalHeader().setSectionResizeMode(column, mode)
        self.folder = button(self.tr("Add a project…"), self._ask_folder, icon="folder")
        self.zips = button(self.tr("Add zips…"), self._ask_zips, icon="plus")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = self.buttons.addButton(self.tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.go, "primary")
        self.go.setEnabled(False)
        column_of_parts = QVBoxLayout(self)
        column_of_parts.setContentsMargins(SPACE["page"], SPACE["page"], SPACE["page"], SPACE["large"])
        column_of_parts.setSpacing(SPACE["small"])
        column_of_parts.addWidget(text(self.tr(
            "Their recordings are copied into this project, with their labels, people and notes. What is here already "
            "is left out. One undo takes all of it back."), "small", wrap=True))
        column_of_parts.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(self.folder)
        row.addWidget(self.zips)
        row.addStretch(1)
        column_of_parts.addLayout(row)
        column_of_parts.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def add(self, paths: Sequence[Path]) -> None:
        for path in paths:
            if path in self.paths:
                continue
            self.paths.append(path)
            row = self.table.rowCount()
            self.table.insertRow(row)
            name = QTableWidgetItem(str(path))
            name.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            name.setToolTip(str(path))
            self.table.setItem(row, 0, name)
            fields = ((self.tr("Person of recordings of {0} without one"), self.tr("nobody")),
                      (self.tr("Before names of {0}"), self.tr("nothing")))
            for column, (words, hint) in enumerate(fields, 1):
                field = QLineEdit()
                field.setAccessibleName(words.format(path.name))
                field.setPlaceholderText(hint)
                self.table.setCellWidget(row, column, field)
        self.go.setEnabled(bool(self.paths))

    @property
    def sources(self) -> list[MergeSource]:
        return [MergeSource(path, self._cell(row, 1), self._cell(row, 2)) for row, path in enumerate(self.paths)]

    def accept(self) -> None:
        if self.go.isEnabled():
            sources = self.sources
            super().accept()
            self.chosen.emit(sources)

    def _cell(self, row: int, column: int) -> str:
        field = self.table.cellWidget(row, column)
        assert isinstance(field, QLineEdit)
        return field.text().strip()

    def _ask_folder(self) -> None:
        self._questions.folder(self, self.tr("Add a project"), self._start, lambda folder: self.add([folder]))

    def _ask_zips(self) -> None:
        self._questions.files(self, self.tr("Add projects in zips"), self._start, self.tr("Projects in zips (*.zip)"),
                              self.add)
