"""That a take runs, in the bar on top: seen on every page but the one that shows it large."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from studio.app.happenings import TakeChanged
from studio.app.recording.course import TakePhase
from studio.gui.shell import Shell


class TakeChip(QPushButton):
    """A click goes to where the take can be watched and stopped."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._page = ""
        self.setProperty("role", "recording")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("A take is being recorded. Click to see it, and to stop it"))
        self.clicked.connect(lambda *_: shell.go("collect"))
        shell.bridge.listen(TakeChanged, lambda _: self._show(), owner=self)
        self._show()

    def show_page(self, page: str) -> None:
        """This page is on screen now."""
        self._page = page
        self._show()

    def _show(self) -> None:
        phase = self._shell.studio.takes.phase
        words = {
            TakePhase.IDLE: "",
            TakePhase.COUNTING: self.tr("Get ready"),
            TakePhase.WAITING: self.tr("Waiting …"),
            TakePhase.RECORDING: self.tr("Recording"),
            TakePhase.SAVING: self.tr("Saving"),
            TakePhase.PAUSING: self.tr("Next take soon"),
        }[phase]
        self.setText(words)
        self.setAccessibleName(words or self.tr("No take runs"))
        self.setVisible(bool(words) and self._page not in ("", "collect"))
