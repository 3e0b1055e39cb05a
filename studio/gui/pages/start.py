"""The start card: what a person sees who has no project open."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout

from studio.gui.project_dialogs.new_project import KINDS
from studio.gui.theme import theme
from studio.gui.tokens import SPACE
from studio.gui.widgets import Card, Picture, button, text

_ICONS = {"gestures": "motion", "words": "microphone", "motion": "plus", "sound": "plus"}


class StartCard(Card):
    """``asked`` says what was chosen: the key of a KIND, or "open"."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Start"))
        self.body.addWidget(text(self.tr("What would you like to teach your board?"), "title", wrap=True))
        self.body.addWidget(text(self.tr(
            "Everything stays on this computer. No account, no network, and no board needed: a virtual one is there."),
            "dim", wrap=True))
        self.body.addSpacing(SPACE["small"])
        grid = QGridLayout()
        grid.setSpacing(SPACE["small"])
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.choices: dict[str, QToolButton] = {}
        for number, kind in enumerate(KINDS):
            choice = _Choice(_ICONS[kind.key], self.tr(kind.title), self.tr(kind.text))
            choice.clicked.connect(lambda _=False, key=kind.key: self.asked.emit(key))
            self.choices[kind.key] = choice
            grid.addWidget(choice, number // 2, number % 2)
        self.body.addLayout(grid)
        row = QHBoxLayout()
        self.open = button(self.tr("Open a project…"), lambda: self.asked.emit("open"), icon="folder",
                           tip=self.tr("Open a project (Ctrl+O)"))
        row.addWidget(self.open)
        row.addStretch(1)
        self.body.addLayout(row)


class _Choice(QToolButton):
    """A large button with a title and a sentence."""

    def __init__(self, icon: str, title: str, words: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(SPACE["medium"])
        picture = Picture(icon, "accent", size=26)
        picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(picture)
        words_column = QVBoxLayout()
        words_column.setSpacing(2)
        for label in (text(title, "section"), text(words, "small", wrap=True)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words_column.addWidget(label)
        row.addLayout(words_column, 1)
        theme().follow(self, _Choice._tint)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def _tint(self) -> None:
        look = theme()
        self.setStyleSheet(
            f"_Choice {{ background: {look.hex('raised')}; border: 1px solid {look.hex('line')}; border-radius: 10px }}"
            f"_Choice:hover {{ border-color: {look.hex('accent')} }}"
            f"_Choice:focus {{ border: 2px solid {look.hex('accent')} }}"
            "QLabel { background: transparent; border: 0 }")
