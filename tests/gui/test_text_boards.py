"""The window with a board that runs somebody's own sketch: what it says, what moves, and what its columns are."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from studio.board.sketch import SketchForm, SketchPrinter
from studio.board.sketch_server import SketchServer
from studio.errors import StudioError
from studio.gui.columns_dialog import ColumnsDialog
from studio.gui.notices import Notice
from studio.gui.pages.collect import CollectPage
from studio.link.text_session import TextSession
from studio.model.lane import LaneKind
from tests.gui.opened import Opened, opened
from tests.unit.link.played import takes


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        yield made


@pytest.fixture
def sketch() -> Iterator[SketchServer]:
    server = SketchServer(SketchPrinter(takes(), SketchForm.PLOTTER), "127.0.0.1", 0)
    yield server
    server.close()


@pytest.fixture
def session(here: Opened, sketch: SketchServer) -> TextSession:
    here.page(CollectPage)
    here.window.board.connect_to(sketch.port)
    here.qtbot.waitUntil(lambda: here.studio.bench.session is not None)
    found = here.studio.bench.require()
    assert isinstance(found, TextSession)
    here.qtbot.waitUntil(lambda: found.rate_hz > 0)
    here.settle()
    return found


def test_the_window_says_what_the_board_runs_and_shows_what_it_prints(here: Opened, session: TextSession) -> None:
    here.window.board.show_status()
    assert "Other sketch" in here.window.board._bar.chip.text()
    assert "119 Hz" in here.window.board._bar.chip.text()
    assert not here.window.board._bar.install.isHidden()
    assert "another-sketch" in here.said("collect")
    acceleration, rotation, sound, _ = here.page(CollectPage).plots.cards
    assert acceleration._stack.currentWidget() is acceleration.plot
    for card in (rotation, sound):
        assert card._stack.currentWidget() is card._empty
        assert card._empty.title.text() == "The board's sketch prints none."
    here.studio.bench.disconnect()
    here.settle()
    assert "another-sketch" not in here.said("collect")


def test_a_person_chooses_the_columns_in_the_dialogue_and_a_channel_is_one_columns(
    here: Opened, session: TextSession
) -> None:
    words = [action.text() for action in here.window.board.list_of_boards().actions()]
    assert "Columns of this board …" in words
    here.window.board.show_columns()
    dialog = here.window.findChild(ColumnsDialog)
    assert dialog is not None
    here.qtbot.waitUntil(lambda: dialog.values[2].text() not in ("", "–"))
    dialog.channels[0].setCurrentText("aY")
    assert [box.currentText() for box in dialog.channels] == ["aY", "not recorded", "aZ"]
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    here.settle()
    assert session.lanes[LaneKind.IMU].channels == ("aY", "aZ")
    others = here.studio.collect.readings()
    assert [reading.title for reading in others] == ["Y"]


def test_a_board_that_goes_while_its_columns_are_asked_for_ends_the_question(
    here: Opened, session: TextSession
) -> None:
    here.window.board.show_columns()
    dialog = here.window.findChild(ColumnsDialog)
    assert dialog is not None
    here.studio.bench.disconnect()
    dialog.refresh()
    assert dialog.result() == ColumnsDialog.DialogCode.Rejected


class Talker(SketchPrinter):
    """Prints words, and numbers once it ``counts``."""

    def __init__(self) -> None:
        self.counts = threading.Event()

    def greeting(self) -> bytes:
        return b""

    def printed(self) -> Iterator[tuple[float, bytes]]:
        began = time.monotonic()
        while True:
            at_s = time.monotonic() - began + 0.01
            yield at_s, b"0.1,0.2,0.9\r\n" if self.counts.is_set() else b"still waiting for the sensor\r\n"


def test_a_sketch_that_prints_no_table_is_not_said_to_be_recorded(here: Opened) -> None:
    talker = Talker()
    server = SketchServer(talker, "127.0.0.1", 0)
    try:
        collect, board = here.page(CollectPage), here.window.board
        board.connect_to(server.port)
        here.qtbot.waitUntil(lambda: here.studio.bench.session is not None)
        here.settle()
        [notice] = here.window.notices("collect").findChildren(Notice)
        words, buttons = notice.accessibleName(), notice.findChildren(QPushButton)
        assert "Nothing of it can be recorded" in words
        assert not [made for made in buttons if made.text()], "there are no columns to choose from"
        assert "Columns of this board …" not in [action.text() for action in board.list_of_boards().actions()]
        assert "no table" in board._bar.chip.text()
        assert "Recording works" not in board._bar.chip.toolTip()
        assert collect.plots.cards[0]._empty.words.text().startswith("It prints no table of numbers so far")
        with pytest.raises(StudioError) as refused:
            here.studio.bench.lane_info(LaneKind.IMU)
        assert "no table" in refused.value.why
        assert "Columns" not in refused.value.remedy
        talker.counts.set()
        here.qtbot.waitUntil(lambda: any("Recording works" in made.accessibleName()
                                         for made in here.window.notices("collect").findChildren(Notice)))
        assert here.said("collect") == ["another-sketch"]
    finally:
        server.close()


def test_what_was_said_of_an_earlier_connection_goes_with_the_next_that_fails(here: Opened) -> None:
    here.page(CollectPage)
    for port, code in (("/dev/nowhere", "port-missing"), ("socket://here", "port-address")):
        here.window.board.connect_to(port)
        here.qtbot.waitUntil(lambda code=code: code in here.said("collect"))
        assert here.said("collect") == [code]
