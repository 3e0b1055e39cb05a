"""Recordings made up for tests: bursts of movement, or of sound, at known places."""

from __future__ import annotations

import numpy as np

from studio.model.lane import ACCEL_LSB_PER_G, MOTION_CHANNELS, Gap, Lane, LaneInfo, LaneKind
from studio.model.recording import Recording, Span

RATE = 100.0


def motion_samples(count, bursts=(), seed=0):
    """Stillness with gravity on z; each burst (start, stop) swings the gyroscope and the accelerometer."""
    rng = np.random.default_rng(seed)
    values = rng.normal(0, 5, (count, 6))
    values[:, 2] += ACCEL_LSB_PER_G
    for start, stop in bursts:
        wave = np.sin(np.linspace(0, 4 * np.pi, stop - start)) * np.hanning(stop - start)
        values[start:stop, 3] += 4000 * wave
        values[start:stop, 0] += 1500 * wave
    return np.rint(values).astype(np.int16)


def motion(name, spans, *, count=None, person="", bursts=(), gaps=(), included=True, rate=RATE):
    """``spans``: (start, stop, label) in samples at ``rate``."""
    count = count if count is not None else max(stop for _, stop, _ in spans)
    info = LaneInfo(LaneKind.IMU, rate, MOTION_CHANNELS, count, tuple(Gap(at, 7) for at in gaps))
    lane = Lane(info, motion_samples(count, bursts, seed=sum(map(ord, name))))
    return Recording(name, "20260101T000000", person, (info,), _spans(spans, rate), included=included), lane


def take(name, label, person="", *, count=100):
    """One gesture that fills its recording, as the tutorials record them."""
    return motion(name, [(0, count, label)], person=person, bursts=[(20, 70)])


def sound(name, spans, *, count, bursts=(), person=""):
    """Quiet noise, louder in each burst."""
    rng = np.random.default_rng(sum(map(ord, name)))
    samples = rng.normal(0, 10, count)
    for start, stop in bursts:
        samples[start:stop] += rng.normal(0, 4000, stop - start)
    info = LaneInfo(LaneKind.MIC, 16000.0, ("mic",), count)
    lane = Lane(info, np.rint(samples).astype(np.int16))
    return Recording(name, "20260101T000000", person, (info,), _spans(spans, 16000.0)), lane


def _spans(spans, rate):
    return tuple(
        Span(round(start * 1e6 / rate), round(stop * 1e6 / rate), label, f"s{i}")
        for i, (start, stop, label) in enumerate(spans)
    )
