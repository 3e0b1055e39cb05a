"""A page in sections: built when shown, told on its page, and at hand by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.app.studio import Studio
from studio.errors import StudioError
from studio.gui.pages.page import PageWidget
from studio.gui.pages.sections import Section, SectionedPage
from studio.gui.shell import PAGES, Page, Shell
from studio.gui.window import MainWindow

MADE: list[str] = []


class _Part(PageWidget):
    key = "evaluate"

    def __init__(self, shell: Shell, name: str) -> None:
        super().__init__(shell)
        MADE.append(name)
        self.refreshed = 0
        self.press = QPushButton(name)
        self.body.addWidget(self.press)

    @property
    def first(self) -> QPushButton:
        return self.press

    def refresh(self) -> None:
        self.refreshed += 1

    def fail(self) -> None:
        raise StudioError("This went wrong.", "", "Try again.", code="went-wrong")


def evaluate(shell: Shell) -> SectionedPage:
    page = SectionedPage(shell, name="Sections of the page")
    page.key = "evaluate"
    for name in ("takes", "room"):
        page.sections.add(Section(name, name.title(), "", lambda shell, name=name: _Part(shell, name)))
    return page


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> MainWindow:
    MADE.clear()
    studio = Studio(home=tmp_path / "home")
    own = Page("evaluate", "Evaluate", "", "evaluate", __name__, "evaluate")
    made = MainWindow(studio, pages=[own if page.key == own.key else page for page in PAGES])
    qtbot.addWidget(made)
    made.show()
    return made


def page_of(window: MainWindow) -> SectionedPage:
    page = window.findChild(SectionedPage)
    assert page is not None
    return page


def test_a_section_is_built_when_it_is_first_shown(window: MainWindow) -> None:
    window.go("evaluate")
    assert MADE == ["takes"]
    window.go("evaluate", "room")
    assert MADE == ["takes", "room"]
    assert page_of(window).first is page_of(window).sections.widget("room").first


def test_a_section_out_of_sight_is_refreshed_when_it_comes_back(window: MainWindow) -> None:
    window.go("evaluate")
    takes = page_of(window).sections.widget("takes")
    assert isinstance(takes, _Part)
    window.go("evaluate", "room")
    before = takes.refreshed
    takes.refresh_soon()
    assert takes.refreshed == before
    window.go("evaluate", "takes")
    assert takes.refreshed == before + 1


def test_what_goes_wrong_in_a_section_is_said_on_its_page(window: MainWindow) -> None:
    window.go("evaluate", "room")
    room = page_of(window).sections.widget("room")
    assert isinstance(room, _Part)
    window.go("collect")
    room.attempt(room.fail)
    assert [error.code for error in window.notices("evaluate").errors] == ["went-wrong"]
    assert not window.notices("collect").errors


def test_arrow_keys_go_through_the_titles_and_keep_the_keyboard_there(window: MainWindow, qtbot: QtBot) -> None:
    window.go("evaluate")
    sections = page_of(window).sections
    titles = [row[1] for row in sections._rows.values()]
    titles[0].setFocus()
    qtbot.keyClick(titles[0], Qt.Key.Key_Right)
    assert sections.current == "room"
    assert window.focusWidget() is titles[1]


def test_tab_comes_to_the_title_of_the_section_that_is_shown(window: MainWindow) -> None:
    window.go("train", "search")
    rows = page_of(window).sections._rows
    assert [key for key, row in rows.items() if row[1].focusPolicy() & Qt.FocusPolicy.TabFocus] == ["search"]


def test_a_section_is_as_high_as_it_is_itself_whatever_the_others_need(window: MainWindow) -> None:
    window.go("evaluate", "room")
    sections = page_of(window).sections
    before = sections.minimumSizeHint().height()
    sections.widget("takes").setMinimumHeight(3000)
    sections.widget("takes").updateGeometry()
    assert sections.minimumSizeHint().height() == before
    window.go("evaluate", "takes")
    assert sections.minimumSizeHint().height() >= 3000
