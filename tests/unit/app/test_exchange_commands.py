"""import, export, merge and unpack as a shell's user types them, in one process."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from studio.app.cli import project_arguments
from studio.app.cli.commands import run_command
from studio.app.studio import Studio
from studio.errors import StudioError
from studio.model.lane import LaneKind
from studio.storage.exporting import ExportKind
from studio.storage.formats import FORMATS

REAL = Path(__file__).parents[2] / "data" / "imports"
Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setenv("NANO33_STUDIO_HOME", str(tmp_path / "home"))

    def run(*words: object) -> tuple[int, Any, str]:
        status = run_command([*map(str, words), "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else None, err

    return run


def test_the_parser_knows_every_format_and_export() -> None:
    assert tuple(row.key for row in FORMATS) == project_arguments.FORMAT_KEYS
    assert (*ExportKind, "zip") == project_arguments.EXPORT_KINDS


def test_a_project_goes_out_in_every_way_and_comes_back(run: Run, tmp_path: Path) -> None:
    project = tmp_path / "p.studio"
    assert run("new", project, "--sensors", "imu")[0] == 0
    _, first, _ = run("import", project, REAL / "tutorial", "--person", "ann")
    for kind in ("plain", "edge-impulse"):
        status, out, _ = run("export", project, "--as", kind, "-o", tmp_path / kind)
        assert (status, out["recordings"], out["left_out"]) == (0, 5, [])
        run("new", tmp_path / f"{kind}.studio", "--sensors", "imu")
        _, again, _ = run("import", tmp_path / f"{kind}.studio", tmp_path / kind)
        assert {k: again[k] for k in ("counts", "people", "total_seconds")} == {
            k: first[k] for k in ("counts", "people", "total_seconds")}  # fmt: skip
    assert run("export", project, "--as", "zip", "-o", tmp_path / "p.zip")[0] == 0
    _, unpacked, _ = run("unpack", tmp_path / "p.zip", tmp_path / "there.studio")
    assert {k: unpacked[k] for k in first if k in unpacked} == {k: first[k] for k in first if k in unpacked}
    status, _, err = run("export", project, "--as", "audacity", "-o", tmp_path / "audacity")
    assert status == 1
    assert "no sound" in err


def test_merging_says_what_came_and_what_was_there(run: Run, tmp_path: Path) -> None:
    for name, file in (("a", "tutorial/circ.csv"), ("b", "tutorial"), ("c", "no_blank_lines")):
        run("new", tmp_path / f"{name}.studio", "--sensors", "imu")
        run("import", tmp_path / f"{name}.studio", REAL / file)
    run("export", tmp_path / "c.studio", "--as", "zip", "-o", tmp_path / "class c.zip")
    others = (tmp_path / "b.studio", tmp_path / "class c.zip", tmp_path / "nothing")
    status, out, err = run("merge", tmp_path / "a.studio", *others, "--people", "fill")
    assert (status, out["merged"], out["doubles"], len(out["skipped"])) == (0, 6, 2, 1)
    assert out["people"] == ["b", "class c"]
    assert "There is no project in" in err
    status, out, _ = run("merge", tmp_path / "a.studio", *others[:2])
    assert (status, out["merged"], out["doubles"]) == (0, 0, 8)


def test_columns_units_and_rate_are_said_on_the_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "wave.log").write_text("".join(f"{i} 0 0 1000 7\n" for i in range(40)))
    run("new", tmp_path / "p.studio", "--sensors", "imu")
    status, _, _ = run("import", tmp_path / "p.studio", tmp_path / "wave.log")
    assert status == 1
    how = ("--format", "csv", "--columns", "_,aX,aY,aZ", "--units", "mg", "--rate", "50")
    status, out, _ = run("import", tmp_path / "p.studio", tmp_path / "wave.log", *how)
    assert (status, out["imported"], out["total_seconds"]) == (0, 1, 0.8)
    assert run("import", tmp_path / "p.studio", tmp_path / "wave.log", "--columns", "sideways")[0] == 2
    assert run("import", tmp_path / "p.studio", tmp_path / "wave.log", "--units", "furlong")[0] == 2


def test_a_label_track_labels_a_recording_that_is_there_and_undoes(tmp_path: Path) -> None:
    studio = Studio(home=tmp_path / "home")
    try:
        shutil.copy(REAL / "words/one/6f5b4d3d_nohash_0.wav", tmp_path / "talk.wav")
        studio.desk.create(tmp_path / "w.studio", sensor=LaneKind.MIC)
        studio.exchange.import_files([tmp_path / "talk.wav"])
        [recording] = studio.desk.require().recordings
        (tmp_path / "track.txt").write_text("0.1\t0.2\tja\n0.3\t0.5\tnein\n")
        assert studio.exchange.import_labels(tmp_path / "track.txt", recording.id) == 2
        assert [span.label for span in studio.desk.require().recordings[0].spans] == ["ja", "nein"]
        studio.desk.undo()
        assert studio.desk.require().recordings == (recording,)
        (tmp_path / "track.txt").write_text("dear diary\n")
        with pytest.raises(StudioError) as refused:
            studio.exchange.import_labels(tmp_path / "track.txt", recording.id)
        assert refused.value.code == "labels-unreadable"
    finally:
        studio.shut_down()


def test_an_import_beside_the_owners_thread_can_be_cancelled_and_leaves_nothing(tmp_path: Path) -> None:
    studio = Studio(home=tmp_path / "home")
    try:
        studio.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
        ended: list[object] = []
        trip = studio.exchange.begin(studio.exchange.importing([REAL]), ended.append, ended.append)
        trip.cancel()
        assert studio.mailbox.wait_until(lambda: bool(ended), 60)
        assert trip.is_over
        if type(ended[0]).__name__ == "Cancelled":
            assert list((tmp_path / "p.studio").glob("recordings/*")) == []
        report = []
        studio.exchange.begin(studio.exchange.importing([REAL / "tutorial"]), report.append)
        assert studio.mailbox.wait_until(lambda: bool(report), 60)
        studio.exchange.take_in(report[0])
        assert len(studio.desk.require().recordings) == 5
        studio.desk.undo()
        assert studio.desk.require().recordings == ()
    finally:
        studio.shut_down()


def test_a_folder_of_json_that_is_something_else_is_not_said_to_hold_none(run: Run, tmp_path: Path) -> None:
    (tmp_path / "strokes").mkdir()
    (tmp_path / "strokes" / "1.json").write_text('{"strokes": []}')
    run("new", tmp_path / "p.studio", "--sensors", "imu")
    status, values, err = run("import", tmp_path / "p.studio", tmp_path / "strokes")
    assert (status, values["imported"]) == (1, 0)
    assert ".json only of programs that the studio knows" in err
    assert "no JSON of Edge Impulse" in run("import", tmp_path / "p.studio", tmp_path / "strokes" / "1.json")[2]
