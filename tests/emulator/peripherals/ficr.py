"""Factory information: what the chip is, and which one (nRF52840 SVD: FICR)."""

from __future__ import annotations

from tests.emulator.peripheral import Chip, Peripheral


class Ficr(Peripheral):
    name = "FICR"

    def __init__(self, chip: Chip, base: int, device_id: int) -> None:
        super().__init__(chip, base)
        address = device_id ^ 0x5A5A_0000_C3C3
        self._values = {
            0x010: 4096,
            0x014: 256,
            0x060: device_id & 0xFFFF_FFFF,
            0x064: device_id >> 32 & 0xFFFF_FFFF,
            0x0A0: 0xFFFF_FFFF,
            0x0A4: address & 0xFFFF_FFFF,
            0x0A8: address >> 32 & 0xFFFF_FFFF,
            0x100: 0x52840,
            0x104: 0x4141_4430,  # "AAD0"
            0x108: 0x2004,
            0x10C: 256,
            0x110: 1024,
            0x130: 8,
            0x134: 2,  # third revision: all errata that a board sold today can have
        }

    @property
    def usb_serial(self) -> str:
        """As the bootloader tells it: 16 zeros, then DEVICEADDR[1] and [0]."""
        return f"{0:016X}{self._values[0x0A8]:08X}{self._values[0x0A4]:08X}"

    def read(self, offset: int) -> int:
        if offset not in self._values:
            self.on_unknown(self, "read", offset, 0)
        return self._values.get(offset, 0xFFFF_FFFF)

    def write(self, offset: int, value: int) -> None:
        self.on_unknown(self, "write", offset, value)
