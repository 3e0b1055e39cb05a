"""Deploy: from a run to the (virtual) board that answers, and every state on the way."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.app.deployer import HeardRow, SendingPhase, SendReport
from studio.board.performance import Performance
from studio.errors import StudioError
from studio.gui.pages.deploy import DeployPage
from studio.gui.pages.send_words import state_words, verdict_words
from studio.gui.pages.spotlight import Spotlight
from studio.model.board import BoardInfo, BoardKind
from studio.model.lane import ACCEL_LSB_PER_G, MOTION_CHANNELS, Lane, LaneInfo, LaneKind
from tests.gui.opened import Opened, opened


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        yield made


def upside_down(seconds: float = 1.5) -> Performance:
    """The board turned over: the Z axis reads -1 g."""
    samples = np.zeros((round(seconds * 119), 6), dtype=np.int16)
    samples[:, 2] = -ACCEL_LSB_PER_G
    return Performance("down", (Lane(LaneInfo(LaneKind.IMU, 119.0, MOTION_CHANNELS, len(samples)), samples),))


def test_a_model_is_sent_verified_by_the_board_and_answers_what_the_board_feels(here: Opened) -> None:
    here.add_takes("down", 3)
    here.add_run()
    here.connect_virtual()
    page = here.page(DeployPage)
    assert page.state.text() == "Ready to send to the virtual board."
    page.send.click()
    here.qtbot.waitUntil(lambda: here.studio.deployer.phase == SendingPhase.DONE)
    here.qtbot.waitUntil(page.verdict.isVisible)
    assert page.state.text() == "The model runs on the virtual board."
    assert page.verdict.text().startswith("Verified on the board: 4 of 4 check windows equal")
    assert page.sections.widget("now").scores._labels == ("level", "up", "down")
    assert here.studio.bench.virtual is not None
    here.studio.bench.virtual.perform(upside_down())
    here.qtbot.waitUntil(lambda: bool(page.heard.rows) and page.heard.rows[0].title == "down")
    here.qtbot.waitUntil(lambda: page.sections.widget("now").led._rgb == 0xFF0000)
    assert page.sections.widget("now").spotlight.label == "down"
    page.studio.deploy.clear()
    here.qtbot.waitUntil(lambda: not page.heard.isVisible())


def test_ctrl_enter_sends(here: Opened) -> None:
    here.add_run()
    here.connect_virtual()
    here.page(DeployPage)
    here.press(Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    here.qtbot.waitUntil(lambda: here.studio.deployer.phase == SendingPhase.DONE)


def test_without_a_run_and_without_a_board_the_page_says_what_to_do(here: Opened) -> None:
    page = here.page(DeployPage)
    assert page.state.text() == "There is no model yet."
    assert page.train.isVisible()
    assert not page.send.isVisible()
    here.add_run()
    page.refresh()
    assert page.state.text() == "No board is connected."
    assert not page.send.isEnabled()
    assert not page.train.isVisible()


def test_while_sending_progress_and_cancel_are_there(here: Opened) -> None:
    here.add_run()
    here.connect_virtual()
    page = here.page(DeployPage)
    here.studio.deployer.fraction = 0.5
    here.studio.deployer._enter(SendingPhase.SENDING, "Sending 10 of 20 KB")
    here.settle()
    assert page.cancel.isVisible()
    assert page.progress.value() == 500
    assert page.step.text() == "Sending 10 of 20 KB"
    assert not page.send.isVisible()
    here.studio.deployer._enter(SendingPhase.VERIFYING, "The board is verifying the model")
    here.settle()
    assert not page.cancel.isEnabled()
    here.studio.deployer._enter(SendingPhase.IDLE, "")


def test_a_failure_is_told_with_its_remedy_and_sending_can_be_tried_again(here: Opened) -> None:
    here.add_run()
    here.connect_virtual()
    page = here.page(DeployPage)
    here.studio.deployer.tried_run = 1
    here.studio.deployer._failed(StudioError("The board did not accept the model.", "It is too big.",
                                             "Use fewer labels.", code="board-too-big"))
    here.settle()
    assert here.said("deploy") == ["board-too-big"]
    assert page.state.text() == "The model was not sent."
    assert page.send.isEnabled()
    page.send.click()
    assert here.said("deploy") == []
    here.qtbot.waitUntil(lambda: here.studio.deployer.phase == SendingPhase.DONE)


def test_after_another_training_the_page_offers_the_new_run_and_no_old_verdict(here: Opened) -> None:
    here.add_run()
    here.connect_virtual()
    page = here.page(DeployPage)
    page.send.click()
    here.qtbot.waitUntil(page.verdict.isVisible)
    here.add_run()
    page.refresh()
    assert page.state.text() == "Ready to send to the virtual board."
    assert page.details.text().startswith("Run 2:")
    assert not page.verdict.isVisible()
    assert page.runs.isVisible()
    page.runs.setCurrentIndex(1)
    page.runs.activated.emit(1)
    assert page.verdict.isVisible()


def test_a_run_says_what_an_answer_takes_of_its_network_until_the_board_has_it(here: Opened) -> None:
    here.add_run()
    here.connect_virtual()
    snapshot = here.studio.deploy.snapshot()
    assert snapshot.run is not None
    assert "multiplications" not in state_words(snapshot).details
    streamed = replace(snapshot, run=replace(snapshot.run, extra={"macs": 1000, "live_macs": 398}))
    assert "An answer takes 40 % of the network's multiplications" in state_words(streamed).details
    assert "multiplications" not in state_words(replace(streamed, is_on_board=True)).details


def test_the_number_of_a_run_is_whole_in_the_choice_however_late_the_run_comes(here: Opened) -> None:
    here.add_run()
    here.add_run()
    page = here.page(DeployPage)
    page.refresh()
    narrow = page.runs.sizeHint().width()
    for _ in range(8):
        here.add_run()
    page.refresh()
    assert page.runs.itemText(0) == "Run 10"
    assert page.runs.sizeHint().width() > narrow


def test_a_model_that_was_on_the_board_before_is_known_again(here: Opened) -> None:
    here.add_run()
    here.connect_virtual()
    page = here.page(DeployPage)
    page.send.click()
    here.qtbot.waitUntil(lambda: here.studio.deployer.phase == SendingPhase.DONE)
    here.studio.bench.disconnect()
    here.connect_virtual()
    folder = here.studio.desk.folder
    assert folder is not None
    here.studio.desk.close()
    here.studio.desk.open(folder)
    here.settle()
    page.refresh()
    assert page.state.text() == "The model runs on the virtual board."
    assert not page.verdict.isVisible()


def test_without_the_board_the_verdict_is_gone_and_a_closed_connection_is_told_as_one(here: Opened) -> None:
    here.add_run()
    here.connect_virtual()
    page = here.page(DeployPage)
    page.send.click()
    here.qtbot.waitUntil(page.verdict.isVisible)
    here.studio.bench.disconnect()
    here.settle()
    page.refresh()
    assert not page.verdict.isVisible()
    here.studio.deployer._failed(StudioError("The connection is closed.", "", "", code="link-closed"))
    here.settle()
    assert here.said("deploy") == ["sending-broken-off"]


class Answers:
    """Where the person would save to."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def save(self, parent: QWidget, title: str, start: Path, kinds: str, then: Callable[[Path], None]) -> None:
        then(self.path)


def test_a_model_is_exported_as_an_arduino_library(here: Opened, tmp_path: Path) -> None:
    page = here.page(DeployPage)
    assert not page.export.isVisible()
    here.add_run()
    page.refresh()
    assert page.export.isVisible()
    page.export.files = Answers(tmp_path / "mine.zip")  # type: ignore[assignment]
    page.export.ask()
    assert here.said("deploy") == ["library-exported"]
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
        assert "NanoStudio/library.properties" in archive.namelist()
    page.export.files = Answers(tmp_path / "nowhere" / "mine.zip")  # type: ignore[assignment]
    page.export.ask()
    assert here.said("deploy") == ["library-exported", "export-failed"]


def report(**changed: float) -> SendReport:
    numbers = {"checked": 8, "equal": 8, "network_cycles": 1_180_000, "feature_cycles": 20_000,
               "cycle_hz": 64_000_000, "size_bytes": 20_000, "seconds": 1.26, "crc": 1} | changed
    return SendReport(**numbers)  # type: ignore[arg-type]


def info(kind: BoardKind) -> BoardInfo:
    return BoardInfo(kind, "1", "1", 1, (119,), (16000,), 0, 0, None)


def test_the_verdict_is_said_with_cycles_on_a_real_board_and_never_without_the_count_of_windows() -> None:
    assert verdict_words(report(), info(BoardKind.REV2)) == (
        "Verified on the board: 8 of 8 check windows equal · 1.2 M cycles a window (18.8 ms) · sent in 1.3 s", True)
    assert verdict_words(report(equal=5), info(BoardKind.REV2)) == (
        "The board's answers differ: only 5 of 8 check windows gave the scores they must.", False)
    assert verdict_words(report(cycle_hz=1_000_000_000), info(BoardKind.VIRTUAL))[0].split(" · ")[1] == (
        "1.2 ms a window, of this computer's time")


def test_the_large_answer_fades_as_it_grows_old(qtbot: QtBot) -> None:
    now = [100.0]
    spotlight = Spotlight(lambda: HeardRow("wave", "#0072b2", 0.9, 100.0, 1), clock=lambda: now[0])
    qtbot.addWidget(spotlight)
    assert spotlight.refresh(0.0)
    assert not spotlight.refresh(0.0)
    now[0] = 101.0
    assert spotlight.refresh(0.0)
    now[0] = 200.0
    assert spotlight.refresh(0.0)
    now[0] = 300.0
    assert not spotlight.refresh(0.0), "an old answer must let the display rest"
    assert spotlight.label == "wave"
