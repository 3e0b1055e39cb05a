"""What a column of a table is: its role and unit by its name, and what one unit is in g or degrees/s."""

from __future__ import annotations

import math
import re

from studio.model.lane import MOTION_CHANNELS

TIME, LABEL, IGNORED = "time", "label", ""
ROLES = (IGNORED, TIME, *MOTION_CHANNELS, LABEL)
UNITS: dict[str, dict[str, float]] = {
    "a": {"g": 1.0, "mg": 1e-3, "m/s2": 1 / 9.80665, "raw of 2 g": 2 / 32768, "raw of 4 g": 4 / 32768,
          "raw of 8 g": 8 / 32768, "raw of 16 g": 16 / 32768},
    "g": {"dps": 1.0, "mdps": 1e-3, "rad/s": 180 / math.pi, "raw of 250 dps": 250 / 32768,
          "raw of 500 dps": 500 / 32768, "raw of 1000 dps": 1000 / 32768, "raw of 2000 dps": 2000 / 32768},
    TIME: {"s": 1.0, "ms": 1e-3, "us": 1e-6, "ns": 1e-9, "date": 1.0},
}  # fmt: skip
"""What one unit is in g, degrees/s or seconds, by the first letter of the role. "raw of 2 g": 16-bit counts of a sensor
whose full scale that is."""
USUAL_UNIT = {"a": "g", "g": "dps"}
"""Nothing said: as the Arduino tutorials do."""

_SPELLINGS = {
    "a": {"g": "g", "mg": "mg", "m/s2": "m/s2", "m/s^2": "m/s2", "m/s²": "m/s2", "ms2": "m/s2", "ms-2": "m/s2",
          "ms^-2": "m/s2", "m/s/s": "m/s2", "milli-g": "mg", "gs": "g", "g's": "g"},
    "g": {"dps": "dps", "deg/s": "dps", "°/s": "dps", "degrees/s": "dps", "deg/sec": "dps", "mdps": "mdps",
          "rad/s": "rad/s", "rads": "rad/s", "rad/sec": "rad/s"},
    TIME: {"s": "s", "sec": "s", "secs": "s", "second": "s", "seconds": "s", "ms": "ms", "millis": "ms", "msec": "ms",
           "milliseconds": "ms", "us": "us", "µs": "us", "μs": "us", "micros": "us", "microseconds": "us",
           "ns": "ns", "nanoseconds": "ns"},
}  # fmt: skip
_WORDS = {
    "a": "a|ac|acc|acce|accel|acceleration|accelerometer|linear acceleration|user acceleration",
    "g": "g|gy|gyr|gyro|gyroscope|rot|rotation|rotation rate|rotationrate|angular velocity",
}
_SENSORS = [
    *((kind, re.compile(rf"(?:imu |raw )?(?:{words})[ _.\-]*([xyz])(?:[ _-]axis)?")) for kind, words in _WORDS.items()),
    *((kind, re.compile(rf"([xyz])[ _.\-]+(?:{words})")) for kind, words in _WORDS.items()),
]
_BARE = re.compile(r"([xyz])(?:[ _-]?axis)?")
_UNIT = re.compile(r"(.*?)[ _]*(?:\(([^()]*)\)|\[([^\[\]]*)\]|_(mg|g|ms2|dps|mdps|rads))")
_TIME = re.compile(
    r"(time|timestamp|time[ _]stamp|t|millis|micros|seconds|seconds[ _]elapsed|time[ _]elapsed|elapsed|date|datetime)"
    rf"(?:[ _]*[\(\[]?({'|'.join(map(re.escape, _SPELLINGS[TIME]))})[\)\]]?)?"
)
_IMPLIED = {"millis": "ms", "micros": "us", "seconds": "s", "seconds elapsed": "s", "seconds_elapsed": "s",
            "date": "date", "datetime": "date"}  # fmt: skip
_LABELS = frozenset(("label", "labels", "class", "activity", "gesture"))


class StrangeUnit(ValueError):
    """A column of motion in a unit that is not known."""


def role_of(name: str) -> tuple[str, str, float] | None:
    """(role, unit or "" when none is said, confidence 0 to 1) by a column's name; None when it says nothing to us.

    Raises StrangeUnit.
    """
    plain = " ".join(name.replace("\ufeff", "").strip().strip('"').lower().split())
    if plain in _LABELS:
        return LABEL, "", 0.9
    if match := _TIME.fullmatch(plain):
        unit = match[2] or _IMPLIED.get(match[1], "")
        return TIME, _SPELLINGS[TIME].get(unit, unit), 1.0
    unit = ""
    found = _motion(plain)
    if found is None and (split := _UNIT.fullmatch(plain)):
        found = _motion(split[1])
        unit = (split[2] or split[3] or split[4] or "").strip().replace(" ", "")
    if found is None:
        return None
    kind, axis, confidence = found
    if unit and unit not in _SPELLINGS[kind]:
        raise StrangeUnit(f'"{unit}" is no unit that the studio knows for {name[:40]}')
    return kind + axis.upper(), _SPELLINGS[kind].get(unit, ""), confidence


def unit_of(role: str, spelling: str) -> str | None:
    """A unit as the table above names it, or None for one that is not known."""
    kind = role if role == TIME else role[:1]
    plain = spelling.strip().lower().replace(" ", "")
    raw = {unit.replace(" ", ""): unit for unit in UNITS.get(kind, {})}
    return _SPELLINGS.get(kind, {}).get(plain) or raw.get(plain)


def _motion(name: str) -> tuple[str, str, float] | None:
    for kind, expression in _SENSORS:
        if match := expression.fullmatch(name):
            return kind, match[1], 1.0
    if match := _BARE.fullmatch(name):
        return "a", match[1], 0.6
    return None
