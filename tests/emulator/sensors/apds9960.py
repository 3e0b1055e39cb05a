"""APDS9960 (both revisions, 0x39): colour and proximity. Gestures and interrupts are registers here without an effect.

A colour value is there after the integration time and, with WEN, the waiting time; it is valid once, until it is read
(whether the chip forgets that by itself is not known). Proximity takes 10 ms here, which is not known either.
"""

from __future__ import annotations

from collections.abc import Mapping

from tests.emulator.internal_bus import InternalBus
from tests.emulator.sensors.device import Complain, RegisterDevice
from tests.emulator.sources import Environment
from tests.emulator.timeline import TICKS_PER_US

ENABLE, ATIME, WTIME, PPULSE, CONTROL, CONFIG2, ID, STATUS, COLOUR, PROXIMITY = (
    0x80, 0x81, 0x83, 0x8E, 0x8F, 0x90, 0x92, 0x93, 0x94, 0x9C,
)  # fmt: skip
PON, AEN, PEN, WEN, GEN = 1, 2, 4, 8, 0x40
CYCLE_US = 2_780
PROXIMITY_US = 10_000
GAINS = (1, 4, 16, 64)
_REFERENCE = 16 * 4
"""Gain times cycles for which the environment tells its counts."""


class Apds9960(RegisterDevice):
    name = "APDS9960"
    address = 0x39
    reset_values: Mapping[int, int] = {ATIME: 0xFF, WTIME: 0xFF, PPULSE: 0x40, CONFIG2: 0x01, ID: 0xAB}
    writable = frozenset((*range(ENABLE, CONFIG2 + 1), 0x9D, 0x9E, 0x9F, *range(0xA0, 0xAC), *range(0xE4, 0xE8)))
    readable = writable | frozenset((ID, STATUS, *range(COLOUR, PROXIMITY + 1), 0xAE, 0xAF, *range(0xFC, 0x100)))

    def __init__(self, bus: InternalBus, complain: Complain, environment: Environment) -> None:
        self._environment = environment
        self._colour_from = self._proximity_from = 0
        self._colour = bytes(8)
        self._proximity = 0
        super().__init__(bus, complain)

    def reset_registers(self) -> None:
        super().reset_registers()
        self._valid = 0
        self._colour, self._proximity = bytes(8), 0

    def write_register(self, register: int, value: int) -> None:
        self._measure()
        old = self.registers.get(register, 0)
        self.registers[register] = value
        if register in (ENABLE, ATIME, WTIME, CONTROL) and value != old:
            self._colour_from = self._proximity_from = self.now
            if not value & PON and register == ENABLE:
                self._valid = 0
        if register == ENABLE and value & GEN:
            self.complain("gestures are not in the model")

    def read_register(self, register: int) -> int:
        self._measure()
        if register == STATUS:
            return self._valid
        if COLOUR <= register < COLOUR + 8:
            self._valid &= ~1
            return self._colour[register - COLOUR]
        if register == PROXIMITY:
            self._valid &= ~2
            return self._proximity
        return super().read_register(register)

    def _measure(self) -> None:
        enable = self.registers.get(ENABLE, 0)
        if not enable & PON:
            return
        cycles = 256 - self.registers[ATIME]
        waiting = (256 - self.registers[WTIME]) if enable & WEN else 0
        period = (cycles + waiting) * CYCLE_US * TICKS_PER_US
        if enable & AEN and (passed := (self.now - self._colour_from) // period):
            self._colour_from += passed * period
            self._valid |= 1
            self._colour = self._counts(cycles)
        period = PROXIMITY_US * TICKS_PER_US
        if enable & PEN and (passed := (self.now - self._proximity_from) // period):
            self._proximity_from += passed * period
            self._valid |= 2
            self._proximity = self._environment.proximity & 0xFF

    def _counts(self, cycles: int) -> bytes:
        scale = GAINS[self.registers.get(CONTROL, 0) & 3] * cycles / _REFERENCE
        full = min(65535, 1025 * cycles)
        return b"".join(min(full, round(count * scale)).to_bytes(2, "little") for count in self._environment.light)
