"""The map of all spans as the Label page shows it: what each point is, and which of them look wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.presenters.label_rows import title_of
from studio.model.recording import Recording, Span

if TYPE_CHECKING:
    from studio.app.studio import Studio
    from studio.learn.span_map import MapPoint


@dataclass(frozen=True, slots=True)
class PlacedSpan:
    """A span on the map: ``what`` it is, and ``why`` it looks wrong, if it does."""

    recording_id: str
    span_id: str
    x: float
    y: float
    label: str
    what: str
    why: str

    @property
    def is_suspicious(self) -> bool:
        return bool(self.why)


class SpanMapRows:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    @property
    def is_working(self) -> bool:
        return self._studio.mapper.is_working

    def placed(self) -> tuple[PlacedSpan, ...]:
        """What is known now; MapChanged tells of more."""
        project = self._studio.desk.project
        known = {r.id: (r, {span.id: span for span in r.spans}) for r in (project.recordings if project else ())}
        found = []
        for point in self._studio.mapper.look():
            recording, spans = known.get(point.recording_id, (None, {}))
            span = spans.get(point.span_id)
            if recording is not None and span is not None:
                # The label of now: the map may still be that of a moment ago.
                what, why = _what(recording, span), _why(point)
                found.append(PlacedSpan(recording.id, span.id, point.x, point.y, span.label, what, why))
        return tuple(found)

    def doubts(self) -> list[tuple[str, str, str]]:
        """(recording id, span id, why) of the spans that look wrong."""
        return [(point.recording_id, point.span_id, _why(point)) for point in self._studio.mapper.suspicious()]


def _what(recording: Recording, span: Span) -> str:
    start, end, title = span.start_us / 1e6, span.end_us / 1e6, title_of(recording)
    if recording.person:
        return f"{span.label} by {recording.person}, {start:.1f} to {end:.1f} s in {title}."
    return f"{span.label}, {start:.1f} to {end:.1f} s in {title}."


def _why(point: MapPoint) -> str:
    if point.doubtful_label is not None:
        return f"It looks more like {point.doubtful_label} than like {point.label}."
    return f"It is unlike the other spans of {point.label}." if point.is_suspicious else ""
