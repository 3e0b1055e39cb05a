"""All five pages: they fit the screens they are promised for, and can be used without a mouse and without eyes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from studio.gui.shell import PAGES
from tests.gui.opened import Opened, opened

KEYS = tuple(page.key for page in PAGES)


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        yield made


def furnished(here: Opened) -> None:
    here.make_project()
    for label in ("wave", "circle", "punch", "shake", "tap"):
        here.add_takes(label, 2)
    here.add_run()
    here.connect_virtual()


def shown(here: Opened, key: str) -> QWidget:
    here.window.go(key)
    page = here.window.findChild(QWidget, key)
    assert page is not None
    here.qtbot.waitUntil(page.isVisible)
    # Wrapped texts learn their height from their width, one pass later.
    QTest.qWait(60)
    return page


def scroll_area(page: QWidget) -> QScrollArea:
    around = page.parentWidget()
    while not isinstance(around, QScrollArea):
        assert around is not None
        around = around.parentWidget()
    return around


@pytest.mark.parametrize("key", KEYS)
def test_a_page_with_all_it_can_show_fits_1280_by_720_without_scrolling(here: Opened, key: str) -> None:
    furnished(here)
    page = shown(here, key)
    assert page.height() <= scroll_area(page).viewport().height()
    assert page.width() <= scroll_area(page).viewport().width()


@pytest.mark.parametrize("key", KEYS)
def test_at_twice_the_size_a_page_scrolls_up_and_down_but_never_sideways(here: Opened, key: str) -> None:
    furnished(here)
    here.window.resize(640, 360)
    page = shown(here, key)
    assert page.width() <= scroll_area(page).viewport().width()
    cut = [child.text() for child in page.findChildren(QLabel)
           if child.isVisible() and child.wordWrap() and child.height() < child.heightForWidth(child.width())]
    assert cut == []


def test_what_stood_below_stands_beside_again_when_there_is_room(here: Opened) -> None:
    furnished(here)
    here.window.resize(640, 360)
    page = shown(here, "train")
    tall = page.height()
    here.window.resize(1280, 720)
    QTest.qWait(60)
    assert page.height() < tall + 100
    assert page.width() > 1000
    assert scroll_area(page).verticalScrollBar().maximum() == 0


def spoken(widget: QWidget) -> str:
    words = widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        words = words or widget.text()
    return words.strip()


@pytest.mark.parametrize("key", [*KEYS, "start"])
def test_whatever_takes_the_keyboard_has_a_name_to_be_read_out(here: Opened, key: str) -> None:
    if key != "start":
        furnished(here)
    page = shown(here, "collect" if key == "start" else key)
    nameless = [
        child for child in page.findChildren(QWidget)
        if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus and not spoken(child)
        # The line inside a combo or spin box is named by the box.
        and not isinstance(child.parentWidget(), QComboBox | QAbstractSpinBox)
    ]
    assert nameless == []


@pytest.mark.parametrize("key", KEYS)
def test_every_button_is_reached_by_tab(here: Opened, key: str) -> None:
    furnished(here)
    page = shown(here, key)
    buttons = {child for child in page.findChildren(QAbstractButton)
               if child.isVisible() and child.isEnabled()}
    unreachable = {spoken(button) or type(button).__name__ for button in buttons
                   if not any(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in with_arrows(button))}
    assert unreachable == set()


def with_arrows(button: QAbstractButton) -> list[QAbstractButton]:
    """Those from which arrow keys lead to it: of buttons of which one is chosen, Tab stops at the chosen one."""
    group = button.group()
    return group.buttons() if group is not None and group.exclusive() else [button]
