"""The board's own scores while it streams, against the computer's from the very samples that it streamed."""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from studio.app.comparing import Tally
from studio.core.network import Network
from studio.core.pipeline import Pipeline
from studio.errors import StudioError
from studio.link.messages import ScoresArrived
from studio.link.session import Session
from studio.model.lane import LaneKind
from studio.model.package import Package
from studio.model.pipeline import MotionPipeline


class LiveComparison:
    """``begin`` listens to the session, ``step`` compares what is complete, ``end`` listens no more. The board says
    with each window's scores which samples it was fed; they arrive a little later, in their block."""

    def __init__(self, session: Session, package: Package, tally: Tally) -> None:
        assert package.pipeline is not None
        self._session, self._tally, self._spec = session, tally, package.pipeline
        self._feed = session.lanes[package.pipeline.lane]
        self._network = Network.of_plan(package.network)
        self._heard: deque[ScoresArrived] = deque()
        self._news = threading.Event()
        self._stop: Callable[[], None] = lambda: None
        self._pipeline: Pipeline | None = None
        self._since = self._next = 0
        """Where the model began anew, and up to where its samples are in our pipeline."""
        self._missing: list[tuple[int, int]] = []
        """Samples since then that never came: from, to."""
        self._first: int | None = None

    def begin(self) -> None:
        """Has the board's model begin anew, so that all it was ever fed is known here. Raises StudioError."""
        self._session.run_model(False)
        self._session.run_model(True)
        self._stop = self._session.events.listen(ScoresArrived, self._hear)

    def _hear(self, scores: ScoresArrived) -> None:
        """In the link thread."""
        self._heard.append(scores)
        self._news.set()

    def wait(self, seconds: float) -> None:
        """Until the board says something, but not for longer."""
        self._news.wait(seconds)
        self._news.clear()

    def end(self) -> None:
        self._stop()

    def step(self) -> None:
        """Raises StudioError for a board that does not say which samples its scores are of."""
        while self._heard:
            scores = self._heard[0]
            if scores.begin is None or scores.end is None:
                raise _older()
            if self._feed.ring.end < scores.end:
                return
            self._heard.popleft()
            self._compare(scores, scores.begin, scores.end)

    def _compare(self, scores: ScoresArrived, begin: int, end: int) -> None:
        features = self._fed(begin, end)
        window = math.ceil(self._window_samples()) + 1
        if any(start < end and stop > end - window for start, stop in self._missing):
            self._tally.leave_out()
            return
        if not len(features):
            raise RuntimeError(f"the board had a window at sample {end}, and the computer has none")
        computer = self._network.run(self._network.quantize(features[-1:]))[0]
        self._first = begin if self._first is None else self._first
        at_us = round((end - self._first - window) * 1e6 / self._feed.rate_hz)
        self._tally.add(("", max(0, at_us)), scores.scores, computer)

    def _fed(self, begin: int, end: int) -> NDArray[np.float32]:
        """The features that become ready when a pipeline like the board's has had all of its samples up to ``end``."""
        if self._pipeline is None or begin != self._since:
            rate_hz = self._feed.rate_hz if isinstance(self._spec, MotionPipeline) else None
            self._pipeline = Pipeline(self._spec, input_rate_hz=rate_hz)
            self._since = self._next = begin
            self._missing = []
        first, rows = self._feed.ring.since(self._next)
        rows = rows[: max(0, end - first)].copy()
        if first > self._next:
            # Too old for the ring: what stands for it keeps the resampler's step, and no window of it is compared.
            self._missing.append((self._next, min(first, end)))
            gap = min(first, end) - self._next
            rows = np.concatenate([np.zeros((gap, *rows.shape[1:]), np.int16), rows])
        lost = ((gap.at - gap.lost, gap.at) for gap in self._feed.gaps)
        self._missing += [(start, stop) for start, stop in lost if stop > self._next and start < end]
        self._next = end
        return self._pipeline.push(rows)

    def _window_samples(self) -> float:
        """Of the sensor, under one window."""
        assert self._pipeline is not None
        ratio = self._feed.rate_hz / self._spec.rate_hz if self._spec.lane == LaneKind.IMU else 1.0
        return self._pipeline.window_samples * ratio


def _older() -> StudioError:
    return StudioError(
        "The board's firmware is too old for a live comparison.",
        "It does not say which samples its scores are of.",
        "Install the studio's firmware, or compare recordings instead.",
        code="firmware-older",
    )
