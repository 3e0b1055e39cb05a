"""What the world does to the board: motion, sound, and what the slow sensors feel. All noise-free functions of time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
SOUND_HZ = 16_000


class MotionSource(Protocol):
    def sample(self, times_s: Array) -> Array:
        """(n, 6): acceleration x, y, z in g, then turning rates in degrees a second, in the board's axes, at these
        times since power-up."""


class SoundSource(Protocol):
    def take(self, start: int, count: int) -> NDArray[np.int16]:
        """What the microphone gives at 0 dB; sample 0 is at power-up, 16,000 a second."""


class Still:
    """The board lies on a table."""

    def sample(self, times_s: Array) -> Array:
        return np.tile(np.array([0.0, 0.0, 1.0, 0.0, 0.0, 0.0]), (len(times_s), 1))


@dataclass(frozen=True)
class FunctionMotion:
    """``function`` takes the times and gives the (n, 6) values."""

    function: Callable[[Array], Array]

    def sample(self, times_s: Array) -> Array:
        return self.function(times_s)


@dataclass(frozen=True)
class Swinging:
    """Each axis its own sine, so that swapped, negated or scaled axes are told apart."""

    acceleration_g: float = 3.0
    turning_dps: float = 800.0

    def sample(self, times_s: Array) -> Array:
        hz = np.array([1.0, 1.7, 2.3, 0.9, 1.3, 2.9])
        phase = np.arange(6) * 0.7
        scale = np.array([1.0, 0.8, 0.6])[np.arange(6) % 3]
        scale = scale * np.repeat([self.acceleration_g, self.turning_dps], 3)
        return np.asarray(np.sin(2 * np.pi * hz * times_s[:, None] + phase) * scale)


@dataclass(frozen=True)
class RecordedMotion:
    """``values`` (n, 6), played again and again; between two rows the earlier one holds."""

    values: Array
    rate_hz: float
    start_s: float = 0.0

    def sample(self, times_s: Array) -> Array:
        rows = np.floor((times_s - self.start_s) * self.rate_hz + 1e-9).astype(np.int64)
        return np.asarray(self.values[rows % len(self.values)])


class Silence:
    def take(self, start: int, count: int) -> NDArray[np.int16]:
        return np.zeros(count, np.int16)


@dataclass(frozen=True)
class Tone:
    hz: float = 440.0
    amplitude: float = 8000.0

    def take(self, start: int, count: int) -> NDArray[np.int16]:
        n = np.arange(start, start + count)
        return np.asarray(np.rint(np.sin(2 * np.pi * self.hz / SOUND_HZ * n) * self.amplitude), np.int16)


@dataclass(frozen=True)
class RecordedSound:
    """``samples`` at 16 kHz, played again and again from ``start`` on; silence before."""

    samples: NDArray[np.int16]
    start: int = 0

    def take(self, start: int, count: int) -> NDArray[np.int16]:
        n = np.arange(start, start + count) - self.start
        return np.asarray(np.where(n >= 0, self.samples[n % len(self.samples)], 0), np.int16)


@dataclass
class Environment:
    """May be changed while the board runs. Light: counts at 16-fold gain and four cycles of 2.78 ms."""

    field_ut: tuple[float, float, float] = (21.3, -4.7, -42.9)
    temperature_c: float = 21.5
    humidity_percent: float = 47.25
    pressure_hpa: float = 1003.75
    light: tuple[int, int, int, int] = field(default=(900, 400, 300, 200))
    """Clear, red, green, blue."""
    proximity: int = 12
    """As the sensor counts it: 255 is near."""
