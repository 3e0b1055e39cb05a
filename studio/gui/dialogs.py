"""The window's own dialogs: the shortcuts, where else a board may be, and a question before something is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.gui.actions import SHORTCUTS
from studio.gui.languages import said, said_keys
from studio.gui.shell import PAGES
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import text

_PLACES = {"": "Everywhere"} | {page.key: page.name for page in PAGES}

_FRAME_PX = 40


class ShortcutList(QDialog):
    """All shortcuts, by the place they work in: those of the page on screen first. What is typed finds rows by their
    words and keys."""

    def __init__(self, parent: QWidget, page: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["page"], SPACE["page"], SPACE["page"], SPACE["large"])
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Find a shortcut"))
        self.search.setPlaceholderText(self.tr("Find a shortcut"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show_found)
        column.addWidget(self.search)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, SPACE["large"], 0)
        self._grid.setHorizontalSpacing(SPACE["page"])
        self._grid.setVerticalSpacing(SPACE["tight"] + 2)
        self._places: list[tuple[QLabel, list[tuple[QLabel, QLabel]]]] = []
        for place in sorted(_PLACES, key=lambda place: place != page):
            self._add_place(place)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("All shortcuts"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._rows)
        scroll.setMinimumWidth(self._rows.sizeHint().width() + scroll.verticalScrollBar().sizeHint().width())
        column.addWidget(scroll)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)
        self._around = (buttons.sizeHint().height() + self.search.sizeHint().height() + 2 * SPACE["page"]
                        + 2 * SPACE["large"])

    def _add_place(self, place: str) -> None:
        shortcuts = [shortcut for shortcut in SHORTCUTS if shortcut.page == place]
        if not shortcuts:
            return
        title = text(said(_PLACES[place]), "section")
        self._grid.addWidget(title, self._grid.rowCount(), 0, 1, 2)
        rows = []
        for shortcut in shortcuts:
            keys = text(self.tr("  or  ").join(map(said_keys, shortcut.keys)), "dim")
            words = text(said(shortcut.words))
            row = self._grid.rowCount()
            self._grid.addWidget(keys, row, 0)
            self._grid.addWidget(words, row, 1)
            rows.append((keys, words))
        self._places.append((title, rows))

    @property
    def found(self) -> list[str]:
        """The words of the rows that are shown, from top to bottom."""
        return [words.text() for _, rows in self._places for _, words in rows if not words.isHidden()]

    def _show_found(self, typed: str) -> None:
        wanted = typed.lower().split()
        for title, rows in self._places:
            shown = 0
            for keys, words in rows:
                is_found = all(part in f"{keys.text()} {words.text()}".lower() for part in wanted)
                shown += is_found
                keys.setVisible(is_found)
                words.setVisible(is_found)
            title.setVisible(shown > 0)

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
        self.setMinimumWidth(px(420))


class PortQuestion(QDialog):
    """Asks where a board is: what --port takes on the command line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Connect to a board elsewhere"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["page"], SPACE["page"], SPACE["page"], SPACE["large"])
        where = self.tr("A serial device (@9600 behind it for another rate), or socket://HOST:PORT of a virtual board.")
        column.addWidget(text(where, "dim", wrap=True))
        self._line = QLineEdit()
        self._line.setAccessibleName(self.tr("Port"))
        self._line.setPlaceholderText("socket://localhost:7333")
        column.addWidget(self._line)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Connect"))
        ok.setEnabled(False)
        self._line.textChanged.connect(lambda _: ok.setEnabled(bool(self.port)))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    @property
    def port(self) -> str:
        return self._line.text().strip()
