"""Flags of takes: how many clean ones are flagged, and how many planted faults are found.

Clean are the sample projects' takes, or those of the folders that are named (a folder with ``.wav`` in it is sound). A
true clipping (a run at exactly 4 g) is no false alarm and has its own row.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from studio.learn.quality import Traits, flags_of, traits_of
from studio.model.lane import Gap, Lane, LaneInfo, LaneKind
from studio.model.recording import BACKGROUND, Recording, whole_span
from studio.storage.importing import read_paths
from studio.storage.samples import KINDS, create_sample
from tests.benchmarks.report import Report, Row

PLANTED = 60
CODES = ("lost", "rate", "stuck", "clipped", "quiet", "short", "still", "cut-start", "cut-end", "unlike", "weak")
Take = tuple[Recording, Lane]


def measure(*folders: str) -> Report:
    rows: list[Row] = []
    for name, takes in _sets([Path(folder) for folder in folders]):
        rows += _of_set(name, takes)
    return Report(tuple(rows), "no flags at all", "shares of takes; planted: found of those planted")


def _of_set(name: str, takes: Sequence[Take]) -> Iterator[Row]:
    sensor = takes[0][1].info.kind
    traits = [traits_of(recording, [lane], sensor=sensor) for recording, lane in takes]
    flagged = dict.fromkeys(CODES, 0)
    any_flag = clipped = 0
    for number, own in enumerate(traits):
        codes = {flag.code for flag in flags_of(own, _others(traits, number))}
        for code in codes:
            flagged[code] += 1
        clipped += "clipped" in codes
        any_flag += bool(codes - {"clipped"})
    yield Row(f"{name}: {len(takes)} takes, flagged", any_flag / len(takes), goal=0.02)
    yield Row(f"{name}:   clipped (they are)", clipped / len(takes))
    for code, count in flagged.items():
        if count and code != "clipped":
            yield Row(f"{name}:   {code}", count / len(takes))
    yield from _planted(name, takes, traits)


def _planted(name: str, takes: Sequence[Take], traits: Sequence[Traits]) -> Iterator[Row]:
    random = np.random.default_rng(1)
    sensor = takes[0][1].info.kind
    usable = [n for n, own in enumerate(traits) if own.label not in ("", BACKGROUND) and not own.flags]
    chosen = random.permutation(usable)[:PLANTED]
    framed = [traits_of(*_framed(*take, random), sensor=sensor) for take in takes]
    for code, fault in FAULTS.items():
        found = planted = 0
        # Our own takes have rest on both sides; a tutorial takes begin within the gesture.
        around = framed if code.startswith("cut") else traits
        for number in chosen:
            spoilt = fault(*takes[number], random)
            if spoilt is None:
                continue
            own = traits_of(spoilt[0], [spoilt[1]], sensor=sensor)
            planted += 1
            found += code in {flag.code for flag in flags_of(own, _others(around, int(number)))}
        if planted:
            yield Row(f"{name}: planted {code}, missed", 1 - found / planted, goal=0.05)
    yield from _strangers(name, traits, chosen)


def _strangers(name: str, traits: Sequence[Traits], chosen: Sequence[int]) -> Iterator[Row]:
    """Takes of one label under the name of another: not all differ so much that it can be seen."""
    labels = sorted({traits[n].label for n in chosen})
    if len(labels) < 2:
        return
    found = planted = 0
    for number in chosen:
        wrong = labels[(labels.index(traits[number].label) + 1) % len(labels)]
        others = [other for other in traits if other.label == wrong]
        own = replace(traits[number], label=wrong)
        planted += 1
        found += "unlike" in {flag.code for flag in flags_of(own, others)}
    yield Row(f"{name}: wrong label, unnoticed", 1 - found / planted)


def _others(traits: Sequence[Traits], number: int) -> list[Traits]:
    return [other for n, other in enumerate(traits) if n != number and other.label == traits[number].label]


# The faults, one a function: a take spoilt, or None where it cannot be.


def _lost(recording: Recording, lane: Lane, random: np.random.Generator) -> Take | None:
    return _with(recording, replace(lane.info, gaps=(Gap(lane.info.count // 2, lane.info.count // 20),)), lane.samples)


def _rate(recording: Recording, lane: Lane, random: np.random.Generator) -> Take | None:
    return _with(recording, replace(lane.info, rate_hz=0.39 if lane.info.kind == LaneKind.IMU else 100.0), lane.samples)


def _stuck(recording: Recording, lane: Lane, random: np.random.Generator) -> Take | None:
    samples = lane.samples.copy()
    if lane.info.kind == LaneKind.MIC:
        samples[len(samples) // 3 : len(samples) // 3 + round(0.4 * lane.info.rate_hz)] = 0
        if len(samples) < 0.8 * lane.info.rate_hz:
            return None
    else:
        samples[:, random.integers(0, samples.shape[1])] = 100
    return _with(recording, lane.info, samples)


def _clipped(recording: Recording, lane: Lane, random: np.random.Generator) -> Take | None:
    if lane.info.kind == LaneKind.MIC:
        gain = 3 * 32767 / max(1, int(np.abs(lane.samples.astype(int)).max()))
        return _with(recording, lane.info, np.clip(lane.samples * gain, -32768, 32767).astype(np.int16))
    gain = 3 * 8192 / max(1, int(np.abs(lane.samples[:, :3].astype(int)).max()))
    samples = lane.samples.copy()
    samples[:, :3] = np.clip(samples[:, :3] * gain, -8192, 8191)
    return _with(recording, lane.info, samples)


def _quiet(recording: Recording, lane: Lane, random: np.random.Generator) -> Take | None:
    if lane.info.kind != LaneKind.MIC:
        return None
    gain = 150 / max(1, int(np.abs(lane.samples.astype(int)).max()))
    return _with(recording, lane.info, np.rint(lane.samples * gain + random.normal(0, 12, len(lane.samples))))


def _short(recording: Recording, lane: Lane, random: np.random.Generator) -> Take | None:
    count = round((0.3 if lane.info.kind == LaneKind.IMU else 0.1) * lane.info.rate_hz)
    return _with(recording, lane.info, lane.samples[:count])


def _still(recording: Recording, lane: Lane, random: np.random.Generator) -> Take | None:
    if lane.info.kind == LaneKind.MIC:
        return _with(recording, lane.info, random.normal(0, 900, lane.info.count))
    rest = np.array([0, 0, 2048, 0, 0, 0], float)[: lane.samples.shape[1]]
    return _with(recording, lane.info, rest + random.normal(0, 8, lane.samples.shape))


def _rest(lane: Lane, random: np.random.Generator, row: np.ndarray) -> np.ndarray:
    count = round(0.6 * lane.info.rate_hz)
    if lane.info.kind == LaneKind.MIC:
        return random.normal(0, 12, count)
    # The hand slows down; it does not stop from one sample to the next.
    ease = np.minimum(1.0, np.arange(count) / (0.2 * lane.info.rate_hz))[:, None]
    still = np.array([0, 0, 2048, 0, 0, 0], float)
    return row * (1 - ease) + still * ease + random.normal(0, 6, (count, lane.samples.shape[1]))


def _framed(recording: Recording, lane: Lane, random: np.random.Generator) -> tuple[Recording, list[Lane]]:
    before, after = _rest(lane, random, lane.samples[0])[::-1], _rest(lane, random, lane.samples[-1])
    framed = _with(recording, lane.info, np.concatenate([before, lane.samples, after]))
    return framed[0], [framed[1]]


def _cut_end(recording: Recording, lane: Lane, random: np.random.Generator) -> Take | None:
    """Rest, then the take up to its liveliest moment."""
    if lane.info.kind == LaneKind.IMU:
        moving = np.abs(np.diff(lane.samples.astype(float), axis=0)).sum(axis=1)
        at = int(np.argmax(np.convolve(moving, np.ones(8), "same"))) + 4
    else:
        at = int(np.argmax(np.convolve(lane.samples.astype(float) ** 2, np.ones(800), "same"))) + 200
    rest = _rest(lane, random, lane.samples[0])[::-1]
    return _with(recording, lane.info, np.concatenate([rest, lane.samples[:at]]))


def _cut_start(recording: Recording, lane: Lane, random: np.random.Generator) -> Take | None:
    turned = _cut_end(recording, Lane(lane.info, lane.samples[::-1]), random)
    return None if turned is None else _with(turned[0], turned[1].info, turned[1].samples[::-1])


Fault = Callable[[Recording, Lane, np.random.Generator], Take | None]
FAULTS: dict[str, Fault] = {
    "lost": _lost, "rate": _rate, "stuck": _stuck, "clipped": _clipped, "quiet": _quiet, "short": _short,
    "still": _still, "cut-end": _cut_end, "cut-start": _cut_start,
}  # fmt: skip


def _with(recording: Recording, info: LaneInfo, samples: np.ndarray) -> Take:
    rows = np.clip(np.rint(samples), -32768, 32767).astype(np.int16)
    info = replace(info, count=len(rows))
    changed = replace(recording, lanes=(info,))
    label = recording.spans[0].label
    return replace(changed, spans=whole_span(changed, label)), Lane(info, rows)


def _sets(folders: Sequence[Path]) -> Iterator[tuple[str, list[Take]]]:
    for folder in folders:
        sensor = LaneKind.MIC if any(folder.rglob("*.wav")) else LaneKind.IMU
        takes = [(recording, lane) for recording, lane in read_paths([folder], sensor=sensor).recordings]
        takes = [take for take in takes if take[0].spans]
        if takes:
            yield folder.name, takes
    if folders:
        return
    for kind in KINDS:
        with tempfile.TemporaryDirectory() as home, create_sample(kind, Path(home) / "p.studio") as store:
            yield kind, [(r, store.read_lane(r.id, store.project.sensor)) for r in store.project.recordings]
