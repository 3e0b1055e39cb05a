"""Synthetic background: what a board senses while nobody performs anything, made from nothing but chance."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from studio.learn.augment import random_rotations, to_int16
from studio.model.lane import MOTION_CHANNELS, MOTION_LSB

Floats = NDArray[np.float32]
Motion = tuple[Floats, Floats]
"""(acceleration in g, turning in degrees/s), each (n, window, 3)."""

ACCEL_NOISE_G = 0.004
GYRO_NOISE_DPS = 0.15
GYRO_BIAS_DPS = 1.5
"""About what the data sheets of LSM9DS1 and BMI270 allow, bias before calibration."""


def motion_background(
    count: int, window: int, rate_hz: float, channels: Sequence[str], rng: np.random.Generator
) -> NDArray[np.int16]:
    """int16 (count, window, channels): stillness, settling, turning, handling, steps and knocks, in equal parts."""
    kinds: tuple[Callable[[int, NDArray[np.float64], np.random.Generator], Motion], ...] = (
        _idle, _settling, _turning, _handling, _steps, _knocks,
    )
    time_s = np.arange(window) / rate_hz
    shares = np.array_split(np.arange(count), len(kinds))
    accel, gyro = (
        np.concatenate(part) for part in zip(
            *(kind(len(share), time_s, rng) for kind, share in zip(kinds, shares, strict=True)), strict=True
        )
    )
    accel = accel + ACCEL_NOISE_G * rng.uniform(0.3, 3, (count, 1, 1)) * rng.standard_normal(accel.shape)
    gyro = gyro + GYRO_NOISE_DPS * rng.uniform(0.3, 3, (count, 1, 1)) * rng.standard_normal(gyro.shape)
    gyro = gyro + GYRO_BIAS_DPS * rng.standard_normal((count, 1, 3))
    columns = [MOTION_CHANNELS.index(channel) for channel in channels]
    values = np.concatenate([accel, gyro], axis=2)[rng.permutation(count)][:, :, columns]
    return to_int16(values / MOTION_LSB[columns])


def rest(
    quiet: NDArray[np.int16], window: int, channels: Sequence[str], rng: np.random.Generator
) -> Floats:
    """A window of lying still as around a take whose ``quiet`` samples (n, channels) are its calmest part: float32
    (window, channels) in int16 steps. Gravity is brought to 1 g and the turning to nothing. Half of the time the pose
    is another: a hand that rests need not rest where it moved, and a board that is put down lies flat."""
    lsb = MOTION_LSB[[MOTION_CHANNELS.index(channel) for channel in channels]]
    pose = quiet.astype(np.float32).mean(axis=0) * lsb
    accel = np.array([channel[0] == "a" for channel in channels])
    pose[~accel] = 0.0
    if accel.sum() == 3:
        way = rng.random()
        if way < 0.2:
            pose[accel] = random_rotations(1, 40.0, rng)[0] @ pose[accel]
        elif way < 0.35:
            pose[accel] = random_rotations(1, 5.0, rng)[0] @ np.array([0, 0, 1], np.float32)
        elif way < 0.5:
            pose[accel] = _gravity(1, rng)[0]
        pose[accel] /= max(float(np.linalg.norm(pose[accel])), 0.2)
    noise = np.where(accel, ACCEL_NOISE_G, GYRO_NOISE_DPS) * rng.uniform(0.5, 3)
    return np.asarray((pose + noise * rng.standard_normal((window, len(channels)))) / lsb, dtype=np.float32)


def sound_noise(count: int, window: int, rate_hz: float, rng: np.random.Generator) -> Floats:
    """Noises of an rms near 1: float32 (count, window). White to brown, in bands, hums, clicks, wavering tones."""
    kinds = (_coloured, _coloured, _banded, _hum, _clicks, _tones)
    shares = np.array_split(np.arange(count), len(kinds))
    made = [kind(len(share), window, rate_hz, rng) for kind, share in zip(kinds, shares, strict=True) if len(share)]
    noise = np.concatenate(made)
    noise /= np.maximum(np.sqrt((noise**2).mean(axis=1, keepdims=True)), 1e-9)
    noise *= _swell(count, window, rng)
    return noise[rng.permutation(count)].astype(np.float32)


def babble(clips: NDArray[np.int16], count: int, rng: np.random.Generator) -> Floats:
    """Speech that says nothing, rms near 1: several ``clips`` (m, window) at a time, backwards and mixed."""
    mixed = np.zeros((count, clips.shape[1]), np.float32)
    for row in mixed:
        for clip in clips[rng.integers(len(clips), size=rng.integers(2, 6))]:
            row += np.roll(clip[::-1].astype(np.float32), rng.integers(len(row))) * rng.uniform(0.3, 1.0)
    mixed /= np.maximum(np.sqrt((mixed**2).mean(axis=1, keepdims=True)), 1.0)
    return mixed


def _gravity(count: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Unit vectors (count, 3), evenly over all directions."""
    vectors = rng.standard_normal((count, 3))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


def _smooth(count: int, time_s: NDArray[np.float64], highest_hz: float, rng: np.random.Generator) -> Floats:
    """(count, window, 3) random curves of unit rms without anything above ``highest_hz``."""
    waves = max(2, int(highest_hz * (time_s[-1] + time_s[1])) + 1) if len(time_s) > 1 else 2
    hz = rng.uniform(0.1, highest_hz, (count, 1, 3, waves))
    phase = rng.uniform(0, 2 * np.pi, (count, 1, 3, waves))
    curve = np.sin(2 * np.pi * hz * time_s[None, :, None, None] + phase).sum(axis=3)
    return np.asarray(curve / np.sqrt(waves / 2), dtype=np.float32)


def _turned(gravity: NDArray[np.float64], gyro: Floats, time_s: NDArray[np.float64]) -> Floats:
    """Gravity (count, 3) as the board senses it while it turns by ``gyro`` degrees/s."""
    step = (time_s[1] if len(time_s) > 1 else 0.01) * np.pi / 180
    now, sensed = gravity.copy(), np.empty(gyro.shape)
    for i in range(gyro.shape[1]):
        sensed[:, i] = now
        now = now - np.cross(gyro[:, i] * step, now)
        now /= np.linalg.norm(now, axis=1, keepdims=True)
    return sensed.astype(np.float32)


def _idle(count: int, time_s: NDArray[np.float64], rng: np.random.Generator) -> Motion:
    shape = (count, len(time_s), 3)
    still = np.broadcast_to(_gravity(count, rng)[:, None], shape).astype(np.float32)
    shake, sway = rng.uniform(0, (0.02, 4.0), (count, 2)).astype(np.float32).T[:, :, None, None]
    return still + shake * _smooth(count, time_s, 10.0, rng), sway * _smooth(count, time_s, 6.0, rng)


def _settling(count: int, time_s: NDArray[np.float64], rng: np.random.Generator) -> Motion:
    """From one pose to another in one turn, as when a hand comes to rest or a board is put down."""
    length = rng.uniform(0.08, 0.7, (count, 1))
    begin = rng.uniform(-0.3, time_s[-1], (count, 1))
    phase = np.clip((time_s[None] - begin) / length, 0, 1)
    speed = rng.uniform(5, 110, (count, 1)) / length * (1 - np.cos(2 * np.pi * phase))
    gyro = (speed[:, :, None] * _gravity(count, rng)[:, None]).astype(np.float32)
    return _turned(_gravity(count, rng), gyro, time_s), gyro


def _turning(count: int, time_s: NDArray[np.float64], rng: np.random.Generator) -> Motion:
    gyro = rng.uniform(5, 70, (count, 1, 1)).astype(np.float32) * _smooth(count, time_s, 0.8, rng)
    return _turned(_gravity(count, rng), gyro, time_s), gyro


def _handling(count: int, time_s: NDArray[np.float64], rng: np.random.Generator) -> Motion:
    strength = rng.uniform(0.05, 1.0, (count, 1, 1)).astype(np.float32)
    gyro = 120 * strength * _smooth(count, time_s, 2.5, rng)
    return _turned(_gravity(count, rng), gyro, time_s) + 0.3 * strength * _smooth(count, time_s, 4.0, rng), gyro


def _steps(count: int, time_s: NDArray[np.float64], rng: np.random.Generator) -> Motion:
    hz = rng.uniform(1.4, 2.8, (count, 1, 1))
    phase = rng.uniform(0, 2 * np.pi, (count, 1, 3))
    turns = 2 * np.pi * hz * time_s[None, :, None]
    wave = np.sin(turns + phase) + rng.uniform(0, 0.6, (count, 1, 3)) * np.sin(2 * turns + 2 * phase)
    impact = np.exp(-((np.mod(turns + phase[:, :, :1], 2 * np.pi) / 0.6) ** 2))
    gravity = _gravity(count, rng)
    along = gravity[:, None] * impact * rng.uniform(0, 0.6, (count, 1, 1))
    gyro = (rng.uniform(10, 80, (count, 1, 3)) * wave).astype(np.float32)
    accel = gravity[:, None] + along + rng.uniform(0.03, 0.3, (count, 1, 3)) * wave
    return accel.astype(np.float32), gyro


def _knocks(count: int, time_s: NDArray[np.float64], rng: np.random.Generator) -> Motion:
    accel, gyro = _idle(count, time_s, rng)
    at = rng.uniform(0, time_s[-1], (count, 1))
    after = np.maximum(time_s[None] - at, 0.0)
    swing = np.exp(-after / 0.03) * np.cos(2 * np.pi * rng.uniform(8, 35, (count, 1)) * after)
    ring = np.where(time_s[None] >= at, swing, 0.0)
    push = rng.uniform(0.2, 2.5, (count, 1, 1)) * _gravity(count, rng)[:, None] * ring[:, :, None]
    twist = rng.uniform(10, 120, (count, 1, 1)) * _gravity(count, rng)[:, None] * ring[:, :, None]
    return (accel + push).astype(np.float32), (gyro + twist).astype(np.float32)


def _coloured(count: int, window: int, rate_hz: float, rng: np.random.Generator) -> Floats:
    spectrum = np.fft.rfft(rng.standard_normal((count, window), dtype=np.float32), axis=1)
    hz = np.maximum(np.fft.rfftfreq(window, 1 / rate_hz), 20.0)
    spectrum *= (hz / 1000.0) ** rng.uniform(-1.2, 0.3, (count, 1))
    return np.fft.irfft(spectrum, n=window, axis=1).astype(np.float32)


def _banded(count: int, window: int, rate_hz: float, rng: np.random.Generator) -> Floats:
    spectrum = np.fft.rfft(rng.standard_normal((count, window), dtype=np.float32), axis=1)
    hz = np.fft.rfftfreq(window, 1 / rate_hz)[None]
    middle = np.exp(rng.uniform(np.log(150), np.log(5000), (count, 1)))
    spectrum *= np.exp(-((np.log(np.maximum(hz, 1) / middle) / rng.uniform(0.2, 1.0, (count, 1))) ** 2))
    return np.fft.irfft(spectrum, n=window, axis=1).astype(np.float32)


def _hum(count: int, window: int, rate_hz: float, rng: np.random.Generator) -> Floats:
    time_s = np.arange(window) / rate_hz
    base = rng.choice([50.0, 60.0, 100.0, 120.0, 180.0], (count, 1)) * rng.uniform(0.98, 1.02, (count, 1))
    wave = np.zeros((count, window))
    for harmonic in range(1, 12):
        wave += rng.uniform(0, 1 / harmonic, (count, 1)) * np.sin(2 * np.pi * harmonic * base * time_s + harmonic)
    return (wave + 0.1 * rng.standard_normal((count, window))).astype(np.float32)


def _clicks(count: int, window: int, rate_hz: float, rng: np.random.Generator) -> Floats:
    noise = 0.02 * rng.standard_normal((count, window))
    for row in noise:
        for at in rng.integers(window, size=rng.integers(1, 6)):
            length = min(window - at, int(rng.uniform(0.002, 0.05) * rate_hz))
            decay = np.exp(-np.arange(length) / max(length / 4, 1))
            row[at : at + length] += rng.uniform(0.3, 1) * decay * rng.standard_normal(length)
    return noise.astype(np.float32)


def _tones(count: int, window: int, rate_hz: float, rng: np.random.Generator) -> Floats:
    """A voice-like buzz or a tune: harmonics of a pitch that wavers."""
    time_s = np.arange(window) / rate_hz
    pitch = np.exp(rng.uniform(np.log(90), np.log(900), (count, 1)))
    waver = 1 + rng.uniform(0, 0.15, (count, 1)) * np.sin(2 * np.pi * rng.uniform(0.5, 6, (count, 1)) * time_s)
    phase = 2 * np.pi * np.cumsum(pitch * waver, axis=1) / rate_hz
    wave = np.zeros((count, window))
    for harmonic in range(1, 9):
        wave += rng.uniform(0, 1, (count, 1)) / harmonic * np.sin(harmonic * phase)
    return wave.astype(np.float32)


def _swell(count: int, window: int, rng: np.random.Generator) -> Floats:
    """Slow changes of loudness; half of the rows stay as they are."""
    knots = rng.uniform(0.1, 1.6, (count, 6))
    knots[rng.random(count) < 0.5] = 1.0
    place = np.linspace(0, 5, window)
    low = np.minimum(place.astype(int), 4)
    part = place - low
    loudness: Floats = (knots[:, low] * (1 - part) + knots[:, low + 1] * part).astype(np.float32)
    return loudness
