"""A cable on which bytes arrive at times of the test's choosing, and what sketches print, cut as USB cuts it."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np

from studio.board.sketch import SketchForm, SketchPrinter
from studio.link.text_session import TextSession
from studio.model.lane import Lane, LaneKind
from studio.storage.importing import read_paths

GESTURES = Path(__file__).parents[3] / "sample_data" / "gestures" / "project" / "p1"
Arrival = tuple[float, bytes]


def takes() -> list[Lane]:
    """Real movements, 119 Hz."""
    return [lane for _, lane in read_paths([GESTURES], sensor=LaneKind.IMU).recordings]


def arrivals(
    printer: SketchPrinter, seconds: float, *, heap_s: float = 0.016, seed: int = 1, speed: float = 1.0
) -> Iterator[Arrival]:
    """What ``printer`` prints in so many seconds, in heaps that come late by up to as much, cut anywhere."""
    rng = np.random.default_rng(seed)
    yield 0.01, printer.greeting()
    lines = itertools.takewhile(lambda row: row[0] < seconds * speed, printer.printed())
    last = 0.01
    for heap, rows in itertools.groupby(lines, key=lambda row: int(row[0] / speed / heap_s)):
        data = b"".join(line for _, line in rows)
        cut = int(rng.integers(0, len(data) + 1))
        for part, late in ((data[:cut], 0.3), (data[cut:], 1.0)):
            last = max(last, (heap + 1) * heap_s + late * heap_s * float(rng.random()))
            yield last, part


class Played:
    """A transport; ``now`` is its clock."""

    def __init__(self, what: Iterable[Arrival]) -> None:
        self._arrivals = iter(what)
        self._now = 0.0
        self._closed = threading.Event()
        self.is_over = threading.Event()
        self.written = b""

    def now(self) -> float:
        return self._now

    def read(self, timeout_s: float) -> bytes:
        found = next(self._arrivals, None)
        if found is None:
            self.is_over.set()
            self._closed.wait(timeout_s)
            return b""
        self._now = max(self._now, found[0])
        return found[1]

    def write(self, data: bytes) -> None:
        self.written += data

    def close(self) -> None:
        self._closed.set()


def heard(what: Iterable[Arrival], listen: Callable[[TextSession], object] = lambda _: None) -> TextSession:
    """A session that has heard all of it. ``listen`` gets the session before the first byte."""
    gate = threading.Event()

    def gated() -> Iterator[Arrival]:
        gate.wait(60.0)
        yield from what

    cable = Played(gated())
    session = TextSession(cable, clock=cable.now)
    listen(session)
    gate.set()
    assert cable.is_over.wait(60.0)
    session.close()
    return session


def printer(form: SketchForm = SketchForm.NAMED, lanes: list[Lane] | None = None) -> SketchPrinter:
    return SketchPrinter(lanes or takes(), form)
