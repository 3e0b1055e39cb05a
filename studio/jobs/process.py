"""Runs jobs in a process of their own, kept warm, so that a library's crash or hang is only a failed job."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any

import studio
from studio.errors import StudioError
from studio.jobs.job import Job, JobState, Outcome, Progress, Stop
from studio.jobs.lines import decode, encode, outcome_of_line, progress_of

GRACE_S = 3.0
"""From cancel to kill. A training epoch takes tens of milliseconds; compiling the first one up to 1.8 s."""
RETIRE_AFTER_JOBS = 10
RETIRE_AT_BYTES = 1_100_000_000
"""TensorFlow keeps 10 to 30 MB of every training; a worker that is replaced between jobs costs nobody a wait."""


KILLED = {-9: " The system does that when the memory is full."}
"""Signal 9 leaves no last words: what the log ends with is chatter of before."""


class _Process:
    """One life of the worker: the process, what it is doing, and how much it has done."""

    def __init__(self, popen: subprocess.Popen[bytes]) -> None:
        self.popen = popen
        self.jobs: dict[int, Job] = {}
        self.finished_jobs = 0
        self.log_begins = 0
        """How long the log was, in bytes, when the newest job began: what stands before it is of other jobs."""
        self.asked_to_warm = False
        self.has_ended = False
        """It says no more. While one thread waits for its exit status, ``poll`` in another knows nothing of it."""
        self.warm = threading.Event()
        self.writing = threading.Lock()

    def tell(self, line: Mapping[str, Any]) -> None:
        """A dead process is not an error here: its reader finds out and ends the jobs."""
        data = encode(line)
        with self.writing:
            assert self.popen.stdin is not None
            with contextlib.suppress(OSError, ValueError):
                self.popen.stdin.write(data)
                self.popen.stdin.flush()


def child_environment(more: Mapping[str, str]) -> dict[str, str]:
    """The environment of a Python process that runs a module of the studio, which it finds as this one did; ``more``:
    what else it is told."""
    package_parent = str(Path(studio.__file__).resolve().parent.parent)
    path = os.pathsep.join(part for part in (package_parent, os.environ.get("PYTHONPATH", "")) if part)
    environment = {**os.environ, **more, "PYTHONPATH": path, "PYTHONUTF8": "1", "PYTHONHASHSEED": "0"}
    # Without kept bytecode a large library is compiled at each start: TensorFlow takes 13 s instead of 2.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


class WorkerProcess:
    """One worker, one job at a time, started when first needed and again after each death.

    Jobs are named "package.module:function" and take JSON specs; arrays go by file. ``warm_up`` names
    a function of no arguments that imports what jobs need. Callbacks run in the reader's thread.
    """

    def __init__(
        self,
        *,
        log: Path,
        warm_up: str | None = None,
        environment: Mapping[str, str] | None = None,
        grace_s: float = GRACE_S,
        retire_after_jobs: int = RETIRE_AFTER_JOBS,
        retire_at_bytes: int = RETIRE_AT_BYTES,
    ) -> None:
        self._log, self._warm_up, self._environment = log, warm_up, dict(environment or {})
        self._grace_s, self._retire_after, self._retire_at = grace_s, retire_after_jobs, retire_at_bytes
        self._lock = threading.RLock()
        self._process: _Process | None = None
        self._next_id = 1
        self._closed = False

    @property
    def is_busy(self) -> bool:
        process = self._process
        return process is not None and bool(process.jobs)

    @property
    def pid(self) -> int | None:
        """The process id of the living worker, for a log or a test."""
        return self._process.popen.pid if self._process is not None else None

    def warm(self) -> None:
        """Starts the worker and lets it import what it needs; returns at once. Raises StudioError("worker-start")."""
        with self._lock:
            process = self._living()
            if self._warm_up is not None and not process.asked_to_warm:
                process.asked_to_warm = True
                process.tell({"do": "warm", "function": self._warm_up})

    def wait_until_warm(self, timeout_s: float) -> bool:
        self.warm()
        process = self._process
        return process is not None and (self._warm_up is None or process.warm.wait(timeout_s))

    def start(
        self,
        function: str,
        spec: Mapping[str, Any],
        *,
        on_progress: Callable[[Progress], None] | None = None,
        on_done: Callable[[Outcome], None] | None = None,
    ) -> Job:
        """Raises StudioError: "job-busy" while another job is under way, "worker-start"."""
        with self._lock:
            if self.is_busy:
                raise StudioError(
                    "Another job is still running.",
                    "There is one background process, and it is busy.",
                    "Wait until it is done, or cancel it.",
                    code="job-busy",
                )
            process = self._living()
            job_id = self._next_id
            self._next_id += 1
            job = Job(
                on_progress=on_progress, on_done=on_done, on_ask=lambda stop: self._ask(process, job_id, stop)
            )
            process.jobs[job_id] = job
            process.log_begins = self._log_size()
        process.tell({"do": "job", "id": job_id, "function": function, "spec": dict(spec)})
        return job

    def close(self) -> None:
        """Ends the worker; jobs under way end as cancelled."""
        with self._lock:
            self._closed = True
            process, self._process = self._process, None
        if process is None:
            return
        for job in list(process.jobs.values()):
            job.token.ask(Stop.CANCEL)
        process.popen.kill()
        process.popen.wait()
        # The reader would do the same a moment later; whoever closes may not wait for it.
        for job in list(process.jobs.values()):
            job.finish(Outcome(JobState.CANCELLED))

    def _living(self) -> _Process:
        with self._lock:
            if self._closed:
                raise StudioError("The studio is closing.", code="job-closed")
            process = self._process
            if process is None or process.has_ended or process.popen.poll() is not None:
                process = self._process = self._spawn()
            return process

    def _spawn(self) -> _Process:
        environment = child_environment(self._environment)
        try:
            with self._open_log() as log:
                # -P: a project's folder may hold a file named like a library.
                popen = subprocess.Popen(
                    [sys.executable, "-P", "-m", "studio.jobs.worker"],
                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, env=environment,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
        except OSError as problem:
            raise StudioError(
                "The background process could not be started.", f"{problem.strerror or problem}.",
                "Close other programs, then try again.", code="worker-start",
            ) from problem
        process = _Process(popen)
        threading.Thread(target=self._read, args=(process,), name="worker-reader", daemon=True).start()
        return process

    def _open_log(self) -> IO[bytes]:
        """Nowhere, where the disk does not take it: a log is not worth a training."""
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            return open(self._log, "wb")
        except OSError:
            return open(os.devnull, "wb")

    def _ask(self, process: _Process, job_id: int, stop: Stop) -> None:
        process.tell({"do": "cancel" if stop == Stop.CANCEL else "stop", "id": job_id})
        if stop == Stop.CANCEL:
            timer = threading.Timer(self._grace_s, self._kill_if_still_at, (process, job_id))
            timer.daemon = True
            timer.start()

    def _kill_if_still_at(self, process: _Process, job_id: int) -> None:
        if job_id in process.jobs:
            process.popen.kill()

    def _read(self, process: _Process) -> None:
        assert process.popen.stdout is not None
        for raw in process.popen.stdout:
            line = decode(raw)
            if line is None:
                continue
            if line["say"] == "warm":
                process.warm.set()
            elif line["say"] == "progress":
                if (job := process.jobs.get(line["id"])) is not None:
                    job.report(progress_of(line))
            elif line["say"] in list(JobState):
                self._finish(process, line)
        self._bury(process)

    def _finish(self, process: _Process, line: Mapping[str, Any]) -> None:
        outcome = outcome_of_line(line)
        with self._lock:
            job = process.jobs.pop(line["id"], None)
            process.finished_jobs += 1
            tired = process.finished_jobs >= self._retire_after
            if tired or line.get("resident_bytes", 0) >= self._retire_at:
                self._replace(process)
        if job is not None:
            job.finish(outcome)

    def _replace(self, process: _Process) -> None:
        """Lets a worker go and, when it had been warmed, warms the next one."""
        process.tell({"do": "exit"})
        if self._process is process:
            self._process = None
            if process.asked_to_warm and not self._closed:
                self.warm()

    def _bury(self, process: _Process) -> None:
        process.has_ended = True
        code = process.popen.wait()
        with self._lock:
            jobs, process.jobs = list(process.jobs.values()), {}
            if self._process is process:
                self._process = None
                # Only a death by cancel is followed by a new life: one that dies of itself might go on dying.
                if process.asked_to_warm and not self._closed and any(job.token() == Stop.CANCEL for job in jobs):
                    self.warm()
        for pipe in (process.popen.stdin, process.popen.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        for job in jobs:
            job.finish(Outcome(JobState.FAILED, error=self._death(code, log_begins=process.log_begins)))

    def _log_size(self) -> int:
        try:
            return self._log.stat().st_size
        except OSError:
            return 0

    def _last_words(self, log_begins: int) -> str:
        """Of what the log got since then, as a sentence; "" when that is nothing."""
        try:
            with open(self._log, "rb") as log:
                log.seek(log_begins)
                lines = log.read().decode("utf-8", errors="replace").strip().splitlines()
        except OSError:
            lines = []
        fatal = [line for line in lines if line.startswith("Fatal")] or lines
        return f" Its last words: {fatal[-1][:200].rstrip(' .')}." if fatal else ""

    def _death(self, code: int, *, log_begins: int) -> StudioError:
        return StudioError(
            "The background process ended in the middle of its job.",
            f"It ended by {_cause(code)}.{KILLED.get(code) or self._last_words(log_begins)}",
            f"Start the job again. If it happens again, the log may say why: {self._log}",
            code="worker-died",
        )


def _cause(code: int) -> str:
    if code < 0:
        try:
            return f"signal {-code} ({signal.Signals(-code).name})"
        except ValueError:
            return f"signal {-code}"
    return f"exit code {code}"
