"""Cuts windows for training out of events: placed anew each time, in a context, whole or on purpose not."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from studio.learn.background import rest
from studio.learn.events import Event, Source, amplitude, cut
from studio.model.lane import LaneKind
from studio.model.pipeline import MotionFeatures, MotionPipeline, PipelineSpec

RAMP_S = 0.2
"""A movement that a recording cuts off at its edge comes out of stillness within about this time."""
QUIET_S = 0.12
BACKWARDS, EXCHANGED = 0.4, 0.2
"""Of the windows that resemble takes: those played backwards, and those with axes exchanged; the rest is spliced."""


class Cutter:
    """Cuts windows of one pipeline out of ``sources``; every random choice comes from ``rng``."""

    def __init__(self, sources: Sequence[Source], spec: PipelineSpec, rng: np.random.Generator) -> None:
        self.spec, self._sources, self._rng = spec, sources, rng
        self._quiet: dict[int, NDArray[np.int16]] = {}

    def stack(self, windows: Sequence[NDArray[np.int16]]) -> NDArray[np.int16]:
        """int16 (n, window[, channels]), also for none."""
        tail = (len(self.spec.channels),) if isinstance(self.spec, MotionPipeline) else ()
        return np.stack(windows) if windows else np.zeros((0, self.spec.window, *tail), np.int16)

    def tested(self, event: Event) -> NDArray[np.int16]:
        """The window that an evaluation counts."""
        return cut(self._sources[event.source], event.start, self.spec.window)

    def placed(self, event: Event) -> NDArray[np.int16]:
        """The event anywhere it fits in the window: live, a window never begins where a take does."""
        return self._at(event, int(self._rng.integers(event.first, event.last + 1)))

    def partial(self, event: Event) -> NDArray[np.int16] | None:
        """The event entering or leaving the window, too little of it to be named; None for an activity, which has
        no beginning or end of its own."""
        if event.half == event.active:
            return None
        if self._rng.random() < 0.5:
            stop = int(self._rng.integers(event.active[0], event.half[0] + 1))
            return self._at(event, stop - self.spec.window)
        return self._at(event, int(self._rng.integers(event.half[1], event.active[1] + 1)))

    def resting(self, event: Event) -> NDArray[np.int16] | None:
        """Stillness in the pose in which the event was performed, or near it; None for sound."""
        if not isinstance(self.spec, MotionPipeline):
            return None
        still = rest(self._calmest(event.source), self.spec.window, self.spec.channels, self._rng)
        return np.clip(np.rint(still), -32768, 32767).astype(np.int16)

    def centred(self, event: Event) -> NDArray[np.int16]:
        """The event in the middle of the window, so that two events can be compared."""
        return self._at(event, (event.active[0] + event.active[1] - self.spec.window) // 2)

    def _at(self, event: Event, start: int) -> NDArray[np.int16]:
        source = self._sources[event.source]
        inside = start >= 0 and start + self.spec.window <= len(source.samples)
        if inside or not isinstance(self.spec, MotionPipeline):
            return cut(source, start, self.spec.window)
        around = rest(self._calmest(event.source), self.spec.window, self.spec.channels, self._rng)
        ramp = round(self._rng.uniform(0, RAMP_S) * source.rate_hz) if self._rng.random() < 0.75 else 0
        return cut(source, start, self.spec.window, around, ramp=ramp)

    def _calmest(self, number: int) -> NDArray[np.int16]:
        if number not in self._quiet:
            source = self._sources[number]
            width = min(max(2, round(QUIET_S * source.rate_hz)), len(source.samples))
            level = np.concatenate([[0.0], np.cumsum(amplitude(source.samples, LaneKind.IMU, source.rate_hz))])
            at = int(np.argmin(level[width:] - level[:-width]))
            self._quiet[number] = source.samples[at : at + width]
        return self._quiet[number]


def look_alikes(
    cutter: Cutter, events: Sequence[Event], count: int, rng: np.random.Generator
) -> NDArray[np.int16]:
    """Up to ``count`` windows that resemble ``events`` without being any: backwards (where the features tell), spliced
    of two, and for motion with the axes exchanged. What still comes as near to a take as takes of a label come to one
    another is left out."""
    events = [event for event in events if event.active[1] - event.active[0] < cutter.spec.window]
    if not events or not count:
        return cutter.stack([])
    takes = cutter.stack([cutter.centred(event) for event in events])
    ways = 1.0 if _tells_order(cutter.spec) else 1.0 - BACKWARDS
    made = np.stack([_distorted(takes, events, ways * rng.random(), rng) for _ in range(2 * count)])
    # A splice or a reversal of a symmetrical gesture is that gesture.
    known = _outline(takes, takes)
    labels = np.array([event.label for event in events])
    apart = np.linalg.norm(known[:, None] - known[None], axis=2)
    apart[(labels[:, None] != labels[None]) | np.eye(len(known), dtype=bool)] = np.inf
    nearest = apart.min(axis=1)
    nearest = nearest[np.isfinite(nearest)]
    limit = 1.25 * float(np.percentile(nearest, 90)) if len(nearest) else 0.0
    far = np.array([np.linalg.norm(known - row, axis=1).min() > limit for row in _outline(made, takes)])
    kept = made[far][:count]
    shift = rng.integers(-(takes.shape[1] // 6), takes.shape[1] // 6 + 1, len(kept))
    return np.stack([_shifted(w, int(s)) for w, s in zip(kept, shift, strict=True)]) if len(kept) else cutter.stack([])


def _tells_order(spec: PipelineSpec) -> bool:
    """Statistics, and bands, of a window are those of the window played backwards: it would be two labels at once."""
    return not isinstance(spec, MotionPipeline) or spec.features == MotionFeatures.RAW


def _distorted(
    takes: NDArray[np.int16], events: Sequence[Event], way: float, rng: np.random.Generator
) -> NDArray[np.int16]:
    one = int(rng.integers(len(takes)))
    take: NDArray[np.int16] = takes[one]
    if way > 1.0 - BACKWARDS:
        backwards: NDArray[np.int16] = take[::-1]
        return backwards
    if way < EXCHANGED and take.ndim == 2 and take.shape[1] % 3 == 0:
        swap = rng.permutation(3)
        exchanged: NDArray[np.int16] = take[:, np.concatenate([swap + at for at in range(0, take.shape[1], 3)])]
        return exchanged
    others = [i for i, event in enumerate(events) if event.label != events[one].label] or list(range(len(takes)))
    middle = len(take) // 2
    return np.concatenate([take[:middle], takes[int(rng.choice(others))][middle:]])


def _outline(windows: NDArray[np.int16], like: NDArray[np.int16]) -> NDArray[np.float32]:
    """(n, 16 * channels): each window in sixteen steps, channels scaled as in ``like``; loudness for sound."""
    values = windows.astype(np.float32).reshape(len(windows), windows.shape[1], -1)
    scale = like.astype(np.float32).reshape(-1, values.shape[2]).std(axis=0) + 1
    if windows.ndim == 2:
        values = np.abs(values)
    step = values.shape[1] // 16 or 1
    steps = values[:, : step * 16].reshape(len(values), -1, step, values.shape[2]).mean(axis=2)
    return np.asarray((steps / scale).reshape(len(values), -1))


def _shifted(window: NDArray[np.int16], by: int) -> NDArray[np.int16]:
    return window[np.clip(np.arange(len(window)) + by, 0, len(window) - 1)]
