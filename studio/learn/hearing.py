"""Recordings as a model would hear them on the board: scores of every window, and what is performed where."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence

import numpy as np

from studio.core import package as codec
from studio.core.network import Network
from studio.errors import StudioError
from studio.learn.events import TAKE_WINDOWS, Source, events_of, source_of
from studio.learn.operating import Heard, Room
from studio.learn.package import stride_ms
from studio.learn.streaming import Mark, Trace, played, reach_us, trace
from studio.model.detector import DetectorSpec
from studio.model.lane import Lane
from studio.model.pipeline import PipelineSpec
from studio.model.recording import Recording

SEED = 5
"""Of the rest before and after a recording: the same each time, so that scores can be kept."""


class Listener:
    """A run's package with its ears open. Raises StudioError: "no-pipeline" for a bare network."""

    def __init__(self, package: bytes) -> None:
        whole = codec.decode(package)
        if whole.pipeline is None or whole.detector is None:
            raise StudioError(
                "This package cannot be played recordings.",
                "It holds a bare network, and does not say how samples become its input.",
                "Choose a run that was trained here.",
                code="no-pipeline",
            )
        self.labels: tuple[str, ...] = whole.labels
        self.pipeline: PipelineSpec = whole.pipeline
        self.detector: DetectorSpec = whole.detector
        self.key = f"{zlib.crc32(whole.network.weights, zlib.crc32(whole.network.network)):08x}"
        """The same for packages that give the same scores: whatever their detectors' settings are."""
        self._network = Network(package)

    @property
    def stride_ms(self) -> float:
        """From one window to the next."""
        return stride_ms(self.pipeline)

    @property
    def detected(self) -> tuple[int, ...]:
        """The labels that may be detected at all."""
        return tuple(i for i, threshold in enumerate(self.detector.thresholds) if threshold is not None)

    def source(self, recording: Recording, lane: Lane, *, from_us: int = 0) -> Source:
        """What is played: all of a recording, or what comes after ``from_us``. Raises StudioError."""
        return after(source_of(recording, lane, self.pipeline), from_us)

    def trace(self, source: Source, *, go_on: Callable[[float], None] = lambda share: None) -> Trace:
        """The scores, with rest before and after; times from the source's first sample."""
        rng = np.random.default_rng([SEED, zlib.crc32(source.recording_id.encode())])
        stream, lead_us = played(source, self.pipeline, rng)
        found = trace(self.pipeline, self._network, stream, go_on=go_on)
        return Trace(found.times_us - lead_us, found.scores)

    def heard(self, source: Source, scores: Trace, *, title: str = "", from_us: int = 0) -> Heard:
        """With what is performed, by the recording's own clock; spans of labels that the model does not know, or that
        are never detected, are as good as none."""
        marks = [_later(mark, from_us) for mark in marks_of(source, self.pipeline, self.labels, self.detected)]
        later = Trace(scores.times_us + from_us, scores.scores)
        seconds = len(source.samples) / source.rate_hz
        return Heard(source.recording_id, title, later, tuple(marks), seconds, from_us / 1e6)

    def room(self, heard: Sequence[Heard]) -> Room:
        return Room(heard, labels=len(self.labels), reach_us=reach_us(self.pipeline))


def after(source: Source, from_us: int) -> Source:
    """What of a source comes after ``from_us``, and the spans that begin there."""
    skip = min(len(source.samples) - 1, round(from_us * source.rate_hz / 1e6))
    if skip <= 0:
        return source
    spans = tuple((start - skip, stop - skip, label) for start, stop, label in source.spans if start >= skip)
    breaks = tuple(at - skip for at in source.breaks if at > skip)
    return Source(source.recording_id, source.person, source.rate_hz, source.samples[skip:], spans, breaks)


def marks_of(source: Source, spec: PipelineSpec, labels: Sequence[str], detected: Sequence[int]) -> list[Mark]:
    """Where a take's event goes on; an activity (a span of several windows) from its beginning to its end."""
    events = events_of((source,), spec)
    marks = []
    for start, stop, label in source.spans:
        number = labels.index(label) if label in labels else -1
        own = [event for event in events if event.label == label and start <= event.active[0] < stop]
        if number not in detected or not own:
            continue
        goes_on = stop - start > TAKE_WINDOWS[spec.lane] * spec.window
        first, last = (start, stop) if goes_on else own[0].active
        marks.append(Mark(source.us(first), source.us(last), number, goes_on))
    return marks


def _later(mark: Mark, by_us: int) -> Mark:
    return Mark(mark.start_us + by_us, mark.end_us + by_us, mark.label, mark.goes_on)
