"""Work that takes long, with its progress and a button that cancels it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from studio.app.exchange import Step, Trip
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import text

T = TypeVar("T")
_LOOKS_EVERY_MS = 60
_SHOWN_AFTER_MS = 250
"""What is over sooner needs no dialog that flashes up."""


def travel(shell: Shell, parent: QWidget, title: str, step: Callable[[], Step[T]], then: Callable[[T], None]) -> None:
    """Has the exchange do what ``step`` gives, and ``then`` with its result; an error is shown by the shell."""

    def failed(error: BaseException) -> None:
        def again() -> None:
            raise error

        shell.attempt(again)

    trip = shell.attempt(lambda: shell.studio.exchange.begin(step(), then, failed))
    if trip is not None:
        TripDialog(title, trip, parent)


class TripDialog(QDialog):
    """Shows itself when the work lasts, and goes when it is over. Escape cancels the work."""

    def __init__(self, title: str, trip: Trip, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(px(420))
        self._trip, self._waited_ms = trip, 0
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(title)
        self.words = text(title, wrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["page"], SPACE["page"], SPACE["page"], SPACE["large"])
        column.setSpacing(SPACE["small"])
        for part in (self.words, self.bar, self.buttons):
            column.addWidget(part)
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOKS_EVERY_MS)
        self._clock.timeout.connect(self._look)
        self._clock.start()

    def reject(self) -> None:
        self._trip.cancel()
        self.words.setText(self.tr("Cancelling…"))
        self.buttons.setEnabled(False)

    def _look(self) -> None:
        if self._trip.is_over:
            self._clock.stop()
            self.done(0) if self.isVisible() else self.deleteLater()
            return
        self._waited_ms += _LOOKS_EVERY_MS
        if self._waited_ms >= _SHOWN_AFTER_MS and not self.isVisible():
            self.open()
        # A total of nothing is a bar that runs to and fro.
        self.bar.setRange(0, self._trip.total)
        self.bar.setValue(self._trip.done)
