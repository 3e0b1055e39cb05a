"""Deploy, say it again: begun with one press, told when it is time, and what came of it is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.app.deployer import SendingPhase
from studio.gui.pages.deploy import DeployPage
from studio.gui.pages.saying import SayingSection
from tests.gui.opened import Opened, opened


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        made.add_takes("up", 2)
        made.add_run()
        yield made


def test_what_a_board_that_lies_still_detects_is_counted_as_heard(here: Opened) -> None:
    here.connect_virtual()
    here.studio.deploy.send()
    here.qtbot.waitUntil(lambda: here.studio.deployer.phase == SendingPhase.DONE)
    page = here.page(DeployPage)
    page.sections.show_section("saying")
    shown = page.sections.widget("saying")
    assert isinstance(shown, SayingSection)
    here.settle()
    assert [shown.what.itemText(at) for at in range(shown.what.count())] == ["up", "down"]
    shown.times.setValue(1)
    shown.start.click()
    assert shown.cue.text().startswith("up, 1 of 1: in ")
    here.studio.saying._next_s -= 3.0  # it is time
    here.qtbot.waitUntil(lambda: len(here.studio.saying.judged) == 1)
    here.studio.saying._next_s -= 4.0
    here.qtbot.waitUntil(lambda: not here.studio.saying.is_running)
    here.settle()
    assert shown.verdict.text().startswith("up was heard 1 of 1 times; ")
    assert shown.rows.rows[0].detail == "was heard"
    assert not shown.end.isVisible()
