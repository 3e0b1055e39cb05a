"""Label Studio's JSON export: tasks that name a table or a sound, and the labelled ranges of it."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, replace
from urllib.parse import unquote, urlsplit

import numpy as np

from studio.model.lane import MOTION_CHANNELS
from studio.storage.formats.csv_columns import TIME, UNITS, USUAL_UNIT, StrangeUnit, role_of
from studio.storage.formats.csv_guess import as_wished, describe_csv
from studio.storage.formats.csv_times import RATES_HZ, TimeBase, moment
from studio.storage.formats.motion_csv import TUTORIAL_RATE_HZ, read_table, take_of
from studio.storage.formats.sound import read_sound
from studio.storage.imported import Around, Damaged, Mark, NotForUs, Take
from studio.storage.jsonfile import Malformed, Node, parse_any

_KINDS = ("timeserieslabels", "labels")
_SOUNDS = (".wav", ".flac", ".ogg", ".mp3")


@dataclass(frozen=True, slots=True)
class _Series:
    take: Take
    base: TimeBase


def looks_like(data: bytes) -> bool:
    return b'"annotations"' in data or b'"completions"' in data


def read_label_studio(data: bytes, around: Around) -> list[Take]:
    """A take for each task; its files stand beside the export. Raises Damaged, NotForUs."""
    try:
        root = parse_any(data)
        tasks = root.items() if isinstance(root.value, list) else [root]
        takes = [take for task in tasks for take in _takes(task, around)]
    except Malformed as problem:
        raise Damaged(str(problem)) from problem
    if not takes:
        raise NotForUs("its tasks name no table of motion and no sound")
    return takes


def _takes(task: Node, around: Around) -> list[Take]:
    given = task.field("data")
    results = _results(task)
    found = []
    for key, value in given.record().items():
        if (series := _series(value, given.field(key), around)) is None:
            continue
        marks = tuple(mark for result in results if (mark := _mark(result, series.base)))
        found.append(replace(series.take, marks=marks, name=f"{task.record().get('id', '')}"))
    return found


def _results(task: Node) -> list[Node]:
    """What the last annotation says; one that was cancelled says nothing."""
    key = "annotations" if "annotations" in task.record() else "completions"
    rounds = [each for each in task.field(key).items() if each.record().get("was_cancelled") is not True]
    if not rounds:
        return []
    return [each for each in rounds[-1].field("result").items() if each.record().get("type") in _KINDS]


def _series(value: object, node: Node, around: Around) -> _Series | None:
    if isinstance(value, dict):
        return _inline(node, around)
    if not isinstance(value, str):
        return None
    name = posixpath.basename(unquote(urlsplit(value).path if "://" in value else value))
    suffix = posixpath.splitext(name)[1].lower()
    if suffix not in (*_SOUNDS, ".csv", ".tsv", ".txt"):
        return None
    # An upload gets eight characters and a dash before its name; both are looked for.
    near = around.beside(name) or (around.beside(name[9:]) if name[8:9] == "-" else None)
    if near is None:
        raise Damaged(f"{name[:80]} is not beside it")
    if suffix in _SOUNDS:
        return _Series(read_sound(near)[0], TimeBase(0.0, 1.0))
    guess = describe_csv(near)
    takes, base = read_table(near, as_wished(guess, around.wishes))
    if len(takes) != 1:
        raise Damaged(f"{name[:80]} has {len(takes)} takes, and its labels can be of one only")
    return _Series(replace(takes[0], doubts=guess.doubts), base)


def _inline(node: Node, around: Around) -> _Series | None:
    """Columns of numbers in the task itself."""
    columns: dict[str, tuple[list[float], str]] = {}
    for name in node.record():
        try:
            role = role_of(name)
        except StrangeUnit as problem:
            raise Damaged(str(problem)) from problem
        if role:
            columns[role[0]] = ([each.number(-1e18, 1e18) for each in node.field(name).items()], role[1])
    channels = tuple(name for name in MOTION_CHANNELS if name in columns)
    if not channels:
        return None
    if len({len(values) for values, _ in columns.values()}) != 1:
        raise Malformed(f"{node.place} should have columns of one length")
    times, unit = columns.get(TIME, ([], ""))
    unit_s, rate_hz = UNITS[TIME].get(unit, 1.0), around.wishes.rate_hz or TUTORIAL_RATE_HZ
    base = TimeBase(0.0, 1 / rate_hz)
    if times:
        step = float(np.median(np.diff(times))) if len(times) > 1 else 0.0
        if not step > 0:
            raise Damaged("its time column does not go forward")
        unit_s = unit_s if unit else 1.0 if step < 0.5 else 1e-3
        rate_hz, base = round(1 / (step * unit_s), 3), TimeBase(times[0], unit_s)
    if not RATES_HZ[0] <= rate_hz <= RATES_HZ[1]:
        raise Damaged(f"its time column says {rate_hz:.3g} rows a second")
    scale = np.array([UNITS[name[0]][columns[name][1] or USUAL_UNIT[name[0]]] for name in channels])
    values = np.array([columns[name][0] for name in channels]).T * scale
    return _Series(take_of(values, channels, rate_hz), base)


def _mark(result: Node, base: TimeBase) -> Mark | None:
    value = result.field("value")
    labels = value.get("timeserieslabels", value.record().get("labels", [])).items()
    if not labels:
        return None
    start, end = (_moment(value.field(key), base) for key in ("start", "end"))
    return Mark(start, end, labels[0].text()) if end > start else None


def _moment(node: Node, base: TimeBase) -> int:
    """Microseconds from the take's start. Raises Malformed."""
    if isinstance(node.value, str):
        try:
            return round((moment(node.value) - base.first * base.unit_s) * 1e6)
        except ValueError as problem:
            raise Malformed(f"{node.place} is no moment of its table") from problem
    return round((node.number(-1e18, 1e18) - base.first) * base.unit_s * 1e6)
