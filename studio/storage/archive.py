"""Zips, read without trust: what is in them, and nothing that could land outside of the folder it is unpacked to."""

from __future__ import annotations

import contextlib
import lzma
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from studio.storage.imported import Damaged

MOST_FILES = 100_000
MOST_BYTES = 16 << 30
_MOST_RATIO, _RATIO_FROM_BYTES = 250, 256 << 20
"""Sound and motion pack 2 to 20 times smaller; only silence packs better, and nobody records hours of zeros."""
_RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10)))
)
"""Names that Windows keeps for itself, whatever ending they have."""
_FORBIDDEN = frozenset('<>:"|?*\\')


class Archive:
    """An open zip whose every name was looked at. ``names`` are its files, as paths with "/"."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        """Raises Damaged for a zip that is none, or that is not to be trusted."""
        self._file = file
        self._members = {PurePosixPath(info.filename): info for info in _trusted(file)}

    @property
    def names(self) -> tuple[PurePosixPath, ...]:
        return tuple(self._members)

    def size(self, name: PurePosixPath) -> int:
        return self._members[name].file_size

    def read(self, name: PurePosixPath) -> bytes:
        """Raises Damaged when its bytes are not the ones that were packed; KeyError."""
        info = self._members[name]
        with _said(f"{str(name)[:80]} in it"):
            data = self._file.read(info)
            if len(data) != info.file_size:
                raise Damaged(f"{str(name)[:80]} in it ends early")
            return data

    def unpack(self, name: PurePosixPath, target: Path) -> None:
        """Write one file. Raises Damaged, OSError."""
        with (
            _said(f"{str(name)[:80]} in it"),
            self._file.open(self._members[name]) as source,
            open(target, "wb") as into,
        ):
            while piece := source.read(1 << 20):
                into.write(piece)

    def close(self) -> None:
        self._file.close()


@contextlib.contextmanager
def open_archive(source: Path | BinaryIO) -> Iterator[Archive]:
    """Raises Damaged; OSError when the file cannot be read."""
    with _said("the file"):
        file = zipfile.ZipFile(source)
    with file:
        with _said("the file"):
            archive = Archive(file)
        yield archive


@contextlib.contextmanager
def _said(what: str) -> Iterator[None]:
    """zipfile's many ways to stumble over damaged bytes, as one sentence."""
    try:
        yield
    except zipfile.BadZipFile as problem:
        raise Damaged(f"{what} is no zip that can be read ({str(problem)[:100]})") from problem
    except (NotImplementedError, RuntimeError) as problem:
        raise Damaged(f"{what} is packed in a way that the studio does not read ({str(problem)[:100]})") from problem
    except (zlib.error, lzma.LZMAError, EOFError, struct.error, ValueError, OverflowError, MemoryError) as problem:
        if isinstance(problem, Damaged):
            raise
        raise Damaged(f"{what} is damaged ({str(problem)[:100] or 'it ends early'})") from problem


def _trusted(file: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    infos = file.infolist()
    if len(infos) > MOST_FILES:
        raise Damaged(f"it holds {len(infos)} files; at most {MOST_FILES} are taken")
    seen: set[str] = set()
    folders: set[str] = set()
    for info in infos:
        if reason := _distrust(info):
            raise Damaged(f'it holds "{info.filename[:80]}", {reason}; nothing was taken from it')
        plain = info.filename.rstrip("/").lower()
        if not info.is_dir():
            if plain in seen:
                raise Damaged(f'it holds "{info.filename[:80]}" twice; nothing was taken from it')
            seen.add(plain)
        folders.update(str(parent).lower() for parent in PurePosixPath(info.filename).parents)
    if both := seen & folders:
        raise Damaged(f'it holds "{min(both)[:80]}" as a file and as a folder; nothing was taken from it')
    size = sum(info.file_size for info in infos)
    packed = sum(info.compress_size for info in infos)
    if size > MOST_BYTES or (size > _RATIO_FROM_BYTES and size > _MOST_RATIO * max(packed, 1)):
        raise Damaged(f"unpacked it would take {size / 2**30:.1f} GB, which no recordings do that were packed so small")
    return [info for info in infos if not info.is_dir()]


def _distrust(info: zipfile.ZipInfo) -> str:
    """Why a member is not to be touched, or nothing."""
    # zipfile cuts names at a NUL and, on Windows, turns backslashes round: the name as it was written is looked at.
    name = info.orig_filename
    parts = name.removesuffix("/").split("/")
    if name.startswith(("/", "\\")) or "\\" in name or (len(name) > 1 and name[1] == ":"):
        return "a path from another computer"
    if ".." in parts or "." in parts or "" in parts:
        return "a path that leads out of it"
    if len(name) > 1000 or any(len(part.encode("utf-8", "replace")) > 255 for part in parts):
        return "a name that no disk takes"
    for part in parts:
        if any(character in _FORBIDDEN or ord(character) < 32 for character in part) or part[-1] in " .":
            return "a name that not every disk takes"
        if part.partition(".")[0].strip().lower() in _RESERVED:
            return "a name that Windows keeps for itself"
    mode = info.external_attr >> 16
    if mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "which is no plain file but a link or a device"
    if info.flag_bits & 0x1:
        return "which needs a password"
    return ""
