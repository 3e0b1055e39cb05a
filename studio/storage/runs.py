"""Runs on disk: a numbered folder each, with its numbers in run.json and its models beside."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from studio.errors import StudioError
from studio.model.run import Run
from studio.model.snapshot import Snapshot
from studio.storage import journal, jsonfile, run_codec, snapshot_codec
from studio.storage.files import flush_folder, write_atomic, write_flushed, writing
from studio.storage.layout import NEW_SUFFIX, RUN_FILE, TRASHED_RUN, Artefact, Layout


def numbers(layout: Layout) -> tuple[int, ...]:
    """The runs that are kept, oldest first."""
    return tuple(sorted(int(path.name) for path in layout.runs.glob("*") if _is_number(path.name)))


def new_folder(layout: Layout) -> tuple[int, Path]:
    """The next number, and a new folder for the run's files. A deleted run's number is not given again, since it may
    come back. Raises StudioError."""
    taken = [int(name) for path in layout.runs.glob("*") if _is_number(name := path.name.removesuffix(NEW_SUFFIX))]
    trashed = [path.name.removeprefix(TRASHED_RUN) for path in layout.trash.glob(f"{TRASHED_RUN}*")]
    number = max([*taken, *(int(name) for name in trashed if _is_number(name))], default=0) + 1
    folder = layout.new_run(number)
    with writing(folder):
        folder.mkdir(parents=True)
    return number, folder


def write(layout: Layout, run: Run, artefacts: Mapping[Artefact, bytes | Path]) -> Path:
    """Complete a run's new folder and put it in place. Raises StudioError; FileExistsError for a number in use."""
    folder, beside = layout.run(run.number), layout.new_run(run.number)
    if folder.exists():
        raise FileExistsError(folder)
    with writing(folder):
        try:
            beside.mkdir(parents=True, exist_ok=True)
            for artefact, content in artefacts.items():
                write_flushed(beside / artefact.value, content if isinstance(content, bytes) else content.read_bytes())
            write_flushed(beside / RUN_FILE, jsonfile.dump(run_codec.run_to_json(run)))
            os.rename(beside, folder)
            flush_folder(folder.parent)
        except OSError:
            # Half of a run is of no use, and takes room where there is none.
            shutil.rmtree(beside, ignore_errors=True)
            raise
    return folder


def rewrite(layout: Layout, run: Run, artefacts: Mapping[Artefact, bytes]) -> None:
    """The run's numbers first: a package that is older than they say is taken for what it is, since it is read itself.
    Raises StudioError."""
    folder = layout.run(run.number)
    if not folder.is_dir():
        raise _missing(run.number, RUN_FILE)
    write_atomic(folder / RUN_FILE, jsonfile.dump(run_codec.run_to_json(run)))
    for artefact, content in artefacts.items():
        write_atomic(folder / artefact.value, content)


def read(layout: Layout, number: int) -> Run:
    """Raises StudioError ("run-missing", "run-damaged", "format-newer")."""
    path = layout.run(number) / RUN_FILE
    with _naming(number, path.name):
        root = jsonfile.parse(path.read_bytes(), run_codec.RUN, run_codec.RUN_VERSION)
        return run_codec.run_from_json(root, number=number)


def file(layout: Layout, number: int, artefact: Artefact) -> Path:
    """Raises StudioError("run-missing")."""
    path = layout.run(number) / artefact.value
    if not path.is_file():
        raise _missing(number, artefact.value)
    return path


def write_file(layout: Layout, number: int, artefact: Artefact, content: bytes) -> None:
    """Put a file beside a run that is kept, or replace it. Raises StudioError."""
    folder = layout.run(number)
    if not folder.is_dir():
        raise _missing(number, RUN_FILE)
    write_atomic(folder / artefact.value, content)


def read_file(layout: Layout, number: int, artefact: Artefact) -> bytes | None:
    """None when the run has no such file, as older ones have not. Raises StudioError("run-damaged")."""
    path = layout.run(number) / artefact.value
    if not path.is_file():
        return None
    with _naming(number, path.name):
        return path.read_bytes()


def read_snapshot(layout: Layout, number: int) -> Snapshot | None:
    """What the run was trained from; None for an older run, which does not know. Raises StudioError("run-damaged",
    "format-newer")."""
    data = read_file(layout, number, Artefact.SNAPSHOT)
    if data is None:
        return None
    with _naming(number, Artefact.SNAPSHOT.value):
        return snapshot_codec.decode(data)


def made(layout: Layout, number: int) -> str:
    """When the run was written, UTC as ``20260102T030405``; "" when the disk does not say."""
    try:
        at = (layout.run(number) / RUN_FILE).stat().st_mtime
    except OSError:
        return ""
    return datetime.fromtimestamp(at, UTC).strftime("%Y%m%dT%H%M%S")


def to_trash(layout: Layout, number: int) -> None:
    """Raises StudioError("run-missing", ...)."""
    if not journal.move_folder(layout.run(number), layout.trashed_run(number)):
        raise _missing(number, RUN_FILE)


def from_trash(layout: Layout, number: int) -> None:
    """Raises StudioError("run-missing", ...)."""
    if not journal.move_folder(layout.trashed_run(number), layout.run(number)):
        raise _missing(number, RUN_FILE)


@contextlib.contextmanager
def _naming(number: int, name: str) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as problem:
        raise _missing(number, name) from problem
    except (OSError, ValueError) as problem:
        newer = isinstance(problem, jsonfile.NewerFormat)
        raise StudioError(
            f"Run {number} cannot be read.",
            f"{name}: {problem}.",
            "Update the studio." if newer else "Train again; the recordings are not touched by this.",
            code="format-newer" if newer else "run-damaged",
        ) from problem


def _missing(number: int, name: str) -> StudioError:
    return StudioError(
        f"Run {number} is not there.", f"It has no {name}.", "Choose another run, or train.", code="run-missing"
    )


def _is_number(name: str) -> bool:
    return name.isdecimal() and len(name) < 8
