"""Deploy, leave it running: counting begins with one press, each false alarm is a row, and a press judges it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.app.deployer import SendingPhase
from studio.app.happenings import ModelAnswered
from studio.app.listening import ListeningPhase
from studio.gui.pages.deploy import DeployPage
from studio.gui.pages.listening import ListeningSection
from studio.model.detector import Detection
from studio.model.recording import BACKGROUND
from tests.gui.opened import Opened, opened


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        yield made


def section(here: Opened) -> ListeningSection:
    page = here.page(DeployPage)
    page.sections.show_section("listening")
    found = page.sections.widget("listening")
    assert isinstance(found, ListeningSection)
    return found


def counting(here: Opened) -> ListeningSection:
    """A model on the virtual board, and the counting begun."""
    here.make_project()
    here.add_takes("up", 2)
    here.add_run()
    here.connect_virtual()
    here.studio.deploy.send()
    here.qtbot.waitUntil(lambda: here.studio.deployer.phase == SendingPhase.DONE)
    here.studio.bench.require().run_model(False)  # lying still it would detect "up": here only the test detects
    here.settle()
    shown = section(here)
    here.settle()
    shown.start.click()
    assert here.studio.listening.phase == ListeningPhase.COUNTING
    return shown


def detect(here: Opened, label: str = "up") -> None:
    """The board detects something, and its take is ended at once."""
    here.studio.events.emit(ModelAnswered(Detection(1, 0.9, 0), label))
    here.studio.listening._end_take()
    here.settle()


def test_a_false_alarm_is_labelled_background_by_one_key_and_taken_back_by_undo(here: Opened) -> None:
    shown = counting(here)
    assert shown.total.text() == "0 in 0 s"
    detect(here)
    assert [(row.title, row.detail) for row in shown.alarms.rows] == [("up", "90.0 %")]
    here.press(Qt.Key.Key_B)
    recording = here.studio.desk.require().recordings[-1]
    assert [span.label for span in recording.spans] == [BACKGROUND]
    assert shown.train.isVisible()
    assert here.said("deploy") == ["alarm-judged"]
    here.studio.desk.undo()
    here.settle()
    assert here.studio.desk.require().recordings[-1].spans == ()
    assert not shown.train.isVisible()


def test_what_was_refused_while_it_counted_is_not_told_when_it_has_ended(here: Opened) -> None:
    shown = counting(here)
    recordings = here.studio.parity.recordings_of()
    for end in (shown.pause, shown.end):
        assert here.window.attempt(lambda: here.studio.parity.compare(recordings)) is None
        assert here.said("deploy") == ["model-busy"]
        detect(here)
        assert here.said("deploy") == ["model-busy"]  # it still counts
        end.click()
        assert here.said("deploy") == []
        shown.resume.click()
        here.settle()


def test_what_was_right_does_not_count_and_what_is_thrown_away_does(here: Opened) -> None:
    shown = counting(here)
    detect(here)
    here.studio.listening._kept_until_s -= 0.5  # the next one is a while after it
    detect(here)
    shown.throw.click()
    here.settle()
    shown.menu.actions()[0].trigger()
    here.settle()
    assert [row.detail for row in shown.alarms.rows] in (
        ["90.0 %   it was up: does not count", "90.0 %   thrown away"],
        ["90.0 %   thrown away", "90.0 %   it was up: does not count"],
    )
    assert shown.total.text().startswith("1 in ")


def test_pulling_the_cable_keeps_what_was_counted_and_says_how_to_go_on(here: Opened) -> None:
    shown = counting(here)
    detect(here)
    assert here.studio.bench.virtual is not None
    here.studio.bench.virtual.disconnect()
    here.qtbot.waitUntil(lambda: here.studio.bench.session is None)
    here.settle()
    assert shown.hint.text() == "The board went away. What was counted stays; go on when it is back."
    shown.resume.click()
    assert "no-board" in here.said("deploy")
    here.connect_virtual()
    shown.resume.click()
    assert here.studio.listening.phase == ListeningPhase.COUNTING
    assert shown.total.text().startswith("1 in ")


def test_without_a_model_on_the_board_it_says_what_is_missing(here: Opened) -> None:
    shown = section(here)
    assert not shown.start.isEnabled()
    assert shown.empty.words.text() == "No board is connected. Choose one at the top right."
    here.connect_virtual()
    here.settle()
    assert shown.empty.words.text() == "Send a model to the board first."
