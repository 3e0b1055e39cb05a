"""Evaluate: the runs side by side, and the cross-check on the page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.app.happenings import RunAdded
from studio.gui.pages.checkup import CheckupSection
from studio.gui.pages.evaluate_runs import RunsSection
from studio.gui.theme import Preference, Theme
from studio.learn import crosscheck, job
from studio.model.edits import SetFacts
from tests.gui.opened import Opened, opened
from tests.unit.app.runs_made import add_run


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        made.add_takes("up", 3)
        yield made


def section(here: Opened, key: str) -> object:
    here.window.go("evaluate", key)
    here.settle()
    page = here.window.findChild(RunsSection if key == "runs" else CheckupSection)
    here.qtbot.waitUntil(page.isVisible)
    return page


@pytest.mark.parametrize("mode", [Preference.LIGHT, Preference.DARK])
def test_the_header_of_the_runs_is_of_one_colour_to_its_end(here: Opened, theme: Theme, mode: Preference) -> None:
    theme.set_preference(mode)
    for _ in range(2):
        add_run(here.studio)
    header = runs_of(here).table.horizontalHeader()
    here.settle()
    last = header.sectionViewportPosition(header.count() - 1) + header.sectionSize(header.count() - 1)
    assert last < header.viewport().width() - 20, "there is something right of the last section"
    picture = here.window.grab().toImage()
    places = [QPoint(x, header.height() // 4) for x in (last - 3, last + 3, header.viewport().width() - 3)]
    seen = {picture.pixelColor(header.viewport().mapTo(here.window, place)).name() for place in places}
    assert seen == {theme.hex("surface")}


def runs_of(here: Opened) -> RunsSection:
    found = section(here, "runs")
    assert isinstance(found, RunsSection)
    return found


def test_runs_stand_side_by_side_and_the_difference_is_said(here: Opened) -> None:
    add_run(here.studio, right=3)
    add_run(here.studio)
    page = runs_of(here)
    texts = [[page.table.item(row, column).text() for column in (0, 3)] for row in range(2)]
    assert texts == [["2 (current)", "100 % (61–100)"], ["1", "50 % (19–81)"]]
    assert page.verdict.text() == "No difference that is more than chance: 50 %, now 100 %, on the same 6 windows."
    assert page.labels.text() == "punch: 0 % of its takes found, now 100 %"
    assert page.changes.text() == "Nothing: takes, labels and settings are the same."


def test_a_run_is_chosen_by_keyboard_restored_and_taken_back(here: Opened) -> None:
    add_run(here.studio)
    key = here.studio.desk.require().recordings[0].id
    here.studio.desk.do(SetFacts(key, included=False), name="leave out")
    add_run(here.studio)
    page = runs_of(here)
    assert not page.restore.isEnabled()  # all is as it was for run 2
    here.press(Qt.Key.Key_Down, on=page.table)
    assert page.chosen.title.text() == "Run 1"
    page.restore.click()
    here.settle()
    assert here.studio.desk.require().recording(key).included
    assert page.table.item(1, 0).text() == "1 (current)"
    assert here.said("evaluate") == ["run-restored"]
    here.studio.desk.undo()
    here.settle()
    assert not here.studio.desk.require().recording(key).included
    assert here.said("evaluate") == []


def test_a_deleted_run_can_be_put_back_from_its_message(here: Opened) -> None:
    add_run(here.studio)
    page = runs_of(here)
    page.delete.click()
    here.settle()
    assert page.stack.currentIndex() == 0
    assert here.said("evaluate") == ["run-deleted"]
    here.studio.runs.undelete(1)
    here.settle()
    assert page.table.rowCount() == 1


def test_a_run_cannot_be_put_back_into_another_project(here: Opened) -> None:
    add_run(here.studio)
    runs_of(here).delete.click()
    here.settle()
    here.make_project(name="other")
    assert here.said("evaluate") == []


def test_a_name_and_a_note_are_kept_when_the_field_is_left(here: Opened) -> None:
    add_run(here.studio)
    page = runs_of(here)
    page.name.setFocus()
    QTest.keyClicks(page.name, "with strap")
    here.press(Qt.Key.Key_Return, on=page.name)
    assert page.table.item(0, 0).text() == "1: with strap (current)"
    assert here.studio.runs.read(1).note.name == "with strap"


def test_a_name_that_is_typed_while_a_training_ends_stays_with_its_run(here: Opened) -> None:
    add_run(here.studio)
    page = runs_of(here)
    page.name.setFocus()
    QTest.keyClicks(page.name, "half a na")
    add_run(here.studio)
    here.studio.events.emit(RunAdded(2))
    here.settle()
    page.name.editingFinished.emit()
    assert [here.studio.runs.read(number).note.name for number in (1, 2)] == ["half a na", ""]


def test_the_cross_check_is_started_stopped_and_its_answer_stands_on_the_page(
    here: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job, "WARM_UP", "tests.unit.jobs.fake_training:warm_up")
    monkeypatch.setattr(crosscheck, "JOB", "tests.unit.jobs.fake_crosscheck:until_asked")
    add_run(here.studio)
    found = section(here, "checkup")
    assert isinstance(found, CheckupSection)
    card = found.thorough
    card.start.setFocus()
    card.start.click()
    here.qtbot.waitUntil(lambda: card.step.text() == "Training 1 of 9")
    assert card.running.isVisible()
    assert not card.start.isVisible()
    assert card.stop.hasFocus()  # and not a page in the rail
    card.stop.click()
    here.qtbot.waitUntil(lambda: card.start.isVisible())
    assert card.words.text().startswith("A new take of the same people: 100 % right")
    assert not card.running.isVisible()
    assert card.start.hasFocus()


def test_a_cross_check_ends_with_the_run_it_is_of(here: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job, "WARM_UP", "tests.unit.jobs.fake_training:warm_up")
    monkeypatch.setattr(crosscheck, "JOB", "tests.unit.jobs.fake_crosscheck:until_asked")
    add_run(here.studio)
    checker = here.studio.crosscheck
    checker.start()
    here.qtbot.waitUntil(lambda: (here.settle(), checker.phase == "running")[1])
    here.studio.runs.delete(1)
    here.qtbot.waitUntil(lambda: (here.settle(), checker.phase == "cancelled")[1])
    assert here.said("evaluate") == []


def test_without_a_run_the_cross_check_says_what_is_missing(here: Opened) -> None:
    found = section(here, "checkup")
    assert isinstance(found, CheckupSection)
    assert found.thorough.words.text() == "Train a model first."
    assert not found.thorough.start.isEnabled()
    assert runs_of(here).stack.currentIndex() == 0
