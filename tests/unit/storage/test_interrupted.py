"""A save that stops at any call of the file system leaves the old project or the new one, and nothing unreadable."""

from __future__ import annotations

import builtins
import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from studio.errors import StudioError
from studio.model.edits import RemoveRecording, RenameLabel, SetFacts, SetSpans
from studio.model.lane import LaneInfo, LaneKind
from studio.model.recording import Label, Recording, Span, whole_span
from studio.storage.layout import Artefact
from studio.storage.store import ProjectStore

from .conftest import motion
from .test_runs import a_run

CHANGING = ("fsync", "replace", "rename", "unlink", "mkdir", "rmdir", "write", "ftruncate")
"""What changes a disk, or waits for it, beside the opening of a file to write and the writing."""
ENOUGH = 500


class Stopped(BaseException):
    """The process is not there any more: nothing catches this, and nothing it would clean up is cleaned up."""


class Faults:
    """Counts the calls that change the disk, and makes the ``at``-th one fail; ``dead``: that one and all after."""

    def __init__(self, at: int, *, dead: bool) -> None:
        self.at, self.dead, self.calls = at, dead, 0
        self.waited_for: set[int] = set()
        self.written: set[int] = set()
        """Both are the files' numbers on the disk."""

    def call(self, do: Callable[..., Any], *words: Any, half: Callable[[], object] | None = None, **named: Any) -> Any:
        self.calls += 1
        if self.calls - 1 == self.at or (self.dead and self.calls > self.at):
            if half and self.calls - 1 == self.at:
                half()
            if self.dead:
                raise Stopped
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return do(*words, **named)

    def fsync(self, handle: int) -> None:
        """The disk under the test need not be waited for, which is most of the time that all this takes."""
        self.call(lambda: None)
        self.waited_for.add(os.fstat(handle).st_ino)

    def lose_power(self, folder: Path) -> None:
        """What nobody waited for is not on the disk: of such a file only the name is."""
        lost = self.written - self.waited_for
        for path in folder.rglob("*"):
            if path.is_file() and path.stat().st_ino in lost:
                os.truncate(path, 0)

    @property
    def struck(self) -> bool:
        return self.calls > self.at


class FaultyFile:
    def __init__(self, faults: Faults, file: Any) -> None:
        self._faults, self._file = faults, file
        number = os.fstat(file.fileno()).st_ino
        faults.written.add(number)
        faults.waited_for.discard(number)

    def write(self, data: Any) -> int:
        # A write that is cut leaves its first half.
        cut = memoryview(data).cast("B")[: memoryview(data).nbytes // 2]
        return int(self._faults.call(self._file.write, data, half=lambda: (self._file.write(cut), self._file.flush())))

    def writelines(self, lines: list[bytes]) -> None:
        self.write(b"".join(lines))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> FaultyFile:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


@contextmanager
def faulty(faults: Faults) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in CHANGING:
            patch.setattr(os, name, partial(faults.call, getattr(os, name)))
        patch.setattr(os, "fsync", faults.fsync)
        do = builtins.open

        def faulty_open(path: Any, mode: str = "r", *words: Any, **named: Any) -> Any:
            if not set(mode) & set("wax+"):
                return do(path, mode, *words, **named)
            return FaultyFile(faults, faults.call(do, path, mode, *words, **named))

        patch.setattr(builtins, "open", faulty_open)
        yield


BARE = Recording("new00001", "20260102T030405", "cy", (motion(6, seed=9).info,))
NEWCOMER = replace(BARE, spans=whole_span(BARE, "circle"))


def move_spans(store: ProjectStore) -> None:
    first = store.project.recordings[0]
    store.save(SetSpans(first.id, (Span(5, 9, "wave", "s"),)).apply(store.project)[0])


def rename_everywhere(store: ProjectStore) -> None:
    """Labels, the spans of all recordings, the facts and spans of one, and one recording less: in a single save."""
    project = RenameLabel("wave", "greet").apply(store.project)[0]
    project = SetFacts(project.recordings[1].id, person="bob", note="left").apply(project)[0]
    store.save(RemoveRecording(project.recordings[2].id).apply(project)[0])


def add_a_recording(store: ProjectStore) -> None:
    store.write_recording(NEWCOMER, [motion(6, seed=9)])
    project = replace(store.project, labels=(*store.project.labels, Label("circle", "#e69f00")))
    store.save(replace(project, recordings=(*project.recordings, NEWCOMER)))


def delete_and_bring_back(store: ProjectStore) -> None:
    whole = store.project
    store.save(RemoveRecording(whole.recordings[0].id).apply(whole)[0])
    store.save(whole)


def keep_a_run(store: ProjectStore) -> None:
    number, _ = store.new_run_folder()
    store.write_run(a_run(number), {Artefact.PACKAGE: b"package"})


def record_a_take(store: ProjectStore) -> None:
    info = LaneInfo(LaneKind.IMU, 119.0, motion(1).info.channels, 0)
    writer = store.begin_take(lanes=[info], label="wave")
    writer.append(LaneKind.IMU, motion(6, seed=9).samples, lost=0)
    writer.append(LaneKind.IMU, motion(6, seed=8).samples, lost=2)
    recording = writer.finish()
    store.save(replace(store.project, recordings=(*store.project.recordings, recording)))


WAYS = [move_spans, rename_everywhere, add_a_recording, delete_and_bring_back, keep_a_run, record_a_take]


@pytest.fixture
def base(tmp_path: Path) -> Path:
    with ProjectStore.create(tmp_path / "base.studio", sensor=LaneKind.IMU) as store:
        store.save(replace(store.project, labels=(Label("wave", "#0072b2"),)))
        for number in range(3):
            lane = motion(6, seed=number)
            bare = Recording(f"old{number}", "20260102T030405", "ann", (lane.info,))
            recording = replace(bare, spans=whole_span(bare, "wave"))
            store.write_recording(recording, [lane], flush=False)
            store.save(replace(store.project, recordings=(*store.project.recordings, recording)))
    (tmp_path / "base.studio" / "notes.txt").write_text("somebody else's")
    return tmp_path / "base.studio"


def state(folder: Path) -> tuple[object, ...]:
    """All that a person has in a project: what is in it, every sample, every run. Whatever is unreadable raises."""
    with ProjectStore.open(folder) as store:
        assert store.problems == ()
        assert (folder / "notes.txt").read_text() == "somebody else's"
        assert not list(folder.rglob(".*.json.*"))
        project = replace(
            store.project,
            recordings=tuple(
                replace(r, id="", stamp="", spans=tuple(replace(span, id="") for span in r.spans))
                for r in store.project.recordings
            ),
        )
        samples = tuple(
            store.read_lane(r.id, lane.kind).samples.tobytes() for r in store.project.recordings for lane in r.lanes
        )
        return project, samples, tuple(store.read_run(number) for number in store.run_numbers)


@pytest.mark.parametrize("how", ["refused", "crashed", "power cut"])
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_stopped_anywhere_it_is_the_old_project_or_the_new(
    way: Callable[[ProjectStore], None], how: str, base: Path, tmp_path: Path
) -> None:
    old, done = state(base), Path(shutil.copytree(base, tmp_path / "done.studio"))
    with ProjectStore.open(done) as store:
        way(store)
    allowed = {repr(old), repr(state(done))}
    if way is delete_and_bring_back:  # two saves: between them the recording is away
        with ProjectStore.open(done) as store:
            store.save(RemoveRecording(store.project.recordings[0].id).apply(store.project)[0])
        allowed.add(repr(state(done)))
    for at in range(ENOUGH):
        folder = Path(shutil.copytree(base, tmp_path / f"{at}.studio"))
        store, faults = ProjectStore.open(folder), Faults(at, dead=how != "refused")
        with faulty(faults), suppress(Stopped, StudioError):
            way(store)
        if how == "power cut" and faults.struck:
            faults.lose_power(folder)
        if faults.dead:
            os.close(store._lock._handle)  # type: ignore[union-attr]  as the system does
        else:
            store.close()
        assert repr(state(folder)) in allowed, f"{way.__name__} stopped at call {at}"
        if not faults.struck:
            break
        shutil.rmtree(folder)
    assert 3 < at < ENOUGH - 1


@pytest.mark.parametrize("way", [rename_everywhere, add_a_recording])
def test_what_was_refused_anywhere_is_done_whole_by_the_next_save(
    way: Callable[[ProjectStore], None], base: Path, tmp_path: Path
) -> None:
    done = Path(shutil.copytree(base, tmp_path / "done.studio"))
    with ProjectStore.open(done) as store:
        way(store)
        wanted = store.project
    for at in range(ENOUGH):
        folder = Path(shutil.copytree(base, tmp_path / f"{at}.studio"))
        faults = Faults(at, dead=False)
        with ProjectStore.open(folder) as store:
            with faulty(faults), suppress(StudioError):
                way(store)
            if NEWCOMER in wanted.recordings and not list(folder.glob("recordings/*new00001")):
                store.write_recording(NEWCOMER, [motion(6, seed=9)])
            store.save(wanted)
        assert repr(state(folder)) == repr(state(done)), f"{way.__name__} refused at call {at}"
        if not faults.struck:
            break
        shutil.rmtree(folder)
    assert 3 < at < ENOUGH - 1
