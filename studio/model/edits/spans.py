"""Edits of one recording's spans."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.errors import StudioError
from studio.model.edits.edit import Edit
from studio.model.project import Project
from studio.model.recording import Recording, Span


@dataclass(frozen=True, slots=True)
class SetSpans:
    """Give a recording these spans: what adding, removing and moving come down to, and the step of a drag.

    Spans keep inside the recording (they are cut to it) and are kept in order of time.
    """

    recording_id: str
    spans: tuple[Span, ...]
    words: str = "change spans"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        recording = project.recording(self.recording_id)
        changed = replace(recording, spans=tuple(sorted(_inside(span, recording) for span in self.spans)))
        if len({span.id for span in changed.spans}) != len(changed.spans):
            raise ValueError(f"two spans of {self.recording_id} have the same id")
        return project.with_recording(changed), SetSpans(self.recording_id, recording.spans, self.words)


@dataclass(frozen=True, slots=True)
class AddSpan:
    recording_id: str
    span: Span

    @property
    def words(self) -> str:
        return "add span"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        spans = project.recording(self.recording_id).spans
        return SetSpans(self.recording_id, (*spans, self.span), self.words).apply(project)


@dataclass(frozen=True, slots=True)
class RemoveSpan:
    recording_id: str
    span_id: str

    @property
    def words(self) -> str:
        return "remove span"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        recording = project.recording(self.recording_id)
        _span(recording, self.span_id)
        kept = tuple(span for span in recording.spans if span.id != self.span_id)
        return SetSpans(self.recording_id, kept, self.words).apply(project)


@dataclass(frozen=True, slots=True)
class MoveSpan:
    """Move a span, or one end of it. A drag is one of these, from where it began to where it ended."""

    recording_id: str
    span_id: str
    start_us: int
    end_us: int

    @property
    def words(self) -> str:
        return "move span"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        return _change_span(project, self.recording_id, self.span_id, self.words, start=self.start_us, end=self.end_us)


@dataclass(frozen=True, slots=True)
class RelabelSpan:
    recording_id: str
    span_id: str
    label: str

    @property
    def words(self) -> str:
        return f"label as {self.label}"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        return _change_span(project, self.recording_id, self.span_id, self.words, label=self.label)


@dataclass(frozen=True, slots=True)
class SplitSpan:
    """Cut a span in two at ``at_us``: the part before keeps the id, the part behind is ``new_id``."""

    recording_id: str
    span_id: str
    at_us: int
    new_id: str

    @property
    def words(self) -> str:
        return "split span"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        """Raises StudioError when ``at_us`` is not inside the span."""
        recording = project.recording(self.recording_id)
        old = _span(recording, self.span_id)
        if not old.start_us < self.at_us < old.end_us:
            raise StudioError(
                "The cursor is not inside the span.", "", "Click into the span where it is to be split.",
                code="split-outside",
            )
        parts = (replace(old, end_us=self.at_us), replace(old, start_us=self.at_us, id=self.new_id))
        kept = tuple(span for span in recording.spans if span is not old)
        return SetSpans(self.recording_id, (*kept, *parts), self.words).apply(project)


@dataclass(frozen=True, slots=True)
class MergeSpans:
    """Make one span of several, from the first one's start to the last one's end; it has the id and label of the one
    named first."""

    recording_id: str
    span_ids: tuple[str, ...]

    @property
    def words(self) -> str:
        return "merge spans"

    def apply(self, project: Project) -> tuple[Project, Edit]:
        """Raises StudioError when there are not two."""
        recording = project.recording(self.recording_id)
        merged = [_span(recording, span_id) for span_id in dict.fromkeys(self.span_ids)]
        if len(merged) < 2:
            raise StudioError(
                "There is nothing to merge with.", "Merging makes one span of two or more.",
                "Select several spans, or one that another follows.", code="merge-one",
            )
        one = replace(
            merged[0], start_us=min(span.start_us for span in merged), end_us=max(span.end_us for span in merged)
        )
        kept = tuple(span for span in recording.spans if span.id not in self.span_ids)
        return SetSpans(self.recording_id, (*kept, one), self.words).apply(project)


def _inside(span: Span, recording: Recording) -> Span:
    """The part of a span within its recording, at least a microsecond of it."""
    end_of_all = max(1, recording.duration_us)
    start = min(max(0, min(span.start_us, span.end_us)), end_of_all - 1)
    end = max(start + 1, min(max(span.start_us, span.end_us), end_of_all))
    if (start, end) == (span.start_us, span.end_us):
        return span
    return replace(span, start_us=start, end_us=end)


def _span(recording: Recording, span_id: str) -> Span:
    for span in recording.spans:
        if span.id == span_id:
            return span
    raise KeyError(span_id)


def _change_span(
    project: Project,
    recording_id: str,
    span_id: str,
    words: str,
    *,
    start: int | None = None,
    end: int | None = None,
    label: str | None = None,
) -> tuple[Project, Edit]:
    recording = project.recording(recording_id)
    old = _span(recording, span_id)
    new = replace(
        old,
        start_us=old.start_us if start is None else start,
        end_us=old.end_us if end is None else end,
        label=label or old.label,
    )
    spans = tuple(new if span is old else span for span in recording.spans)
    return SetSpans(recording_id, spans, words).apply(project)
