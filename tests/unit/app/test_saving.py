"""The way to the disk: it holds nobody up, goes once for many edits, and is not left while something is missing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from studio.app import saving
from studio.app.desk import Desk
from studio.app.happenings import ProblemRaised, SavingChanged
from studio.app.lane_cache import LaneCache
from studio.app.mailbox import Mailbox
from studio.errors import StudioError
from studio.events import Events
from studio.model.edits import AddLabel, SetProject
from studio.model.lane import MOTION_CHANNELS, Lane, LaneInfo, LaneKind
from studio.model.project import Project
from studio.model.recording import Label, Recording
from studio.storage.store import ProjectStore

IMU = LaneInfo(LaneKind.IMU, 119.0, MOTION_CHANNELS, 0)


class Bench:
    """A desk with a project on it, and what it said."""

    def __init__(self, folder: Path) -> None:
        self.mailbox, events = Mailbox(), Events()
        self.desk, self.folder = Desk(events, self.mailbox), folder
        self.said: list[object] = []
        events.listen(SavingChanged, lambda event: self.said.append(event.is_saved))
        events.listen(ProblemRaised, lambda event: self.said.append(event.error.code))
        self.desk.create(folder, sensor=LaneKind.IMU)

    def settle(self) -> list[object]:
        self.desk.drain()
        self.mailbox.pump()
        said, self.said[:] = list(self.said), []
        return said


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "p.studio")
    yield made
    made.desk.shut_down()


def test_a_take_that_is_long_to_write_holds_nobody_up(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saving, "QUICK_S", 0.001)
    disk_is_ready = threading.Event()
    write = ProjectStore.write_recording
    monkeypatch.setattr(ProjectStore, "write_recording", lambda *words: (disk_is_ready.wait(60), write(*words))[1])
    writer = bench.desk.store.begin_take(lanes=[IMU], label="wave")
    writer.append(LaneKind.IMU, np.ones((50, 6), np.int16))
    finished: list[Recording | None] = []
    bench.desk.finish_take(writer, finished.append)
    bench.desk.do(AddLabel(Label("wave", "#0072b2")), name="label")  # the person works on
    assert (finished, bench.desk.require().recordings) == ([], ())
    disk_is_ready.set()
    assert bench.mailbox.wait_until(lambda: bool(finished), 60)
    assert bench.desk.require().recordings == (finished[0],)


def test_of_many_edits_in_a_row_the_last_is_saved(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    saved: list[str] = []
    go_on, save = threading.Event(), ProjectStore.save

    def slowly(store: ProjectStore, project: Project) -> None:
        go_on.wait(60)
        saved.append(project.name)
        save(store, project)

    monkeypatch.setattr(ProjectStore, "save", slowly)
    for number in range(50):
        bench.desk.do(SetProject(name=f"n{number}"), name="rename")
    go_on.set()
    bench.settle()
    assert saved[-1] == "n49"
    assert len(saved) <= 2
    assert bench.desk.store.project == bench.desk.require()


def test_a_project_with_something_unsaved_is_not_left_unasked(bench: Bench, tmp_path: Path) -> None:
    bench.folder.rename(tmp_path / "pocket")
    bench.desk.do(SetProject(name="new"), name="rename")
    assert bench.settle() == [False, "unsaved"]
    for leave in (bench.desk.close, lambda: bench.desk.create(tmp_path / "q.studio", sensor=LaneKind.MIC)):
        with pytest.raises(StudioError) as raised:
            leave()  # type: ignore[operator]
        assert raised.value.code == "unsaved-leaving"
    assert bench.desk.require().name == "new"
    assert not (tmp_path / "q.studio").exists()
    (tmp_path / "pocket").rename(bench.folder)
    bench.desk.close()
    with ProjectStore.open(bench.folder) as store:
        assert store.project.name == "new"


def test_a_take_that_runs_while_another_project_is_made_is_not_lost_with_the_disk(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = bench.desk.store.begin_take(lanes=[IMU], label="wave")
    writer.append(LaneKind.IMU, np.ones((50, 6), np.int16))
    takes = [writer]
    bench.desk.before_closing = lambda: bench.desk.finish_take(takes.pop()) if takes else None
    with monkeypatch.context() as patch:
        patch.setattr("studio.storage.shelf.write_flushed", lambda *words, **flush: _full(tmp_path, tmp_path))
        with pytest.raises(StudioError) as raised:
            bench.desk.create(tmp_path / "q.studio", sensor=LaneKind.MIC)
    assert raised.value.code == "unsaved-leaving"
    assert bench.desk.folder == bench.folder
    bench.desk.try_again()
    bench.settle()
    assert len(bench.desk.require().recordings) == 1
    with ProjectStore.open(tmp_path / "q.studio"):
        pass  # nobody holds it


def test_a_copy_that_finds_no_room_leaves_nothing_and_the_project_open(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = bench.desk.store.begin_take(lanes=[IMU], label="wave")
    writer.append(LaneKind.IMU, np.ones((50, 6), np.int16))
    bench.desk.finish_take(writer)
    monkeypatch.setattr("studio.storage.files.flush_folder", lambda folder: _full(folder, tmp_path / "copy.studio"))
    with pytest.raises(StudioError):
        bench.desk.save_copy(tmp_path / "copy.studio")
    assert not (tmp_path / "copy.studio").exists()
    assert bench.desk.folder == bench.folder


def _full(folder: Path, full: Path) -> None:
    if full in (folder, *folder.parents):
        raise OSError(28, "No space left on device")


def test_lanes_in_memory_are_bounded_by_their_size_and_the_newest_stay() -> None:
    def lane(count: int) -> Lane:
        return Lane(replace(IMU, count=count), np.zeros((count, 6), np.int16))

    cache = LaneCache(most_bytes=12 * 1000)
    for number in range(20):
        cache.keep((str(number), LaneKind.IMU), lane(100))
    assert cache.size_bytes == 12 * 1000
    assert cache.get(("10", LaneKind.IMU)) is not None  # asked for again, so it stays
    cache.keep(("long", LaneKind.IMU), lane(900))
    assert cache.get(("10", LaneKind.IMU)) is not None
    assert cache.get(("19", LaneKind.IMU)) is None
    cache.keep(("hour", LaneKind.IMU), lane(5000))  # larger than all the room: alone
    assert cache.get(("hour", LaneKind.IMU)) is not None
    assert cache.size_bytes == 12 * 5000
