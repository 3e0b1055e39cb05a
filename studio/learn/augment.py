"""Augmentation: the same take as it might have been, so that few recordings go further."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from studio.model.lane import MOTION_CHANNELS, MOTION_LSB

Floats = NDArray[np.float32]

ROTATION_DEGREES = 12.0
"""Standard deviation of how differently a board sits in the hand; alone worth 8 points with ten takes a label."""
WARP = 0.12
SCALE = 0.15
ACCEL_NOISE_G = 0.01
GYRO_NOISE_DPS = 1.0
GYRO_BIAS_DPS = 2.0
GAIN_DB = (-14.0, 6.0)
SNR_DB = (3.0, 35.0)
CLEAN_SHARE = 0.25
"""Of the sound windows: kept without added noise."""
TILT_DB = 6.0
"""Microphones and rooms colour a voice by about this much over the speech band."""
SPEED = 0.08
FLOOR_RMS = (0.5, 40.0)
"""int16 steps: the noise of a microphone in a quiet room, from a headset's gate to the board's PDM microphone."""

FLOORS = 24
"""Different noise floors a call; at their level nobody hears that two windows share one."""


def augment_motion(windows: NDArray[np.int16], channels: Sequence[str], rng: np.random.Generator) -> NDArray[np.int16]:
    """int16 (n, window, channels) -> the same shape, each window varied by itself."""
    values = windows.astype(np.float32) * _lsb(channels)
    values = _rotate(_warp(values, rng), channels, rng)
    values *= rng.uniform(1 - SCALE, 1 + SCALE, (len(values), 1, 1)).astype(np.float32)
    accel = np.array([channel[0] == "a" for channel in channels])
    noise = np.where(accel, ACCEL_NOISE_G, GYRO_NOISE_DPS) * rng.uniform(0, 2, (len(values), 1, 1))
    bias = np.where(accel, 0.0, GYRO_BIAS_DPS) * rng.standard_normal((len(values), 1, len(channels)))
    values = values + noise * rng.standard_normal(values.shape) + bias
    return to_int16(values / _lsb(channels))


def augment_sound(windows: NDArray[np.int16], noise: Floats, rng: np.random.Generator) -> NDArray[np.int16]:
    """int16 (n, window) -> the same shape: speed, colour, gain, and ``noise`` (m, window) at a random SNR."""
    count, window = windows.shape
    values = windows.astype(np.float32)
    for vary in (_speed, _tilt):
        # Half of the windows each: the most expensive steps, and what was said is also heard as it was said.
        some = np.flatnonzero(rng.random(count) < 0.5)
        values[some] = vary(values[some], rng)
    level = np.maximum(_loudest_rms(values), 1.0)
    added = noise[rng.integers(len(noise), size=count)]
    quieter = np.power(10.0, -rng.uniform(*SNR_DB, count) / 20)
    factor = level / np.maximum(_loudest_rms(added), 1.0) * quieter
    factor[rng.random(count) < CLEAN_SHARE] = 0.0
    values += added * factor[:, None].astype(np.float32)
    gain = np.power(10.0, rng.uniform(*GAIN_DB, count) / 20)
    values *= gain[:, None].astype(np.float32)
    floor = np.exp(rng.uniform(np.log(FLOOR_RMS[0]), np.log(FLOOR_RMS[1]), count))[:, None].astype(np.float32)
    white = rng.standard_normal((FLOORS, window), dtype=np.float32)
    return to_int16(values + floor * white[rng.integers(FLOORS, size=count)])


def to_int16(values: NDArray[np.floating]) -> NDArray[np.int16]:
    steps: NDArray[np.int16] = np.clip(np.rint(values), -32768, 32767).astype(np.int16)
    return steps


def sample_at(values: Floats, places: Floats) -> Floats:
    """(n, window, ...) read at fractional ``places`` (n, window), linearly, the edges repeated."""
    last = values.shape[1] - 1
    places = np.clip(places, 0, last)
    low = np.minimum(places.astype(np.int64), last - 1) if last else np.zeros(places.shape, np.int64)
    part = (places - low).astype(np.float32)
    rows = np.arange(len(values))[:, None]
    if values.ndim == 3:
        part = part[:, :, None]
    high = np.minimum(low + 1, last)
    read: Floats = values[rows, low] * (1 - part) + values[rows, high] * part
    return read


def random_rotations(count: int, degrees: float, rng: np.random.Generator) -> Floats:
    """(count, 3, 3): about random axes, by a normally distributed angle of standard deviation ``degrees``."""
    axis = rng.standard_normal((count, 3))
    axis /= np.linalg.norm(axis, axis=1, keepdims=True)
    angle = np.deg2rad(degrees) * rng.standard_normal(count)
    cross = np.zeros((count, 3, 3))
    cross[:, 0, 1], cross[:, 0, 2], cross[:, 1, 2] = -axis[:, 2], axis[:, 1], -axis[:, 0]
    cross -= cross.transpose(0, 2, 1)
    sine, cosine = np.sin(angle)[:, None, None], np.cos(angle)[:, None, None]
    turns: Floats = (np.eye(3) + sine * cross + (1 - cosine) * (cross @ cross)).astype(np.float32)
    return turns


def _rotate(values: Floats, channels: Sequence[str], rng: np.random.Generator) -> Floats:
    """Both sensors by the same rotation; a sensor of which an axis is missing is left as it is."""
    turn = random_rotations(len(values), ROTATION_DEGREES, rng)
    for sensor in (MOTION_CHANNELS[:3], MOTION_CHANNELS[3:]):
        if set(sensor) <= set(channels):
            columns = [channels.index(channel) for channel in sensor]
            values[:, :, columns] = np.einsum("nij,nwj->nwi", turn, values[:, :, columns])
    return values


def _warp(values: Floats, rng: np.random.Generator) -> Floats:
    """Faster here, slower there: the local speed is a smooth random curve around a random mean."""
    count, window = values.shape[:2]
    knots = rng.uniform(-WARP, WARP, (count, 4)) + rng.uniform(-WARP, WARP, (count, 1))
    place = np.linspace(0, 3, window)
    low = np.minimum(place.astype(int), 2)
    part = place - low
    speed = 1 + knots[:, low] * (1 - part) + knots[:, low + 1] * part
    path = np.cumsum(speed, axis=1)
    middle = window // 2
    return sample_at(values, (path - path[:, middle : middle + 1] + middle).astype(np.float32))


def _speed(values: Floats, rng: np.random.Generator) -> Floats:
    """Speech a little faster or slower (and higher or lower), about the window's middle."""
    count, window = values.shape
    factors = 1 + SPEED * rng.uniform(-1, 1, (count,))
    known = np.arange(window) - window / 2
    # Row by row: numpy's own interpolation is five times as fast as reading all rows at fractional places.
    out = np.empty_like(values)
    for row, factor, made in zip(values, factors, out, strict=True):
        made[:] = np.interp(known * factor, known, row)
    return out


def _tilt(values: Floats, rng: np.random.Generator) -> Floats:
    """A smooth random response over the spectrum. The window comes round at its ends: they are background."""
    count, window = values.shape
    length = 1 << (window - 1).bit_length()
    knots = rng.uniform(-TILT_DB, TILT_DB, (count, 5)).astype(np.float32)
    place = np.linspace(0, 1, length // 2 + 1) ** 0.5 * 4
    low = np.minimum(place.astype(int), 3)
    part = (place - low).astype(np.float32)
    response = np.exp((knots[:, low] * (1 - part) + knots[:, low + 1] * part) * np.float32(np.log(10) / 20))
    spectrum = np.fft.rfft(values, n=length, axis=1) * response
    return np.fft.irfft(spectrum, n=length, axis=1)[:, :window].astype(np.float32)


def _loudest_rms(values: Floats) -> Floats:
    """(n, window) -> (n,): the rms of each row's loudest sixteenth, so that silence around a word does not count."""
    count, window = values.shape
    blocks = values[:, : window // 16 * 16].reshape(count, 16, -1)
    power = np.einsum("nbt,nbt->nb", blocks, blocks, dtype=np.float32) / blocks.shape[2]
    loudest: Floats = np.sqrt(power.max(axis=1))
    return loudest


def _lsb(channels: Sequence[str]) -> Floats:
    return MOTION_LSB[[MOTION_CHANNELS.index(channel) for channel in channels]]
