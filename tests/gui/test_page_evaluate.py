"""Evaluate: the numbers of a run, and the recordings behind each of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.gui.pages.evaluate import EvaluatePage
from studio.gui.pages.evaluate_takes import TakesSection
from studio.gui.pages.facts import live_words, milliseconds, percent, size
from studio.gui.pages.scores_table import ScoresTable
from tests.gui.opened import Opened, opened


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        yield made


def takes_of(here: Opened) -> TakesSection:
    section = here.page(EvaluatePage).sections.widget("takes")
    assert isinstance(section, TakesSection)
    return section


def click(page: TakesSection, true: int, predicted: int) -> None:
    middle = page.matrix.cell_rect(true, predicted).center()
    QTest.mouseClick(page.matrix, Qt.MouseButton.LeftButton, pos=QPoint(round(middle.x()), round(middle.y())))


def test_a_cell_lists_its_windows_and_a_click_on_one_opens_its_recording(here: Opened) -> None:
    ids = here.add_takes("up", 3, person="ann")
    here.add_run()
    page = takes_of(here)
    click(page, 1, 2)
    assert page.behind_title.text() == "1 window of up that the model took for down."
    assert [(row.detail, row.right) for row in page.behind.rows] == [("ann", "1.0 s")]
    QTest.mouseClick(page.behind.viewport(), Qt.MouseButton.LeftButton,
                     pos=page.behind.visualRect(page.behind.model().index(0, 0)).center())
    assert here.window.page == "label"
    recording = here.studio.label.recording
    assert recording is not None
    assert recording.id == ids[1]


def test_the_matrix_is_walked_by_keyboard(here: Opened) -> None:
    here.add_takes("up", 3)
    here.add_run()
    page = takes_of(here)
    page.matrix.setFocus()
    here.press(Qt.Key.Key_Down, on=page.matrix)
    here.press(Qt.Key.Key_Right, on=page.matrix)
    here.press(Qt.Key.Key_Return, on=page.matrix)
    assert page.behind_title.text() == "2 windows of up that the model knew."
    assert len(page.behind.rows) == 2


def test_board_float_and_guessing_stand_side_by_side_and_the_time_is_said_to_be_estimated(here: Opened) -> None:
    here.add_takes("up", 3)
    here.add_run()
    page = takes_of(here)
    assert [fact.value.text() for fact in (page.int8, page.float, page.baseline)] == ["83.3 %", "100 %", "50.0 %"]
    assert page.int8.note.text() == "31–98 %"
    assert page.nearest.value.text() == "–"
    assert [fact.value.text() for fact in (page.flash, page.ram, page.time)] == ["2.0 KB", "512 B", "0.42 ms"]
    assert page.time.note.text() == "estimated"
    assert (page.energy.value.text(), page.energy.note.text()) == ("4.2 µJ", "estimated")
    assert page.split.text() == "Tested on 6 windows: takes never seen in training."
    assert "up: precision 100 %, recall 67 % (21–94)" in page.table.accessibleDescription()


def test_an_older_run_can_be_looked_at(here: Opened) -> None:
    here.add_takes("up", 3)
    here.add_run()
    here.add_run()
    page = takes_of(here)
    assert page.runs.currentText() == "Run 2"
    page.runs.setCurrentIndex(1)
    page.runs.activated.emit(1)
    assert page.runs.currentText() == "Run 1"
    assert here.studio.evaluate.snapshot().run is here.studio.trainer.read(1)


def test_a_window_of_a_deleted_recording_is_named_as_such(here: Opened) -> None:
    ids = here.add_takes("up", 3)
    here.add_run()
    here.studio.label.several.delete([ids[1]])
    page = takes_of(here)
    click(page, 1, 2)
    assert page.behind.rows[0].title == "(deleted recording)"


def test_without_a_run_the_page_leads_to_train(here: Opened) -> None:
    page = takes_of(here)
    assert page.stack.currentIndex() == 0


def test_a_label_that_was_neither_there_nor_said_has_no_recall_and_no_precision(here: Opened) -> None:
    evaluation = here.add_run().evaluation
    confusion = evaluation.confusion.copy()
    confusion[2], confusion[:, 2] = 0, 0
    table = ScoresTable()
    here.qtbot.addWidget(table)
    table.show_evaluation(replace(evaluation, confusion=confusion, precision=(1.0, 1.0, 0.0), recall=(1.0, 1.0, 0.0)))
    assert table.accessibleDescription().endswith("down: precision –, recall –")


@pytest.mark.parametrize(("share", "words"), [(1.0, "100 %"), (0.99999, "99.9 %"), (0.5, "50.0 %"), (0.0, "0 %")])
def test_a_hundred_percent_is_said_only_without_any_error(share: float, words: str) -> None:
    assert percent(share) == words


def test_units_are_those_of_a_data_sheet() -> None:
    assert [size(512), size(2048), size(52_644)] == ["512 B", "2.0 KB", "51.4 KB"]
    assert [milliseconds(0.42), milliseconds(63.757), milliseconds(250)] == ["0.42 ms", "63.8 ms", "250 ms"]


def test_what_was_detected_live_is_told_with_its_false_alarms() -> None:
    live = {"right": 38, "wrong": 1, "missed": 1, "false_alarms": 1, "seconds": 120.4}
    assert live_words(live) == (
        "Played as the board hears it: 38 of 40 takes detected, 1 taken for something else, 1 false alarm in 120 s.")
    assert live_words(None) == ""
    assert live_words({"right": "many"}) == ""
