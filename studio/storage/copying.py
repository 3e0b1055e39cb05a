"""A copy of an open project in another place, from what can still be read of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from studio.errors import StudioError
from studio.model.lane import Lane, LaneKind
from studio.model.project import Project
from studio.model.recording import Recording
from studio.storage.layout import Layout
from studio.storage.store import ProjectStore
from studio.storage.take import Keep

Read = Callable[[str, LaneKind], Lane]


def copy_project(
    source: Path,
    project: Project,
    target: Path,
    *,
    read: Read,
    takes: Sequence[Callable[[Keep], Recording]] = (),
) -> tuple[ProjectStore, tuple[StudioError, ...]]:
    """``project`` as a new one in ``target``, open, and why something was left out: ``source`` may be a stick that is
    not there any more. The trash stays behind.

    ``read`` gives the samples, from memory or from the disk, and raises StudioError; ``takes`` are in memory only, and
    each becomes a recording. Raises StudioError when ``target`` cannot be written; then nothing stays there.
    """
    was_there = target.exists()
    store: ProjectStore | None = None
    try:
        store = ProjectStore.create(target, name=project.name, sensor=project.sensor)
        left_out: list[StudioError] = []
        kept = []
        for recording in project.recordings:
            try:
                lanes = [read(recording.id, lane.kind) for lane in recording.lanes]
            except StudioError as error:
                left_out.append(error)
                continue
            store.write_recording(recording, lanes, flush=False)
            kept.append(recording)
        store.flush()
        left_out += _copy_runs(Layout(source), Layout(target))
        kept += [take(store.write_recording) for take in takes]
        store.save(replace(project, recordings=tuple(kept)))
    except BaseException:
        if store is not None:
            store.close()
        if not was_there:
            shutil.rmtree(target, ignore_errors=True)
        raise
    return store, tuple(left_out)


def _copy_runs(source: Layout, target: Layout) -> list[StudioError]:
    if not source.runs.is_dir():
        return []
    try:
        shutil.copytree(source.runs, target.runs, ignore=shutil.ignore_patterns("*.new"))
    except (OSError, shutil.Error):
        return [StudioError("Some runs were not copied.", "They cannot be read.", "Train again.", code="run-missing")]
    return []
