"""A report says what an answer computes beside how long it takes, what the first window computes as a whole, and how
the training ended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studio.app.cli.learning_commands import told_run
from studio.app.reporting.report import Reported, report_of
from studio.app.studio import Studio
from studio.model.lane import LaneKind
from tests.unit.app.runs_made import add_run, with_a_run


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = with_a_run(tmp_path)
    yield made
    made.shut_down()


def report(studio: Studio, number: int = 1, **extra: object) -> str:
    run = replace(studio.trainer.read(number), extra=extra)
    certainty = studio.evaluate.certainty(run)
    written = datetime(2026, 1, 2, tzinfo=UTC)
    return report_of(Reported(run, studio.desk.require(), written, certainty, folder="my words.studio"))


def test_of_a_streamed_network_both_are_said(studio: Studio) -> None:
    written = report(studio, macs=1_000_000, live_macs=398_000)
    assert "398\u202f000" in written
    assert "1\u202f000\u202f000" in written
    assert "computed as a whole" in written


def test_of_one_that_is_not_and_of_an_older_run_what_is_known(studio: Studio) -> None:
    assert "computed as a whole" not in report(studio, macs=5000, live_macs=5000)
    assert "5\u202f000" in report(studio, macs=5000)
    assert "Multiplications" not in report(studio)


def test_a_training_that_was_stopped_early_is_said_to_be_one(studio: Studio) -> None:
    add_run(studio, stopped_after=8)
    assert "Run 2 was stopped early, after 8 epochs." in report(studio, number=2)
    assert "stopped early" not in report(studio, number=1)
    assert "Run 2 was stopped early, after 8 epochs." in told_run(studio.trainer.read(2)).splitlines()
    assert "stopped early" not in told_run(studio.trainer.read(1))


def test_how_to_make_it_again_is_told_for_the_folder_and_the_way_it_was_made(studio: Studio) -> None:
    trained, instant = report(studio), report(studio, instant=True)
    assert "nano33-studio train &#x27;my words.studio&#x27; --seed 0" in trained
    assert "The training took" in trained
    assert "nano33-studio instant &#x27;my words.studio&#x27; --keep" in instant
    assert "The training took" not in instant


def test_what_was_chosen_for_a_training_alone_stands_in_the_command_that_makes_it_again(studio: Studio) -> None:
    learning = {"strictness": 1.0, "start": "scratch", "voices": False}
    written = report(studio, learning=learning)
    assert "--seed 0 --strictness 1.0</code>" in written
    words = replace(studio.desk.require(), sensor=LaneKind.MIC)
    run = replace(studio.trainer.read(1), extra={"learning": learning})
    written = report_of(Reported(run, words, datetime(2026, 1, 2, tzinfo=UTC), studio.evaluate.certainty(run)))
    assert "--seed 0 --strictness 1.0 --start scratch --no-voices</code>" in written
