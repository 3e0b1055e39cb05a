"""The microphone's gain: a small button in the sound's card that opens the few values worth choosing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

CHOICES_DB = (20, 15, 10, 5, 0, -5, -10)


class GainButton(QPushButton):
    """``chosen`` is called with the decibels that were chosen."""

    def __init__(self, chosen: Callable[[int], object]) -> None:
        super().__init__()
        self.setProperty("role", "flat")
        self.setToolTip(self.tr("How much the board amplifies its microphone. Record again after you changed it: "
                                "a model knows only what it has heard."))
        self._menu = QMenu(self)
        group = QActionGroup(self._menu)
        self._actions: dict[int, QAction] = {}
        for decibels in CHOICES_DB:
            action = self._menu.addAction(_words(decibels))
            action.setCheckable(True)
            action.triggered.connect(lambda *_, value=decibels: chosen(value))
            self._actions[decibels] = group.addAction(action)
        self.setMenu(self._menu)
        self.hide()

    def show_gain(self, decibels: int | None) -> None:
        """None: this board has no such setting."""
        self.setVisible(decibels is not None)
        if decibels is None:
            return
        self.setText(self.tr("Gain {0}").format(_words(decibels)))
        for value, action in self._actions.items():
            action.setChecked(value == decibels)


def _words(decibels: int) -> str:
    return f"{decibels:+d} dB".replace("-", "−") if decibels else "0 dB"
