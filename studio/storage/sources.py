"""Where imported files come from: folders, single files and zips, walked in the order of their names."""

from __future__ import annotations

import functools
import io
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath
from typing import BinaryIO

from studio.errors import StudioError
from studio.storage.archive import Archive, open_archive
from studio.storage.imported import Damaged
from studio.storage.layout import Layout

LARGEST_FILE = 1 << 30
ZIPS = (".zip", ".tm")


@dataclass(frozen=True, slots=True)
class Found:
    """A file to import: ``path`` below the folder or zip that was given, ``shown`` as a person knows it.

    ``was_named`` when the person chose this very file: then it is said when it is of no use.
    """

    path: PurePath
    shown: str
    was_named: bool
    load: Callable[[], bytes]

    def read(self) -> bytes:
        """Raises Damaged."""
        try:
            return self.load()
        except OSError as problem:
            raise Damaged(f"it cannot be read: {problem.strerror or problem}") from problem


@dataclass(frozen=True, slots=True)
class Source:
    """What was given, with its files. ``above`` are the parts of the folder that it is or stands in."""

    above: tuple[str, ...]
    files: tuple[Found, ...]
    by_path: dict[PurePath, Found]

    def beside(self, path: PurePath, name: str) -> Found | None:
        return self.by_path.get(path.parent / name)


def open_sources(paths: Sequence[Path | str], stack: ExitStack, refuse: Callable[[str, str], None]) -> Iterator[Source]:
    """A source for each path; zips stay open until ``stack`` ends. ``refuse`` hears of zips that are not taken.

    Raises StudioError("import-missing").
    """
    for path in map(Path, paths):
        if path.is_dir():
            folder = _source(path.resolve().parts[1:], _without_projects(list(_walk(path)), refuse))
            yield folder
            for found in folder.files:
                if found.path.suffix.lower() in ZIPS:
                    yield from _zips(path / found.path, stack, refuse)
        elif path.suffix.lower() in ZIPS and path.is_file():
            yield from _zips(path, stack, refuse)
        elif path.exists():
            yield _single(path)
        else:
            raise StudioError(
                f"{path} is not there.", "No file or folder has this name.", "Check the path.", code="import-missing"
            )


def _zips(path: Path, stack: ExitStack, refuse: Callable[[str, str], None]) -> Iterator[Source]:
    """A zip, and the zips in it: what a class handed in comes as a zip of everybody's."""
    above = (*path.resolve().parts[1:-1], path.stem)
    if (outer := _zip(path, str(path), above, stack, refuse)) is None:
        return
    yield outer
    for found in outer.files:
        if found.path.suffix.lower() not in ZIPS:
            continue
        try:
            packed = io.BytesIO(found.read())
        except Damaged as problem:
            refuse(found.shown, str(problem))
            continue
        inner_above = (*above, *found.path.parent.parts, found.path.stem)
        if inner := _zip(packed, found.shown, inner_above, stack, refuse):
            yield inner


def _zip(
    file: Path | BinaryIO, shown: str, above: tuple[str, ...], stack: ExitStack, refuse: Callable[[str, str], None]
) -> Source | None:
    try:
        archive = stack.enter_context(open_archive(file))
    except Damaged as problem:
        refuse(shown, str(problem))
        return None
    except OSError as problem:
        refuse(shown, f"it cannot be read: {problem.strerror or problem}")
        return None
    return _source(above, _without_projects(list(_packed(shown, archive)), refuse))


def _without_projects(found: list[Found], refuse: Callable[[str, str], None]) -> list[Found]:
    """The studio's own projects are no folders of recordings: their labels stand in other files than the samples."""
    layout = Layout(Path())
    roots = {each.path.parent: each for each in found if each.path.name == layout.project_file.name}
    inside = {root for root in roots if any(each.path.is_relative_to(root / layout.recordings) for each in found)}
    for root in inside:
        where = roots[root].shown.removesuffix(layout.project_file.name).rstrip("/\\")
        refuse(where, "it is a project: merge it instead of importing it")
    return [each for each in found if not any(each.path.is_relative_to(root) for root in inside)]


def _source(above: Sequence[str], found: list[Found]) -> Source:
    return Source(tuple(above), tuple(found), {each.path: each for each in found})


def _single(path: Path) -> Source:
    """One file; what stands beside it can be looked up, and is not imported by itself."""
    named = Found(PurePath(path.name), str(path), True, functools.partial(_load, path))
    try:
        near = {
            PurePath(beside.name): Found(PurePath(beside.name), str(beside), False, functools.partial(_load, beside))
            for beside in path.parent.iterdir()
        }
    except OSError:
        near = {}
    return Source(path.parent.resolve().parts[1:], (named,), near | {named.path: named})


def _walk(root: Path) -> Iterator[Found]:
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                path = Path(folder, name)
                yield Found(path.relative_to(root), str(path), False, functools.partial(_load, path))


def _packed(shown: str, archive: Archive) -> Iterator[Found]:
    for name in sorted(archive.names):
        if not any(part.startswith((".", "__MACOSX")) for part in name.parts):
            load = _limited(functools.partial(archive.read, name), archive.size(name))
            yield Found(name, f"{shown}/{name}", False, load)


def _load(path: Path) -> bytes:
    about = path.stat()
    if not stat.S_ISREG(about.st_mode):
        raise Damaged("it is no file with an end")  # a pipe's would never come
    return _limited(path.read_bytes, about.st_size)()


def _limited(load: Callable[[], bytes], size_bytes: int) -> Callable[[], bytes]:
    def limited() -> bytes:
        if size_bytes > LARGEST_FILE:
            raise Damaged("it is larger than a gigabyte; cut it into parts")
        return load()

    return limited


def below(path: PurePath) -> PurePosixPath:
    return PurePosixPath(*path.parts)
