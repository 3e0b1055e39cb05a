"""The window with a board that runs somebody's own sketch: what it says, what moves, and what its columns are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from studio.board.sketch import SketchForm, SketchPrinter
from studio.board.sketch_server import SketchServer
from studio.gui.columns_dialog import ColumnsDialog
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
