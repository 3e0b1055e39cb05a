"""Train, Settings: strictness is part of the project and says its price; words without ordinary speech ask for some."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studio.app.presenters.learning import price_of, price_words
from studio.gui.pages.settings_section import SettingsSection
from studio.gui.pages.train import TrainPage
from studio.jobs import Job
from studio.model.lane import LaneKind
from studio.model.learning import SCRATCH, USUAL_STRICTNESS
from studio.model.recording import BACKGROUND
from tests.gui.opened import Opened, opened
from tests.gui.test_page_train import Worker


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        yield made


def settings_of(here: Opened) -> SettingsSection:
    page = here.page(TrainPage)
    page.show_section("settings")
    section = page.sections.widget("settings")
    assert isinstance(section, SettingsSection)
    here.settle()
    return section


def strictness(here: Opened) -> float:
    return here.studio.desk.require().learning.strictness


def priced(here: Opened, strictness: float, recall: float, false_accepts: float) -> None:
    """A run that was trained so, the newest."""
    run = here.add_run()
    price = {"recall": recall, "false_accepts": false_accepts, "takes": 20, "look_alikes": 90, "thresholds": []}
    extra = {**run.extra, "learning": {"strictness": strictness, "start": "auto", "network": None, "price": price}}
    here.studio.trainer._runs[run.number] = replace(run, extra=extra)


def test_a_drag_of_the_slider_is_one_step_and_undo_moves_it_back(here: Opened) -> None:
    here.make_project()
    section = settings_of(here)
    section.strictness.setSliderDown(True)
    for value in (40, 55, 70):
        section.strictness.setValue(value)
    section.strictness.setSliderDown(False)
    assert strictness(here) == 0.7
    here.press(Qt.Key.Key_Right, on=section.strictness)
    assert strictness(here) == 0.75
    for expected in (0.7, USUAL_STRICTNESS):
        here.studio.desk.undo()
        here.settle()
        assert strictness(here) == expected
        assert section.strictness.value() == round(100 * expected)


def test_the_price_is_what_the_trainings_came_to(here: Opened) -> None:
    here.make_project()
    here.add_takes("up", 3)
    section = settings_of(here)
    assert section.words.text().startswith("Stricter means")
    priced(here, 0.25, 0.96, 0.2)
    priced(here, 0.75, 0.9, 0.05)
    section.refresh()
    assert section.words.text() == (
        "At strictness 75%, 90% of the takes held out are known and 5% of their look-alikes fire; "
        "at 25% it was 96% and 20%."
    )
    cells = [label.text() for label in section.findChildren(QLabel)]
    assert all(value in cells for value in ("75 %", "90.0 %", "5.0 %", "25 %", "96.0 %", "20.0 %"))


def test_a_run_without_a_price_or_with_a_damaged_one_has_none(here: Opened) -> None:
    here.make_project()
    here.add_takes("up", 3)
    run = here.add_run()
    for damaged in (None, 3, {}, {"strictness": 0.5, "price": {"recall": "all"}}):
        assert price_of(replace(run, extra={"learning": damaged})) is None
    assert price_words(()).startswith("Stricter")


def test_words_without_ordinary_speech_ask_for_twenty_seconds_and_lead_to_them(here: Opened) -> None:
    here.make_project(LaneKind.MIC)
    here.add_takes("up", 3)
    section = settings_of(here)
    assert section.asking.isVisible()
    assert "voice" in section.speech.text()
    section.record.click()
    assert here.window.page == "collect"
    draft = here.studio.collect.draft
    assert (draft.label, draft.seconds) == (BACKGROUND, 20.0)


def test_the_start_is_asked_of_sound_only_and_kept(here: Opened) -> None:
    here.make_project()
    assert not settings_of(here).starting.isVisible()
    here.make_project(LaneKind.MIC, name="words")
    section = settings_of(here)
    assert section.starting.isVisible()
    assert not section.asking.isVisible()
    section.start.setFocus()
    here.press(Qt.Key.Key_Down, on=section.start)
    section.start.activated.emit(section.start.currentIndex())
    assert here.studio.desk.require().learning.start == SCRATCH


def test_whether_voices_say_the_words_is_asked_of_sound_only_and_can_be_undone(here: Opened) -> None:
    here.make_project()
    assert not settings_of(here).voices.isVisible()
    here.make_project(LaneKind.MIC, name="words")
    section = settings_of(here)
    assert section.voices.isVisible()
    assert section.voices.isChecked()
    section.voices.setFocus()
    here.press(Qt.Key.Key_Space, on=section.voices)
    assert here.studio.desk.require().learning.voices is False
    here.studio.desk.undo()
    section.refresh()
    assert section.voices.isChecked()


class Listening(Worker):
    """Remembers what it was asked to train."""

    def start(self, function: str, spec: Mapping[str, Any], **calls: Any) -> Job:
        self.spec = spec
        return super().start(function, spec, **calls)


def test_a_training_learns_as_the_project_says(here: Opened) -> None:
    here.make_project()
    for label in ("wave", "circle"):
        here.add_takes(label, 3)
    here.studio.trainer._worker.close()
    worker = Listening()
    here.studio.trainer._worker = worker  # type: ignore[assignment]
    settings_of(here).strictness.setValue(80)
    here.studio.train.train()
    here.qtbot.waitUntil(lambda: worker.job is not None)
    assert worker.spec["learning"] == {"strictness": 0.8, "start": "auto", "network": None, "voices": True}
    here.studio.train.cancel()
