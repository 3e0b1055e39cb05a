"""The button that writes the report of the run that is looked at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.app.happenings import ProjectChanged, ProjectClosed, ProjectOpened, RunAdded, RunListChanged
from studio.gui.languages import said_with_background, tongue
from studio.gui.project_dialogs.asking import FileDialogs, FileQuestions
from studio.gui.shell import Shell
from studio.gui.widgets import button


class ReportButton(QWidget):
    """``files`` asks where to; a test answers in its place."""

    def __init__(self, shell: Shell, *, files: FileQuestions | None = None) -> None:
        super().__init__()
        self._shell = shell
        self.files: FileQuestions = files or FileDialogs()
        self.button = button(self.tr("Report …"), self.ask, icon="download",
                             tip=self.tr("Writes this run as one HTML file with its numbers and pictures, to hand in"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        for kind in (ProjectOpened, ProjectChanged, ProjectClosed, RunAdded, RunListChanged):
            shell.bridge.listen(kind, lambda _: self.refresh(), newest_only=True, owner=self)
        self.refresh()

    def refresh(self) -> None:
        self.button.setVisible(bool(self._shell.studio.trainer.numbers()))

    def ask(self) -> None:
        studio = self._shell.studio
        run = studio.evaluate.snapshot().run
        if run is None or studio.desk.project is None:
            return
        proposed = studio.settings.projects_folder / f"{studio.desk.project.name}-run-{run.number}.html"
        self.files.save(self, self.tr("Write the report"), proposed, self.tr("Web page (*.html)"),
                        lambda path: self._write(run.number, path))

    def _write(self, number: int, path: Path) -> None:
        self._shell.attempt(lambda: self._write_and_tell(number, path), page="evaluate")

    def _write_and_tell(self, number: int, path: Path) -> None:
        code = tongue.language.code.replace("_", "-")
        self._shell.studio.report.write(number, path, say=said_with_background, language=code)
        self._shell.notices("evaluate").tell(
            self.tr("{0} was written.").format(path.name),
            self.tr("One file, which every browser opens and prints; nothing in it comes from the network."),
            code="report-written",
            remedies=[(self.tr("Open it"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))])
