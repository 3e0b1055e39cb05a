"""The chip's flash: 1 MiB, erased by pages or slices, written by words, each operation counted, any one cut short."""

from __future__ import annotations

from collections.abc import Callable

from tests.emulator.bootloader import PAGE, MemoryFlash, PowerLost

ERASE_MS = 85
"""Of one page (nRF52840: 85 ms)."""


class ChipFlash(MemoryFlash):
    """What ``MemoryFlash`` does, and erasing in slices. ``operations``, ``cut_at`` and ``how`` count a slice as one."""

    def __init__(self, data: bytes | None = None) -> None:
        super().__init__(data)
        self.on_change: Callable[[int, int], None] = lambda address, size: None
        """Called after bytes have changed, also when the power went meanwhile."""
        self.journal: list[tuple[str, int, int]] | None = None
        """A list here gets ("erase", page, 0), ("slice", page, ms) and ("write", address, value), in order."""
        self._slices_ms: dict[int, int] = {}

    def erase_page(self, address: int) -> None:
        self._note("erase", address, 0)
        self._slices_ms.pop(address, None)
        super().erase_page(address)

    def erase_slice(self, address: int, duration_ms: int) -> None:
        """The page is blank when the slices' sum reaches the time that a page takes. Before, its content is not
        reliable: bits go to 1 here from the upper half of the page on."""
        self._note("slice", address, duration_ms)
        if address not in self._slices_ms and self.data.count(0xFF, address, address + PAGE) == PAGE:
            # What is blank stays blank: drivers go on for longer than it takes at the least.
            self._operate(address, b"\xff" * PAGE, middle=b"\xff" * PAGE)
            return
        done = self._slices_ms.get(address, 0) + duration_ms
        half = address + PAGE // 2
        weak = bytes(byte | 0x5A for byte in self.data[half : address + PAGE])
        if done >= ERASE_MS:
            self._slices_ms.pop(address, None)
            self._writes[address // PAGE] = bytearray(PAGE // 4)
            self.erased.append(address)
            self._operate(address, b"\xff" * PAGE, middle=bytes(self.data[address:half]) + weak)
        else:
            self._slices_ms[address] = done
            self._operate(half, weak, middle=weak[: PAGE // 4] + bytes(self.data[half + PAGE // 4 : address + PAGE]))

    def write_word(self, address: int, value: int) -> None:
        self._note("write", address, value)
        if address // PAGE * PAGE in self._slices_ms:
            self.violations.append(f"a word at 0x{address:X} was written into a page that is erased only in part")
        super().write_word(address, value)

    def write_words(self, address: int, data: bytes) -> None:
        super().write_words(address, data)
        self.on_change(address, len(data))

    def _operate(self, address: int, after: bytes, *, middle: bytes) -> None:
        try:
            super()._operate(address, after, middle=middle)
        finally:
            self.on_change(address, len(after))

    def _note(self, kind: str, address: int, value: int) -> None:
        if self.journal is not None:
            self.journal.append((kind, address, value))


__all__ = ["ERASE_MS", "PAGE", "ChipFlash", "PowerLost"]
