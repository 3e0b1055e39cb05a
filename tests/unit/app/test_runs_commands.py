"""crosscheck and runs as a shell's user types them, in one process."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from studio.app.cli.commands import run_command
from studio.app.studio import Studio
from studio.learn import crosscheck, job
from studio.model.edits import RenameLabel
from studio.storage import files
from tests.unit.app.runs_made import add_run, with_a_run

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """``run(command, ...)`` on a project with two runs, the second a little worse."""
    monkeypatch.setenv("NANO33_STUDIO_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(job, "WARM_UP", "tests.unit.jobs.fake_training:warm_up")
    monkeypatch.setattr(crosscheck, "JOB", "tests.unit.jobs.fake_crosscheck:check")
    studio = with_a_run(tmp_path)
    add_run(studio, right=5)
    studio.shut_down()

    def run(command: str, *words: object) -> tuple[int, Any, str]:
        status = run_command([command, str(tmp_path / "p.studio"), *map(str, words), "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else None, err

    return run


def test_runs_are_listed_newest_first_with_their_intervals(run: Run) -> None:
    rows = run("runs")[1]["runs"]
    assert [(row["run"], row["is_current"], row["takes"]) for row in rows] == [(2, True, 6), (1, False, 6)]
    assert rows[1]["accuracy"] == 1
    assert rows[1]["interval"][0] == pytest.approx(0.61, abs=0.01)


def test_a_run_that_cannot_be_read_is_not_left_out_without_a_word(run: Run, tmp_path: Path) -> None:
    assert run("runs")[1]["unreadable"] == []
    for damaged in (tmp_path / "p.studio" / "runs").glob("*/run.json"):
        damaged.write_text("{")
    assert run("runs")[:2] == (0, {"runs": [], "unreadable": [1, 2]})


def test_two_runs_are_compared(run: Run) -> None:
    found = run("runs", "--compare", 1, 2)[1]
    assert found["changes"] == ["Nothing: takes, labels and settings are the same."]
    assert found["shared_windows"] == 6
    assert found["verdict"].startswith("No difference that is more than chance")


def test_a_run_is_named_restored_and_deleted_for_good(run: Run) -> None:
    assert run("runs", "--name", 1, "first")[0] == 0
    assert run("runs", "--restore", 1)[1] == {"restored": 1, "missing": []}
    rows = run("runs")[1]["runs"]
    assert [(row["run"], row["name"], row["is_current"]) for row in rows] == [(2, "", False), (1, "first", True)]
    assert run("evaluate")[1]["run"] == 1
    assert run("runs", "--delete", 1)[0] == 0
    assert [row["run"] for row in run("runs")[1]["runs"]] == [2]
    assert run("runs", "--restore", 1)[0] == 1


def test_what_the_disk_refused_to_restore_is_not_said_to_be_restored(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(files, "write_flushed", full)
    status, values, err = run("runs", "--restore", 1)
    assert (status, values) == (1, None)
    assert "The disk is full." in err


def test_a_run_whose_label_was_renamed_since_says_so_beside_its_numbers(run: Run, tmp_path: Path) -> None:
    assert run("evaluate")[2] == ""
    studio = Studio(home=tmp_path / "home")
    studio.desk.open(tmp_path / "p.studio")
    studio.desk.do(RenameLabel("wave", "greeting"), name="rename")
    studio.shut_down()
    status, values, err = run("evaluate")
    assert (status, values["run"]) == (0, 2)
    assert err == "This model still says wave, which the project calls greeting now. Train again.\n"


def test_evaluate_tells_intervals_and_what_it_does_not_know(run: Run) -> None:
    told = run("evaluate")[1]
    low, high = told["interval"]
    assert low < told["accuracy"] < high
    assert told["recall_intervals"]["wave"][1] == 1
    assert told["nearest_accuracy"] is None


def test_the_cross_check_gives_each_takes_answer(run: Run) -> None:
    status, found, _ = run("crosscheck")
    assert status == 0
    assert found["held_out"] == "takes"
    assert len(found["out_of_fold"]["windows"]) == len(found["out_of_fold"]["scores"]) == 6
    assert found["words"][0].startswith("A new take of the same people: ")


@pytest.mark.parametrize("words", [("--compare", 1, 9), ("--restore", 9), ("--delete", 9), ("--name", 9, "x")])
def test_a_run_that_is_not_there_is_refused(run: Run, words: tuple[object, ...]) -> None:
    status, values, err = run("runs", *words)
    assert (status, values) == (1, None)
    assert "run-missing" in err
