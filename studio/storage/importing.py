"""Recordings from other programs' files: found below a path, read, named, and written into the project."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import NamedTuple

from studio.errors import Cancelled, StudioError
from studio.model.edits import AddLabel, AddRecording, Composite, Edit
from studio.model.lane import Lane, LaneKind
from studio.model.project import Project, next_colour
from studio.model.recording import BACKGROUND, MOST_LABEL_BYTES, Label, Recording, label_fits, whole_span
from studio.storage import lane_files
from studio.storage.imported import Damaged, Take
from studio.storage.layout import in_letters
from studio.storage.motion_csv import FEWEST_ROWS, read_motion_csv
from studio.storage.pattern import Pattern, compile_pattern, label_from_name
from studio.storage.sound_file import read_sound
from studio.storage.store import ProjectStore

FORMATS: dict[str, tuple[LaneKind, Callable[[bytes], list[Take]]]] = {
    ".csv": (LaneKind.IMU, read_motion_csv),
    ".wav": (LaneKind.MIC, read_sound),
    ".flac": (LaneKind.MIC, read_sound),
}
BACKGROUND_NAMES = frozenset((BACKGROUND, "_background_noise_", "background_noise", "noise", "silence", "_silence_"))
"""Folders and labels that mean: nothing is meant here. Their recordings become the label "background"."""
CONTAINER_NAMES = frozenset(
    ("data", "dataset", "datasets", "recordings", "samples", "train", "training", "test", "testing")
)
"""Folders that say "here are the recordings", and nothing of what is in them."""
_SENSOR_NAMES = {LaneKind.IMU: "motion", LaneKind.MIC: "sound"}
_LARGEST_FILE = 1 << 30


class Skipped(NamedTuple):
    """A file, or a take in it, that was not imported, and why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did. The recordings are on the disk; ``project`` is the one given with them in it.

    ``warnings`` are about what was imported, ``skipped`` about what was not.
    """

    project: Project
    edit: Edit
    imported: tuple[Recording, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadReport:
    """Recordings that were read and belong to no project."""

    recordings: tuple[tuple[Recording, Lane], ...]
    skipped: tuple[Skipped, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Naming:
    """How files get their label and person: ``label`` and ``person`` win over ``pattern``, which reads them from the
    path below the folder that was given. Without either the folder is the label if there is one, else the file's
    name without its number."""

    label: str | None = None
    person: str | None = None
    pattern: Pattern | None = None

    def of(self, path: PurePath, *, above: Sequence[str]) -> tuple[str, str]:
        """(label, person) of a path below the folder whose parts are ``above``. Raises Damaged when the pattern does
        not fit."""
        found: dict[str, str] = {}
        background = any(part.lower() in BACKGROUND_NAMES for part in path.parent.parts)
        if self.pattern:
            match = self.pattern.match(path, above=above)
            if match is None and not background:
                raise Damaged(f'its path does not fit the pattern "{self.pattern.template}"')
            found = match or {}
        label = BACKGROUND if background else found.get("label") or _plain_label(path, above)
        label = (label if self.label is None else self.label).strip()
        if not label_fits(label):
            raise Damaged(f'the label "{label[:20]}..." is no name of 1 to {MOST_LABEL_BYTES} bytes on one line')
        person = found.get("person", "") if self.person is None else self.person
        return BACKGROUND if label.lower() in BACKGROUND_NAMES else label, person.strip()


def import_paths(
    store: ProjectStore,
    project: Project,
    paths: Sequence[Path | str],
    *,
    label: str | None = None,
    person: str | None = None,
    pattern: str | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Read files, and folders with all below them, and write each take as a recording with one whole span.

    How they are named: see Naming. Takes whose samples are in the project already are skipped. A file that cannot be
    read is reported and stops no other. ``store`` is left as it is but for the new recordings' folders.

    Raises StudioError ("pattern", "import-missing", and what writing can refuse), Cancelled between two files.
    """
    work = _Work(project.sensor, _naming(label, person, pattern), store.digests(), store.new_id)

    def keep(recording: Recording, lane: Lane) -> None:
        store.write_recording(recording, [lane], flush=False)
        imported.append(recording)

    imported: list[Recording] = []
    try:
        work.go(paths, keep, progress, cancelled)
    finally:
        store.flush()
    edit = Composite(
        f"import {len(imported)} recordings",
        (*map(AddLabel, _new_labels(project, imported)), *map(AddRecording, imported)),
    )
    after, _ = edit.apply(project)
    return ImportReport(after, edit, tuple(imported), tuple(work.skipped), tuple(work.warnings))


def read_paths(
    paths: Sequence[Path | str],
    *,
    sensor: LaneKind,
    label: str | None = None,
    person: str | None = None,
    pattern: str | None = None,
) -> ReadReport:
    """As import_paths, without a project: for recordings to judge a model on. Raises StudioError."""
    work = _Work(sensor, _naming(label, person, pattern), set(), lambda: ("20000101T000000", secrets.token_hex(8)))
    found: list[tuple[Recording, Lane]] = []
    work.go(paths, lambda recording, lane: found.append((recording, lane)))
    return ReadReport(tuple(found), tuple(work.skipped), tuple(work.warnings))


@dataclass(slots=True)
class _Work:
    """One import: what it looks for, and what it has met so far. ``known`` grows by what it keeps."""

    sensor: LaneKind
    naming: Naming
    known: set[tuple[str, ...]]
    new_id: Callable[[], tuple[str, str]]
    skipped: list[Skipped] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def go(
        self,
        paths: Sequence[Path | str],
        keep: Callable[[Recording, Lane], None],
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        found = [(path, root) for given in paths for path, root in _files(Path(given))]
        for done, (path, root) in enumerate(found):
            if cancelled():
                raise Cancelled
            progress(done, len(found))
            try:
                takes = _read(path, self.sensor)
                below = path.relative_to(root)
                label, person = self.naming.of(below, above=root.resolve().parts[1:])
            except (Damaged, _NotForUs) as problem:
                self.skipped.append(Skipped(str(path), str(problem)))
                continue
            self._takes(
                path,
                takes,
                replace(_BLANK, person=in_letters(person), origin=in_letters(below.as_posix())),
                label,
                keep,
            )
        progress(len(found), len(found))

    def _takes(
        self, path: Path, takes: list[Take], blank: Recording, label: str, keep: Callable[[Recording, Lane], None]
    ) -> None:
        doubles = 0
        for number, take in enumerate(takes, 1):
            where = str(path) if len(takes) == 1 else f"{path}, take {number}"
            if take.lane.info.kind == LaneKind.IMU and take.lane.info.count < FEWEST_ROWS:
                self.skipped.append(Skipped(where, f"it has only {take.lane.info.count} rows"))
                continue
            if (digest := (lane_files.digest(take.lane),)) in self.known:
                doubles += 1
                continue
            self.known.add(digest)
            if take.clipped:
                self.warnings.append(f"{where}: {take.clipped} samples were beyond the scale and were cut to it.")
            stamp, recording_id = self.new_id()
            origin = blank.origin if len(takes) == 1 else f"{blank.origin}#{number}"
            recording = replace(blank, id=recording_id, stamp=stamp, origin=origin, lanes=(take.lane.info,))
            keep(replace(recording, spans=whole_span(recording, label)), take.lane)
        if doubles:
            which = "" if doubles == len(takes) else f"{doubles} of its takes: "
            self.skipped.append(Skipped(str(path), f"{which}these samples are in the project already"))


_BLANK = Recording("", "", "", ())


class _NotForUs(ValueError):
    """A good file that this project has no use for."""


def _naming(label: str | None, person: str | None, pattern: str | None) -> Naming:
    return Naming(label, person, compile_pattern(pattern) if pattern else None)


def _plain_label(path: PurePath, above: Sequence[str]) -> str:
    folders = [part for part in path.parent.parts if part.lower() not in CONTAINER_NAMES]
    if folders:
        return folders[-1]
    return label_from_name(path.stem) or (above[-1] if above else path.stem)


def _files(given: Path) -> Iterator[tuple[Path, Path]]:
    """(file, the folder that its path is read below), in the order of their names."""
    if given.is_file():
        yield given, given.parent
        return
    if not given.is_dir():
        raise StudioError(
            f"{given} is not there.", "No file or folder has this name.", "Check the path.", code="import-missing"
        )
    for folder, folders, names in os.walk(given):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if PurePath(name).suffix.lower() in FORMATS and not name.startswith("."):
                yield Path(folder, name), given


def _read(path: Path, sensor: LaneKind) -> list[Take]:
    if path.suffix.lower() not in FORMATS:
        raise _NotForUs(f"files of this kind are not read, only {', '.join(FORMATS)}")
    kind, reader = FORMATS[path.suffix.lower()]
    if kind != sensor:
        names = _SENSOR_NAMES
        raise _NotForUs(f"{path.suffix} files are read as {names[kind]}, and this project listens to {names[sensor]}")
    try:
        if not stat.S_ISREG((about := path.stat()).st_mode):
            raise Damaged("it is no file with an end")  # a pipe's would never come
        if about.st_size > _LARGEST_FILE:
            raise Damaged("it is larger than a gigabyte; cut it into parts")
        return reader(path.read_bytes())
    except OSError as problem:
        raise Damaged(f"it cannot be read: {problem.strerror or problem}") from problem


def _new_labels(project: Project, recordings: Sequence[Recording]) -> tuple[Label, ...]:
    have = {label.name for label in project.labels} | {BACKGROUND}
    labels: list[Label] = []
    for name in sorted({span.label for recording in recordings for span in recording.spans} - have):
        labels.append(Label(name, next_colour((*project.labels, *labels))))
    return tuple(labels)
