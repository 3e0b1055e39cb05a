"""A project folder that is open: the one place through which its files are read and written."""

from __future__ import annotations

import os
import secrets
import shutil
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.model.lane import Lane, LaneInfo, LaneKind
from studio.model.project import Project, default_pipeline
from studio.model.recording import Recording, Span
from studio.storage import codec, journal, jsonfile, scores, shelf, take
from studio.storage.files import flush_all, folder_gone, writing
from studio.storage.layout import (
    Layout,
    in_letters,
    project_name,
)
from studio.storage.loading import Loaded, Problem, gone, load
from studio.storage.lock import ProjectLock
from studio.storage.run_shelf import RunShelf
from studio.storage.shelf import Stored
from studio.storage.take import RescuableTake, TakeWriter


def utc_now() -> datetime:
    return datetime.now(UTC)


class ProjectStore(RunShelf):
    """One open project: ``create`` or ``open`` it, ``close`` it.

    ``project`` is the project as it was last saved. Methods may be called from any thread, one at a time each:
    saving goes in the order of the calls. ``problems`` lists what could not be read.
    """

    def __init__(self, layout: Layout, lock: ProjectLock | None, *, now: Callable[[], datetime] = utc_now) -> None:
        """Use ``create`` or ``open``."""
        self._layout = layout
        self._lock = lock
        self._now = now
        self._busy = threading.RLock()
        self._stored: dict[str, Stored] = {}
        self._trashed: dict[str, Stored] = {}
        self._document: dict[str, object] = {}
        self._has_journal = False
        self._taking: set[str] = set()
        self._problems: list[Problem] = []
        self._project = Project("", LaneKind.IMU, default_pipeline(LaneKind.IMU))

    @classmethod
    def create(
        cls, folder: Path | str, *, name: str = "", sensor: LaneKind, now: Callable[[], datetime] = utc_now
    ) -> ProjectStore:
        """Make a project in a folder that is empty or not there yet.

        Raises StudioError ("project-exists", "folder-not-empty", "folder-read-only", "disk-full", ...).
        """
        folder = Path(folder)
        layout = Layout(folder)
        if os.path.exists(layout.project_file):  # which is False, and no error, for a name that no disk takes
            raise StudioError(
                f"There already is a project in {folder}.",
                "",
                "Open it, or choose another folder.",
                code="project-exists",
            )
        with writing(layout.project_file):
            folder.mkdir(parents=True, exist_ok=True)
            if any(path != layout.lock_file for path in folder.iterdir()):
                raise StudioError(
                    f"{folder} is not empty.",
                    "A project needs a folder of its own.",
                    "Choose a new folder.",
                    code="folder-not-empty",
                )
        store = cls(layout, ProjectLock(layout.lock_file), now=now)
        try:
            store.save(Project(in_letters(name or project_name(folder)), sensor, default_pipeline(sensor)))
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def open(
        cls, folder: Path | str, *, read_only: bool = False, now: Callable[[], datetime] = utc_now
    ) -> ProjectStore:
        """Open a project; ``read_only`` takes no lock and refuses to write, so that it works beside a window.

        Raises StudioError ("project-missing", "project-damaged", "format-newer", "project-in-use",
        "open-read-only"). A recording that cannot be read is listed in ``problems`` and left as it is.
        """
        layout = Layout(Path(folder))
        if not os.path.isfile(layout.project_file):
            raise StudioError(
                f"There is no project in {folder}.",
                f"It has no {layout.project_file.name}.",
                "Choose a project's folder, or make a new one.",
                code="project-missing",
            )
        store = cls(layout, None if read_only else _lock(layout), now=now)
        try:
            store._take_over(load(layout, repair=not read_only))
        except BaseException:
            store.close()
            raise
        return store

    def close(self) -> None:
        """Let others open the project. Everything saved so far is on the disk already."""
        with self._busy:
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def __enter__(self) -> ProjectStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def folder(self) -> Path:
        return self._layout.root

    @property
    def is_read_only(self) -> bool:
        return self._lock is None

    @property
    def project(self) -> Project:
        return self._project

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(self._problems)

    def save(self, project: Project) -> None:
        """Bring the disk to ``project``: project.json, changed recordings and spans, and the trash both ways.

        A recording that is gone from the project moves to the trash, one that is back (undo) moves out of it. All of
        it happens or nothing, whenever the studio or the computer stops. Raises StudioError: then what is missing is
        done by the next ``save``. ValueError for a recording that was never written.
        """
        with self._busy:
            self._writable()
            steps = self._steps_to(project)
            if len(steps) > 1 or self._has_journal:
                # An older list that could not be carried out must not be what a crash finds.
                self._has_journal = True
                journal.note(self._layout, [step for step, _ in steps])
            for step, then in steps:
                if not journal.carry_out(self._layout, step):
                    self._note_gone(step.recording_id)
                then()
            if self._has_journal:
                journal.forget(self._layout)
                self._has_journal = False
            self._project = project

    def write_recording(self, recording: Recording, lanes: Sequence[Lane], *, flush: bool = True) -> None:
        """Write a new recording with its samples. It belongs to the project once that is saved with it.

        ``flush=False`` leaves it to ``flush``, once, to wait for the disk: for many recordings at a time.
        Raises StudioError; FileExistsError when its id is taken.
        """
        with self._busy:
            self._writable()
            if recording.id in self._stored or recording.id in self._trashed:
                raise FileExistsError(recording.id)
            folder = self._layout.recording(recording.stamp, recording.id)
            self._stored[recording.id] = shelf.write_folder(folder, recording, lanes, flush=flush)

    def withdraw(self, recording_id: str) -> None:
        """Take back a recording that was written and that no project was saved with: an import was cancelled."""
        with self._busy:
            shutil.rmtree(self._folder_of(recording_id), ignore_errors=True)
            del self._stored[recording_id]

    def flush(self) -> None:
        """Wait until the disk has everything that was written with ``flush=False``."""
        flush_all()

    def write_spans(self, recording_id: str, spans: Sequence[Span]) -> None:
        """Write a recording's spans. Raises StudioError; KeyError."""
        with self._busy:
            recording = self._project.recording(recording_id)
            self.save(self._project.with_recording(replace(recording, spans=tuple(spans))))

    def read_lane(self, recording_id: str, kind: LaneKind) -> Lane:
        """The samples of one lane.

        Raises StudioError("recording-damaged") when its file is not what was written, and lists that in
        ``problems``; KeyError when there is no such recording or lane.
        """
        stored = self._stored.get(recording_id) or self._trashed[recording_id]
        try:
            return shelf.read_samples(self._folder_of(recording_id), stored, kind)
        except StudioError:
            # Once more with nobody moving the folder: another thread may just have put it into the trash.
            with self._busy:
                return self._read_or_note(stored, kind)

    def digests(self) -> dict[tuple[str, ...], str]:
        """What tells two recordings with equal samples from two different ones, with the recording's id; the trash
        does not count."""
        with self._busy:
            return {stored.digest: recording_id for recording_id, stored in self._stored.items()}

    def new_id(self) -> tuple[str, str]:
        """(stamp, id) for a recording that starts now."""
        while True:
            recording_id = secrets.token_hex(4)
            if recording_id not in self._stored and recording_id not in self._trashed:
                return self._now().strftime("%Y%m%dT%H%M%S"), recording_id

    def begin_take(
        self, *, lanes: Sequence[LaneInfo], label: str = "", person: str = "", origin: str = ""
    ) -> TakeWriter:
        """Start recording: the lanes' kind, rate and channels count, their count and gaps do not.

        Raises StudioError.
        """
        with self._busy:
            self._writable()
            stamp, take_id = self.new_id()
            plan = take.TakePlan(take_id, stamp, label, person, origin, tuple(lanes))
            writer = TakeWriter(self._layout.take(stamp, take_id), plan, keep=self._keep, forget=self._taking.discard)
            self._taking.add(take_id)
            return writer

    def rescuable(self) -> tuple[RescuableTake, ...]:
        """The takes that a crash left behind, oldest first."""
        return tuple(self._unfinished().values())

    def rescue(self, take_id: str) -> Recording:
        """Make a left-behind take a recording, as ``TakeWriter.finish`` does. Raises StudioError; KeyError."""
        with self._busy:
            self._writable()
            return take.rescue(self._unfinished()[take_id], keep=self._keep)

    def discard(self, take_id: str) -> None:
        """Move a left-behind take to the trash. Raises StudioError; KeyError."""
        with self._busy:
            self._writable()
            folder = self._unfinished()[take_id].folder
            journal.move_folder(folder, self._layout.trash / folder.name)

    def cache_folder(self) -> Path:
        """A folder whose contents can be made again at any time. Raises StudioError."""
        with writing(self._layout.cache):
            self._layout.cache.mkdir(exist_ok=True)
        return self._layout.cache

    def read_scores(self, name: str) -> tuple[NDArray[np.int64], NDArray[np.int8]] | None:
        """Times and scores that were kept under this name; None when there are none."""
        return scores.read(self._layout.traces, name)

    def keep_scores(self, name: str, times_us: NDArray[np.int64], rows: NDArray[np.int8]) -> None:
        """For the next time. A disk that does not take them, or may not be written, is no trouble."""
        if not self.is_read_only:
            scores.keep(self._layout.traces, name, times_us, rows)

    def search_journal(self) -> Path:
        """Where a search keeps what it has tried; the file itself is the search's. Raises StudioError."""
        self._writable()
        with writing(self._layout.search):
            self._layout.search.mkdir(exist_ok=True)
        return self._layout.search_journal

    def _take_over(self, found: Loaded) -> None:
        self._project, self._document = found.project, found.document
        self._stored, self._problems = found.stored, found.problems

    def _read_or_note(self, stored: Stored, kind: LaneKind) -> Lane:
        recording_id = stored.recording.id
        try:
            return shelf.read_samples(self._folder_of(recording_id), stored, kind)
        except StudioError as error:
            if not self._layout.root.is_dir():
                raise folder_gone(self._layout.root) from error
            if all(problem.name != recording_id for problem in self._problems):
                self._problems.append(Problem(recording_id, error))
            raise

    def _keep(self, recording: Recording, lanes: Sequence[Lane]) -> None:
        with self._busy:
            if recording.id not in self._stored:
                self.write_recording(recording, lanes)
            self._taking.discard(recording.id)

    def _unfinished(self) -> dict[str, RescuableTake]:
        found = take.unfinished(self._layout.recordings)
        return {key: value for key, value in found.items() if key not in self._taking and key not in self._stored}

    def _steps_to(self, project: Project) -> list[tuple[journal.Step, Callable[[], None]]]:
        """What has to be done on the disk, each with what we know once it is done."""
        wanted = {recording.id for recording in project.recordings}
        steps: list[tuple[journal.Step, Callable[[], None]]] = []
        for recording in self._project.recordings:
            if recording.id not in wanted and recording.id in self._stored:
                steps.append(self._move(self._stored[recording.id], to_trash=True))
        for recording in project.recordings:
            stored = self._stored.get(recording.id)
            if stored is None:
                stored = self._trashed.get(recording.id)
                if stored is None:
                    raise ValueError(f"recording {recording.id} was never written")
                steps.append(self._move(stored, to_trash=False))
            if recording is not stored.recording and recording != stored.recording:
                after, writes = shelf.changed(stored, recording)
                steps += [(write, lambda: None) for write in writes[:-1]]
                steps.append((writes[-1], partial(self._stored.update, {recording.id: after})))
        document = codec.project_to_json(project)
        kept = jsonfile.keep_unknown(document, self._document)
        assert isinstance(kept, dict)
        # Another network is not the old one with changes: nothing of that may stay in it.
        kept["learning"]["network"] = project.learning.network
        if kept != self._document:
            own = journal.Write("", "", self._layout.project_file.name, kept)
            steps.append((own, lambda: setattr(self, "_document", kept)))
        return steps

    def _move(self, stored: Stored, *, to_trash: bool) -> tuple[journal.Step, Callable[[], None]]:
        recording_id = stored.recording.id
        before, after = (self._stored, self._trashed) if to_trash else (self._trashed, self._stored)
        return (
            journal.Move(stored.recording.stamp, recording_id, to_trash),
            lambda: after.update({recording_id: before.pop(recording_id)}),
        )

    def _note_gone(self, recording_id: str) -> None:
        if all(problem.name != recording_id for problem in self._problems):
            self._problems.append(gone(recording_id))

    def _folder_of(self, recording_id: str) -> Path:
        if recording_id in self._stored:
            return self._layout.recording(self._stored[recording_id].recording.stamp, recording_id)
        return self._layout.trashed(self._trashed[recording_id].recording.stamp, recording_id)

    def _writable(self) -> None:
        if self._lock is None:
            raise self.refusal()
        if self._lock.renew():
            self._check_unchanged()

    def refusal(self) -> StudioError:
        """What every change is answered with while the project is open for reading only."""
        return StudioError(
            f"{self._layout.root.name} is open for reading only.",
            "",
            "Open it for writing first, or save a copy elsewhere.",
            code="project-read-only",
        )

    def _check_unchanged(self) -> None:
        """The folder was away, as on a stick that was pulled out: is it the one that was there? Raises StudioError."""
        if not self._document:
            return
        found = self._layout.project_file
        try:
            same = jsonfile.parse(found.read_bytes(), codec.PROJECT, codec.PROJECT_VERSION).record() == self._document
        except (OSError, ValueError):
            same = False
        if not same:
            raise StudioError(
                f"The project in {self._layout.root} is not the one that was open.",
                f"{found.name} was changed elsewhere, or another disk is in the place of the first.",
                "Bring the first one back, or save a copy elsewhere.",
                code="project-changed",
            )


def _lock(layout: Layout) -> ProjectLock:
    try:
        return ProjectLock(layout.lock_file)
    except StudioError as error:
        if error.code != "folder-read-only":
            raise
        raise StudioError(
            f"The project {layout.root.name} cannot be changed where it is.",
            error.why,
            "Look at it without changing it, or open a copy of it.",
            code="open-read-only",
        ) from error
