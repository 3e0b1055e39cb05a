"""The rail at the left: the five pages in the order of the work, the project menu, help, and how all looks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from studio.app.presenters.path import PathStep
from studio.gui.languages import said, said_keys
from studio.gui.shell import Page
from studio.gui.theme import theme
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import show_icon

_WIDTH = 92
_WORD_PX = 16
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
    """Emits ``chosen`` with a page's key."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[Page]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(px(_WIDTH))
        self.setAccessibleName(self.tr("Pages"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["small"], SPACE["medium"], SPACE["small"], SPACE["medium"])
        column.setSpacing(SPACE["tight"])
        group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        self._tips: dict[str, str] = {}
        for number, page in enumerate(pages, 1):
            made = RailButton(said(page.name), page.icon, checkable=True)
            self._tips[page.key] = f"{said(page.title)}  ({said_keys(f'Ctrl+{number}')})"
            made.setToolTip(self._tips[page.key])
            made.setAccessibleName(self.tr("Step {0}: {1}").format(number, said(page.name)))
            made.clicked.connect(lambda *_, key=page.key: self.chosen.emit(key))
            group.addButton(made)
            column.addWidget(made)
            self._buttons[page.key] = made
        column.addStretch(1)
        self.project = RailButton(self.tr("Project"), "folder")
        self.project.setToolTip(self.tr("New, open, import"))
        self.project.setAccessibleName(self.tr("Project menu"))
        self.project.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.help = RailButton(self.tr("Help"), "help")
        self.help.setToolTip(self.tr("Keyboard shortcuts  (F1)"))
        self.view = RailButton(self.tr("View"), "moon")
        self.view.setToolTip(self.tr("Colours, size of the type, language"))
        self.view.setAccessibleName(self.tr("Colours, size of the type, language"))
        self.view.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme().follow(self.view, lambda target: show_icon(target, "sun" if theme().is_dark else "moon", "dim"))
        for made in (self.project, self.help, self.view):
            column.addWidget(made)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the style has sized the words."""
        super().showEvent(event)
        self._fit_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_soon()

    def _fit_soon(self) -> None:
        # A width that is set while a layout sets one leaves the buttons with the older.
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        buttons = (*self._buttons.values(), self.project, self.help, self.view)
        is_roomy = self.height() >= _ROOMY_HEIGHT + len(buttons) * (px(_WORD_PX) - _WORD_PX)
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon if is_roomy else Qt.ToolButtonStyle.ToolButtonIconOnly
        for made in buttons:
            made.setToolButtonStyle(style)
        # Some languages have longer words for the pages.
        for made in buttons:
            made.ensurePolished()
        longest = max(made.sizeHint().width() for made in buttons) + 2 * SPACE["small"] + 1
        self.setFixedWidth(max(px(_WIDTH), longest) if is_roomy else _WIDTH // 2 + 12)

    def set_menus(self, *, project: QMenu, view: QMenu) -> None:
        self.project.setMenu(project)
        self.view.setMenu(view)

    def show_page(self, key: str) -> None:
        self._buttons[key].setChecked(True)

    def set_news(self, key: str, has_news: bool) -> None:
        self._buttons[key].set_news(has_news)

    def show_steps(self, steps: Sequence[PathStep]) -> None:
        """Which pages still wait for something; their tool tips say for what."""
        for step in steps:
            made = self._buttons[step.page]
            made.set_locked(bool(step.gate))
            made.setToolTip("\n".join(part for part in (self._tips[step.page], said(step.gate)) if part))
            made.setAccessibleDescription(said(step.gate))
