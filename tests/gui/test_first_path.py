"""A first user's way from the start to three labels with ten takes each on the virtual board, with one hand tied:
once by keyboard only, once by mouse only. Prints how many keys or clicks it takes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.app.recording.course import TakePhase
from studio.app.recording.plan import Mode
from studio.app.workshop import Workshop
from studio.board.installing import RealWorld
from studio.board.virtual import VirtualBoard
from studio.gui.pages.collect import CollectPage
from studio.gui.project_dialogs.new_project import NewProjectDialog
from studio.link.session import Session
from studio.link.transport import Transport
from tests.gui.hands import Keyboard, Mouse
from tests.gui.opened import Opened, opened

FASTER = 16
"""Board, link and takes all live by a clock that goes this much faster than the one on the wall."""
LABELS = ("wave", "circle", "punch")
TAKES = 10


def fast_clock() -> float:
    return FASTER * time.monotonic()


class FastWorld(RealWorld):
    def session(self, transport: Transport) -> Session:
        return Session(transport, clock=fast_clock)


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path, Workshop(world=FastWorld())) as made:
        made.studio.takes._clock = fast_clock
        made.studio.bench._own_board = VirtualBoard(clock=fast_clock).start()
        made.studio.bench.connect("virtual")
        qtbot.waitUntil(lambda: made.studio.bench.info is not None)
        yield made


def back_to_the_window(here: Opened, page: CollectPage) -> None:
    """Without a window system nobody gives the keyboard back when a dialog is gone."""
    here.window.activateWindow()
    here.qtbot.waitUntil(lambda: QApplication.activeWindow() is here.window)
    here.qtbot.waitUntil(page.panel.record.isEnabled)


def recorded(here: Opened, label: str) -> int:
    project = here.studio.desk.require()
    return sum(span.label == label for recording in project.recordings for span in recording.spans)


def wait_for_burst(here: Opened, label: str) -> None:
    here.qtbot.waitUntil(lambda: here.studio.takes.phase == TakePhase.IDLE)
    here.settle()
    assert recorded(here, label) == TAKES


def check_and_tell(here: Opened, count: int, what: str, tell: Callable[[str, object], None]) -> None:
    path = here.studio.path.snapshot()
    assert path.page == "train"
    assert {step.page: step.gate for step in path.steps}["train"] == ""
    assert here.window.guide.there.isVisible()
    tell("told", f"from the start to {len(LABELS)} labels x {TAKES} takes: {count} {what}")


def test_three_labels_of_ten_takes_by_keyboard_only(
        here: Opened, record_property: Callable[[str, object], None]) -> None:
    keys, page = Keyboard(here), here.page(CollectPage)
    keys.tab_to(page.start.choices["sample"])
    keys.press(Qt.Key.Key_Down)
    keys.tab_to(page.start.go)
    keys.press(Qt.Key.Key_Space)
    assert here.window.findChild(NewProjectDialog) is not None
    keys.press(Qt.Key.Key_Return)
    assert here.studio.desk.project is not None
    back_to_the_window(here, page)
    for number, label in enumerate(LABELS):
        keys.press(Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
        keys.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        keys.type(label)
        if number == 0:
            keys.tab_to(page.panel.modes[Mode.BURST])
            keys.press(Qt.Key.Key_Space)
            keys.press(Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
            keys.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            keys.type(str(TAKES))
        keys.press(Qt.Key.Key_Return)
        keys.press(Qt.Key.Key_Space)
        assert here.studio.takes.phase != TakePhase.IDLE
        wait_for_burst(here, label)
    check_and_tell(here, keys.count, "keys", record_property)


def test_three_labels_of_ten_takes_by_mouse_only(
        here: Opened, record_property: Callable[[str, object], None]) -> None:
    mouse, page = Mouse(here), here.page(CollectPage)
    mouse.click(page.start.choices["own"])
    mouse.click(page.start.go)
    question = here.window.findChild(NewProjectDialog)
    assert question is not None
    mouse.click(question.make)
    back_to_the_window(here, page)
    for number, label in enumerate(LABELS):
        mouse.pick(page.panel.label, label)
        if number == 0:
            mouse.click(page.panel.modes[Mode.BURST])
            mouse.step(page.panel.takes, TAKES - page.panel.takes.value())
        mouse.click(page.panel.record)
        wait_for_burst(here, label)
    check_and_tell(here, mouse.count, "clicks", record_property)
