"""Languages for tests: each of the studio's own, and one that marks every text that went through a translation."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtWidgets import QApplication

from resources.translations.extract import read_source
from studio.gui.languages import ENGLISH, Language, language_of, tongue
from studio.gui.ts_file import PARTS, Message

MARK = "¡"


@cache
def marked() -> tuple[Message, ...]:
    """Every text of the source, translated by a mark before and behind it; parts as they are."""
    return tuple(Message(found.context, found.source,
                         found.source if found.context == PARTS else f"{MARK}{found.source}{MARK}")
                 for found in read_source().texts)


@cache
def stretched() -> tuple[Message, ...]:
    """Every text a third longer, as German is."""
    return tuple(Message(found.context, found.source, f"{found.source}{' lang' * (len(found.source) // 15 + 1)}")
                 for found in read_source().texts if found.context != PARTS)


def spoken(code: str) -> None:
    """The application speaks a language; "marked" is the one of the tests."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if code == "marked":
        tongue.speak(app, Language("eo", "Marked"), list(marked()))
    elif code == "stretched":
        tongue.speak(app, Language("eo", "Stretched"), list(stretched()))
    else:
        tongue.speak(app, language_of(code))


@contextmanager
def speaking(code: str) -> Iterator[None]:
    try:
        spoken(code)
        yield
    finally:
        tongue.speak(QApplication.instance(), ENGLISH)  # type: ignore[arg-type]
