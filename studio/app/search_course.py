"""One search from its start to its end, in a thread of its own: asks, has workers train, and tells what came out."""

from __future__ import annotations

import logging
import queue
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.errors import StudioError
from studio.jobs import Job, JobState, Outcome, Stop, WorkerProcess

if TYPE_CHECKING:
    from studio.learn.candidate import Candidate
    from studio.learn.search import Asked, Found, Limits, Question, Study

log = logging.getLogger(__name__)

LOOK_S = 0.5
"""How often the clock is looked at while nothing comes to an end."""
LATE_SHARE = 0.25
"""Of the time: kept for measuring the best on other folds. More of it finds less, less of it falls for luck."""
HOPELESS = ("nothing-labelled", "too-few-takes", "recording-unfit", "tensorflow-missing")
"""What no other candidate would change."""
FAILURES_IN_A_ROW = 4
"""So many trials that fail one after another are no chance."""


@dataclass(frozen=True, slots=True)
class Plan:
    """It ends after ``minutes``, or when ``trials`` have come to an end. ``owner`` as Study has it. ``steps``: of each
    training, 0 for as many as usual. ``candidates``: what is tried first."""

    journal: Path
    limits: Limits
    owner: str
    minutes: float
    trials: int | None = None
    steps: int = 0
    candidates: tuple[Candidate, ...] = ()


class Course:
    def __init__(
        self, plan: Plan, question: Question, spec: Mapping[str, Any], workers: Sequence[WorkerProcess], *,
        asked: Callable[[], Stop], told: Callable[[Found], None], clock: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        """``spec`` is a training's. ``asked``: whether it shall end; what is half trained is tried again next time.
        ``told`` is called in the course's thread whenever something is tried."""
        self._plan, self._question, self._spec, self._workers = plan, question, spec, workers
        self._asked, self._told, self._clock = asked, told, clock
        self._ended: queue.SimpleQueue[tuple[WorkerProcess, Outcome]] = queue.SimpleQueue()
        self._running: dict[WorkerProcess, tuple[Asked, Job]] = {}
        self._wanted: queue.SimpleQueue[Candidate] = queue.SimpleQueue()
        self.try_next(plan.candidates)
        self._until = 0.0
        self._finished = self._failures = 0

    def try_next(self, candidates: Sequence[Candidate]) -> None:
        """Before anything else that is not under way yet. From any thread."""
        for candidate in candidates:
            self._wanted.put(candidate)

    def run(self) -> None:
        """The whole course. Raises StudioError when going on makes no sense."""
        from studio.learn.search import Study

        study = Study(self._plan.journal, self._question, owner=self._plan.owner)
        until = self._until = self._clock() + 60 * self._plan.minutes
        try:
            self._told(study.found())
            while self._asked() is Stop.NONE and self._clock() < until:
                self._hand_out(study)
                if not self._running:
                    return  # nothing new is found, or enough was tried
                try:
                    worker, outcome = self._ended.get(timeout=min(LOOK_S, max(0.01, until - self._clock())))
                except queue.Empty:
                    continue
                self._take_in(study, worker, outcome)
        finally:
            self._put_back(study)

    def _hand_out(self, study: Study) -> None:
        from studio.learn.trial import JOB

        plan, question = self._plan, self._question
        while not self._wanted.empty():
            study.enqueue(self._wanted.get())
        for worker in self._workers:
            if worker in self._running:
                continue
            if plan.trials is not None and self._finished + len(self._running) >= plan.trials:
                return
            asked = self._next(study)
            if asked is None:
                return
            spec = {
                **self._spec, "candidate": asked.candidate.to_json(question.base), "bar": asked.bar,
                "study": question.name, "folds": list(asked.folds), "steps": plan.steps,
            }  # fmt: skip
            job = worker.start(JOB, spec, on_done=lambda outcome, w=worker: self._ended.put((w, outcome)))  # type: ignore[misc]
            self._running[worker] = (asked, job)
            self._told(study.found())

    def _next(self, study: Study) -> Asked | None:
        """Something new; in the last part of the time the best of what was tried, on other folds."""
        late = self._until - self._clock() < LATE_SHARE * 60 * self._plan.minutes
        again = study.ask_again(self._plan.limits) if late and self._plan.trials is None else None
        return again or study.ask(self._plan.limits)

    def _take_in(self, study: Study, worker: WorkerProcess, outcome: Outcome) -> None:
        asked, _ = self._running.pop(worker)
        if outcome.state is JobState.DONE and outcome.result is not None:
            study.tell(asked.number, outcome.result)
            self._failures = 0
        else:
            self._failed(study, asked, outcome.error)
        self._finished += 1
        self._told(study.found())

    def _failed(self, study: Study, asked: Asked, error: BaseException | None) -> None:
        code = error.code if isinstance(error, StudioError) else ""
        # A worker that ended may have been killed; a candidate that cannot be trained cannot be trained again.
        study.fail(asked.number, again=code == "worker-died")
        log.warning("trial %d failed: %s", asked.number, error)
        self._failures += 1
        if isinstance(error, StudioError) and (code in HOPELESS or self._failures >= FAILURES_IN_A_ROW):
            raise error
        if self._failures >= FAILURES_IN_A_ROW:
            raise StudioError(
                "The search was ended: nothing that it tried could be trained.",
                f"{error}".splitlines()[0][:200] if str(error) else "",
                "Train once with the Train button: it may say more.",
                code="search-failing",
            )

    def _put_back(self, study: Study) -> None:
        for asked, job in self._running.values():
            job.cancel()
            study.fail(asked.number, again=True)
        self._running.clear()
        self._told(study.found())
