"""A search from its start to its end: workers that behave, and the ways in which they and the clock end it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from studio.app.search_course import Course, Plan
from studio.errors import StudioError
from studio.jobs import Job, JobState, Outcome, Stop
from studio.learn.pruning import smaller
from studio.learn.search import Limits, Question, State, Study, question_of
from studio.model.lane import LaneKind
from studio.model.pipeline import MotionPipeline
from studio.model.project import Project
from tests.unit.learn.material import take

DIED = StudioError("The background process ended.", "By signal 9.", code="worker-died")
SPLIT = StudioError("Other takes.", code="search-split")


class Clock:
    """Each look at it takes a second."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1.0
        return self.now


class Worker:
    """Trains in no time; ``answer`` says what comes of a spec. None: it is still at it."""

    def __init__(self, answer: Callable[[Mapping[str, Any]], Outcome | None]) -> None:
        self.answer = answer
        self.specs: list[Mapping[str, Any]] = []

    def start(self, function: str, spec: Mapping[str, Any], *, on_done: Callable[[Outcome], None]) -> Job:
        self.specs.append(spec)
        outcome = self.answer(spec)
        if outcome is not None:
            on_done(outcome)
        return Job()


def good(spec: Mapping[str, Any]) -> Outcome:
    folds = len(spec["folds"])
    result = {"right": [40] * folds, "asked": [50] * folds, "loss": [0.2] * folds, "stopped": False}
    return Outcome(JobState.DONE, result=result)


@pytest.fixture
def question() -> Question:
    recordings = tuple(take(f"{label}{i}", label)[0] for label in ("wave", "circle") for i in range(4))
    pipeline = MotionPipeline(rate_hz=100.0, window=100, stride=20)
    return question_of(Project("wand", LaneKind.IMU, pipeline, recordings=recordings))


def run(
    question: Question, folder: Path, *workers: Worker, minutes: float = 1e6,
    asked: Callable[[], Stop] = lambda: Stop.NONE, **plan: Any,
) -> Course:  # fmt: skip
    order = Plan(folder / "journal", Limits(), "here", minutes, **plan)
    course = Course(
        order, question, {"seed": 0}, workers, asked=asked, told=lambda found: None, clock=Clock()  # type: ignore[arg-type]
    )
    course.run()
    return course


def states(question: Question, folder: Path) -> list[State]:
    return [point.state for point in Study(folder / "journal", question, owner="other").found().points]


def test_so_many_trials_and_no_more(question: Question, tmp_path: Path) -> None:
    workers = Worker(good), Worker(good)
    run(question, tmp_path, *workers, trials=5)
    assert sum(len(worker.specs) for worker in workers) == 5
    assert all(worker.specs for worker in workers)
    assert states(question, tmp_path) == [State.DONE] * 5


def test_when_the_time_is_over_what_is_half_done_is_tried_first_the_next_time(
    question: Question, tmp_path: Path
) -> None:
    slow = Worker(lambda spec: good(spec) if len(slow.specs) < 3 else None)
    run(question, tmp_path, slow, minutes=0.2)
    half = slow.specs[-1]["candidate"]
    assert State.FAILED in states(question, tmp_path)
    again = Worker(good)
    run(question, tmp_path, again, trials=6)
    assert half in [spec["candidate"] for spec in again.specs]
    done = [spec["candidate"] for spec in slow.specs[:-1]]
    assert not any(candidate in done for candidate in (spec["candidate"] for spec in again.specs))


def test_who_stops_it_before_it_has_begun_waits_for_nothing(question: Question, tmp_path: Path) -> None:
    worker = Worker(good)
    run(question, tmp_path, worker, asked=lambda: Stop.CANCEL)
    assert worker.specs == []


def test_a_killed_worker_costs_nothing_but_a_second_try(question: Question, tmp_path: Path) -> None:
    worker = Worker(lambda spec: Outcome(JobState.FAILED, error=DIED) if len(worker.specs) == 1 else good(spec))
    run(question, tmp_path, worker, trials=7)
    first = worker.specs[0]["candidate"]
    assert [spec["candidate"] for spec in worker.specs].count(first) == 2
    assert states(question, tmp_path).count(State.DONE) == 6


def test_one_that_cannot_be_trained_is_left_alone(question: Question, tmp_path: Path) -> None:
    worker = Worker(lambda spec: Outcome(JobState.FAILED, error=SPLIT) if len(worker.specs) == 2 else good(spec))
    run(question, tmp_path, worker, trials=8)
    assert [spec["candidate"] for spec in worker.specs].count(worker.specs[1]["candidate"]) == 1


def test_when_nothing_can_be_trained_it_ends_and_says_why(question: Question, tmp_path: Path) -> None:
    few = StudioError("There are too few takes to search with.", code="too-few-takes")
    with pytest.raises(StudioError) as refusal:
        run(question, tmp_path, Worker(lambda spec: Outcome(JobState.FAILED, error=few)))
    assert refusal.value is few
    with pytest.raises(StudioError) as refusal:
        run(question, tmp_path, Worker(lambda spec: Outcome(JobState.FAILED, error=ValueError("a bug"))))
    assert refusal.value.code == "search-failing"


def test_late_in_its_time_the_best_are_measured_on_other_folds(question: Question, tmp_path: Path) -> None:
    worker = Worker(good)
    run(question, tmp_path, worker, minutes=1.0)
    folds = [tuple(spec["folds"]) for spec in worker.specs]
    late = folds.index((3, 4, 5))
    assert late > 0
    assert set(folds[:late]) == {(0, 1, 2)}
    found = Study(tmp_path / "journal", question, owner="here").found()
    assert {point.asked for point in found.points} == {150, 300}
    assert next(point for point in found.points if point.is_default).asked == 300
    assert len(found.points) == folds.count((0, 1, 2))


def test_what_shall_be_made_smaller_comes_next(question: Question, tmp_path: Path) -> None:
    Study(tmp_path / "journal", question, owner="here")
    wanted = smaller(smaller(question.usual)[0])
    worker = Worker(good)
    # The starting points stand in line already; what a person wants is tried with them.
    run(question, tmp_path, worker, trials=8, candidates=tuple(wanted))
    tried = [spec["candidate"] for spec in worker.specs]
    assert all(candidate.to_json(question.base) in tried for candidate in wanted)
