"""Long recordings whose events are known, made of real takes: each planted whole in real stillness of its own kind.

What is known of a take is where its movement or word is, by a definition that has nothing of the finder's: the take's
own energy over its own calmest part, from where 0.3 % of it has passed to where 99.7 % has (EXTENT; of sound after
pre-emphasis, so that an "s" counts as a vowel does). ``finding_marks.json`` holds spans that were marked by eye in
pictures of 78 of the sample takes; the benchmark prints how far the definition is from them. A take that is calm for
PAUSE_S inside its extent holds two things, of which one may be handling: it is left out, and counted.

Stillness is real too: what the takes of the same people show outside of their extents (a hand that holds the board, a
room), tiled with cross-fades. Motion: the board is brought slowly from the pose of one take to that of the next; each
take is turned anew, made weaker or stronger, grows out of the stillness within ONSET_S and goes back into it (the
tutorials' takes begin in the middle of the movement: half of that onset belongs to the event). Sound: words are added
to the room, weaker or stronger, or to bicycle, tap and dishes (what clatters is found, too, and counts as wrong).

``looked_at``: half of the people (of motion: every other take of a folder) were never played while the finder's
constants were chosen. Of nano_gestures, of which the sample project is a part, the halves of both folders differ, so
that only a quarter was never played.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.learn.augment import random_rotations
from studio.model.lane import MOTION_CHANNELS, MOTION_LSB, Lane, LaneInfo, LaneKind
from studio.model.recording import BACKGROUND, Recording, Span
from studio.storage.importing import read_paths

Floats = NDArray[np.float64]

EXTENT = (0.003, 0.997)
OVER_CALM = {LaneKind.IMU: 8.0, LaneKind.MIC: 2.0}
"""Times the calmest part's power: what counts as the event's. Hands tremble on; clips that were cut close to the word
have no calm part."""
NO_CALM_G = 0.2
"""A take whose calmest part moves more than this has none either: what is above it is the event's."""
PAUSE_S = 0.25
CALM_SHARE = 0.002
"""Of the take's energy, in the calm part of two things in one take."""
ONSET_S = 0.06
EDGE_S = 0.1
"""Around a word that is planted with it, faded in and out; and what stillness keeps away from an event."""
LEAST_WORD_S = 0.1
"""A clip with almost all of its energy in less is a click with a word beside it."""
LEVELS_DB = (-6.0, 6.0)
GAPS_S = (0.5, 3.0)
LEAST_STILL_S = {LaneKind.IMU: 0.25, LaneKind.MIC: 0.5}
"""Less of a room is the end of a word."""
WEAKEST_G = 0.15
"""A movement take that never leaves this is not one."""


NO_EVENTS = (BACKGROUND, "negative", "still", "Still", "Being still", "Not a spell")
"""Labels under which anything may happen."""


@dataclass(frozen=True, slots=True, eq=False)
class Take:
    """A real take in g and degrees/s (n, 6), or in int16 steps (n,); its event is from ``start`` to ``stop``."""

    name: str
    label: str
    group: str
    looked_at: bool
    rate_hz: float
    values: Floats = field(repr=False)
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Takes:
    """``left_out``: takes that hold two things, or nothing."""

    kind: LaneKind
    takes: tuple[Take, ...]
    left_out: int
    backgrounds: dict[str, Floats]


@dataclass(frozen=True, slots=True, eq=False)
class LongRecording:
    """A lane, the seconds of its events, and what they are."""

    lane: Lane
    events: tuple[tuple[float, float], ...]
    labels: tuple[str, ...]


def takes_of(folder: Path, kind: LaneKind, pattern: str | None = None) -> Takes:
    """The takes of a folder, each of one label."""
    takes, left_out, backgrounds = [], 0, {}
    found = read_paths([folder], sensor=kind, pattern=pattern).recordings
    if kind == LaneKind.IMU and not found:
        found = dashed(folder)
    for at, (recording, lane) in enumerate(found):
        name = recording.origin
        label = recording.spans[0].label if recording.spans else ""
        if kind == LaneKind.MIC and label in (BACKGROUND, "_background_noise_"):
            sort = Path(name).stem.rstrip("_0123456789")
            backgrounds[sort] = np.concatenate([backgrounds.get(sort, np.zeros(0)), lane.samples.astype(np.float64)])
            continue
        if label in NO_EVENTS:
            continue
        values = physical(lane)
        extent = extent_of(values, kind, lane.info.rate_hz)
        if extent is None:
            left_out += 1
            continue
        person = recording.person or name.rsplit("/", 1)[-1].split("_")[0]
        spoken = kind == LaneKind.MIC
        looked_at = (zlib.crc32(person.encode()) if spoken else at) % 2 == 0
        takes.append(Take(name, label, person if spoken else "", looked_at, lane.info.rate_hz, values, *extent))
    return Takes(kind, tuple(takes), left_out, backgrounds)


def dashed(folder: Path) -> list[tuple[Recording, Lane]]:
    """The text of TensorFlow's magic wand: thousandths of g, a line of dashes before each take, the label in the file's
    name (``output_ring_cy.txt``). The rate is not in it; 100 Hz makes its 200 rows 2 s."""
    found = []
    for path in sorted(folder.rglob("output_*.txt")):
        for number, text in enumerate(re.split(r"-,-,-.*\n", path.read_text(encoding="utf-8"))[1:]):
            rows = np.array([[float(x) for x in line.split(",")] for line in text.split("\n") if line.strip()])
            samples = np.clip(np.rint(rows / 1000 / MOTION_LSB[:3]), -32768, 32767).astype(np.int16)
            info = LaneInfo(LaneKind.IMU, 100.0, MOTION_CHANNELS[:3], len(samples))
            span = Span(0, info.duration_us, path.stem.split("_")[1], "whole")
            origin = f"{path.name}#{number}"
            found.append((Recording(origin, "", "", (info,), (span,), origin=origin), Lane(info, samples)))
    return found


def physical(lane: Lane) -> Floats:
    """(n, 6) in g and degrees/s, or (n,) of sound."""
    if lane.info.kind == LaneKind.MIC:
        return lane.samples.astype(np.float64)
    values = np.zeros((len(lane.samples), len(MOTION_CHANNELS)))
    columns = [MOTION_CHANNELS.index(channel) for channel in lane.info.channels]
    values[:, columns] = lane.samples * MOTION_LSB[columns].astype(np.float64)
    return values


def extent_of(values: Floats, kind: LaneKind, rate_hz: float) -> tuple[int, int] | None:
    """Samples from and to where EXTENT of the energy has passed; None for two things in one take, or nothing."""
    energy = _energy(values, kind, rate_hz)
    total = np.cumsum(energy)
    if total[-1] <= 0 or (kind == LaneKind.IMU and np.abs(values[:, :3] - values[-1, :3]).max() < WEAKEST_G):
        return None
    start, stop = (int(place) for place in np.searchsorted(total, np.array(EXTENT) * total[-1]))
    if stop - start < LEAST_WORD_S * rate_hz and kind == LaneKind.MIC:
        return None
    pause = round(PAUSE_S * rate_hz)
    passed = (total[pause:] - total[:-pause])[start : max(stop - pause, start)]
    if len(passed) and passed.min() < CALM_SHARE * total[-1]:
        return None
    return start, min(stop + 1, len(values))


def _energy(values: Floats, kind: LaneKind, rate_hz: float) -> Floats:
    """(n,): over what the take's calmest 0.15 s (0.1 s of sound) show."""
    if kind == LaneKind.MIC:
        power = np.concatenate([[0.0], np.diff(values)]) ** 2
        width = round(0.1 * rate_hz)
    else:
        width = round(0.15 * rate_hz)
        rest = values[_calmest(values, width)].mean(axis=0)
        off = values - rest
        power = (off[:, :3] ** 2).sum(axis=1) + (off[:, 3:] ** 2).sum(axis=1) / 200.0**2
    means = np.convolve(power, np.ones(width) / width, mode="valid")
    calm = OVER_CALM[kind] * float(means.min())
    energy: Floats = power - (calm if kind == LaneKind.MIC else min(calm, NO_CALM_G**2))
    if kind == LaneKind.MIC:
        # Noise has its moments: what counts is what 20 ms of it show together.
        step = round(0.02 * rate_hz)
        energy = np.convolve(energy, np.ones(step) / step, mode="same")
    return np.maximum(energy, 0.0)


def _calmest(values: Floats, width: int) -> slice:
    spreads = [values[at : at + width].std(axis=0)[3:].sum() + 100 * values[at : at + width].std(axis=0)[:3].sum()
               for at in range(0, len(values) - width + 1, max(1, width // 4))]
    at = int(np.argmin(spreads)) * max(1, width // 4)
    return slice(at, at + width)


def motion_recording(takes: Sequence[Take], seed: int, *, most_degrees: float = 180.0) -> LongRecording:
    """All takes in one recording at the rate of the first, in an order and in poses (up to so many degrees from the
    takes' own) that ``seed`` decides."""
    rng = np.random.default_rng(seed)
    rate = takes[0].rate_hz
    stills = _stillest([still - still.mean(axis=0) for take in takes for still in _outside(take, round(0.03 * rate))])
    turned = []
    for take in (takes[at] for at in rng.permutation(len(takes))):
        turn = random_rotations(1, most_degrees, rng)[0].astype(np.float64)
        values = take.values @ np.kron(np.eye(2), turn.T)
        rest = values[_calmest(values, round(0.15 * rate))].mean(axis=0)
        turned.append((rest + (values - rest) * 10 ** (rng.uniform(*LEVELS_DB) / 20), _pose(rest), take))
    onset = round(ONSET_S * rate)
    weight = (0.5 - 0.5 * np.cos(np.pi * (np.arange(onset) + 0.5) / onset))[:, None]
    pieces, events, at = [], [], 0
    for number in range(len(turned) + 1):
        before, after = turned[max(number - 1, 0)], turned[min(number, len(turned) - 1)]
        gap = round(rng.uniform(*GAPS_S) * rate)
        way = np.clip((np.arange(gap) / gap - 0.2) / 0.6, 0, 1)[:, None]
        still = before[1] + (after[1] - before[1]) * way + _tiled(stills, gap, round(0.05 * rate), rng)
        if number:
            still[:onset] += (before[0][-1] - still[:onset]) * weight[::-1]
        pieces.append(still)
        at += gap
        if number < len(turned):
            values, _, take = after
            still[-onset:] += (values[0] - still[-onset:]) * weight
            events.append(((at + take.start - onset / 2) / rate, (at + take.stop) / rate))
            pieces.append(values)
            at += len(values)
    samples = np.clip(np.rint(np.concatenate(pieces) / MOTION_LSB), -32768, 32767).astype(np.int16)
    channels = MOTION_CHANNELS if any(take.values[:, 3:].any() for take in takes) else MOTION_CHANNELS[:3]
    lane = Lane(LaneInfo(LaneKind.IMU, rate, channels, len(samples)), samples[:, : len(channels)])
    return LongRecording(lane, tuple(events), tuple(take.label for _, _, take in turned))


def _pose(rest: Floats) -> Floats:
    """How a board lies that shows about ``rest``: 1 g somewhere, and no turning."""
    pose = np.zeros(6)
    pose[:3] = rest[:3] / max(float(np.linalg.norm(rest[:3])), 0.2)
    return pose


def sound_recording(
    takes: Sequence[Take], seed: int, *, noise: Floats | None = None, snr_db: float = 0.0
) -> LongRecording:
    """All takes in one recording: in a room as theirs, or in ``noise`` that lies ``snr_db`` below each word."""
    rng = np.random.default_rng(seed)
    rate, edge = takes[0].rate_hz, round(EDGE_S * takes[0].rate_hz)
    order = [takes[at] for at in rng.permutation(len(takes))]
    gaps = [round(rng.uniform(*GAPS_S) * rate) for _ in range(len(order) + 1)]
    places = np.cumsum([gap + (take.stop - take.start) for gap, take in zip(gaps, order, strict=False)])
    total = int(places[-1]) + gaps[-1]
    if noise is None:
        stills = [still for take in takes for still in _outside(take, edge)]
        room = _tiled(_alike(stills), total, round(0.05 * rate), rng) if stills else 5 * rng.standard_normal(total)
    else:
        room = np.resize(np.roll(noise, int(rng.integers(len(noise)))), total)
    events = []
    for place, take in zip(places, order, strict=True):
        begin = int(place) - (take.stop - take.start)
        events.append((begin / rate, int(place) / rate))
        first, last = max(take.start - edge, 0), min(take.stop + edge, len(take.values))
        word = take.values[first:last] * _faded(take.start - first, last - take.stop, last - first)
        gain = 10 ** (rng.uniform(*LEVELS_DB) / 20)
        if noise is not None:
            gain = _rms(noise) / _rms(take.values[take.start : take.stop]) * 10 ** (snr_db / 20)
        room[begin - (take.start - first) :][: len(word)] += gain * word[: total - begin + take.start - first]
    samples = np.clip(np.rint(room), -32768, 32767).astype(np.int16)
    lane = Lane(LaneInfo(LaneKind.MIC, rate, ("mic",), len(samples)), samples)
    return LongRecording(lane, tuple(events), tuple(take.label for take in order))


def _rms(values: Floats) -> float:
    return float(np.sqrt((values**2).mean()))


def _faded(before: int, after: int, length: int) -> Floats:
    shape = np.ones(length)
    shape[:before] = np.linspace(0, 1, before, endpoint=False)
    shape[length - after :] = np.linspace(1, 0, after, endpoint=False)
    return shape


def _outside(take: Take, margin: int) -> Iterator[Floats]:
    """The parts of a take before and after its event that are long enough to be stillness."""
    least = round(LEAST_STILL_S[LaneKind.IMU if take.values.ndim == 2 else LaneKind.MIC] * take.rate_hz)
    for part in (take.values[: max(take.start - margin, 0)], take.values[take.stop + margin :]):
        if len(part) >= least:
            yield part


def _stillest(stills: Sequence[Floats]) -> list[Floats]:
    """The calmer half: after some gestures the hand goes on to something else."""
    order = sorted(stills, key=lambda still: float((still / [*[0.05] * 3, *[10.0] * 3]).std()))
    return order[: max(1, len(order) // 2)]


def _alike(stills: Sequence[Floats]) -> list[Floats]:
    """Those of about the usual level: one room does not get louder every second."""
    levels = [20 * np.log10(_rms(still) + 1) for still in stills]
    usual = sorted(levels)[len(levels) // 2]
    return [still for still, level in zip(stills, levels, strict=True) if abs(level - usual) <= 4.0]


def _tiled(stills: Sequence[Floats], length: int, fade: int, rng: np.random.Generator) -> Floats:
    """``length`` samples of stillness, of parts taken at random, each fading into the next."""
    shape = stills[0].shape[1:]
    out, at = np.zeros((length, *shape)), 0
    while at < length:
        part = stills[int(rng.integers(len(stills)))]
        part = part[::-1] if rng.random() < 0.5 else part
        weight = np.ones(len(part))
        weight[:fade] = np.sqrt(np.linspace(0, 1, fade)) if at else 1.0
        weight[-fade:] = np.sqrt(np.linspace(1, 0, fade))
        room = min(len(part), length - at)
        out[at : at + room] += (part * weight.reshape(-1, *[1] * len(shape)))[:room]
        at += len(part) - fade
    return out
