"""Puts an image into the flash, so that power lost at any instant leaves a board that waits in its bootloader, or one
with the whole image, and never half of one that starts.

Arduino's bootloader starts whatever has something in its first two words. So the first page is erased before any
other is touched and written after all of them; and of that page the first two words come last, each by itself.
"""

from __future__ import annotations

from collections.abc import Callable

from studio.board.bootloader import TRIES, Bootloader, Unanswered, page_crc
from studio.board.firmware_image import PAGE_BYTES, FirmwareImage
from studio.board.install_problems import problem
from studio.errors import Cancelled

ROUNDS = 3
_BLANK = b"\xff" * PAGE_BYTES
_OTHER_START = 0x16000
"""On boards whose bootloader was moved (for MicroPython, OpenMV), what stands at 0x26000 is started when there is no
program at 0x10000, if its first word looks like a stack in RAM."""
_STACK_TOP_BYTE = b"\x20"
_WORD = 4


class ImageWriter:
    """One installation through one bootloader. Pages that are right already are not written again, where ``trusting``:
    a page's CRC-16 is wrong about that once in 65,536, so the image must be one that checks itself when it starts."""

    def __init__(
        self,
        bootloader: Bootloader,
        image: FirmwareImage,
        *,
        trusting: bool,
        told: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """``told(done, total)`` hears of pages; ``cancelled`` is asked between them."""
        self._bootloader = bootloader
        self._trusting = trusting
        self._told = told
        self._cancelled = cancelled
        count = image.pages
        padded = image.data.ljust(count * PAGE_BYTES, b"\xff")
        self._pages = [padded[at : at + PAGE_BYTES] for at in range(0, len(padded), PAGE_BYTES)]

    def write(self) -> None:
        """Raises StudioError: "install-write", "install-verify", what ``Bootloader`` raises; and Cancelled, which
        leaves the board in its bootloader once anything was written."""
        for attempt in range(ROUNDS):
            self._erase_first_page()
            self._write_others(look=self._trusting or attempt > 0)
            self._write_first_page()
            # A command that was damaged on its way may have gone to another page, so all of them are looked at again.
            if all(self._is_right(number) for number in range(len(self._pages))):
                self._told(len(self._pages), len(self._pages))
                return
        raise problem("install-verify", f"Its checksum was wrong after {ROUNDS} times.")

    def _erase_first_page(self) -> None:
        """Afterwards neither kind of bootloader finds anything to start, at no instant half of a program."""
        self._stop_if_cancelled()
        starts = [0]
        if self._looks_like_a_start(_OTHER_START):
            # Whichever would be started now goes first: then the rest of it is never started without it.
            starts = [0, _OTHER_START] if self._looks_like_a_start(0) else [_OTHER_START, 0]
        for offset in starts:
            if self._crc(offset, PAGE_BYTES) != page_crc(_BLANK):
                self._write_page(offset, _BLANK)

    def _looks_like_a_start(self, offset: int) -> bool:
        """Whether the uppermost byte of the word there is that of an address in RAM."""
        return self._crc(offset + _WORD - 1, 1) == page_crc(_STACK_TOP_BYTE)

    def _write_others(self, *, look: bool) -> None:
        numbers = sorted(range(1, len(self._pages)), key=lambda number: number * PAGE_BYTES == _OTHER_START)
        for done, number in enumerate(numbers):
            self._told(done, len(self._pages))
            self._stop_if_cancelled()
            if not (look and self._is_right(number)):
                self._write_page(number * PAGE_BYTES, self._pages[number])
        self._told(len(numbers), len(self._pages))
        self._stop_if_cancelled()

    def _write_first_page(self) -> None:
        """All but two words; then the reset vector, and the stack last: moved bootloaders look at the stack only."""
        page = self._pages[0]
        for _ in range(TRIES - 1):
            self._write_page(0, _BLANK[: 2 * _WORD] + page[2 * _WORD :])
            try:
                self._bootloader.write_word(_WORD, page[_WORD : 2 * _WORD])
                self._bootloader.write_word(0, page[:_WORD])
            except Unanswered:
                self._insist_on_bootloader()
            if self._is_right(0):
                return
        self._write_page(0, page)

    def _write_page(self, offset: int, data: bytes) -> None:
        """Until its CRC is right."""
        why = ""
        for _ in range(TRIES):
            try:
                self._bootloader.write_page(offset, data)
            except Unanswered:
                self._insist_on_bootloader()
            if self._crc(offset, len(data)) == page_crc(data):
                return
            why = f"The page at offset 0x{offset:X} has a wrong checksum after {TRIES} times."
        raise problem("install-verify", why)

    def _is_right(self, number: int) -> bool:
        return self._crc(number * PAGE_BYTES, PAGE_BYTES) == page_crc(self._pages[number])

    def _crc(self, offset: int, size: int) -> int:
        try:
            return self._bootloader.crc(offset, size)
        except Unanswered as silence:
            raise _stopped() from silence

    def _insist_on_bootloader(self) -> None:
        if not self._bootloader.is_there():
            raise _stopped()

    def _stop_if_cancelled(self) -> None:
        if self._cancelled():
            raise Cancelled


def _stopped() -> Exception:
    return problem("install-write", "A command had no answer, and then the handshake had none.")
