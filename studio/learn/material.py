"""What is known before any window is cut: labelled recordings as sources, events and regions, each in its part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from studio.errors import StudioError
from studio.learn.events import Event, Source, events_of, source_of
from studio.learn.split import TEST, TRAIN, UNUSED, VALIDATION, Split, Unit, days_of, split
from studio.model.lane import Lane
from studio.model.pipeline import PipelineSpec
from studio.model.recording import BACKGROUND, Recording

GUARD_SHARE = 0.1
"""Of a window: what lies so near a span is neither the label nor background; hands do not mark exactly."""


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """What is known before any window is cut: sources, their events and regions of background, each in its part."""

    spec: PipelineSpec
    labels: tuple[str, ...]
    sources: tuple[Source, ...]
    events: dict[str, tuple[Event, ...]]
    regions: dict[str, tuple[tuple[int, int, int], ...]]
    split: str
    notes: tuple[str, ...]
    held_out: str = "takes"
    """Or "people", or "days"."""


@dataclass(frozen=True, slots=True, eq=False)
class Gathered:
    """The labelled recordings before anything is held out. ``owners[i]`` is the source of unit i."""

    spec: PipelineSpec
    labels: tuple[str, ...]
    sources: tuple[Source, ...]
    events: tuple[Event, ...]
    units: tuple[Unit, ...]
    owners: tuple[int, ...]
    notes: tuple[str, ...]


def collect(
    recordings: Sequence[tuple[Recording, Lane]], spec: PipelineSpec, labels: Sequence[str], *, seed: int
) -> Material:
    """Reads spans and splits; ``labels`` gives the order. Recordings without any span take no part, because
    nobody has said what they are. Raises StudioError: "nothing-labelled", "too-few-takes", "recording-unfit"."""
    gathered = gather(recordings, spec, labels)
    return divided(gathered, split(gathered.units, seed=seed))


def gather(
    recordings: Sequence[tuple[Recording, Lane]], spec: PipelineSpec, labels: Sequence[str], *, stretches: int = 0
) -> Gathered:
    """``stretches``: into how many a recording is cut that alone holds a label, all free to be held out in turn; 0:
    into those that ``split`` is given, the last for the test. Raises StudioError: "nothing-labelled",
    "recording-unfit"."""
    used = [(recording, lane) for recording, lane in recordings if recording.included and recording.spans]
    sources = tuple(source_of(recording, lane, spec) for recording, lane in used)
    events = events_of(sources, spec)
    named = {event.label for event in events} - {BACKGROUND}
    if not named:
        raise StudioError(
            "There is nothing to learn yet.",
            "No part of any included recording has a label.",
            "Record some takes with a label, or mark parts of recordings on the Label page.",
            code="nothing-labelled",
        )
    order = [label for label in labels if label in named] + sorted(named - set(labels))
    # When a file was imported says nothing about the day of its recording.
    days = days_of({recording.id: "" if recording.origin else recording.stamp for recording, _ in used})
    units, owners = _units(sources, events, days, stretches)
    left_out = sum(1 for recording, _ in recordings if recording.included and not recording.spans)
    notes = (f"{left_out} recordings have no label and took no part.",) if left_out else ()
    return Gathered(spec, (*order, BACKGROUND), sources, tuple(events), tuple(units), tuple(owners), notes)


def divided(gathered: Gathered, parted: Split) -> Material:
    """What was gathered, each event and each region in its part."""
    sources, units, owners = gathered.sources, gathered.units, gathered.owners
    by_part = _events_by_part(gathered.events, units, owners, parted, gathered.spec.window)
    regions = _regions_by_part(sources, units, parted, gathered.spec)
    return Material(
        gathered.spec, gathered.labels, sources, by_part, regions, parted.words, gathered.notes, parted.kind
    )  # fmt: skip


def _units(
    sources: Sequence[Source], events: Sequence[Event], days: Mapping[str, str], stretches: int
) -> tuple[list[Unit], list[int]]:
    """Whole recordings, but for those that alone hold a label: these are cut in time, into as many ``stretches`` or
    (0) with the last quarter for the test. ``owners[i]`` is the source of unit i."""
    homes: dict[str, set[int]] = {}
    for event in events:
        homes.setdefault(event.label, set()).add(event.source)
    alone = {next(iter(where)) for label, where in homes.items() if len(where) == 1 and label != BACKGROUND}
    units, owners = [], []
    for number, source in enumerate(sources):
        own = sorted((e for e in events if e.source == number), key=lambda e: e.start)
        whole: list[tuple[int, int, str | None]] = [(0, 1 << 62, None)]
        if number in alone and len(own) > 1:
            whole = _equal_stretches(own, stretches) if stretches else _stretches(own)
        for start, stop, part in whole:
            counts: dict[str, int] = {}
            for event in own:
                if start <= event.active[0] < stop:
                    counts[event.label] = counts.get(event.label, 0) + 1
            day = days.get(source.recording_id, "")
            units.append(Unit(source.recording_id, source.person, counts, start, stop, part, day))
            owners.append(number)
    return units, owners


def _stretches(own: Sequence[Event]) -> list[tuple[int, int, str | None]]:
    """The first three quarters for training (every sixth event's time of it for validation), the rest for the test."""
    starts = [event.active[0] for event in own]
    tested = max(1, round(0.27 * len(own)))
    spared = round(0.12 * len(own)) if len(own) >= 10 else 0
    test_from = starts[len(own) - tested]
    if not spared:
        return [(0, test_from, TRAIN), (test_from, 1 << 62, TEST)]
    spare_from = starts[len(own) - tested - spared]
    return [(0, spare_from, TRAIN), (spare_from, test_from, VALIDATION), (test_from, 1 << 62, TEST)]


def _equal_stretches(own: Sequence[Event], count: int) -> list[tuple[int, int, str | None]]:
    groups = np.array_split(np.array([event.active[0] for event in own]), min(count, len(own)))
    edges = [0, *(int(group[0]) for group in groups[1:]), 1 << 62]
    return [(start, stop, None) for start, stop in pairwise(edges)]


def _events_by_part(
    events: Sequence[Event], units: Sequence[Unit], owners: Sequence[int], parted: Split, window: int
) -> dict[str, tuple[Event, ...]]:
    parts: dict[str, list[Event]] = {TRAIN: [], VALIDATION: [], TEST: [], UNUSED: []}
    for unit, owner, part in zip(units, owners, parted.parts, strict=True):
        for event in events:
            if event.source == owner and unit.start <= event.active[0] < unit.stop:
                # A window may not slide out of its stretch of a recording.
                first = min(max(event.first, unit.start), event.start) if unit.start else event.first
                last = max(min(event.last, unit.stop - window), event.start)
                parts[part].append(replace(event, first=first, last=last))
    parts[VALIDATION] = _kept_clear(parts[VALIDATION], parts[TEST], window)
    parts[TRAIN] = _kept_clear(parts[TRAIN], parts[VALIDATION] + parts[TEST], window)
    return {part: tuple(found) for part, found in parts.items()}


def _kept_clear(learnt: Sequence[Event], held: Sequence[Event], window: int) -> list[Event]:
    """``learnt`` without those whose window would share samples with a window of ``held``, where one recording is cut
    in time and its events follow one another closely; no window of the others can slide there. The last event of a
    label stays: else there would be nothing to learn of it."""
    left: dict[str, int] = {}
    for event in learnt:
        left[event.label] = left.get(event.label, 0) + 1
    kept = []
    for event in learnt:
        near = [other.start for other in held if other.source == event.source]
        low = max((start + window for start in near if start <= event.start), default=event.first)
        high = min((start - window for start in near if start > event.start), default=event.last)
        if low <= event.start <= high:
            kept.append(replace(event, first=max(event.first, low), last=min(event.last, high)))
        elif left[event.label] > 1:
            left[event.label] -= 1
        else:
            kept.append(replace(event, first=event.start, last=event.start))
    return kept


def background_regions(source: Source, window: int) -> Iterator[tuple[int, int]]:
    """The stretches [start, stop) of a recording that are in no span and near none, and hold a whole window."""
    guard = round(GUARD_SHARE * window)
    edges = sorted(
        [(start - guard, stop + guard) for start, stop, _ in source.spans] + [(at, at) for at in source.breaks]
    )
    at = 0
    for start, stop in [*edges, (len(source.samples), len(source.samples))]:
        if start - at >= window:
            yield at, start
        at = max(at, stop)


def _regions_by_part(
    sources: Sequence[Source], units: Sequence[Unit], parted: Split, spec: PipelineSpec
) -> dict[str, tuple[tuple[int, int, int], ...]]:
    numbers = {source.recording_id: number for number, source in enumerate(sources)}
    found: dict[str, list[tuple[int, int, int]]] = {TRAIN: [], VALIDATION: [], TEST: [], UNUSED: []}
    for unit, part in zip(units, parted.parts, strict=True):
        number = numbers[unit.recording_id]
        for start, stop in background_regions(sources[number], spec.window):
            start, stop = max(start, unit.start), min(stop, unit.stop)
            if stop - start >= spec.window:
                found[part].append((number, start, stop))
    return {part: tuple(regions) for part, regions in found.items()}
