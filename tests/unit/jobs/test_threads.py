"""Jobs in a thread: outcomes, the two strengths of stopping, and listeners that fail."""

import threading

from studio.errors import Cancelled, StudioError
from studio.jobs import CancelToken, JobState, Progress, Stop, ThreadRunner

LONG_S = 60.0


def waits_for(wanted, result):
    """A job that runs until it is asked for ``wanted``."""

    def job(spec, report, cancel):
        report(Progress("started"))
        while cancel() < wanted:
            spec["tick"].wait(0.001)
        if cancel() == Stop.CANCEL:
            raise Cancelled
        return result

    return job


def test_a_token_only_grows():
    token = CancelToken()
    assert token.ask(Stop.CANCEL)
    assert not token.ask(Stop.EARLY)
    assert token() == Stop.CANCEL


def test_a_job_can_be_called_with_two_lambdas():
    seen = []
    job = waits_for(Stop.EARLY, {"kept": 1})
    assert job({"tick": threading.Event()}, lambda progress: seen.append(progress), lambda: Stop.EARLY) == {"kept": 1}
    assert seen == [Progress("started")]


def test_stop_keeps_and_cancel_discards():
    runner = ThreadRunner()
    spec = {"tick": threading.Event()}
    kept = runner.start(waits_for(Stop.EARLY, {"kept": 1}), spec)
    kept.stop()
    assert kept.wait(LONG_S).result == {"kept": 1}
    dropped = runner.start(waits_for(Stop.EARLY, {"kept": 1}), spec)
    dropped.cancel()
    assert dropped.wait(LONG_S).state == JobState.CANCELLED


def test_what_was_cancelled_is_cancelled_even_if_the_job_did_not_notice():
    go = threading.Event()

    def deaf(spec, report, cancel):
        go.wait(LONG_S)
        return {"done": True}

    job = ThreadRunner().start(deaf, {})
    job.cancel()
    go.set()
    outcome = job.wait(LONG_S)
    assert (outcome.state, outcome.result) == (JobState.CANCELLED, None)


def test_errors_are_outcomes_and_done_is_told_once_even_to_a_listener_that_fails():
    told = []

    def refuse(spec, report, cancel):
        raise StudioError("no", code="no")

    def on_done(outcome):
        told.append(outcome)
        raise RuntimeError("a listener's bug")

    outcome = ThreadRunner().start(refuse, {}, on_done=on_done).wait(LONG_S)
    assert outcome.state == JobState.FAILED
    assert outcome.error.code == "no"
    assert told == [outcome]


def test_closing_cancels_what_is_under_way():
    runner = ThreadRunner()
    job = runner.start(waits_for(Stop.CANCEL, {}), {"tick": threading.Event()})
    runner.close(LONG_S)
    assert job.outcome.state == JobState.CANCELLED
