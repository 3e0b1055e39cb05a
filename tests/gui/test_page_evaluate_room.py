"""As it will run: the point on the curve is moved by hand, and every number follows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.gui.pages.evaluate import EvaluatePage
from studio.gui.pages.evaluate_room import RoomSection
from studio.gui.pages.report_button import ReportButton
from studio.gui.pages.room_settings import STEPS, share_of, step_of
from studio.model.edits import AddLabel, RenameLabel
from studio.model.project import next_colour
from studio.model.recording import Label
from tests.gui.opened import Opened, opened


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        yield made


def section_of(here: Opened, *, run: bool = True) -> RoomSection:
    """With two test takes and half a minute without labels that have been played."""
    if run:
        here.add_takes("up", 2)
        here.add_run()
        here.add_takes("", 1, seconds=30.0, whole=False)
    page = here.page(EvaluatePage)
    page.show_section("room")
    section = page.sections.widget("room")
    assert isinstance(section, RoomSection)
    here.qtbot.waitUntil(section.isVisible)
    here.settle()
    here.qtbot.waitUntil(lambda: not here.studio.room.is_working)
    here.settle()
    return section


def test_without_a_run_the_way_to_one_is_shown(here: Opened) -> None:
    section = section_of(here, run=False)
    assert section.stack.currentIndex() == 0


def test_when_the_last_run_is_deleted_nothing_of_it_is_shown_any_more(here: Opened) -> None:
    section, report = section_of(here), here.window.findChild(ReportButton)
    step = here.window.guide.words.text()
    assert section.stack.currentIndex() == 1
    here.studio.runs.delete(1)
    here.settle()
    assert section.stack.currentIndex() == 0
    assert not report.button.isVisible()
    assert here.window.guide.words.text() != step


def test_what_was_played_is_counted_in_words_and_listed(here: Opened) -> None:
    section = section_of(here)
    assert [box.text() for box in section.parts.boxes.values()] == ["2 test takes", "1 long recording without labels"]
    assert section.words.text().startswith("Of 2 takes it misses")
    assert "false alarms an hour" in section.words.text()
    assert section.curve.accessibleDescription() == section.words.text()
    assert section.events.list.rows
    section.parts.boxes["other"].click()
    here.settle()
    assert "32 s" not in section.words.text()
    assert not section.parts.boxes["other"].isChecked()


def test_a_run_that_does_not_know_a_label_by_its_name_says_so_beside_its_false_alarms(here: Opened) -> None:
    section = section_of(here)
    desk = here.studio.desk
    for label in ("level", "down"):
        desk.do(AddLabel(Label(label, next_colour(desk.require().labels))), name="add label")
    here.settle()
    assert not section.since.isVisible()
    desk.do(RenameLabel("up", "upwards"), name="rename label")
    here.settle()
    assert section.since.isVisible()
    assert "up, which" in section.since.text()
    desk.undo()
    here.settle()
    assert not section.since.isVisible()


def test_of_what_was_not_played_nothing_is_said(here: Opened) -> None:
    section = section_of(here)
    assert section.events.list.placeholder == "No false alarm, no mix-up, no miss."
    for box in section.parts.boxes.values():
        box.click()
    here.settle()
    assert section.words.text() == "Nothing was played to the model yet."
    assert not section.events.list.placeholder


def test_where_nothing_was_performed_no_point_says_that_nothing_is_missed(here: Opened) -> None:
    section = section_of(here)
    usual = section.aim.toolTip()
    assert section.aim.isEnabled()
    section.parts.boxes["takes"].click()
    here.settle()
    assert section.curve.here is None
    assert not section.aim.isEnabled()
    assert section.aim.toolTip() == "Nothing was performed in what it was played, so nothing is known of misses."
    section.parts.boxes["takes"].click()
    here.settle()
    assert section.curve.here is not None
    assert (section.aim.isEnabled(), section.aim.toolTip()) == (True, usual)


def test_arrow_keys_and_the_mouse_move_the_point_along_the_curve(here: Opened) -> None:
    section = section_of(here)
    curve = section.curve
    curve.setFocus()
    before = here.studio.as_it_runs.snapshot().threshold or 0.0
    here.press(Qt.Key.Key_Left, on=curve)
    higher = here.studio.as_it_runs.snapshot().threshold or 0.0
    assert higher > before
    here.press(Qt.Key.Key_Down, on=curve)
    assert (here.studio.as_it_runs.snapshot().threshold or 0.0) < higher
    lowest = here.studio.as_it_runs.snapshot().curve[0]
    here.press(Qt.Key.Key_End, on=curve)
    assert here.studio.as_it_runs.snapshot().threshold == lowest.threshold
    top = here.studio.as_it_runs.snapshot().curve[-1]
    place = curve.place(top).toPoint()
    QTest.mouseClick(curve, Qt.MouseButton.LeftButton, pos=QPoint(max(place.x(), 1), place.y()))
    here.settle()
    assert curve.here is not None
    assert curve.here.alarms[1] == pytest.approx(top.alarms[1])


def test_settings_are_tried_used_and_taken_back(here: Opened) -> None:
    section = section_of(here)
    assert not section.use.isEnabled()
    section.settings.threshold.setValue(STEPS - 20)
    here.settle()
    assert section.use.isEnabled()
    assert section.settings.threshold_value.text().endswith(" %")
    section.use.click()
    here.settle()
    assert "which you chose" in section.used.text()
    section.back.click()
    here.settle()
    assert "which training chose" in section.used.text()
    assert not section.back.isEnabled()


def test_a_false_alarm_is_opened_and_marked_as_nothing(here: Opened) -> None:
    section = section_of(here)
    long = here.studio.desk.require().recordings[-1].id
    alarm = next(event for event in here.studio.as_it_runs.snapshot().events if event.recording_id == long)
    assert not section.events.background.isEnabled()
    section.events.strip.picked.emit(alarm.key)
    section.events.background.click()
    here.settle()
    assert here.said("evaluate") == ["alarm-marked"]
    assert [span.label for span in here.studio.desk.require().recordings[-1].spans] == ["background"]
    here.qtbot.waitUntil(lambda: not here.studio.room.is_working)
    here.settle()
    section.events._open_key(section.events.list.rows[0].key)
    assert here.window.page == "label"


def test_the_threshold_slider_is_finest_near_certainty() -> None:
    assert [step_of(share_of(step)) for step in (0, 137, STEPS)] == [0, 137, STEPS]
    assert share_of(STEPS) - share_of(STEPS - 1) < 0.001
    assert share_of(STEPS // 3) - share_of(STEPS // 3 - 1) > 0.002
