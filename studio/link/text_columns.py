"""Which column of a printed table is which axis of motion, and in what unit it is printed."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.model.lane import ACCEL_LSB_PER_G, GYRO_LSB_PER_DPS, MOTION_CHANNELS

MIC = "mic"
"""The channel of a column that is sound."""
G = 9.80665


@dataclass(frozen=True, slots=True)
class Unit:
    """``factor`` makes g, or degrees a second, of what is printed."""

    key: str
    words: str
    factor: float


ACCEL_UNITS = (
    Unit("g", "g", 1.0),
    Unit("mg", "mg", 1e-3),
    Unit("m/s2", "m/s²", 1 / G),
    Unit("16384", "raw counts, ±2 g", 1 / 16384),
    Unit("8192", "raw counts, ±4 g", 1 / 8192),
    Unit("4096", "raw counts, ±8 g", 1 / 4096),
    Unit("2048", "raw counts, ±16 g", 1 / 2048),
)
GYRO_UNITS = (
    Unit("dps", "°/s", 1.0),
    Unit("mdps", "m°/s", 1e-3),
    Unit("rad/s", "rad/s", 180 / math.pi),
    Unit("131", "raw counts, ±250 °/s", 1 / 131.072),
    Unit("65.5", "raw counts, ±500 °/s", 1 / 65.536),
    Unit("32.8", "raw counts, ±1000 °/s", 1 / 32.768),
    Unit("16.4", "raw counts, ±2000 °/s", 1 / 16.384),
)
_STILL = 0.2
"""How far a board that is held may be from 1 g."""
_FEWEST_TO_WEIGH = 16
_MOST = 1e12
"""More than any unit makes of any sensor, and far from where numbers overflow."""

_AXIS = re.compile(
    r"(?P<sensor>a|ac|acc|accel|acceleration|accelerometer|g|gy|gyr|gyro|gyroscope)[ _.\-]?(?P<axis>[xyz])"
    r"|(?P<axis2>[xyz])[ _.\-]?(?P<sensor2>a|ac|acc|accel|acceleration|g|gyr|gyro)"
)
_UNIT = re.compile(r"^(.*?)[ _]*[(\[]([^()\[\]]*)[)\]]$")
_UNIT_WORDS = {
    "g": "g", "mg": "mg", "m/s2": "m/s2", "m/s^2": "m/s2", "m/s²": "m/s2", "ms2": "m/s2",
    "dps": "dps", "deg/s": "dps", "°/s": "dps", "mdps": "mdps", "rad/s": "rad/s", "rads": "rad/s",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """One entry a column: a channel of MOTION_CHANNELS, MIC, or "" where it is not recorded."""

    channels: tuple[str, ...]
    accel_unit: str = "g"
    gyro_unit: str = "dps"

    @property
    def recorded(self) -> tuple[str, ...]:
        """The channels that are recorded, in the order of lanes."""
        return tuple(channel for channel in (*MOTION_CHANNELS, MIC) if channel in self.channels)


def factor_of(channel: str, columns: ColumnMap) -> float:
    units, key = (ACCEL_UNITS, columns.accel_unit) if channel[0] == "a" else (GYRO_UNITS, columns.gyro_unit)
    return next((unit.factor for unit in units if unit.key == key), 1.0)


def channels_named(names: Sequence[str]) -> int:
    """How many names are those of axes of motion."""
    return len({channel for name in names if (channel := _channel(name)[0])})


def _channel(name: str) -> tuple[str, str]:
    """Channel and unit that a column's name says; "" for what it does not say."""
    plain, unit = name.strip().lower(), ""
    if split := _UNIT.fullmatch(plain):
        plain, unit = split[1], _UNIT_WORDS.get(split[2].strip(), "")
    match = _AXIS.fullmatch(plain)
    if not match:
        return "", ""
    sensor, axis = match["sensor"] or match["sensor2"], match["axis"] or match["axis2"]
    return sensor[0] + axis.upper(), unit


def propose(
    names: tuple[str, ...], width: int, values: NDArray[np.float64], *, time_column: int | None, said: Sequence[str]
) -> ColumnMap:
    """What the columns most likely are: by their names, else by their number and their values (n, width)."""
    found = [_channel(name) for name in names] or [("", "")] * width
    channels = [channel if channel not in [c for c, _ in found[:i]] else "" for i, (channel, _) in enumerate(found)]
    units = {channel[0]: unit for channel, unit in found if channel and unit}
    if not any(channels):
        channels = _by_number(names, width, values, time_column, said)
    if time_column is not None:
        channels[time_column] = ""
    accel = units.get("a") or _accel_unit(values, channels) or "g"
    gyro = units.get("g") or ("131" if accel.isdecimal() else "dps")
    return ColumnMap(tuple(channels), accel, gyro)


def _by_number(
    names: tuple[str, ...], width: int, values: NDArray[np.float64], time_column: int | None, said: Sequence[str]
) -> list[str]:
    """Six columns are the tutorials' order, nine have a compass behind it; three are an accelerometer where they
    weigh as gravity does, or where the board said of which sensor they are."""
    rest = [column for column in range(width) if column != time_column]
    channels = [""] * width
    axes = tuple(name.lower() for name in names) == ("x", "y", "z")
    words = " ".join(said).lower()
    if len(rest) in (6, 9) and not names:
        chosen: tuple[str, ...] = MOTION_CHANNELS
    elif len(rest) == 3 and axes and "gyro" in words and "accel" not in words.rpartition("gyro")[2]:
        chosen = MOTION_CHANNELS[3:]
    elif len(rest) == 3 and ((axes and "accel" in words) or ((axes or not names) and _weighs(values[:, rest]))):
        chosen = MOTION_CHANNELS[:3]
    else:
        chosen = ()
    for column, channel in zip(rest, chosen, strict=False):
        channels[column] = channel
    return channels


def _accel_unit(values: NDArray[np.float64], channels: Sequence[str]) -> str:
    columns = [channels.index(axis) for axis in MOTION_CHANNELS[:3] if axis in channels]
    return _weighs(values[:, columns]) if len(columns) == 3 else ""


def _weighs(values: NDArray[np.float64]) -> str:
    """The unit in which a board that is mostly held or lies feels 1 g; "" when there is none. Counts are whole."""
    values = values[np.isfinite(values).all(axis=1)]
    if len(values) < _FEWEST_TO_WEIGH:
        return ""
    with np.errstate(over="ignore"):
        weight = float(np.median(np.sqrt((values**2).sum(axis=1))))
    is_whole = bool((values == np.rint(values)).all())
    for unit in ACCEL_UNITS:
        is_count = unit.key.isdecimal()
        if abs(weight * unit.factor - 1) <= _STILL and (is_whole or not is_count):
            return unit.key
    return ""


def to_steps(values: NDArray[np.float64], columns: ColumnMap) -> tuple[NDArray[np.int16], int]:
    """(n, width) as printed, finite -> int16 (n, 6) as lanes have it, zeros where there is no column; and how many
    rows did not fit (beyond ±16 g, ±2048 °/s)."""
    values = np.clip(values, -_MOST, _MOST)
    steps = np.zeros((len(values), len(MOTION_CHANNELS)))
    for place, channel in enumerate(MOTION_CHANNELS):
        if channel in columns.channels:
            lsb = ACCEL_LSB_PER_G if channel[0] == "a" else GYRO_LSB_PER_DPS
            steps[:, place] = values[:, columns.channels.index(channel)] * factor_of(channel, columns) * lsb
    steps = np.rint(steps)
    clipped = int(((steps > 32767) | (steps < -32768)).any(axis=1).sum())
    return np.clip(steps, -32768, 32767).astype(np.int16), clipped
