"""Label under hands that press anything: no step fails, and undo leads back to where they began."""

from __future__ import annotations

import logging
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.gui.pages.label import LabelPage
from tests.gui.opened import opened

STEPS = 250
CTRL, SHIFT, ALT = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
                    Qt.KeyboardModifier.AltModifier)
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
ARROWS = [(key, held) for key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
          for held in (NONE, SHIFT, ALT, CTRL, CTRL | SHIFT)]
OTHERS = [(Qt.Key.Key_Up, SHIFT), (Qt.Key.Key_Down, SHIFT), (Qt.Key.Key_Return, NONE), (Qt.Key.Key_Tab, NONE),
          (Qt.Key.Key_Plus, NONE), (Qt.Key.Key_0, NONE), (Qt.Key.Key_Z, CTRL), (Qt.Key.Key_Y, CTRL)]


def keys_of(page: LabelPage) -> list[tuple[Qt.Key, Qt.KeyboardModifier]]:
    own = [QKeySequence(keys)[0] for keys in page.deeds.by_key() if keys not in ("N", "[", "]")]
    return [(each.key(), each.keyboardModifiers()) for each in own] + 2 * ARROWS + OTHERS


def touch(page: LabelPage, random: Random) -> None:
    """A click or a drag somewhere in the picture, or on the list."""
    where: QWidget = page.map.map if page.shows_map else page.view
    if random.random() < 0.3:
        page.list.setFocus()
    elif random.random() < 0.5:
        QTest.mouseClick(where, LEFT, random.choice([NONE, CTRL, SHIFT]), somewhere(where, random))
    else:
        QTest.mousePress(where, LEFT, NONE, somewhere(where, random))
        for _ in range(3):
            QTest.mouseMove(where, somewhere(where, random))
        QTest.mouseRelease(where, LEFT, NONE, somewhere(where, random))


def somewhere(widget: QWidget, random: Random) -> QPoint:
    return QPoint(random.randint(0, widget.width()), random.randint(0, widget.height()))


@pytest.mark.parametrize("seed", [4, 9])
def test_any_keys_and_clicks_end_in_no_bug_and_undo_leads_back(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture, seed: int
) -> None:
    random = Random(seed)
    with opened(qtbot, tmp_path) as here:
        here.make_project()
        for label in ("wave", "circle"):
            here.add_takes(label, 3, seconds=4.0)
        page = here.page(LabelPage)
        began = here.studio.desk.require()
        here.studio.desk.history.clear()
        keys = keys_of(page)
        for _ in range(STEPS):
            if random.random() < 0.2:
                touch(page, random)
            key, held = random.choice(keys)
            QTest.keyClick(QApplication.focusWidget() or page.view, key, held)
            if random.random() < 0.3:
                here.settle()
        here.settle()
        assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
        ended, undone = here.studio.desk.require(), 0
        while here.studio.desk.undo() is not None:
            undone += 1
        assert undone > 10
        assert here.studio.desk.require() == began
        for _ in range(undone):
            here.studio.desk.redo()
        assert here.studio.desk.require() == ended


def test_an_undo_while_a_key_is_held_down_is_seen_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path) as here:
        here.make_project()
        here.add_takes("wave", whole=False)
        page = here.page(LabelPage)
        page.presenter.spans.add(500_000, 1_000_000, "wave")
        here.settle()
        QTest.keyPress(page.view, Qt.Key.Key_Right)
        assert page.view.spans[0].start_us > 500_000
        here.studio.desk.undo()
        here.settle()
        assert page.view.spans[0].start_us == 500_000
        here.studio.desk.undo()
        here.settle()
        assert page.view.spans == ()
        QTest.keyPress(page.view, Qt.Key.Key_Right)
        QTest.keyRelease(page.view, Qt.Key.Key_Right)
        assert here.said("label") == []
