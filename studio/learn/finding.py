"""Find events: where in a long recording something happened, by its energy over the stillness around it.

How much goes on is measured in steps of about 10 ms, in dB over a floor that follows the recording (a running low
percentile, so that a fan that starts or a hand that gets tired moves the floor and is no event):

- motion: the accelerometer's local spread (gravity and slow tilting drop out, whatever the pose) and the turning;
- sound: the power of a few bands, each over its own floor (a hiss does not hide a vowel, nor a hum an "s").

An event begins and ends where the level crosses the lower of two thresholds (hysteresis); its close parts are joined,
what is too short is dropped, what is too long is split where it is stillest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from studio.learn.events import running_mean
from studio.model.lane import MOTION_CHANNELS, MOTION_LSB, Lane, LaneKind

Floats = NDArray[np.float32]

STEP_S = 0.01
FLOOR_BLOCK_S = 0.5
FLOOR_S = 6.0
"""The floor looks this far back and this far ahead: an event that goes on for longer is taken for the usual."""
FLOOR_SHARE = 20.0
"""Percentile of the level that counts as stillness."""
OVER_FLOOR_DB = {LaneKind.IMU: 10.0, LaneKind.MIC: 9.0}
WEAKER_DB = {LaneKind.IMU: 20.0, LaneKind.MIC: 26.0}
"""What stays this far below the recording's typical event is handling or breathing (at sensitivity 0.5)."""
SENSITIVITY_DB = 12.0
"""Sensitivity 0 and 1 move that by this much up and down, and the least over the floor by half of it."""
HYSTERESIS_DB = {LaneKind.IMU: 12.0, LaneKind.MIC: 18.0}
STILL_DB = {LaneKind.IMU: 7.0, LaneKind.MIC: 5.0}
"""An event goes on until it is this far below the threshold, or so near to the floor."""
DEPTH_DB = {LaneKind.IMU: 20.0, LaneKind.MIC: 32.0}
"""Its edges are where it comes within this of its liveliest moment: settling and reverberation are not it."""
LEAST_DB = {LaneKind.IMU: 6.0, LaneKind.MIC: 4.0}
"""No threshold is lower: a sensor's noise itself comes to about this."""

MOTION_WINDOW_S, WITHOUT_GYROSCOPE_S = 0.06, 0.2
"""An accelerometer alone shows slow movements only over a longer time, and so with blurred edges."""
SEES_EARLY_S = 0.02
"""A motion window shows an event before it begins, as what begins is steep; most events end slowly."""
MOTION_UNIT_G, MOTION_UNIT_DPS = 0.05, 10.0
"""An accelerometer's spread and a turning that count alike (0 dB)."""
MOTION_FLOOR_DB = (-12.0, 6.0)
"""No sensor is stiller, and no stillness livelier: a take that is all gesture has no floor of its own."""
MOST_BIAS_DPS = 10.0

SOUND_BANDS_HZ = (100.0, 300.0, 600.0, 1000.0, 1800.0, 3200.0, 7000.0)
SOUND_SMOOTHING = 3
"""Steps."""
BANDS_POWER = 0.5
"""How the bands are averaged: 1 (their power) lets one band's chance moment pass for an event, 0 (their dB) asks all of
them for every sound."""
SOUND_FLOOR_RMS = (1.5, 2500.0)
"""int16 steps over all bands, as for motion: the microphone's own noise, and a water tap beside it."""
SOUND_CHUNK = 8192
"""Steps whose spectra are held at once."""


@dataclass(frozen=True, slots=True)
class FindSettings:
    """What a person can turn: ``sensitivity`` 0 (only what stands out) to 1 (every stir); events from ``shortest_ms``
    to ``longest_ms``; parts closer than ``pause_ms`` are one event."""

    sensitivity: float = 0.5
    shortest_ms: int = 120
    longest_ms: int = 3000
    pause_ms: int = 300

    @classmethod
    def usual(cls, kind: LaneKind) -> FindSettings:
        return cls(shortest_ms=170, longest_ms=2500, pause_ms=250) if kind == LaneKind.MIC else cls()


@dataclass(frozen=True, slots=True)
class Found:
    """Where something happened. ``strength``: dB over the floor at its liveliest."""

    start_us: int
    end_us: int
    strength: float


class Activity(NamedTuple):
    """How much goes on: ``level`` float32 (n,), dB over the floor, one value a step of ``1 / rate_hz`` s (its first is
    the recording's first)."""

    level: Floats
    rate_hz: float


def find_events(lane: Lane, settings: FindSettings) -> tuple[Found, ...]:
    """The events of a motion or sound lane in their order, none overlapping another."""
    return events_in(activity(lane), lane.info.kind, settings, lane.info.duration_us)


def activity(lane: Lane) -> Activity:
    """The curve in which ``events_in`` looks; worth keeping while a person turns the settings."""
    if lane.info.kind == LaneKind.MIC:
        return _sound_activity(lane)
    return _motion_activity(lane)


def threshold(curve: Activity, kind: LaneKind, settings: FindSettings) -> float:
    """dB over the floor that an event has to reach in this recording: over the floor, and not far below the events
    that the recording is full of."""
    shift = (0.5 - settings.sensitivity) * 2 * SENSITIVITY_DB
    least = max(OVER_FLOOR_DB[kind] + shift / 2, LEAST_DB[kind])
    starts, stops = _runs(curve.level >= least)
    long_enough = (stops - starts) >= settings.shortest_ms * curve.rate_hz / 2000
    if not long_enough.any():
        return least
    peaks = np.sort(np.maximum.reduceat(curve.level, starts)[long_enough])
    # The third quartile, rounded down: of a bang and a word it is the word.
    typical = float(peaks[3 * (len(peaks) - 1) // 4])
    return max(least, typical - WEAKER_DB[kind] + shift)


def events_in(
    curve: Activity, kind: LaneKind, settings: FindSettings, duration_us: int | None = None
) -> tuple[Found, ...]:
    """As ``find_events``, in an activity that is already known."""
    level, rate = curve
    high = threshold(curve, kind, settings)
    low = min(high, max(high - HYSTERESIS_DB[kind], STILL_DB[kind]))
    early = round(SEES_EARLY_S * rate) if kind == LaneKind.IMU else 0
    shortest, longest = settings.shortest_ms * rate / 1000, max(1, round(settings.longest_ms * rate / 1000))
    found = []
    for start, stop in _regions(level, high, low, round(settings.pause_ms * rate / 1000)):
        for first, last in _split(level, start, stop, longest):
            first, last = _trimmed(level, first, last, DEPTH_DB[kind])
            if last - first >= shortest:
                first = min(first + early, last - 1)
                found.append(_found(level, first, last, rate, duration_us))
    return tuple(found)


def _found(level: Floats, first: int, last: int, rate_hz: float, duration_us: int | None) -> Found:
    end_us = round(last * 1e6 / rate_hz)
    return Found(
        round(first * 1e6 / rate_hz),
        end_us if duration_us is None else min(end_us, duration_us),
        float(level[first:last].max()),
    )


def _runs(mask: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Starts and stops of the runs of True."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]])))
    return edges[::2], edges[1::2]


def _regions(level: Floats, high: float, low: float, pause: int) -> list[tuple[int, int]]:
    """Runs above ``low`` that reach ``high``, those with less than ``pause`` between them joined."""
    starts, stops = _runs(level >= low)
    if not len(starts):
        return []
    reach = np.maximum.reduceat(level, starts) >= high
    starts, stops = starts[reach], stops[reach]
    if not len(starts):
        return []
    apart = starts[1:] - stops[:-1] >= max(pause, 1)
    starts = starts[np.concatenate([[True], apart])]
    stops = stops[np.concatenate([apart, [True]])]
    return list(zip(starts.tolist(), stops.tolist(), strict=True))


def _split(level: Floats, start: int, stop: int, longest: int) -> list[tuple[int, int]]:
    """The range in parts of at most ``longest``, parted where it is stillest (in the middle half of what is left, so
    that no sliver comes off)."""
    todo, done = [(start, stop)], []
    while todo:
        first, last = todo.pop()
        length = last - first
        if length <= longest:
            done.append((first, last))
            continue
        margin = min(length // 4, longest // 2)
        cut = first + margin + int(np.argmin(level[first + margin : last - margin]))
        todo += [(cut, last), (first, cut)]
    return done


def _trimmed(level: Floats, first: int, last: int, depth_db: float) -> tuple[int, int]:
    part = level[first:last]
    alive = np.flatnonzero(part >= part.max() - depth_db)
    return first + int(alive[0]), first + int(alive[-1]) + 1


def _floor(db: Floats, rate_hz: float, least: float, most: float) -> Floats:
    """float32 (n,): the stillness at each step of ``db`` (n,): the higher of what was usual before and of what will be
    (so that a noise that starts is no event), within ``least`` and ``most``."""
    block = max(1, round(FLOOR_BLOCK_S * rate_hz))
    reach = max(1, round(FLOOR_S / FLOOR_BLOCK_S))
    count = max(1, len(db) // block)
    if count <= reach:
        value = float(np.percentile(db, FLOOR_SHARE)) if len(db) else least
        return np.full(len(db), min(max(value, least), most), np.float32)
    blocks = db[: count * block].reshape(count, block)
    # The percentile of a long window, from a few quantiles of its blocks.
    quantiles = np.percentile(blocks, (10, 30, 50, 70, 90), axis=1).T
    windows = sliding_window_view(quantiles, reach, axis=0).reshape(count - reach + 1, -1)
    low = np.percentile(windows, FLOOR_SHARE, axis=1)
    at = np.arange(count)
    ahead = low[np.minimum(at, len(low) - 1)]
    behind = low[np.clip(at - reach + 1, 0, len(low) - 1)]
    levels = np.clip(np.maximum(ahead, behind), least, most)
    centres = (at + 0.5) * block
    floor: Floats = np.interp(np.arange(len(db)), centres, levels).astype(np.float32)
    return floor


def _motion_activity(lane: Lane) -> Activity:
    rate = lane.info.rate_hz
    step = max(1, round(STEP_S * rate))
    columns = [MOTION_CHANNELS.index(channel) for channel in lane.info.channels]
    accel = np.array([column < 3 for column in columns])
    units = MOTION_LSB[columns] / np.where(accel, MOTION_UNIT_G, MOTION_UNIT_DPS).astype(np.float32)
    means, squares = _steps(lane.samples, step)
    rate = rate / step
    width = max(3, round((WITHOUT_GYROSCOPE_S if accel.all() else MOTION_WINDOW_S) * rate)) | 1
    power = np.zeros(len(means))
    for number, is_accel in enumerate(accel):
        mean, square = running_mean(means[:, number], width), running_mean(squares[:, number], width)
        if is_accel:
            spread = np.maximum(square - mean**2, 0.0)
        else:
            bias = _bias(means[:, number], MOST_BIAS_DPS / float(MOTION_LSB[columns[number]]))
            spread = np.maximum(square - 2 * bias * mean + bias**2, 0.0)
        power += spread * float(units[number]) ** 2
    db = (10 * np.log10(power + 1e-6)).astype(np.float32)
    return Activity(db - _floor(db, rate, *MOTION_FLOOR_DB), rate)


def _bias(values: NDArray[np.float64], most: float) -> float:
    """What a gyroscope shows at rest: what it shows most often, never more than ``most``."""
    return float(np.clip(np.median(values), -most, most)) if len(values) else 0.0


def _steps(samples: NDArray[np.int16], step: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Means and mean squares (n, channels) of steps of samples; the last step may be short."""
    edges = np.arange(0, len(samples), step)
    counts = np.diff(np.append(edges, len(samples)))[:, None]
    if not len(edges):
        empty = np.zeros((0, samples.shape[1]))
        return empty, empty
    if step == 1:
        values = samples.astype(np.float64)
        return values, values**2
    means = np.add.reduceat(samples, edges, axis=0, dtype=np.float64) / counts
    squares = np.empty_like(means)
    for channel in range(samples.shape[1]):
        squares[:, channel] = np.add.reduceat(samples[:, channel].astype(np.float64) ** 2, edges)
    return means, squares / counts


def _sound_activity(lane: Lane) -> Activity:
    bands, rate = _band_powers(lane.samples, lane.info.rate_hz)
    least, most = (10 * np.log10(rms**2 / bands.shape[1]) for rms in SOUND_FLOOR_RMS)
    ratio = np.zeros(len(bands))
    for number in range(bands.shape[1]):
        db = (10 * np.log10(running_mean(bands[:, number], SOUND_SMOOTHING) + 1e-3)).astype(np.float32)
        ratio += 10 ** ((db - _floor(db, rate, float(least), float(most))) * BANDS_POWER / 10)
    level = 10 / BANDS_POWER * np.log10(ratio / bands.shape[1] + 1e-6)
    return Activity(level.astype(np.float32), rate)


def _band_powers(samples: NDArray[np.int16], rate_hz: float) -> tuple[Floats, float]:
    """float32 (steps, bands): mean square in each band around the middle of each step."""
    step = max(1, round(STEP_S * rate_hz))
    size = 1 << max(4, round(np.log2(0.018 * rate_hz)))
    window = np.hanning(size + 1)[:-1].astype(np.float32)
    scale = 2 / float(np.sum(window.astype(np.float64) ** 2)) / size
    bins = np.fft.rfftfreq(size, 1 / rate_hz)
    edges = np.searchsorted(bins, SOUND_BANDS_HZ)
    edges = np.unique(np.minimum(edges, len(bins)))
    if len(edges) < 2:
        edges = np.array([0, len(bins)])
    count = -(-len(samples) // step)
    margin = max(0, (size - step) // 2)
    out = np.zeros((count, len(edges) - 1), np.float32)
    for first in range(0, count, SOUND_CHUNK):
        number = min(SOUND_CHUNK, count - first)
        begin = first * step - margin
        stop = begin + (number - 1) * step + size
        part = samples[max(begin, 0) : stop]
        piece = np.pad(part, (max(-begin, 0), max(stop - max(begin, 0) - len(part), 0))).astype(np.float32)
        frames = sliding_window_view(piece, size)[::step]
        spectra = np.fft.rfft(frames * window, axis=1)
        power = spectra.real**2 + spectra.imag**2
        out[first : first + number] = np.add.reduceat(power[:, : edges[-1]], edges[:-1], axis=1) * scale
    return out, rate_hz / step
