"""Labels themselves: renamed, joined and deleted by their chip's menu, in every recording, and undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.app.recording.course import TakePhase
from studio.gui.pages.collect import CollectPage
from studio.gui.pages.label import LabelPage
from tests.gui.opened import Opened, opened


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        yield made


def labels(here: Opened) -> tuple[list[str], list[list[str]]]:
    """(the project's, those of each recording's spans)."""
    project = here.studio.desk.require()
    return [label.name for label in project.labels], [[span.label for span in r.spans] for r in project.recordings]


def choose(here: Opened, label: str, row: int) -> LabelPage:
    """A row of the menu that a right click on the chip opens."""
    page = here.page(LabelPage)
    page.chips.menu(label).actions()[row].trigger()
    here.settle()
    return page


def rename(here: Opened, label: str, name: str) -> None:
    line = choose(here, label, 0).chips.name
    assert line.hasFocus()
    assert line.selectedText() == label
    QTest.keyClicks(line, name)
    here.press(Qt.Key.Key_Return, on=line)


def test_a_label_is_renamed_everywhere_also_where_the_next_take_gets_it(here: Opened) -> None:
    """Collect went on with the old name, and the label was there twice."""
    here.add_takes("wvae", 2)
    collect = here.page(CollectPage)
    collect.panel.label.setEditText("wvae")
    rename(here, "wvae", "wave")
    assert labels(here) == (["wave"], [["wave"], ["wave"]])
    assert here.page(CollectPage).panel.label.currentText() == "wave"
    here.press(Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert labels(here) == (["wvae"], [["wvae"], ["wvae"]])


def test_a_label_that_gets_the_name_of_another_is_joined_with_it(here: Opened) -> None:
    """What a merge says of labels that differ in capitals only: rename one."""
    here.add_takes("Wave")
    here.add_takes("wave")
    rename(here, "Wave", "wave")
    assert labels(here) == (["wave"], [["wave"], ["wave"]])


def test_escape_renames_nothing_and_the_field_makes_a_new_label_again(here: Opened) -> None:
    here.add_takes("wave")
    page = choose(here, "wave", 0)
    here.press(Qt.Key.Key_Escape, on=page.chips.name)
    here.press(Qt.Key.Key_N)
    assert page.chips.name.text() == ""
    QTest.keyClicks(page.chips.name, "circle")
    here.press(Qt.Key.Key_Return, on=page.chips.name)
    assert labels(here)[0] == ["wave", "circle"]


def test_a_label_is_deleted_with_its_spans_and_undone(here: Opened) -> None:
    here.add_takes("wave")
    here.add_takes("circle")
    choose(here, "wave", 1)
    assert labels(here) == (["circle"], [[], ["circle"]])
    assert here.said("label") == ["label-deleted"]
    here.window.undo()
    here.settle()
    assert labels(here) == (["wave", "circle"], [["wave"], ["circle"]])


def test_a_label_stays_while_a_take_is_recorded(here: Opened) -> None:
    here.add_takes("wave")
    here.connect_virtual()
    collect = here.page(CollectPage)
    collect.panel.countdown.setValue(5)
    here.press(Qt.Key.Key_Space, on=collect.panel.record)
    assert here.studio.takes.phase == TakePhase.COUNTING
    choose(here, "wave", 1)
    assert here.said("label") == ["take-running"]
    assert labels(here)[0] == ["wave"]


def test_a_label_that_is_undone_while_its_take_is_recorded_comes_back_with_it(here: Opened) -> None:
    """The take had a label that the project did not have: no colour, no digit, nothing to train."""
    here.connect_virtual()
    panel = here.page(CollectPage).panel
    panel.label.setEditText("wave")
    panel.length.setValue(0.5)
    panel.countdown.setValue(0)
    panel.record.setFocus()
    here.press(Qt.Key.Key_Space)
    here.studio.desk.undo()
    assert labels(here) == ([], [])
    here.qtbot.waitUntil(lambda: here.studio.takes.phase == TakePhase.IDLE)
    here.settle()
    assert labels(here) == (["wave"], [["wave"]])
