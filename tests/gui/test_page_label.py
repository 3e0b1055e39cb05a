"""Label: spans by hand and by key, undo, finding recordings, and what is heard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.gui.pages import recording_tracks
from studio.gui.pages.label import LabelPage
from studio.gui.sound import Frames
from studio.model.lane import LaneKind
from studio.model.recording import BACKGROUND
from tests.gui.opened import Opened, drag, opened


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        yield made


def at(page: LabelPage, seconds: float) -> QPointF:
    return QPointF(page.view.timeline.to_pixel(seconds), page.view.area().center().y())


def spans(page: LabelPage) -> list[tuple[str, float, float]]:
    recording = page.presenter.recording
    assert recording is not None
    return [(s.label, round(s.start_us / 1e6, 1), round(s.end_us / 1e6, 1)) for s in sorted(recording.spans)]


def test_a_drag_on_an_empty_place_makes_a_span_and_a_digit_says_what_it_is(here: Opened) -> None:
    here.add_takes("wave")
    here.add_takes("circle", whole=False)
    page = here.page(LabelPage)
    page.list.setCurrentIndex(page.list.model().index(1, 0))
    drag(page.view, at(page, 0.5), at(page, 1.5))
    assert spans(page) == [("wave", 0.5, 1.5)]
    here.press(Qt.Key.Key_2)
    assert spans(page) == [("circle", 0.5, 1.5)]
    assert page.chips.chips["circle"].isChecked()


def test_a_whole_drag_is_taken_back_by_one_undo(here: Opened) -> None:
    here.add_takes("wave", whole=False)
    page = here.page(LabelPage)
    drag(page.view, at(page, 0.5), at(page, 1.0))
    drag(page.view, at(page, 0.75), at(page, 1.25))
    assert spans(page) == [("wave", 1.0, 1.5)]
    here.press(Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert spans(page) == [("wave", 0.5, 1.0)]
    here.press(Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert spans(page) == []
    page.redo.click()
    here.settle()
    page.redo.click()
    assert spans(page) == [("wave", 1.0, 1.5)]


def test_the_first_drag_in_a_project_without_labels_asks_for_a_name(here: Opened) -> None:
    here.add_takes("", whole=False)
    page = here.page(LabelPage)
    drag(page.view, at(page, 0.5), at(page, 1.5))
    assert spans(page) == []
    assert here.said("label") == ["name-label"]
    assert page.chips.name.isVisible()
    QTest.keyClicks(page.chips.name, "wave")
    here.press(Qt.Key.Key_Return, on=page.chips.name)
    assert spans(page) == [("wave", 0.5, 1.5)]
    assert here.said("label") == []


def test_background_is_given_by_its_own_key(here: Opened) -> None:
    here.add_takes("wave")
    page = here.page(LabelPage)
    page.view.select_next()
    here.press(Qt.Key.Key_B)
    assert spans(page) == [(BACKGROUND, 0.0, 2.0)]


def test_a_new_label_is_typed_and_given_without_the_mouse(here: Opened) -> None:
    here.add_takes("wave")
    page = here.page(LabelPage)
    page.view.select_next()
    here.press(Qt.Key.Key_N)
    QTest.keyClicks(page.chips.name, "shake 1")
    here.press(Qt.Key.Key_Return, on=page.chips.name)
    assert spans(page) == [("shake 1", 0.0, 2.0)]
    assert [label.name for label in here.studio.desk.require().labels] == ["wave", "shake 1"]


def test_escape_and_delete_mean_the_span_and_not_the_recording(here: Opened) -> None:
    here.add_takes("wave")
    page = here.page(LabelPage)
    page.view.select_next()
    here.press(Qt.Key.Key_Escape)
    here.press(Qt.Key.Key_Delete)
    assert spans(page) == [("wave", 0.0, 2.0)]
    page.view.select_next()
    here.press(Qt.Key.Key_Delete)
    assert spans(page) == []
    assert len(here.studio.desk.require().recordings) == 1


def test_a_recording_deleted_in_the_list_comes_back_by_the_button_in_the_notice(here: Opened) -> None:
    ids = here.add_takes("wave", 3)
    page = here.page(LabelPage)
    page.list.setFocus()
    here.press(Qt.Key.Key_Delete, on=page.list)
    here.settle()
    assert [row.key for row in page.list.rows] == ids[1:]
    assert page.list.current_key == ids[1]
    assert here.said("label") == ["recording-deleted"]
    here.window.undo()
    here.settle()
    assert [row.key for row in page.list.rows] == ids


def test_what_is_typed_into_the_filter_finds_recordings_and_labels_nothing(here: Opened) -> None:
    here.add_takes("wave", 2, person="ann")
    kept = here.add_takes("circle", person="bob2")
    page = here.page(LabelPage)
    page.filter.setFocus()
    QTest.keyClicks(page.filter, "bob2")
    assert [row.key for row in page.list.rows] == kept
    assert page.side.count.text() == "1 / 3"
    assert {r.spans[0].label for r in here.studio.desk.require().recordings} == {"wave", "circle"}


def test_page_down_and_up_walk_through_the_recordings(here: Opened) -> None:
    ids = here.add_takes("wave", 3)
    page = here.page(LabelPage)
    here.press(Qt.Key.Key_PageDown)
    here.press(Qt.Key.Key_PageDown)
    here.press(Qt.Key.Key_PageDown)
    assert page.list.current_key == ids[2]
    here.press(Qt.Key.Key_PageUp)
    recording = page.presenter.recording
    assert recording is not None
    assert recording.id == ids[1]


def test_without_recordings_the_page_says_how_to_get_some(here: Opened) -> None:
    page = here.page(LabelPage)
    assert page.stack.currentIndex() == 0
    here.add_takes("wave")
    assert page.stack.currentIndex() == 1


def test_a_damaged_recording_says_so_on_the_page_and_the_next_one_opens(here: Opened) -> None:
    bad, good = here.add_takes("wave", 2)
    folder = next((here.studio.desk.store.folder / "recordings").glob(f"*_{bad}"))
    next(folder.glob("imu.*")).write_bytes(b"\x00not a table")
    here.studio.desk.open(_closed(here))
    page = here.page(LabelPage)
    if page.list.rows and page.list.rows[0].key == bad:
        page.open(bad)
    assert here.said("label")
    page.open(good)
    assert page.view.timeline.length == pytest.approx(2.0, abs=0.02)


def _closed(here: Opened) -> Path:
    folder = here.studio.desk.folder
    assert folder is not None
    here.studio.desk.close()
    return folder


class Speaker:
    """A loudspeaker that plays when the test says so."""

    def __init__(self) -> None:
        self.frames: Frames | None = None
        self.heard = 0

    def __call__(self, frames: Frames, rate_hz: int) -> Speaker:
        self.frames = frames
        return self

    def pull(self, count: int) -> None:
        assert self.frames is not None
        self.heard += len(self.frames.send(count)) // 2

    def close(self) -> None:
        self.frames = None


def test_space_plays_the_selected_span_with_a_cursor_and_stops_it(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path) as here:
        here.make_project(LaneKind.MIC)
        here.add_takes("hello", whole=False)
        page = here.page(LabelPage)
        speaker = Speaker()
        page.play.player._open_output = speaker
        drag(page.view, at(page, 0.5), at(page, 1.5))
        here.press(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: speaker.frames is not None)
        cursors: list[int | None] = []
        page.play.moved.connect(cursors.append)
        speaker.pull(1600)
        qtbot.waitUntil(lambda: any(time is not None and time > 500_000 for time in cursors))
        here.press(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: speaker.frames is None)
        assert speaker.heard == 1600
        assert not page.play.player.is_playing


def test_motion_has_nothing_to_play(here: Opened) -> None:
    here.add_takes("wave")
    page = here.page(LabelPage)
    assert not page.play.isVisible()
    here.press(Qt.Key.Key_Space)
    assert not page.play.player.is_playing


def test_the_title_follows_the_label_that_is_given(here: Opened) -> None:
    here.add_takes("wave")
    here.add_takes("circle")
    page = here.page(LabelPage)
    assert page.title.text() == "wave"
    here.press(Qt.Key.Key_2)
    assert page.title.text() == "circle"
    here.press(Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert page.title.text() == "wave"


def test_the_spectrogram_of_a_long_sound_comes_later_and_is_the_same(
    here: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.make_project(LaneKind.MIC, name="words")
    short, long = here.add_takes("yes", seconds=7.0)[0], here.add_takes("no", seconds=7.0)[0]
    page = here.page(LabelPage)
    page.open(short)
    at_once = page.view._tracks[1]._tiles._levels[0]  # type: ignore[attr-defined]
    monkeypatch.setattr(recording_tracks, "LONG_S", 3.0)
    monkeypatch.setattr(recording_tracks, "PIECE_S", 0.7)
    page.open(long)
    assert len(page.view._tracks[1]._tiles._levels[0]) == 0  # type: ignore[attr-defined]
    page.view.zoom(4.0)
    view = page.view.timeline.view
    here.qtbot.waitUntil(lambda: len(page.view._tracks[1]._tiles._levels[0]) > 0)  # type: ignore[attr-defined]
    later = page.view._tracks[1]._tiles._levels[0]  # type: ignore[attr-defined]
    assert (later == at_once).all()
    assert page.view.timeline.view == view


def test_a_long_sound_that_is_left_early_does_not_appear_in_another_recording(
    here: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.make_project(LaneKind.MIC, name="words")
    short, long = here.add_takes("yes", seconds=1.0)[0], here.add_takes("no", seconds=7.0)[0]
    monkeypatch.setattr(recording_tracks, "LONG_S", 3.0)
    page = here.page(LabelPage)
    page.open(long)
    page.open(short)
    QTest.qWait(50)
    assert len(page.view._tracks[1]._tiles._levels[0]) <= 101  # type: ignore[attr-defined]
