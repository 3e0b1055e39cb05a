"""The cross-check runs beside everything else: stopped, cancelled or killed, it says so, and what it found is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from studio.app.crosscheck import CrossCheckPhase
from studio.app.happenings import ProblemRaised
from studio.app.studio import Studio
from studio.errors import StudioError
from studio.learn import crosscheck, job
from studio.model.edits import SetFacts
from studio.model.lane import Lane, LaneKind
from studio.storage.layout import Artefact
from tests.unit.app.runs_made import WAIT_S, reopen, with_a_run

FAKE = "tests.unit.jobs.fake_crosscheck:"


@pytest.fixture
def studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    monkeypatch.setattr(job, "WARM_UP", "tests.unit.jobs.fake_training:warm_up")
    monkeypatch.setattr(crosscheck, "JOB", FAKE + "check")
    made = with_a_run(tmp_path)
    yield made
    made.shut_down()


def end(studio: Studio) -> CrossCheckPhase:
    assert studio.mailbox.wait_until(lambda: not studio.crosscheck.is_running, WAIT_S), studio.crosscheck.phase
    return studio.crosscheck.phase


def start_endless(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crosscheck, "JOB", FAKE + "until_asked")
    studio.crosscheck.start()
    running = CrossCheckPhase.RUNNING
    assert studio.mailbox.wait_until(lambda: studio.crosscheck.phase == running, WAIT_S)


def test_what_was_found_is_kept_beside_the_run_and_there_again_after_reopening(studio: Studio) -> None:
    studio.crosscheck.start()
    assert end(studio) == CrossCheckPhase.DONE
    assert studio.crosscheck._worker is None  # half a gigabyte is given back
    reopen(studio)
    snapshot = studio.thorough.snapshot()
    assert snapshot.found is not None
    assert snapshot.found.overall.asked == 6
    assert not snapshot.is_older
    answers = studio.crosscheck.answers()
    assert answers is not None
    assert answers.scores.tolist() == [[0.75, 0.25]] * 6
    studio.desk.do(SetFacts("r0", included=False), name="leave out")
    assert studio.thorough.snapshot().is_older


def test_what_a_newer_studio_found_is_refused_with_a_sentence_and_a_damaged_file_is_as_good_as_none(
    studio: Studio,
) -> None:
    studio.crosscheck.start()
    assert end(studio) == CrossCheckPhase.DONE
    path = studio.desk.store.run_file(1, Artefact.CROSSCHECK)
    kept = json.loads(path.read_bytes())
    problems: list[StudioError] = []
    studio.events.listen(ProblemRaised, lambda event: problems.append(event.error))
    path.write_text(json.dumps({**kept, "format": "nano-studio-crosscheck/2"}))
    reopen(studio)
    assert studio.crosscheck.found(1) is None
    assert studio.crosscheck.found(1) is None
    studio.mailbox.pump()
    (problem,) = problems
    assert problem.code == "format-newer"
    assert "knows up to /1" in problem.why
    path.write_text(json.dumps({**kept, "format": "another/1"}))
    reopen(studio)
    assert studio.crosscheck.found(1) is None
    studio.mailbox.pump()
    assert len(problems) == 1


def test_the_checkup_hears_of_new_answers(studio: Studio) -> None:
    heard: list[bool] = []
    studio.crosscheck.on_found = lambda: heard.append(studio.crosscheck.answers() is not None)
    studio.crosscheck.start()
    end(studio)
    assert heard == [True]


def test_stop_early_keeps_and_cancel_discards(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    start_endless(studio, monkeypatch)
    studio.crosscheck.cancel()
    assert end(studio) == CrossCheckPhase.CANCELLED
    assert studio.crosscheck.found(1) is None
    start_endless(studio, monkeypatch)
    studio.crosscheck.stop_early()
    assert end(studio) == CrossCheckPhase.DONE
    assert studio.crosscheck.found(1) is not None


def test_a_take_that_is_deleted_while_the_takes_are_read_is_left_out(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, read = studio.desk.store, studio.desk.store.read_lane

    def gone(recording_id: str, kind: LaneKind) -> Lane:
        if recording_id == "r0":
            raise KeyError(recording_id)
        return read(recording_id, kind)

    monkeypatch.setattr(store, "read_lane", gone)
    studio.crosscheck.start()
    assert end(studio) == CrossCheckPhase.DONE


def test_a_killed_worker_is_a_sentence_and_the_next_check_works(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    problems: list[StudioError] = []
    studio.events.listen(ProblemRaised, lambda event: problems.append(event.error))
    start_endless(studio, monkeypatch)
    assert studio.crosscheck._worker is not None
    assert studio.crosscheck._worker.pid is not None
    psutil.Process(studio.crosscheck._worker.pid).kill()
    assert end(studio) == CrossCheckPhase.FAILED
    assert [problem.code for problem in problems] == ["worker-died"]
    monkeypatch.setattr(crosscheck, "JOB", FAKE + "check")
    studio.crosscheck.start()
    assert end(studio) == CrossCheckPhase.DONE


def test_a_second_press_is_refused_and_closing_the_project_ends_it(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    start_endless(studio, monkeypatch)
    with pytest.raises(StudioError) as refusal:
        studio.crosscheck.start()
    assert refusal.value.code == "crosscheck-running"
    studio.desk.close()
    assert studio.crosscheck.phase == CrossCheckPhase.IDLE


STRANGE_LABEL = (
    b'{"rounds": [{"purpose": "main", "held": [], "share": 1.0, "takes": 1, "unlearnt": [],'
    b' "windows": [["r0", 0, 7]], "scores": [[0.5, 0.5]]}], "planned": 1, "people": {}, "performers": [],'
    b' "labels": ["a", "background"], "kind": "takes", "seconds": 1.0}'
)


@pytest.mark.parametrize(
    "damage", [STRANGE_LABEL, b"{", b'{"format": "nano-studio-crosscheck/1"}', b"[]", b'{"rounds": [{}]}']
)
def test_a_damaged_file_is_as_good_as_none(studio: Studio, damage: bytes) -> None:
    studio.crosscheck.start()
    end(studio)
    (studio.desk.store.folder / "runs" / "1" / "crosscheck.json").write_bytes(damage)
    reopen(studio)
    assert studio.thorough.snapshot().found is None
    assert studio.crosscheck.answers() is None
