"""The recordings of micro:bit CreateAI and ml-machine.org: a list of labels with their recordings of x, y and z."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from studio.storage.formats.csv_times import RATES_HZ
from studio.storage.formats.motion_csv import take_of
from studio.storage.imported import Around, Damaged, Take
from studio.storage.jsonfile import Malformed, Node, parse_any

RATE_HZ = 50.0
"""Both programs ask the micro:bit for a sample every 20 ms; the file does not say it."""
_AXES = ("x", "y", "z")


def looks_like(data: bytes) -> bool:
    return data.lstrip()[:1] == b"[" and b'"recordings"' in data and b'"data"' in data


def read_createai(data: bytes, around: Around) -> list[Take]:
    """A take for each recording, in g. Raises Damaged."""
    rate_hz = around.wishes.rate_hz or RATE_HZ
    if not RATES_HZ[0] <= rate_hz <= RATES_HZ[1]:
        raise Damaged(f"{rate_hz:.3g} rows a second are not believable")
    try:
        takes = [
            _take(recording.field("data"), action.field("name").text(), rate_hz)
            for action in parse_any(data).items()
            for recording in action.field("recordings").items()
        ]
    except Malformed as problem:
        raise Damaged(str(problem)) from problem
    if not takes:
        raise Damaged("it has labels but no recordings")
    if around.wishes.rate_hz is None:
        doubt = f"Its rate does not stand in it: {rate_hz:.0f} rows a second were taken."
        takes = [replace(take, doubts=(doubt,)) for take in takes]
    return takes


def _take(node: Node, label: str, rate_hz: float) -> Take:
    axes = [[value.number(-1e6, 1e6) for value in node.field(axis).items()] for axis in _AXES]
    if len({len(axis) for axis in axes}) != 1 or not axes[0]:
        raise Malformed(f"{node.place} should have as many x as y and z")
    return replace(take_of(np.array(axes).T, ("aX", "aY", "aZ"), rate_hz), label=label)
