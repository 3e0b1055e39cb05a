"""Of the jobs of a room only the newest is heard, in the owner's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from studio.app.mailbox import Mailbox
from studio.app.thread_work import ThreadWork
from studio.errors import Cancelled
from studio.jobs import JobState, Outcome, Progress, Stop


def step(spec: Mapping[str, Any], report: Callable[[Progress], None], cancel: Callable[[], Stop]) -> dict[str, Any]:
    report(Progress(spec["name"]))
    spec["gate"].wait(60)
    if cancel() == Stop.CANCEL:
        raise Cancelled
    if spec.get("fails"):
        raise ValueError("no")
    return {"name": spec["name"]}


class World:
    def __init__(self) -> None:
        self.mailbox = Mailbox()
        self.work = ThreadWork(self.mailbox)
        self.told: list[str] = []
        self.outcomes: list[Outcome] = []
        self.gate = threading.Event()
        self.was_working: list[bool] = []

    def begin(self, name: str, **more: object) -> None:
        self.work.begin(
            step, {"name": name, "gate": self.gate, **more},
            progressed=lambda progress: self.told.append(progress.text), ended=self._ended,
        )  # fmt: skip

    def _ended(self, outcome: Outcome) -> None:
        self.was_working.append(self.work.is_working)
        self.outcomes.append(outcome)

    def until(self, condition: Callable[[], bool]) -> None:
        assert self.mailbox.wait_until(condition, 60)


@pytest.fixture
def world() -> Iterator[World]:
    made = World()
    yield made
    made.gate.set()
    made.work.shut_down()


def test_a_job_is_heard_when_the_owner_looks_and_is_over_when_it_ends(world: World) -> None:
    world.begin("one")
    assert world.work.is_working
    world.until(lambda: world.told == ["one"])
    world.gate.set()
    world.until(lambda: bool(world.outcomes))
    assert world.outcomes == [Outcome(JobState.DONE, {"name": "one"})]
    assert world.was_working == [False]


def test_of_a_job_that_another_replaced_nothing_is_heard(world: World) -> None:
    world.begin("one")
    world.begin("two")
    world.gate.set()
    world.until(lambda: bool(world.outcomes))
    world.work.shut_down()
    world.mailbox.pump()
    assert world.told == ["two"]
    assert [outcome.result for outcome in world.outcomes] == [{"name": "two"}]


def test_of_a_job_that_was_dropped_nothing_is_heard(world: World) -> None:
    world.begin("one")
    world.work.drop()
    assert not world.work.is_working
    world.gate.set()
    world.work.shut_down()
    world.mailbox.pump()
    assert world.told == []
    assert world.outcomes == []


def test_a_job_that_fails_is_told_and_leaves_room_for_the_next(world: World) -> None:
    world.gate.set()
    world.begin("one", fails=True)
    world.until(lambda: bool(world.outcomes))
    assert world.outcomes[0].state == JobState.FAILED
    assert not world.work.is_working
