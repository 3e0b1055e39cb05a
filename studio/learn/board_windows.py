"""A recording as a board would hear it that felt it: window after window of features, by the core."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from studio.core.pipeline import Pipeline, extract
from studio.learn.events import cut, source_of
from studio.model.lane import MOTION_CHANNELS, Lane
from studio.model.pipeline import MotionPipeline, PipelineSpec
from studio.model.recording import Recording

PIECE_S = 30.0
"""An hour of sound is some 300 MB of features: so much of it is in memory at once."""


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """``features``: float32 (n, *feature shape); ``starts_us``: where each window begins in the recording."""

    features: NDArray[np.float32] = field(repr=False)
    starts_us: tuple[int, ...]


def pieces_of(recording: Recording, lane: Lane, spec: PipelineSpec) -> Iterator[Piece]:
    """From the first sample on, a window every stride, and anew after lost samples, as on the board. A recording that
    is shorter than a window is one window, its edges held. Raises StudioError("recording-unfit")."""
    source = source_of(recording, lane, spec)
    rows, rate_hz = as_felt(lane), lane.info.rate_hz
    edges = [0, *(gap.at for gap in lane.info.gaps), len(rows)]
    windows = 0
    for begin, end in pairwise(edges):
        for piece in _continuous(rows[begin:end], rate_hz, spec, round(begin * 1e6 / rate_hz)):
            windows += len(piece.features)
            yield piece
    if not windows and len(source.samples):
        middle = (len(source.samples) - spec.window) // 2
        yield Piece(extract(spec, cut(source, middle, spec.window)[None]), (source.us(middle),))


def as_felt(lane: Lane) -> NDArray[np.int16]:
    """(n, 6) as on the wire, axes that were not recorded 0; sound as it is."""
    if lane.samples.ndim == 1 or lane.info.channels == MOTION_CHANNELS:
        return np.ascontiguousarray(lane.samples)
    rows = np.zeros((len(lane.samples), len(MOTION_CHANNELS)), np.int16)
    rows[:, [MOTION_CHANNELS.index(channel) for channel in lane.info.channels]] = lane.samples
    return rows


def expected_windows(spec: PipelineSpec, seconds: float) -> int:
    """About how many windows so long a recording has."""
    pipeline = Pipeline(spec)
    return max(1, int((seconds * spec.rate_hz - pipeline.window_samples) / pipeline.stride_samples) + 1)


def _continuous(rows: NDArray[np.int16], rate_hz: float, spec: PipelineSpec, begin_us: int) -> Iterator[Piece]:
    pipeline = Pipeline(spec, input_rate_hz=rate_hz if isinstance(spec, MotionPipeline) else None)
    stride_us, step, windows = pipeline.stride_samples * 1e6 / spec.rate_hz, max(1, round(PIECE_S * rate_hz)), 0
    for at in range(0, len(rows), step):
        features = pipeline.push(rows[at : at + step])
        if len(features):
            places = range(windows, windows + len(features))
            windows += len(features)
            yield Piece(features, tuple(begin_us + round(number * stride_us) for number in places))
