"""Edge Impulse's data acquisition format, as JSON or CBOR, both ways; a signature is accepted and cannot be checked."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

import numpy as np
from numpy.typing import NDArray

from studio.model.lane import MOTION_CHANNELS, SOUND_RATE_HZ, Lane, LaneInfo, LaneKind, motion_to_physical
from studio.storage.formats import cbor
from studio.storage.formats.csv_columns import UNITS, USUAL_UNIT, StrangeUnit, role_of, unit_of
from studio.storage.formats.csv_times import RATES_HZ
from studio.storage.formats.motion_csv import take_of
from studio.storage.formats.resampling import at_sound_rate
from studio.storage.imported import Around, Damaged, NotForUs, Take
from studio.storage.jsonfile import Malformed, Node, parse_any

_MOST_VALUES, _LARGEST = 50_000_000, 1e9
_SOUND_RATES_HZ = (1000.0, 768_000.0)
_NO_SIGNATURE = "0" * 64
_M_S2 = 9.80665
_QUIET, _ONE_G, _TEN = 0.06, (0.85, 1.15), (8.5, 11.0)


def looks_like(data: bytes) -> bool:
    head = data[:2000]
    return b"payload" in head and b"protected" in head


def read_json(data: bytes, around: Around) -> list[Take]:
    """Raises Damaged, NotForUs."""
    try:
        return [_take(parse_any(data), around)]
    except Malformed as problem:
        raise Damaged(str(problem)) from problem


def read_cbor(data: bytes, around: Around) -> list[Take]:
    """Raises Damaged, NotForUs."""
    try:
        return [_take(Node(cbor.loads(data)), around)]
    except Malformed as problem:
        raise Damaged(str(problem)) from problem


def label_of(path: PurePath) -> str:
    """Edge Impulse names its files ``label.id.json``, or ``label.json.id.ingestion-n.json``."""
    return path.name.partition(".")[0]


def _take(root: Node, around: Around) -> Take:
    payload = root.field("payload")
    sensors = payload.field("sensors").items()
    names = [sensor.field("name").text() for sensor in sensors]
    units = [sensor.get("units", "").text() for sensor in sensors]
    if not names:
        raise Damaged("it names no sensors")
    interval_ms = payload.field("interval_ms").number(1e-6, 60_000)
    values = _values(payload.field("values"), len(names))
    if len(names) == 1 and (units[0] == "wav" or names[0] == "audio"):
        take = _sound(values[:, 0], 1000 / interval_ms)
    else:
        take = _motion(values, names, units, 1000 / interval_ms, around)
    # A device's own name is nobody's: whoever made the recording is not in the file.
    return replace(take, label=label_of(around.path) or None)


def _values(node: Node, width: int) -> NDArray[np.float64]:
    if isinstance(node.value, str):
        raise NotForUs(f'its samples stand outside of it ("{node.value[:40]}"): export it with its values')
    rows = node.value
    if not isinstance(rows, list) or not rows or len(rows) * width > _MOST_VALUES:
        raise Damaged(f"{node.place or 'values'} should be a list with samples")
    flat: list[object] = rows if width == 1 and not isinstance(rows[0], list) else []
    if not flat:
        for i, row in enumerate(rows):
            if not isinstance(row, list) or len(row) != width:
                raise Damaged(f"{node.place}[{i}] should be {width} numbers, one a sensor")
            flat.extend(row)
    wrong = next((i for i, v in enumerate(flat) if isinstance(v, bool) or not isinstance(v, int | float)), None)
    if wrong is not None:
        raise Damaged(f"{node.place}[{wrong // width}] should be numbers")
    try:
        values = np.array(flat, np.float64).reshape(-1, width)
    except OverflowError as problem:
        raise Damaged(f"{node.place} has a number that no computer can hold") from problem
    if not (np.abs(values) < _LARGEST).all():
        raise Damaged(f"{node.place} has a number that no sensor gives, or that is none")
    return values


def _sound(values: NDArray[np.float64], rate_hz: float) -> Take:
    if not _SOUND_RATES_HZ[0] <= rate_hz <= _SOUND_RATES_HZ[1]:
        raise Damaged(f"its rate of {rate_hz:.4g} Hz is not believable for sound")
    samples, clipped = at_sound_rate(values / 32768, round(rate_hz))
    info = LaneInfo(LaneKind.MIC, float(SOUND_RATE_HZ), ("mic",), len(samples))
    return Take(Lane(info, samples), clipped, source_rate_hz=rate_hz)


def _motion(
    values: NDArray[np.float64], names: Sequence[str], units: Sequence[str], rate_hz: float, around: Around
) -> Take:
    if not RATES_HZ[0] <= rate_hz <= RATES_HZ[1]:
        raise Damaged(f"its interval says {rate_hz:.3g} rows a second")
    columns: dict[str, tuple[int, str]] = {}
    for i, (name, unit) in enumerate(zip(names, units, strict=True)):
        try:
            found = role_of(name)
        except StrangeUnit as problem:
            raise Damaged(str(problem)) from problem
        if found and found[0] in MOTION_CHANNELS:
            if found[0] in columns:
                raise Damaged(f"the sensor {found[0]} is there twice")
            columns[found[0]] = (i, around.wishes.units.get(found[0][0]) or unit_of(found[0], unit) or "")
    channels = tuple(name for name in MOTION_CHANNELS if name in columns)
    if not channels:
        raise NotForUs(f"its sensors are {', '.join(names)[:80]}, none of them motion or sound")
    scale = np.array([UNITS[name[0]][columns[name][1] or USUAL_UNIT[name[0]]] for name in channels])
    read = values[:, [columns[name][0] for name in channels]]
    take = take_of(read * scale, channels, round(rate_hz, 3))
    return replace(take, doubts=_doubts(read, channels, {name: unit for name, (_, unit) in columns.items()}))


def _doubts(values: NDArray[np.float64], channels: tuple[str, ...], units: dict[str, str]) -> tuple[str, ...]:
    """What gravity says about the unit that the file says."""
    if channels[:3] != MOTION_CHANNELS[:3]:
        return ()
    unit = units["aX"]
    lengths = np.linalg.norm(values[:, :3], axis=1)
    at_rest = _at_rest(lengths)
    if at_rest is None:
        return ()
    if unit == "m/s2" and _ONE_G[0] <= at_rest <= _ONE_G[1]:
        return ("It says m/s2, but at rest it measures 1, as in g: check the unit, and import it again as g.",)
    if unit in ("g", "") and _TEN[0] <= at_rest <= _TEN[1]:
        return ("It was read in g, but at rest it measures 10, as in m/s2: check the unit, and import it again.",)
    return ()


def _at_rest(lengths: NDArray[np.float64]) -> float | None:
    """The length of the acceleration while nothing moves; None when something always does."""
    size = min(25, len(lengths))
    pieces = lengths[: len(lengths) // size * size].reshape(-1, size)
    means, spreads = pieces.mean(axis=1), pieces.std(axis=1)
    quiet = means[(means > 0) & (spreads < _QUIET * np.maximum(means, 1e-9))]
    return float(np.median(quiet)) if len(quiet) else None


def write_json(lane: Lane, *, made_at: int) -> bytes:
    """An unsigned acquisition file: motion in m/s2 and degrees/s, with the decimals that give the same int16 again;
    sound as int16. ``made_at`` is in seconds since 1970."""
    info = lane.info
    values: list[object]
    if info.kind == LaneKind.MIC:
        sensors = [{"name": "audio", "units": "wav"}]
        values = lane.samples.tolist()
    else:
        sensors = [_sensor(name) for name in info.channels]
        scale = np.array([_M_S2 if name.startswith("a") else 1.0 for name in info.channels])
        values = np.round(motion_to_physical(lane.samples, info.channels).astype(np.float64) * scale, 4).tolist()
    document = {
        "protected": {"ver": "v1", "alg": "none", "iat": made_at},
        "signature": _NO_SIGNATURE,
        "payload": {
            "device_type": "NANO_STUDIO",
            "interval_ms": 1000 / info.rate_hz,
            "sensors": sensors,
            "values": values,
        },
    }
    return json.dumps(document, separators=(",", ":"), allow_nan=False).encode()


def _sensor(channel: str) -> dict[str, str]:
    kind, axis = ("acc", "m/s2") if channel.startswith("a") else ("gyr", "dps")
    return {"name": kind + channel[1], "units": axis}
