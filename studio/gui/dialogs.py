"""The window's own dialogs: the list of shortcuts, and where else a board may be."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from studio.gui.actions import SHORTCUTS
from studio.gui.tokens import SPACE
from studio.gui.widgets import text

_PLACES = {"": "Everywhere", "collect": "Collect", "label": "Label", "evaluate": "Evaluate"}


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
