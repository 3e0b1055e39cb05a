"""What every page is: it asks its presenter for a snapshot, and asks again when something happened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QVBoxLayout, QWidget

from studio.app.happenings import ProjectChanged, ProjectClosed, ProjectOpened
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE
from studio.gui.widgets import show_icon


class PageWidget(QWidget):
    """A page that cannot be seen only remembers that something happened, and refreshes when it is shown."""

    key = ""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell, self.studio = shell, shell.studio
        self._is_stale = True
        self.setObjectName(self.key)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE["medium"])
        self.refresh_on(ProjectOpened, ProjectChanged, ProjectClosed)

    @property
    def first(self) -> QWidget:
        """What has the keyboard when the page is shown."""
        return self

    def refresh(self) -> None:
        """Ask the presenter for a snapshot and show it."""
        raise NotImplementedError

    def refresh_on(self, *kinds: type) -> None:
        for kind in kinds:
            self.shell.bridge.listen(kind, lambda _: self.refresh_soon(), newest_only=True, owner=self)

    def refresh_soon(self) -> None:
        """Now when the page is on screen, else when it is shown."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self.refresh()

    def attempt(self, step: Callable[[], object]) -> bool:
        """Does what the person asked, then refreshes; what stands in the way is said on this page."""
        done = self.shell.attempt(lambda: (step(),), page=self.key) is not None
        self.refresh_soon()
        return done

    def on_key(self, keys: str, step: Callable[[], object]) -> None:
        """A key of this page, while it is on screen. Fields that are typed into keep it, a focused button its Space."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(lambda: self._by_key(keys, step))

    def _by_key(self, keys: str, step: Callable[[], object]) -> None:
        focused = QApplication.focusWidget()
        if keys == "Space" and isinstance(focused, QAbstractButton) and not focused.property("page_has_space"):
            focused.click()
        else:
            step()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()
        # Else the rail keeps the keyboard, and Space would press it again instead of recording.
        self.first.setFocus()


def set_able(target: QPushButton, able: bool) -> None:
    """Switches a button of a full colour on or off, its icon too: white on a pale ground could not be seen."""
    target.setEnabled(able)
    show_icon(target, str(target.property("icon_name")), "on_fill" if able else "dim")
