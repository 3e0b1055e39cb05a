"""A project is open in one place at a time, and a crash does not lock anybody out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.model.lane import LaneKind
from studio.storage.lock import ProjectLock
from studio.storage.store import ProjectStore

HOLD = """
import sys
from studio.storage.store import ProjectStore
store = ProjectStore.open(sys.argv[1])
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def holder(folder: Path, store: ProjectStore):  # type: ignore[no-untyped-def]
    """Another process that has the project open."""
    store.close()
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    yield process
    process.kill()
    process.communicate()


def test_a_project_open_elsewhere_is_refused_with_the_owners_name(holder, folder: Path) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(StudioError) as raised:
        ProjectStore.open(folder)
    assert raised.value.code == "project-in-use"
    assert f"process {holder.pid}" in raised.value.why


def test_a_killed_owner_leaves_the_project_free(holder, folder: Path) -> None:  # type: ignore[no-untyped-def]
    holder.kill()
    holder.wait()
    ProjectStore.open(folder).close()


def test_reading_works_beside_an_owner_and_writing_does_not(holder, folder: Path) -> None:  # type: ignore[no-untyped-def]
    with ProjectStore.open(folder, read_only=True) as store:
        assert store.project.sensor == LaneKind.IMU
        with pytest.raises(StudioError) as raised:
            store.save(store.project)
        assert raised.value.code == "project-read-only"


def test_the_same_process_cannot_open_it_twice(store: ProjectStore, folder: Path) -> None:
    with pytest.raises(StudioError, match="already open"):
        ProjectStore.open(folder)
    store.close()
    ProjectStore.open(folder).close()


def test_a_number_that_belongs_to_another_process_now_locks_nobody_out(folder: Path, store: ProjectStore) -> None:
    store.close()
    owner = {"format": "nano-studio-lock/1", "pid": os.getppid(), "host": os.uname().nodename}
    (folder / ".lock").write_text(json.dumps(owner))
    ProjectStore.open(folder).close()


def test_a_lock_from_another_computer_holds(tmp_path: Path) -> None:
    path = tmp_path / ".lock"
    path.write_text(json.dumps({"format": "nano-studio-lock/1", "pid": 1, "host": "the-other-one"}))
    with pytest.raises(StudioError, match="the-other-one") as raised:
        ProjectLock(path)
    assert str(path) in raised.value.remedy
    assert "the-other-one" in path.read_text()
    path.write_bytes(b"{half a")
    ProjectLock(path).release()


def test_creating_over_a_project_or_among_files_is_refused(store: ProjectStore, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(StudioError) as raised:
        ProjectStore.create(folder, sensor=LaneKind.MIC)
    assert raised.value.code == "project-exists"
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    with pytest.raises(StudioError) as raised:
        ProjectStore.create(tmp_path / "mine", sensor=LaneKind.MIC)
    assert raised.value.code == "folder-not-empty"
    with pytest.raises(StudioError) as raised:
        ProjectStore.open(tmp_path / "mine")
    assert raised.value.code == "project-missing"
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["letter.txt"]
