"""The projects in what was given to be merged: one, or those in a folder or zip of a class's projects."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from studio.errors import Cancelled
from studio.storage.archive import open_archive
from studio.storage.imported import Damaged
from studio.storage.layout import Layout
from studio.storage.packing import is_project_zip
from studio.storage.sources import ZIPS

_DEEPEST = 3
"""A zip of everybody's folders, each with a zip in it."""


def projects_in(path: Path, place: Path, cancelled: Callable[[], bool] = lambda: False) -> list[tuple[Path, str]]:
    """(folder or zip of a project, how it is called), those that stand in a zip unpacked below ``place``. What holds
    none is given back as it is, for whoever opens it to say so. Raises OSError, Cancelled."""
    return list(_found(path, str(path), place, cancelled, 0)) or [(path, str(path))]


def _found(
    path: Path, shown: str, place: Path, cancelled: Callable[[], bool], depth: int
) -> Iterator[tuple[Path, str]]:
    if cancelled():
        raise Cancelled
    if path.is_dir():
        if Layout(path).project_file.is_file():
            yield path, shown
        elif depth <= _DEEPEST:
            for child in sorted(path.iterdir()):
                if not child.name.startswith((".", "__MACOSX")):
                    yield from _found(child, f"{shown}/{child.name}", place, cancelled, depth + 1)
    elif path.suffix.lower() in ZIPS and path.is_file():
        if is_project_zip(path):
            yield path, shown
        elif depth <= _DEEPEST:
            beside = place / f"{len(list(place.iterdir()))}"
            if _unpacked(path, beside, cancelled):
                yield from _found(beside, shown, place, cancelled, depth + 1)
            elif depth:  # a damaged one among others is said
                yield path, shown


def _unpacked(path: Path, beside: Path, cancelled: Callable[[], bool]) -> bool:
    """Raises OSError, Cancelled."""
    beside.mkdir()
    project_file = Layout(Path()).project_file.name
    try:
        with open_archive(path) as archive:
            if not any(name.name == project_file or name.suffix.lower() in ZIPS for name in archive.names):
                return True
            for name in archive.names:
                if cancelled():
                    raise Cancelled
                (beside / name.parent).mkdir(parents=True, exist_ok=True)
                archive.unpack(name, beside / name)
    except Damaged:
        return False
    return True
