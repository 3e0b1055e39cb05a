"""Files that a command names: read or written whole, or refused by a sentence."""

from __future__ import annotations

from pathlib import Path

from studio.errors import StudioError


def read_file(path: Path) -> bytes:
    """Raises StudioError("file-unreadable")."""
    try:
        return path.read_bytes()
    except OSError as problem:
        raise StudioError(
            f"{path} could not be read.", f"{problem.strerror}.", "Check the path.", code="file-unreadable"
        ) from problem


def write_file(path: Path, data: bytes) -> None:
    """Raises StudioError("file-unwritable")."""
    try:
        path.write_bytes(data)
    except OSError as problem:
        raise unwritable(path, problem) from problem


def unwritable(path: Path, problem: OSError) -> StudioError:
    return StudioError(
        f"{path} could not be written.", f"{problem.strerror}.", "Choose another place.", code="file-unwritable"
    )
