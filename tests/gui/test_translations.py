"""Every text that a person may see is said in every language, and none in the window is plain English only."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from resources.translations.extract import SOURCE, WORDLESS, error_sentences, read_source, template_of
from resources.translations.update import CODES, fault_of, faults_of, file_of
from studio.gui.speaker import FIELD, Speaker
from studio.gui.ts_file import SENTENCES, read_ts

# What shows a text, and which of its arguments are texts: positions and names.
SHOWS: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "setText": ((0,), ()), "setToolTip": ((0,), ()), "setAccessibleName": ((0,), ()), "setTitle": ((0,), ()),
    "setAccessibleDescription": ((0,), ()), "setPlaceholderText": ((0,), ()), "setWindowTitle": ((0,), ()),
    "setStatusTip": ((0,), ()), "setWhatsThis": ((0,), ()), "setLabelText": ((0,), ()),
    "setInformativeText": ((0,), ()),
    "setPrefix": ((0,), ()), "setSuffix": ((0,), ()), "setSpecialValueText": ((0,), ()),
    "addAction": ((0, 1), ()), "addMenu": ((0, 1), ()), "addTab": ((1, 2), ()), "addItem": ((0, 1), ()),
    "setTabText": ((1,), ()), "setItemText": ((1,), ()), "setHorizontalHeaderLabels": ((0,), ()),
    "addButton": ((0,), ()), "addRow": ((0,), ()), "drawText": ((0, 1, 2, 3, 4, 5), ()),
    "text": ((0,), ()), "button": ((0,), ("tip",)), "icon_button": ((1,), ()), "Card": ((0,), ("title",)),
    "EmptyState": ((1, 2), ()), "tell": ((0, 1), ()), "Notice": ((0, 1), ()), "offer_undo": ((0,), ()),
    "Question": ((), ("title", "what", "why", "yes")), "QLabel": ((0,), ()), "QPushButton": ((0, 1), ("text",)),
    "QCheckBox": ((0,), ("text",)), "QRadioButton": ((0,), ("text",)), "QToolButton": ((), ("text",)),
    "QGroupBox": ((0,), ("title",)), "QAction": ((0, 1), ("text",)), "QMenu": ((0,), ("title",)),
    "QSpinBox": ((), ("prefix", "suffix")), "QDoubleSpinBox": ((), ("prefix", "suffix")), "ChipState": ((1, 2, 3), ()),
    "Fact": ((0,), ("tip",)), "Row": ((1, 2, 3, 5), ("detail", "right", "warn")), "RowList": ((0,), ()),
}


def spoken_bare(node: ast.expr) -> Iterator[str]:
    """Strings in an expression that come to the screen as they are written."""
    if isinstance(node, ast.Call):
        name = ast.unparse(node.func).split(".")[-1]
        if name in {"join", "format"}:
            yield from (words for part in (node.func, *node.args) for words in spoken_bare(part))
        return
    if isinstance(node, ast.Attribute):
        yield from spoken_bare(node.value)
    elif isinstance(node, ast.Constant | ast.JoinedStr):
        if isinstance(node, ast.JoinedStr) or isinstance(node.value, str):
            words = template_of(node)
            if not WORDLESS.fullmatch(words):
                yield words
        if isinstance(node, ast.JoinedStr):
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    yield from spoken_bare(part.value)
    elif isinstance(node, ast.IfExp):
        yield from (words for part in (node.body, node.orelse) for words in spoken_bare(part))
    elif isinstance(node, ast.BinOp):
        yield from (words for part in (node.left, node.right) for words in spoken_bare(part))
    elif isinstance(node, ast.BoolOp):
        yield from (words for part in node.values for words in spoken_bare(part))
    elif isinstance(node, ast.List | ast.Tuple):
        yield from (words for part in node.elts for words in spoken_bare(part))


def shown_texts(call: ast.Call) -> Iterator[ast.expr]:
    places, names = SHOWS.get(ast.unparse(call.func).split(".")[-1], ((), ()))
    yield from (argument for number, argument in enumerate(call.args) if number in places)
    yield from (word.value for word in call.keywords if word.arg in names)


def test_no_text_is_shown_in_plain_english() -> None:
    bare = [
        f"{path.relative_to(SOURCE)}:{call.lineno}: {words}"
        for path in sorted((SOURCE / "gui").rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(call, ast.Call)
        for argument in shown_texts(call) for words in spoken_bare(argument)
    ]
    assert bare == []


def test_every_text_of_the_window_can_be_found_by_the_tool() -> None:
    assert read_source().complaints == []


@pytest.mark.parametrize("code", CODES)
def test_every_text_has_its_translation_with_the_same_fields(code: str) -> None:
    assert faults_of(code, read_source().texts) == []


def test_every_sentence_of_every_error_is_in_every_file() -> None:
    errors = {found.source for found in error_sentences()}
    assert len(errors) > 150
    for code in CODES:
        known = {each.source for each in read_ts(file_of(code)) if each.context == SENTENCES}
        assert errors - known == set()


@pytest.mark.parametrize(("source", "translation"), [
    ("{0} of {1}", "{0} von"), ("{0:.1f} s", "{0:.2f} s"), ("Rest", "Rest {0}"), ("&Label", "Name"), (" more", "mehr"),
    ("one\ntwo", "eins zwei"),
])
def test_a_translation_that_would_lose_something_is_refused(source: str, translation: str) -> None:
    assert fault_of(source, translation)
    assert not fault_of(source, source)


GERMAN = Speaker(
    {
        "No board is connected.": "Kein Board ist verbunden.",
        "Choose one.": "Wähle eines.",
        "{0} of {1} takes": "{0} von {1} Aufnahmen",
        "The label {0} is too long.": "Das Label {0} ist zu lang.",
        "The label {0} is too long by {1} s.": "Das Label {0} ist um {1} s zu lang.",
        "{0} more {1} of {2} would help.": "Von {2} würden {0} {1} mehr helfen.",
        "It failed: {0}": "Das ging schief: {0}",
        "Light": "Licht",
    },
    {"take": "Aufnahme", "takes": "Aufnahmen"}, decimal_mark=",")


@pytest.mark.parametrize(("english", "german"), [
    ("No board is connected.", "Kein Board ist verbunden."),
    # Values keep their place in the sentence, not their order.
    ("3 more takes of wave would help.", "Von wave würden 3 Aufnahmen mehr helfen."),
    # Of two templates that fit, the one that says more is meant.
    ("The label x is too long by 1.5 s.", "Das Label x ist um 1,5 s zu lang."),
    # A value that is a sentence is translated; one that is a person's own word is not, whatever it is called.
    ("It failed: No board is connected.", "Das ging schief: Kein Board ist verbunden."),
    ("The label Light is too long.", "Das Label Light ist zu lang."),
    # Version and file names have points that are no decimal marks.
    ("The label v1.2.3 is too long.", "Das Label v1.2.3 ist zu lang."),
    # Sentences that were set one behind the other, lines, and texts side by side.
    ("No board is connected. Choose one.", "Kein Board ist verbunden. Wähle eines."),
    ("No board is connected.\nChoose one.", "Kein Board ist verbunden.\nWähle eines."),
    ("1 of 2 takes · Light", "1 von 2 Aufnahmen · Licht"),
    # What nobody translated is said as it is.
    ("Nobody knows this.", "Nobody knows this."), ("", ""),
])
def test_a_sentence_is_known_by_its_template(english: str, german: str) -> None:
    assert GERMAN.say(english) == german


def test_chinese_sentences_stand_without_a_space_between_them() -> None:
    speaker = Speaker({"One.": "一。", "Two.": "二。"}, between="")
    assert speaker.say("One. Two.") == "一。二。"


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_is_found_again_with_its_values_in_it(code: str) -> None:
    """Of two templates that fit, the wrong one would say something else."""
    sentences = {each.source: each.translation for each in read_ts(file_of(code))
                 if each.context == SENTENCES and each.translation}
    speaker = Speaker(sentences)
    wrong = {}
    for source, translation in sentences.items():
        said = speaker.say(FIELD.sub(_value, source))
        if said != FIELD.sub(_value, translation):
            wrong[source] = said
    assert wrong == {}


def _value(field: re.Match[str]) -> str:
    return f"<{field.group()[1:-1]}>"
