"""How the window looks and speaks: its colours, the size of its type, and its language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from studio.gui.languages import LANGUAGES, SYSTEM
from studio.gui.theme import Preference, theme


class ViewMenu(QMenu):
    """``theme_chosen`` carries a Preference, ``language_chosen`` a language's code or "system"."""

    theme_chosen = Signal(str)
    large_chosen = Signal(bool)
    language_chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget) -> None:
        """``language``: what was chosen, a code or "system"."""
        super().__init__(parent)
        themes = {Preference.SYSTEM: self.tr("As the system"), Preference.LIGHT: self.tr("Light"),
                  Preference.DARK: self.tr("Dark"), Preference.CONTRAST: self.tr("High contrast")}
        self._add_choices(self, themes, theme().preference, self.theme_chosen.emit)
        self.addSeparator()
        large = self.addAction(self.tr("Large type"))
        large.setCheckable(True)
        large.setChecked(theme().is_large)
        large.triggered.connect(self.large_chosen)
        self.addSeparator()
        # Every translation names the English word too: whoever landed in a language that they cannot read finds it.
        languages = self.addMenu(self.tr("Language"))
        names = {SYSTEM: self.tr("As the system")} | {each.code: each.name for each in LANGUAGES}
        known = language if language in names else SYSTEM
        self._add_choices(languages, names, known, self.language_chosen.emit)

    def _add_choices(self, menu: QMenu, names: dict[str, str] | dict[Preference, str], chosen: str,
                     emit: Callable[[str], object]) -> None:
        group = QActionGroup(menu)
        for key, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda *_, key=key: emit(key))
            group.addAction(action)
