"""A recording of a take that was read: its spans and its facts, and its lanes as an index knows them better."""

from __future__ import annotations

from dataclasses import replace

from studio.model.lane import Lane, LaneInfo, LaneKind
from studio.model.recording import BACKGROUND, Recording, Span, whole_span
from studio.storage.imported import Facts, Mark, Take
from studio.storage.naming import checked_label


def recording_of(
    blank: Recording, take: Take, lanes: tuple[Lane, ...], fact: Facts, *, label: str, is_label_given: bool
) -> tuple[Recording, int]:
    """(the recording, how many labelled ranges lay outside of it). A label that the person gave is of all of it,
    whatever the file says; else its marks are its spans, and without any its label is. Raises Damaged."""
    infos = tuple(lane.info for lane in lanes)
    note = fact.note if fact.note is not None else take.note
    recording = replace(blank, lanes=infos, note=note, included=fact.included)
    marks = _marks(take, fact, infos[0])
    if is_label_given or marks is None:
        return replace(recording, spans=whole_span(recording, label)), 0
    spans = []
    for number, mark in enumerate(sorted(marks, key=lambda m: (m.start_us, m.end_us))):
        start, end = max(0, mark.start_us), min(mark.end_us, recording.duration_us)
        if start < end:
            spans.append(Span(start, end, checked_label(mark.label), f"{blank.id}-{number}"))
    return replace(recording, spans=tuple(spans)), len(marks) - len(spans)


def _marks(take: Take, fact: Facts, info: LaneInfo) -> tuple[Mark, ...] | None:
    if fact.marks is not None:
        return fact.marks
    if fact.ranges is not None:
        rate_hz = take.source_rate_hz or info.rate_hz
        # Where every sample has to have a label, what is nothing is called background; here it needs no span.
        meant = [each for each in fact.ranges if each[2] != BACKGROUND] or fact.ranges
        return tuple(
            Mark(round(first * 1e6 / rate_hz), round((last + 1) * 1e6 / rate_hz), label) for first, last, label in meant
        )
    return take.marks if fact.label is None else None


def with_facts(take: Take, fact: Facts) -> Take:
    """A take whose rate and gaps an index knows better than its file can say."""
    info = take.lane.info
    rate_hz = fact.rate_hz if fact.rate_hz and info.kind == LaneKind.IMU else info.rate_hz
    better = replace(info, rate_hz=rate_hz, gaps=fact.gaps if fact.gaps is not None else info.gaps)
    return replace(take, lane=Lane(better, take.lane.samples))
