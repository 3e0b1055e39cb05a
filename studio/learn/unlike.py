"""What a take is like in a few numbers, and whether it is unlike the other takes of its label."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from studio.model.lane import ACCEL_LSB_PER_G, GYRO_LSB_PER_DPS, MOTION_CHANNELS, Lane, LaneKind

LEAST_OTHERS = 5
MOST_OTHERS = 100
UNLIKE = 2.5
UNLIKE_SPREAD = 4.0
"""A take this many times, and spreads, further from its nearest than is usual. Of takes put under another take's label
it finds a quarter of the gestures and half of the words; closer, clean ones would be flagged."""


def vector_of(lane: Lane) -> NDArray[np.float64]:
    """float64 (k,), or (0,) of a take that is too short. Of motion, a channel: mean, spread, least, greatest, mean
    step. Of sound: how strong six bands are in its liveliest half second, against their sum, how long it is lively,
    and how loud."""
    if len(lane.samples) < 2:
        return np.zeros(0)
    if lane.info.kind == LaneKind.IMU:
        values = lane.samples.astype(np.float64)
        values /= [ACCEL_LSB_PER_G if MOTION_CHANNELS.index(c) < 3 else GYRO_LSB_PER_DPS * 200 for c in
                   lane.info.channels]  # fmt: skip
        step = np.abs(np.diff(values, axis=0)).mean(axis=0) * lane.info.rate_hz / 20
        parts = [values.mean(0), values.std(0), values.min(0), values.max(0), step]
        return np.concatenate(parts)
    return _sound_vector(lane)


def _sound_vector(lane: Lane) -> NDArray[np.float64]:
    size = 1 << round(np.log2(0.03 * lane.info.rate_hz))
    count = len(lane.samples) // size
    if count < 4:
        return np.zeros(0)
    frames = lane.samples[: count * size].astype(np.float64).reshape(count, size) * np.hanning(size)
    power = np.abs(np.fft.rfft(frames, axis=1)) ** 2
    edges = np.searchsorted(np.fft.rfftfreq(size, 1 / lane.info.rate_hz), (100, 300, 600, 1000, 1800, 3200))
    bands = np.log10(np.add.reduceat(power, edges, axis=1) + 1.0)
    total = np.log10(power[:, edges[0] :].sum(axis=1) + 1.0)
    lively = np.sort(np.argsort(total)[-min(count, round(0.5 * lane.info.rate_hz / size)) :])
    shape = bands[lively] - total[lively, None]
    half = max(1, len(lively) // 2)
    return np.concatenate(
        [shape[:half].mean(0), shape[half:].mean(0) if len(lively) > 1 else shape.mean(0), [total[lively].std()]]
    )


def is_unlike(own: NDArray[np.float64], others: Sequence[NDArray[np.float64]]) -> bool:
    """Is it further from its nearest than the others are from theirs? The nearest, and not the middle, since a label
    may be done in two ways. Measured in the spread of each number of the vectors, whose lengths must be alike."""
    vectors = [other for other in others if other.shape == own.shape][-MOST_OTHERS:]
    if len(vectors) < LEAST_OTHERS or not len(own):
        return False
    table = np.stack(vectors)
    middle = np.median(table, axis=0)
    spread = 1.4826 * np.median(np.abs(table - middle), axis=0) + 0.05
    table = np.clip((table - middle) / spread, -10, 10)
    rows = np.concatenate([table, [np.clip((own - middle) / spread, -10, 10)]])
    apart = _nearest_three(rows, table)
    its, theirs = float(apart[-1]), apart[:-1]
    usual = float(np.median(theirs))
    return its > UNLIKE * usual and its > usual + UNLIKE_SPREAD * 1.4826 * float(np.median(np.abs(theirs - usual)))


def _nearest_three(rows: NDArray[np.float64], table: NDArray[np.float64]) -> NDArray[np.float64]:
    """(m,): the mean distance of each of ``rows`` (m, k) to the three rows of ``table`` (n, k) that are nearest. The
    first n rows are the table's own: to the nearest three others."""
    squares = (rows**2).sum(axis=1)[:, None] + (table**2).sum(axis=1) - 2 * rows @ table.T
    np.fill_diagonal(squares, np.inf)
    near = np.partition(squares, 2, axis=1)[:, :3]
    return np.asarray(np.sqrt(np.maximum(near, 0) / table.shape[1]).mean(axis=1))
