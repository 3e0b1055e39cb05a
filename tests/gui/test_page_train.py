"""Train: the gate, what is seen while it runs, the two ways to end it, and the result in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.app.trainer import TrainingPhase
from studio.errors import StudioError
from studio.gui.pages.deploy import DeployPage
from studio.gui.pages.train_section import TrainSection
from studio.jobs import Job, JobState, Outcome, Progress, Stop
from studio.model.edits import DeleteLabel
from tests.gui.opened import Opened, opened


class Worker:
    """A worker process that trains at the test's pace. What it is asked, it does at once."""

    def __init__(self) -> None:
        self.job: Job | None = None
        self.asked: list[Stop] = []

    def warm(self) -> None:
        pass

    def close(self) -> None:
        if self.job:
            self.job.finish(Outcome(JobState.CANCELLED))

    def start(self, function: str, spec: Mapping[str, Any], *, on_progress: Callable[[Progress], None],
              on_done: Callable[[Outcome], None]) -> Job:
        self.job = Job(on_progress=on_progress, on_done=on_done, on_ask=self._asked)
        return self.job

    def _asked(self, stop: Stop) -> None:
        self.asked.append(stop)
        if stop == Stop.CANCEL and self.job:
            self.job.finish(Outcome(JobState.CANCELLED))

    def epoch(self, number: int, loss: float) -> None:
        assert self.job is not None
        values = {"loss": loss, "accuracy": 1 - loss, "val_loss": loss, "val_accuracy": 1 - loss}
        self.job.report(Progress(f"Training, epoch {number} of 9", number / 9, values))


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        yield made


@pytest.fixture
def worker(here: Opened) -> Worker:
    here.studio.trainer._worker.close()
    made = Worker()
    here.studio.trainer._worker = made  # type: ignore[assignment]
    return made


def ready(here: Opened) -> TrainSection:
    here.add_takes("wave", 3)
    here.add_takes("circle", 3)
    return here.page(TrainSection)


def started(here: Opened, worker: Worker) -> TrainSection:
    page = ready(here)
    page.train.click()
    here.qtbot.waitUntil(lambda: worker.job is not None)
    here.qtbot.waitUntil(lambda: here.studio.trainer._work.job is not None)
    return page


def test_the_gate_says_what_is_missing_and_opens_when_it_is_there(here: Opened) -> None:
    page = here.page(TrainSection)
    assert not page.train.isEnabled()
    assert page.gate.text().startswith("There is nothing to learn from yet.")
    here.add_takes("wave", 3)
    here.add_takes("circle", 2)
    assert page.gate.text() == "1 more take of circle and you can train."
    here.add_takes("circle")
    assert page.train.isEnabled()
    assert not page.gate.isVisible()


def test_while_it_trains_the_phase_the_progress_and_the_curves_are_seen(here: Opened, worker: Worker) -> None:
    page = started(here, worker)
    assert not page.train.isVisible()
    for number in (1, 2, 3):
        worker.epoch(number, 1 / number)
    here.qtbot.waitUntil(lambda: page.step.text() == "Training, epoch 3 of 9")
    assert page.progress.value() == 333
    assert [row["loss"] for row in page.loss._history] == [1, 1 / 2, 1 / 3]
    assert page.loss.isVisible()
    assert page.stop.isVisible()


def test_ctrl_enter_trains(here: Opened, worker: Worker) -> None:
    ready(here)
    here.press(Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    assert here.studio.trainer.is_training
    here.qtbot.waitUntil(lambda: worker.job is not None)


def test_cancel_throws_the_training_away_and_the_button_comes_back(here: Opened, worker: Worker) -> None:
    page = started(here, worker)
    worker.epoch(1, 0.5)
    page.cancel.click()
    here.qtbot.waitUntil(page.train.isVisible)
    assert worker.asked == [Stop.CANCEL]
    assert here.studio.trainer.phase == TrainingPhase.CANCELLED
    assert here.studio.trainer.numbers() == ()
    assert not page.result.isVisible()
    assert here.said("train") == []


def test_stop_early_asks_for_the_best_so_far(here: Opened, worker: Worker) -> None:
    page = started(here, worker)
    page.stop.click()
    here.settle()
    assert worker.asked == [Stop.EARLY]
    assert page.step.text() == "Finishing with the best so far"


def test_a_failed_training_is_told_on_the_page_and_can_be_tried_again(here: Opened, worker: Worker) -> None:
    page = started(here, worker)
    assert worker.job is not None
    problem = StudioError("The training failed.", "The worker ended.", "Try it again.", code="worker-died")
    worker.job.finish(Outcome(JobState.FAILED, error=problem))
    here.qtbot.waitUntil(page.train.isVisible)
    assert here.said("train") == ["worker-died"]
    assert page.train.isEnabled()
    page.train.click()
    assert here.studio.trainer.is_training
    assert here.said("train") == []


def test_what_a_training_died_of_is_not_told_in_another_project_nor_after_coming_back(
    here: Opened, worker: Worker
) -> None:
    started(here, worker)
    assert worker.job is not None
    problem = StudioError("The training failed.", "The worker ended.", "Try it again.", code="worker-died")
    worker.job.finish(Outcome(JobState.FAILED, error=problem))
    here.qtbot.waitUntil(lambda: here.said("train") == ["worker-died"])
    folder = here.studio.desk.store.folder
    here.make_project(name="another")
    assert here.said("train") == []
    here.studio.desk.open(folder)
    here.settle()
    assert here.said("train") == []


def test_the_result_is_said_in_words_and_in_numbers_beside_the_baseline(here: Opened) -> None:
    page = ready(here)
    here.add_run(words="Knows up well; mixes up up with down (1 of 3).")
    page.refresh()
    assert page.result.isVisible()
    assert page.result.words.text() == "Knows up well; mixes up up with down (1 of 3)."
    assert [fact.value.text() for fact in (page.result.int8, page.result.float, page.result.baseline)] == [
        "83.3 %", "100 %", "50.0 %"]
    assert page.result.took.text() == "Run 1, trained in 3.1 s."
    assert page.train.text() == "Train again"


def test_a_result_that_knows_a_label_which_is_gone_says_so_until_it_is_back(here: Opened) -> None:
    for label in ("level", "up", "down"):
        here.add_takes(label, 3)
    here.add_run()
    page, deploy = here.page(TrainSection), here.page(DeployPage)
    here.page(TrainSection)
    assert not page.result.since.isVisible()
    here.studio.desk.do(DeleteLabel("down"), name="delete label")
    here.settle()
    words = "This model still knows down, which the project no longer has. Train again."
    assert page.result.since.isVisible()
    assert page.result.since.text() == words
    here.page(DeployPage)
    assert deploy.since.isVisible()
    assert deploy.since.text() == words
    here.studio.desk.undo()
    here.settle()
    assert not deploy.since.isVisible()


def test_a_result_of_a_training_that_was_stopped_early_says_so(here: Opened) -> None:
    page = ready(here)
    run = replace(here.add_run(), stopped="early")
    page.result.show_run(run)
    assert page.result.took.text() == "Run 1 was stopped early, after 8 epochs. Trained in 3.1 s."


def test_leaving_the_page_does_not_stop_the_training(here: Opened, worker: Worker) -> None:
    page = started(here, worker)
    here.window.go("collect")
    worker.epoch(1, 0.5)
    here.qtbot.waitUntil(lambda: len(here.studio.trainer.history) == 1)
    here.window.go("train")
    here.qtbot.waitUntil(lambda: page.step.text() == "Training, epoch 1 of 9")


class SlowWorker(Worker):
    """It lets go of what was cancelled only when it is told to, and takes one job at a time."""

    def start(self, function: str, spec: Mapping[str, Any], *, on_progress: Callable[[Progress], None],
              on_done: Callable[[Outcome], None]) -> Job:
        if self.job is not None and self.job.outcome is None:
            raise StudioError("Another job is still running.", code="job-busy")
        return super().start(function, spec, on_progress=on_progress, on_done=on_done)

    def _asked(self, stop: Stop) -> None:
        self.asked.append(stop)


def test_training_right_after_another_project_was_opened_waits_for_the_worker(here: Opened, worker: Worker) -> None:
    slow = SlowWorker()
    here.studio.trainer._worker = slow  # type: ignore[assignment]
    page = ready(here)
    page.train.click()
    here.qtbot.waitUntil(lambda: slow.job is not None)
    first = slow.job
    assert first is not None
    here.make_project(name="other")
    page = ready(here)
    here.qtbot.waitUntil(lambda: Stop.CANCEL in slow.asked)
    page.train.click()
    here.settle()
    assert here.studio.trainer.phase == TrainingPhase.PREPARING
    first.finish(Outcome(JobState.CANCELLED))
    here.qtbot.waitUntil(lambda: slow.job is not first)
    slow.epoch(1, 0.5)
    here.qtbot.waitUntil(lambda: here.studio.trainer.phase == TrainingPhase.TRAINING)
    assert here.said("train") == []
