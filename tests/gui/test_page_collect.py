"""Collect: live plots, takes by button and by Space, and what a person is told on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio.app.happenings import TakeChanged
from studio.app.recording import take
from studio.app.recording.course import TakePhase
from studio.app.recording.cues import Beep
from studio.app.recording.plan import Mode
from studio.app.settings import Settings
from studio.gui.beeper import Beeper
from studio.gui.notices import Notice
from studio.gui.pages.collect import CollectPage
from studio.gui.pages.live_cards import LivePlots
from studio.gui.plots.ticker import DisplayTimer
from studio.link.lane_feed import LaneFeed
from studio.model.board import BoardInfo, BoardKind
from studio.model.lane import LaneKind
from studio.model.recording import BACKGROUND
from tests.gui.opened import Opened, drag, opened


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        yield made


@pytest.fixture
def live(here: Opened, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """With the virtual board, and takes of half a second without a count-down. How fast samples come by the clock of a
    busy computer says nothing of a take."""
    monkeypatch.setattr(take, "MEASURED_LEAST_S", 1e9)
    here.connect_virtual()
    page = here.page(CollectPage)
    page.panel.length.setValue(0.5)
    page.panel.countdown.setValue(0)
    return here


def recorded(here: Opened) -> int:
    project = here.studio.desk.project
    return len(project.recordings) if project else 0


def test_a_take_of_a_new_label_is_recorded_by_space_and_appears_on_top(live: Opened) -> None:
    page = live.page(CollectPage)
    live.add_takes("circle")
    page.panel.label.setCurrentText("wave")
    page.panel.person.setCurrentText("ann")
    page.panel.record.setFocus()
    live.press(Qt.Key.Key_Space)
    assert page.panel.record.text() == "Stop"
    assert page.lamp.words == "Recording"
    live.qtbot.waitUntil(lambda: recorded(live) == 2)
    live.settle()
    newest = page.takes.rows[0]
    assert (newest.title, newest.detail) == ("wave", "ann")
    assert 0.5 <= float(newest.right.removesuffix(" s")) <= 0.7
    assert newest.colour == live.studio.desk.require().labels[-1].colour
    assert page.lamp.words == "Ready"


def test_a_space_that_is_typed_into_a_field_records_nothing(live: Opened) -> None:
    page = live.page(CollectPage)
    line = page.panel.label.lineEdit()
    assert line is not None
    line.setFocus()
    line.clear()
    QTest.keyClicks(line, "big wave")
    assert page.panel.label.currentText() == "big wave"
    assert live.studio.takes.phase == TakePhase.IDLE
    live.press(Qt.Key.Key_Return, on=line)
    live.press(Qt.Key.Key_Space)
    assert live.studio.takes.phase == TakePhase.RECORDING


def test_space_during_the_count_down_calls_it_off(live: Opened) -> None:
    page = live.page(CollectPage)
    page.panel.label.setCurrentText("wave")
    page.panel.countdown.setValue(3)
    page.panel.record.setFocus()
    live.press(Qt.Key.Key_Space)
    assert (page.lamp.number, page.lamp.words) == ("3", "Get ready")
    assert not page.panel.label.isEnabled()
    live.press(Qt.Key.Key_Space)
    assert page.lamp.words == "Ready"
    assert page.panel.label.isEnabled()
    assert recorded(live) == 0


def double_click(widget: QWidget) -> None:
    """As a window system tells it; QTest.mouseDClick presses once more in between."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    left, none, place = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPointF(5, 5)
    where = QPointF(widget.mapToGlobal(place.toPoint()))
    QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseButtonDblClick, place, where, left, left, none))
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton)


def test_a_double_click_starts_a_take_and_does_not_stop_it(live: Opened) -> None:
    page = live.page(CollectPage)
    page.panel.label.setCurrentText("wave")
    page.panel.countdown.setValue(3)
    double_click(page.panel.record)
    assert live.studio.takes.phase == TakePhase.COUNTING
    QTest.mouseClick(page.panel.record, Qt.MouseButton.LeftButton)
    assert live.studio.takes.phase == TakePhase.IDLE


def test_a_take_goes_on_while_another_page_is_looked_at(live: Opened) -> None:
    page = live.page(CollectPage)
    page.panel.label.setCurrentText("wave")
    page.panel.record.click()
    live.window.go("train")
    live.qtbot.waitUntil(lambda: recorded(live) == 1)


def test_stopping_early_keeps_what_came(live: Opened) -> None:
    page = live.page(CollectPage)
    page.panel.label.setCurrentText("wave")
    page.panel.length.setValue(60)
    page.panel.record.click()
    live.qtbot.waitUntil(lambda: live.studio.takes.left_s < 59.8)
    page.panel.record.click()
    live.qtbot.waitUntil(lambda: recorded(live) == 1)
    assert live.studio.desk.require().recordings[0].duration_us < 5_000_000


def test_a_take_without_a_label_is_refused_on_the_page(live: Opened) -> None:
    page = live.page(CollectPage)
    page.panel.label.setCurrentText("")
    page.panel.record.click()
    assert live.said("collect") == ["take-label"]
    assert page.panel.label.hasFocus()
    assert live.studio.takes.phase == TakePhase.IDLE


def test_delete_removes_a_take_and_undo_brings_it_back(here: Opened) -> None:
    ids = here.add_takes("wave", 3)
    page = here.page(CollectPage)
    page.takes.setFocus()
    page.takes.setCurrentIndex(page.takes.model().index(0, 0))
    here.press(Qt.Key.Key_Delete, on=page.takes)
    assert [row.key for row in page.takes.rows] == [ids[1], ids[0]]
    here.press(Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert [row.key for row in page.takes.rows] == [ids[2], ids[1], ids[0]]


def test_enter_on_a_take_opens_it_in_label(here: Opened) -> None:
    ids = here.add_takes("wave", 2)
    page = here.page(CollectPage)
    page.takes.setFocus()
    page.takes.setCurrentIndex(page.takes.model().index(1, 0))
    here.press(Qt.Key.Key_Return, on=page.takes)
    assert here.window.page == "label"
    recording = here.studio.label.recording
    assert recording is not None
    assert recording.id == ids[0]


def test_the_hint_names_the_label_that_needs_takes(here: Opened) -> None:
    here.add_takes("wave", 9)
    here.add_takes("circle", 10)
    page = here.page(CollectPage)
    assert page.hint.text() == "1 more take of wave would help."
    assert "wave: 9 · 18 s" in page.bars.accessibleDescription()


def test_without_a_board_recording_is_off_and_the_reason_is_read(here: Opened) -> None:
    page = here.page(CollectPage)
    assert not page.panel.record.isEnabled()
    assert page.lamp.words == "Not ready"
    assert "No board is connected" in page.lamp.accessibleDescription()


def test_unplugging_while_recording_keeps_what_arrived_and_says_so(live: Opened) -> None:
    page = live.page(CollectPage)
    page.panel.label.setCurrentText("wave")
    page.panel.length.setValue(60)
    page.panel.record.click()
    live.qtbot.waitUntil(lambda: live.studio.takes.left_s < 59.8)
    live.studio.bench.disconnect()
    live.settle()
    assert recorded(live) == 1
    assert page.lamp.words == "Not ready"


def test_the_next_project_starts_with_its_own_labels_and_length(here: Opened) -> None:
    here.add_takes("wave")
    page = here.page(CollectPage)
    here.make_project(LaneKind.MIC, name="other")
    assert page.panel.label.currentText() == ""
    offered = [page.panel.label.itemText(i) for i in range(page.panel.label.count())]
    assert BACKGROUND in offered
    assert "wave" not in offered
    assert page.panel.length.value() == 1.5
    assert page.takes.rows == ()


def test_the_sensor_that_the_project_listens_to_has_the_large_plots(here: Opened) -> None:
    page = here.page(CollectPage)
    accelerometer, spectrogram = page.plots.cards[0], page.plots.cards[3]
    motion = accelerometer.height(), spectrogram.height()
    here.make_project(LaneKind.MIC, name="other")
    QTest.qWait(20)
    sound = accelerometer.height(), spectrogram.height()
    assert motion[0] > motion[1]
    assert sound[1] > sound[0]


@dataclass
class DeafSession:
    """A connection to a board that has no microphone."""

    info = BoardInfo(BoardKind.UNKNOWN, "1", "1", 1, (119,), (), 0, 0, None)
    lanes = {kind: LaneFeed(kind) for kind in LaneKind}  # noqa: RUF012


def test_a_lane_that_the_board_lacks_says_so_in_its_place(qtbot: QtBot) -> None:
    ticker = DisplayTimer()
    plots = LivePlots(ticker)
    qtbot.addWidget(plots)
    plots.show_session(DeafSession())  # type: ignore[arg-type]
    plots.show()
    assert plots.accelerometer.isVisible()
    assert not plots.spectrogram.isVisible()
    assert plots.cards[3]._empty.title.text() == "This board has no microphone."


def test_the_virtual_board_performs_what_is_clicked_and_then_holds_still(live: Opened) -> None:
    page = live.page(CollectPage)
    name = next(name for name in page.perform.chips if name != "hold still")
    page.perform.chips[name].click()
    live.qtbot.waitUntil(lambda: live.studio.performer.performing == name)
    live.qtbot.waitUntil(page.perform.chips[name].isChecked)
    page.perform.chips["hold still"].click()
    live.qtbot.waitUntil(page.perform.chips["hold still"].isChecked)


def test_the_virtual_board_can_be_moved_for_labels_of_ones_own(live: Opened) -> None:
    page = live.page(CollectPage)
    live.add_takes("wave")
    live.settle()
    assert len(page.perform.chips) > 2


def test_a_take_that_the_boards_button_started_is_seen_on_every_page(live: Opened) -> None:
    live.page(CollectPage).panel.label.setCurrentText("wave")
    live.window.go("train")
    assert not live.window.take.isVisible()
    assert live.studio.bench.virtual is not None
    live.studio.bench.virtual.press()
    live.qtbot.waitUntil(lambda: live.window.take.text() == "Recording")
    assert live.window.take.isVisible()
    live.window.take.click()
    assert live.window.page == "collect"
    assert not live.window.take.isVisible()


def test_what_was_told_of_takes_goes_with_their_project(live: Opened) -> None:
    page = live.page(CollectPage)
    page.panel.label.setCurrentText("wave")
    page.record()
    live.studio.bench.disconnect()
    live.settle()
    assert "takes-cut-short" in live.said("collect")
    live.make_project(name="another")
    assert "takes-cut-short" not in live.said("collect")


def test_after_a_message_was_answered_space_records_again(live: Opened) -> None:
    page = live.page(CollectPage)
    notice = live.window.notices("collect").tell("Done.", code="done", remedies=[("Fine", lambda: None)])
    live.window.notices("collect").tell("Another.", code="another")
    fine = next(each for each in notice.findChildren(QPushButton) if each.text() == "Fine")
    fine.setFocus()
    fine.click()
    assert page.panel.record.hasFocus()


def test_without_a_label_the_lamp_asks_for_one_first(live: Opened) -> None:
    page = live.page(CollectPage)
    assert "label" in page.lamp.accessibleDescription()
    page.panel.label.setCurrentText("wave")
    assert "Space" in page.lamp.accessibleDescription()


def test_the_newest_take_is_seen_also_when_an_old_one_is_chosen(here: Opened) -> None:
    ids = here.add_takes("wave", 12)
    page = here.page(CollectPage)
    here.settle()
    page.takes.set_rows(page.takes.rows, selected=ids[0])
    here.add_takes("circle")
    here.settle()
    assert page.takes.visualRect(page.takes.model().index(0, 0)).top() >= 0


def test_the_curves_move_while_the_board_streams(live: Opened) -> None:
    page = live.page(CollectPage)
    before = page.plots.accelerometer.grab().toImage()
    live.qtbot.waitUntil(lambda: page.plots.accelerometer.grab().toImage() != before)


def test_the_offer_to_undo_is_gone_when_it_would_undo_something_else(here: Opened) -> None:
    ids = here.add_takes("wave", 2)
    page = here.page(CollectPage)
    page.delete_take(ids[1])
    assert here.said("collect") == ["take-deleted"]
    here.press(Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert here.said("collect") == []
    page.delete_take(ids[1])
    here.add_takes("circle")
    assert here.said("collect") == []
    assert recorded(here) == 2


def test_many_labels_scroll_in_their_card_and_the_page_stays_on_the_screen(live: Opened) -> None:
    for number in range(12):
        live.add_takes(f"label {number}")
    page = live.page(CollectPage)
    QTest.qWait(60)
    assert page.height() <= page.parentWidget().height()
    assert page.labels.height() >= 92
    assert page.bars.height() > page.labels.height()


def test_while_the_board_is_being_connected_nobody_is_asked_to_choose_one(here: Opened) -> None:
    page = here.page(CollectPage)
    assert page.plots.cards[0]._empty.title.text() == "No board is connected."
    here.studio.bench.connect("virtual")
    page.refresh()
    assert page.plots.cards[0]._empty.title.text() == "The board is being connected …"
    assert "being connected" in page.lamp.accessibleDescription()
    here.connect_virtual()


def test_a_burst_of_three_is_recorded_by_one_space_with_pauses_between(live: Opened) -> None:
    page = live.page(CollectPage)
    page.panel.label.setCurrentText("wave")
    page.panel.set_mode(Mode.BURST)
    page.panel.takes.setValue(3)
    page.panel.pause.setValue(0.5)
    said: list[str] = []
    live.studio.events.listen(TakeChanged, lambda _: said.append(page.lamp.words))
    page.panel.record.setFocus()
    live.press(Qt.Key.Key_Space)
    assert not page.panel.modes[Mode.ONE].isEnabled()
    live.qtbot.waitUntil(lambda: recorded(live) == 3 and page.lamp.words == "Ready")
    assert [row.title for row in page.takes.rows] == ["wave"] * 3
    assert "Saved 1 of 3" in said
    assert "Saved 2 of 3" in said
    assert "Saved 3 of 3" in page.lamp.accessibleDescription()
    live.qtbot.waitUntil(lambda: live.said("collect") == ["take-flagged"])
    (notice,) = live.window.notices("collect").findChildren(Notice)
    assert notice.what == "3 of 3 takes may have gone wrong: nothing happened."
    next(button for button in notice.findChildren(QPushButton) if button.text() == "Delete them").click()
    assert recorded(live) == 0
    live.press(Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert recorded(live) == 3


def test_a_take_in_which_nothing_happened_is_said_and_can_be_recorded_again(live: Opened) -> None:
    page = live.page(CollectPage)
    page.verdict.expect("00000000")  # one that was undone before anybody had looked at it holds up no other
    page.panel.label.setCurrentText("wave")
    page.panel.record.click()
    live.qtbot.waitUntil(lambda: live.said("collect") == ["take-flagged"])
    assert page.takes.rows[0].warn == "nothing happened"
    (notice,) = live.window.notices("collect").findChildren(Notice)
    assert "not moved" in notice.accessibleName()
    first = page.takes.rows[0].key
    again = next(button for button in notice.findChildren(QPushButton) if button.text() == "Record again")
    again.click()
    assert live.studio.takes.phase == TakePhase.RECORDING
    live.qtbot.waitUntil(lambda: recorded(live) == 1 and live.studio.takes.phase == TakePhase.IDLE)
    assert live.studio.desk.require().recordings[0].id != first


def test_what_was_set_for_a_project_is_there_again_when_one_comes_back_to_it(here: Opened) -> None:
    page = here.page(CollectPage)
    page.panel.set_mode(Mode.ARMED)
    page.panel.person.setEditText("bo")
    page.panel.details.note.setText("left hand")
    page.panel.length.setValue(3.5)
    folder = here.studio.desk.folder
    assert folder is not None
    here.make_project(LaneKind.MIC, name="other")
    assert (page.panel.mode, page.panel.person.currentText(), page.panel.length.value()) == (Mode.ONE, "", 1.5)
    here.studio.desk.open(folder)
    here.settle()
    assert (page.panel.mode, page.panel.person.currentText(), page.panel.length.value()) == (Mode.ARMED, "bo", 3.5)
    assert page.panel.details.note.text() == "left hand"


def test_the_threshold_is_a_line_in_the_plot_that_can_be_dragged_and_the_panel_s_number(live: Opened) -> None:
    page = live.page(CollectPage)
    line, plot = page.plots.thresholds[LaneKind.IMU], page.plots.accelerometer
    assert line.value is None
    page.panel.set_mode(Mode.ARMED)
    assert line.value == pytest.approx(0.3)
    page.panel.threshold.setValue(0.5)  # as the arrow keys do
    assert line.value == pytest.approx(0.5)
    middle = plot.area().center().x()
    drag(plot, QPointF(middle, plot.to_y(0.5)), QPointF(middle, plot.to_y(1.2)))
    assert page.panel.threshold.value() == pytest.approx(1.2, abs=0.1)
    assert line.value == pytest.approx(page.panel.threshold.value(), abs=0.01)
    page.panel.set_mode(Mode.ONE)
    assert line.value is None


def test_an_armed_take_waits_and_starts_when_the_virtual_board_performs(live: Opened) -> None:
    page = live.page(CollectPage)
    name = next(name for name in page.perform.chips if name != "hold still")
    page.panel.label.setCurrentText(name)
    page.panel.set_mode(Mode.ARMED)
    page.panel.takes.setValue(1)
    page.panel.length.setValue(1.0)
    page.panel.record.setFocus()
    live.press(Qt.Key.Key_Space)
    assert page.lamp.words == "Waiting for motion …"
    page.perform.chips[name].click()
    live.qtbot.waitUntil(lambda: recorded(live) == 1 and page.lamp.words == "Ready")
    assert live.studio.desk.require().recordings[0].duration_us >= 1_000_000


def test_the_board_s_button_starts_a_take_and_ends_it_on_whatever_page_the_person_is(live: Opened) -> None:
    page = live.page(CollectPage)
    page.panel.label.setCurrentText("wave")
    page.panel.length.setValue(60)
    live.window.go("label")
    board = live.studio.bench.virtual
    assert board is not None
    board.press()
    live.qtbot.waitUntil(lambda: live.studio.takes.phase == TakePhase.RECORDING)
    live.qtbot.waitUntil(lambda: live.studio.takes.taken_s > 0.3)
    board.press()
    live.qtbot.waitUntil(lambda: recorded(live) == 1)


def test_digits_label_a_long_recording_while_it_runs_and_are_the_fields_own_at_other_times(live: Opened) -> None:
    live.add_takes("wave")
    page = live.page(CollectPage)
    page.panel.set_mode(Mode.CONTINUOUS)
    assert not page.panel.label.isVisible()
    assert "1 wave" in page.panel.hint.text()
    page.panel.record.setFocus()
    live.press(Qt.Key.Key_Space)
    live.qtbot.waitUntil(lambda: live.studio.takes.taken_s > 0.6)
    for key in (Qt.Key.Key_1, Qt.Key.Key_B, Qt.Key.Key_9, Qt.Key.Key_Backspace):
        live.press(key)
    assert [mark.label for mark in live.studio.takes.marks] == ["wave"]
    live.press(Qt.Key.Key_Space)
    live.qtbot.waitUntil(lambda: recorded(live) == 2)
    assert [span.label for span in live.studio.desk.require().recordings[-1].spans] == ["wave"]
    line = page.panel.person.lineEdit()
    assert line is not None
    line.setFocus()
    live.press(Qt.Key.Key_1, on=line)
    assert line.text() == "1"


def test_beeps_are_switched_off_for_good(live: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    heard: list[int] = []
    page = live.page(CollectPage)
    page.beeper._player._open_output = lambda frames, rate_hz: heard.append(rate_hz)  # type: ignore[assignment]
    page.panel.details.beeps.setChecked(True)
    page.beeper.play(Beep.START)
    qtbot.waitUntil(lambda: len(heard) == 1)
    page.panel.details.beeps.setChecked(False)
    page.beeper.play(Beep.START)
    QTest.qWait(20)
    assert len(heard) == 1
    assert not Beeper(live.studio.mailbox.post, Settings(live.studio.settings.home)).is_on
