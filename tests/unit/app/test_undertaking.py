"""One job at a time, heard of in the owner's thread, whatever happens meanwhile."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable

import pytest

from studio.app.mailbox import Mailbox
from studio.app.undertaking import OnDone, OnProgress, Undertaking
from studio.errors import StudioError
from studio.jobs import Job, JobState, Outcome, Progress, Stop


class World:
    """What was heard of the undertaking, and the jobs it started, which this test ends by itself."""

    def __init__(self) -> None:
        self.mailbox = Mailbox()
        self.work = Undertaking(self.mailbox, name="test")
        self.told: list[str] = []
        self.outcomes: list[Outcome] = []
        self.asked: list[Stop] = []

    def begin(self, name: str = "job", before: Callable[[], None] = lambda: None) -> list[Job]:
        started: list[Job] = []

        def launch(on_progress: OnProgress, on_done: OnDone) -> Job:
            before()
            started.append(Job(on_progress=on_progress, on_done=on_done, on_ask=self.asked.append))
            return started[0]

        self.work.begin(
            launch, progressed=lambda progress: self.told.append(f"{name}: {progress.text}"), ended=self.outcomes.append
        )
        return started

    def until(self, condition: Callable[[], bool]) -> None:
        self.mailbox.wait_until(condition)


@pytest.fixture
def world() -> World:
    return World()


def test_progress_and_end_are_heard_in_the_owners_thread(world: World) -> None:
    started = world.begin()
    world.until(lambda: world.work.job is not None)
    threading.Thread(target=lambda: started[0].report(Progress("half"))).start()
    world.until(lambda: world.told == ["job: half"])
    started[0].finish(Outcome(JobState.DONE, {"a": 1}))
    assert not world.outcomes
    world.until(lambda: bool(world.outcomes))
    assert world.outcomes == [Outcome(JobState.DONE, {"a": 1})]
    assert world.work.job is None


def test_of_a_job_that_was_replaced_nothing_is_heard_and_it_is_cancelled(world: World) -> None:
    gate = threading.Event()
    old = world.begin("old", before=lambda: gate.wait(60) and None)
    new = world.begin("new")
    gate.set()
    world.until(lambda: bool(new) and world.work.job is new[0])
    old[0].report(Progress("late"))
    new[0].report(Progress("on time"))
    world.until(lambda: bool(world.told))
    assert world.told == ["new: on time"]
    assert world.asked == [Stop.CANCEL]


@pytest.mark.parametrize("stop", [Stop.EARLY, Stop.CANCEL])
def test_what_is_asked_before_the_job_has_started_reaches_it(world: World, stop: Stop) -> None:
    gate = threading.Event()
    world.begin(before=lambda: gate.wait(60) and None)
    world.work.ask(stop)
    gate.set()
    world.until(lambda: bool(world.asked))
    assert world.asked == [stop]
    assert world.work.asked == stop


def test_who_cancels_hears_of_a_cancel_however_the_job_ended(world: World) -> None:
    started = world.begin()
    world.until(lambda: world.work.job is not None)
    started[0].finish(Outcome(JobState.DONE, {}))
    world.work.ask(Stop.CANCEL)
    world.until(lambda: bool(world.outcomes))
    assert world.outcomes[0].state == JobState.CANCELLED


def test_a_full_disk_while_it_is_prepared_is_said_in_a_sentence(world: World) -> None:
    def full() -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    world.begin(before=full)
    world.until(lambda: bool(world.outcomes))
    error = world.outcomes[0].error
    assert isinstance(error, StudioError)
    assert error.code == "disk-full"


def test_a_job_that_ends_at_once_leaves_none_behind(world: World) -> None:
    def launch(on_progress: OnProgress, on_done: OnDone) -> Job:
        job = Job(on_progress=on_progress, on_done=on_done)
        job.finish(Outcome(JobState.DONE, {}))
        return job

    world.work.begin(launch, progressed=lambda _: None, ended=world.outcomes.append)
    world.until(lambda: bool(world.outcomes))
    world.work.shut_down()
    world.mailbox.pump()
    assert world.work.job is None
