"""Plays recordings into a model as a board would hear them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from studio.core.detector import Detector
from studio.core.network import Network
from studio.core.pipeline import Pipeline
from studio.learn.background import rest
from studio.learn.events import Event, Source
from studio.model.detector import Detection, DetectorSpec
from studio.model.lane import MOTION_CHANNELS, LaneKind
from studio.model.pipeline import MotionPipeline, PipelineSpec

EASE_S = 0.15
"""From rest into a take's first pose and back, as no hand jumps."""
REST_WINDOWS = 2.0
"""Of stillness between two takes: long enough for the detector to be ready again."""
PIECE_S = 30.0
ROOM_RMS = (4.0, 40.0)
"""int16 steps of a quiet room's noise between clips."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Where in a stream something was performed, in microseconds, and what (index of the label). ``goes_on``: an
    activity, which may well be detected again and again."""

    start_us: int
    end_us: int
    label: int
    goes_on: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Stream:
    """Samples as a board senses them: int16 (n, 6) in MOTION_CHANNELS' order or (n,), at the pipeline's rate."""

    samples: NDArray[np.int16] = field(repr=False)
    marks: tuple[Mark, ...]
    rate_hz: float


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """The scores int8 (n, labels) of the windows that end at ``times_us`` (n,)."""

    times_us: NDArray[np.int64] = field(repr=False)
    scores: NDArray[np.int8] = field(repr=False)


def stream_of(
    sources: Sequence[Source], events: Sequence[Event], spec: PipelineSpec, labels: Sequence[str], *, seed: int
) -> Stream:
    """The events' recordings one after the other with rest between: stillness in the pose that the take ends in (or
    another), a quiet room. Each recording is played once, whole; events of other recordings are not in it."""
    rng = np.random.default_rng([seed, 3])
    pause = round(REST_WINDOWS * spec.window)
    pieces, marks, at = [_rest(sources[events[0].source], pause, spec, rng)], [], pause
    for number in dict.fromkeys(event.source for event in events):
        source = sources[number]
        for event in events:
            if event.source == number:
                start, stop = (round((at + edge) * 1e6 / source.rate_hz) for edge in event.active)
                marks.append(Mark(start, stop, labels.index(event.label)))
        pieces += [source.samples, _rest(source, pause, spec, rng)]
        at += len(source.samples) + pause
    if spec.lane == LaneKind.IMU:
        _ease(pieces, round(EASE_S * spec.rate_hz))
    samples = np.concatenate(pieces)
    if isinstance(spec, MotionPipeline):
        samples = as_sensed(samples, spec)
    return Stream(samples, tuple(marks), float(spec.rate_hz))


def played(source: Source, spec: PipelineSpec, rng: np.random.Generator) -> tuple[Stream, int]:
    """One recording, whatever is in it, between rest and rest; and where it begins, in microseconds."""
    pause = round(REST_WINDOWS * spec.window)
    pieces = [_rest(source, pause, spec, rng), source.samples, _rest(source, pause, spec, rng)]
    if spec.lane == LaneKind.IMU:
        _ease(pieces, round(EASE_S * spec.rate_hz))
    samples = np.concatenate(pieces)
    if isinstance(spec, MotionPipeline):
        samples = as_sensed(samples, spec)
    return Stream(samples, (), float(spec.rate_hz)), round(pause * 1e6 / spec.rate_hz)


def as_sensed(samples: NDArray[np.int16], spec: MotionPipeline) -> NDArray[np.int16]:
    """(n, the pipeline's channels) -> (n, 6) as on the wire; what the pipeline does not look at is 0."""
    wire = np.zeros((len(samples), len(MOTION_CHANNELS)), np.int16)
    wire[:, [MOTION_CHANNELS.index(channel) for channel in spec.channels]] = samples
    return wire


def trace(
    spec: PipelineSpec, network: Network, stream: Stream, *, go_on: Callable[[float], None] = lambda share: None
) -> Trace:
    """Every window of the stream through the pipeline and the network. ``go_on`` is told the share that is done, half a
    minute of stream at a time, and ends it by raising."""
    pipeline = Pipeline(spec)
    piece, scores = round(PIECE_S * stream.rate_hz), []
    # All of an hour's features at once would take a gigabyte.
    for start in range(0, max(1, len(stream.samples)), piece):
        go_on(start / max(1, len(stream.samples)))
        features = pipeline.push(stream.samples[start : start + piece])
        scores.append(network.run(network.quantize(features)))
    rows = np.concatenate(scores)
    ends = pipeline.window_samples + pipeline.stride_samples * np.arange(len(rows))
    return Trace(np.rint(ends * 1e6 / stream.rate_hz).astype(np.int64), rows)


def detect(scores: Trace, spec: DetectorSpec) -> list[Detection]:
    """What the board's detector makes of the scores."""
    detector = Detector(spec)
    found = (
        detector.push(row, int(time)) for row, time in zip(scores.scores, scores.times_us, strict=True)
    )
    return [detection for detection in found if detection is not None]


def averages(scores: Trace, spec: DetectorSpec) -> NDArray[np.float32]:
    """float32 (n, labels): what the detector compares with its thresholds after each window."""
    detector = Detector(spec)
    rows = []
    for row, time in zip(scores.scores, scores.times_us, strict=True):
        detector.push(row, int(time))
        rows.append(detector.averaged)
    return np.stack(rows) if rows else np.zeros((0, scores.scores.shape[1]), np.float32)


def reach_us(spec: PipelineSpec) -> int:
    """How long after its end an event may still be detected: while a window that ends later still holds it."""
    return round(spec.window * 1e6 / spec.rate_hz)


def _ease(pieces: Sequence[NDArray[np.int16]], length: int) -> None:
    """Makes the ends of the rests (every other piece) a smooth way to the takes beside them, in place."""
    weight = (0.5 - 0.5 * np.cos(np.pi * (np.arange(length) + 0.5) / length))[:, None]
    for number in range(0, len(pieces), 2):
        still = pieces[number]
        if number:
            edge = pieces[number - 1][-1]
            still[:length] = np.rint(edge * (1 - weight) + still[:length] * weight)
        if number + 1 < len(pieces):
            edge = pieces[number + 1][0]
            still[-length:] = np.rint(still[-length:] * (1 - weight) + edge * weight)


def _rest(source: Source, length: int, spec: PipelineSpec, rng: np.random.Generator) -> NDArray[np.int16]:
    if isinstance(spec, MotionPipeline):
        quiet = source.samples[-max(2, round(0.12 * source.rate_hz)) :]
        values = rest(quiet, length, spec.channels, rng)
    else:
        values = (np.exp(rng.uniform(*np.log(ROOM_RMS))) * rng.standard_normal(length)).astype(np.float32)
    return np.clip(np.rint(values), -32768, 32767).astype(np.int16)


