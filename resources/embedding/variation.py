"""Varies log-mel windows inside TensorFlow's graph: above all the speaker, then the room, the line and the noise.

In the mel domain every step is a matrix or a curve, so each epoch hears every clip anew at hardly any cost.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from resources.embedding.clips import FRAMES, PLAIN

WINDOW = 49
MELS = PLAIN.mels
FLOOR = float(np.log(PLAIN.floor))
DB = float(np.log(10) / 10)
SPEED = (0.72, 1.3)
WARP = 0.17
"""Of the frequencies: vocal tracts differ in length by about this much from the middle, children's by more."""
BEND = 1.2
TILT_DB = 7.0
LEVEL_DB = (-38.0, 0.0)
SNR_DB = (9.0, 50.0)
MASKS = (10, 6)
HISS = (-14.0, -9.5)
"""ln of the power of a microphone's own noise in a band, from a headset's gate to the board's PDM microphone."""
NOISE_SHARE = 0.04
"""Of the windows: nobody speaks in them."""


def _mel(hz: Any) -> Any:
    return 2595.0 * np.log10(1.0 + hz / 700.0)


_EDGES = np.linspace(_mel(PLAIN.low_hz), _mel(PLAIN.high_hz), MELS + 2)
_GRAIN = np.exp(0.45 * np.random.default_rng(17).standard_normal((4096, WINDOW, MELS))).astype(np.float32)
CENTRES_HZ = (700.0 * (10.0 ** (_EDGES[1:-1] / 2595.0) - 1.0)).astype(np.float32)


def vary(tf: Any, frames: Any, spoken: Any, strength: Any = 1.0) -> tuple[Any, Any]:
    """Log-mel (b, FRAMES, MELS) float32 and ``spoken`` (b, 2) int32 -> windows (b, WINDOW, 1, MELS), not normalized,
    and a bool (b,) that says where no word is left in them. ``strength``: 0 to 1, how much of it all."""
    count = tf.shape(frames)[0]
    window = _warped(tf, _placed(tf, frames, tf.cast(spoken, tf.float32)), strength)
    window += _curve(tf, count, TILT_DB * DB * strength) + _line(tf, count, strength)
    power = _room(tf, tf.exp(window), strength)
    peak = tf.reduce_max(tf.reduce_mean(power, 2), 1)[:, None, None]
    power /= peak + 1e-12
    silent = _chance(tf, count, NOISE_SHARE)
    heard = tf.where(silent[:, None, None], 0.0, power)
    power = heard + _noise(tf, count, strength) + _babble(tf, power, count, strength)
    level = _uniform(tf, (count, 1, 1), *LEVEL_DB) * DB * strength
    hiss = tf.exp(_uniform(tf, (count, 1, 1), *HISS)) * _grain(tf, count)
    window = tf.math.log(power * tf.exp(level) + hiss + PLAIN.floor)
    return window[:, :, None, :], silent


def masked(tf: Any, windows: Any) -> Any:
    """Normalized windows with a run of rows and one of bands blanked."""
    for axis, most in ((1, MASKS[0]), (3, MASKS[1])):
        shape = [1, 1, 1, 1]
        shape[axis] = windows.shape[axis]
        places = tf.reshape(tf.range(windows.shape[axis], dtype=tf.float32), shape)
        size = _uniform(tf, (tf.shape(windows)[0], 1, 1, 1), 0.0, float(most))
        start = _uniform(tf, tf.shape(size), 0.0, float(windows.shape[axis]))
        windows *= tf.cast((places < start) | (places >= start + size), tf.float32)
    return windows


def _placed(tf: Any, frames: Any, spoken: Any) -> Any:
    """Each word somewhere in a window of its own, slower or faster; what does not fit is cut on either side."""
    count = tf.shape(frames)[0]
    first, length = spoken[:, :1], spoken[:, 1:]
    slower = tf.minimum(_uniform(tf, (count, 1), *SPEED), 1.08 * WINDOW / length)
    room = WINDOW - length * slower
    offset = room * _uniform(tf, (count, 1), 0.0, 1.0)
    places = first + (tf.range(WINDOW, dtype=tf.float32)[None] - offset) / slower
    inside = (places >= first - 0.5) & (places <= first + length - 0.5)
    places = tf.clip_by_value(places, 0.0, FRAMES - 1.001)
    low = tf.cast(places, tf.int32)
    part = (places - tf.cast(low, tf.float32))[:, :, None]
    read = tf.gather(frames, low, axis=1, batch_dims=1) * (1 - part)
    read += tf.gather(frames, low + 1, axis=1, batch_dims=1) * part
    return tf.where(inside[:, :, None], read, FLOOR)


def _warped(tf: Any, window: Any, strength: Any) -> Any:
    """Another vocal tract: every frequency times a factor, and the scale bent a little besides."""
    count = tf.shape(window)[0]
    factor = tf.exp(_uniform(tf, (count, 1), -1.0, 1.0) * WARP * strength)
    edges = 2595.0 / np.log(10.0) * tf.math.log(1.0 + CENTRES_HZ[None] * factor / 700.0)
    step = float(_EDGES[1] - _EDGES[0])
    places = (edges - float(_EDGES[1])) / step
    ramp = np.linspace(0, np.pi, MELS, dtype=np.float32)[None]
    for bends in (1.0, 2.0):
        places += _uniform(tf, (count, 1), -BEND, BEND) * strength / bends * tf.sin(ramp * bends)
    places = tf.clip_by_value(places, 0.0, MELS - 1.0)
    weights = tf.maximum(0.0, 1.0 - tf.abs(places[:, None, :] - tf.range(MELS, dtype=tf.float32)[None, :, None]))
    return window @ weights


def _curve(tf: Any, count: Any, most: Any) -> Any:
    """(count, 1, MELS): a smooth random response, in logarithms."""
    knots = _uniform(tf, (count, 6), -1.0, 1.0) * most
    place = np.linspace(0, 5, MELS)
    weights = np.maximum(0.0, 1.0 - np.abs(place[None] - np.arange(6)[:, None])).astype(np.float32)
    return (knots @ weights)[:, None, :]


def _line(tf: Any, count: Any, strength: Any) -> Any:
    """(count, 1, MELS): a telephone, or a small speaker and microphone: what lies outside of its band is lost."""
    high = tf.where(_chance(tf, count, 0.3 * strength), _uniform(tf, (count,), 3300.0, 4200.0), 9000.0)[:, None]
    low = tf.where(_chance(tf, count, 0.25 * strength), _uniform(tf, (count,), 150.0, 450.0), 0.0)[:, None]
    above = tf.maximum(0.0, CENTRES_HZ[None] - high) / 300.0
    below = tf.maximum(0.0, low - CENTRES_HZ[None]) / 100.0
    return -tf.minimum(DB * 12.0 * (above + below), 9.0)[:, None, :]


def _room(tf: Any, power: Any, strength: Any) -> Any:
    """What was said goes on sounding for a while, in half of the windows."""
    count = tf.shape(power)[0]
    seconds = _uniform(tf, (count, 1, 1), 0.1, 0.8)
    share = tf.where(
        _chance(tf, count, 0.5 * strength)[:, None, None], tf.exp(_uniform(tf, (count, 1, 1), -4.0, 0.3)), 0.0
    )
    delay = np.arange(WINDOW)[:, None] - np.arange(WINDOW)[None]
    tail = tf.exp(-np.maximum(delay, 0).astype(np.float32)[None] * (13.8 * 0.02) / seconds)
    rate = 1.0 - tf.exp(-(13.8 * 0.02) / seconds)
    response = share * rate * tail * (delay > 0).astype(np.float32)[None] + np.eye(WINDOW, dtype=np.float32)[None]
    return response @ power


def _noise(tf: Any, count: Any, strength: Any) -> Any:
    """Steady and swelling noise of any colour; the word's loudest frame has power 1."""
    level = -(_uniform(tf, (count, 1, 1), *SNR_DB) + 20.0 * (1.0 - strength)) * DB
    swell = _uniform(tf, (count, 4), -6.0, 6.0) * DB
    place = np.linspace(0, 3, WINDOW)
    weights = np.maximum(0.0, 1.0 - np.abs(place[None] - np.arange(4)[:, None])).astype(np.float32)
    swell = tf.where(_chance(tf, count, 0.4)[:, None], swell @ weights, 0.0)[:, :, None]
    return tf.exp(level + swell + _curve(tf, count, TILT_DB * DB)) * _grain(tf, count)


def _babble(tf: Any, power: Any, count: Any, strength: Any) -> Any:
    """Other people, in a third of the windows: another window of the batch, further away."""
    level = tf.exp(-_uniform(tf, (count, 1, 1), 8.0, 30.0) * DB)
    level = tf.where(_chance(tf, count, 0.33 * strength)[:, None, None], level, 0.0)
    return tf.roll(power, 1, 0) * level


def _grain(tf: Any, count: Any) -> Any:
    """(count, WINDOW, MELS): how the power of noise varies from cell to cell. Drawn once: nobody hears that two windows
    share it, and drawing it anew took half of the time."""
    start = tf.random.uniform((), 0, len(_GRAIN) - count, tf.int32)
    return tf.constant(_GRAIN)[start : start + count]


def _uniform(tf: Any, shape: Any, low: float, high: float) -> Any:
    return tf.random.uniform(shape, low, high)


def _chance(tf: Any, count: Any, share: float) -> Any:
    return tf.random.uniform((count,)) < share
