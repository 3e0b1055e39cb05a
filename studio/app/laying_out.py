"""The takes of a project, laid out in its cache for a worker's job: what can be read of them, and the job's spec."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from studio.errors import StudioError
from studio.model.lane import Lane
from studio.model.pipeline import PipelineSpec
from studio.model.project import Project
from studio.model.recording import Recording
from studio.storage.store import ProjectStore

log = logging.getLogger(__name__)


def readable(
    project: Project, store: ProjectStore, *, unread: Callable[[StudioError], None]
) -> list[tuple[Recording, Lane]]:
    """What takes part. A damaged recording is handed to ``unread`` and left out, since the others can be learnt from;
    one that was deleted meanwhile is left out without a word."""
    found = []
    for recording in project.recordings:
        if not recording.included or recording.lane(project.sensor) is None:
            continue
        try:
            found.append((recording, store.read_lane(recording.id, project.sensor)))
        except KeyError:
            log.info("%s went away while it was to be read", recording.id)
        except StudioError as error:
            unread(error)
    return found


def lay_out(
    project: Project, recordings: list[tuple[Recording, Lane]], folder: Path, *, seed: int,
    pipeline: PipelineSpec | None = None,
) -> dict[str, Any]:  # fmt: skip
    """``learn.job.prepare`` for a project as it is; ``pipeline``: instead of its own. Raises as it does; OSError."""
    from studio.learn import job

    return job.prepare(
        folder,
        name=project.name,
        pipeline=pipeline or project.pipeline,
        labels={label.name: label.colour for label in project.labels},
        recordings=recordings,
        seed=seed,
        learning=project.learning,
    )
