"""Jobs: work that takes seconds, with progress, two ways of stopping it, and an outcome."""

from studio.jobs.job import CancelToken, Job, JobFunction, JobState, Outcome, Progress, Stop
from studio.jobs.process import WorkerProcess
from studio.jobs.threads import ThreadRunner

__all__ = [
    "CancelToken",
    "Job",
    "JobFunction",
    "JobState",
    "Outcome",
    "Progress",
    "Stop",
    "ThreadRunner",
    "WorkerProcess",
]
