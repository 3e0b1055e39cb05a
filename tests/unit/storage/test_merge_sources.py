"""A class's projects merged in one go: a folder of them, a zip of their zips as a school's platform hands it out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from studio.model.lane import LaneKind
from studio.storage.importing import import_paths
from studio.storage.merging import MergeReport, MergeSource, merge_projects
from studio.storage.packing import pack_project
from studio.storage.store import ProjectStore
from tests.unit.storage.conftest import motion
from tests.unit.storage.test_exchange_round_trips import add


@pytest.fixture
def handed_in(tmp_path: Path) -> Path:
    """A folder with Ann's project in a zip, Bea's as it is, a damaged zip and a letter."""
    place = tmp_path / "class"
    for number, name in enumerate(("ann", "bea")):
        with ProjectStore.create(tmp_path / f"{name}.studio", sensor=LaneKind.IMU) as store:
            add(store, motion(seed=number))
    (place / "Ann M").mkdir(parents=True)
    pack_project(tmp_path / "ann.studio", place / "Ann M" / "mine.zip")
    shutil.copytree(tmp_path / "bea.studio", place / "Bea" / "bea.studio")
    (place / "bad.zip").write_bytes(b"no zip")
    (place / "letter.txt").write_text("Dear all")
    return place


def merged(store: ProjectStore, path: Path, person: str = "") -> MergeReport:
    return merge_projects(store, store.project, [MergeSource(path, person=person)])


@pytest.mark.parametrize("is_packed", [False, True])
def test_every_project_in_a_folder_or_zip_comes_in(store: ProjectStore, handed_in: Path, is_packed: bool) -> None:
    """Merging said to import it, and importing to merge it."""
    path = Path(shutil.make_archive(str(handed_in), "zip", handed_in)) if is_packed else handed_in
    report = merged(store, path, person="class")
    assert sorted(recording.person for recording in report.recordings) == ["bea", "mine"]
    [(where, reason)] = report.skipped
    assert where == f"{path}/bad.zip"
    assert "no zip that can be read" in reason


def test_a_zip_without_projects_is_said_to_be_one(store: ProjectStore, handed_in: Path, tmp_path: Path) -> None:
    shutil.rmtree(handed_in / "Ann M")
    shutil.rmtree(handed_in / "Bea")
    (handed_in / "bad.zip").unlink()
    [(_, reason)] = merged(store, Path(shutil.make_archive(str(tmp_path / "x"), "zip", handed_in))).skipped
    assert "There is no project in x.zip" in reason
    assert import_paths(store, store.project, [handed_in]).imported == ()
