"""LSM9DS1 magnetometer (revision 1, 0x1E): a die of its own, that goes on to the next register only when bit 7 of the
sub-address says so. Its axes are taken as the board's."""

from __future__ import annotations

from collections.abc import Mapping

from tests.emulator.internal_bus import InternalBus
from tests.emulator.sensors.device import Complain, RegisterDevice, word_bytes
from tests.emulator.sources import Environment
from tests.emulator.timeline import TICKS_PER_SECOND

WHO_AM_I, CTRL1, CTRL2, CTRL3, CTRL4, CTRL5, STATUS, OUT = 0x0F, 0x20, 0x21, 0x22, 0x23, 0x24, 0x27, 0x28
RATES_HZ = (0.625, 1.25, 2.5, 5.0, 10.0, 20.0, 40.0, 80.0)
MILLIGAUSS = (0.14, 0.29, 0.43, 0.58)
"""A count, by FS code: 4, 8, 12, 16 gauss. A gauss is 100 uT."""
RESET_US = 10_000


class Lsm9ds1Magnetometer(RegisterDevice):
    name = "LSM9DS1 magnetometer"
    address = 0x1E
    reset_values: Mapping[int, int] = {WHO_AM_I: 0x3D, CTRL1: 0x10, CTRL3: 0x03}
    writable = frozenset((*range(0x05, 0x0B), *range(CTRL1, CTRL5 + 1), 0x30, 0x32, 0x33))
    readable = writable | frozenset((WHO_AM_I, STATUS, *range(OUT, OUT + 6), 0x31))

    def __init__(self, bus: InternalBus, complain: Complain, environment: Environment) -> None:
        self._environment = environment
        self._started: int | None = None
        self._seen = 0
        """The number of the sample that was read last."""
        self._shown = (0, 0, 0)
        self._increments = False
        super().__init__(bus, complain)

    def reset_registers(self) -> None:
        super().reset_registers()
        self._started = None

    def set_pointer(self, byte: int) -> None:
        self.pointer, self._increments = byte & 0x7F, bool(byte & 0x80)

    def after(self, register: int) -> int:
        return register + 1 & 0x7F if self._increments else register

    def write_register(self, register: int, value: int) -> None:
        self.registers[register] = value
        if register == CTRL2 and value & 0x0C:
            if value & 0x04:
                self.reset_registers()
            self.registers[CTRL2] = self.registers.get(CTRL2, 0) & ~0x0C
            self.be_busy_us(RESET_US)
        if register in (CTRL1, CTRL3):
            if register == CTRL3 and value & 3 == 1:
                self.complain("single conversions are not in the model")
            self._started = self.now if self.registers[CTRL3] & 3 == 0 else None
            self._seen = 0

    def _number(self) -> int:
        if self._started is None:
            return 0
        return int((self.now - self._started) * RATES_HZ[self.registers[CTRL1] >> 2 & 7] / TICKS_PER_SECOND)

    def read_register(self, register: int) -> int:
        if register == STATUS:
            return 0x0F if self._number() > self._seen else 0
        if OUT <= register < OUT + 6:
            if register == OUT:
                self._measure()
            return word_bytes(self._shown[(register - OUT) // 2])[register - OUT & 1]
        return super().read_register(register)

    def _measure(self) -> None:
        number = self._number()
        if number:
            count_ut = MILLIGAUSS[self.registers.get(CTRL2, 0) >> 5 & 3] / 10
            x, y, z = (max(-32768, min(32767, round(field / count_ut))) for field in self._environment.field_ut)
            self._shown = (x, y, z)
        self._seen = number
