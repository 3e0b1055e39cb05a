"""What stands inside a sentence is said in the sentence's language, and stands where it belongs."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from resources.translations.extract import SILENT, SOURCE, WORDLESS, read_source, template_of
from resources.translations.update import CODES
from studio.gui.languages import kept_label, said, said_label
from studio.gui.pages.chips import LabelChips
from studio.gui.pages.label import LabelPage
from studio.gui.plots.overlays import ThresholdLine
from studio.gui.plots.plot import Plot
from studio.gui.project_dialogs.new_project import NewProjectDialog
from studio.gui.speaker import Speaker
from studio.gui.ts_file import PARTS, SENTENCES
from studio.model.recording import BACKGROUND, Label
from tests.gui.opened import Opened, opened
from tests.gui.tongues import speaking


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        yield made


@pytest.mark.parametrize(("code", "english", "words"), [
    # The verdict of a run, as it is kept: clauses with "; " between, a capital, a point.
    ("de", "Knows up well.", "Kennt up gut."),
    ("de", "Knows wave and circle well; mixes up arm up with rest (4 of 12).",
     "Kennt wave und circle gut; verwechselt arm up mit rest (4 von 12)."),
    ("es", "Misses up (1 of 2); takes background for a; b (2 of 3).",
     "Se le escapa up (1 de 2); confunde el fondo con a; b (2 de 3)."),
    ("fr", "Knows up well; only a few takes tell about rest.", "Connaît bien up\u00a0; peu de prises pour juger rest."),
    ("zh_CN", "Has learnt nothing that could be relied on.", "没有学到可靠的内容。"),
    ("zh_CN", "Knows up well; misses rest (1 of 2).", "能很好地识别 up；漏掉“rest”（2 个中有 1 个）。"),
    # Single words that a sentence chooses from.
    ("de", "The board does not stream sound.", "Das Board sendet keinen Ton."),
    ("de", "clipped", "übersteuert"),
    ("de", "cut off at the start", "am Anfang abgeschnitten"),
    ("de", "12 samples lost (few)", "12 Messwerte verloren (wenige)"),
    ("de", "theirs listens to motion, this project to sound.", "theirs arbeitet mit Bewegung, dieses Projekt mit Ton."),
    ("es", "The firmware (1.0) is newer: it speaks protocol 3, the studio 2.",
     "El firmware (1.0) es más nuevo: usa el protocolo 3, y el estudio el 2."),
    ("de", "the file is no zip that can be read (File is not a zip file)",
     "die Datei ist kein lesbares Zip (File is not a zip file)"),
    # Two values side by side.
    ("de", "label 3 recordings wave", "3 Aufnahmen als wave labeln"),
    ("de", "line 4: 5 values where the header names 6", "Zeile 4: 5 Werte, wo die Kopfzeile 6 nennt"),
    # Who was heard, together with what of a long recording was kept apart.
    ("de", "takes never seen in training, of the same 3 people, and the last quarter of the only recording of “rest”",
     "Aufnahmen, die das Training nie gesehen hat, von denselben 3 Personen, und das letzte Viertel der einzigen "
     "Aufnahme von “rest”"),
    # A version is no number; a number has the language's mark.
    ("de", "The firmware 1.0 is on the board.", "Die Firmware 1.0 ist auf dem Board."),
    ("de", "0.25 s hold no whole gesture or word.", "0,25 s fassen keine ganze Geste und kein ganzes Wort."),
    # The one label that is the studio's own.
    ("de", "It is unlike the other spans of background.", "Es ist anders als die übrigen Abschnitte von Hintergrund."),
])
def test_a_sentence_is_said_with_all_that_stands_in_it(code: str, english: str, words: str) -> None:
    with speaking(code):
        assert said(english) == words


def test_of_two_values_side_by_side_the_number_is_the_count() -> None:
    assert Speaker({"say {0} {1} times": "{1}-mal {0} sagen"}).say("say well done 3 times") == "3-mal well done sagen"


@pytest.mark.parametrize("code", CODES)
def test_the_studio_s_own_label_is_shown_in_the_language_and_kept_as_it_is(code: str, qtbot: QtBot) -> None:
    with speaking(code):
        shown = said_label(BACKGROUND)
        assert shown != BACKGROUND
        for typed in (f" {shown} ", shown.upper(), "Background"):
            assert kept_label(typed) == BACKGROUND
        assert (said_label("wave"), kept_label("wave"), kept_label("")) == ("wave", "wave", "")
        chips = LabelChips()
        qtbot.addWidget(chips)
        chips.show_labels((Label(BACKGROUND, "#7f7f7f"),))
        chip = chips._chips[0]
        assert chip.text().strip() == shown
        with qtbot.waitSignal(chips.chosen) as given:
            chip.click()
        assert given.args == [BACKGROUND]


def test_background_is_found_by_its_word_in_the_language(here: Opened) -> None:
    here.make_project()
    here.add_takes("wave", 2)
    here.add_takes(BACKGROUND, 1)
    with speaking("de"):
        here.window.furnish_anew()
        side = here.page(LabelPage).side
        here.settle()
        for typed, count in (("hinter", 1), ("background", 1), ("wave", 2), ("", 3)):
            side.filter.setText(typed)
            here.settle()
            assert len(side.list.rows) == count


def test_events_that_are_found_become_background_by_its_word_in_the_language(here: Opened) -> None:
    here.make_project()
    here.add_takes("wave", 2)
    with speaking("de"):
        here.window.furnish_anew()
        page = here.page(LabelPage)
        here.settle()
        page.finder.label.setCurrentText("Hintergrund")
        assert page.finder._finding.label == BACKGROUND


def test_the_mark_of_a_threshold_has_the_language_s_decimal_mark(qtbot: QtBot) -> None:
    plot = Plot("")
    qtbot.addWidget(plot)
    line = ThresholdLine(plot, both_sides=False, decimals=2, unit="g")
    line.show_value(0.3, None)
    assert line.words == "0.30 g"
    with speaking("de"):
        assert line.words == "0,30 g"


def test_a_new_project_is_called_something_in_the_language(qtbot: QtBot, tmp_path: Path) -> None:
    with speaking("de"):
        dialog = NewProjectDialog(tmp_path, kind="motion")
        qtbot.addWidget(dialog)
        assert dialog.name.text() == "meine Gesten"


def choices(given: dict[str, list[ast.expr]], value: ast.expr) -> Iterator[str]:
    """The plain words that a field may come to: of a conditional, of a name that was given one, of a table."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.IfExp):
        yield from (*choices(given, value.body), *choices(given, value.orelse))
    elif isinstance(value, ast.BoolOp):
        yield from (words for each in value.values for words in choices(given, each))
    elif isinstance(value, ast.Subscript) and isinstance(value.value, ast.Name):
        for table in given.get(value.value.id, ()):
            if isinstance(table, ast.Dict | ast.Tuple):
                for each in table.values if isinstance(table, ast.Dict) else table.elts:
                    yield from choices(given, each)
    elif isinstance(value, ast.Name):
        others = {name: values for name, values in given.items() if name != value.id}
        yield from (words for each in given.get(value.id, ()) for words in choices(others, each))


def given_in(scope: ast.AST) -> dict[str, list[ast.expr]]:
    """What each name of a function, or of a file, was given."""
    given: dict[str, list[ast.expr]] = {}
    for node in ast.walk(scope):
        for target in node.targets if isinstance(node, ast.Assign) else ():
            if isinstance(target, ast.Name):
                given.setdefault(target.id, []).append(node.value)
            elif isinstance(target, ast.Tuple):
                sides = (node.value.body, node.value.orelse) if isinstance(node.value, ast.IfExp) else (node.value,)
                for number, name in enumerate(target.elts):
                    given.setdefault(ast.unparse(name), []).extend(
                        side.elts[number] for side in sides if isinstance(side, ast.Tuple))
    return given


def chosen_words(root: Path) -> Iterator[tuple[str, str]]:
    """(where, words) of all that the sentences below the window choose from."""
    sentences = {found.where for found in read_source(root).texts if found.context == SENTENCES}
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name.startswith(SILENT):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        tables = given_in(ast.Module([node for node in tree.body if isinstance(node, ast.Assign)], []))
        for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
            given = {**tables, **given_in(function)}
            for text in (node for node in ast.walk(function) if isinstance(node, ast.JoinedStr)):
                if (where := f"{name}:{text.lineno}") in sentences:
                    for part in text.values:
                        if isinstance(part, ast.FormattedValue):
                            yield from ((where, words) for words in choices(given, part.value))


def test_every_word_that_a_sentence_chooses_from_is_in_the_files() -> None:
    known = {found.source for found in read_source().texts if found.context in (SENTENCES, PARTS)}
    chosen = set(chosen_words(SOURCE))
    assert len(chosen) >= 4
    assert {(where, words) for where, words in chosen if words not in known and not WORDLESS.fullmatch(words)} == set()


def test_no_single_word_of_a_table_is_mistaken_for_a_person_s_word() -> None:
    """Parts are said wherever they stand, in a label's place too: those that may be a label's name are kept few."""
    parts = {found.source for found in read_source().texts if found.context == PARTS}
    assert parts & {"start", "end", "sound", "time", "up", "down", "left", "right"} == set()


def test_a_value_that_is_written_as_it_is_keeps_its_mark_in_the_template() -> None:
    text = ast.parse('f"version {x!s} of {y}"', mode="eval").body
    assert isinstance(text, ast.JoinedStr)
    assert template_of(text) == "version {0!s} of {1}"
