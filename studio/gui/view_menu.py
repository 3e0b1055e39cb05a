"""How the window looks and speaks: its colours, the size of its type, and its language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from studio.app.settings import Settings
from studio.gui.languages import LANGUAGES, SYSTEM, language_of, tongue
from studio.gui.theme import Preference, theme


class ViewMenu(QMenu):
    """What is chosen is done at once, and remembered. ``furnish_anew``: makes all that stands in the window anew, in
    the language and the size of that moment."""

    def __init__(self, settings: Settings, furnish_anew: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._furnish_anew = settings, furnish_anew
        themes = {Preference.SYSTEM: self.tr("As the system"), Preference.LIGHT: self.tr("Light"),
                  Preference.DARK: self.tr("Dark"), Preference.CONTRAST: self.tr("High contrast")}
        self._add_choices(self, themes, theme().preference, self._set_theme)
        self.addSeparator()
        large = self.addAction(self.tr("Large type"))
        large.setCheckable(True)
        large.setChecked(theme().is_large)
        large.triggered.connect(self._set_large)
        self.addSeparator()
        # Every translation names the English word too: whoever landed in a language that they cannot read finds it.
        languages = self.addMenu(self.tr("Language"))
        names = {SYSTEM: self.tr("As the system")} | {each.code: each.name for each in LANGUAGES}
        chosen = settings.get("language", SYSTEM)
        self._add_choices(languages, names, chosen if chosen in names else SYSTEM, self._set_language)

    def _add_choices(self, menu: QMenu, names: dict[str, str] | dict[Preference, str], chosen: str,
                     choose: Callable[[str], object]) -> None:
        group = QActionGroup(menu)
        for key, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda *_, key=key: choose(key))
            group.addAction(action)

    def _set_theme(self, preference: str) -> None:
        theme().set_preference(Preference(preference))
        self._settings.set("theme", preference)

    def _set_large(self, large: bool) -> None:
        self._settings.set("type", "large" if large else "usual")
        theme().set_large(large)
        self._furnish_anew()

    def _set_language(self, choice: str) -> None:
        self._settings.set("language", choice)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        tongue.speak(app, language_of(choice))
        self._furnish_anew()
