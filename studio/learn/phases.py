"""The phases of a training job: how long each took, and how far the whole of it is."""

from __future__ import annotations

import time
from collections.abc import Callable

from studio.errors import Cancelled
from studio.jobs import Progress, Stop

SHARES = {"windows": 0.12, "training": 0.68, "conversion": 0.1, "evaluation": 0.1}
"""Of the whole job's time, for the progress bar."""


class Clock:
    """Phases with their seconds, progress over the whole job, and a look at the cancel token between them."""

    def __init__(self, report: Callable[[Progress], None], cancel: Callable[[], Stop]) -> None:
        self._report, self._cancel = report, cancel
        self._started = time.monotonic()
        self._done, self._share = 0.0, 0.0
        self.phases: dict[str, float] = {}

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._started

    def phase(self, name: str, text: str) -> Phase:
        return Phase(self, name, text)

    def inner(self, progress: Progress) -> None:
        """Progress of a phase -> of the job."""
        fraction = self._done + self._share * (progress.fraction or 0.0)
        self._report(Progress(progress.text, fraction, progress.values))

    def begin(self, name: str, text: str) -> None:
        if self._cancel() == Stop.CANCEL:
            raise Cancelled
        self._share = SHARES[name]
        self.inner(Progress(text, 0.0))

    def end(self, name: str, seconds: float) -> None:
        self.phases[name] = round(seconds, 3)
        self._done += self._share
        if self._cancel() == Stop.CANCEL:
            raise Cancelled


class Phase:
    """A with-block; its time counts when it ends well."""

    def __init__(self, clock: Clock, name: str, text: str) -> None:
        self._clock, self._name, self._text = clock, name, text

    def __enter__(self) -> None:
        self._clock.begin(self._name, self._text)
        self._at = time.monotonic()

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._clock.end(self._name, time.monotonic() - self._at)
