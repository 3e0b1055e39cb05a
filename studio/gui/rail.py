"""The rail at the left: the five pages in the order of the work, the project menu and the theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from studio.app.presenters.path import PathStep
from studio.gui.shell import Page
from studio.gui.theme import Preference, theme
from studio.gui.tokens import SPACE
from studio.gui.widgets import show_icon

_THEMES = {Preference.SYSTEM: "As the system", Preference.LIGHT: "Light", Preference.DARK: "Dark"}
_WIDTH = 92
_ROOMY_HEIGHT = 560
"""Below this the words are left away: eight of them do not fit."""


class RailButton(QToolButton):
    """A picture over a word; a dot says that something waits on that page."""

    def __init__(self, words: str, icon: str, *, checkable: bool = False) -> None:
        super().__init__()
        self._has_news = False
        self._is_locked = False
        self.setText(words)
        self.setProperty("role", "rail")
        self.setCheckable(checkable)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(24, 24))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Reached by Tab; a click leaves the keyboard to the page.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        show_icon(self, icon, "dim")
        if checkable:
            self.toggled.connect(lambda on: show_icon(self, icon, "accent" if on else "dim"))

    def set_news(self, has_news: bool) -> None:
        self._has_news = has_news
        self.update()

    def set_locked(self, locked: bool) -> None:
        """A small padlock: the page can be looked at, and says what it waits for."""
        if locked != self._is_locked:
            self._is_locked = locked
            self.update()

    @property
    def is_locked(self) -> bool:
        return self._is_locked

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_locked:
            painter = QPainter(self)
            painter.drawPixmap(self.width() // 2 + 9, 5, theme().pixmap("lock", "dim", size=13))
            painter.end()
        if self._has_news:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme().tokens.bad))
            painter.drawEllipse(self.width() // 2 + 10, 7, 8, 8)
            painter.end()


class Rail(QWidget):
    """Emits ``chosen`` with a page's key, ``theme_chosen`` with a Preference."""

    chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, pages: Sequence[Page]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName("Pages")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["small"], SPACE["medium"], SPACE["small"], SPACE["medium"])
        column.setSpacing(SPACE["tight"])
        group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        self._tips: dict[str, str] = {}
        for number, page in enumerate(pages, 1):
            made = RailButton(page.name, page.icon, checkable=True)
            self._tips[page.key] = f"{page.title}  (Ctrl+{number})"
            made.setToolTip(self._tips[page.key])
            made.setAccessibleName(f"Step {number}: {page.name}")
            made.clicked.connect(lambda *_, key=page.key: self.chosen.emit(key))
            group.addButton(made)
            column.addWidget(made)
            self._buttons[page.key] = made
        column.addStretch(1)
        self.project = RailButton("Project", "folder")
        self.project.setToolTip("New, open, import")
        self.project.setAccessibleName("Project menu")
        self.project.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.help = RailButton("Help", "help")
        self.help.setToolTip("Keyboard shortcuts  (F1)")
        self.theme = RailButton("Theme", "moon")
        self.theme.setToolTip("Light or dark")
        self.theme.setAccessibleName("Light or dark")
        self.theme.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.theme.setMenu(self._theme_menu())
        theme().follow(self.theme, lambda target: show_icon(target, "sun" if theme().is_dark else "moon", "dim"))
        for made in (self.project, self.help, self.theme):
            column.addWidget(made)

    def _theme_menu(self) -> QMenu:
        menu, group = QMenu(self), QActionGroup(self)
        for preference, words in _THEMES.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(theme().preference is preference)
            action.triggered.connect(lambda *_, choice=preference: self.theme_chosen.emit(choice))
            group.addAction(action)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_roomy = self.height() >= _ROOMY_HEIGHT
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon if is_roomy else Qt.ToolButtonStyle.ToolButtonIconOnly
        for made in (*self._buttons.values(), self.project, self.help, self.theme):
            made.setToolButtonStyle(style)
        self.setFixedWidth(_WIDTH if is_roomy else _WIDTH // 2 + 12)

    def set_project_menu(self, menu: QMenu) -> None:
        self.project.setMenu(menu)

    def show_page(self, key: str) -> None:
        self._buttons[key].setChecked(True)

    def set_news(self, key: str, has_news: bool) -> None:
        self._buttons[key].set_news(has_news)

    def show_steps(self, steps: Sequence[PathStep]) -> None:
        """Which pages still wait for something; their tool tips say for what."""
        for step in steps:
            made = self._buttons[step.page]
            made.set_locked(bool(step.gate))
            made.setToolTip("\n".join(part for part in (self._tips[step.page], step.gate) if part))
            made.setAccessibleDescription(step.gate)
