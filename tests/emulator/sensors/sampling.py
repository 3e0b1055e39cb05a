"""Samples of a motion source at a sensor's own rate: made when somebody looks, each written into a ledger."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tests.emulator.sources import Array, MotionSource
from tests.emulator.timeline import TICKS_PER_SECOND


@dataclass(frozen=True, slots=True)
class Sample:
    index: int
    """Within the ledger."""
    tick: int
    """When it was ready."""
    raw: tuple[int, ...]
    """Acceleration x, y, z and turning rates x, y, z in the sensor's counts and axes."""


class Sampler:
    """``ledger`` has every sample since power-up, also those that nobody fetched. ``rate_error`` is how much faster
    than nominal the sensor's oscillator runs (0.01: one percent)."""

    def __init__(self, source: MotionSource, to_raw: Callable[[Array], Array]) -> None:
        self.source = source
        self.ledger: list[Sample] = []
        self.rate_error = 0.0
        self._to_raw = to_raw
        self._rate_hz = 0.0
        self._started = 0
        self._made = 0
        """Since ``_started``."""
        self._next_tick = 0

    @property
    def is_running(self) -> bool:
        return self._rate_hz > 0

    def start(self, now: int, rate_hz: float) -> None:
        """The first sample is ready one period from now."""
        self._started, self._made = now, 0
        self._rate_hz = rate_hz * (1 + self.rate_error)
        self._next_tick = self.due_tick(1)

    def stop(self) -> None:
        self._rate_hz = 0.0

    def due_tick(self, number: int) -> int:
        """When the sample ``number`` (from 1) after the start is ready."""
        return self._started + -int(-number * TICKS_PER_SECOND // self._rate_hz)

    def new(self, now: int) -> list[Sample]:
        """What became ready since the last call, up to ``now``."""
        if not self._rate_hz or now < self._next_tick:
            return []
        count = int((now - self._started) * self._rate_hz / TICKS_PER_SECOND)
        while self.due_tick(count + 1) <= now:
            count += 1
        ticks = [self.due_tick(number) for number in range(self._made + 1, count + 1)]
        self._made = count
        self._next_tick = self.due_tick(count + 1)
        values = self._to_raw(self.source.sample(np.array(ticks) / TICKS_PER_SECOND))
        first = len(self.ledger)
        rows = saturated(values).tolist()
        samples = [Sample(first + k, tick, tuple(row)) for k, (tick, row) in enumerate(zip(ticks, rows, strict=True))]
        self.ledger += samples
        return samples


def saturated(values: Array) -> NDArray[np.int64]:
    """Rounded to the nearest count of 16 bits."""
    return np.clip(np.rint(values), -32768, 32767).astype(np.int64)
