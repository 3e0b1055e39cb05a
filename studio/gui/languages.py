"""The window's languages: which there are, which one is spoken, and how texts and numbers are said in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from studio.gui.resources import resource
from studio.gui.speaker import Speaker
from studio.gui.ts_file import PARTS, SENTENCES, Message, read_ts
from studio.model.recording import BACKGROUND

SYSTEM = "system"
_INSTEAD = re.compile(r"no label|\d+ labels")
"""What a recording is called by that has none, or several."""


@dataclass(frozen=True, slots=True)
class Language:
    """``code`` is its .ts file and Qt's locale; ``name`` is what it calls itself; ``between`` stands between two
    sentences, ``clauses`` between two clauses of one, and ``point`` at its end."""

    code: str
    name: str
    decimal_mark: str = ","
    between: str = " "
    clauses: str = "; "
    point: str = "."


ENGLISH = Language("en", "English", decimal_mark=".")
LANGUAGES = (
    ENGLISH,
    Language("de", "Deutsch"),
    Language("es", "Español"),
    Language("fr", "Français", clauses="\u00a0; "),
    Language("zh_CN", "简体中文", decimal_mark=".", between="", clauses="；", point="。"),
)


def language_of(choice: str) -> Language:
    """Of a code; of "system" or anything unknown the one that the desktop speaks, English when it is none of ours."""
    known = {language.code: language for language in LANGUAGES}
    if choice in known:
        return known[choice]
    for spoken in QLocale.system().uiLanguages():
        for language in LANGUAGES:
            if spoken.split("-")[0] == language.code.split("_")[0]:
                return language
    return ENGLISH


class _Translator(QTranslator):
    """Hands Qt what a .ts file holds."""

    def __init__(self, messages: list[Message], parent: QObject) -> None:
        super().__init__(parent)
        self._words = {(each.context, each.source): each.translation for each in messages if each.translation}

    def isEmpty(self) -> bool:
        return False

    def translate(  # type: ignore[override]  # None is Qt's null string: the next translator is asked.
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return self._words.get((context, source))


class Tongue:
    """What the application speaks now."""

    def __init__(self) -> None:
        self.language = ENGLISH
        self._speaker: Speaker | None = None
        self._translators: list[QTranslator] = []

    def speak(self, app: QApplication, language: Language, messages: list[Message] | None = None) -> None:
        """From now on in ``language``; what is on screen stays until it is made anew. ``messages``: those of its
        .ts file, unless a test brings its own."""
        for translator in self._translators:
            app.removeTranslator(translator)
            translator.deleteLater()
        self._translators, self._speaker, self.language = [], None, language
        QLocale.setDefault(QLocale(language.code))
        if language is ENGLISH and messages is None:
            return
        if messages is None:
            messages = read_ts(resource("translations", f"{language.code}.ts"))
        own = QTranslator(app)
        # Qt's own dialogs and menus.
        if own.load(f"qtbase_{language.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._translators.append(own)
        self._translators.append(_Translator(messages, app))
        for translator in self._translators:
            app.installTranslator(translator)
        tables = {name: {m.source: m.translation for m in messages if m.context == name and m.translation}
                  for name in (SENTENCES, PARTS)}
        parts = {**tables[PARTS], BACKGROUND: said_label(BACKGROUND)}
        self._speaker = Speaker(tables[SENTENCES], parts, decimal_mark=language.decimal_mark,
                                between=language.between, clauses=language.clauses, point=language.point)

    def say(self, english: str) -> str:
        return self._speaker.say(english) if self._speaker else english


tongue = Tongue()
"""The application's one tongue."""


def said(english: str) -> str:
    """In the window's language, what a room below says in English: a presenter's text, an error's, a table's."""
    return tongue.say(english)


def said_label(name: str) -> str:
    """What is shown where a label's name stands. Labels are the person's own words, but for the one that the studio
    gives: it is kept as "background", whatever the language."""
    if name == BACKGROUND:
        return QCoreApplication.translate("Labels", "background")
    return said(name) if _INSTEAD.fullmatch(name) else name


def said_with_background(words: str) -> str:
    """For rooms below that write whole pages: the label "background" stands there by that name, among sentences."""
    return said_label(words) if words == BACKGROUND else said(words)


def kept_label(typed: str) -> str:
    """What is kept of a label that a person typed: whoever types what is shown for "background" means that, also with
    a capital, as imported files do."""
    name = typed.strip()
    return BACKGROUND if name.casefold() in (BACKGROUND, said_label(BACKGROUND).casefold()) else name


def said_keys(keys: str) -> str:
    """"Ctrl+Z" as it stands on the keys that are sold with the language: "Strg+Z"."""
    whole = said(keys)
    if whole != keys:
        return whole
    names = {"Ctrl": QCoreApplication.translate("Keys", "Ctrl"), "Shift": QCoreApplication.translate("Keys", "Shift"),
             "Alt": QCoreApplication.translate("Keys", "Alt"), "Click": QCoreApplication.translate("Keys", "Click")}
    return "+".join(names.get(key) or said(key) for key in keys.split("+")) if len(keys) > 1 else keys


def decimal(value: float, places: int) -> str:
    """1.5 -> "1.5", or "1,5" where that is how it is written."""
    return f"{value:.{places}f}".replace(".", tongue.language.decimal_mark)
