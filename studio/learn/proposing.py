"""Proposals for spans: what happened in a recording, and what a trained model calls it.

The model is the package as the board has it, run by the core: the same scores as on the board. It names the events
that were found by their energy (studio/learn/finding.py), and adds what its own detector hears where none was found
(a word in noise that is as loud as the word).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from studio.core.network import Network
from studio.core.package import decode
from studio.core.pipeline import Pipeline, extract
from studio.errors import StudioError
from studio.learn.evaluate import int8_scores
from studio.learn.events import Source, cut, source_of
from studio.learn.finding import Activity, FindSettings, events_in, find_events
from studio.learn.streaming import Trace, as_sensed, detect
from studio.model.lane import Lane, LaneInfo
from studio.model.package import Package
from studio.model.pipeline import MotionPipeline, PipelineSpec
from studio.model.recording import BACKGROUND, Recording, Span

SHIFTS = (-0.15, -0.05, 0.05, 0.15)
"""Of a window, around the middle of an event: the answer that does not hang on where the window is cut."""
LEAST_CONFIDENCE = 0.5
"""Below that the model does not know, and nothing is proposed."""
EVENTS_AT_ONCE = 32
SECONDS_AT_ONCE = 30.0
"""Of a recording, between two chances to cancel; the features of an hour would be 300 MB."""
TOUCHING = 0.2
"""Share of a proposal (or of a span) that both may have in common at their edges."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A span that might be: ``label`` is "" when nobody has said what it is, ``confidence`` 0..1."""

    start_us: int
    end_us: int
    label: str
    confidence: float


def proposed_events(
    curve: Activity, info: LaneInfo, spans: Sequence[Span], settings: FindSettings, *, label: str = ""
) -> list[Proposed]:
    """The events found in a lane's activity that no span has yet. Their confidence says how far they stand out of the
    stillness."""
    found = [
        Proposed(event.start_us, event.end_us, label, confidence_of(event.strength))
        for event in events_in(curve, info.kind, settings, info.duration_us)
    ]
    return without_overlaps(found, spans)


def confidence_of(strength_db: float) -> float:
    """0.5 at 12 dB over the stillness, 0.9 at 25 dB: a scale for eyes, no probability."""
    return float(1 / (1 + np.exp(-(strength_db - 12.0) / 6.0)))


def taken_by(recording: Recording) -> tuple[Span, ...]:
    """The spans that proposals keep off. One that covers all of a recording says that its label happens somewhere in
    it: it gives way to those that say where."""
    return () if recording.whole else recording.spans


def without_overlaps(proposals: Sequence[Proposed], spans: Sequence[Span]) -> list[Proposed]:
    """Those that are not taken yet, cut where they only touch a span."""
    kept = []
    free = free_of([(proposal.start_us, proposal.end_us) for proposal in proposals], spans)
    for proposal in (proposal for proposal, is_free in zip(proposals, free, strict=True) if is_free):
        start, end = proposal.start_us, proposal.end_us
        for span in spans:
            if span.start_us < end and start < span.end_us:
                if span.start_us <= start:
                    start = span.end_us
                else:
                    end = span.start_us
        kept.append(replace(proposal, start_us=start, end_us=end))
    return kept


def free_of(ranges: Sequence[tuple[int, int]], spans: Sequence[Span]) -> list[bool]:
    """Which of the ranges no span has taken (it and the span may touch); all at once, since this is asked at every step
    of a drag."""
    if not ranges or not spans:
        return [True] * len(ranges)
    start, end = np.array(ranges, dtype=np.int64).T[:, :, None]
    first, last = np.array([(span.start_us, span.end_us) for span in spans], dtype=np.int64).T
    common = np.minimum(end, last) - np.maximum(start, first)
    taken = (common > TOUCHING * np.minimum(end - start, last - first)).any(axis=1)
    return [not each for each in taken.tolist()]


class Namer:
    """A package that names what happens in recordings. Raises StudioError: "no-pipeline" for a bare network."""

    def __init__(self, package: bytes) -> None:
        whole = decode(package)
        if whole.pipeline is None or whole.detector is None:
            raise StudioError(
                "This model cannot propose labels.",
                "It holds a bare network, and does not say how samples become its input.",
                "Use a run that was trained here.",
                code="no-pipeline",
            )
        self._package: Package = whole
        self._pipeline: PipelineSpec = whole.pipeline
        self._network = Network(package)

    def propose(
        self,
        recording: Recording,
        lane: Lane,
        settings: FindSettings,
        *,
        go_on: Callable[[], None] = lambda: None,
    ) -> list[Proposed]:
        """What the model knows in the recording and no span has yet, in order of time. What it calls background is
        left out. ``go_on`` is called now and then, and may raise to end the work.

        Raises StudioError("recording-unfit") when the lane is not what the model hears.
        """
        source = source_of(replace(recording, spans=()), lane, self._pipeline)
        ranges = [(event.start_us, event.end_us) for event in find_events(lane, settings)]
        named = [
            proposal
            for first in range(0, len(ranges), EVENTS_AT_ONCE)
            for proposal in self._named(source, ranges[first : first + EVENTS_AT_ONCE], go_on)
            if proposal.label != BACKGROUND and proposal.confidence >= LEAST_CONFIDENCE
        ]
        heard = [p for p in self._heard(source, go_on) if not any(p.start_us < e and s < p.end_us for s, e in ranges)]
        return sorted(without_overlaps([*named, *heard], taken_by(recording)), key=lambda p: p.start_us)

    def _named(
        self, source: Source, ranges: Sequence[tuple[int, int]], go_on: Callable[[], None]
    ) -> list[Proposed]:
        go_on()
        window = self._pipeline.window
        middles = [(start + end) / 2e6 * source.rate_hz for start, end in ranges]
        windows = [
            cut(source, round(middle + (shift - 0.5) * window), window) for middle in middles for shift in SHIFTS
        ]
        scores = self._chances(int8_scores(self._network, extract(self._pipeline, np.stack(windows))))
        means = scores.reshape(len(ranges), len(SHIFTS), -1).mean(axis=1)
        return [
            Proposed(start, end, self._package.labels[int(row.argmax())], float(row.max()))
            for (start, end), row in zip(ranges, means, strict=True)
        ]

    def _heard(self, source: Source, go_on: Callable[[], None]) -> list[Proposed]:
        """What the board's detector would have said: a span is the window in which it came to be sure."""
        spec, detector = self._pipeline, self._package.detector
        assert detector is not None
        pipeline, pieces = Pipeline(spec), []
        step = round(SECONDS_AT_ONCE * source.rate_hz)
        for first in range(0, len(source.samples), step):
            go_on()
            samples = source.samples[first : first + step]
            features = pipeline.push(as_sensed(samples, spec) if isinstance(spec, MotionPipeline) else samples)
            pieces.append(int8_scores(self._network, features))
        answers = np.concatenate(pieces) if pieces else np.zeros((0, len(self._package.labels)), np.int8)
        ends = pipeline.window_samples + pipeline.stride_samples * np.arange(len(answers))
        scores = Trace(np.rint(ends * 1e6 / source.rate_hz).astype(np.int64), answers)
        window_us = round(spec.window * 1e6 / source.rate_hz)
        proposals: list[Proposed] = []
        for detection in detect(scores, detector):
            label, end = self._package.labels[detection.label], detection.time_us
            start = max(end - window_us, proposals[-1].end_us if proposals else 0)
            if label != BACKGROUND and start < end:
                proposals.append(Proposed(start, end, label, detection.score))
        return proposals

    def _chances(self, scores: NDArray[np.int8]) -> NDArray[np.float64]:
        """The network ends in a softmax: its int8 as probabilities."""
        return (scores.astype(np.float64) - self._network.output_zero_point) * self._network.output_scale
