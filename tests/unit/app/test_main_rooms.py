"""The studio without a window: a take from the virtual board, what a crash leaves, undo on the disk, unplugging."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from studio.app.happenings import BoardDisconnected, ProblemRaised
from studio.app.recording.course import TakePhase
from studio.app.recording.plan import RecordingPlan
from studio.app.studio import Studio
from studio.errors import StudioError
from studio.model.edits import RemoveRecording
from studio.model.lane import MOTION_CHANNELS, RECORDED_LANES, LaneInfo, LaneKind
from studio.model.recording import BACKGROUND
from studio.storage.store import ProjectStore

WAIT_S = 60.0


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(home=tmp_path / "home")
    yield made
    made.shut_down()


@pytest.fixture
def problems(studio: Studio) -> list[str]:
    codes: list[str] = []
    studio.events.listen(ProblemRaised, lambda event: codes.append(event.error.code))
    return codes


def connect(studio: Studio) -> None:
    studio.bench.connect("virtual")
    assert studio.mailbox.wait_until(lambda: studio.bench.info is not None, WAIT_S)
    lanes = studio.bench.require().lanes
    assert studio.mailbox.wait_until(lambda: all(lanes[kind].rate_hz > 0 for kind in RECORDED_LANES), WAIT_S)


def take(studio: Studio, label: str, seconds: float = 0.4) -> None:
    studio.collect.record(RecordingPlan(label=label, person="ann", seconds=seconds))

    def over() -> bool:
        studio.takes.tick()
        return studio.takes.phase == TakePhase.IDLE

    assert studio.mailbox.wait_until(over, WAIT_S)
    studio.desk.drain()


def test_a_take_is_in_the_project_and_on_the_disk_with_its_label(studio: Studio, tmp_path: Path) -> None:
    studio.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    connect(studio)
    take(studio, "wave")
    take(studio, BACKGROUND)
    with ProjectStore.open(tmp_path / "p.studio", read_only=True) as store:
        wave, background = store.project.recordings
        lane = store.read_lane(wave.id, LaneKind.IMU)
        assert [label.name for label in store.project.labels] == ["wave"]
    assert [span.label for span in wave.spans] == ["wave"]
    assert [span.label for span in background.spans] == [BACKGROUND]
    assert lane.info.duration_us >= 400_000
    assert abs(float(np.median(lane.samples[:, 2])) - 2048) < 100  # it lies flat: 1 g on Z


def test_a_count_down_can_be_called_off_and_nothing_is_left(studio: Studio, tmp_path: Path) -> None:
    studio.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    connect(studio)
    studio.collect.record(RecordingPlan(label="wave", seconds=1.0, countdown_s=30.0))
    assert studio.takes.phase == TakePhase.COUNTING
    assert 29 < studio.takes.left_s <= 30
    studio.collect.stop()
    assert studio.takes.phase == TakePhase.IDLE
    assert not studio.desk.require().recordings
    assert not studio.desk.unfinished()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ({"label": "", "seconds": 1.0}, "take-label"),
        ({"label": "wave", "seconds": 0.0}, "take-length"),
        ({"label": "wave", "seconds": float("nan")}, "take-length"),
    ],
)
def test_a_take_that_makes_no_sense_is_refused(
    studio: Studio, tmp_path: Path, words: dict[str, object], code: str
) -> None:
    studio.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    connect(studio)
    with pytest.raises(StudioError) as refused:
        studio.takes.start(RecordingPlan(**words))  # type: ignore[arg-type]
    assert refused.value.code == code
    assert studio.takes.phase == TakePhase.IDLE


def test_unplugging_while_recording_keeps_what_arrived(studio: Studio, tmp_path: Path) -> None:
    studio.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    connect(studio)
    lost: list[BoardDisconnected] = []
    studio.events.listen(BoardDisconnected, lost.append)
    studio.collect.record(RecordingPlan(label="wave", seconds=60.0))
    assert studio.mailbox.wait_until(lambda: studio.takes.left_s < 59.7, WAIT_S)
    assert studio.bench.virtual is not None
    studio.bench.virtual.disconnect()
    assert studio.mailbox.wait_until(lambda: bool(lost), WAIT_S)
    assert lost[0].error is not None
    assert studio.takes.phase == TakePhase.IDLE
    (recording,) = studio.desk.require().recordings
    assert recording.duration_us >= 300_000
    connect(studio)  # and it can be plugged in again


def test_what_a_crash_left_is_offered_and_kept_undoably(studio: Studio, problems: list[str], tmp_path: Path) -> None:
    store = ProjectStore.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    writer = store.begin_take(lanes=(LaneInfo(LaneKind.IMU, 100.0, MOTION_CHANNELS, 0),), label="wave", person="bo")
    writer.append(LaneKind.IMU, np.ones((150, 6), np.int16))
    store.close()  # the process ends here; the take was never finished
    studio.desk.open(tmp_path / "p.studio")
    assert problems == ["take-unfinished"]
    studio.desk.keep_unfinished()
    (recording,) = studio.desk.require().recordings
    assert (recording.person, recording.duration_us, recording.spans[0].label) == ("bo", 1_500_000, "wave")
    assert [label.name for label in studio.desk.require().labels] == ["wave"]
    assert not studio.desk.unfinished()
    studio.desk.undo()
    assert not studio.desk.require().recordings


def test_deleting_and_undoing_moves_the_files_and_brings_them_back(studio: Studio, tmp_path: Path) -> None:
    studio.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    connect(studio)
    take(studio, "wave")
    (recording,) = studio.desk.require().recordings
    folders = [path.name for path in (tmp_path / "p.studio" / "recordings").iterdir()]
    studio.desk.do(RemoveRecording(recording.id), name="delete take")
    studio.desk.drain()
    assert not list((tmp_path / "p.studio" / "recordings").iterdir())
    studio.desk.undo()
    studio.desk.drain()
    assert [path.name for path in (tmp_path / "p.studio" / "recordings").iterdir()] == folders
    assert len(studio.desk.lane(recording.id, LaneKind.IMU).samples) == recording.lanes[0].count


def test_a_project_that_cannot_be_opened_leaves_the_open_one_as_it_is(studio: Studio, tmp_path: Path) -> None:
    opened = studio.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    with pytest.raises(StudioError):
        studio.desk.open(tmp_path / "nowhere")
    assert studio.desk.require() == opened
