"""What a labelled span is like, in numbers that the check-up compares: its shape, its rest, its level, fingerprints.

One `Look` a span, some kilobytes, computed once (a few milliseconds) and kept: every check of a thousand takes is
then numpy on tables. A span is described around its event, at the pipeline's rate, as the training cuts it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from studio.core.pipeline import extract
from studio.learn.events import Event, Source, cut, events_of, source_of
from studio.learn.quality import Severity, traits_of
from studio.learn.strength import strength_of
from studio.model.lane import Lane, LaneKind, motion_lsb
from studio.model.pipeline import MotionPipeline, PipelineSpec, SoundPipeline
from studio.model.recording import Recording, Span

Floats = NDArray[np.float32]
MOST_EVENTS = 6
"""Of a long activity: enough to know what it is."""
STEPS, STEP_HZ = 128, 40.0
"""Of an outline: 3.2 s, which hold a gesture."""
REST_S = 0.12
END_S = 0.02
FRAME_S = 0.03
CODE = {LaneKind.IMU: 48, LaneKind.MIC: 1024}
"""Samples of a fingerprint: so many in a row are the same only in a copy."""
PLACES = 3
LEAST_STIR = {LaneKind.IMU: 0.02, LaneKind.MIC: 30.0}
"""Root mean square (g, int16 steps) of what is worth a fingerprint: less is noise, in few steps."""


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """``shape``: (d,), the features around the event. ``outline``: of motion, (STEPS, c) at STEP_HZ around the event,
    in g and 200 degrees/s. ``rest``: of motion the calmest 0.12 s (its mean, c), of sound its mean value (1).
    ``calm``: how much the rest stirs. ``floor_db``, ``peak_db``: of sound, the quietest and the loudest frames, over
    one int16 step. ``first``: how it starts; ``last``: how it would go on. ``codes``: fingerprints. ``tempo``: the
    logarithm of how fast it stirs. ``pieces``: the events that training makes of it. ``flags``: codes of what `quality`
    finds in its samples, graver than a note. ``strength``: as studio.learn.strength has it.
    """

    recording_id: str
    span_id: str
    label: str
    person: str
    day: str
    rate_hz: float
    start_us: int
    end_us: int
    shape: Floats = field(repr=False)
    outline: Floats = field(repr=False)
    rest: Floats = field(repr=False)
    calm: float
    floor_db: float
    peak_db: float
    first: Floats = field(repr=False)
    last: Floats = field(repr=False)
    codes: Floats = field(repr=False)
    tempo: float
    pieces: int
    flags: frozenset[str]
    strength: float

    @property
    def key(self) -> tuple[str, str]:
        return self.recording_id, self.span_id

    @property
    def seconds(self) -> float:
        return (self.end_us - self.start_us) / 1e6

    @property
    def is_motion(self) -> bool:
        return len(self.rest) > 1


def looks_of(recording: Recording, lane: Lane, spec: PipelineSpec) -> tuple[Look, ...]:
    """Of every span that has windows (not of one with lost samples in it), in order of time.

    Raises StudioError("recording-unfit") when the lane is not what the pipeline needs.
    """
    source = source_of(recording, lane, spec)
    found = []
    for span, place in zip(sorted(recording.spans), source.spans, strict=True):
        events = events_of([replace(source, spans=(place,))], spec)
        if not events:
            continue
        start, stop, _ = place
        samples = source.samples[start:stop]
        rest, calm, floor_db, peak_db = _rest(samples, source.rate_hz, spec)
        first, last = _ends(samples, source.rate_hz, spec)
        alone = _alone(lane, span)
        found.append(
            Look(
                recording.id, span.id, span.label, recording.person, recording.stamp[:8], lane.info.rate_hz,
                span.start_us, span.end_us,
                _shape(source, _spread(events), spec),
                _outline(source, events[len(events) // 2], spec), rest, calm, floor_db, peak_db, first, last,
                _codes(samples, source.rate_hz, spec), _tempo(samples, source.rate_hz, spec), len(events),
                _flags(recording, alone, span), strength_of(alone),
            )
        )  # fmt: skip
    return tuple(found)


def _alone(lane: Lane, span: Span) -> Lane:
    """As if the span were a take of its own."""
    low, high = (round(us * lane.info.rate_hz / 1e6) for us in (span.start_us, span.end_us))
    samples = lane.samples[low:high]
    return Lane(replace(lane.info, count=len(samples), gaps=()), samples)


def _flags(recording: Recording, lane: Lane, span: Span) -> frozenset[str]:
    alone = replace(recording, lanes=(lane.info,), spans=(replace(span, start_us=0, end_us=lane.info.duration_us),))
    traits = traits_of(alone, [lane], sensor=lane.info.kind)
    return frozenset(flag.code for flag in (*traits.flags, *traits.unusual) if flag.severity != Severity.NOTE)


def _tempo(samples: NDArray[np.int16], rate_hz: float, spec: PipelineSpec) -> float:
    """Of motion: steps a second over spread. Of sound: the middle of the louder frames' spectrum."""
    if isinstance(spec, MotionPipeline):
        values = samples * motion_scale(spec.channels)
        step = np.abs(np.diff(values, axis=0)).mean(axis=0).sum() * rate_hz if len(values) > 1 else 0.0
        return float(np.log((step + 1e-6) / (values.std(axis=0).sum() + 1e-6)))
    if len(samples) < spec.fft:
        return 0.0
    frames = samples[: len(samples) // spec.fft * spec.fft].astype(np.float64).reshape(-1, spec.fft)
    power = np.abs(np.fft.rfft(frames * np.hanning(spec.fft), axis=1)) ** 2
    energy = power.sum(axis=1)
    loud = power[energy >= np.percentile(energy, 70)].sum(axis=0)
    hz = np.fft.rfftfreq(spec.fft, 1 / rate_hz)
    loud *= hz > spec.low_hz
    return float((np.log(np.maximum(hz, 1.0)) * loud).sum() / (loud.sum() + 1e-9))


def _spread(events: list[Event]) -> list[Event]:
    return [events[round(i)] for i in np.linspace(0, len(events) - 1, min(len(events), MOST_EVENTS))]


def _shape(source: Source, events: Iterable[Event], spec: PipelineSpec) -> Floats:
    """(d,), the mean over the events, each in the middle of its window."""
    starts = [(event.active[0] + event.active[1] - spec.window) // 2 for event in events]
    windows = np.stack([cut(source, start, spec.window) for start in starts])
    shapes = _motion_shape(windows, spec) if isinstance(spec, MotionPipeline) else _sound_shape(windows, spec)
    return np.asarray(shapes.mean(axis=0))


def _motion_shape(windows: NDArray[np.int16], spec: MotionPipeline) -> Floats:
    values = windows * motion_scale(spec.channels)
    parts = [part.mean(axis=1) for part in np.array_split(values, 16, axis=1)]
    step = np.abs(np.diff(values, axis=1)).mean(axis=1) * spec.rate_hz / 20
    # Not the mean: a pose is a habit of the day, and a doubt must rest on the movement.
    whole = [*parts, values.std(axis=1), values.min(axis=1), values.max(axis=1), step]
    return np.concatenate(whole, axis=1).astype(np.float32)


def _sound_shape(windows: NDArray[np.int16], spec: SoundPipeline) -> Floats:
    plain = SoundPipeline(frame=spec.frame, hop=spec.hop, fft=spec.fft, frames=spec.frames)
    logs = extract(plain, np.ascontiguousarray(windows))[:, :, 0, :]
    logs = np.maximum(logs, logs.max(axis=(1, 2), keepdims=True) - 9.0)
    parts = np.stack([part.mean(axis=1) for part in np.array_split(logs, 12, axis=1)], axis=1)
    parts = parts.reshape(len(parts), 12, 20, 2).mean(axis=3)
    parts -= parts.mean(axis=(1, 2), keepdims=True)
    return np.asarray(parts.reshape(len(parts), -1), dtype=np.float32)


def motion_scale(channels: tuple[str, ...]) -> NDArray[np.float64]:
    """(c,): from int16 to g and to 200 degrees/s, so that the two weigh alike."""
    return np.asarray(motion_lsb(channels) / np.array([1.0 if channel[0] == "a" else 200.0 for channel in channels]))


def _outline(source: Source, event: Event, spec: PipelineSpec) -> Floats:
    if not isinstance(spec, MotionPipeline):
        return np.zeros((0, 0), np.float32)
    size = source.rate_hz / STEP_HZ
    middle = (event.active[0] + event.active[1]) / 2
    edges = np.round(middle + (np.arange(STEPS + 1) - STEPS / 2) * size).astype(np.int64)
    rows = source.samples
    inside = (edges[:-1] >= 0) & (edges[1:] <= len(rows)) & (edges[1:] > edges[:-1])
    total = np.concatenate([np.zeros((1, rows.shape[1])), np.cumsum(rows * motion_scale(spec.channels), axis=0)])
    out = np.zeros((STEPS, rows.shape[1]), np.float32)
    low, high = edges[:-1][inside], edges[1:][inside]
    out[inside] = (total[high] - total[low]) / (high - low)[:, None]
    return out


def _rest(samples: NDArray[np.int16], rate_hz: float, spec: PipelineSpec) -> tuple[Floats, float, float, float]:
    if isinstance(spec, MotionPipeline):
        values = samples * motion_scale(spec.channels)
        width = min(max(2, round(REST_S * rate_hz)), len(values))
        total = np.concatenate([np.zeros((1, values.shape[1])), np.cumsum(values, axis=0)])
        squares = np.concatenate([np.zeros((1, values.shape[1])), np.cumsum(values**2, axis=0)])
        means = (total[width:] - total[:-width]) / width
        spread = np.maximum((squares[width:] - squares[:-width]) / width - means**2, 0).sum(axis=1)
        at = int(np.argmin(spread))
        return means[at].astype(np.float32), float(np.sqrt(spread[at])), 0.0, 0.0
    size = max(1, round(FRAME_S * rate_hz))
    count = max(1, len(samples) // size)
    frames = samples[: count * size].astype(np.float64)
    frames = frames.reshape(count, -1) if len(samples) >= size else samples.astype(np.float64)[None]
    power = ((frames - frames.mean(axis=1, keepdims=True)) ** 2).mean(axis=1)
    low, high = np.percentile(10 * np.log10(power + 0.1), (10, 95))
    return np.array([samples.mean()], np.float32), 0.0, float(low), float(high)


def _ends(samples: NDArray[np.int16], rate_hz: float, spec: PipelineSpec) -> tuple[Floats, Floats]:
    """Of motion the first sample, and the one that would come after the last. Of sound the spectrum of the first and
    the last 20 ms."""
    if isinstance(spec, MotionPipeline):
        values = samples * motion_scale(spec.channels)
        after = 2 * values[-1] - values[-2] if len(values) > 1 else values[-1]
        return values[0].astype(np.float32), after.astype(np.float32)
    size = round(END_S * rate_hz)
    padded = np.pad(samples, (0, max(0, size - len(samples)))).astype(np.float64)
    edges = np.searchsorted(np.fft.rfftfreq(size, 1 / rate_hz), (60, 200, 400, 800, 1600, 3200, 5500))
    pair = []
    for part in (padded[:size], padded[-size:]):
        power = np.abs(np.fft.rfft((part - part.mean()) * np.hanning(size))) ** 2
        pair.append(np.log(np.add.reduceat(power, edges) + 1.0).astype(np.float32))
    return pair[0], pair[1]


def _codes(samples: NDArray[np.int16], rate_hz: float, spec: PipelineSpec) -> Floats:
    """(PLACES, n), each of unit length, or zeros where nothing stirs: the samples around the strongest jerks, or the
    loudest ones, which a copy that is shifted, louder, or on an offset has as well. Away from the ends, which a shift
    cuts off."""
    rows = samples.reshape(len(samples), -1).astype(np.float64)
    width = CODE[spec.lane]
    strength = np.abs(rows[:, 0] - rows[:, 0].mean())
    if isinstance(spec, MotionPipeline):
        rows = rows * motion_scale(spec.channels)
        strength = np.pad((np.diff(rows, axis=0) ** 2).sum(axis=1), (0, 1))
    edge = min(width // 4, len(rows) // 4)
    strength[:edge] = strength[len(strength) - edge :] = -1.0
    codes = np.zeros((PLACES, width, rows.shape[1]))
    for code in codes:
        at = int(np.argmax(strength))
        if strength[at] < 0:
            break
        low, high = max(0, at - width // 2), min(len(rows), at + width // 2)
        own = rows[low:high] - rows[low:high].mean(axis=0)
        norm = float(np.linalg.norm(own))
        if norm >= LEAST_STIR[spec.lane] * np.sqrt(width):
            code[low - at + width // 2 : high - at + width // 2] = own / norm
        strength[low:high] = -1.0
    return codes.reshape(PLACES, -1).astype(np.float32)
