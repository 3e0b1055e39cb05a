"""Recordings from other programs' files: found below a path, read, named, and written into the project."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from studio.errors import Cancelled, StudioError
from studio.model.edits import AddLabel, AddRecording, Composite, Edit
from studio.model.lane import RECORDED_LANES, Lane, LaneKind
from studio.model.project import Project, missing_labels
from studio.model.recording import Label, Recording
from studio.storage.formats import Format
from studio.storage.import_work import Doubt, ImportWork, Skipped
from studio.storage.imported import Wishes
from studio.storage.naming import naming
from studio.storage.sources import Found, open_sources
from studio.storage.store import ProjectStore


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did. The recordings are on the disk; ``project`` is the one given with them in it.

    ``doubts`` are about what was imported, ``skipped`` about what was not.
    """

    project: Project
    edit: Edit
    imported: tuple[Recording, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        return tuple(map(str, self.doubts))


@dataclass(frozen=True, slots=True)
class ReadReport:
    """Recordings that were read and belong to no project, each with the lane that was asked for."""

    recordings: tuple[tuple[Recording, Lane], ...]
    skipped: tuple[Skipped, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        return tuple(map(str, self.doubts))


def import_paths(
    store: ProjectStore,
    project: Project,
    paths: Sequence[Path | str],
    *,
    label: str | None = None,
    person: str | None = None,
    pattern: str | None = None,
    only: Format | None = None,
    wishes: Wishes | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Read files, zips, and folders with all below them, and write each take as a recording.

    How they are named: see Naming. ``only``: each file is read as this format, whatever it is called. Takes whose
    samples are in the project already are skipped. A file that cannot be read is reported and stops no other.
    ``store`` is left as it is but for the new recordings' folders; an import that is cancelled, or refused by the
    disk, leaves none.

    Raises StudioError ("pattern", "import-missing", and what writing can refuse), Cancelled between two files.
    """
    named = naming(label, person, pattern)
    work = ImportWork(project.sensor, named, wishes or Wishes(), only, set(store.digests()), store.new_id)
    imported: list[Recording] = []

    def keep(recording: Recording, lanes: tuple[Lane, ...]) -> None:
        store.write_recording(recording, lanes, flush=False)
        imported.append(recording)

    try:
        work.go(paths, keep, progress, cancelled)
    except (Cancelled, StudioError):
        for recording in imported:
            store.withdraw(recording.id)
        raise
    finally:
        store.flush()
    edit = edit_for(project, imported, name=f"import {len(imported)} recordings")
    after, _ = edit.apply(project)
    return ImportReport(after, edit, tuple(imported), tuple(work.skipped), work.said())


def edit_for(project: Project, recordings: Sequence[Recording], *, name: str) -> Edit:
    """Takes recordings that are on the disk into the project, with the labels that it does not have yet."""
    return Composite(name, (*map(AddLabel, new_labels(project, recordings)), *map(AddRecording, recordings)))


def read_paths(
    paths: Sequence[Path | str],
    *,
    sensor: LaneKind,
    label: str | None = None,
    person: str | None = None,
    pattern: str | None = None,
) -> ReadReport:
    """As import_paths, without a project: for recordings to judge a model on. Raises StudioError."""
    work = ImportWork(sensor, naming(label, person, pattern), Wishes(), None, set(), _id_of_none)
    found: list[tuple[Recording, Lane]] = []
    work.go(paths, lambda recording, lanes: found.extend((recording, x) for x in lanes if x.info.kind == sensor))
    return ReadReport(tuple(found), tuple(work.skipped), work.said())


def each_of_paths(
    paths: Sequence[Path | str],
    keep: Callable[[Recording, Lane], None],
    *,
    sensor: LaneKind,
    pattern: str | None = None,
) -> tuple[Skipped, ...]:
    """As read_paths, one recording at a time, which ``keep`` may let go again: hours of sound are gigabytes. Says what
    was skipped, but for takes that are there twice. Raises StudioError, and whatever ``keep`` raises."""
    work = ImportWork(sensor, naming(None, None, pattern), Wishes(), None, set(), _id_of_none, tells_doubles=False)

    def ours(recording: Recording, lanes: tuple[Lane, ...]) -> None:
        for lane in lanes:
            if lane.info.kind == sensor:
                keep(recording, lane)

    work.go(paths, ours)
    return tuple(work.skipped)


def read_takes(paths: Sequence[Path | str]) -> tuple[tuple[Recording, tuple[Lane, ...]], ...]:
    """As read_paths, whatever they hold: motion, sound, or both lanes of one recording. Raises StudioError."""
    found: list[tuple[Recording, tuple[Lane, ...]]] = []
    for sensor in RECORDED_LANES:
        work = ImportWork(sensor, naming(None, None, None), Wishes(), None, set(), _id_of_none)
        read: list[tuple[Recording, tuple[Lane, ...]]] = []
        work.go(paths, lambda recording, lanes, into=read: into.append((recording, lanes)))  # type: ignore[misc]
        # What has both lanes is read for either sensor, and belongs to the first.
        found += [each for each in read if each[1][0].info.kind == sensor]
    return tuple(found)


def _id_of_none() -> tuple[str, str]:
    """Stamp and id of a recording that belongs to no project."""
    return "20000101T000000", secrets.token_hex(8)


def files_below(paths: Sequence[Path | str], suffixes: Sequence[str]) -> Iterator[Found]:
    """The files with one of these endings among what was given, to look at before they are imported.

    Raises StudioError("import-missing").
    """
    with ExitStack() as stack:
        for source in open_sources(paths, stack, lambda shown, reason: None):
            yield from (each for each in source.files if each.path.suffix.lower() in suffixes)


def new_labels(project: Project, recordings: Sequence[Recording]) -> tuple[Label, ...]:
    """The labels of recordings that a project does not have yet, in colours that are free in it."""
    return missing_labels(project.labels, sorted({span.label for recording in recordings for span in recording.spans}))
