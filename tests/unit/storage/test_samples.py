"""The samples that come along are complete, small, licensed, and keep what is unseen apart."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.model.lane import LaneKind
from studio.model.recording import BACKGROUND, UNKNOWN
from studio.storage.importing import read_paths
from studio.storage.lane_files import digest
from studio.storage.layout import resources_folder, sample_data_folder
from studio.storage.samples import KINDS, create_sample, unseen, unseen_folder

TAKES = {
    "gestures": {"circ": 38, "flex": 20, "hori": 40, "punch": 12, "vert": 40, BACKGROUND: 48},
    "words": {"computer": 60, "jarvis": 59, "snowboy": 58, UNKNOWN: 23, BACKGROUND: 10},
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_sample_becomes_a_project_that_opens(tmp_path: Path, kind: str) -> None:
    with create_sample(kind, tmp_path / "p") as store:
        project = store.project
        assert project.sensor == {"gestures": LaneKind.IMU, "words": LaneKind.MIC}[kind]
        assert Counter(recording.spans[0].label for recording in project.recordings) == TAKES[kind]
        assert {label.name for label in project.labels} == TAKES[kind].keys() - {BACKGROUND}
        assert all(recording.person and recording.whole for recording in project.recordings)
        known = {digest(store.read_lane(recording.id, project.sensor)) for recording in project.recordings}
    apart = unseen(kind)
    assert apart.keys() == TAKES[kind].keys()
    assert all(len(lanes) >= 3 for lanes in apart.values())
    assert not known & {digest(lane) for lanes in apart.values() for lane in lanes}


def test_the_people_of_the_unseen_words_are_in_no_project(tmp_path: Path) -> None:
    with create_sample("words", tmp_path / "p") as store:
        people = {recording.person for recording in store.project.recordings if recording.spans[0].label != BACKGROUND}
    folder, pattern = unseen_folder("words")
    report = read_paths([folder], sensor=LaneKind.MIC, pattern=pattern)
    others = {recording.person for recording, _ in report.recordings if recording.spans[0].label != BACKGROUND}
    assert {"p22", "p38", "p57"} < others
    assert not people & others
    speakers = [
        {path.stem.split("_")[1].split("-")[0] for path in (sample_data_folder() / "words" / part / UNKNOWN).iterdir()}
        for part in ("project", "unseen")
    ]
    assert not speakers[0] & speakers[1]


def test_the_samples_are_small_and_every_folder_has_its_licence() -> None:
    files = [path for path in sample_data_folder().rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 22e6
    assert {path.parent.name for path in files if path.name.startswith("LICENSE")} == set(KINDS)
    assert (sample_data_folder() / "ATTRIBUTION.md").is_file()


def test_the_shipped_folders_are_found() -> None:
    assert resources_folder().is_dir()


def test_a_sample_that_is_not_there_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StudioError) as raised:
        create_sample("smells", tmp_path / "p")
    assert raised.value.code == "sample-missing"
    monkeypatch.setattr("studio.storage.samples.sample_data_folder", lambda: tmp_path / "nothing")
    with pytest.raises(StudioError, match=r"sample\.json"):
        create_sample("words", tmp_path / "p")
    assert not (tmp_path / "p").exists()
