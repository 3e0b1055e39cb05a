"""Label, several recordings at once, the map of all spans, and proposals that are decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.gui.pages.label import LabelPage
from studio.learn.material import collect
from studio.model.edits import SplitSpan
from studio.model.lane import Lane, LaneInfo, LaneKind
from studio.model.recording import Recording, whole_span
from tests.gui.opened import Opened, opened

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        yield made


def labels(here: Opened) -> list[str]:
    return [", ".join(span.label for span in r.spans) for r in here.studio.desk.require().recordings]


def undo(here: Opened) -> None:
    here.press(Qt.Key.Key_Z, held=CTRL)


def select_down(here: Opened, page: LabelPage, count: int) -> None:
    page.list.setFocus()
    for _ in range(count):
        here.press(Qt.Key.Key_Down, on=page.list, held=SHIFT)


# -- several recordings


def test_recordings_selected_by_keys_are_labelled_and_deleted_together_with_one_undo_each(here: Opened) -> None:
    here.add_takes("wave", 3)
    here.add_takes("circle")
    page = here.page(LabelPage)
    select_down(here, page, 2)
    assert page.side.count.text() == "3 selected"
    here.press(Qt.Key.Key_2, on=page.list)
    assert labels(here) == ["circle"] * 4
    here.press(Qt.Key.Key_Delete, on=page.list)
    assert labels(here) == ["circle"]
    undo(here)
    assert labels(here) == ["circle"] * 4
    undo(here)
    assert labels(here) == ["wave"] * 3 + ["circle"]


def test_opening_another_recording_lets_go_of_the_selected_ones(here: Opened) -> None:
    ids = here.add_takes("wave", 3)
    page = here.page(LabelPage)
    page.list.setFocus()
    here.press(Qt.Key.Key_A, on=page.list, held=CTRL)
    page.open(ids[1])
    assert page.side.selected == [ids[1]]  # a person that is typed now is not meant for all


def test_a_person_that_is_typed_takes_the_place_of_the_old_one(here: Opened) -> None:
    here.add_takes("wave", person="ann")
    page = here.page(LabelPage)
    page.view.setFocus()
    here.press(Qt.Key.Key_P)
    QTest.keyClicks(page.side.person, "eve")
    here.press(Qt.Key.Key_Return, on=page.side.person)
    assert here.studio.desk.require().recordings[0].person == "eve"


def test_a_field_says_several_only_where_there_are_several(here: Opened) -> None:
    here.add_takes("wave", person="")
    here.add_takes("circle", person="ann")
    page = here.page(LabelPage)
    page.open(here.studio.desk.require().recordings[0].id)
    assert (page.side.person.text(), page.side.person.placeholderText()) == ("", "")
    page.list.setFocus()
    here.press(Qt.Key.Key_A, on=page.list, held=CTRL)
    assert (page.side.person.text(), page.side.person.placeholderText()) == ("", "several")


def test_what_is_selected_to_be_typed_over_stays_so_when_the_page_is_shown_anew(here: Opened) -> None:
    here.add_takes("wave", person="ann")
    page = here.page(LabelPage)
    page.view.setFocus()
    here.press(Qt.Key.Key_P)
    page.refresh()
    assert page.side.person.selectedText() == "ann"


def test_a_filter_that_finds_nothing_goes_by_escape(here: Opened) -> None:
    here.add_takes("wave", 2)
    page = here.page(LabelPage)
    page.filter.setFocus()
    QTest.keyClicks(page.filter, "zzz")
    assert not page.side.keys
    here.press(Qt.Key.Key_Escape, on=page.filter)
    assert len(page.side.keys) == 2


def test_a_person_and_a_note_are_typed_for_all_selected_and_shown_where_they_agree(here: Opened) -> None:
    here.add_takes("wave", 2, person="ann")
    here.add_takes("wave", person="bob")
    page = here.page(LabelPage)
    page.list.setFocus()
    here.press(Qt.Key.Key_A, on=page.list, held=CTRL)
    assert page.side.person.text() == ""
    here.press(Qt.Key.Key_P)
    QTest.keyClicks(page.side.person, "eve")
    here.press(Qt.Key.Key_Return, on=page.side.person)
    here.press(Qt.Key.Key_T)
    QTest.keyClicks(page.side.note, "left hand")
    here.press(Qt.Key.Key_Return, on=page.side.note)
    recordings = here.studio.desk.require().recordings
    assert {(r.person, r.note) for r in recordings} == {("eve", "left hand")}
    assert page.view.hasFocus()
    undo(here)
    undo(here)
    assert [r.person for r in here.studio.desk.require().recordings] == ["ann", "ann", "bob"]


def test_escape_in_a_field_leaves_the_person_as_it_was(here: Opened) -> None:
    here.add_takes("wave", person="ann")
    page = here.page(LabelPage)
    here.press(Qt.Key.Key_P)
    QTest.keyClicks(page.side.person, "x")
    here.press(Qt.Key.Key_Escape, on=page.side.person)
    assert page.side.person.text() == "ann"
    assert here.studio.desk.require().recordings[0].person == "ann"


def test_what_is_left_out_is_said_in_the_list_and_is_not_trained_with(here: Opened) -> None:
    ids = here.add_takes("wave", 3) + here.add_takes("circle", 2)
    page = here.page(LabelPage)
    select_down(here, page, 1)
    here.press(Qt.Key.Key_E, on=page.list)
    assert [(row.warn, row.is_out) for row in page.list.rows[:3]] == [("left out", True)] * 2 + [("", False)]
    project, desk = here.studio.desk.require(), here.studio.desk
    pairs = [(r, desk.lane(r.id, LaneKind.IMU)) for r in project.recordings]
    material = collect(pairs, project.pipeline, ("wave", "circle"), seed=0)
    assert {source.recording_id for source in material.sources} == set(ids[2:])
    here.press(Qt.Key.Key_E, on=page.list)
    assert all(r.included for r in here.studio.desk.require().recordings)


def test_a_recording_with_several_spans_is_not_overrun_and_that_is_said(here: Opened) -> None:
    ids = here.add_takes("wave", 2) + here.add_takes("circle")
    page = here.page(LabelPage)
    page.open(ids[0])
    span = here.studio.desk.require().recording(ids[0]).spans[0]
    here.studio.desk.do(SplitSpan(ids[0], span.id, 1_000_000, "half"), name="halves")
    page.list.setFocus()
    here.press(Qt.Key.Key_A, on=page.list, held=CTRL)
    here.press(Qt.Key.Key_2, on=page.list)
    assert labels(here) == ["wave, wave", "circle", "circle"]
    assert here.said("label") == ["several-spans"]


def test_a_selection_lives_on_while_rows_change(here: Opened) -> None:
    ids = here.add_takes("wave", 4)
    page = here.page(LabelPage)
    select_down(here, page, 2)
    here.add_takes("circle")
    assert page.list.selected_keys == ids[:3]


def test_a_flagged_recording_says_so_in_the_list_and_beside_the_title_and_is_found(here: Opened) -> None:
    here.add_takes("wave", 2)
    short = here.add_takes("wave", seconds=0.1)[0]
    page = here.page(LabelPage)
    here.qtbot.waitUntil(lambda: page.list.rows[2].warn == "check")
    page.filter.setText("flagged")
    assert page.side.keys == [short]
    page.filter.clear()
    here.press(Qt.Key.Key_X)
    assert page.list.current_key == short
    assert page.told.text()


# -- the map


def on_map(here: Opened) -> LabelPage:
    here.add_takes("wave", 6)
    here.add_takes("circle", 6)
    page = here.page(LabelPage)
    here.press(Qt.Key.Key_G)
    here.qtbot.waitUntil(lambda: len(page.map.map._marks) == 12)
    return page


def test_a_click_on_the_map_opens_the_span(here: Opened) -> None:
    page = on_map(here)
    ids = [r.id for r in here.studio.desk.require().recordings]
    key = next(mark.key for mark in page.map.map._marks if mark.key[0] == ids[7])
    QTest.mouseClick(page.map.map, Qt.MouseButton.LeftButton, pos=page.map.map.place_of(key).toPoint())
    assert not page.shows_map
    assert page.list.current_key == ids[7]
    assert page.presenter.spans.selected == (key[1],)


def test_the_map_is_walked_and_labelled_by_keys(here: Opened) -> None:
    page = on_map(here)
    here.press(Qt.Key.Key_Right)
    first = page.map.map.current
    assert first is not None
    here.press(Qt.Key.Key_Left)
    here.press(Qt.Key.Key_Left)
    current = page.map.map.current
    assert current is not None
    assert page.map.map.place_of(current.key).x() < page.map.map.place_of(first.key).x()
    other = {"wave": Qt.Key.Key_2, "circle": Qt.Key.Key_1}[current.label]
    here.press(other)
    recording = here.studio.desk.require().recording(current.key[0])
    assert recording.spans[0].label != current.label
    here.press(Qt.Key.Key_Return, on=page.map.map)
    assert not page.shows_map
    assert page.list.current_key == current.key[0]


def test_the_next_suspicious_span_waits_for_the_map_and_says_why(
    here: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(here.studio.inspector, "flags", lambda _: ())  # another reason: see above
    here.add_takes("wave", 6)
    odd = _shaken(here, "wave")
    page = here.page(LabelPage)
    here.press(Qt.Key.Key_X)
    here.qtbot.waitUntil(lambda: bool(page.told.text()))
    assert page.told.text() == "It is unlike the other spans of wave."
    assert len(page.presenter.spans.selected) == 1
    assert page.list.current_key == odd


# -- proposals


def _shaken(here: Opened, label: str = "") -> str:
    """Ten seconds of stillness with three shakes; its id."""
    desk, time = here.studio.desk, np.arange(1190) / 119
    samples = np.zeros((1190, 6), np.int16)
    samples[:, 2] = 2048
    samples += np.random.default_rng(1).normal(0, 4, samples.shape).astype(np.int16)
    for start in (1.0, 4.0, 7.0):
        inside = (time >= start) & (time < start + 1)
        samples[inside] += (3000 * np.sin(2 * np.pi * 4 * time[inside])).astype(np.int16)[:, None]
    info = LaneInfo(LaneKind.IMU, 119.0, desk.require().recordings[0].lanes[0].channels, 1190)
    stamp, recording_id = desk.store.new_id()
    recording = Recording(recording_id, stamp, "ann", (info,))
    recording = replace(recording, spans=whole_span(recording, label))
    desk.store.write_recording(recording, [Lane(info, samples)])
    desk.add_recording(recording)
    return recording_id


def with_events(here: Opened, *, named: bool = True) -> LabelPage:
    for label in ("wave", "circle") if named else ("",):
        here.add_takes(label, whole=named)
    shaken = _shaken(here)
    page = here.page(LabelPage)
    page.open(shaken)
    here.press(Qt.Key.Key_F, on=page.view)
    here.qtbot.waitUntil(lambda: len(page.view._proposed) == 3)
    return page


def starts(page: LabelPage) -> list[tuple[str, float]]:
    recording = page.presenter.recording
    assert recording is not None
    return [(s.label, round(s.start_us / 1e6)) for s in sorted(recording.spans)]


def test_proposals_are_accepted_and_rejected_one_by_one_by_keys(here: Opened) -> None:
    page = with_events(here)
    page.finder.label.setCurrentText("circle")
    here.press(Qt.Key.Key_J)
    assert page.finder.count.text() == "2 of 3"
    here.press(Qt.Key.Key_A)
    assert starts(page) == [("circle", 4)]
    assert page.finder.count.text() == "2 of 2"
    here.press(Qt.Key.Key_R)
    assert [round(p.start_us / 1e6) for p in page.view._proposed] == [1]
    undo(here)
    assert [round(p.start_us / 1e6) for p in page.view._proposed] == [1, 4]
    assert starts(page) == []


def test_a_digit_accepts_the_proposal_as_what_it_is(here: Opened) -> None:
    page = with_events(here)
    here.press(Qt.Key.Key_2)
    here.press(Qt.Key.Key_1)
    assert starts(page) == [("circle", 1), ("wave", 4)]


def test_in_a_project_without_labels_what_is_found_has_to_be_named(here: Opened) -> None:
    page = with_events(here, named=False)
    here.press(Qt.Key.Key_A)
    assert here.said("label") == ["proposal-unlabelled"]
    here.press(Qt.Key.Key_N)
    QTest.keyClicks(page.chips.name, "tap")
    here.press(Qt.Key.Key_Return, on=page.chips.name)
    assert starts(page) == [("tap", 1)]


def test_all_proposals_are_accepted_as_one_step(here: Opened) -> None:
    page = with_events(here)
    assert len(page.view._tracks) == 3
    page.finder.label.setCurrentText("wave")
    here.press(Qt.Key.Key_Return, held=CTRL)
    assert starts(page) == [("wave", 1), ("wave", 4), ("wave", 7)]
    undo(here)
    assert starts(page) == []
    here.press(Qt.Key.Key_F)
    assert len(page.view._tracks) == 2
    assert page.view._proposed == ()


def test_the_settings_change_what_is_proposed_while_one_looks(here: Opened) -> None:
    page = with_events(here)
    page.finder.shortest.setValue(3000)
    here.qtbot.waitUntil(lambda: len(page.view._proposed) == 0)
    page.finder.shortest.setValue(200)
    here.qtbot.waitUntil(lambda: len(page.view._proposed) == 3)
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton,
                     pos=QPoint(round(page.view.timeline.to_pixel(7.5)), 100))
    assert page.finder.count.text() == "3 of 3"


def test_without_a_model_proposing_labels_says_what_to_do_first(here: Opened) -> None:
    here.add_takes("wave")
    here.page(LabelPage)
    here.press(Qt.Key.Key_L)
    assert here.said("label") == ["no-run"]
