"""From one place that needs a person to the next: what nobody has labelled, and what looks wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from studio.model.recording import Recording

LEAST_STRETCH_US = 200_000
"""A shorter pause between two spans is no forgotten event."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A range of a recording, ``number`` counting the recordings in the order of the walk. ``words`` say why."""

    number: int
    start_us: int
    end_us: int
    recording_id: str
    span_id: str = ""
    words: str = ""


def unlabelled(recordings: Sequence[Recording]) -> Iterator[Place]:
    """The stretches without any span: whole recordings, and what lies between spans."""
    for number, recording in enumerate(recordings):
        at = 0
        for start, end in [*((s.start_us, s.end_us) for s in sorted(recording.spans)), (recording.duration_us,) * 2]:
            if start - at >= LEAST_STRETCH_US or (start - at > 0 and not recording.spans):
                yield Place(number, at, start, recording.id)
            at = max(at, end)


def suspicious(
    recordings: Sequence[Recording],
    flags: Mapping[str, Sequence[str]],
    doubts: Iterable[tuple[str, str, str]],
) -> Iterator[Place]:
    """``flags``: words by recording. ``doubts``: (recording id, span id, words) of spans that look wrong."""
    doubtful = {(recording_id, span_id): words for recording_id, span_id, words in doubts}
    for number, recording in enumerate(recordings):
        if flags.get(recording.id):
            yield Place(number, 0, recording.duration_us, recording.id, words=" ".join(flags[recording.id]))
        for span in sorted(recording.spans):
            words = doubtful.get((recording.id, span.id))
            if words is not None:
                yield Place(number, span.start_us, span.end_us, recording.id, span.id, words)


def following(places: Iterable[Place], here: Place, by: int) -> Place | None:
    """The place behind ``here`` (before it, for a negative ``by``), around the end; None when there is no other."""
    order = sorted(places)
    if not order:
        return None
    if by > 0:
        return next((place for place in order if _key(place) > _key(here)), order[0])
    return next((place for place in reversed(order) if _key(place) < _key(here)), order[-1])


def _key(place: Place) -> tuple[int, int, int, str]:
    # A flagged recording comes before its own first span.
    return place.number, place.start_us, 0 if not place.span_id else 1, place.span_id
