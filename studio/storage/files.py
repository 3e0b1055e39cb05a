"""Whole files or the old ones: written beside, flushed, put in place; and sentences for what a disk refuses."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from studio.errors import StudioError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

_REFUSALS = {
    errno.ENOSPC: ("disk-full", "The disk is full.", "Make some room on it, then try again."),
    errno.EDQUOT: ("disk-full", "Your share of the disk is used up.", "Make some room, then try again."),
    errno.EROFS: ("folder-read-only", "The disk can only be read.", "Copy the project to a place you can write to."),
    errno.EACCES: (
        "folder-read-only",
        "Writing there is not allowed.",
        "Copy the project to a place you can write to.",
    ),
    errno.EPERM: ("folder-read-only", "Writing there is not allowed.", "Copy the project to a place you can write to."),
    errno.ENOTDIR: ("no-folder", "A file stands where a folder should be.", "Choose another place."),
    errno.EEXIST: ("no-folder", "A file of this name stands there already.", "Choose another place."),
    errno.ENAMETOOLONG: ("name-too-long", "The name is too long for the disk.", "Choose a shorter one."),
} | dict.fromkeys(
    # A stick that is pulled out answers with one of these, as the system and the moment have it.
    (errno.ENOENT, errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN),
    (
        "folder-gone",
        "The folder is not there any more.",
        "Plug its disk in again or bring the folder back, then try again.",
    ),
)


_HAS_SYNC = hasattr(os, "sync")


def write_error(problem: OSError, path: Path) -> StudioError:
    """The sentence for a file that could not be written. Nothing that was there before is lost by it."""
    code, why, remedy = _REFUSALS.get(
        problem.errno or 0,
        ("file-write", f"{problem.strerror or problem}.", "Check the disk, then try again."),
    )
    return StudioError(f"{path.name} could not be saved in {path.parent}.", why, remedy, code=code)


def folder_gone(folder: Path) -> StudioError:
    """The sentence for a project's folder that is not there while the project is open."""
    code, why, remedy = _REFUSALS[errno.ENOENT]
    return StudioError(f"{folder} cannot be reached.", why, remedy, code=code)


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turns an OSError inside into the StudioError of ``path``."""
    try:
        yield
    except OSError as problem:
        raise write_error(problem, path) from problem


HALF_WRITTEN = ".*.json.????????"
"""What a crash in ``write_atomic`` leaves of a JSON file."""


def write_atomic(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path`` so that a crash at any instant leaves the old bytes or the new ones.

    Raises StudioError ("disk-full", "folder-read-only", "folder-gone", "file-write"); the old file stays.
    """
    with writing(path):
        replace_whole(path, data)


def replace_whole(path: Path, data: bytes) -> None:
    """As ``write_atomic``, for those with sentences of their own. Raises OSError; the old file stays."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        write_flushed(beside, data)
        os.replace(beside, path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    flush_folder(path.parent)


def write_flushed(path: Path, *parts: Buffer, flush: bool = True) -> None:
    """Write a file of ``parts`` and wait until the disk has it; ``flush=False``: ``flush_all`` will wait.

    Raises OSError.
    """
    with open(path, "wb") as file:
        for part in parts:
            file.write(part)
        file.flush()
        if flush or not _HAS_SYNC:
            os.fsync(file.fileno())


def flush_all() -> None:
    """Wait once for many files: a hundred imported takes are four hundred files."""
    if _HAS_SYNC:
        os.sync()


def flush_folder(folder: Path) -> None:
    """Make a rename in ``folder`` last through a power cut, where the system lets a folder be opened."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
