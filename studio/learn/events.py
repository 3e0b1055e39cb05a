"""Events: the labelled spans of recordings as places where windows may be cut, at the pipeline's rate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.model.lane import Lane, LaneKind
from studio.model.pipeline import MotionPipeline, PipelineSpec
from studio.model.recording import Recording, Span

TAKE_WINDOWS = {LaneKind.IMU: 1.5, LaneKind.MIC: 3.5}
"""A span up to this many windows long is one event (a take); a longer one is an activity, cut into several.
A spoken word often lies in a clip of three seconds, a gesture fills its take."""
ACTIVE_LEVEL = {LaneKind.IMU: 0.15, LaneKind.MIC: 0.1}
"""Where the smoothed amplitude is above this share of its maximum, the event is going on (-16 and -20 dB)."""
LEAST_MOTION = 200.0
"""int16 steps: 0.1 g or 12 degrees/s."""
ACTIVE_POWER = (0.01, 0.98)
"""And what lies outside of these shares of its power is coming and going: a hand that settles after a gesture."""
CORE_POWER = (0.08, 0.85)
"""A window with this much of a gesture's power shows the gesture. Of a word every sound is needed."""
HALF = {LaneKind.IMU: 0.35, LaneKind.MIC: 0.4}
"""Share (of a gesture's power, of a word's length) below which a part of it is background."""
SMOOTHING_S = {LaneKind.IMU: 0.06, LaneKind.MIC: 0.02}
SPARE_SHARE = 0.1
"""Of a window: how far an event that fills the window may slide out of it."""


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A recording's samples at the pipeline's rate: int16 (n, channels) in the pipeline's order, or (n,) for sound.

    ``spans`` in samples. ``breaks``: sample indices that no window may cross, because samples were lost there.
    """

    recording_id: str
    person: str
    rate_hz: float
    samples: NDArray[np.int16] = field(repr=False)
    spans: tuple[tuple[int, int, str], ...]
    breaks: tuple[int, ...] = ()

    def us(self, index: int) -> int:
        """Microseconds of a sample. A window of a short clip may start before the clip; a person is shown its start."""
        return max(0, round(index * 1e6 / self.rate_hz))


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: ``start`` is where its window is cut when it is tested; training may cut it at any
    start from ``first`` to ``last``. ``active``: the samples in which it goes on. A start may be before the
    recording's first sample, or too late for a whole window: the rest is made up (see cut)."""

    source: int
    label: str
    start: int
    first: int
    last: int
    active: tuple[int, int]
    half: tuple[int, int]


def source_of(recording: Recording, lane: Lane, spec: PipelineSpec) -> Source:
    """Raises StudioError when the lane is not what the pipeline needs, naming the recording."""
    if isinstance(spec, MotionPipeline):
        samples = _motion_at_rate(recording, lane, spec)
    else:
        if lane.info.kind != LaneKind.MIC or round(lane.info.rate_hz) != spec.rate_hz:
            raise _unfit(recording, f"its sound is at {lane.info.rate_hz:g} Hz, the pipeline hears {spec.rate_hz} Hz")
        samples = lane.samples
    rate = float(spec.rate_hz)
    ratio = rate / lane.info.rate_hz
    return Source(
        recording.id, recording.person, rate, np.ascontiguousarray(samples),
        tuple(_in_samples(span, rate, len(samples)) for span in sorted(recording.spans)),
        tuple(round(gap.at * ratio) for gap in lane.info.gaps),
    )


def events_of(sources: Sequence[Source], spec: PipelineSpec) -> list[Event]:
    """Every labelled span as one event, or as several when it is long; those with lost samples inside are left out."""
    found = []
    for number, source in enumerate(sources):
        for position, (start, stop, label) in enumerate(source.spans):
            low = source.spans[position - 1][1] if position else None
            high = source.spans[position + 1][0] if position + 1 < len(source.spans) else None
            if stop - start <= TAKE_WINDOWS[spec.lane] * spec.window:
                found.append(_take(number, source, spec, (start, stop, label), low, high))
            else:
                found.extend(_activity(number, spec.window, start, stop, label))
    return [e for e in found if not _crosses(sources[e.source].breaks, e.start, e.start + spec.window)]


def cut(
    source: Source, start: int, window: int, around: NDArray[np.float32] | None = None, *, ramp: int = 0
) -> NDArray[np.int16]:
    """The window of samples from ``start``. What the recording does not have is its edge sample repeated, or
    ``around`` (a window of what may have been there), reached over ``ramp`` samples."""
    total = len(source.samples)
    places = np.arange(start, start + window)
    out = source.samples[np.clip(places, 0, total - 1)]
    outside = np.maximum(-places, places - total + 1)
    if around is not None and outside.max() > 0:
        there = outside > 0
        share = np.minimum(outside[there] / (ramp + 1), 1.0)
        if out.ndim == 2:
            share = share[:, None]
        blend = out[there] * (1 - share) + around[there] * share
        out[there] = np.clip(np.rint(blend), -32768, 32767).astype(np.int16)
    return out


def amplitude(samples: NDArray[np.int16], kind: LaneKind, rate_hz: float) -> NDArray[np.float32]:
    """How much is going on at each sample, float32 (n,): the smoothed rms of what deviates from the usual.

    Motion channels are weighted so that the accelerometer's and the gyroscope's liveliest channels count alike.
    Sound is looked at in steps of a quarter of the smoothing.
    """
    width = max(1, round(SMOOTHING_S[kind] * rate_hz))
    step = 1
    if kind == LaneKind.IMU:
        values = samples.astype(np.float32)
        values -= np.median(values, axis=0)
        most = np.abs(values).max(axis=0)
        # A channel that only shows its noise must not be made as loud as the others.
        values /= np.maximum(most, max(LEAST_MOTION, 0.25 * float(most.max())))
        power = (values**2).mean(axis=1)
    else:
        step = max(1, width // 4)
        padded = np.pad(samples, (0, -len(samples) % step), mode="edge").astype(np.float32).reshape(-1, step)
        power = (padded**2).mean(axis=1)
        width = max(1, width // step)
    level = np.sqrt(np.maximum(running_mean(power, width), 0.0))
    return np.repeat(level, step)[: len(samples)].astype(np.float32)


def running_mean(values: NDArray[np.floating], width: int) -> NDArray[np.float64]:
    """float64 (n,): the mean of the ``width`` values around each; of fewer at the ends."""
    total = np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])
    left = np.maximum(np.arange(len(values)) - width // 2, 0)
    right = np.minimum(left + width, len(values))
    mean: NDArray[np.float64] = (total[right] - total[left]) / (right - left)
    return mean


def _active_range(level: NDArray[np.float32], spec: PipelineSpec) -> tuple[int, int]:
    """The part of ``level`` in which it goes on, never longer than a window (then: the liveliest window)."""
    alive = np.flatnonzero(level >= ACTIVE_LEVEL[spec.lane] * level.max())
    low, high = _power_places(level, ACTIVE_POWER)
    first, last = max(int(alive[0]), low), min(int(alive[-1]) + 1, high)
    if last - first <= spec.window:
        return first, max(last, first + 1)
    power = np.concatenate([[0.0], np.cumsum(level.astype(np.float64) ** 2)])
    begin = int(np.argmax(power[spec.window :] - power[: -spec.window]))
    return begin, begin + spec.window


def _power_places(level: NDArray[np.float32], shares: Sequence[float]) -> tuple[int, ...]:
    """Where these shares of the power have passed."""
    power = np.cumsum(level.astype(np.float64) ** 2)
    return tuple(int(place) for place in np.searchsorted(power, np.asarray(shares) * power[-1]))


def _take(
    number: int, source: Source, spec: PipelineSpec, span: tuple[int, int, str], low: int | None, high: int | None
) -> Event:
    start, stop, label = span
    window, spare = spec.window, round(SPARE_SHARE * spec.window)
    level = amplitude(source.samples[start:stop], spec.lane, source.rate_hz)
    begin, end = (start + place for place in _active_range(level, spec))
    if spec.lane == LaneKind.IMU and stop - start == window:
        tested = start
    else:
        tested = (begin + end - window) // 2
        if stop - start >= window:
            tested = min(max(tested, start), stop - window)
    core, half = _core_and_half(level[begin - start : end - start], begin, spec)
    first, last = core[1] - window, core[0]
    if last - first < 2 * spare:
        first, last = min(first, tested - spare), max(last, tested + spare)
    # A neighbouring event in the window would teach two labels at once.
    first = first if low is None else min(max(first, low), tested)
    last = last if high is None else max(min(last, high - window), tested)
    return Event(number, label, tested, min(first, tested), max(last, tested), (begin, end), half)


def _core_and_half(
    level: NDArray[np.float32], begin: int, spec: PipelineSpec
) -> tuple[tuple[int, int], tuple[int, int]]:
    """Of an event that begins at ``begin`` and whose amplitude is ``level``: see CORE_POWER, and Event.half."""
    share, end = HALF[spec.lane], begin + len(level)
    if spec.lane == LaneKind.MIC:
        part = round(share * (end - begin))
        return (begin, end), (begin + part, end - part)
    low, high, entered, left = _power_places(level, (*CORE_POWER, share, 1 - share))
    return (begin + low, begin + high + 1), (begin + entered, begin + left)


def _activity(number: int, window: int, start: int, stop: int, label: str) -> Iterator[Event]:
    """A long span as windows side by side; each may slide by half a window inside the span."""
    for begin in range(start, stop - window + 1, window):
        first, last = max(start, begin - window // 2), min(stop - window, begin + window // 2)
        whole = (begin, begin + window)
        yield Event(number, label, begin, first, last, whole, whole)


def _crosses(breaks: tuple[int, ...], start: int, stop: int) -> bool:
    return any(start < at < stop for at in breaks)


def _in_samples(span: Span, rate_hz: float, count: int) -> tuple[int, int, str]:
    start = min(max(round(span.start_us * rate_hz / 1e6), 0), count - 1)
    stop = min(max(round(span.end_us * rate_hz / 1e6), start + 1), count)
    return start, stop, span.label


def _motion_at_rate(recording: Recording, lane: Lane, spec: MotionPipeline) -> NDArray[np.int16]:
    from studio.core.pipeline import resample_motion

    missing = [channel for channel in spec.channels if channel not in lane.info.channels]
    if lane.info.kind != LaneKind.IMU or missing:
        raise _unfit(recording, f"it has no {', '.join(missing) or 'motion'}")
    columns = [lane.info.channels.index(channel) for channel in spec.channels]
    samples = np.ascontiguousarray(lane.samples[:, columns])
    if lane.info.rate_hz == spec.rate_hz:
        return samples
    return resample_motion(samples, lane.info.rate_hz, spec.rate_hz)


def _unfit(recording: Recording, why: str) -> StudioError:
    return StudioError(
        f"The recording {recording.id} does not fit the project's pipeline.",
        f"As it stands, {why}.",
        "Leave the recording out, or change the project's axes.",
        code="recording-unfit",
    )
