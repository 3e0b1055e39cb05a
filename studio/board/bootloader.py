"""The board's own bootloader: Arduino's extended SAM-BA, byte by byte, in lock step.

It never says that something failed and ignores what it does not understand, so nothing here believes an
acknowledgement: what counts is the CRC of what stands in the flash.
"""

from __future__ import annotations

import binascii
import re
import time
from collections.abc import Callable

from studio.board.firmware_image import MOST_BYTES, PAGE_BYTES
from studio.board.install_problems import problem
from studio.link.transport import Transport

ANSWER_S = 1.0
WRITE_S = 5.0
"""bossac's; erasing and writing one page takes about 0.13 s."""
DRAIN_S = 0.1
"""What ModemManager's or a sketch's bytes get to stop coming."""
TRIES = 4
_HANDSHAKE = re.compile(rb"\n\r")
_TEXT = re.compile(rb"([\x20-\x7e]{3,57})\n\r\0.?", re.DOTALL)
"""A text, its end, and one byte too many that the bootloader sends along."""
_DONE = re.compile(rb"Y\n\r")
_CRC = re.compile(rb"Z([0-9A-F]{8})#\n\r")
_NEEDED_FEATURES = "YZ"
_CHIP = "nRF52840"


class Unanswered(Exception):
    """No right answer to a command, although it was repeated."""


def page_crc(data: bytes) -> int:
    """CRC-16/XMODEM: polynomial 0x1021, from 0, nothing reflected."""
    return binascii.crc_hqx(data, 0)


class Bootloader:
    """Talks over ``transport``, which it does not close. Offsets count from 0x10000, where programs begin; none that
    is outside of the window which is safe on every board is ever sent: StudioError("install-window").

    All verbs but ``is_there`` and ``start`` raise Unanswered, and StudioError("link-gone") when the port goes away.
    """

    def __init__(self, transport: Transport, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._transport = transport
        self._clock = clock
        self.has_written = False
        """Whether the flash may have been changed."""

    def is_there(self, *, tries: int = TRIES, wait_s: float = ANSWER_S) -> bool:
        """Whether a bootloader answers the handshake. Running firmware does not, and is not harmed by being asked."""
        self._drain(DRAIN_S)
        for attempt in range(tries):
            # A lone # ends whatever came before, and is never answered. When bytes of a page were lost, or the program
            # before this one was ended within a page, the bootloader still waits for the rest of it: here it is.
            self._transport.write(b"#" * (PAGE_BYTES + 1 if attempt == 1 else 1))
            self._drain(0.0)
            self._transport.write(b"N#")
            if self._answer(_HANDSHAKE, wait_s):
                return True
            self._drain(DRAIN_S)
        return False

    def identify(self) -> str:
        """Its version. Raises StudioError("bootloader-foreign") when it cannot do what is needed."""
        version = self._text(b"V#", _can_write, "It calls itself {!r}.")
        self._text(b"I#", lambda chip: chip.startswith(_CHIP), "It runs on a chip that it calls {!r}.")
        return version

    def crc(self, offset: int, size: int) -> int:
        """``page_crc`` of what stands in the flash; at most one page."""
        if size > PAGE_BYTES:
            raise ValueError("the bootloader sums up one page at most")
        _check_window(offset, size)
        return int(self._ask(b"Z%08X,%08X#" % (offset, size), _CRC)[1], 16)

    def write_page(self, offset: int, data: bytes) -> None:
        """Erases a page and writes it. Whether it did, ``crc`` tells."""
        if offset % PAGE_BYTES or len(data) != PAGE_BYTES:
            raise ValueError("only whole pages are erased")
        _check_window(offset, PAGE_BYTES)
        self._write(offset, data)

    def write_word(self, offset: int, word: bytes) -> None:
        """Writes four bytes without erasing (the bootloader erases whole pages only): bits go from 1 to 0."""
        if offset % 4 or len(word) != 4:
            raise ValueError("words are written whole")
        _check_window(offset, 4)
        self._write(offset, word)

    def start(self) -> None:
        """Resets the board, which starts the program if there is one. There is no answer; the port goes away."""
        self._transport.write(b"K#")

    def _text(self, command: bytes, is_right: Callable[[str], bool], why: str) -> str:
        """Its word against a bootloader is taken when it says the same twice: one may have been damaged."""
        before = ""
        for _ in range(TRIES):
            text = self._ask(command, _TEXT)[1].decode("ascii")
            if is_right(text):
                return text
            if text == before:
                raise problem("bootloader-foreign", why.format(text))
            before = text
        raise Unanswered

    def _write(self, offset: int, data: bytes) -> None:
        self.has_written = True
        self._drain(0.0)
        self._transport.write(b"S%08X,%08X#" % (0, len(data)) + data)
        self._ask_once(b"Y%08X,0#" % 0, _DONE, ANSWER_S)
        self._ask_once(b"Y%08X,%08X#" % (offset, len(data)), _DONE, WRITE_S)

    def _ask(self, command: bytes, answer: re.Pattern[bytes]) -> re.Match[bytes]:
        """For commands that change nothing, and so may be repeated."""
        for _ in range(TRIES):
            try:
                return self._ask_once(command, answer, ANSWER_S)
            except Unanswered:
                if not self.is_there():
                    break
        raise Unanswered

    def _ask_once(self, command: bytes, answer: re.Pattern[bytes], wait_s: float) -> re.Match[bytes]:
        self._drain(0.0)
        self._transport.write(command)
        found = self._answer(answer, wait_s)
        if found is None:
            raise Unanswered
        return found

    def _answer(self, answer: re.Pattern[bytes], wait_s: float) -> re.Match[bytes] | None:
        """What arrives must be the answer, all of it and nothing else: an old one that was late is no answer."""
        got = b""
        deadline = self._clock() + wait_s
        while True:
            found = answer.fullmatch(got)
            left = deadline - self._clock()
            if found or left <= 0:
                return found
            got += self._transport.read(left)

    def _drain(self, quiet_s: float) -> None:
        """Throws away what has come, until nothing comes for ``quiet_s`` (or for too long without a pause)."""
        deadline = self._clock() + 1.0
        while self._transport.read(quiet_s) and self._clock() < deadline:
            pass


def _can_write(version: str) -> bool:
    features = re.search(r"\[Arduino:([A-Z]*)\]", version)
    return features is not None and set(_NEEDED_FEATURES) <= set(features[1])


def _check_window(offset: int, size: int) -> None:
    if not (offset >= 0 and size > 0 and offset + size <= MOST_BYTES):
        raise problem("install-window", f"Offset 0x{offset:X}, {size} bytes.")
