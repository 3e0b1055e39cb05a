"""A training may be stopped, killed, starved and contradicted: the right sentence, nothing lost, the next one works."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from studio.app.happenings import ProblemRaised, TrainingChanged
from studio.app.studio import Studio
from studio.app.trainer import TrainingPhase
from studio.errors import StudioError
from studio.learn import job
from studio.model.edits import DeleteLabel, RelabelSpan, RemoveRecording, RenameLabel
from studio.model.lane import LaneKind
from studio.storage import files, runs
from tests.unit.learn.material import take

FAKE = "tests.unit.jobs.fake_training:"
WAIT_S = 60.0
"""A bound on waits that end by themselves."""


class Trained:
    """A studio with a project of six takes, and trainings that are named by what they do."""

    def __init__(self, studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
        self.studio, self.trainer, self._monkeypatch = studio, studio.trainer, monkeypatch
        self.problems: list[StudioError] = []
        self.phases: list[str] = []
        studio.events.listen(ProblemRaised, lambda event: self.problems.append(event.error))
        studio.events.listen(TrainingChanged, lambda event: self.phases.append(event.phase))

    def start(self, name: str) -> None:
        self._monkeypatch.setattr(job, "JOB", FAKE + name)
        self.trainer.train()

    def end(self) -> TrainingPhase:
        assert self.studio.mailbox.wait_until(lambda: not self.trainer.is_training, WAIT_S), self.trainer.phase
        return self.trainer.phase

    def train(self, name: str = "train") -> TrainingPhase:
        self.start(name)
        return self.end()

    def until_it_trains(self) -> None:
        wanted = TrainingPhase.TRAINING
        assert self.studio.mailbox.wait_until(lambda: self.trainer.phase == wanted, WAIT_S)

    @property
    def work(self) -> Path:
        return self.studio.desk.store.cache_folder() / "training"

    def kill_the_worker(self) -> None:
        pid = self.trainer._worker.pid
        assert pid is not None
        worker = psutil.Process(pid)
        worker.kill()
        # Until it is dead for the system too; who waits for it by its number takes its exit status from the studio.
        with contextlib.suppress(psutil.NoSuchProcess):
            while worker.status() != psutil.STATUS_ZOMBIE:
                os.sched_yield()

    def code(self) -> str:
        assert self.trainer.error is not None
        return self.trainer.error.code

    def goes_on(self) -> bool:
        """The project is as it was, and the next training works."""
        before = self.trainer.numbers()
        return self.train() == TrainingPhase.DONE and self.trainer.numbers() == (*before, max(before, default=0) + 1)


@pytest.fixture
def trained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Trained]:
    monkeypatch.setattr(job, "WARM_UP", FAKE + "warm_up")
    studio = Studio(home=tmp_path / "home")
    studio.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    for number in range(6):
        recording, lane = take(f"r{number}", "wave" if number < 3 else "punch")
        studio.desk.add_label("wave" if number < 3 else "punch")
        studio.desk.store.write_recording(recording, [lane])
        studio.desk.add_recording(recording)
    yield Trained(studio, monkeypatch)
    studio.shut_down()


def test_cancel_discards_and_stop_early_keeps_and_both_are_told(trained: Trained) -> None:
    trained.start("until_asked")
    trained.until_it_trains()
    trained.trainer.cancel()
    assert trained.end() == TrainingPhase.CANCELLED
    assert trained.trainer.numbers() == ()
    trained.start("until_asked")
    trained.until_it_trains()
    trained.trainer.stop_early()
    assert trained.trainer.step == "Finishing with the best so far"
    assert trained.end() == TrainingPhase.DONE
    assert trained.trainer.read(1).stopped == "early"
    assert trained.problems == []


def test_who_cancels_before_it_has_begun_is_heard_as_well(trained: Trained) -> None:
    trained.start("until_asked")
    trained.trainer.cancel()
    assert trained.end() == TrainingPhase.CANCELLED
    assert trained.goes_on()


def test_a_second_press_of_train_changes_nothing_in_the_first(trained: Trained) -> None:
    trained.start("until_asked")
    with pytest.raises(StudioError) as refusal:
        trained.trainer.train()
    assert refusal.value.code == "training"
    trained.until_it_trains()
    trained.trainer.stop_early()
    assert trained.end() == TrainingPhase.DONE
    assert trained.trainer.numbers() == (1,)


def test_a_worker_that_is_killed_while_it_trains_is_told_and_replaced(trained: Trained) -> None:
    trained.start("until_asked")
    trained.until_it_trains()
    trained.kill_the_worker()
    assert trained.end() == TrainingPhase.FAILED
    assert trained.code() == "worker-died"
    if os.name == "posix":
        assert "SIGKILL" in trained.problems[0].why
    assert trained.goes_on()


def test_a_worker_that_is_killed_before_and_after_its_work_is_not_missed(
    trained: Trained, monkeypatch: pytest.MonkeyPatch
) -> None:
    trained.trainer.warm_up()
    real = job.prepare

    def killed_while_preparing(*arguments: object, **words: object) -> dict[str, object]:
        trained.kill_the_worker()
        return real(*arguments, **words)  # type: ignore[arg-type]

    monkeypatch.setattr(job, "prepare", killed_while_preparing)
    assert trained.train() == TrainingPhase.DONE
    monkeypatch.setattr(job, "prepare", real)
    keep = trained.trainer._keep
    monkeypatch.setattr(trained.trainer, "_keep", lambda *what: (trained.kill_the_worker(), keep(*what)))
    assert trained.train() == TrainingPhase.DONE
    monkeypatch.setattr(trained.trainer, "_keep", keep)
    assert trained.goes_on()
    assert trained.problems == []


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte, mostly full; only where the system lets a test have one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if os.name != "posix" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk of one's own here")
    yield place
    subprocess.run(["umount", "-l", str(place)], capture_output=True, check=False)


def test_on_a_real_disk_that_is_full_the_takes_stay_and_room_is_all_it_needs(
    trained: Trained, full_disk: Path
) -> None:
    trained.studio.desk.save_copy(full_disk / "p.studio")
    ballast = full_disk / "ballast"
    with pytest.raises(OSError, match="space"):
        ballast.write_bytes(bytes(2 << 20))
    assert trained.train() == TrainingPhase.FAILED
    assert trained.code() == "disk-full"
    assert len(trained.studio.desk.require().recordings) == 6
    ballast.unlink()
    assert trained.goes_on()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a file that is always full")
def test_a_disk_that_is_full_while_the_takes_are_laid_out_is_told_as_that(trained: Trained) -> None:
    trained.work.mkdir()
    (trained.work / job.SAMPLES).symlink_to("/dev/full")
    assert trained.train() == TrainingPhase.FAILED
    assert trained.code() == "disk-full"
    assert trained.problems[0].what == "The takes could not be laid out for the training."
    (trained.work / job.SAMPLES).unlink()
    assert trained.goes_on()


@pytest.mark.parametrize(("name", "code"), [("no_room", "disk-full"), ("hungry", "memory-full")])
def test_a_worker_without_room_or_memory_says_which(trained: Trained, name: str, code: str) -> None:
    assert trained.train(name) == TrainingPhase.FAILED
    assert trained.code() == code
    assert trained.problems[0].remedy
    assert trained.goes_on()


def test_a_model_that_the_disk_did_not_take_is_saved_when_there_is_room(
    trained: Trained, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, *parts: bytes, flush: bool = True) -> None:
        path.write_bytes(parts[0][:10])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(runs, "write_flushed", full)
    assert trained.train() == TrainingPhase.FAILED
    assert trained.code() == "run-unsaved"
    assert list((trained.studio.desk.store.folder / "runs").iterdir()) == [], "half of a run takes the last room"
    monkeypatch.setattr(runs, "write_flushed", files.write_flushed)
    trained.trainer.save_again()
    assert trained.trainer.phase == TrainingPhase.DONE
    assert trained.trainer.read(1).words == "Knows up well."
    assert trained.goes_on()


@pytest.mark.parametrize("name", ["damaged", "nonsense"])
def test_what_a_training_left_is_looked_at_before_it_becomes_a_run(trained: Trained, name: str) -> None:
    assert trained.train(name) == TrainingPhase.FAILED
    assert trained.code() == {"damaged": "work-damaged", "nonsense": "training-failed"}[name]
    assert trained.trainer.numbers() == ()
    assert trained.goes_on()


def test_takes_that_are_damaged_on_their_way_to_the_worker_are_told(
    trained: Trained, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = job.prepare

    def cut_short(folder: Path, **words: object) -> dict[str, object]:
        spec = real(folder, **words)  # type: ignore[arg-type]
        (folder / job.SAMPLES).write_bytes((folder / job.SAMPLES).read_bytes()[:200])
        return spec

    monkeypatch.setattr(job, "prepare", cut_short)
    assert trained.train() == TrainingPhase.FAILED
    assert trained.code() == "work-damaged"
    monkeypatch.setattr(job, "prepare", real)
    assert trained.goes_on()


def test_labels_and_takes_may_go_while_it_trains_and_the_run_still_opens(trained: Trained) -> None:
    trained.work.mkdir()
    (trained.work / "wait").touch()
    trained.start("until_the_file_is_gone")
    trained.until_it_trains()
    desk = trained.studio.desk
    desk.do(DeleteLabel("wave"), name="delete label")
    desk.do(RenameLabel("punch", "hit"), name="rename label")
    desk.do(RelabelSpan("r5", desk.require().recording("r5").spans[0].id, "hit"), name="label")
    for recording in desk.require().recordings[:3]:
        desk.do(RemoveRecording(recording.id), name="delete")
    (trained.work / "wait").unlink()
    assert trained.end() == TrainingPhase.DONE
    assert trained.studio.evaluate.snapshot().run is trained.trainer.read(1)
    trained.studio.evaluate.choose_cell(1, 1)
    behind = trained.studio.evaluate.snapshot().behind
    assert [row.title for row in behind] == ["(deleted recording)"]
    assert trained.trainer.package_bytes(1)
    assert trained.studio.deploy.snapshot() is not None


def test_a_project_that_is_closed_while_it_trains_takes_the_training_along(trained: Trained, tmp_path: Path) -> None:
    trained.start("until_asked")
    trained.until_it_trains()
    trained.studio.desk.create(tmp_path / "other.studio", sensor=LaneKind.IMU)
    assert trained.trainer.phase == TrainingPhase.IDLE
    trained.studio.desk.open(tmp_path / "p.studio")
    assert trained.goes_on()
    assert trained.problems == []


def test_a_project_that_can_only_be_read_is_not_trained_for_nothing(trained: Trained, tmp_path: Path) -> None:
    trained.studio.desk.close()
    trained.studio.desk.open(tmp_path / "p.studio", read_only=True)
    with pytest.raises(StudioError) as refusal:
        trained.start("train")
    assert refusal.value.code == "project-read-only"
    assert trained.trainer.phase == TrainingPhase.IDLE


def test_a_worker_that_cannot_be_started_is_told_and_train_can_be_pressed_again(
    trained: Trained, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("sys.executable", "/nowhere/python")
        assert trained.train() == TrainingPhase.FAILED
    assert trained.code() == "worker-start"
    assert trained.goes_on()


def test_a_run_remembers_what_was_found_in_its_takes(trained: Trained) -> None:
    assert trained.train() == TrainingPhase.DONE
    assert "checkup" not in trained.trainer.read(1).extra, "nobody had looked"
    trained.studio.check.snapshot()
    assert trained.studio.mailbox.wait_until(lambda: not trained.studio.checkup.is_working, WAIT_S)
    assert trained.train() == TrainingPhase.DONE
    remembered = trained.trainer.read(2).extra["checkup"]
    assert isinstance(remembered, list)
    assert "few" in [finding["code"] for finding in remembered]
