"""The next step in plain words, beside every page's title until the model is on the board; and what pages wait for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from studio.app.happenings import (
    ProjectChanged,
    ProjectClosed,
    ProjectOpened,
    RunAdded,
    RunListChanged,
    SendingChanged,
    TrainingChanged,
)
from studio.gui.languages import said
from studio.gui.rail import Rail
from studio.gui.tokens import SPACE
from studio.gui.widgets import Picture, button, icon_button, text

if TYPE_CHECKING:
    from studio.gui.window import MainWindow

_SETTING, _HIDDEN = "guide", "hidden"


class GuideStrip(QFrame):
    """Whoever knows the way closes it; that is remembered, and F2 brings it back."""

    def __init__(self, window: MainWindow, rail: Rail) -> None:
        super().__init__()
        self._window, self._rail = window, rail
        self._page = ""
        self._has_room, self._is_tight = True, False
        self._is_hidden = window.studio.settings.get(_SETTING) == _HIDDEN
        self.setProperty("role", "guide")
        self.setAccessibleName(self.tr("What to do next"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE["medium"], 0, SPACE["tight"], 0)
        row.setSpacing(SPACE["small"])
        row.addWidget(Picture("wand", "accent", size=18))
        self.words = text("", "small", wrap=True)
        row.addWidget(self.words, 1)
        self.there = button("", self._go, icon="chevron-right", role="flat")
        self.there.setAccessibleName(self.tr("Go to the next step"))
        row.addWidget(self.there)
        row.addWidget(icon_button("close", self.tr("Hide the next step (F2 shows it again)"), self.toggle, size=14))
        for kind in (ProjectOpened, ProjectClosed, ProjectChanged, RunAdded, RunListChanged, SendingChanged,
                     TrainingChanged):
            window.bridge.listen(kind, lambda _: self.refresh(), newest_only=True, owner=self)
        self.hide()

    def refresh(self) -> None:
        path = self._window.studio.path.snapshot()
        self._rail.show_steps(path.steps)
        self._page = path.page
        self.words.setText(said(path.words))
        self.there.setVisible(bool(path.page) and path.page != self._window.page)
        if path.page:
            there = self.tr("Go to {0}").format(self._window.page_name(path.page))
            self.there.setText("" if self._is_tight else there)
            self.there.setToolTip(there)
        studio = self._window.studio
        # A job that runs says itself, in the same place, how it goes.
        is_busy = studio.trainer.is_training or studio.deployer.is_sending
        self.setVisible(bool(path.words) and self._has_room and not self._is_hidden and not is_busy)

    def give_room(self, has_room: bool, *, is_tight: bool = False) -> None:
        """In a narrow bar there is none; the rail's padlocks still say what pages wait for. In a tight one the button
        is its arrow."""
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            self.refresh()
        if has_room != self._has_room:
            self._has_room = has_room
            self.refresh()

    def toggle(self) -> None:
        self._is_hidden = not self._is_hidden
        self._window.studio.settings.set(_SETTING, _HIDDEN if self._is_hidden else "shown")
        self.refresh()

    def _go(self) -> None:
        self._window.go(self._page)
