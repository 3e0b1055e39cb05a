"""The undocumented block that the USBD work-arounds for errata 171 and 187 write to.

As Nordic's nrfx and TinyUSB use it: 0x9375 written to 0xC00 opens or closes the block; that is done only when 0xC00
reads 0, around each write.
"""

from __future__ import annotations

from tests.emulator.peripheral import Chip, Peripheral

_KEY, _LOCK = 0x9375, 0xC00
ERRATUM_187, ERRATUM_171 = 0xD14, 0xC14


class ErrataBlock(Peripheral):
    name = "ERRATA"

    def __init__(self, chip: Chip, base: int) -> None:
        super().__init__(chip, base)
        self.is_open = False

    def reset(self) -> None:
        super().reset()
        self.is_open = False

    def value(self, offset: int) -> int:
        """What the work-around has written: 3 at ``ERRATUM_187``, 0xC0 at ``ERRATUM_171`` while they are in effect."""
        return self.registers.get(offset, 0)

    def read(self, offset: int) -> int:
        if offset == _LOCK:
            return int(self.is_open)
        if offset not in (ERRATUM_171, ERRATUM_187):
            self.on_unknown(self, "read", offset, 0)
        return self.value(offset)

    def write(self, offset: int, value: int) -> None:
        if offset == _LOCK and value == _KEY:
            self.is_open = not self.is_open
        elif offset in (ERRATUM_171, ERRATUM_187) and self.is_open:
            self.registers[offset] = value
        else:
            self.on_unknown(self, "write", offset, value)
