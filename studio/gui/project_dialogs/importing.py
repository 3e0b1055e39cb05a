"""Asks which recordings to bring in, and how their labels and people are known."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from studio.gui.project_dialogs.asking import FileDialogs, FileQuestions
from studio.gui.tokens import px
from studio.gui.widgets import button, set_role

KINDS = "Recordings (*.wav *.flac *.csv);;All files (*)"
PATTERNS = ("{label}/{person}_nohash_{n}", "{person}/{label}_{n}", "{label}_{person}_{n}")
"""How the paths of well-known data sets are read; the person may type another."""


class ImportDialog(QDialog):
    """``chosen`` carries (paths, label, person, pattern); a name that was left open is None."""

    chosen = Signal(list, object, object, object)

    def __init__(self, labels: Sequence[str], people: Sequence[str], *, start: Path,
                 questions: FileQuestions | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import recordings"))
        self.setMinimumWidth(px(520))
        self._questions, self._start = questions or FileDialogs(), start
        self.paths: list[Path] = []
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Files and folders to import"))
        self.list.setMinimumHeight(64)
        self.files = button(self.tr("Add files…"), self._ask_files, icon="plus")
        self.folder = button(self.tr("Add a folder…"), self._ask_folder, icon="folder")
        self.how = QComboBox(self)
        self.how.addItems([self.tr("from the folder or file name"), self.tr("one label for all"),
                           self.tr("from a pattern in the path")])
        self.label = _editable(labels, self.tr("Label of all recordings"))
        self.pattern = _editable(PATTERNS, self.tr("Pattern of the paths"))
        self.person = _editable(["", *people], self.tr("Person who is heard or seen"))
        self.said = QLabel(self.tr("WAV and FLAC for sound; CSV with a header of aX,aY,aZ,gX,gY,gZ for motion. "
                                   "The files are copied; the originals stay as they are."), self)
        self.said.setProperty("role", "small")
        self.said.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.bring = self.buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.bring, "primary")
        self._lay_out()
        self.how.currentIndexChanged.connect(lambda _: self._check())
        self.label.currentTextChanged.connect(lambda _: self._check())
        self.pattern.currentTextChanged.connect(lambda _: self._check())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._check()

    def add(self, paths: Sequence[Path]) -> None:
        new = [path for path in paths if path not in self.paths]
        self.paths += new
        self.list.addItems([str(path) for path in new])
        self._check()

    def accept(self) -> None:
        if not self.bring.isEnabled():
            return
        how, person = self.how.currentIndex(), self.person.currentText().strip() or None
        label = self.label.currentText().strip() if how == 1 else None
        pattern = self.pattern.currentText().strip() if how == 2 else None
        paths = list(self.paths)
        super().accept()
        self.chosen.emit(paths, label, None if how == 2 else person, pattern)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.files)
        row.addWidget(self.folder)
        row.addStretch(1)
        layout.addLayout(row)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("Labels come"), self.how)
        self._form.addRow(self.tr("Label"), self.label)
        self._form.addRow(self.tr("Pattern"), self.pattern)
        self._form.addRow(self.tr("Person"), self.person)
        layout.addLayout(self._form)
        layout.addWidget(self.said)
        layout.addWidget(self.buttons)

    def _check(self) -> None:
        how = self.how.currentIndex()
        self._form.setRowVisible(self.label, how == 1)
        self._form.setRowVisible(self.pattern, how == 2)
        self._form.setRowVisible(self.person, how != 2)
        complete = {1: bool(self.label.currentText().strip()), 2: "{label}" in self.pattern.currentText()}
        self.bring.setEnabled(bool(self.paths) and complete.get(how, True))

    def _ask_files(self) -> None:
        self._questions.files(self, self.tr("Import files"), self._start, KINDS, self.add)

    def _ask_folder(self) -> None:
        self._questions.folder(self, self.tr("Import a folder of recordings"), self._start,
                               lambda folder: self.add([folder]))


def _editable(texts: Sequence[str], name: str) -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.addItems(list(texts))
    box.setAccessibleName(name)
    return box
