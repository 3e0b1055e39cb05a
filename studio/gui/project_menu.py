"""The project menu: new, sample, open, and what comes in and goes out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from studio.gui.languages import said

if TYPE_CHECKING:
    from studio.gui.window import MainWindow

_ROWS: tuple[tuple[str, str] | None, ...] = (
    ("New motion project …", "motion"),
    ("New sound project …", "sound"),
    ("Try sample gestures", "gestures"),
    ("Try sample words", "words"),
    None,
    ("Open …", "open"),
    ("Open a zip …", "open-zip"),
    None,
    ("Import recordings …", "import"),
    ("Save a copy elsewhere …", "copy"),
    ("Import labels of the recording shown …", "labels"),
    ("Merge projects …", "merge"),
    ("Export …", "export"),
)


class ProjectMenu(QMenu):
    """Rows of what the questions can ask; they are imported when the first is asked."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        for row in _ROWS:
            if row is None:
                self.addSeparator()
            else:
                self.addAction(said(row[0])).triggered.connect(lambda *_, what=row[1]: self.ask(what))

    def ask(self, what: str) -> None:
        """``what``: the second of a row above."""
        if what == "copy":
            self._window.attempt(self._window.work.save_copy)
            return
        from studio.gui.project_dialogs.questions import ProjectQuestions

        ProjectQuestions(self._window, self._window).ask(what)

    def unpack(self, source: Path) -> None:
        """Asks where the project in a zip is to be kept, and opens it there."""
        from studio.gui.project_dialogs.questions import ProjectQuestions

        ProjectQuestions(self._window, self._window).exchanging.unpack(source)
