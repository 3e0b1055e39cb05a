"""``board virtual --play``: what is performed of the files that were named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.app.cli.virtual_board import read_performances
from studio.model.lane import LaneKind
from studio.model.recording import Recording, Span
from studio.storage.exporting import ExportKind, export_project
from studio.storage.store import ProjectStore
from tests.unit.storage.conftest import motion, sound

BOTH = (LaneKind.IMU, LaneKind.MIC)


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """One take of motion and sound, one of motion, one of sound."""
    with ProjectStore.create(tmp_path / "p.studio", sensor=LaneKind.IMU) as store:
        project = store.project
        for lanes in ((motion(119), sound(16_000)), (motion(119, seed=2),), (sound(16_000, seed=2),)):
            stamp, key = store.new_id()
            span = Span(0, 1_000_000, "clap", "s1")
            recording = Recording(key, stamp, "ann", tuple(lane.info for lane in lanes), (span,))
            store.write_recording(recording, list(lanes))
            project = replace(project, recordings=(*project.recordings, recording))
        export_project(project, tmp_path / "out", ExportKind.PLAIN, read=store.read_lane)
    return tmp_path / "out"


def kinds(paths: list[Path]) -> list[tuple[LaneKind, ...]]:
    return [tuple(lane.info.kind for lane in each.lanes) for each in read_performances(paths, noise=0.0)]


def test_both_lanes_of_an_exported_recording_are_performed_together(exported: Path) -> None:
    assert kinds([exported]) == [BOTH, (LaneKind.IMU,), (LaneKind.MIC,)]
    stem = exported / "clap" / "clap_001"
    assert kinds([stem.with_suffix(".csv"), stem.with_suffix(".wav")]) == [BOTH]


def test_files_of_other_names_and_one_file_named_twice_are_performed_one_after_another(exported: Path) -> None:
    motion_1, motion_2 = exported / "clap" / "clap_001.csv", exported / "clap" / "clap_002.csv"
    sound_3 = exported / "clap" / "clap_003.wav"
    assert kinds([motion_1]) == [(LaneKind.IMU,)]
    assert kinds([motion_1, motion_1, motion_2, sound_3]) == [(LaneKind.IMU,)] * 3 + [(LaneKind.MIC,)]
