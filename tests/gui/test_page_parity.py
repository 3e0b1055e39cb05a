"""Deploy, board against computer: chosen, compared, and shown; a difference is a row that leads to its recording."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.app.comparing import Difference
from studio.app.deployer import SendingPhase
from studio.gui.pages.deploy import DeployPage
from studio.gui.pages.parity import ParitySection
from tests.gui.opened import Opened, opened


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        made.add_takes("up", 2)
        made.add_run()
        yield made


def section(here: Opened) -> ParitySection:
    page = here.page(DeployPage)
    page.sections.show_section("parity")
    found = page.sections.widget("parity")
    assert isinstance(found, ParitySection)
    return found


def test_the_test_recordings_are_compared_and_a_difference_leads_to_its_recording(here: Opened) -> None:
    shown = section(here)
    assert not shown.compare.isEnabled()
    assert shown.empty.words.text() == "No board is connected. Choose one at the top right."
    here.connect_virtual()
    here.studio.deploy.send()
    here.qtbot.waitUntil(lambda: here.studio.deployer.phase == SendingPhase.DONE)
    here.settle()
    assert shown.what.itemText(0) == "Test recordings of run 1 (2)"
    shown.compare.click()
    shown.compare.click()  # a second press finds nothing to press
    here.qtbot.waitUntil(lambda: not here.studio.parity.is_running)
    here.settle()
    assert shown.verdict.text() == "The same answers: 112 of 112 windows, difference 0."
    assert here.said("deploy") == []
    result = here.studio.parity.result
    assert result is not None
    recording = here.studio.desk.require().recordings[1].id
    wrong = Difference(recording, 250_000, (1, 2, -3), (1, 9, -3))
    here.studio.parity.result = replace(result, equal=111, largest=7, differences=(wrong,))
    shown.refresh()
    assert shown.verdict.text() == "1 of 112 windows differ, by up to 7 of 256 steps."
    assert not shown.proves.isVisible()
    assert shown.rows.rows[0].title.endswith("0.25 s")
    assert shown.rows.rows[0].detail == "up 2 / 9"
    shown.rows.setCurrentIndex(shown.rows.model().index(0, 0))
    here.press(Qt.Key.Key_Return, on=shown.rows)
    assert here.window.page == "label"
