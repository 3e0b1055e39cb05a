"""Images that the bootloader can start: our own, which comes along, and any sketch that a person names."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from studio.errors import StudioError
from studio.link.messages import PROTOCOL
from studio.model.board import BoardInfo, BoardKind

FLASH_START, FLASH_END = 0x10000, 0xE0000
"""The part of the flash that is nobody else's on any board: a bootloader that was moved lies behind it."""
PAGE_BYTES = 4096
MOST_BYTES = FLASH_END - FLASH_START
HEADER_AT = 0x100
HEADER = struct.Struct("<4sII16sI")
"""Behind our image's vectors: magic, version of the header, size of the image, its name, board."""
MAGIC, HEADER_VERSION, BOARD = b"N3NI", 1, 1
_RAM_START, _RAM_END = 0x2000_0000, 0x2004_0000
_LEAST_BYTES = 8
_OTHER_FORMATS = {b"\x7fELF": "an ELF file", b"UF2\n": "a UF2 file", b":": "an Intel HEX file", b"PK": "a zip file"}
_NAME = "nano33ble-sense.bin"
SKETCH = "sketch"
"""The firmware that a sketch with the exported Arduino library names (firmware/arduino)."""


@dataclass(frozen=True, slots=True)
class FirmwareImage:
    """``data`` goes to 0x10000. ``is_ours``: it has our header, so it checks itself whenever it starts."""

    data: bytes = field(repr=False)
    version: str
    is_ours: bool

    @property
    def pages(self) -> int:
        return -(-len(self.data) // PAGE_BYTES)


@cache
def bundled_image() -> FirmwareImage:
    """The studio's own firmware. Raises StudioError: "bundled-image-missing" or "bundled-image-bad"."""
    try:
        data = bundled_path().read_bytes()
    except OSError as problem:
        raise StudioError(
            "This studio has no firmware for the board with it.",
            f"{bundled_path()}: {problem.strerror}.",
            "Install the studio again.",
            code="bundled-image-missing",
        ) from problem
    try:
        image = read_image(data)
    except StudioError as problem:
        raise _bundled_bad(problem.why) from problem
    if not image.is_ours:
        raise _bundled_bad("It has no header of ours.")
    return image


def bundled_path() -> Path:
    """Inside an installed wheel, or in the repository's resources; it may not exist."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "_resources"
    return (installed if installed.is_dir() else package.parent / "resources") / "firmware" / _NAME


def _bundled_bad(why: str) -> StudioError:
    return StudioError(
        "The firmware that came with this studio is damaged.",
        why,
        "Install the studio again.",
        code="bundled-image-bad",
    )


def read_image(source: Path | bytes) -> FirmwareImage:
    """A file's or some bytes' image, of ours or any sketch's ``.bin``. Raises StudioError: "image-bad" when the
    bootloader could not start it, "image-unreadable" when there is no such file."""
    data = source if isinstance(source, bytes) else _read(source)
    _check_format(data)
    _check_vectors(data)
    if data[HEADER_AT : HEADER_AT + len(MAGIC)] != MAGIC:
        return FirmwareImage(data, "", is_ours=False)
    return FirmwareImage(data, _check_header(data), is_ours=True)


def why_install(info: BoardInfo | None) -> str | None:
    """Why the board needs the bundled image: "missing" (``info`` None: no firmware of ours answers), "older", or
    None. Never for the virtual board, and never over a sketch of somebody's own that
    has the core in it. Raises StudioError as ``bundled_image`` does."""
    if info is None:
        return "missing"
    if info.kind == BoardKind.VIRTUAL or info.firmware == SKETCH:
        return None
    if info.protocol != PROTOCOL:
        return "older" if info.protocol < PROTOCOL else None
    return "older" if _numbers(info.firmware) < _numbers(bundled_image().version) else None


def _numbers(version: str) -> tuple[int, ...]:
    """ "1.10.2" -> (1, 10, 2); what is no number ends it."""
    numbers: list[int] = []
    for part in version.split("."):
        if not part.isdecimal():
            break
        numbers.append(int(part))
    return tuple(numbers)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)  # one more than fits is enough to refuse it
    except OSError as problem:
        raise StudioError(
            f"{path} could not be read.", f"{problem.strerror}.", "Check the path.", code="image-unreadable"
        ) from problem


def _check_format(data: bytes) -> None:
    for start, words in _OTHER_FORMATS.items():
        if data.startswith(start):
            raise _bad(f"It is {words}, and the board takes a plain binary.")
    if len(data) < _LEAST_BYTES:
        raise _bad(f"It has {len(data)} bytes: too few for a program.")
    if len(data) > MOST_BYTES:
        raise _bad(f"It has more than the {MOST_BYTES} bytes that fit between the board's bootloaders.")


def _check_vectors(data: bytes) -> None:
    """The first two words: where the stack begins and where the program does."""
    stack, reset = struct.unpack_from("<II", data)
    if not _RAM_START < stack <= _RAM_END or stack % 4:
        raise _bad(f"Its stack would begin at 0x{stack:08X}, where the board has no RAM.")
    if not reset & 1 or not FLASH_START <= reset - 1 < FLASH_START + len(data):
        raise _bad(f"It would start at 0x{reset:08X}, outside of itself: it was not built for this board.")


def _check_header(data: bytes) -> str:
    """Our header's version text."""
    if len(data) < HEADER_AT + HEADER.size + 4:
        raise _bad("It ends within its header.")
    _, header_version, size, version, board = HEADER.unpack_from(data, HEADER_AT)
    if header_version != HEADER_VERSION:
        raise _bad(f"Its header has version {header_version}; this studio knows {HEADER_VERSION}.")
    if board != BOARD:
        raise _bad(f"It was built for another board (number {board}).")
    if size != len(data) or size % 4:
        raise _bad(f"It says that it has {size} bytes, and has {len(data)}.")
    if zlib.crc32(data[:-4]) != int.from_bytes(data[-4:], "little"):
        raise _bad("Its checksum is wrong.")
    text: bytes = version.rstrip(b"\0")
    if not text or not text.isascii() or not text.decode("ascii").isprintable():
        raise _bad("Its header names no version.")
    return text.decode("ascii")


def _bad(why: str) -> StudioError:
    return StudioError(
        "This is no image that the board could run.",
        why,
        "Choose the .bin file that the Arduino IDE writes with Sketch > Export compiled binary, or that a build of the "
        "studio's firmware gives.",
        code="image-bad",
    )
