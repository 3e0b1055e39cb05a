"""The main job through the window: sample, record, label, train, read, send, perform, and the board answers."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from studio.app.deployer import SendingPhase
from studio.app.performer import STILL
from studio.app.recording.course import TakePhase
from studio.app.recording.plan import RecordingPlan
from studio.app.trainer import TrainingPhase
from studio.gui.pages.collect import CollectPage
from studio.gui.pages.deploy import DeployPage
from studio.gui.pages.evaluate import EvaluatePage
from studio.gui.pages.label import LabelPage
from studio.gui.pages.train_section import TrainSection
from studio.gui.theme import Preference, install_theme
from tests.gui.opened import Opened, opened
from tests.gui.patience import PatientBot

TRAINED_MS = 240_000
PERFORMED = {"gestures": ("circ", "vert", "punch"), "words": ("computer", "jarvis", "snowboy")}
TURNS = 2


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    return PatientBot(request)


@pytest.fixture
def here(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    install_theme(qapp, Preference.DARK)
    with opened(qtbot, tmp_path) as made:
        yield made


@pytest.mark.parametrize("sample", PERFORMED)
def test_from_a_sample_to_a_board_that_answers(here: Opened, sample: str) -> None:
    collect = here.page(CollectPage)
    here.connect_virtual()
    collect.start.choices["motion" if sample == "gestures" else "sound"].click()
    collect.start.go.click()
    here.qtbot.waitUntil(lambda: here.studio.desk.project is not None)
    here.settle()

    _record_and_relabel(here, collect)

    train = here.page(TrainSection)
    train.train.click()
    here.qtbot.waitUntil(lambda: here.studio.trainer.phase == TrainingPhase.DONE, timeout=TRAINED_MS)
    here.qtbot.waitUntil(train.result.isVisible)
    run = here.studio.trainer.run
    assert run is not None
    assert run.evaluation.int8_accuracy > run.evaluation.baseline_accuracy + 0.3

    evaluate = here.page(EvaluatePage)
    label = run.labels.index(PERFORMED[sample][0])
    here.studio.evaluate.choose_cell(label, label)
    evaluate.sections.widget("takes").refresh()
    assert len(here.studio.evaluate.snapshot().behind) == run.evaluation.confusion[label, label] > 0

    deploy = here.page(DeployPage)
    deploy.send.click()
    here.qtbot.waitUntil(lambda: here.studio.deployer.phase == SendingPhase.DONE)
    assert here.studio.deployer.report is not None
    assert here.studio.deployer.report.verified

    performed = PERFORMED[sample] * TURNS
    heard = [_answers(here, deploy, name) for name in performed]
    # How many takes of strangers are missed is what the benchmarks say (one in ten, and more of some models): here two
    # in six were, by chance. A wrong answer is as rare as one in a hundred.
    right = sum(answer == name for answer, name in zip(heard, performed, strict=True))
    assert 2 * right >= len(performed), heard
    assert len(performed) - right - heard.count("") <= 1, heard


def _record_and_relabel(here: Opened, collect: CollectPage) -> None:
    """A take of stillness by the space bar, taken for the first label, and labelled again by a digit, and undone."""
    before = len(here.studio.desk.require().recordings)
    here.studio.performer.perform(STILL)
    here.studio.collect.record(RecordingPlan(label="background", person="me", seconds=1.0))
    here.qtbot.waitUntil(
        lambda: here.studio.takes.phase == TakePhase.IDLE and len(here.studio.desk.require().recordings) == before + 1
    )
    assert collect.isVisible()
    here.page(LabelPage)
    recording = here.studio.desk.require().recordings[-1]
    here.studio.label.open(recording.id)
    here.settle()
    here.press(Qt.Key.Key_1)
    first = here.studio.desk.require().labels[0].name
    assert [span.label for span in here.studio.desk.require().recordings[-1].spans] == [first]
    here.press(Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert [span.label for span in here.studio.desk.require().recordings[-1].spans] == ["background"]


def _answers(here: Opened, deploy: DeployPage, name: str) -> str:
    """Has the virtual board perform ``name`` by the page's own button; its first detection, "" if there is none."""
    here.studio.deploy.clear()
    here.qtbot.wait(1200)  # stillness, so that the take before has left the model's window
    here.studio.deploy.clear()
    deploy.perform.chips[name].click()
    try:
        here.qtbot.waitUntil(lambda: bool(here.studio.deployer.heard), timeout=20_000)
    except TimeoutError:
        return ""
    return here.studio.deployer.heard[-1].label
