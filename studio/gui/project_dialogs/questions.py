"""New and open as a person asks for them, and what the menu, a button or a drop asks for otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from studio.gui.project_dialogs.asking import FileDialogs, FileQuestions
from studio.gui.project_dialogs.exchanging import Exchanging
from studio.gui.project_dialogs.new_project import KINDS, SUFFIX, Kind, NewProjectDialog, free_name
from studio.gui.shell import Shell
from studio.model.lane import LaneKind


def tr(text: str) -> str:
    return QCoreApplication.translate("ProjectQuestions", text)


class ProjectQuestions:
    """Nothing is changed before a question is answered to its end. The files and folders are asked for by
    ``files``, so that a test can answer."""

    def __init__(self, shell: Shell, parent: QWidget, *, files: FileQuestions | None = None) -> None:
        self._shell, self._parent = shell, parent
        self.files: FileQuestions = files or FileDialogs()
        self.exchanging = Exchanging(shell, parent, lambda: self.files)
        self._verbs: dict[str, Callable[[], None]] = {
            "open": self.open,
            "open-zip": self.exchanging.open_zip,
            "import": self.exchanging.import_recordings,
            "labels": self.exchanging.import_labels,
            "export": self.exchanging.export,
            "merge": self.exchanging.merge,
        }

    def ask(self, what: str) -> None:
        """``what``: one of the verbs above, or the key of a Kind of project."""
        if what in self._verbs:
            self._verbs[what]()
        else:
            self.new(what)

    def new(self, key: str = "motion", *, then: Sequence[Path] = ()) -> None:
        """A sample is made at once, where projects are kept; an own project is asked for its name first. ``then``: what
        is imported into it."""
        kind = next(kind for kind in KINDS if kind.key == key)
        place = self._shell.studio.settings.projects_folder
        if kind.sample:
            self._make(kind, "", place / (free_name(kind.name, place) + SUFFIX))
            return
        dialog = NewProjectDialog(place, kind=key, questions=self.files, parent=self._parent)
        dialog.chosen.connect(lambda kind, name, folder: self._make(kind, name, folder, then))
        dialog.open()

    def open(self) -> None:
        self.files.folder(self._parent, tr("Open a project"), self._shell.studio.settings.projects_folder,
                          self.open_folder)

    def open_folder(self, folder: Path) -> None:
        self._shell.attempt(lambda: self._shell.studio.desk.open(folder))

    def _make(self, kind: Kind, name: str, folder: Path, then: Sequence[Path] = ()) -> None:
        desk = self._shell.studio.desk
        if kind.sample:
            self._shell.attempt(lambda: desk.create_sample(kind.sample, folder))
            return
        made = self._shell.attempt(lambda: desk.create(folder, sensor=LaneKind(kind.sensor), name=name))
        if made is not None and then:
            self.exchanging.import_recordings(then)
