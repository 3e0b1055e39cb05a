"""compare and listen --keep, as a person types them: a model that detects "up" on a virtual board that lies still."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.app.studio import Studio
from studio.model.lane import LaneKind
from tests.e2e.conftest import CommandLine
from tests.unit.app.making import write_run
from tests.unit.link import tiny_package


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """No recording yet, but a run."""
    folder = tmp_path_factory.mktemp("projects") / "tilt.studio"
    made = Studio(home=tmp_path_factory.mktemp("elsewhere"))
    made.desk.create(folder, sensor=LaneKind.IMU)
    write_run(made)
    made.shut_down()
    return folder


def test_false_alarms_are_counted_kept_and_played_through_board_and_computer(
    studio: CommandLine, project: Path, tmp_path: Path
) -> None:
    (tmp_path / "tilt.pkg").write_bytes(tiny_package.data())
    studio.must("send", tmp_path / "tilt.pkg", "--port", "virtual")
    *_, summary = studio.must("listen", "--port", "virtual", "--keep", project, "--seconds", "5").lines
    assert summary["false_alarms"] == summary["labels"]["up"]["false_alarms"] >= 1
    assert summary["interval_95"][0] < summary["per_hour"] < summary["interval_95"][1]
    assert summary["seconds"] > 0
    kept = sorted(folder.name.split("_")[1] for folder in (project / "recordings").iterdir())
    assert kept == sorted(summary["kept"])
    compared = studio.must("compare", project, "--port", "virtual", "--json").json
    assert compared["same"] is True
    assert compared["windows"] == compared["equal"] > 10
    assert (compared["recordings"], compared["largest"]) == (len(kept), 0)
    live = studio.must("compare", project, "--port", "virtual", "--live", "2", "--json").json
    assert (live["way"], live["same"]) == ("live", True)
    assert live["windows"] > 10


def test_what_cannot_be_compared_is_said(studio: CommandLine, project: Path) -> None:
    answer = studio("compare", project, "--recording", "nothing", "--port", "virtual")
    assert answer.status == 1
    assert "There is no recording nothing." in answer.err
    assert studio("compare", project, "--recording", "x", "--live", "2", "--port", "virtual").status in (1, 2)
