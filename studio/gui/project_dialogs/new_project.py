"""Asks what a new project listens to, how it is called and where it is kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from studio.gui.languages import said
from studio.gui.project_dialogs.asking import FileDialogs, FileQuestions
from studio.gui.tokens import px
from studio.gui.widgets import breakable, set_role

SUFFIX = ".studio"


@dataclass(frozen=True, slots=True)
class Kind:
    """A choice: ``sensor`` for an empty project, ``sample`` for one made of recordings that come along."""

    key: str
    title: str
    text: str
    name: str
    sensor: str = ""
    sample: str = ""


KINDS = (
    Kind("gestures", "Try gestures", "Real recordings of hand movements, ready to train.", "gestures",
         sample="gestures"),
    Kind("words", "Try words", "Real recordings of spoken words, ready to train.", "words", sample="words"),
    Kind("motion", "New motion project", "Your own gestures, with the accelerometer and gyroscope.", "my gestures",
         sensor="imu"),
    Kind("sound", "New sound project", "Your own words or noises, with the microphone.", "my words", sensor="mic"),
)


class NewProjectDialog(QDialog):
    """``chosen`` carries the Kind, the project's name and its folder, which does not exist yet."""

    chosen = Signal(object, str, object)

    def __init__(self, projects: Path, *, kind: str = "motion", questions: FileQuestions | None = None,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New project"))
        self.setMinimumWidth(px(460))
        self._questions = questions or FileDialogs()
        self._suggested = ""
        self.kinds = QButtonGroup(self)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the project"))
        self.place = QLineEdit(str(projects), self)
        self.place.setAccessibleName(self.tr("Folder that the project is kept in"))
        self.browse = QPushButton(self.tr("Choose…"), self)
        self.browse.setAccessibleName(self.tr("Choose the folder"))
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.make = self.buttons.addButton(self.tr("Make project"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.make, "primary")
        self._lay_out(kind)
        self.kinds.idToggled.connect(lambda _id, on: self._suggest() if on else None)
        self.name.textChanged.connect(self._check)
        self.place.textChanged.connect(self._check)
        self.browse.clicked.connect(self._browse)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._suggest()
        self.name.setFocus()
        self.name.selectAll()

    @property
    def kind(self) -> Kind:
        return KINDS[self.kinds.checkedId()]

    @property
    def folder(self) -> Path:
        return Path(self.place.text()).expanduser() / (file_name(self.name.text()) + SUFFIX)

    def accept(self) -> None:
        if not self.make.isEnabled():
            return
        kind, name, folder = self.kind, self.name.text().strip(), self.folder
        super().accept()
        self.chosen.emit(kind, name, folder)

    def _lay_out(self, chosen: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(6)
        for index, kind in enumerate(KINDS):
            button = QRadioButton(said(kind.title), self)
            button.setToolTip(said(kind.text))
            button.setAccessibleDescription(said(kind.text))
            button.setChecked(kind.key == chosen)
            self.kinds.addButton(button, index)
            layout.addWidget(button)
            text = QLabel(said(kind.text), self)
            text.setProperty("role", "small")
            text.setContentsMargins(26, 0, 0, 0)
            text.setWordWrap(True)
            layout.addWidget(text)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setContentsMargins(0, 10, 0, 4)
        form.addRow(self.tr("Name"), self.name)
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.browse)
        form.addRow(self.tr("Kept in"), row)
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addWidget(self.buttons)

    def _suggest(self) -> None:
        """A name that is free, unless the person typed one."""
        if self.name.text() in ("", self._suggested):
            self._suggested = free_name(said(self.kind.name), Path(self.place.text()).expanduser())
            self.name.setText(self._suggested)
        self._check()

    def _check(self) -> None:
        problem = ""
        if not file_name(self.name.text()):
            problem = self.tr("Give the project a name.")
        elif self.folder.exists():
            problem = self.tr("There is a project of this name already. Choose another name.")
        self.said.setText(problem or self.tr("Folder: {0}").format(breakable(self.folder)))
        self.said.setToolTip(self.said.text())
        set_role(self.said, "warn" if problem else "small")
        self.make.setEnabled(not problem)

    def _browse(self) -> None:
        self._questions.folder(self, self.tr("Where shall the project be kept?"), Path(self.place.text()),
                               lambda folder: self.place.setText(str(folder)))


def file_name(name: str) -> str:
    """``name`` without what file systems refuse; empty when nothing is left."""
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]+', "-", name).strip(" .-").removesuffix(SUFFIX)


def free_name(name: str, place: Path) -> str:
    """``name``, or "name 2", "name 3" ...: the first that is not taken in ``place``."""
    number, candidate = 1, name
    while (place / (candidate + SUFFIX)).exists():
        number += 1
        candidate = f"{name} {number}"
    return candidate
