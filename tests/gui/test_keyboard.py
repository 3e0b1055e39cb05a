"""Where the keyboard is after a click, and after what a page waited for came: Space records, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.app.recording.course import TakePhase
from studio.gui.pages.collect import CollectPage
from studio.gui.shell import PAGES
from tests.gui.opened import Opened, opened


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def page(here: Opened) -> CollectPage:
    here.make_project()
    here.add_takes("wave")
    here.connect_virtual()
    here.settle()
    return here.page(CollectPage)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def space(here: Opened) -> None:
    here.press(Qt.Key.Key_Space, on=QApplication.focusWidget())


def test_space_records_as_soon_as_project_and_board_are_there(here: Opened, page: CollectPage) -> None:
    assert page.panel.record.hasFocus()
    space(here)
    assert here.studio.takes.phase == TakePhase.COUNTING


def test_space_records_after_a_click_on_what_the_virtual_board_performs(here: Opened, page: CollectPage) -> None:
    line = page.panel.label.lineEdit()
    assert line is not None
    for chip in (*page.perform.chips.values(), page.perform.noise):
        line.setFocus()
        click(chip)
        space(here)
        assert here.studio.takes.phase == TakePhase.COUNTING, chip.text()
        assert page.panel.label.currentText() == "wave"
        here.studio.takes.stop()
        here.settle()


def test_space_records_after_a_click_on_the_page_that_is_there_already(here: Opened, page: CollectPage) -> None:
    click(here.window._rail._buttons["collect"])
    space(here)
    assert here.studio.takes.phase == TakePhase.COUNTING


def test_a_button_reached_by_tab_keeps_its_space(here: Opened, page: CollectPage) -> None:
    page.perform.noise.setFocus(Qt.FocusReason.TabFocusReason)
    space(here)
    assert page.perform.noise.isChecked()
    assert here.studio.takes.phase == TakePhase.IDLE


def test_the_board_that_comes_back_does_not_take_the_keyboard_out_of_a_field(here: Opened, page: CollectPage) -> None:
    here.studio.bench.disconnect()
    here.settle()
    line = page.panel.person.lineEdit()
    assert line is not None
    line.setFocus()
    here.connect_virtual()
    here.settle()
    assert line.hasFocus()


@pytest.mark.parametrize("key", [page.key for page in PAGES])
def test_tab_stops_only_where_something_can_be_done(here: Opened, key: str) -> None:
    here.make_project()
    here.add_takes("wave")
    here.window.go(key)
    seen: list[QWidget] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in seen:
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert len(seen) < 60
    nameless = [widget for widget in seen if not (widget.accessibleName() or getattr(widget, "text", str)())]
    # The line inside a combo or spin box is named by the box.
    assert [w for w in nameless if not (w.parentWidget() and w.parentWidget().accessibleName())] == []
