"""One step for several spans or several recordings: what a person selected together is changed and undone together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from studio.model.edits.edit import Composite, Edit
from studio.model.edits.recordings import RemoveRecording, SetFacts
from studio.model.edits.spans import SetSpans
from studio.model.recording import Recording, Span, whole_span


def add_spans(recording: Recording, spans: Sequence[Span]) -> SetSpans:
    return SetSpans(recording.id, (*recording.spans, *spans), "add spans")


def remove_spans(recording: Recording, span_ids: Collection[str]) -> SetSpans:
    return SetSpans(recording.id, tuple(s for s in recording.spans if s.id not in span_ids), "remove spans")


def relabel_spans(recording: Recording, span_ids: Collection[str], label: str) -> SetSpans:
    spans = tuple(replace(s, label=label) if s.id in span_ids else s for s in recording.spans)
    return SetSpans(recording.id, spans, "label spans")


def shift_spans(recording: Recording, span_ids: Collection[str], by_us: int) -> SetSpans:
    """Moves them together, as far as the first and the last of them keep inside the recording."""
    moved = [s for s in recording.spans if s.id in span_ids]
    if moved:
        by_us = max(by_us, -min(s.start_us for s in moved))
        by_us = min(by_us, recording.duration_us - max(s.end_us for s in moved))
    spans = tuple(
        replace(s, start_us=s.start_us + by_us, end_us=s.end_us + by_us) if s.id in span_ids else s
        for s in recording.spans
    )
    return SetSpans(recording.id, spans, "move spans")


def can_be_relabelled(recording: Recording) -> bool:
    """Is it plain what a label for the whole recording means? Not with several spans that a hand has set."""
    return len(recording.spans) <= 1


def relabel_recordings(recordings: Iterable[Recording], label: str) -> Composite:
    """Gives ``label`` to the one span of each, or to the whole of one without spans; those with several spans stay."""
    steps: list[Edit] = []
    for recording in filter(can_be_relabelled, recordings):
        spans = tuple(replace(s, label=label) for s in recording.spans) or whole_span(recording, label)
        if spans != recording.spans:
            steps.append(SetSpans(recording.id, spans))
    return Composite("label recordings", tuple(steps))


def set_facts(
    recording_ids: Iterable[str], *, person: str | None = None, note: str | None = None, included: bool | None = None
) -> Composite:
    steps = tuple(SetFacts(key, person=person, note=note, included=included) for key in recording_ids)
    return Composite(steps[0].words if len(steps) == 1 else "change recordings", steps)


def remove_recordings(recording_ids: Iterable[str]) -> Composite:
    return Composite("delete recordings", tuple(RemoveRecording(key) for key in recording_ids))
