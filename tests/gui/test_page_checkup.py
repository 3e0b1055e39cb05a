"""Check-up: findings with a way to their takes, labels that look wrong, and what a person says of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.gui.pages.checkup import CheckupSection
from studio.gui.pages.evaluate import EvaluatePage
from studio.gui.pages.instant import InstantSection
from studio.gui.pages.train import TrainPage
from studio.gui.pages.train_section import TrainSection
from tests.gui.opened import Opened, opened
from tests.unit.learn.material import motion

WRONG = "t9"


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """Six takes of each of two gestures, one of the second under the first one's name."""
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        desk = made.studio.desk
        for number in range(12):
            label = "circle" if number < 6 or f"t{number}" == WRONG else "shake"
            recording, lane = motion(
                f"t{number}", [(0, 119, label)], person="ann", bursts=[(15, 45) if number < 6 else (40, 105)]
            )
            desk.store.write_recording(recording, [lane])
            desk.add_label(label)
            desk.add_recording(recording)
        yield made


def section_of(here: Opened) -> CheckupSection:
    here.window.go("evaluate", "checkup")
    section = here.page(EvaluatePage).sections.widget("checkup")
    assert isinstance(section, CheckupSection)
    here.qtbot.waitUntil(lambda: bool(section.cards) and not here.studio.checkup.is_working)
    here.settle()
    return section


def test_the_check_up_speaks_for_itself_and_not_for_instant_mode(here: Opened) -> None:
    here.qtbot.wait(0)
    section = here.page(EvaluatePage).sections.widget("checkup")
    assert isinstance(section, CheckupSection)
    assert section.suspects.placeholder == "The check-up found no label that looks wrong."
    here.window.go("train", "instant")
    instant = here.page(TrainPage).sections.widget("instant")
    assert isinstance(instant, InstantSection)
    assert instant.doubts.accessibleName() == "Instant mode hears these as something else"


def test_a_finding_says_why_and_what_to_do_and_its_button_goes_through_its_takes(here: Opened) -> None:
    section = section_of(here)
    card = section.cards[0]
    assert card.finding.words in card.accessibleName()
    where = card.finding.spans[:2]
    for recording_id, span_id in where:
        card.takes.click()
        here.settle()
        assert here.window.page == "label"
        assert here.studio.label.recording is not None
        assert (here.studio.label.recording.id, here.studio.label.spans.selected) == (recording_id, (span_id,))


def test_a_label_that_looks_wrong_is_put_right_by_one_button_and_undone(here: Opened) -> None:
    section = section_of(here)
    assert section.suspects.rows[0].title == "circle looks like shake"
    assert section.relabel.text() == "It is shake"
    section.relabel.click()
    here.settle()
    assert here.studio.desk.require().recording(WRONG).spans[0].label == "shake"
    assert "suspect-relabelled" in here.said("evaluate")
    here.studio.desk.undo()
    here.settle()
    assert here.studio.desk.require().recording(WRONG).spans[0].label == "circle"


def test_without_a_mouse_a_suspect_is_opened_and_vouched_for(here: Opened) -> None:
    section = section_of(here)
    section.suspects.setFocus()
    here.press(Qt.Key.Key_Return, on=section.suspects)
    assert here.window.page == "label"
    assert here.studio.label.recording is not None
    assert here.studio.label.recording.id == WRONG
    here.window.go("evaluate", "checkup")
    section.vouch.setFocus()
    here.press(Qt.Key.Key_Space, on=section.vouch)
    here.qtbot.waitUntil(lambda: not section.suspects.rows)
    assert not section.relabel.isVisible()
    assert len(here.studio.desk.require().vouched) == 1


def test_the_train_page_says_how_much_there_is_to_look_at_and_leads_there(here: Opened) -> None:
    here.window.go("train")
    page = here.page(TrainPage).sections.widget("train")
    assert isinstance(page, TrainSection)
    here.qtbot.waitUntil(lambda: page.check.isVisible())
    assert page.check.text().endswith("to look at before you train")
    page.check.click()
    here.settle()
    assert (here.window.page, here.page(EvaluatePage).sections.current) == ("evaluate", "checkup")


def test_a_project_without_takes_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        made.window.go("evaluate", "checkup")
        section = made.page(EvaluatePage).sections.widget("checkup")
        assert isinstance(section, CheckupSection)
        made.settle()
        assert section.words.text() == "There are no labelled takes yet."
        assert not section.relabel.isVisible()
