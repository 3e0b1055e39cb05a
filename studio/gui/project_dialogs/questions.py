"""New, open and import as a person asks for them: the questions first, then the studio's verbs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from studio.app.presenters.collect import people
from studio.gui.project_dialogs.asking import FileDialogs, FileQuestions
from studio.gui.project_dialogs.importing import ImportDialog
from studio.gui.project_dialogs.new_project import KINDS, SUFFIX, Kind, NewProjectDialog, free_name
from studio.gui.shell import Shell
from studio.model.lane import LaneKind

SHOWN = 3


def tr(text: str) -> str:
    return QCoreApplication.translate("ProjectQuestions", text)


class ProjectQuestions:
    """Nothing is changed before a question is answered to its end. The files and folders are asked for by
    ``files``, so that a test can answer."""

    def __init__(self, shell: Shell, parent: QWidget, *, files: FileQuestions | None = None) -> None:
        self._shell, self._parent = shell, parent
        self.files: FileQuestions = files or FileDialogs()

    def ask(self, what: str) -> None:
        """``what``: "open", "import", or the key of a Kind of project."""
        if what == "open":
            self.open()
        elif what == "import":
            self.import_recordings()
        else:
            self.new(what)

    def new(self, key: str = "motion") -> None:
        """A sample is made at once, where projects are kept; an own project is asked for its name first."""
        kind = next(kind for kind in KINDS if kind.key == key)
        place = self._shell.studio.settings.projects_folder
        if kind.sample:
            self._make(kind, "", place / (free_name(kind.name, place) + SUFFIX))
            return
        dialog = NewProjectDialog(place, kind=key, questions=self.files, parent=self._parent)
        dialog.chosen.connect(self._make)
        dialog.open()

    def open(self) -> None:
        self.files.folder(self._parent, tr("Open a project"), self._shell.studio.settings.projects_folder,
                          self._open)

    def import_recordings(self) -> None:
        project = self._shell.studio.desk.project
        labels = [label.name for label in project.labels] if project else []
        dialog = ImportDialog(labels, people(project) if project else (), start=Path.home(), questions=self.files,
                              parent=self._parent)
        dialog.chosen.connect(self._import)
        dialog.open()

    def _make(self, kind: Kind, name: str, folder: Path) -> None:
        desk = self._shell.studio.desk
        if kind.sample:
            self._shell.attempt(lambda: desk.create_sample(kind.sample, folder))
        else:
            self._shell.attempt(lambda: desk.create(folder, sensor=LaneKind(kind.sensor), name=name))

    def _open(self, folder: Path) -> None:
        self._shell.attempt(lambda: self._shell.studio.desk.open(folder))

    def _import(self, paths: list[Path], label: str | None, person: str | None, pattern: str | None) -> None:
        exchange = self._shell.studio.exchange
        report = self._shell.attempt(lambda: exchange.import_files(paths, label=label, person=person, pattern=pattern))
        if report is None:
            return
        notices, count = self._shell.notices(), len(report.imported)
        if count:
            words = tr("1 recording was imported.") if count == 1 else tr("{0} recordings were imported.").format(count)
            notices.tell(words, " ".join(report.warnings[:SHOWN]), code="imported")
        if report.skipped:
            reasons = [f"{skipped.path}: {skipped.reason}." for skipped in report.skipped[:SHOWN]]
            left = len(report.skipped) - SHOWN
            if left > 0:
                reasons.append(tr("And {0} more.").format(left))
            notices.tell(tr("{0} files or takes were left out.").format(len(report.skipped)), "\n".join(reasons),
                         kind="warn", code="import-skipped")
