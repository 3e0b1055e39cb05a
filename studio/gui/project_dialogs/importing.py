"""Asks which recordings to bring in, and how their labels and people are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
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

from studio.gui.languages import kept_label
from studio.gui.project_dialogs.asking import FileDialogs, FileQuestions
from studio.gui.tokens import px
from studio.gui.widgets import button, set_role
from studio.storage.formats import SUFFIXES
from studio.storage.sources import ZIPS


def kinds() -> str:
    """What the system's dialog shows, as Qt reads it."""
    endings = " ".join(f"*{suffix}" for suffix in (*SUFFIXES, *ZIPS))
    words = QCoreApplication.translate("ImportDialog", "Recordings ({0});;All files (*)")
    return words.format(endings)



PATTERNS = ("{label}/{person}_nohash_{n}", "{person}/{label}_{n}", "{label}_{person}_{n}")
"""How the paths of well-known data sets are read; the person may type another."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What the person wants: a name that was left open is None. ``units`` win over what a file says; ``looks`` asks
    for the columns of every table, and not only of those that are not understood."""

    paths: tuple[Path, ...]
    label: str | None = None
    person: str | None = None
    pattern: str | None = None
    units: dict[str, str] = field(default_factory=dict)
    looks: bool = False


class ImportDialog(QDialog):
    """``chosen`` carries (ImportPlan,)."""

    chosen = Signal(object)

    def __init__(self, labels: Sequence[str], people: Sequence[str], *, start: Path, is_motion: bool = True,
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
        self.unit = QComboBox(self)
        self.unit.setAccessibleName(self.tr("Unit of the acceleration"))
        self.unit.addItem(self.tr("as the files say"), "")
        for unit in ("g", "m/s2", "mg"):
            self.unit.addItem(unit, unit)
        self.looks = QCheckBox(self.tr("Show me the columns of tables before they are read"), self)
        self.said = QLabel(self.tr("Sound, tables of motion, Edge Impulse, Label Studio, micro:bit CreateAI, folders "
                                   "and zips of them. The files are copied; the originals stay as they are."), self)
        self.said.setProperty("role", "small")
        self.said.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.bring = self.buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.bring, "primary")
        self._lay_out()
        self._form.setRowVisible(self.unit, is_motion)
        self.looks.setVisible(is_motion)
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
        label = kept_label(self.label.currentText()) if how == 1 else None
        pattern = self.pattern.currentText().strip() if how == 2 else None
        units = {"a": self.unit.currentData()} if self.unit.currentData() else {}
        plan = ImportPlan(tuple(self.paths), label, None if how == 2 else person, pattern, units,
                          self.looks.isChecked())
        super().accept()
        self.chosen.emit(plan)

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
        self._form.addRow(self.tr("Acceleration is"), self.unit)
        layout.addLayout(self._form)
        layout.addWidget(self.looks)
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
        self._questions.files(self, self.tr("Import files"), self._start, kinds(), self.add)

    def _ask_folder(self) -> None:
        self._questions.folder(self, self.tr("Import a folder of recordings"), self._start,
                               lambda folder: self.add([folder]))


def _editable(texts: Sequence[str], name: str) -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.addItems(list(texts))
    box.setAccessibleName(name)
    return box
