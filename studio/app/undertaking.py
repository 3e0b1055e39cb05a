"""One long job at a time: prepared in a thread of its own, done by a worker, heard of in the owner's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from studio.app.mailbox import Mailbox
from studio.errors import StudioError
from studio.jobs import CancelToken, Job, JobState, Outcome, Progress, Stop
from studio.jobs.trouble import for_a_person

log = logging.getLogger(__name__)
OnProgress = Callable[[Progress], None]
OnDone = Callable[[Outcome], None]
Launch = Callable[[OnProgress, OnDone], Job]
"""Prepares a job and starts it with what it is to call. Runs in the thread."""


class Undertaking:
    """Verbs and callbacks belong to the owner's thread. Of a job that another one has replaced nothing is heard."""

    def __init__(self, mailbox: Mailbox, *, name: str) -> None:
        self._mailbox, self._name = mailbox, name
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._asked = CancelToken()
        self.job: Job | None = None
        """The one that is under way, from when it was started until it has ended."""

    @property
    def asked(self) -> Stop:
        """What was asked of the job that was begun last."""
        return self._asked()

    def begin(self, launch: Launch, *, progressed: OnProgress, ended: OnDone) -> None:
        """Returns at once. Whatever ``launch`` raises ends the job as failed; who was asked to cancel has been
        cancelled, however it ended."""
        asked, self.job = CancelToken(), None
        self._asked = asked

        def post(step: Callable[[], None]) -> None:
            self._mailbox.post(lambda: step() if asked is self._asked else None)

        def done(outcome: Outcome) -> None:
            self.job = None
            ended(Outcome(JobState.CANCELLED) if asked() == Stop.CANCEL else outcome)

        def run() -> None:
            try:
                job = launch(
                    lambda progress: post(lambda: progressed(progress)), lambda outcome: post(lambda: done(outcome))
                )
            except Exception as error:
                told = for_a_person(error)
                if not isinstance(told, StudioError):
                    log.exception("preparing the %s failed", self._name)
                failed = Outcome(JobState.FAILED, error=told)
                post(lambda: done(failed))
            else:
                self._mailbox.post(lambda: self._under_way(asked, job))

        self._thread.submit(run)

    def ask(self, stop: Stop) -> None:
        """Also before the job has been started."""
        self._asked.ask(stop)
        if self.job is not None:
            self.job.cancel() if stop == Stop.CANCEL else self.job.stop()

    def shut_down(self) -> None:
        """Waits for the thread; whoever owns the worker has closed it."""
        self._thread.shutdown(wait=True)

    def _under_way(self, asked: CancelToken, job: Job) -> None:
        if asked is not self._asked or asked() == Stop.CANCEL:
            job.cancel()
            return
        if job.outcome is not None:
            return  # it has ended before anybody heard that it had begun
        self.job = job
        if asked() == Stop.EARLY:
            job.stop()
