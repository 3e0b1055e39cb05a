"""What every page is: it asks its presenter for a snapshot, and asks again when something happened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.app.happenings import ProjectChanged, ProjectClosed, ProjectOpened
from studio.gui.shell import Shell
from studio.gui.tokens import FONT_PX, SPACE, px
from studio.gui.widgets import show_icon

FOLDS_BELOW_PX = 840
NARROWEST_PX = 480
UNLIMITED_PX = 16_777_215
"""Qt's QWIDGETSIZE_MAX, which PySide does not name."""


class PageWidget(QWidget):
    """A page that cannot be seen only remembers that something happened, and refreshes when it is shown."""

    key = ""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell, self.studio = shell, shell.studio
        self._is_stale = True
        self.is_narrow = False
        self._columns: tuple[QBoxLayout, QWidget, int] | None = None
        self.setObjectName(self.key)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE["medium"])
        self._undo_offered = ""
        self.refresh_on(ProjectOpened, ProjectChanged, ProjectClosed)
        shell.bridge.listen(ProjectOpened, lambda _: self.take_keyboard(), newest_only=True, owner=self)
        # Else Qt gives it to the next message's cross, or to the rail, where Space does something else.
        shell.notices(self.key).keyboard_left.connect(lambda: self.first.setFocus())
        for kind in (ProjectChanged, ProjectClosed):
            shell.bridge.listen(kind, lambda _: self._withdraw_undo(), owner=self)

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

    def take_keyboard(self) -> None:
        """``first`` has the keyboard, unless something of this page has it already."""
        focused = QApplication.focusWidget()
        if self.isVisible() and (focused is None or not self.isAncestorOf(focused)):
            self.first.setFocus()

    def offer_undo(self, words: str, *, code: str) -> None:
        """Says what was done, with a button that takes it back. The next change takes the offer away: the button
        would undo that one."""
        self._undo_offered = code
        self.shell.notices(self.key).tell(
            words, code=code, remedies=[(self.tr("Undo (Ctrl+Z)"), lambda: self.attempt(self.studio.desk.undo))])

    def _withdraw_undo(self) -> None:
        if self._undo_offered:
            self.shell.notices(self.key).clear(self._undo_offered)
            self._undo_offered = ""

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

    # On a small screen, or at twice the size, what stands side by side stands one below the other.

    def fold_when_narrow(self, columns: QBoxLayout, side: QWidget, side_px: int) -> None:
        """``side`` is ``side_px`` wide in ``columns``; on a narrow page it has the whole width, in its own line."""
        self._columns = (columns, side, px(side_px))
        side.setFixedWidth(px(side_px))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), NARROWEST_PX), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns is None:
            return
        columns, side, side_px = self._columns
        # A side that large type has made wider leaves the rest as much room as before.
        is_narrow = event.size().width() < FOLDS_BELOW_PX + side_px - side_px / FONT_PX.scale
        if is_narrow == self.is_narrow:
            return
        self.is_narrow = is_narrow
        columns.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
        side.setMinimumWidth(0 if is_narrow else side_px)
        side.setMaximumWidth(UNLIMITED_PX if is_narrow else side_px)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()
        # Else the rail keeps the keyboard, and Space would press it again instead of recording.
        if self.first is not self:  # a section may have nothing to press
            self.first.setFocus()


def set_able(target: QPushButton, able: bool) -> None:
    """Switches a button of a full colour on or off, its icon too: white on a pale ground could not be seen."""
    target.setEnabled(able)
    show_icon(target, str(target.property("icon_name")), "on_fill" if able else "dim")
