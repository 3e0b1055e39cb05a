"""What a project's folder holds when it is opened, and what a crash left half done in it."""

from __future__ import annotations

import contextlib
import logging
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from studio.errors import StudioError
from studio.model.project import Project, missing_labels
from studio.model.recording import Recording
from studio.storage import codec, journal, jsonfile, shelf
from studio.storage.files import HALF_WRITTEN
from studio.storage.layout import NEW_SUFFIX, TAKE_SUFFIX, Layout, split_recording_folder
from studio.storage.shelf import Stored

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Problem:
    """A part of the project that could not be read, and the error that says why. Nothing else is touched by it."""

    name: str
    error: StudioError


@dataclass(slots=True)
class Loaded:
    """``document`` is project.json as it was read, kept for the members this version does not know; ``stored`` is what
    each recording's folder holds, by id."""

    project: Project
    document: dict[str, object]
    stored: dict[str, Stored] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def load(layout: Layout, *, repair: bool) -> Loaded:
    """Read a project's folder. ``repair``: what a save had begun is brought to its end before, and what a crash left
    half written is removed behind it; else nothing is touched.

    Raises StudioError ("project-damaged", "format-newer"). A recording that cannot be read becomes a Problem.
    """
    if repair:
        journal.finish(layout)
    project, document, order = _read_project(layout.project_file)
    found = Loaded(project, document)
    for folder in sorted(path for path in layout.recordings.glob("*") if path.is_dir()):
        _read_recording(folder, found)
    place = {recording_id: i for i, recording_id in enumerate(order)}
    stored = found.stored
    ids = sorted(stored, key=lambda key: (place.get(key, len(order)), stored[key].recording.stamp))
    newcomers = [stored[key].recording for key in ids if key not in place]
    whole = replace(project, recordings=tuple(stored[key].recording for key in ids))
    found.project = _with_labels_of(newcomers, whole)
    _note_missing(layout, order, found)
    if repair:
        _sweep(layout, stored)
    return found


def _read_project(path: Path) -> tuple[Project, dict[str, object], list[str]]:
    try:
        root = jsonfile.parse(path.read_bytes(), codec.PROJECT, codec.PROJECT_VERSION)
        project, order = codec.project_from_json(root)
        return project, root.record(), order
    except jsonfile.NewerFormat as problem:
        raise StudioError(
            f"The project {path.parent.name} was saved by a newer studio.",
            f"{path.name}: {problem}.",
            "Update the studio; the project was not touched.",
            code="format-newer",
        ) from problem
    except (OSError, ValueError) as problem:
        raise StudioError(
            f"The project {path.parent.name} cannot be opened.",
            f"{path.name}: {problem}.",
            "Bring the file back from a copy; nothing in the folder was touched.",
            code="project-damaged",
        ) from problem


def _read_recording(folder: Path, found: Loaded) -> None:
    if folder.name.endswith((TAKE_SUFFIX, NEW_SUFFIX)):
        return
    split = split_recording_folder(folder.name)
    if split is None:
        log.info("%s is no recording and is left alone", folder)
        return
    stamp, recording_id = split
    try:
        if recording_id in found.stored:
            raise _twice(folder)
        found.stored[recording_id] = shelf.read_folder(folder, stamp=stamp, recording_id=recording_id)
    except StudioError as error:
        found.problems.append(Problem(recording_id, error))


def _note_missing(layout: Layout, order: list[str], found: Loaded) -> None:
    """Recordings that project.json lists and nobody moved to the trash: gone, and said so."""
    trashed = {split[1] for path in layout.trash.glob("*") if (split := split_recording_folder(path.name))}
    known = found.stored.keys() | trashed | {problem.name for problem in found.problems}
    for recording_id in order:
        if recording_id not in known:
            found.problems.append(gone(recording_id))


def _sweep(layout: Layout, stored: dict[str, Stored]) -> None:
    """Remove what a crash left half written, whose source is still where it came from, and takes that had just
    become recordings."""
    done = [layout.take(each.recording.stamp, key) for key, each in stored.items()]
    for beside in (*layout.root.glob(HALF_WRITTEN), *layout.recordings.glob(f"*/{HALF_WRITTEN}")):
        with contextlib.suppress(OSError):
            beside.unlink()
    half = [*layout.recordings.glob(f"*{NEW_SUFFIX}"), *layout.runs.glob(f"*{NEW_SUFFIX}")]
    for folder in half + done:
        if folder.is_dir():
            shutil.rmtree(folder, ignore_errors=True)


def _with_labels_of(newcomers: Sequence[Recording], project: Project) -> Project:
    """Recordings that project.json does not list (an import was interrupted, a folder copied in) bring their labels."""
    named = (span.label for recording in newcomers for span in recording.spans)
    return replace(project, labels=(*project.labels, *missing_labels(project.labels, named)))


def gone(recording_id: str) -> Problem:
    """A recording whose folder nobody of us has moved."""
    error = StudioError(
        f"The recording {recording_id} is missing.",
        "Its folder is not in the project any more.",
        "Bring the folder back from a copy if you still want it.",
        code="recording-missing",
    )
    return Problem(recording_id, error)


def _twice(folder: Path) -> StudioError:
    return StudioError(
        f"The recording {folder.name} cannot be used.",
        "Another recording has the same id.",
        "Delete one of the two folders.",
        code="recording-damaged",
    )
