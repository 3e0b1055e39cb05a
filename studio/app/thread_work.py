"""One job in a thread of this process, the newest that was asked for, heard of in the owner's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from studio.app.mailbox import Mailbox
from studio.jobs import Job, Outcome, Progress, ThreadRunner
from studio.jobs.job import JobFunction


class ThreadWork:
    """For numpy and waiting; what TensorFlow does is an Undertaking. Verbs and callbacks belong to the owner's thread.
    Of a job that was dropped nothing is heard."""

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox
        self._runner = ThreadRunner()
        self._job: Job | None = None

    @property
    def is_working(self) -> bool:
        return self._job is not None

    def begin(
        self, function: JobFunction, spec: Mapping[str, Any], *, ended: Callable[[Outcome], None],
        progressed: Callable[[Progress], None] = lambda _: None,
    ) -> None:  # fmt: skip
        """Returns at once; a job that is under way is dropped. When ``ended`` is called nothing is under way."""
        self.drop()
        job: list[Job] = []

        def post(step: Callable[[], None]) -> None:
            # The letter is read after the job has its name here, and perhaps after it was dropped.
            self._mailbox.post(lambda: step() if job[0] is self._job else None)

        def end(outcome: Outcome) -> None:
            self._job = None
            ended(outcome)

        job.append(self._runner.start(
            function, spec,
            on_progress=lambda progress: post(lambda: progressed(progress)),
            on_done=lambda outcome: post(lambda: end(outcome)),
        ))  # fmt: skip
        self._job = job[0]

    def drop(self) -> None:
        """Cancels what is under way, and hears no more of it."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def shut_down(self) -> None:
        self.drop()
        self._runner.close()
