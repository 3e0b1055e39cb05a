"""A whole project as one zip, and back into a folder of its own on another computer."""

from __future__ import annotations

import os
import secrets
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from studio.errors import Cancelled, StudioError
from studio.storage.archive import Archive, open_archive
from studio.storage.exporting import require_free
from studio.storage.files import flush_all, writing
from studio.storage.imported import Damaged
from studio.storage.layout import NEW_SUFFIX, PROJECT_SUFFIX, TAKE_SUFFIX, Layout
from studio.storage.store import ProjectStore

Progress = Callable[[int, int], None]


def pack_project(
    folder: Path,
    target: Path,
    *,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write the project in ``folder`` into one zip and say how many files it holds; the trash, the cache and takes
    that were not finished stay behind. A zip that stands there is replaced, whole or not at all.

    Raises StudioError, Cancelled.
    """
    files = _files_of(folder)
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    top = folder.resolve().name.removesuffix(PROJECT_SUFFIX) + PROJECT_SUFFIX
    with writing(target):
        try:
            with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as file:
                for done, path in enumerate(files):
                    if cancelled():
                        raise Cancelled
                    progress(done, len(files))
                    file.write(path, f"{top}/{path.relative_to(folder).as_posix()}")
            flush_all()
            os.replace(beside, target)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    progress(len(files), len(files))
    return len(files)


def is_project_zip(path: Path) -> bool:
    """Does this zip hold a project? One that is damaged does not."""
    try:
        with open_archive(path) as archive:
            return _top(archive) is not None
    except (Damaged, OSError):
        return False


def unpack_project(
    source: Path,
    target: Path,
    *,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Make a project folder of a zip; ``target`` is empty or not there yet. All of it or nothing.

    Raises StudioError ("zip-damaged", "zip-no-project", "folder-not-empty", and what writing can refuse), Cancelled.
    """
    require_free(target)
    beside = target.with_name(target.name + NEW_SUFFIX)
    try:
        with open_archive(source) as archive:
            if (top := _top(archive)) is None:
                raise _no_project(source)
            with writing(target):
                shutil.rmtree(beside, ignore_errors=True)
                _unpack(archive, top, beside, progress, cancelled)
                ProjectStore.open(beside, read_only=True).close()
                flush_all()
                if target.is_dir():
                    target.rmdir()
                beside.rename(target)
    except Damaged as problem:
        raise StudioError(
            f"{source.name} cannot be unpacked.",
            f"{str(problem)[0].upper()}{str(problem)[1:]}.",
            "Bring the zip over once more, and do not change it on the way.",
            code="zip-damaged",
        ) from problem
    except OSError as problem:
        why = f"{problem.strerror or problem}."
        raise StudioError(f"{source.name} cannot be read.", why, "Check the path.", code="zip-damaged") from problem
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _unpack(
    archive: Archive, top: PurePosixPath, beside: Path, progress: Progress, cancelled: Callable[[], bool]
) -> None:
    layout = Layout(PurePosixPath())  # type: ignore[arg-type]
    kept = {str(layout.project_file), str(layout.recordings), str(layout.runs)}
    names = [name for name in archive.names if name.is_relative_to(top) and name.relative_to(top).parts[0] in kept]
    for done, name in enumerate(names):
        if cancelled():
            raise Cancelled
        progress(done, len(names))
        path = beside / name.relative_to(top)
        path.parent.mkdir(parents=True, exist_ok=True)
        archive.unpack(name, path)
    progress(len(names), len(names))


def _top(archive: Archive) -> PurePosixPath | None:
    """The folder of the zip in which the project stands: its root, or the one folder in it."""
    project_file = Layout(Path()).project_file.name
    tops = [name.parent for name in archive.names if name.name == project_file and len(name.parts) <= 2]
    return min(tops, key=lambda top: len(top.parts)) if tops else None


def _files_of(folder: Path) -> list[Path]:
    layout = Layout(folder)
    files = [layout.project_file]
    for place in (layout.recordings, layout.runs):
        for path in sorted(place.rglob("*")):
            parts = path.relative_to(folder).parts
            if path.is_file() and not any(part.endswith((TAKE_SUFFIX, NEW_SUFFIX)) for part in parts[:2]):
                files.append(path)
    return files


def _no_project(source: Path) -> StudioError:
    return StudioError(
        f"There is no project in {source.name}.",
        "It has no project.json.",
        "If it holds recordings, import it into a project instead.",
        code="zip-no-project",
    )
