"""What was worked out about the spans of a project, so that only what changed is worked out anew."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Protocol, TypeVar

from studio.errors import Cancelled, StudioError
from studio.jobs import Stop
from studio.learn.axes import common_axes
from studio.model.lane import Lane
from studio.model.pipeline import PipelineSpec
from studio.model.project import Project
from studio.model.recording import Recording, Span
from studio.storage.store import ProjectStore

log = logging.getLogger(__name__)

Key = tuple[str, Span, PipelineSpec]
"""Recording, span without its label, pipeline: under another label nothing of a span is worked out again."""


class AboutSpan(Protocol):
    @property
    def span_id(self) -> str: ...


T = TypeVar("T", bound=AboutSpan)
Describe = Callable[[Recording, Lane, PipelineSpec], Iterable[T]]


def renewed(
    project: Project, store: ProjectStore, known: Mapping[Key, T | None], describe: Describe[T],
    cancel: Callable[[], Stop],
) -> tuple[dict[Key, T | None], list[tuple[Recording, Span, T]]]:  # fmt: skip
    """(what to keep for the next time, what ``describe`` said of each span), of the recordings that are included; in
    between, whatever ``known`` has is taken from there. None: the span has no windows (lost samples), or its
    recording cannot be read. Raises Cancelled."""
    pipeline = common_axes(project.pipeline, project.recordings)
    kept: dict[Key, T | None] = {}
    rows: list[tuple[Recording, Span, T]] = []
    for recording in project.recordings:
        if cancel() == Stop.CANCEL:
            raise Cancelled
        if not recording.included or not recording.spans or recording.lane(project.sensor) is None:
            continue
        keys: dict[str, Key] = {
            span.id: (recording.id, replace(span, label=""), pipeline) for span in recording.spans
        }
        if all(key in known for key in keys.values()):
            kept |= {key: known[key] for key in keys.values()}
        else:
            kept |= _described(recording, pipeline, store, keys, describe)
        rows += [
            (recording, span, about)
            for span in sorted(recording.spans) if (about := kept[keys[span.id]]) is not None
        ]  # fmt: skip
    return kept, rows


def _described(
    recording: Recording, pipeline: PipelineSpec, store: ProjectStore, keys: Mapping[str, Key], describe: Describe[T]
) -> dict[Key, T | None]:
    found: dict[Key, T | None] = dict.fromkeys(keys.values())
    try:
        lane = store.read_lane(recording.id, pipeline.lane)
        found |= {keys[about.span_id]: about for about in describe(recording, lane, pipeline)}
    except (StudioError, KeyError) as error:  # damaged, or deleted meanwhile
        # Whoever opens the recording, or trains, is told; here it is left out.
        log.info("nothing is known of the spans of %s: %s", recording.id, error)
    return found
