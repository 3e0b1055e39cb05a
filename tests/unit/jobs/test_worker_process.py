"""A worker process may be cancelled, may crash, may be deaf: the studio always gets an outcome."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from studio.errors import StudioError
from studio.jobs import JobState, WorkerProcess

FAKE = "tests.unit.jobs.fake_jobs:"
LONG_S = 60.0
"""A bound on waits that end by themselves: reached only when something hangs."""
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def worker(tmp_path):
    """One that waits for a job to hear its cancel, however busy the computer is."""
    process = WorkerProcess(log=tmp_path / "worker.log", warm_up=FAKE + "warm_up", grace_s=LONG_S)
    yield process
    process.close()


@pytest.fixture
def strict_worker(tmp_path):
    process = WorkerProcess(log=tmp_path / "worker.log", warm_up=FAKE + "warm_up", grace_s=0.2)
    yield process
    process.close()


def run(worker, name, spec=None, **listeners):
    outcome = worker.start(FAKE + name, spec or {}, **listeners).wait(LONG_S)
    assert outcome is not None, "the job never ended"
    return outcome


def start_and_wait_for_progress(worker, name):
    seen = threading.Event()
    job = worker.start(FAKE + name, {}, on_progress=lambda progress: seen.set())
    assert seen.wait(LONG_S)
    return job


def test_a_job_gives_its_result_and_progress_and_prints_go_to_the_log(worker, tmp_path):
    progress = []
    outcome = run(worker, "add", {"a": 2, "b": 3}, on_progress=progress.append)
    assert outcome.state == JobState.DONE
    assert outcome.result["sum"] == 5
    assert [(p.text, p.fraction, p.values) for p in progress] == [("adding", 0.5, {"a": 2})]
    assert "chatter" in (tmp_path / "worker.log").read_text()


def test_stop_early_keeps_the_best_so_far(worker):
    job = start_and_wait_for_progress(worker, "count_until_asked")
    job.stop()
    outcome = job.wait(LONG_S)
    assert outcome.state == JobState.DONE
    assert outcome.result["stopped"] == "early"


def test_cancel_discards_and_the_same_worker_goes_on(worker):
    job = start_and_wait_for_progress(worker, "count_until_asked")
    pid = worker.pid
    job.cancel()
    assert job.wait(LONG_S).state == JobState.CANCELLED
    assert run(worker, "pid").result["pid"] == pid


def test_a_deaf_job_is_killed_after_the_grace_and_a_warm_worker_takes_its_place(strict_worker):
    worker = strict_worker
    assert worker.wait_until_warm(LONG_S)
    job = start_and_wait_for_progress(worker, "never_listens")
    pid = worker.pid
    job.cancel()
    assert job.wait(LONG_S).state == JobState.CANCELLED
    outcome = run(worker, "add", {"a": 1, "b": 1})
    assert outcome.result["pid"] != pid
    assert outcome.result["warmed"] == 1


@pytest.mark.skipif(sys.platform == "win32", reason="threads wait otherwise there")
def test_a_job_never_goes_to_a_worker_whose_exit_status_another_thread_is_waiting_for(worker, monkeypatch):
    """As when the system has ended it a moment ago: ``poll`` says nothing then."""
    assert worker.wait_until_warm(LONG_S)
    dying, buried = worker._process.popen, threading.Event()
    wait = dying.wait

    def slow_wait(timeout=None):
        with dying._waitpid_lock:
            waiting.set()
            buried.wait(LONG_S)
        return wait(timeout)

    waiting = threading.Event()
    monkeypatch.setattr(dying, "wait", slow_wait)
    dying.kill()
    assert waiting.wait(LONG_S)
    job = worker.start(FAKE + "add", {"a": 1, "b": 2})
    buried.set()
    assert job.wait(LONG_S).result["sum"] == 3


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_crash_is_an_error_a_person_can_act_on_and_the_next_job_runs(worker):
    outcome = run(worker, "crash")
    assert outcome.state == JobState.FAILED
    assert isinstance(outcome.error, StudioError)
    assert outcome.error.code == "worker-died"
    assert "SIGSEGV" in outcome.error.why
    assert run(worker, "add", {"a": 1, "b": 2}).result["sum"] == 3


def test_a_worker_that_leaves_is_quoted(worker):
    outcome = run(worker, "leave")
    assert outcome.error.code == "worker-died"
    assert "exit code 7" in outcome.error.why
    assert outcome.error.why.endswith(" Its last words: leaving in a hurry.")


def test_a_worker_is_not_quoted_with_what_an_earlier_job_said(worker):
    assert run(worker, "add", {"a": 1, "b": 2}).result["sum"] == 3
    outcome = run(worker, "leave_without_a_word")
    assert outcome.error.why == "It ended by exit code 7."


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_killed_worker_is_told_with_its_likely_cause_and_not_with_chatter(worker):
    assert run(worker, "add", {"a": 1, "b": 2}).result["sum"] == 3
    outcome = run(worker, "chat_and_be_killed")
    assert outcome.error.why == "It ended by signal 9 (SIGKILL). The system does that when the memory is full."


def test_an_error_for_the_person_crosses_whole(worker):
    outcome = run(worker, "refuse")
    assert outcome.state == JobState.FAILED
    assert (outcome.error.what, outcome.error.code) == ("There is nothing to train.", "nothing-to-train")
    assert outcome.error.remedy == "Label something."


@pytest.mark.parametrize("name", ["bug", "not_json"])
def test_a_bug_in_a_job_fails_that_job_only(worker, name):
    outcome = run(worker, name)
    assert outcome.state == JobState.FAILED
    assert not isinstance(outcome.error, StudioError)
    assert run(worker, "add", {"a": 1, "b": 1}).result["sum"] == 2


def test_a_job_that_does_not_exist_is_named(worker):
    outcome = run(worker, "no_such_job")
    assert outcome.error.code == "job-unknown"
    assert "no_such_job" in outcome.error.why


def test_a_second_job_is_refused_while_one_is_under_way(worker):
    job = start_and_wait_for_progress(worker, "count_until_asked")
    with pytest.raises(StudioError) as refusal:
        worker.start(FAKE + "pid", {})
    assert refusal.value.code == "job-busy"
    job.cancel()
    assert job.wait(LONG_S).state == JobState.CANCELLED


def test_a_worker_retires_after_its_share_of_jobs(tmp_path):
    worker = WorkerProcess(log=tmp_path / "log", retire_after_jobs=2)
    try:
        pids = [run(worker, "pid").result["pid"] for _ in range(5)]
    finally:
        worker.close()
    assert pids[0] == pids[1] != pids[2] == pids[3] != pids[4]


@pytest.mark.skipif(sys.platform == "win32", reason="the system does not say its size")
def test_a_worker_that_has_grown_retires(tmp_path):
    worker = WorkerProcess(log=tmp_path / "log", retire_at_bytes=1)
    try:
        assert run(worker, "pid").result["pid"] != run(worker, "pid").result["pid"]
    finally:
        worker.close()


def test_closing_ends_the_job_and_the_process(worker):
    job = start_and_wait_for_progress(worker, "never_listens")
    pid = worker.pid
    worker.close()
    assert job.wait(LONG_S).state == JobState.CANCELLED
    assert not psutil.pid_exists(pid)
    with pytest.raises(StudioError):
        worker.start(FAKE + "pid", {})


PARENT = """
import sys, time
from pathlib import Path
from studio.jobs import WorkerProcess
seen = []
worker = WorkerProcess(log=Path(sys.argv[1]))
worker.start("tests.unit.jobs.fake_jobs:never_listens", {}, on_progress=seen.append)
while not seen:
    time.sleep(0.01)
print(worker.pid, flush=True)
time.sleep(600)
"""


def test_the_worker_ends_by_itself_when_the_studio_is_killed(tmp_path):
    parent = subprocess.Popen([sys.executable, "-c", PARENT, str(tmp_path / "log")], stdout=subprocess.PIPE, cwd=ROOT)
    worker = psutil.Process(int(parent.stdout.readline()))
    parent.kill()
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + LONG_S
    while not is_dead(worker) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert is_dead(worker)


def is_dead(process):
    """Whoever takes its exit status may do so between two looks, so there is one."""
    try:
        return process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True
