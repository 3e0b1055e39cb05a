"""The window's own dialogs: the shortcuts, where else a board may be, and a question before something is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from studio.gui.actions import SHORTCUTS
from studio.gui.shell import PAGES
from studio.gui.tokens import SPACE
from studio.gui.widgets import text

_PLACES = {"": "Everywhere"} | {page.key: page.name for page in PAGES}

_FRAME_PX = 40


class ShortcutList(QDialog):
    """All shortcuts, by the place they work in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["page"], SPACE["page"], SPACE["page"], SPACE["large"])
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, SPACE["large"], 0)
        grid.setHorizontalSpacing(SPACE["page"])
        grid.setVerticalSpacing(SPACE["tight"] + 2)
        row = 0
        for page, place in _PLACES.items():
            if all(s.page != page for s in SHORTCUTS):
                continue
            grid.addWidget(text(place, "section"), row, 0, 1, 2)
            row += 1
            for shortcut in (s for s in SHORTCUTS if s.page == page):
                grid.addWidget(text("  or  ".join(shortcut.keys), "dim"), row, 0)
                grid.addWidget(text(shortcut.words), row, 1)
                row += 1
        scroll = QScrollArea()
        scroll.setAccessibleName("All shortcuts")
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(rows)
        scroll.setMinimumWidth(rows.sizeHint().width() + scroll.verticalScrollBar().sizeHint().width())
        column.addWidget(scroll)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)
        self._rows, self._around = rows, buttons.sizeHint().height() + 2 * SPACE["page"] + SPACE["large"]

    def showEvent(self, event: QShowEvent) -> None:
        """As high as it needs, but never higher than the screen; before it is shown the style has not sized it."""
        super().showEvent(event)
        highest = self.screen().availableSize().height() - _FRAME_PX
        self.resize(self.width(), min(self._rows.sizeHint().height() + self._around, highest))


class Question(QDialog):
    """Something that cannot be taken back, said before it is done."""

    def __init__(self, parent: QWidget, *, title: str, what: str, why: str, yes: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["page"], SPACE["page"], SPACE["page"], SPACE["large"])
        column.setSpacing(SPACE["small"])
        column.addWidget(text(what, "section", wrap=True))
        column.addWidget(text(why, wrap=True))
        column.addSpacing(SPACE["small"])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(yes)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(420)


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
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText("Connect")
        ok.setEnabled(False)
        self._line.textChanged.connect(lambda _: ok.setEnabled(bool(self.port)))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    @property
    def port(self) -> str:
        return self._line.text().strip()
