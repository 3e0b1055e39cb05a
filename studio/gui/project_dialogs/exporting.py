"""Asks as what a project goes out, and where to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from studio.gui.languages import said
from studio.gui.project_dialogs.asking import FileDialogs, FileQuestions
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import breakable, button, set_role, text
from studio.storage.exporting import ExportKind


@dataclass(frozen=True, slots=True)
class Way:
    """``kind`` is None for the zip of the whole project."""

    kind: ExportKind | None
    title: str
    words: str


WAYS = (
    Way(None, "One zip", "The whole project in one file, with its models: opens on another computer."),
    Way(ExportKind.PLAIN, "Plain files", "WAV, CSV and labels in a folder a label, with an index. Nothing is lost."),
    Way(ExportKind.EDGE_IMPULSE, "Edge Impulse", "Its JSON files and info.labels, for its uploader."),
    Way(ExportKind.AUDACITY, "Audacity", "Each sound as WAV with a label track beside it."),
)


class ExportDialog(QDialog):
    """``chosen`` carries (Way, the file or folder that it becomes)."""

    chosen = Signal(object, object)

    def __init__(self, name: str, place: Path, *, questions: FileQuestions | None = None,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(px(520))
        self._name, self._questions = name, questions or FileDialogs()
        self.ways = QButtonGroup(self)
        self.place = QLineEdit(str(place), self)
        self.place.setAccessibleName(self.tr("Folder to write into"))
        self.browse = button(self.tr("Choose…"), self._browse)
        self.said = text("", "small", wrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = self.buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.go, "primary")
        self._lay_out()
        self.ways.idToggled.connect(lambda *_: self._check())
        self.place.textChanged.connect(lambda _: self._check())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._check()

    @property
    def way(self) -> Way:
        return WAYS[self.ways.checkedId()]

    @property
    def target(self) -> Path:
        ending = ".zip" if self.way.kind is None else f" ({self.way.kind})"
        return Path(self.place.text()).expanduser() / (self._name + ending)

    def accept(self) -> None:
        if self.go.isEnabled():
            way, target = self.way, self.target
            super().accept()
            self.chosen.emit(way, target)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["page"], SPACE["page"], SPACE["page"], SPACE["large"])
        column.setSpacing(SPACE["tight"])
        for number, way in enumerate(WAYS):
            choice = QRadioButton(said(way.title), self)
            choice.setAccessibleDescription(said(way.words))
            choice.setChecked(number == 0)
            self.ways.addButton(choice, number)
            column.addWidget(choice)
            words = text(said(way.words), "small", wrap=True)
            words.setContentsMargins(26, 0, 0, SPACE["small"])
            column.addWidget(words)
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.browse)
        column.addWidget(text(self.tr("Written into"), "small"))
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self.buttons)

    def _check(self) -> None:
        """A folder is never written over; a zip is replaced, since it is the same project's."""
        is_taken = self.target.exists() and self.way.kind is not None
        words = self.tr("There is something of this name already: {0}") if is_taken else self.tr("Makes {0}")
        if self.target.exists() and not is_taken:
            words = self.tr("Replaces {0}")
        self.said.setText(words.format(breakable(self.target)))
        set_role(self.said, "warn" if self.target.exists() else "small")
        self.go.setEnabled(not is_taken and bool(self.place.text().strip()))

    def _browse(self) -> None:
        self._questions.folder(self, self.tr("Where shall it be written?"), Path(self.place.text()),
                               lambda folder: self.place.setText(str(folder)))
