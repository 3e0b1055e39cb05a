"""Random numbers (nRF52840 SVD: RNG); the same ones each time, so that tests can be repeated."""

from __future__ import annotations

import random
from collections.abc import Mapping

from tests.emulator.peripheral import Chip, Peripheral
from tests.emulator.timeline import Event

BYTE_US, CORRECTED_BYTE_US = 30, 120
_VALRDY, _CONFIG, _VALUE = 0x100, 0x504, 0x508


class Rng(Peripheral):
    name = "RNG"
    irq = 13
    events = frozenset((_VALRDY,))
    known = frozenset((_CONFIG, _VALUE))
    shortcuts: Mapping[int, tuple[int, int]] = {0: (_VALRDY, 0x004)}

    def __init__(self, chip: Chip, base: int) -> None:
        super().__init__(chip, base)
        self._random = random.Random(52840)
        self._next: Event | None = None
        self.tasks = {0x000: self._start, 0x004: self._stop}

    def reset(self) -> None:
        self._stop()
        super().reset()

    def _start(self) -> None:
        self._stop()
        us = CORRECTED_BYTE_US if self.registers.get(_CONFIG, 0) & 1 else BYTE_US
        self._next = self.chip.timeline.after_us(us, self._finish)

    def _stop(self) -> None:
        if self._next:
            self._next.cancel()
            self._next = None

    def _finish(self) -> None:
        self.registers[_VALUE] = self._random.randrange(256)
        self._start()
        self.raise_event(_VALRDY)
