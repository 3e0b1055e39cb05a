"""Lanes: the kinds of samples a board streams, their channels and their units.

Samples are int16 everywhere (wire, disk, core), in units that are the same for every board
revision: the firmware converts at the driver, so rev1 and rev2 give the same numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

MOTION_CHANNELS = ("aX", "aY", "aZ", "gX", "gY", "gZ")
ACCEL_LSB_PER_G = 2048
"""int16 steps per g: +-16 g full scale, 0.49 mg resolution, and exact in binary floating point."""
GYRO_LSB_PER_DPS = 16
"""int16 steps per degree/s: +-2048 degrees/s full scale."""
MOTION_LSB = np.array([1 / ACCEL_LSB_PER_G] * 3 + [1 / GYRO_LSB_PER_DPS] * 3, dtype=np.float32)
SOUND_RATE_HZ = 16000


class LaneKind(StrEnum):
    """What a board can stream. Motion and sound are recorded and learnt; the others are for people to look at."""

    IMU = "imu"
    MIC = "mic"
    FIELD = "field"
    CLIMATE = "climate"
    LIGHT = "light"


RECORDED_LANES = (LaneKind.IMU, LaneKind.MIC)


@dataclass(frozen=True, slots=True)
class Reading:
    """One channel of a lane that is looked at: int16 steps of ``lsb`` ``unit``."""

    name: str
    lsb: float
    unit: str


READINGS = {
    LaneKind.FIELD: tuple(Reading(name, 0.1, "µT") for name in ("mX", "mY", "mZ")),
    LaneKind.CLIMATE: (
        Reading("temperature", 0.01, "°C"),
        Reading("humidity", 0.01, "%"),
        Reading("pressure", 0.1, "hPa"),
    ),
    LaneKind.LIGHT: tuple(Reading(name, 1.0, "") for name in ("clear", "red", "green", "blue", "proximity")),
}
"""The channels of the lanes that are not recorded, in the wire's order. Proximity: 0 far, 255 near."""


def channel_count(kind: LaneKind) -> int:
    """int16 values of one sample (row) of a lane."""
    return {LaneKind.IMU: len(MOTION_CHANNELS), LaneKind.MIC: 1}.get(kind) or len(READINGS[kind])


@dataclass(frozen=True, slots=True)
class Gap:
    """Samples that the board counted and the computer never got: ``lost`` of them before index ``at``."""

    at: int
    lost: int


@dataclass(frozen=True, slots=True)
class LaneInfo:
    """What a lane is, without its samples.

    ``channels`` is a subset of MOTION_CHANNELS for the IMU, ``("mic",)`` for sound.
    ``count`` is the number of samples (rows).
    """

    kind: LaneKind
    rate_hz: float
    channels: tuple[str, ...]
    count: int
    gaps: tuple[Gap, ...] = ()

    @property
    def duration_us(self) -> int:
        return round(self.count * 1e6 / self.rate_hz)


@dataclass(frozen=True, slots=True, eq=False)
class Lane:
    """A lane with its samples: int16 of shape (count, channels) for the IMU, (count,) for sound."""

    info: LaneInfo
    samples: NDArray[np.int16] = field(repr=False)


def motion_lsb(channels: Sequence[str]) -> NDArray[np.float64]:
    """(c,): what one int16 step of each channel is, in g or degrees/s."""
    return MOTION_LSB[[MOTION_CHANNELS.index(channel) for channel in channels]].astype(np.float64)


def motion_to_physical(samples: NDArray[np.int16], channels: tuple[str, ...]) -> NDArray[np.float32]:
    """int16 (n, c) -> float32 (n, c) in g and degrees/s."""
    return samples.astype(np.float32) * motion_lsb(channels).astype(np.float32)


def motion_from_physical(values: NDArray[np.floating], channels: tuple[str, ...]) -> NDArray[np.int16]:
    """(n, c) in g and degrees/s -> int16 (n, c), rounded to nearest and saturated."""
    steps = np.rint(np.asarray(values, dtype=np.float64) / motion_lsb(channels))
    return np.clip(steps, -32768, 32767).astype(np.int16)
