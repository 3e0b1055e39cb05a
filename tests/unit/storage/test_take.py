"""A take survives whatever happens to the studio while it is recorded."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from studio.errors import StudioError
from studio.model.lane import MOTION_CHANNELS, Gap, LaneInfo, LaneKind
from studio.model.recording import Span
from studio.storage import take as take_module
from studio.storage.store import ProjectStore

from .conftest import motion, sound
from .test_round_trips import folder_of

IMU = LaneInfo(LaneKind.IMU, 119.0, MOTION_CHANNELS, 0)
MIC = LaneInfo(LaneKind.MIC, 16000.0, ("mic",), 0)


def test_a_take_becomes_a_recording_with_its_label_gaps_and_samples(store: ProjectStore, folder: Path) -> None:
    rows, heard = motion(100).samples, sound(5000).samples
    writer = store.begin_take(lanes=[IMU, MIC], label="wave", person="ann", origin="Virtual board")
    writer.append(LaneKind.IMU, rows[:30])
    writer.append(LaneKind.MIC, heard[:2000])
    writer.append(LaneKind.IMU, rows[30:], lost=7)
    writer.append(LaneKind.MIC, heard[2000:])
    assert writer.seconds == pytest.approx(100 / 119)
    assert store.rescuable() == ()  # it is being recorded, not left behind
    recording = writer.finish()
    store.save(replace(store.project, recordings=(recording,)))
    store.close()
    with ProjectStore.open(folder) as again:
        [loaded] = again.project.recordings
        assert (loaded.person, loaded.origin, loaded.whole) == ("ann", "Virtual board", True)
        assert loaded.spans == (Span(0, loaded.duration_us, "wave", loaded.spans[0].id),)
        assert loaded.lane(LaneKind.IMU) == replace(IMU, count=100, gaps=(Gap(30, 7),))
        assert (again.read_lane(loaded.id, LaneKind.IMU).samples == rows).all()
        assert (again.read_lane(loaded.id, LaneKind.MIC).samples == heard).all()
    assert list(folder.rglob("*.part")) == []


def test_finishing_takes_other_spans_and_person(store: ProjectStore) -> None:
    writer = store.begin_take(lanes=[IMU], label="wave")
    writer.append(LaneKind.IMU, motion(50).samples)
    spans = (Span(10, 20, "circle", "s"),)
    recording = writer.finish(spans, person="bob", note="two")
    assert (recording.spans, recording.person, recording.note) == (spans, "bob", "two")
    unlabelled = store.begin_take(lanes=[IMU])
    unlabelled.append(LaneKind.IMU, motion(50, seed=1).samples)
    assert unlabelled.finish().spans == ()


RECORD = """
import sys
import numpy as np
from studio.model.lane import *
from studio.storage.store import ProjectStore
store = ProjectStore.open(sys.argv[1])
infos = [LaneInfo(LaneKind.IMU, 952.0, MOTION_CHANNELS, 0), LaneInfo(LaneKind.MIC, 16000.0, ("mic",), 0)]
writer = store.begin_take(lanes=infos, label="wave", person="ann")
for block in range(1_000_000):
    first = block * 10
    rows = (np.arange(first, first + 10)[:, None] + np.arange(6)).astype(np.int16)
    writer.append(LaneKind.IMU, rows, lost=5 if block == 3 else 0)
    writer.append(LaneKind.MIC, np.full(168, block, np.int16))
    print(block, flush=True)
"""


def test_kill_9_while_recording_loses_no_sample_that_was_appended(store: ProjectStore, folder: Path) -> None:
    store.close()
    process = subprocess.Popen([sys.executable, "-c", RECORD, str(folder)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for line in process.stdout:
        if int(line) >= 300:
            process.send_signal(signal.SIGKILL)
            break
    rest = process.communicate()[0].split()
    assert process.returncode == -signal.SIGKILL
    last = int(rest[-1]) if rest else 300

    with ProjectStore.open(folder) as again:
        assert again.project.recordings == ()
        [left] = again.rescuable()
        assert (left.plan.label, left.plan.person) == ("wave", "ann")
        assert left.seconds >= (last + 1) * 168 / 16000
        recording = again.rescue(left.id)
        again.save(replace(again.project, recordings=(recording,)))
        assert again.rescuable() == ()
    with ProjectStore.open(folder) as again:
        assert again.rescuable() == ()
        assert again.project.recordings == (recording,)
        rows = again.read_lane(recording.id, LaneKind.IMU)
        assert rows.info.count >= (last + 1) * 10
        assert (rows.samples == (np.arange(rows.info.count)[:, None] + np.arange(6)).astype(np.int16)).all()
        assert rows.info.gaps == (Gap(30, 5),)


def test_a_row_and_a_line_cut_in_the_middle_are_left_out(store: ProjectStore, folder: Path) -> None:
    writer = store.begin_take(lanes=[IMU], label="wave")
    rows = motion(20).samples
    writer.append(LaneKind.IMU, rows[:10])
    writer.append(LaneKind.IMU, rows[10:], lost=2)
    place = leave_behind(store, writer, folder)
    with open(place / "imu.part", "ab") as file:
        file.write(b"\x01\x02\x03")
    with open(place / "gaps.part", "ab") as file:
        file.write(b'{"kind": "imu", "at": 2000, "lost": 3}\n{"kind": "imu", "a')
    with ProjectStore.open(folder) as again:
        recording = again.rescue(again.rescuable()[0].id)
        lane = again.read_lane(recording.id, LaneKind.IMU)
        assert (lane.samples == rows).all()
        assert lane.info.gaps == (Gap(10, 2),)


def test_a_take_can_be_discarded_into_the_trash(store: ProjectStore, folder: Path) -> None:
    writer = store.begin_take(lanes=[IMU], label="wave")
    writer.append(LaneKind.IMU, motion(20).samples)
    place = leave_behind(store, writer, folder)
    with ProjectStore.open(folder) as again:
        again.discard(again.rescuable()[0].id)
        assert again.rescuable() == ()
        assert (folder / "trash" / place.name / "imu.part").exists()


@pytest.mark.parametrize("damage", [b"", b"{}", b"\xff\xfe", b'{"format": "nano-studio-take/9"}'])
def test_a_take_without_a_readable_plan_is_left_alone(store: ProjectStore, folder: Path, damage: bytes) -> None:
    writer = store.begin_take(lanes=[IMU], label="wave")
    writer.append(LaneKind.IMU, motion(20).samples)
    place = leave_behind(store, writer, folder)
    (place / "take.json").write_bytes(damage)
    with ProjectStore.open(folder) as again:
        assert again.rescuable() == ()
        assert (place / "imu.part").stat().st_size == 20 * 12


def test_a_take_that_was_kept_just_before_the_crash_is_not_offered_again(store: ProjectStore, folder: Path) -> None:
    writer = store.begin_take(lanes=[IMU], label="wave")
    writer.append(LaneKind.IMU, motion(20).samples)
    place = leave_behind(store, writer, folder)
    copy = {path.name: path.read_bytes() for path in place.iterdir()}
    with ProjectStore.open(folder) as again:
        again.rescue(again.rescuable()[0].id)
    place.mkdir()
    for name, data in copy.items():
        (place / name).write_bytes(data)
    with ProjectStore.open(folder) as again:
        assert again.rescuable() == ()
        assert len(again.project.recordings) == 1
        assert not place.exists()


def test_abandoning_leaves_nothing(store: ProjectStore, folder: Path) -> None:
    writer = store.begin_take(lanes=[IMU], label="wave")
    writer.append(LaneKind.IMU, motion(20).samples)
    writer.abandon()
    assert [*(folder / "recordings").iterdir()] == []


def test_a_take_without_samples_is_refused(store: ProjectStore) -> None:
    writer = store.begin_take(lanes=[IMU, MIC], label="wave")
    with pytest.raises(StudioError) as raised:
        writer.finish()
    assert raised.value.code == "take-empty"
    writer.append(LaneKind.MIC, sound(10).samples)
    assert [lane.kind for lane in writer.finish().lanes] == [LaneKind.MIC]


class FullDisk:
    """A file on a disk that takes so many bytes and no more, until there is room again."""

    def __init__(self, file, room: int) -> None:  # type: ignore[no-untyped-def]
        self.file, self.room = file, room

    def write(self, data: bytes) -> int:
        if self.room <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written = self.file.write(bytes(data[: self.room]))
        self.room -= written
        return written

    def __getattr__(self, name: str):  # type: ignore[no-untyped-def]
        return getattr(self.file, name)


def test_a_full_disk_is_said_once_asked_again_each_second_and_loses_nothing(store: ProjectStore) -> None:
    writer = store.begin_take(lanes=[IMU], label="wave")
    now = [0.0]
    writer._clock = lambda: now[0]
    raw = writer._raws[LaneKind.IMU]
    raw._file = disk = FullDisk(raw._file, room=12 * 10 + 5)
    rows = motion(60).samples
    writer.append(LaneKind.IMU, rows[:10])
    with pytest.raises(StudioError, match="in memory") as raised:
        writer.append(LaneKind.IMU, rows[10:20])
    assert raised.value.code == "take-in-memory"
    assert "The disk is full." in raised.value.why
    now[0] = 1.0
    writer.append(LaneKind.IMU, rows[20:30])  # still full: said already
    disk.room = 1000
    writer.append(LaneKind.IMU, rows[30:35])  # not asked yet
    assert disk.room == 1000
    now[0] = 2.0
    writer.append(LaneKind.IMU, rows[35:40])
    assert disk.file.tell() == 40 * 12
    disk.room = 0
    with pytest.raises(StudioError):
        writer.append(LaneKind.IMU, rows[40:])
    recording = writer.finish()
    assert (store.read_lane(recording.id, LaneKind.IMU).samples == rows).all()


def test_a_disk_full_at_the_end_keeps_the_take_for_another_try(
    store: ProjectStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = store.begin_take(lanes=[IMU], label="wave")
    rows = motion(60).samples
    writer.append(LaneKind.IMU, rows)
    full(monkeypatch)
    with pytest.raises(StudioError) as raised:
        writer.finish()
    assert raised.value.code == "disk-full"
    assert [path.suffix for path in (folder / "recordings").iterdir()] == [".part"]
    monkeypatch.undo()
    recording = writer.finish()
    assert (store.read_lane(recording.id, LaneKind.IMU).samples == rows).all()


def test_a_take_that_finds_no_room_to_begin_leaves_nothing(
    store: ProjectStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full(monkeypatch)
    with pytest.raises(StudioError) as raised:
        store.begin_take(lanes=[IMU], label="wave")
    assert raised.value.code == "disk-full"
    assert [*(folder / "recordings").iterdir()] == []


def test_the_disk_is_waited_for_about_once_a_second(store: ProjectStore, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    syncs: list[float] = []
    plan = take_module.TakePlan("abc", "20260102T030405", "wave", "", "", (IMU,))
    writer = take_module.TakeWriter(
        store.folder / "recordings" / "x.part", plan, keep=lambda recording, lanes: None, clock=lambda: now[0]
    )
    monkeypatch.setattr(take_module.os, "fsync", lambda handle: syncs.append(now[0]))
    for step in range(50):
        now[0] = step * 0.1
        writer.append(LaneKind.IMU, motion(12).samples)
    assert syncs == pytest.approx([1.0, 2.0, 3.0, 4.0], abs=0.11)
    writer.abandon()


def test_a_full_disk_leaves_the_old_project_whole(
    store: ProjectStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (folder / "project.json").read_bytes()
    full(monkeypatch)
    with pytest.raises(StudioError) as raised:
        store.save(replace(store.project, name="new"))
    assert (raised.value.code, "project.json" in raised.value.what) == ("disk-full", True)
    monkeypatch.undo()
    assert (folder / "project.json").read_bytes() == before
    assert sorted(path.name for path in folder.iterdir()) == [".lock", "project.json"]
    store.save(replace(store.project, name="new"))
    store.close()
    with ProjectStore.open(folder) as again:
        assert again.project.name == "new"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs permissions that bind us")
def test_a_read_only_folder_is_said_so(store: ProjectStore, folder: Path) -> None:
    folder.chmod(0o555)
    try:
        with pytest.raises(StudioError) as raised:
            store.save(replace(store.project, name="new"))
        assert raised.value.code == "folder-read-only"
    finally:
        folder.chmod(0o755)


def test_a_refused_write_is_a_sentence_and_not_a_stack_trace(
    store: ProjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(StudioError) as raised:
        store.save(replace(store.project, name="new"))
    assert (raised.value.code, bool(raised.value.remedy)) == ("folder-read-only", True)


def test_two_lanes_recorded_apart_do_not_share_a_file(store: ProjectStore) -> None:
    writer = store.begin_take(lanes=[IMU, MIC], label="wave")
    writer.append(LaneKind.IMU, motion(5).samples)
    writer.append(LaneKind.MIC, sound(5).samples)
    recording = writer.finish()
    assert sorted(p.name for p in folder_of(store, recording.id).iterdir()) == [
        "imu.csv", "mic.wav", "recording.json", "spans.json",
    ]  # fmt: skip


def test_a_stick_pulled_out_and_back_has_the_whole_take_again(store: ProjectStore, folder: Path) -> None:
    writer = store.begin_take(lanes=[IMU, MIC], label="wave")
    now = [writer._clock()]
    writer._clock = lambda: now[0]
    rows, heard = motion(60).samples, sound(3000).samples
    writer.append(LaneKind.IMU, rows[:20], lost=0)
    now[0] += 1
    writer.append(LaneKind.MIC, heard[:1000])
    away = folder.with_name("pocket")
    folder.rename(away)
    now[0] += 1
    with pytest.raises(StudioError, match="in memory"):
        writer.append(LaneKind.IMU, rows[20:40], lost=3)
    writer.append(LaneKind.MIC, heard[1000:2000])
    # It comes back with what had reached the disk: the system's promises of the last second are not among that.
    shutil.copytree(away, folder)
    os.truncate(next(folder.glob("recordings/*.part/imu.part")), 20 * 12)
    shutil.rmtree(away)
    now[0] += 1
    writer.append(LaneKind.IMU, rows[40:])
    writer.append(LaneKind.MIC, heard[2000:])
    left_behind = copy_of(folder)
    with ProjectStore.open(left_behind) as again:  # the studio crashes here
        recording = again.rescue(again.rescuable()[0].id)
        assert (again.read_lane(recording.id, LaneKind.IMU).samples == rows).all()
        assert (again.read_lane(recording.id, LaneKind.MIC).samples == heard).all()
        assert again.read_lane(recording.id, LaneKind.IMU).info.gaps == (Gap(20, 3),)
    recording = writer.finish()
    assert (store.read_lane(recording.id, LaneKind.IMU).samples == rows).all()


def test_without_its_folder_a_take_is_kept_in_memory_and_saved_elsewhere(store: ProjectStore, folder: Path) -> None:
    writer = store.begin_take(lanes=[MIC], label="wave")
    heard = sound(3000).samples
    writer.append(LaneKind.MIC, heard[:1000])
    shutil.rmtree(folder)
    writer.append(LaneKind.MIC, heard[1000:])
    with pytest.raises(StudioError) as raised:
        writer.finish()
    assert raised.value.code == "folder-gone"
    assert not folder.exists()  # nothing is made in the place where a stick was
    with ProjectStore.create(folder.with_name("elsewhere.studio"), sensor=LaneKind.MIC) as other:
        recording = writer.finish(keep=other.write_recording)
        assert (other.read_lane(recording.id, LaneKind.MIC).samples == heard).all()


def copy_of(folder: Path) -> Path:
    return Path(shutil.copytree(folder, folder.with_name("copy.studio"), ignore=shutil.ignore_patterns(".lock")))


def leave_behind(store: ProjectStore, writer: take_module.TakeWriter, folder: Path) -> Path:
    """What a crash does: the handles go, the folder stays."""
    for raw in writer._raws.values():
        raw.close()
    store.close()
    [place] = (folder / "recordings").glob("*.part")
    return place


def full(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", refuse)
