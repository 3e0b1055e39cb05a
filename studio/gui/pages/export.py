"""What else can be made of a model: a menu beside the button that sends it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMenu, QToolButton

from studio.gui.project_dialogs.asking import FileDialogs, FileQuestions
from studio.gui.shell import Shell
from studio.gui.theme import theme
from studio.gui.widgets import show_icon

PROPOSED = "NanoStudio.zip"


class ExportButton(QToolButton):
    """``files`` asks where to; a test answers in its place."""

    def __init__(self, shell: Shell, *, files: FileQuestions | None = None) -> None:
        super().__init__()
        self._shell = shell
        self.files: FileQuestions = files or FileDialogs()
        name = self.tr("More to do with this model")
        self.setAccessibleName(name)
        self.setToolTip(name)
        show_icon(self, "more")
        self.setProperty("role", "menu")
        menu = QMenu(self)
        export = menu.addMenu(theme().icon("download"), self.tr("Export"))
        export.addAction(self.tr("Arduino library …")).triggered.connect(lambda *_: self.ask())
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def ask(self) -> None:
        self.files.save(self, self.tr("Export as an Arduino library"),
                        self._shell.studio.settings.projects_folder / PROPOSED, self.tr("Arduino library (*.zip)"),
                        self._export)

    def _export(self, path: Path) -> None:
        self._shell.attempt(lambda: self._export_and_tell(path), page="deploy")

    def _export_and_tell(self, path: Path) -> None:
        self._shell.studio.deploy.export_arduino_library(path)
        self._shell.notices("deploy").tell(
            self.tr("{0} was written.").format(path.name),
            self.tr("In the Arduino IDE: Sketch > Include Library > Add .ZIP Library, then the example Recognise."),
            code="library-exported")
