"""The worker process's main: reads asks from standard input, runs jobs one after the other, tells on its old stdout.

Started as ``python -m studio.jobs.worker``. Nothing that a library prints can reach the studio: the
protocol has its own copy of the output, and standard output itself points at the log. When standard
input ends, the studio is gone, and so is the worker.
"""

from __future__ import annotations

import faulthandler
import importlib
import io
import os
import queue
import signal
import sys
import threading
import time
from typing import Any, BinaryIO

from studio.errors import StudioError
from studio.jobs.job import CancelToken, JobState, Outcome, Progress, Stop
from studio.jobs.lines import decode, encode, outcome_line, progress_line
from studio.jobs.threads import outcome_of

ASKS = {"stop": Stop.EARLY, "cancel": Stop.CANCEL}


class Worker:
    """Two threads: one hears (so that a cancel is known at once), the main one works."""

    def __init__(self, told: BinaryIO, heard: BinaryIO) -> None:
        self._told, self._heard = told, heard
        self._telling = threading.Lock()
        self._work: queue.Queue[dict[str, Any]] = queue.Queue()
        self._tokens: dict[int, CancelToken] = {}

    def run(self) -> None:
        threading.Thread(target=self._hear, name="hear", daemon=True).start()
        self.tell({"say": "ready", "pid": os.getpid()})
        while (line := self._work.get())["do"] != "exit":
            if line["do"] == "warm":
                self._warm(line["function"])
            else:
                self._job(line["id"], line["function"], line["spec"])

    def tell(self, line: dict[str, Any]) -> None:
        with self._telling:
            self._told.write(encode(line))
            self._told.flush()

    def _hear(self) -> None:
        for raw in self._heard:
            line = decode(raw)
            if line is None:
                continue
            if line["do"] in ASKS:
                if (token := self._tokens.get(line["id"])) is not None:
                    token.ask(ASKS[line["do"]])
                continue
            if line["do"] == "job":
                self._tokens[line["id"]] = CancelToken()
            self._work.put(line)
        # Not sys.exit: the main thread may be deep in a library, and nobody is left to wait for it.
        os._exit(0)

    def _warm(self, function: str) -> None:
        started = time.monotonic()
        try:
            find_function(function)()
        except Exception as problem:
            # The job that needs it will fail with the same words, where a person sees them.
            print(f"warm-up failed: {problem!r}", file=sys.stderr, flush=True)
        self.tell({"say": "warm", "seconds": time.monotonic() - started})

    def _job(self, job_id: int, function: str, spec: dict[str, Any]) -> None:
        def report(progress: Progress) -> None:
            self.tell(progress_line(job_id, progress))

        try:
            outcome = outcome_of(find_function(function), spec, report, self._tokens[job_id])
        except StudioError as problem:
            outcome = Outcome(JobState.FAILED, error=problem)
        del self._tokens[job_id]
        try:
            line = outcome_line(job_id, outcome)
            encode(line)
        except (TypeError, ValueError) as problem:
            line = outcome_line(job_id, Outcome(JobState.FAILED, error=problem))
        self.tell({**line, "resident_bytes": resident_bytes()})


def find_function(name: str) -> Any:
    """"package.module:function" -> the function. Raises StudioError("job-unknown")."""
    module, _, attribute = name.partition(":")
    try:
        return getattr(importlib.import_module(module), attribute)
    except (ImportError, AttributeError) as problem:
        raise StudioError(
            "The background process could not find its work.",
            f"{name}: {problem}.",
            "Install the project again (see README).",
            code="job-unknown",
        ) from problem


def resident_bytes() -> int:
    """Memory of this process now (Linux) or at its peak (macOS); 0 where the system does not say."""
    try:
        with open("/proc/self/statm", "rb") as statm:
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        pass
    if sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return 0


def main() -> None:
    faulthandler.enable()
    told = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = io.TextIOWrapper(os.fdopen(1, "wb", closefd=False), encoding="utf-8", line_buffering=True)
    # Ctrl+C in a terminal goes to the whole group; the studio decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Worker(told, sys.stdin.buffer).run()


if __name__ == "__main__":
    main()
