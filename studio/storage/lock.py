"""A project is open in one place: a lock file that names who has it, and that a crash cannot leave locked."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import sys
from pathlib import Path

from studio.errors import StudioError
from studio.storage import jsonfile
from studio.storage.files import folder_gone, write_error, writing

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
        self._path = path
        self._host = host or socket.gethostname()
        self._handle = self._acquire()

    def renew(self) -> bool:
        """Before something is written: the folder may have gone and come back, and our lock with it.

        True when it had to be locked anew. Raises StudioError ("folder-gone", "project-in-use").
        """
        if not self._path.parent.is_dir():
            raise folder_gone(self._path.parent)
        try:
            ours, there = os.fstat(self._handle), os.stat(self._path)
            if (ours.st_dev, ours.st_ino) == (there.st_dev, there.st_ino):
                return False
        except OSError:
            pass  # the file, or the disk under our handle, is gone
        fresh = self._acquire()
        with contextlib.suppress(OSError):
            os.close(self._handle)
        self._handle = fresh
        return True

    def release(self) -> None:
        """Leaves an empty file: removing it would race with whoever is just opening it."""
        if self._handle >= 0:
            with contextlib.suppress(OSError):  # on a disk that is gone
                os.ftruncate(self._handle, 0)
            with contextlib.suppress(OSError):
                os.close(self._handle)
            self._handle = -1

    def _acquire(self) -> int:
        with writing(self._path):
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            owner = _owner(handle)
            if not _lock(handle) or (owner and owner[1] != self._host):
                raise _in_use(owner, self._path, self._host)
            _write(handle, {"format": f"{LOCK}/{LOCK_VERSION}", "pid": os.getpid(), "host": self._host})
        except OSError as problem:
            # The lock itself is held: a full disk has no room for our name, and the project can be opened all the same.
            if problem.errno not in (errno.ENOSPC, errno.EDQUOT):
                os.close(handle)
                raise write_error(problem, self._path) from problem
        except BaseException:
            os.close(handle)
            raise
        return handle


def _owner(handle: int) -> tuple[int, str] | None:
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        root = jsonfile.parse(os.read(handle, 4096), LOCK, LOCK_VERSION)
        return root.field("pid").whole(), root.field("host").text()
    except ValueError:  # empty, or cut short by a crash: nobody's name
        return None


def _write(handle: int, owner: dict[str, object]) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, jsonfile.dump(owner))


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
