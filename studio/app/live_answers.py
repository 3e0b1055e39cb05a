"""What a model says to the connected board's microphone, computed here as the sound comes in; nothing is sent."""

from __future__ import annotations

import time

import numpy as np
from numpy.typing import NDArray

from studio.app.bench import Bench
from studio.core.detector import Detector
from studio.core.network import Network
from studio.core.package import decode
from studio.core.pipeline import Pipeline
from studio.link.session import Session
from studio.model.detector import Detection
from studio.model.lane import LaneKind
from studio.model.package import Package

MOST_BEHIND_S = 2.0
"""Who looks again after a while wants to hear what is said now."""


class LiveAnswers:
    """Owner's thread only: ``pull`` is called by the display timer, and takes some milliseconds for each window."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._package: Package | None = None
        self._data = b""
        self._network: Network | None = None
        self._pipeline: Pipeline | None = None
        self._detector: Detector | None = None
        self._session: Session | None = None
        self._next = 0
        """The board's index of the first sample that was not heard yet."""
        self.newest: tuple[Detection, float] | None = None
        """The newest detection, ``label`` an index into ``labels``, and when it was by this computer (time.time)."""
        self.scores: tuple[float, ...] = ()
        """Averaged over the last windows, 0..1, one a label of the package; () while nothing was heard."""

    @property
    def labels(self) -> tuple[str, ...]:
        return self._package.labels if self._package else ()

    @property
    def thresholds(self) -> tuple[float | None, ...]:
        return self._package.detector.thresholds if self._package and self._package.detector else ()

    @property
    def is_heard(self) -> bool:
        """Does a microphone stream?"""
        session = self._bench.session
        return session is not None and session.lanes[LaneKind.MIC].is_streaming

    def use(self, package: bytes) -> None:
        """From now on this model answers; b"": none. What was heard of the current second is kept, when both models
        hear in the same way."""
        if package == self._data:
            return
        before = self._package.pipeline if self._package else None
        self._data, self._package = package, decode(package) if package else None
        self.scores = ()
        self.newest = None
        if self._package is None or self._package.pipeline is None or self._package.detector is None:
            self._network = self._pipeline = self._detector = None
            return
        self._network, self._detector = Network(package), Detector(self._package.detector)
        if self._pipeline is None or before != self._package.pipeline:
            self._pipeline = Pipeline(self._package.pipeline)

    def pull(self) -> bool:
        """Hears what arrived since the last time. True when there is something new to show."""
        session = self._bench.session
        if session is None or self._pipeline is None:
            changed = bool(self.scores)
            self.scores, self._session = (), None
            return changed
        feed = session.lanes[LaneKind.MIC]
        late = round(MOST_BEHIND_S * self._pipeline.spec.rate_hz)
        if session is not self._session or not self._next <= feed.ring.end <= self._next + late:
            self._session, self._next = session, feed.ring.end
            self._start_over()
        found = False
        for first, samples in feed.arrived_since(self._next):
            if first != self._next:
                self._start_over()
            self._next = first + len(samples)
            features = self._pipeline.push(samples)
            if len(features):
                self._answer(features)
                found = True
        return found

    def _answer(self, features: NDArray[np.float32]) -> None:
        """To windows of which the last one ends about now."""
        if self._pipeline is None or self._network is None or self._detector is None:
            return
        pipeline, rows = self._pipeline, self._network.run(self._network.quantize(features))
        for number, row in enumerate(rows):
            end = self._next - (len(rows) - 1 - number) * pipeline.stride_samples
            detection = self._detector.push(row, round(end * 1e6 / pipeline.spec.rate_hz))
            if detection is not None:
                self.newest = (detection, time.time())
        self.scores = tuple(float(score) for score in self._detector.averaged)

    def _start_over(self) -> None:
        """Samples are missing: a window may not reach across them."""
        if self._pipeline is not None and self._detector is not None:
            self._pipeline.reset()
            self._detector.reset()
