"""A report says what an answer computes beside how long it takes, and what the first window computes as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studio.app.reporting.report import Reported, report_of
from studio.app.studio import Studio
from tests.unit.app.runs_made import with_a_run


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = with_a_run(tmp_path)
    yield made
    made.shut_down()


def report(studio: Studio, **extra: object) -> str:
    run = replace(studio.trainer.read(1), extra=extra)
    certainty = studio.evaluate.certainty(run)
    return report_of(Reported(run, studio.desk.require(), datetime(2026, 1, 2, tzinfo=UTC), certainty))


def test_of_a_streamed_network_both_are_said(studio: Studio) -> None:
    written = report(studio, macs=1_000_000, live_macs=398_000)
    assert "398\u202f000" in written
    assert "1\u202f000\u202f000" in written
    assert "computed as a whole" in written


def test_of_one_that_is_not_and_of_an_older_run_what_is_known(studio: Studio) -> None:
    assert "computed as a whole" not in report(studio, macs=5000, live_macs=5000)
    assert "5\u202f000" in report(studio, macs=5000)
    assert "Multiplications" not in report(studio)
