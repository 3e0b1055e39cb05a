"""Flash controller (nRF52840 SVD: NVMC). While it works, the processor, which runs from the flash, stands still."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from tests.emulator.flash import ERASE_MS, PAGE, ChipFlash, PowerLost
from tests.emulator.peripheral import Peripheral
from tests.emulator.timeline import TICKS_PER_US

if TYPE_CHECKING:
    from tests.emulator.chip import Nrf52840

WORD_US = 41
_CONFIG, _ERASEPAGE, _ERASEALL, _ERASEPCR0, _ERASEUICR, _PARTIAL, _PARTIAL_MS = range(0x504, 0x520, 4)
_READY, _READYNEXT = 0x400, 0x408
_WRITE, _ERASE = 1, 2


class Nvmc(Peripheral):
    name = "NVMC"
    known = frozenset((_CONFIG, _PARTIAL_MS, 0x540, 0x548, 0x54C))
    reset_values: Mapping[int, int] = {_PARTIAL_MS: 10}

    def __init__(self, chip: Nrf52840, base: int, memory: ChipFlash) -> None:
        super().__init__(chip, base)
        self._chip = chip
        self._memory = memory
        self._busy_until = 0

    def read_register(self, offset: int) -> int:
        if offset == _READY:
            return int(self.chip.timeline.now >= self._busy_until)
        if offset == _READYNEXT:
            self._chip.complain("NVMC: READYNEXT is read (erratum 233)")
            return 1
        return super().read_register(offset)

    def write_register(self, offset: int, value: int) -> None:
        if offset == _ERASEPAGE:
            self._erase(value, ERASE_MS, "ERASEPAGE")
        elif offset == _PARTIAL:
            self._erase(value, self.registers[_PARTIAL_MS] & 0x7F, "ERASEPAGEPARTIAL")
        else:
            super().write_register(offset, value)

    def changed(self, offset: int, value: int) -> None:
        if offset == _CONFIG and value not in (0, _WRITE, _ERASE):
            self._chip.complain(f"NVMC: CONFIG 0x{value:X}")
        elif offset == _PARTIAL_MS and not 1 <= value <= 127:
            self._chip.complain(f"NVMC: slices of {value} ms")

    def store(self, address: int, size: int, value: int) -> None:
        """The program writes to the flash."""
        if self.registers.get(_CONFIG) != _WRITE:
            self._chip.complain(f"flash: write to 0x{address:X} without CONFIG.WEN")
        elif size != 4 or address % 4:
            self._chip.complain(f"flash: write of {size} bytes to 0x{address:X}; only aligned words can be written")
        elif self._is_free(f"write to 0x{address:X}"):
            old = int.from_bytes(self._memory.read(address, 4), "little")
            if value & ~old & 0xFFFF_FFFF:
                self._chip.complain(f"flash: 0x{value:08X} over 0x{old:08X} at 0x{address:X}: no bit goes to 1")
            try:
                self._memory.write_word(address, value)
            except PowerLost:
                self._chip.lose_power()
            self._work(WORD_US)

    def _erase(self, address: int, duration_ms: int, how: str) -> None:
        if self.registers.get(_CONFIG) != _ERASE:
            self._chip.complain(f"flash: {how} of 0x{address:X} without CONFIG.EEN")
        elif address % PAGE or not 0 <= address < len(self._memory.data):
            self._chip.complain(f"flash: {how} of 0x{address:X}, which is no page")
        elif self._is_free(f"{how} of 0x{address:X}"):
            try:
                if how == "ERASEPAGE":
                    self._memory.erase_page(address)
                else:
                    self._memory.erase_slice(address, duration_ms)
            except PowerLost:
                self._chip.lose_power()
            self._work(duration_ms * 1000)

    def _is_free(self, what: str) -> bool:
        if self.chip.timeline.now < self._busy_until:
            self._chip.complain(f"flash: {what} while it is not READY")
            return False
        return True

    def _work(self, us: float) -> None:
        """A program in RAM would go on meanwhile; there is none, and the model says so if there ever is."""
        if self._chip.processor.register("pc") >= 0x2000_0000:
            self._chip.complain("flash operation by code in RAM: the model stops that, too")
        ticks = round(us * TICKS_PER_US)
        self._busy_until = self.chip.timeline.now + ticks
        self.chip.stall(ticks)
