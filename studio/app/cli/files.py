"""Files that a command names: read whole, or refused by a sentence."""

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
