"""What a job is: a function of (spec, report, cancel), its progress, and how it ended."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Any

log = logging.getLogger(__name__)


class Stop(IntEnum):
    """What the person asked of a running job; it only ever grows."""

    NONE = 0
    EARLY = 1
    """Finish with the best so far."""
    CANCEL = 2
    """Throw the work away."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: ``fraction`` 0..1 or None when unknown, ``text`` for the person, ``values`` to draw."""

    text: str
    fraction: float | None = None
    values: Mapping[str, float] = field(default_factory=dict)


JobFunction = Callable[[Mapping[str, Any], Callable[[Progress], None], Callable[[], Stop]], dict[str, Any]]
"""(spec, report, cancel) -> result. It asks ``cancel()`` now and then and raises Cancelled at Stop.CANCEL."""


class JobState(StrEnum):
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a job ended: ``result`` only when done, ``error`` only when failed (a StudioError is for the person)."""

    state: JobState
    result: dict[str, Any] | None = None
    error: BaseException | None = None


class CancelToken:
    """The ``cancel`` of a job: called, it says what was asked. Safe to use from any thread."""

    def __init__(self) -> None:
        self._asked = Stop.NONE
        self._lock = threading.Lock()

    def __call__(self) -> Stop:
        return self._asked

    def ask(self, stop: Stop) -> bool:
        """True when this asks for more than was asked before."""
        with self._lock:
            grows = stop > self._asked
            self._asked = max(self._asked, stop)
            return grows


class Job:
    """A job under way. ``stop`` keeps the best so far, ``cancel`` discards; both return at once.

    ``on_progress`` and ``on_done`` are called in the runner's thread, ``on_done`` exactly once and last.
    """

    def __init__(
        self,
        *,
        on_progress: Callable[[Progress], None] | None = None,
        on_done: Callable[[Outcome], None] | None = None,
        on_ask: Callable[[Stop], None] | None = None,
    ) -> None:
        self.token = CancelToken()
        self._on_progress, self._on_done, self._on_ask = on_progress, on_done, on_ask
        self._outcome: Outcome | None = None
        self._lock = threading.Lock()
        self._ended = threading.Event()

    @property
    def outcome(self) -> Outcome | None:
        """None while the job is under way."""
        return self._outcome

    def stop(self) -> None:
        self._ask(Stop.EARLY)

    def cancel(self) -> None:
        self._ask(Stop.CANCEL)

    def wait(self, timeout_s: float | None = None) -> Outcome | None:
        """The outcome, or None when ``timeout_s`` passed first."""
        self._ended.wait(timeout_s)
        return self._outcome

    def _ask(self, stop: Stop) -> None:
        if self._outcome is None and self.token.ask(stop) and self._on_ask is not None:
            self._on_ask(stop)

    def report(self, progress: Progress) -> None:
        """For the runner: passes progress on, unless the person has already cancelled."""
        if self._on_progress is not None and self._outcome is None and self.token() < Stop.CANCEL:
            _guarded(self._on_progress, progress)

    def finish(self, outcome: Outcome) -> None:
        """For the runner: the first call decides. What was cancelled ends as cancelled, even if it was done."""
        with self._lock:
            if self._outcome is not None:
                return
            if self.token() == Stop.CANCEL:
                outcome = Outcome(JobState.CANCELLED)
            self._outcome = outcome
        try:
            if self._on_done is not None:
                _guarded(self._on_done, outcome)
        finally:
            self._ended.set()


def _guarded(listener: Callable[[Any], None], value: object) -> None:
    """A listener's bug must not end the runner's thread."""
    try:
        listener(value)
    except Exception:
        log.exception("a listener of a job failed")
