"""search on the command line: what an earlier search found is shown without another one, and usage is checked."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from studio.app.cli.commands import run_command
from studio.learn import trial
from studio.learn.search import Limits, Study, question_of
from studio.model.lane import LaneKind
from studio.storage.store import ProjectStore
from tests.unit.learn.material import take

Run = Callable[..., tuple[int, Any, str]]


def make(folder: Path, counts: dict[str, int]) -> None:
    """A project with so many takes of each label."""
    with ProjectStore.create(folder, name="wand", sensor=LaneKind.IMU) as store:
        takes = [take(f"{label}{number}", label) for label, count in counts.items() for number in range(count)]
        for recording, lane in takes:
            store.write_recording(recording, [lane])
        store.save(replace(store.project, recordings=tuple(recording for recording, _ in takes)))


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setenv("NANO33_STUDIO_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(trial, "JOB", "tests.unit.jobs.fake_jobs:wait_for_cancel")
    make(tmp_path / "p", {"wave": 4, "circle": 4})

    def run(*words: object, name: str = "p") -> tuple[int, Any, str]:
        status = run_command(["search", str(tmp_path / name), *map(str, words), "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else None, err

    return run


def test_what_was_found_is_shown_with_its_costs_and_within_the_limits(run: Run, tmp_path: Path) -> None:
    with ProjectStore.open(tmp_path / "p") as store:
        study = Study(store.search_journal(), question_of(store.project), owner="here")
        for right in (45, 47, 46, 44, 46, 45):
            asked = study.ask(Limits())
            study.tell(asked.number, {"right": [right], "asked": [50], "loss": [0.2], "stopped": False})
        study.ask(Limits())  # under way, or ended in the middle: nothing is known of it
    status, values, _ = run("--minutes", 0)
    assert status == 0
    assert values["tried"] == 6
    assert values["default"]["accuracy"] == 0.9
    assert values["best_cheap"] in {point["number"] for point in values["front"]}
    assert all(point["flash_bytes"] > 1000 and point["words"] for point in values["front"])
    assert run("--minutes", 0, "--ms", 1)[1]["front"] == []


def test_what_was_found_elsewhere_and_in_a_project_that_is_open_is_shown_too(run: Run, tmp_path: Path) -> None:
    shared = tmp_path / "shared.log"
    with ProjectStore.open(tmp_path / "p") as store:
        study = Study(shared, question_of(store.project), owner="there")
        study.tell(study.ask(Limits()).number, {"right": [45], "asked": [50], "loss": [0.2], "stopped": False})
        status, values, _ = run("--minutes", 0, "--study", shared)
        assert (status, values["tried"], values["default"]["accuracy"]) == (0, 1, 0.9)
        assert run("--minutes", 0)[1]["tried"] == 0


def test_what_cannot_be_read_is_not_said_to_be_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "damaged.log").write_text("no journal\n")
    status, values, err = run("--minutes", 0, "--study", tmp_path / "damaged.log")
    assert (status, values) == (1, None)
    assert "search-damaged" in err
    assert run("--minutes", 0.05, "--anew", "--study", tmp_path / "damaged.log")[0] == 1
    assert (tmp_path / "damaged.log").read_text() == "no journal\n"


def test_the_default_alone_is_no_cheaper_one_and_the_refusal_says_so(run: Run, tmp_path: Path) -> None:
    with ProjectStore.open(tmp_path / "p") as store:
        study = Study(store.search_journal(), question_of(store.project), owner="here")
        study.tell(study.ask(Limits()).number, {"right": [45], "asked": [50], "loss": [0.2], "stopped": False})
    status, _, err = run("--minutes", 0, "--use", "best-cheap")
    assert status == 1
    assert "half of the default's time" in err


def test_nothing_found_is_no_error_until_something_of_it_is_wanted(run: Run) -> None:
    status, values, _ = run("--minutes", 0)
    assert (status, values["tried"], values["front"], values["best_cheap"]) == (0, 0, [], None)
    status, _, err = run("--minutes", 0, "--use", "best-cheap")
    assert (status, "no-point" in err) == (1, True)
    status, _, err = run("--minutes", 0, "--use", 3)
    assert (status, "no-point" in err) == (1, True)
    for wrong in (["--use", "best"], ["--workers", 0], ["--ms", -1]):
        with pytest.raises(SystemExit):
            run(*wrong)


@pytest.mark.parametrize(("counts", "code"), [({}, "nothing-labelled"), ({"up": 6, "down": 1}, "too-few-takes")])
def test_takes_that_no_training_could_use_fail_each_time_as_a_training_does(
    run: Run, tmp_path: Path, counts: dict[str, int], code: str
) -> None:
    make(tmp_path / "poor", counts)
    for _ in range(2):
        status, values, err = run("--minutes", 0.1, name="poor")
        assert (status, values) == (1, None)
        assert code in err


def test_what_an_earlier_search_tried_is_not_told_again_and_is_no_answer_beyond_the_limits(
    run: Run, tmp_path: Path
) -> None:
    with ProjectStore.open(tmp_path / "p") as store:
        study = Study(store.search_journal(), question_of(store.project), owner="there")
        study.tell(study.ask(Limits()).number, {"right": [45], "asked": [50], "loss": [0.2], "stopped": False})
    status, values, err = run("--minutes", 0.05)
    assert (status, values["default"]["accuracy"]) == (0, 0.9)
    assert "90.0% right" not in err
    status, values, err = run("--minutes", 0.05, "--flash-kb", 1)
    assert (status, values) == (1, None)
    assert "search-limits" in err


def test_a_search_that_tried_nothing_fails_and_says_why(run: Run) -> None:
    status, values, err = run("--minutes", 0.05, "--flash-kb", 1)
    assert (status, values) == (1, None)
    assert "search-limits" in err
    status, values, err = run("--minutes", 0.01)
    assert (status, values) == (1, None)
    assert "search-short" in err
