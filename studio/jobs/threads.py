"""Runs a job in a thread of this process: for work that is numpy or waiting, never TensorFlow."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from typing import Any

from studio.errors import Cancelled, StudioError
from studio.jobs.job import Job, JobFunction, JobState, Outcome, Progress
from studio.jobs.trouble import for_a_person

log = logging.getLogger(__name__)


class ThreadRunner:
    """Starts jobs, each in its own thread; ``close`` cancels those under way and waits for them."""

    def __init__(self) -> None:
        self._under_way: dict[Job, threading.Thread] = {}
        self._lock = threading.Lock()

    def start(
        self,
        function: JobFunction,
        spec: Mapping[str, Any],
        *,
        on_progress: Callable[[Progress], None] | None = None,
        on_done: Callable[[Outcome], None] | None = None,
    ) -> Job:
        job = Job(on_progress=on_progress, on_done=on_done)
        thread = threading.Thread(target=self._run, args=(job, function, spec), name="job", daemon=True)
        with self._lock:
            self._under_way[job] = thread
        thread.start()
        return job

    def close(self, timeout_s: float = 3.0) -> None:
        with self._lock:
            under_way = dict(self._under_way)
        for job in under_way:
            job.cancel()
        for thread in under_way.values():
            thread.join(timeout_s)

    def _run(self, job: Job, function: JobFunction, spec: Mapping[str, Any]) -> None:
        try:
            job.finish(outcome_of(function, spec, job.report, job.token))
        finally:
            with self._lock:
                self._under_way.pop(job, None)


def outcome_of(
    function: JobFunction, spec: Mapping[str, Any], report: Callable[[Progress], None], cancel: Any
) -> Outcome:
    """Calls the job and turns whatever it does into an outcome; a bug is logged with its trace."""
    try:
        return Outcome(JobState.DONE, result=function(spec, report, cancel))
    except Cancelled:
        return Outcome(JobState.CANCELLED)
    except StudioError as problem:
        return Outcome(JobState.FAILED, error=problem)
    except Exception as problem:
        told = for_a_person(problem)
        if told is problem:
            log.exception("a job failed")
        return Outcome(JobState.FAILED, error=told)
