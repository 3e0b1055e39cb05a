"""Recordings of sound as embedding vectors: each take as it stands, placed and varied, and only half there."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from studio.core.pipeline import extract
from studio.learn import background, ordinary
from studio.learn.augment import augment_sound, to_int16
from studio.learn.events import Event, Source, cut, events_of, source_of
from studio.learn.material import background_regions
from studio.learn.ordinary import Ordinary
from studio.learn.windows import Cutter
from studio.model.lane import Lane
from studio.model.pipeline import SoundPipeline
from studio.model.recording import Recording

Vectors = NDArray[np.float32]

PLACED = 4
"""Varied copies of a take. Each costs as much time as the take itself, and with more the answers were no better."""
HALVES = 2
"""Windows in which a take is only half there: live there are many of them before and after every word. Takes played
backwards, as trainings have them, were tried too: other people's words were then taken for background."""
PASSING = 6
"""Windows one stride apart around a take, as the board will hear it pass."""
QUIET_WINDOWS = 16
"""Of the unlabelled parts of one recording, at most."""
NOISES = 48
SYNTHETIC = 72
TALK_EVERY = 2
"""Of the clips of talk that come along, every so-manieth."""
LEVEL_RMS = (0.3, 4000.0)
"""From a muted microphone to a loud room, in int16 steps."""


class Body(Protocol):
    """The embedding as instant mode needs it (studio.learn.embedding)."""

    @property
    def pipeline(self) -> SoundPipeline: ...

    @property
    def tflite(self) -> bytes: ...

    def vectors(self, windows: NDArray[np.int16]) -> Vectors:
        """int16 (n, window) -> float32 (n, D), as the core's int8 network gives them."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class TakeVectors:
    """One event under a span. ``tested`` (D,) is the window that is judged, ``features`` what the network sees of it;
    ``placed`` (k, D) are varied windows of the same, ``passing`` (p, D) are what the board hears while it passes; in
    ``halves`` (m, D) only half of it is. ``seconds`` is how long the event goes on."""

    span_id: str
    start_us: int
    seconds: float
    tested: Vectors = field(repr=False)
    features: NDArray[np.float32] = field(repr=False)
    placed: Vectors = field(repr=False)
    passing: Vectors = field(repr=False)
    halves: Vectors = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class RecordingVectors:
    """``quiet`` (q, D): windows of the parts that have no label, from ``quiet_us`` on. Labels are no part of it: a take
    that is called something else needs no new vectors."""

    takes: tuple[TakeVectors, ...]
    quiet: Vectors = field(repr=False)
    quiet_us: tuple[int, ...]


def recording_vectors(recording: Recording, lane: Lane, body: Body, noise: Vectors) -> RecordingVectors:
    """``noise``: see ``noises``. The same recording gives the same vectors. Raises StudioError("recording-unfit")."""
    spec = body.pipeline
    nameless = replace(recording, spans=tuple(replace(span, label=span.id) for span in recording.spans))
    source = source_of(nameless, lane, spec)
    rng = np.random.default_rng([zlib.crc32(recording.id.encode()), 5])
    cutter = Cutter((source,), spec, rng)
    events = events_of([source], spec)
    tested = cutter.stack([cutter.tested(event) for event in events])
    placed = [[cutter.placed(event) for _ in range(1 if _is_activity(event) else PLACED)] for event in events]
    passing = [_passing(source, event, spec) for event in events]
    halves = [_halves(cutter, event) for event in events]
    regions = background_regions(source, spec.window) if recording.spans else ()
    starts = [at for begin, end in regions for at in range(begin, end - spec.window + 1, spec.window)]
    if len(starts) > QUIET_WINDOWS:
        starts = [starts[i] for i in np.linspace(0, len(starts) - 1, QUIET_WINDOWS).round().astype(int)]
    made = cutter.stack([window for row in (*placed, *halves) for window in row])
    if len(made):
        made = augment_sound(made, noise, rng)
    quiet = cutter.stack([cut(source, at, spec.window) for at in starts])
    plain = cutter.stack([window for row in passing for window in row])
    kinds = [len(tested), len(made), len(plain), len(quiet)]
    own, varied, heard, silence = _parted(body.vectors(np.concatenate([tested, made, plain, quiet])), kinds)
    parts = _parted(varied, [*map(len, placed), *map(len, halves)])
    passed, features = _parted(heard, [*map(len, passing)]), extract(spec, tested)
    takes = tuple(
        TakeVectors(event.label, source.us(event.start), (event.active[1] - event.active[0]) / source.rate_hz,
                    own[i], features[i], parts[i], passed[i], parts[len(events) + i])
        for i, event in enumerate(events)
    )  # fmt: skip
    return RecordingVectors(takes, silence, tuple(source.us(at) for at in starts))


def noises(spec: SoundPipeline) -> Vectors:
    """Noises to mix into takes, of an rms near 1: float32 (n, window). Always the same."""
    return background.sound_noise(NOISES, spec.window, spec.rate_hz, np.random.default_rng(6))


def synthetic_vectors(body: Body, noise: Vectors) -> Vectors:
    """What is heard while nobody speaks, from silence to a loud room: (n, D), without any recording."""
    rng = np.random.default_rng(7)
    level = np.exp(rng.uniform(np.log(LEVEL_RMS[0]), np.log(LEVEL_RMS[1]), (SYNTHETIC, 1)))
    level[:: SYNTHETIC // 4] = 0.0
    return body.vectors(to_int16(noise[rng.integers(len(noise), size=SYNTHETIC)] * level))


def word_vectors(lanes: Sequence[Lane], body: Body) -> Vectors:
    """One window of each clip, where something is said: (n, D)."""
    windows = [_liveliest(lane.samples, body.pipeline.window) for lane in lanes]
    return body.vectors(np.stack(windows) if windows else np.zeros((0, body.pipeline.window), np.int16))


def talk_vectors(body: Body) -> tuple[tuple[str, ...], Vectors]:
    """What is said in clips of the talk that comes along, and a window of each: (n, D). Always the same; none where it
    cannot be read. On two folds of people it made the false alarms on other talk five to seven times as rare at as many
    misses."""
    heard, _ = ordinary.for_project(body.pipeline.lane, ())
    rng = np.random.default_rng(8)
    said, made = [], [np.zeros((0, body.pipeline.window), np.int16)]
    for clip in (*heard.talk[::TALK_EVERY], *heard.voices[::TALK_EVERY]):
        said.append(" ".join(sorted(clip.words)))
        made.append(ordinary.spoken(Ordinary((clip,)), 1, body.pipeline.window, rng))
    return tuple(said), body.vectors(np.concatenate(made))


def _liveliest(samples: NDArray[np.int16], window: int) -> NDArray[np.int16]:
    if len(samples) <= window:
        return np.pad(samples, (0, window - len(samples)))
    power = np.concatenate([[0.0], np.cumsum(samples.astype(np.float64) ** 2)])
    at = int(np.argmax(power[window:] - power[:-window]))
    return samples[at : at + window]


def _is_activity(event: Event) -> bool:
    return event.half == event.active


def _passing(source: Source, event: Event, spec: SoundPipeline) -> list[NDArray[np.int16]]:
    """An activity has no middle to pass: its one window."""
    if _is_activity(event):
        return [cut(source, event.start, spec.window)]
    stride = spec.stride * spec.hop
    first = event.start - PASSING // 2 * stride
    return [cut(source, first + number * stride, spec.window) for number in range(PASSING)]


def _halves(cutter: Cutter, event: Event) -> list[NDArray[np.int16]]:
    if _is_activity(event):
        return []
    return [half for _ in range(HALVES) if (half := cutter.partial(event)) is not None]


def _parted(rows: Vectors, counts: Sequence[int]) -> list[Vectors]:
    return np.split(rows, np.cumsum(counts)[:-1])
