"""A project is open in one place: a lock file that names who has it, and that a crash cannot leave locked."""

from __future__ import annotations

import errno
import os
import socket
import sys
from pathlib import Path

from studio.errors import StudioError
from studio.storage import jsonfile
from studio.storage.files import writing

LOCK, LOCK_VERSION = "nano-studio-lock", 1
_FAR = 1 << 30
"""Windows locks byte ranges against reading too: a byte far past the text keeps the owner's name readable."""


class ProjectLock:
    """Held from construction to ``release``.

    The operating system's own lock is the liveness check: it is gone with its process, whatever number the next
    process gets. The text inside (pid, host) is for the person, and for a folder shared between computers, where
    the system's lock may not reach. Raises StudioError("project-in-use").
    """

    def __init__(self, path: Path, *, host: str = "") -> None:
        self._host = host or socket.gethostname()
        with writing(path):
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            owner = self._owner()
            if not _lock(self._handle):
                raise _in_use(owner, path, self._host)
            if owner and owner[1] != self._host:
                raise _in_use(owner, path, self._host)
            self._write({"format": f"{LOCK}/{LOCK_VERSION}", "pid": os.getpid(), "host": self._host})
        except BaseException:
            os.close(self._handle)
            raise

    def release(self) -> None:
        """Leaves an empty file: removing it would race with whoever is just opening it."""
        if self._handle >= 0:
            os.ftruncate(self._handle, 0)
            os.close(self._handle)
            self._handle = -1

    def _owner(self) -> tuple[int, str] | None:
        os.lseek(self._handle, 0, os.SEEK_SET)
        try:
            root = jsonfile.parse(os.read(self._handle, 4096), LOCK, LOCK_VERSION)
            return root.field("pid").whole(), root.field("host").text()
        except ValueError:  # empty, or cut short by a crash: nobody's name
            return None

    def _write(self, owner: dict[str, object]) -> None:
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, jsonfile.dump(owner))


def _in_use(owner: tuple[int, str] | None, path: Path, host: str) -> StudioError:
    here = owner is None or owner[1] == host
    who = f"process {owner[0]} on {owner[1]}" if owner else "another program"
    return StudioError(
        f"The project {path.parent.name} is already open.",
        f"It is in use by {who}.",
        "Close it there first." if here else f"Close it there first; if it is not open there, delete {path}.",
        code="project-in-use",
    )


def _lock(handle: int) -> bool:
    """False when somebody has it. A file system without locks counts as free: the name inside still protects."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as problem:
        return problem.errno not in (errno.EWOULDBLOCK, errno.EACCES)
    return True
