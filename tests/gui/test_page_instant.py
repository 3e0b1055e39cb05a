"""The instant section of Train: a sentence for motion; for sound an answer that follows the takes, kept and sent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.app.deployer import SendingPhase
from studio.gui.pages.instant import InstantSection
from studio.gui.pages.train import TrainPage
from studio.model.edits import AddRecording
from studio.model.lane import LaneKind
from studio.model.recording import BACKGROUND
from tests.gui.opened import Opened, opened
from tests.unit.learn.stand_in import StandIn, tone_take

PITCHES = {"low": 400.0, "high": 2600.0}


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    monkeypatch.setattr("studio.app.instant._own_body", StandIn)
    monkeypatch.setattr("studio.storage.samples.bundled", lambda kind, most: [])
    with opened(qtbot, tmp_path) as made:
        yield made


def section_of(here: Opened) -> InstantSection:
    page = here.page(TrainPage)
    page.show_section("instant")
    section = page.sections.widget("instant")
    assert isinstance(section, InstantSection)
    here.qtbot.waitUntil(section.isVisible)
    return section


def add(here: Opened, label: str, pitch_hz: float, *, seed: int) -> str:
    recording, lane = tone_take(label, pitch_hz, seed=seed)
    desk = here.studio.desk
    desk.add_label(label)
    desk.store.write_recording(recording, [lane])
    desk.do(AddRecording(recording), name="record a take")
    return recording.id


def add_takes(here: Opened, count: int) -> None:
    for seed in range(count):
        for label, pitch in PITCHES.items():
            add(here, label, pitch, seed=seed)


def answered(here: Opened) -> None:
    here.qtbot.waitUntil(lambda: here.studio.instant.is_current)
    here.settle()


def test_a_project_of_motion_is_told_why_not(here: Opened) -> None:
    here.make_project()
    section = section_of(here)
    assert section.empty.words.text().startswith("Instant mode knows sounds only.")
    assert not section.side.isVisible()


def test_the_answer_follows_the_takes_and_a_take_that_looks_wrong_is_one_click_from_its_span(here: Opened) -> None:
    here.make_project(LaneKind.MIC)
    section = section_of(here)
    answered(here)
    assert not section.keep.isEnabled()
    add_takes(here, 3)
    answered(here)
    assert section.needs.text() == "low needs 2 more takes.\nhigh needs 2 more takes."
    assert section.number.value.text() == "100 %"
    assert section.keep.isEnabled()
    assert not section.wrong.isVisible()
    odd = add(here, "low", PITCHES["high"], seed=90)
    answered(here)
    assert [row.title for row in section.doubts.rows] == ["low sounds like high"]
    section.doubts.picked.emit(section.doubts.rows[0].key)
    recording = here.studio.label.recording
    assert recording is not None
    assert recording.id == odd
    assert here.studio.label.snapshot().selected == (recording.spans[0].id,)
    assert here.window.page == "label"
    here.studio.desk.undo()
    answered(here)
    section_of(here)
    assert not section.wrong.isVisible()


def test_keeping_makes_a_run_once_and_a_double_click_no_second_one(here: Opened) -> None:
    here.make_project(LaneKind.MIC)
    section = section_of(here)
    add_takes(here, 3)
    answered(here)
    section.keep.click()
    section.keep.click()
    assert here.studio.trainer.numbers() == (1,)
    assert here.said("train") == ["instant-kept"]
    assert here.studio.runs.read(1).snapshot is not None  # what it was made of: it can be compared and restored
    here.make_project(LaneKind.MIC, name="other")
    assert here.said("train") == []  # that run is of another project


def test_sent_to_the_virtual_board_it_answers_as_here(here: Opened) -> None:
    here.make_project(LaneKind.MIC)
    section = section_of(here)
    add_takes(here, 3)
    answered(here)
    assert not section.send.isEnabled()
    here.connect_virtual()
    here.qtbot.waitUntil(section.send.isEnabled)
    here.qtbot.waitUntil(lambda: len(here.studio.instant.live.scores) == 3)
    section.send.click()
    here.qtbot.waitUntil(lambda: here.studio.deployer.phase == SendingPhase.DONE)
    assert here.window.page == "deploy"
    report = here.studio.deployer.report
    assert report is not None
    assert report.verified
    assert report.checked == 7
    assert here.studio.deployer.model_labels == ("low", "high", BACKGROUND)
    assert here.studio.deployer.run_on_board == 1


def test_ordinary_speech_is_asked_for_and_the_button_leads_there(here: Opened) -> None:
    here.make_project(LaneKind.MIC)
    section = section_of(here)
    add_takes(here, 2)
    answered(here)
    assert section.speech.isVisible()
    section.record.click()
    assert here.window.page == "collect"
    assert here.studio.collect.draft.label == BACKGROUND
