"""Other projects' recordings taken into one: a class that recorded on ten laptops."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from studio.errors import Cancelled, StudioError
from studio.model.edits import AddLabel, AddRecording, Composite, Edit
from studio.model.lane import Lane, LaneKind
from studio.model.project import Project, next_colour
from studio.model.recording import BACKGROUND, Label, Recording
from studio.storage import lane_files
from studio.storage.exporting import called
from studio.storage.import_work import Skipped
from studio.storage.merge_sources import projects_in
from studio.storage.packing import unpack_project
from studio.storage.sources import ZIPS
from studio.storage.store import ProjectStore


@dataclass(frozen=True, slots=True)
class MergeSource:
    """A project's folder or zip, or one in which a class's stand. ``person`` is who made the recordings that name
    nobody; ``prefix`` is put before the names of those that do, so that two classes' Anns stay two."""

    path: Path
    person: str = ""
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class MergeReport:
    """The recordings are on the disk; ``labels`` are those that the project does not have yet."""

    recordings: tuple[Recording, ...]
    labels: tuple[Label, ...]
    skipped: tuple[Skipped, ...]
    doubles: int
    warnings: tuple[str, ...]

    def edit(self, project: Project) -> Edit:
        """One step that takes them in: the labels that are new to ``project``, in colours that are free in it."""
        return Composite(
            f"merge {len(self.recordings)} recordings",
            (*map(AddLabel, _free(project, self.labels)), *map(AddRecording, self.recordings)),
        )


@dataclass(slots=True)
class _Work:
    store: ProjectStore
    project: Project
    known: dict[tuple[str, ...], Recording | None]
    """What is in the project already, by its samples; None for what it does not list."""
    taken: list[Recording] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    doubles: int = 0


def merge_projects(
    store: ProjectStore,
    project: Project,
    sources: Sequence[MergeSource],
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> MergeReport:
    """Copy the recordings of other projects into ``store``. They keep their ids unless those are taken, their spans,
    people and notes; those whose samples are in the project already are counted as doubles, and said when they are
    labelled otherwise. A source that cannot be opened is skipped and said. The sources stay as they are.

    Raises StudioError (what writing can refuse), Cancelled; then nothing stays of it.
    """
    mine = {recording.id: recording for recording in project.recordings}
    known = {digest: mine.get(recording_id) for digest, recording_id in store.digests().items()}
    work = _Work(store, project, known)
    try:
        for number, source in enumerate(sources):
            with _each(source, cancelled) as found:
                for at, (path, named) in enumerate(found):
                    def tell(done: int, at: int = at, number: int = number, many: int = len(found)) -> None:
                        progress(number * 100 + (at * 100 + done) // many, len(sources) * 100)

                    tell(0)
                    try:
                        with _opened(path, cancelled) as other:
                            _take_all(work, named, other, tell, cancelled)
                    except _Unopened as problem:
                        work.skipped.append(Skipped(str(named.path), str(problem)))
        progress(1, 1)
    except BaseException:
        for recording in work.taken:
            store.withdraw(recording.id)
        raise
    finally:
        store.flush()
    return MergeReport(
        tuple(work.taken), tuple(work.labels), tuple(work.skipped), work.doubles, tuple(dict.fromkeys(work.warnings))
    )


@contextmanager
def _each(source: MergeSource, cancelled: Callable[[], bool]) -> Iterator[list[tuple[Path, MergeSource]]]:
    """(where it is, the source as it is told) of each project in what was given, which may be a class's in one zip;
    what was to bear the name of that bears the project's own."""
    with tempfile.TemporaryDirectory(prefix="nano-studio-") as place:
        try:
            found = projects_in(source.path, Path(place), cancelled)
        except OSError:
            found = [(source.path, str(source.path))]
        named = [(path, Path(shown)) for path, shown in found]
        yield [(path, replace(source, path=shown, person=_own(source.person, source.path, shown),
                              prefix=_own(source.prefix, source.path, shown))) for path, shown in named]  # fmt: skip


def _own(name: str, given: Path, shown: Path) -> str:
    return shown.stem if name == given.stem else name


class _Unopened(Exception):
    """A source that is no project, or a damaged one."""


@contextmanager
def _opened(path: Path, cancelled: Callable[[], bool]) -> Iterator[ProjectStore]:
    with tempfile.TemporaryDirectory(prefix="nano-studio-") as place:
        try:
            folder = path
            if path.suffix.lower() in ZIPS:
                folder = Path(place) / "project"
                unpack_project(path, folder, cancelled=cancelled)
            other = ProjectStore.open(folder, read_only=True)
        except StudioError as problem:
            raise _Unopened(str(problem)) from problem
        with other:
            yield other


def _take_all(
    work: _Work,
    source: MergeSource,
    other: ProjectStore,
    progress: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> None:
    theirs = other.project
    if other.folder.resolve() == work.store.folder.resolve():
        raise _Unopened("it is the project itself")
    if theirs.sensor != work.project.sensor:
        warning = f"{theirs.name} listens to sound, this project to motion."
        if theirs.sensor == LaneKind.IMU:
            warning = f"{theirs.name} listens to motion, this project to sound."
        work.warnings.append(warning)
    for problem in other.problems:
        work.skipped.append(Skipped(str(source.path), str(problem.error)))
    known = {label.name for label in (*work.project.labels, *work.labels)}
    before, unheard, otherwise = len(work.taken), 0, 0
    for done, recording in enumerate(theirs.recordings):
        if cancelled():
            raise Cancelled
        progress(done * 100 // len(theirs.recordings))
        if (mine := recording.lane(work.project.sensor)) is None:
            unheard += 1
            continue
        try:
            there = _take(work, source, other, recording, mine.rate_hz)
            otherwise += there is not None and _labelled(there) != _labelled(recording)
        except StudioError as problem:
            if problem.code not in ("recording-damaged", "format-newer"):
                raise
            work.skipped.append(Skipped(f"{source.path}: {called(recording)}", str(problem)))
    if unheard:
        reason = f"{unheard} of its recordings have no sound, which this project listens to"
        if work.project.sensor == LaneKind.IMU:
            reason = f"{unheard} of its recordings have no motion, which this project listens to"
        work.skipped.append(Skipped(str(source.path), reason))
    if otherwise:
        work.warnings.append(
            f"Labels differ in {otherwise} of the recordings of {theirs.name} that are here already. Those here stay: "
            "to have the others, delete the recordings here and merge again."
        )
    if len(work.taken) > before:
        work.labels += [label for label in theirs.labels if label.name not in known]
        _warn_of_capitals(work)


def _labelled(recording: Recording) -> set[tuple[str, int, int]]:
    return {(span.label, span.start_us, span.end_us) for span in recording.spans}


def _take(
    work: _Work, source: MergeSource, other: ProjectStore, recording: Recording, rate_hz: float
) -> Recording | None:
    """The recording with the same samples that is in the project already; None when it was taken."""
    lanes = tuple(other.read_lane(recording.id, lane.kind) for lane in recording.lanes)
    digest = tuple(sorted(map(lane_files.digest, lanes)))
    if digest in work.known:
        work.doubles += 1
        return work.known[digest]
    if work.project.sensor == LaneKind.IMU and rate_hz != work.project.pipeline.rate_hz:
        work.warnings.append(
            f"{other.project.name} has recordings at {rate_hz:g} Hz; this project works at "
            f"{work.project.pipeline.rate_hz:g} Hz."
        )
    person = recording.person
    person = f"{source.prefix} {person}".strip() if person and source.prefix else person or source.person
    taken = _write(work.store, replace(recording, person=person), lanes)
    work.taken.append(taken)
    work.known[digest] = taken
    return None


def _write(store: ProjectStore, recording: Recording, lanes: tuple[Lane, ...]) -> Recording:
    while True:
        try:
            store.write_recording(recording, lanes, flush=False)
            return recording
        except FileExistsError:
            recording = replace(recording, id=store.new_id()[1])


def _free(project: Project, labels: Sequence[Label]) -> list[Label]:
    """The labels that a project does not have; one keeps its colour unless that is taken."""
    found: list[Label] = []
    for label in labels:
        all_of_them = (*project.labels, *found)
        if label.name == BACKGROUND or any(label.name == known.name for known in all_of_them):
            continue
        is_taken = any(label.colour == known.colour for known in all_of_them)
        found.append(replace(label, colour=next_colour(all_of_them)) if is_taken else label)
    return found


def _warn_of_capitals(work: _Work) -> None:
    by_plain: dict[str, str] = {}
    for label in (*work.project.labels, *work.labels):
        other = by_plain.setdefault(label.name.strip().lower(), label.name)
        if other != label.name:
            work.warnings.append(f'"{other}" and "{label.name}" differ in capitals only: rename one to join them.')
