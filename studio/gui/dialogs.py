"""Questions to the person: files and folders, and the list of shortcuts. Asking is here, doing is not."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from studio.gui.actions import SHORTCUTS
from studio.gui.tokens import SPACE
from studio.gui.widgets import text

_PLACES = {"": "Everywhere", "collect": "Collect", "label": "Label", "evaluate": "Evaluate"}


def ask_project_folder(parent: QWidget, start: Path) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, "Open a project", str(start))
    return Path(chosen) if chosen else None


def ask_new_folder(parent: QWidget, start: Path) -> Path | None:
    """A folder that does not exist yet; None when the person changed their mind."""
    chosen, _ = QFileDialog.getSaveFileName(parent, "Where shall the new project be?", str(start))
    if not chosen:
        return None
    return Path(chosen if chosen.endswith(".studio") else f"{chosen}.studio")


def ask_files(parent: QWidget, start: Path) -> list[Path]:
    chosen, _ = QFileDialog.getOpenFileNames(
        parent, "Import recordings", str(start), "Recordings (*.wav *.csv *.flac *.ogg);;All files (*)"
    )
    return [Path(name) for name in chosen]


def ask_import_folder(parent: QWidget, start: Path) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, "Import a folder of recordings", str(start))
    return Path(chosen) if chosen else None


class ShortcutList(QDialog):
    """All shortcuts, by the place they work in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["page"], SPACE["page"], SPACE["page"], SPACE["large"])
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["page"])
        grid.setVerticalSpacing(SPACE["tight"] + 2)
        row = 0
        for page, place in _PLACES.items():
            grid.addWidget(text(place, "section"), row, 0, 1, 2)
            row += 1
            for shortcut in (s for s in SHORTCUTS if s.page == page):
                grid.addWidget(text("  or  ".join(shortcut.keys), "dim"), row, 0)
                grid.addWidget(text(shortcut.words), row, 1)
                row += 1
        column.addLayout(grid)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)


class PortQuestion(QDialog):
    """Asks where a board is: what --port takes on the command line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Connect to a board elsewhere")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["page"], SPACE["page"], SPACE["page"], SPACE["large"])
        column.addWidget(text("A serial device, or socket://HOST:PORT of a virtual board.", "dim"))
        self._line = QLineEdit()
        self._line.setAccessibleName("Port")
        self._line.setPlaceholderText("socket://localhost:7333")
        column.addWidget(self._line)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    @property
    def port(self) -> str:
        return self._line.text().strip()
