"""User information: flash that outlives programs (nRF52840 SVD: UICR). Written through the NVMC."""

from __future__ import annotations

from collections.abc import Callable

from tests.emulator.peripheral import Chip, Peripheral

PSELRESET, NFCPINS, BOOTLOADER_ADDRESS = (0x200, 0x204), 0x20C, 0x014
_KNOWN = frozenset((*range(0x014, 0x048, 4), 0x200, 0x204, 0x208, 0x20C, 0x210, 0x304, *range(0x080, 0x100, 4)))


class Uicr(Peripheral):
    name = "UICR"
    survives = 0xFFFF_FFFF

    def __init__(self, chip: Chip, base: int) -> None:
        super().__init__(chip, base)
        self.words = {PSELRESET[0]: 18, PSELRESET[1]: 18, NFCPINS: 0xFFFF_FFFE}
        """As the bootloader has set them: P0.18 resets, the NFC pins are GPIO."""
        self.is_writable: Callable[[], bool] = lambda: False

    def reset(self) -> None:
        """Flash."""

    def read(self, offset: int) -> int:
        if offset not in _KNOWN:
            self.on_unknown(self, "read", offset, 0)
        return self.words.get(offset, 0xFFFF_FFFF)

    def write(self, offset: int, value: int) -> None:
        """Nothing of ours writes here: on a board with the moved bootloader it would be lost."""
        self.on_unknown(self, "write", offset, value)
