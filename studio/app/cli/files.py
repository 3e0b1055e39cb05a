"""Files that a command names: read or written whole, or refused by a sentence."""

from __future__ import annotations

from pathlib import Path

from studio.errors import StudioError
from studio.storage.files import replace_whole


def read_file(path: Path) -> bytes:
    """Raises StudioError("file-unreadable")."""
    try:
        return path.read_bytes()
    except OSError as problem:
        raise StudioError(
            f"{path} could not be read.", f"{problem.strerror}.", "Check the path.", code="file-unreadable"
        ) from problem


def write_file(path: Path, data: bytes) -> None:
    """The whole file or none: one of this name stays when the disk refuses. Raises StudioError("file-unwritable")."""
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a device, or a pipe to another program
        else:
            replace_whole(path.resolve(), data)  # what a link points to, and not the link
    except OSError as problem:
        raise StudioError(
            f"{path} could not be written.", f"{problem.strerror}.", "Choose another place.", code="file-unwritable"
        ) from problem
