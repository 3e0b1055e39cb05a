"""Another language or size is chosen in the window, and all that stands there follows at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from studio.app.recording.course import TakePhase
from studio.app.recording.plan import Mode
from studio.errors import StudioError
from studio.gui.dialogs import ShortcutList
from studio.gui.languages import ENGLISH, LANGUAGES, SYSTEM, decimal, language_of, said, said_keys, tongue
from studio.gui.pages.collect import CollectPage
from studio.gui.pages.deploy import DeployPage
from studio.gui.pages.label import LabelPage
from studio.gui.pages.train_section import TrainSection
from studio.gui.shell import PAGES
from studio.gui.theme import Theme
from tests.gui.opened import Opened, opened
from tests.gui.tongues import MARK, marked, speaking

GONE = StudioError("The board is gone.", "The connection ended at once.", "Connect it again.", code="link-gone")
# The person's own words, names that are the same everywhere, and what is drawn from a recording.
OWN = {"mine", "ann", "wave", "circle", "level", "up", "down", "background", "Nano", "Studio", "rest",
       "circ", "flex", "hori", "punch", "vert",  # the sample's labels, which the virtual board performs
       "s", "ms", "µJ", "Hz", "kHz", "KB", "B", "dB"}


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        yield made


def view_menu(here: Opened) -> QMenu:
    button = next(b for b in here.window.findChildren(QToolButton) if b.property("role") == "rail" and b.menu()
                  and any(a.isCheckable() for a in b.menu().actions()))
    return button.menu()


def choose_language(here: Opened, name: str) -> None:
    languages = next(action.menu() for action in view_menu(here).actions() if action.menu())
    next(action for action in languages.actions() if action.text() == name).trigger()
    here.qtbot.wait(1)


def shown(widget: QWidget) -> Iterator[str]:
    """Every text that can be read, or is read out, in what is on screen."""
    for child in [widget, *widget.findChildren(QWidget)]:
        if not child.isVisible():
            continue
        texts = [child.accessibleName(), child.accessibleDescription(), child.toolTip()]
        if isinstance(child, QLabel | QAbstractButton):
            texts.append(child.text())
        elif isinstance(child, QComboBox) and not child.isEditable():
            texts += [child.itemText(number) for number in range(child.count())]
        yield from (text.strip() for text in texts if text.strip())


def is_english(text: str) -> bool:
    return MARK not in text and not set(re.findall(r"[^\W\d_]{2,}", text)) <= OWN


@pytest.mark.parametrize("stage", ["empty", "full"])
def test_no_page_shows_a_text_that_was_not_translated(here: Opened, stage: str) -> None:
    if stage == "full":
        here.make_project()
        here.add_takes("wave", 2, person="ann")
        here.add_takes("circle", 2, person="ann")
        here.add_run(words="")
        here.connect_virtual()
    with speaking("marked"):
        here.window.furnish_anew()
        left = set()
        for page in PAGES:
            here.window.go(page.key)
            here.settle()
            left |= {(page.key, text) for text in shown(here.window) if is_english(text)}
    assert left == set()


def test_nothing_that_opens_in_a_page_shows_a_text_that_was_not_translated(here: Opened) -> None:
    """The ways of recording with their details, finding events, and the map of all spans."""
    here.make_project()
    here.add_takes("wave", 3, person="ann")
    here.add_takes("circle", 3, person="ann")
    here.add_run(words="")
    here.connect_virtual()
    left = set()
    with speaking("marked"):
        here.window.furnish_anew()
        here.qtbot.wait(10)  # the page of before is gone by then
        panel = here.page(CollectPage).panel
        panel.more.click()
        for mode in Mode:
            panel.set_mode(mode)
            here.settle()
            left |= {(mode.value, text) for text in shown(here.window) if is_english(text)}
        here.page(LabelPage)
        for key in (Qt.Key.Key_F, Qt.Key.Key_G):
            here.press(key)
            here.qtbot.wait(300)
            left |= {(key.name, text) for text in shown(here.window) if is_english(text)}
    assert left == set()


def test_a_language_is_chosen_by_its_own_name_and_remembered(here: Opened) -> None:
    try:
        choose_language(here, "Deutsch")
        assert tongue.language.code == "de"
        assert here.studio.settings.get("language") == "de"
        choose_language(here, "English")
        assert here.studio.settings.get("language") == "en"
        assert here.window.page == "collect"
    finally:
        with speaking("en"):
            pass


def test_a_page_keeps_working_after_it_was_made_anew(here: Opened) -> None:
    here.make_project()
    here.add_takes("wave", 2)
    old = here.page(TrainSection)
    with speaking("marked"):
        here.window.furnish_anew()
        here.qtbot.waitUntil(lambda: all(page is not old for page in here.window.findChildren(TrainSection)))
        made = here.page(TrainSection)
        assert MARK in made.train.text()
        here.add_takes("circle", 2)
        here.settle()
        assert "circle" in made.bars.accessibleDescription()


def test_a_take_goes_on_and_ends_by_itself_while_the_language_is_changed(here: Opened) -> None:
    here.make_project()
    here.connect_virtual()
    page = here.page(CollectPage)
    page.panel.label.setEditText("wave")
    page.panel.countdown.setValue(0)
    page.panel.length.setValue(0.5)
    page.record()
    assert here.studio.takes.phase != TakePhase.IDLE
    with speaking("marked"):
        here.window.furnish_anew()
        here.qtbot.waitUntil(lambda: here.studio.takes.phase == TakePhase.IDLE)
    here.settle()
    assert len(here.studio.desk.require().recordings) == 1


def test_an_error_that_stands_in_a_page_is_said_in_the_new_language(here: Opened) -> None:
    here.window.show_problem(GONE, "collect")
    with speaking("marked"):
        here.window.furnish_anew()
        notices = here.window.notices("collect")
        assert notices.codes == ["link-gone"]
        words = " ".join(label.text() for label in notices.findChildren(QLabel))
        assert f"{MARK}The board is gone.{MARK}" in words
        assert f"{MARK}Connect it again.{MARK}" in words


def test_large_type_makes_texts_and_what_holds_them_larger(here: Opened, theme: Theme) -> None:
    here.make_project()
    page = here.page(DeployPage)
    height, title = page.train.sizeHint().height(), here.window.findChild(QLabel).sizeHint().height()
    large = next(action for action in view_menu(here).actions() if action.isCheckable() and not action.actionGroup())
    try:
        large.trigger()
        here.qtbot.wait(1)
        page = here.page(DeployPage)
        assert page.train.sizeHint().height() >= 1.15 * height
        assert here.window.findChild(QLabel).sizeHint().height() >= 1.15 * title
        assert here.studio.settings.get("type") == "large"
    finally:
        theme.set_large(False)


def test_the_list_of_shortcuts_begins_with_the_page_on_screen_and_can_be_searched(here: Opened) -> None:
    dialog = ShortcutList(here.window, "label")
    dialog.show()
    assert dialog.found[0] == "Give the selected spans or recordings a label, or background"
    dialog.search.setText("ctrl+z")
    assert dialog.found == ["Undo the last change", "Do it again"][: len(dialog.found)]
    dialog.search.setText("zoom")
    assert dialog.found == ["Zoom in and out"]


def test_numbers_have_the_decimal_mark_of_the_language() -> None:
    with speaking("de"):
        assert decimal(1.25, 1) == "1,2"
        assert QLocale().decimalPoint() == ","
    assert decimal(1.25, 1) == "1.2"
    assert said("Nobody translated this") == "Nobody translated this"
    assert said_keys("Ctrl+Z") == "Ctrl+Z"


def test_the_systems_language_is_spoken_where_it_is_one_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    systems = ((["de-AT", "en"], "de"), (["zh-Hans-CN"], "zh_CN"), (["pt-BR", "fr-FR"], "fr"), (["ja"], "en"))
    for spoken, code in systems:
        monkeypatch.setattr("studio.gui.languages.QLocale.system", lambda spoken=spoken: _System(spoken))
        assert language_of(SYSTEM).code == code
        assert language_of("xx").code == code
    assert language_of("es").name == "Español"
    assert LANGUAGES[0] is ENGLISH


class _System:
    def __init__(self, spoken: list[str]) -> None:
        self._spoken = spoken

    def uiLanguages(self) -> list[str]:
        return self._spoken


def test_the_marked_language_of_these_tests_knows_every_text() -> None:
    assert len(marked()) > 800
