"""Label, many spans: split, merge, several at once, made by keys, and every key listed."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from studio.gui.actions import SHORTCUTS
from studio.gui.pages.label import LabelPage
from studio.model.edits import Edit, SetSpans
from studio.model.lane import LaneKind
from studio.model.recording import Recording, Span
from tests.gui.opened import Opened, drag, opened
from tests.unit.app.making import made_lane

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
UNDO = (Qt.Key.Key_Z, CTRL)


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        made.add_takes("wave", seconds=10.0)
        made.add_takes("circle")
        yield made


@pytest.fixture
def page(here: Opened) -> LabelPage:
    """A recording of ten seconds with three spans in it is open."""
    first = here.studio.desk.require().recordings[0]
    here.studio.desk.do(replace_spans(first.id, (1, 2, "wave"), (3, 4, "wave"), (6, 8, "circle")), name="spans")
    return here.page(LabelPage)


def replace_spans(recording_id: str, *parts: tuple[float, float, str]) -> Edit:
    return SetSpans(recording_id, tuple(Span(round(a * 1e6), round(b * 1e6), label, f"s{n}")
                                        for n, (a, b, label) in enumerate(parts)))


def spans(page: LabelPage) -> list[tuple[str, float, float]]:
    recording = page.presenter.recording
    assert recording is not None
    return [(s.label, round(s.start_us / 1e6, 1), round(s.end_us / 1e6, 1)) for s in sorted(recording.spans)]


def at(page: LabelPage, seconds: float) -> QPointF:
    return QPointF(page.view.timeline.to_pixel(seconds), page.view.area().center().y())


def click(page: LabelPage, seconds: float, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, held, at(page, seconds).toPoint())


def test_a_span_is_split_at_the_cursor_and_merged_again_and_each_is_one_undo(here: Opened, page: LabelPage) -> None:
    before = spans(page)
    click(page, 7.0)
    here.press(Qt.Key.Key_S)
    assert spans(page)[2:] == [("circle", 6, 7), ("circle", 7, 8)]
    here.press(Qt.Key.Key_2)
    here.press(Qt.Key.Key_Left, held=CTRL)
    here.press(Qt.Key.Key_M)
    assert spans(page) == before
    for _ in range(2):
        here.press(UNDO[0], held=UNDO[1])
    assert spans(page) == before
    assert here.studio.desk.history.undo_name == "spans"


def test_splitting_where_no_span_is_says_what_to_do(here: Opened, page: LabelPage) -> None:
    click(page, 5.0)
    here.press(Qt.Key.Key_S)
    assert here.said("label") == ["split-outside"]


def test_what_stood_in_the_way_of_one_key_is_gone_with_the_next(here: Opened, page: LabelPage) -> None:
    """Three red messages lay over the picture after three keys, and stayed."""
    page.view.setFocus()
    for key in (Qt.Key.Key_S, Qt.Key.Key_S):
        here.press(key)
    assert here.said("label") == ["split-outside"]
    page.presenter.spans.select(("s2",))
    here.press(Qt.Key.Key_M)
    assert here.said("label") == ["merge-one"]
    here.press(Qt.Key.Key_1)
    assert here.said("label") == []


@pytest.mark.parametrize("how", ["mouse", "keys"])
def test_several_spans_are_labelled_moved_and_deleted_together(here: Opened, page: LabelPage, how: str) -> None:
    if how == "mouse":
        click(page, 1.5)
        click(page, 3.5, SHIFT)
    else:
        here.press(Qt.Key.Key_Right, held=CTRL)
        here.press(Qt.Key.Key_Right, held=CTRL | SHIFT)
    here.press(Qt.Key.Key_2)
    assert [label for label, _, _ in spans(page)] == ["circle"] * 3
    if how == "mouse":
        drag(page.view, at(page, 3.5), at(page, 4.5))
        here.settle()
    else:
        for _ in range(20):
            QTest.keyPress(page.view, Qt.Key.Key_Right)
        QTest.keyRelease(page.view, Qt.Key.Key_Right)
        here.settle()
    assert spans(page)[:2] == [("circle", 2, 3), ("circle", 4, 5)]
    here.press(Qt.Key.Key_Delete)
    assert spans(page) == [("circle", 6, 8)]
    for _ in range(3):
        here.press(UNDO[0], held=UNDO[1])
    assert spans(page) == [("wave", 1, 2), ("wave", 3, 4), ("circle", 6, 8)]


def test_a_span_is_made_by_keys_alone(here: Opened, page: LabelPage) -> None:
    click(page, 8.5)
    here.press(Qt.Key.Key_BracketLeft)
    for _ in range(20):
        here.press(Qt.Key.Key_Period)
    here.press(Qt.Key.Key_O)
    here.press(Qt.Key.Key_Return)
    assert spans(page)[-1] == ("circle", 8.5, 9.5)
    here.press(Qt.Key.Key_Home, held=SHIFT)
    assert page.view.cursor_us == pytest.approx(8_500_000, abs=20_000)


def test_a_copy_stands_right_behind_and_is_selected(here: Opened, page: LabelPage) -> None:
    here.press(Qt.Key.Key_Right, held=CTRL)
    here.press(Qt.Key.Key_D)
    assert spans(page)[:2] == [("wave", 1, 2), ("wave", 2, 3)]
    chosen = page.presenter.spans.primary
    assert chosen is not None
    assert chosen.start_us == 2_000_000
    click(page, 7.9)
    here.press(Qt.Key.Key_D)
    here.press(Qt.Key.Key_D)
    assert here.said("label") == ["no-room"]


def test_all_in_view_then_all(here: Opened, page: LabelPage) -> None:
    page.view.zoom(6.0, 1.0)
    here.press(Qt.Key.Key_A, held=CTRL)
    assert len(page.presenter.spans.selected) == 1
    here.press(Qt.Key.Key_A, held=CTRL)
    assert len(page.presenter.spans.selected) == 3


def test_the_next_stretch_without_a_label_gets_one_by_a_digit(here: Opened, page: LabelPage) -> None:
    here.press(Qt.Key.Key_U)
    here.press(Qt.Key.Key_U)
    assert page.view.cursor_us == 2_000_000
    here.press(Qt.Key.Key_1)
    assert spans(page)[1] == ("wave", 2, 3)
    here.press(Qt.Key.Key_U, held=SHIFT)
    assert page.view.cursor_us == 0


def test_an_edge_snaps_to_the_cursor(here: Opened, page: LabelPage) -> None:
    click(page, 5.0)
    here.press(Qt.Key.Key_Comma)
    cursor = page.view.cursor_us
    assert cursor is not None
    drag(page.view, at(page, 6.0), at(page, cursor / 1e6) + QPointF(3, 0))
    recording = page.presenter.recording
    assert recording is not None
    assert sorted(recording.spans)[2].start_us == cursor


def test_two_thousand_spans_stay_fluid(here: Opened, page: LabelPage) -> None:
    recording = page.presenter.recording
    assert recording is not None
    many = [(n * 0.005, n * 0.005 + 0.004, "wave") for n in range(2000)]
    here.studio.desk.do(replace_spans(recording.id, *many), name="many")
    here.settle()
    page.view.zoom(20.0, 5.0)
    page.view.grab()
    began = time.thread_time()
    for _ in range(10):
        page.view.update()
        page.view.grab()
        QTest.mouseMove(page.view, at(page, 5.0).toPoint())
    assert (time.thread_time() - began) / 10 < 0.05


def test_a_recording_of_motion_and_sound_shows_both_on_one_axis(here: Opened) -> None:
    desk = here.studio.desk
    motion, sound = (made_lane(kind, 2.0, seed=1) for kind in (LaneKind.IMU, LaneKind.MIC))
    stamp, recording_id = desk.store.new_id()
    both = Recording(recording_id, stamp, "ann", (motion.info, sound.info))
    desk.store.write_recording(both, [motion, sound])
    desk.add_recording(both)
    page = here.page(LabelPage)
    page.open(recording_id)
    assert [track.title.split(" ")[0] for track in page.view._tracks] == [
        "accelerometer", "gyroscope", "sound", "spectrogram"]
    assert page.view.timeline.length == pytest.approx(2.0, abs=0.02)
    assert page.play.isVisible()


def test_the_right_button_opens_a_menu_of_what_can_be_done_where_it_was_pressed(here: Opened, page: LabelPage) -> None:
    asked: list[object] = []
    page.view.menu_asked.disconnect()
    page.view.menu_asked.connect(asked.append)
    QTest.mouseClick(page.view, Qt.MouseButton.RightButton, pos=at(page, 7.0).toPoint())
    assert len(asked) == 1
    split = page.menus.spans().actions()[0]
    assert split.text().endswith("\tS")
    split.trigger()
    assert spans(page)[2:] == [("circle", 6, 7), ("circle", 7, 8)]
    QTest.mousePress(page.view, Qt.MouseButton.RightButton, pos=at(page, 7.0).toPoint())
    QTest.mouseMove(page.view, at(page, 5.0).toPoint())
    QTest.mouseRelease(page.view, Qt.MouseButton.RightButton, pos=at(page, 5.0).toPoint())
    assert len(asked) == 1


def test_the_view_turns_the_page_when_the_sound_runs_out_of_it(here: Opened, page: LabelPage) -> None:
    page.view.zoom(5.0, 0.0)
    page.play.moved.emit(1_900_000)
    assert page.view.timeline.start == 0
    page.play.moved.emit(2_050_000)
    assert page.view.timeline.start == pytest.approx(1.95, abs=0.02)
    page.view.pan(5.0)
    page.play.moved.emit(2_100_000)
    assert page.view.timeline.start == pytest.approx(6.95, abs=0.02)


KEY_WORDS = {"Enter": "Return", "Page Down": "PgDown", "Page Up": "PgUp"}


def bound(page: LabelPage) -> set[str]:
    return {shortcut.key().toString() for shortcut in page.findChildren(QShortcut)}


def listed() -> set[str]:
    """The keys of the rows of the page, as Qt writes them; what the picture itself hears is left out."""
    found: set[str] = set()
    for keys in (key for row in SHORTCUTS if row.page == "label" for key in row.keys):
        if keys == "1 – 9":
            found |= set("123456789")
        elif re.search(r"[←→↑↓−]|Wheel|dragging|[Cc]lick|Arrow", keys) or keys in ("0", "Home", "End", "Ctrl+Space"):
            continue
        elif keys == ", .":
            found |= {",", "."}
        else:
            for word, key in KEY_WORDS.items():
                keys = keys.replace(word, key)
            found.add(QKeySequence(keys).toString())
    return found


def test_every_key_of_the_page_is_listed_and_every_listed_key_is_bound(page: LabelPage) -> None:
    heard_elsewhere = {"Return"}  # a field has a use of its own for Enter: LabelPage.keyPressEvent
    assert bound(page) == listed() - heard_elsewhere


def test_every_button_of_the_page_names_its_key(page: LabelPage) -> None:
    without = [made.toolTip() for made in page.findChildren(QToolButton) if made.accessibleName()
               and not re.search(r"\(.+\)", made.toolTip())]
    assert without == [page.tr("Show only some recordings"), page.tr("What does this step do?")]
