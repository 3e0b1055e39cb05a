"""A board that lives as fast as its samples can be carried: hours of streaming in minutes, every sample known."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.core.device import Device
from studio.gui.plots.bins import LiveBins
from studio.gui.plots.sources import LaneSource
from studio.link.recorder import Recorder
from studio.link.session import Session
from studio.link.transport import gone
from studio.model.lane import LaneKind

RATES = {LaneKind.IMU: 952, LaneKind.MIC: 16_000}
STEP_US = 20_000
_PERIOD = 1 << 14
"""Samples count up to here and begin again, so that the sink can tell each from its neighbours."""


class PumpedLine:
    """A transport whose every read lets the board live another STEP_US, until it is told to rest."""

    def __init__(self) -> None:
        self.device = Device()
        self.now_us = 0
        self.until_us = 0
        self._rested_at = 0
        self.given = dict.fromkeys(RATES, 0)
        count = np.arange(3 * _PERIOD) % _PERIOD
        self._sound = count.astype(np.int16)
        self._motion = np.repeat(self._sound[:, None], 6, axis=1)
        self._lock = threading.RLock()
        self._rested = threading.Condition(self._lock)
        self._closed = False

    def read(self, timeout_s: float) -> bytes:
        if self._closed:
            raise gone("The test closed the line.")
        with self._lock:
            if self.now_us < self.until_us:
                self._live()
            data = self.device.take()
            if not data and self.now_us >= self.until_us:
                self._rested_at = self.until_us
                self._rested.notify_all()
                self._rested.wait(0.001)
        return data

    def _live(self) -> None:
        self.now_us += STEP_US
        for kind, rate in RATES.items():
            if self.device.rate_hz(kind):
                until = self.now_us * rate // 1_000_000
                at = self.given[kind] % _PERIOD
                rows = (self._motion if kind == LaneKind.IMU else self._sound)[at : at + until - self.given[kind]]
                self.device.push(kind, rows)
            self.given[kind] = self.now_us * rate // 1_000_000
        self.device.run(self.now_us)

    def write(self, data: bytes) -> None:
        with self._lock:
            while data:
                data = data[self.device.feed(data) :]
                self.now_us = self.device.run(self.now_us)

    def close(self) -> None:
        self._closed = True

    def pass_time(self, seconds: float) -> None:
        """Returns when the board has lived so long and all that it said was taken."""
        with self._lock:
            self.until_us += round(seconds * 1e6)
            self._rested.notify_all()
            self._rested.wait_for(lambda: self._rested_at == self.until_us)


@dataclass
class CheckingSink:
    """Takes what is recorded and keeps nothing but how much it was, and how often a sample was not the next one."""

    counts: dict[LaneKind, int] = field(default_factory=lambda: dict.fromkeys(RATES, 0))
    lost: int = 0
    wrong: int = 0
    _next: dict[LaneKind, int] = field(default_factory=dict)

    def append(self, kind: LaneKind, rows: NDArray[np.int16], *, lost: int) -> None:
        values = rows[:, 0] if rows.ndim > 1 else rows
        first, last = int(values[0]), int(values[-1])
        self.wrong += first != self._next.get(kind, first) or last != (first + len(rows) - 1) % _PERIOD
        self._next[kind] = (last + 1) % _PERIOD
        self.counts[kind] += len(rows)
        self.lost += lost


@dataclass
class Endurance:
    """What a stream came to. ``memory_mb``: this process's, after each part."""

    sink: CheckingSink
    received: dict[LaneKind, int]
    lost: int
    repeated: int
    damaged: int
    seconds: float
    cpu_s: float
    memory_mb: list[float]


def memory_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


def endure(part_s: float, parts: int) -> Endurance:
    """Both lanes from the board's core through frames, decoder, rings, live bins and recorder to a sink, for ``parts``
    times ``part_s`` simulated seconds, as fast as it goes."""
    line = PumpedLine()
    began, worked = time.perf_counter(), time.process_time()
    with Session(line, clock=lambda: line.now_us / 1e6) as session:
        for kind, rate in RATES.items():
            session.start_stream(kind, rate)
        line.pass_time(2.0)
        sink = CheckingSink()
        recorder = Recorder(session, sink, tuple(RATES))
        sources = {kind: LaneSource(session.lanes[kind]) for kind in RATES}
        plots = {
            LaneKind.IMU: LiveBins(channels=6, per_bin=8, count=1400),
            LaneKind.MIC: LiveBins(channels=1, per_bin=46, count=1400),
        }
        memory = []
        for _ in range(parts):
            for _ in range(round(part_s)):
                line.pass_time(1.0)
                for kind, plot in plots.items():
                    at, rows = sources[kind].since(plot.total)
                    plot.push(at, rows.reshape(len(rows), -1))
            memory.append(memory_mb())
        for kind in RATES:
            session.stop_stream(kind)
        recorder.stop()
        feeds = session.lanes
        return Endurance(
            sink,
            {kind: feeds[kind].received for kind in RATES},
            sum(feeds[kind].lost for kind in RATES),
            sum(feeds[kind].repeated for kind in RATES),
            session.damaged_frames + session.malformed,
            time.perf_counter() - began,
            time.process_time() - worked,
            memory,
        )
