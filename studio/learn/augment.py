"""Augmentation: the same take as it might have been, so that few recordings go further."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from studio.model.lane import MOTION_CHANNELS, MOTION_LSB, SOUND_RATE_HZ
from studio.model.pipeline import MotionPipeline, PipelineSpec

Floats = NDArray[np.float32]

ROTATION_DEGREES = 12.0
"""Standard deviation of how differently a board sits in the hand; alone worth 8 points with ten takes a label."""
WARP = 0.12
STRENGTH = 0.35
"""Of the logarithm: a gesture is performed with 0.7 to 1.4 times the strength. Gravity stays as it is."""
UNEVEN = 0.2
"""Standard deviation of how the strength differs, axis by axis, in the course of one gesture. With these two (and twice
the steps) instead of a scale of 0.85 to 1.15 over everything, 0.91 instead of 0.86 of the takes held out were right
(nano-gestures and ring/slope/wing, ten a label), and 0.71 instead of 0.64 of them turned, quickened and weakened."""
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
ROOM_SHARE = 0.3
ROOM_S = (0.1, 0.5)
"""How long an echo takes to die away by 60 dB: from a furnished room to a classroom."""
ROOM_DB = (-15.0, 0.0)
"""The echoes' power against that of the direct sound: a board stands further from the mouth than a headset. With
rooms 0.969 instead of 0.945 of the sample words' takes held out were right, in echoes 0.927 instead of 0.907."""
ROOMS = 12
"""Different rooms a call; their echoes are cut off after ``ROOM_CUT_S``."""
ROOM_CUT_S = 0.35
FLOOR_RMS = (0.5, 40.0)
"""int16 steps: the noise of a microphone in a quiet room, from a headset's gate to the board's PDM microphone."""

FLOORS = 24
"""Different noise floors a call; at their level nobody hears that two windows share one."""


Vary = Callable[[Floats, np.random.Generator], Floats]


def augment_motion(windows: NDArray[np.int16], channels: Sequence[str], rng: np.random.Generator) -> NDArray[np.int16]:
    """int16 (n, window, channels) -> the same shape, each window varied by itself."""
    values = windows.astype(np.float32) * _lsb(channels)
    for vary in (_warp, partial(_rotate, channels), partial(_strengthen, channels), partial(_sense, channels)):
        values = vary(values, rng)
    return to_int16(values / _lsb(channels))


def augment_sound(windows: NDArray[np.int16], noise: Floats, rng: np.random.Generator) -> NDArray[np.int16]:
    """int16 (n, window) -> the same shape: speed, colour, room, gain, and ``noise`` (m, window) at a random SNR."""
    values = windows.astype(np.float32)
    for vary, share in ((_speed, 0.5), (_tilt, 0.5), (_room, ROOM_SHARE)):
        # Some of the windows each: the most expensive steps, and what was said is also heard as it was said.
        some = np.flatnonzero(rng.random(len(values)) < share)
        values[some] = vary(values[some], rng)
    values = _mix(noise, values, rng)
    return to_int16(_floor(_gain(values, rng), rng))


def preview(window: NDArray[np.int16], spec: PipelineSpec, *, seed: int) -> list[tuple[str, str, NDArray[np.int16]]]:
    """What each kind of augmentation alone makes of one window of the pipeline: (name, one sentence, samples), the
    samples int16 in the window's shape. The same seed gives the same samples."""
    rows: list[tuple[str, str, Vary]]
    lsb: NDArray[np.float32] | np.float32 = np.float32(1)
    if isinstance(spec, MotionPipeline):
        lsb = _lsb(spec.channels)
        rows = _motion_rows(spec.channels)
    else:
        rows = _sound_rows(spec.window)
    values = window[None].astype(np.float32) * lsb
    return [
        (name, words, to_int16(vary(values.copy(), np.random.default_rng([seed, number]))[0] / lsb))
        for number, (name, words, vary) in enumerate(rows)
    ]


def _motion_rows(channels: Sequence[str]) -> list[tuple[str, str, Vary]]:
    return [
        ("Earlier or later", "The gesture sits elsewhere in the window: the board never knows when it begins.", _shift),
        ("Faster, slower", "Some parts are performed faster, others slower.", _warp),
        ("A little turned", "The board sits a little differently in the hand.", partial(_rotate, channels)),
        ("Weaker, stronger", "The same gesture with less or more strength.", partial(_strengthen, channels)),
        ("Another sensor", "Another board has other noise, and another zero when it turns.", partial(_sense, channels)),
    ]


def _sound_rows(window: int) -> list[tuple[str, str, Vary]]:
    def noisy(values: Floats, rng: np.random.Generator) -> Floats:
        return _mix(rng.standard_normal((1, window)).astype(np.float32), values, rng, always=True)

    return [
        ("Earlier or later", "The word sits elsewhere in the window: the board never knows when it begins.", _shift),
        ("Faster, slower", "The word is spoken faster and higher, or slower and lower.", _speed),
        ("Another microphone", "High and low tones come through differently.", _tilt),
        ("In a room", "The walls throw the word back.", _room),
        ("With noise", "Something else is to be heard at the same time.", noisy),
        ("Softer, louder", "The mouth is further away, or nearer.", _gain),
    ]


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


def _shift(values: Floats, rng: np.random.Generator) -> Floats:
    """By up to a fifth of the window, the edges repeated. Training shifts where it cuts its windows."""
    window = values.shape[1]
    by = int(rng.choice([-1, 1]) * rng.integers(window // 10, window // 5 + 1))
    moved: Floats = values[:, np.clip(np.arange(window) + by, 0, window - 1)]
    return moved


def _rotate(channels: Sequence[str], values: Floats, rng: np.random.Generator) -> Floats:
    """Both sensors by the same rotation; a sensor of which an axis is missing is left as it is."""
    turn = random_rotations(len(values), ROTATION_DEGREES, rng)
    for sensor in (MOTION_CHANNELS[:3], MOTION_CHANNELS[3:]):
        if set(sensor) <= set(channels):
            columns = [channels.index(channel) for channel in sensor]
            values[:, :, columns] = np.einsum("nij,nwj->nwi", turn, values[:, :, columns])
    return values


def _strengthen(channels: Sequence[str], values: Floats, rng: np.random.Generator) -> Floats:
    """What moves about gravity, and what turns, grows or shrinks: as a whole, and unevenly over time and axes."""
    count, window = values.shape[:2]
    accel = np.array([channel[0] == "a" for channel in channels])
    still = np.where(accel, values.mean(axis=1, keepdims=True), 0).astype(np.float32)
    knots = UNEVEN * rng.standard_normal((count, 4, len(channels))) + rng.uniform(-STRENGTH, STRENGTH, (count, 1, 1))
    knots = np.exp(knots).astype(np.float32)
    place = np.linspace(0, 3, window)
    low = np.minimum(place.astype(int), 2)
    part = (place - low).astype(np.float32)[None, :, None]
    made: Floats = still + (values - still) * (knots[:, low] * (1 - part) + knots[:, low + 1] * part)
    return made


def _sense(channels: Sequence[str], values: Floats, rng: np.random.Generator) -> Floats:
    """Noise and the gyroscope's bias, as another board has them."""
    accel = np.array([channel[0] == "a" for channel in channels])
    noise = np.where(accel, ACCEL_NOISE_G, GYRO_NOISE_DPS) * rng.uniform(0, 2, (len(values), 1, 1))
    bias = np.where(accel, 0.0, GYRO_BIAS_DPS) * rng.standard_normal((len(values), 1, len(channels)))
    return np.asarray(values + noise * rng.standard_normal(values.shape) + bias, dtype=np.float32)


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


def _room(values: Floats, rng: np.random.Generator) -> Floats:
    """A simulated room: the direct sound, and after some milliseconds noise that dies away exponentially (Polack's
    model of an impulse response, 1988)."""
    window, cut = values.shape[1], round(ROOM_CUT_S * SOUND_RATE_HZ)
    time_s = np.arange(cut) / SOUND_RATE_HZ
    dies_s = rng.uniform(*ROOM_S, (ROOMS, 1))
    echoes = rng.standard_normal((ROOMS, cut)) * np.exp(-6.9 * time_s / dies_s) * (time_s > rng.uniform(0.002, 0.02))
    power = np.power(10.0, rng.uniform(*ROOM_DB, (ROOMS, 1)) / 10)
    echoes *= np.sqrt(power / np.maximum((echoes**2).sum(axis=1, keepdims=True), 1e-9))
    echoes[:, 0] = 1.0
    length = 1 << (window + cut - 1).bit_length()
    response = np.fft.rfft((echoes / np.sqrt(1 + power)).astype(np.float32), n=length, axis=1)
    spectrum = np.fft.rfft(values, n=length, axis=1) * response[rng.integers(ROOMS, size=len(values))]
    return np.fft.irfft(spectrum, n=length, axis=1)[:, :window].astype(np.float32)


def _mix(noise: Floats, values: Floats, rng: np.random.Generator, *, always: bool = False) -> Floats:
    count = len(values)
    level = np.maximum(_loudest_rms(values), 1.0)
    added = noise[rng.integers(len(noise), size=count)]
    quieter = np.power(10.0, -rng.uniform(*SNR_DB, count) / 20)
    factor = level / np.maximum(_loudest_rms(added), 1.0) * quieter
    if not always:
        factor[rng.random(count) < CLEAN_SHARE] = 0.0
    return values + added * factor[:, None].astype(np.float32)


def _gain(values: Floats, rng: np.random.Generator) -> Floats:
    gain = np.power(10.0, rng.uniform(*GAIN_DB, len(values)) / 20)
    return values * gain[:, None].astype(np.float32)


def _floor(values: Floats, rng: np.random.Generator) -> Floats:
    """A microphone's own noise."""
    count, window = values.shape
    floor = np.exp(rng.uniform(np.log(FLOOR_RMS[0]), np.log(FLOOR_RMS[1]), count))[:, None].astype(np.float32)
    white = rng.standard_normal((FLOORS, window), dtype=np.float32)
    heard: Floats = values + floor * white[rng.integers(FLOORS, size=count)]
    return heard


def _loudest_rms(values: Floats) -> Floats:
    """(n, window) -> (n,): the rms of each row's loudest sixteenth, so that silence around a word does not count."""
    count, window = values.shape
    blocks = values[:, : window // 16 * 16].reshape(count, 16, -1)
    power = np.einsum("nbt,nbt->nb", blocks, blocks, dtype=np.float32) / blocks.shape[2]
    loudest: Floats = np.sqrt(power.max(axis=1))
    return loudest


def _lsb(channels: Sequence[str]) -> Floats:
    return MOTION_LSB[[MOTION_CHANNELS.index(channel) for channel in channels]]
