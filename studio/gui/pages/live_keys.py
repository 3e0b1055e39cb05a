"""The keys that label while a long recording runs; at all other times they belong to whatever has the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from studio.app.presenters.collect import CollectPresenter
from studio.app.recording.course import TakePhase
from studio.app.recording.plan import Mode
from studio.app.takes import Takes


class LiveKeys:
    """1 to 9 and B give a label, Backspace takes the last one back."""

    def __init__(self, page: QWidget, collect: CollectPresenter) -> None:
        steps: dict[str, Callable[[], None]] = {str(n): partial(collect.press_digit, n) for n in range(1, 10)}
        steps |= {"B": collect.press_background, "Backspace": collect.take_back}
        self._shortcuts = [_shortcut(page, keys, step) for keys, step in steps.items()]

    def follow(self, takes: Takes) -> None:
        is_live = takes.phase == TakePhase.RECORDING and takes.plan.mode == Mode.CONTINUOUS
        for shortcut in self._shortcuts:
            shortcut.setEnabled(is_live)


def _shortcut(page: QWidget, keys: str, step: Callable[[], None]) -> QShortcut:
    made = QShortcut(QKeySequence(keys), page)
    made.setContext(Qt.ShortcutContext.WindowShortcut)
    made.setAutoRepeat(False)  # a key held down means one event
    made.setEnabled(False)
    made.activated.connect(step)
    return made
