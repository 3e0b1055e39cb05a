"""A real training whose project changes under it: the run is kept, judged and sent to a board all the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from studio.app.deployer import SendingPhase
from studio.app.studio import Studio
from studio.app.trainer import TrainingPhase
from studio.model.edits import DeleteLabel, RemoveRecording, RenameLabel
from studio.storage.samples import unseen_folder

LONG_S = 180.0
"""A bound for machines that do much else; a training takes some seconds."""


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(home=tmp_path / "home")
    made.desk.create_sample("gestures", tmp_path / "p.studio")
    yield made
    made.shut_down()


def until(studio: Studio, phase: TrainingPhase) -> None:
    over = (phase, TrainingPhase.DONE, TrainingPhase.FAILED, TrainingPhase.CANCELLED)
    assert studio.mailbox.wait_until(lambda: studio.trainer.phase in over, LONG_S)
    assert studio.trainer.phase == phase, studio.trainer.error


def test_labels_and_takes_that_go_while_it_trains_are_in_the_run_and_on_the_board(studio: Studio) -> None:
    studio.trainer.train()
    until(studio, TrainingPhase.TRAINING)
    desk = studio.desk
    desk.do(DeleteLabel("punch"), name="delete label")
    desk.do(RenameLabel("flex", "bend"), name="rename label")
    for recording in desk.require().recordings[::3]:
        desk.do(RemoveRecording(recording.id), name="delete")
    until(studio, TrainingPhase.DONE)
    run = studio.evaluate.snapshot().run
    assert run is not None
    assert {"punch", "flex"} <= set(run.labels)
    folder, pattern = unseen_folder("gestures")
    assert studio.trainer.evaluate_on(run.number, folder, pattern=pattern).int8_accuracy > 0.8
    studio.bench.connect("virtual")
    assert studio.mailbox.wait_until(lambda: studio.bench.info is not None, LONG_S)
    studio.deployer.send(run.number)
    assert studio.mailbox.wait_until(lambda: not studio.deployer.is_sending, LONG_S)
    assert studio.deployer.phase == SendingPhase.DONE, studio.deployer.error


def test_tensorflow_itself_killed_in_the_middle_is_told_and_the_next_training_works(studio: Studio) -> None:
    studio.trainer.train()
    until(studio, TrainingPhase.TRAINING)
    assert studio.mailbox.wait_until(lambda: bool(studio.trainer.history), LONG_S)
    pid = studio.trainer._worker.pid
    assert pid is not None
    psutil.Process(pid).kill()
    until(studio, TrainingPhase.FAILED)
    assert studio.trainer.error is not None
    assert studio.trainer.error.code == "worker-died"
    assert studio.trainer.numbers() == ()
    studio.trainer.train()
    until(studio, TrainingPhase.TRAINING)
    studio.trainer.stop_early()
    until(studio, TrainingPhase.DONE)
    assert studio.trainer.numbers() == (1,)
