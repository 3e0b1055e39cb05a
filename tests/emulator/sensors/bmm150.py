"""BMM150 magnetometer (revision 2, 0x10): its raw counts are those that Bosch's compensation turns into the field.

Strict: 3 ms after the power bit nothing may be asked; while suspended only register 0x4B answers, others read 0. Its
axes are taken as the board's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.emulator.internal_bus import InternalBus
from tests.emulator.sensors.device import Complain, RegisterDevice, word_bytes
from tests.emulator.sources import Environment
from tests.emulator.timeline import TICKS_PER_SECOND

CHIP_ID, DATA, DRDY_BYTE, POWER, OPERATION, REPETITIONS_XY, REPETITIONS_Z = 0x40, 0x42, 0x48, 0x4B, 0x4C, 0x51, 0x52
RATES_HZ = (10.0, 2.0, 6.0, 8.0, 15.0, 20.0, 25.0, 30.0)
NORMAL, FORCED, SLEEP = 0, 1, 3
START_US = 3_000
OVERFLOW_XY, OVERFLOW_Z = -4096, -16384


@dataclass(frozen=True)
class Trim:
    """What is burnt into each chip; these are in the range of real ones."""

    x1: int = -2
    y1: int = 3
    x2: int = 27
    y2: int = 25
    z1: int = 23_420
    z2: int = 747
    z3: int = -104
    z4: int = 12
    xy1: int = 29
    xy2: int = -3
    xyz1: int = 6_751

    def registers(self) -> dict[int, int]:
        words = ((0x62, self.z4), (0x68, self.z2), (0x6A, self.z1), (0x6C, self.xyz1), (0x6E, self.z3))
        single = {0x5D: self.x1, 0x5E: self.y1, 0x64: self.x2, 0x65: self.y2, 0x70: self.xy2, 0x71: self.xy1}
        values = {register: value & 0xFF for register, value in single.items()}
        for register, value in words:
            values[register], values[register + 1] = word_bytes(value)
        return values


class Bmm150(RegisterDevice):
    name = "BMM150"
    address = 0x10
    reset_values: Mapping[int, int] = {OPERATION: SLEEP << 1, 0x4D: 0x3F, 0x4E: 0x07}
    writable = frozenset(range(POWER, REPETITIONS_Z + 1))
    readable = writable | frozenset((CHIP_ID, *range(DATA, POWER))) | frozenset(Trim().registers())

    def __init__(
        self, bus: InternalBus, complain: Complain, environment: Environment, *, trim: Trim | None = None
    ) -> None:
        self.trim = trim or Trim()
        self.r_hall = 6_870
        self._environment = environment
        self._trim_registers = self.trim.registers()
        self._started: int | None = None
        self._seen = 0
        self._data = bytes(8)
        super().__init__(bus, complain)

    def reset_registers(self) -> None:
        power = self.registers.get(POWER, 0) & 1
        super().reset_registers()
        self.registers[POWER] = power
        self._started = None

    def power_on(self) -> None:
        self.registers = {}
        super().power_on()

    def after(self, register: int) -> int:
        return register + 1 & 0x7F

    def addressed(self, reading: bool) -> bool:
        self._burst = False
        return super().addressed(reading)

    @property
    def _is_on(self) -> bool:
        return bool(self.registers.get(POWER, 0) & 1)

    def write_register(self, register: int, value: int) -> None:
        if register == POWER:
            self._set_power(value)
            return
        if not self._is_on:
            self.complain(f"write to register 0x{register:02X} while suspended")
            return
        self.registers[register] = value
        if register == OPERATION:
            if value >> 1 & 3 == FORCED:
                self.complain("the forced mode is not in the model")
            self._started = self.now if value >> 1 & 3 == NORMAL else None
            self._seen = 0

    def _set_power(self, value: int) -> None:
        was_on = self._is_on
        if value & 0x82:
            self.reset_registers()
        self.registers[POWER] = value & 1
        if not self._is_on:
            self.reset_registers()
        elif not was_on or value & 0x82:
            self.be_busy_us(START_US)

    def read_register(self, register: int) -> int:
        if register == POWER:
            return self.registers.get(POWER, 0)
        if not self._is_on:
            return 0
        if register == CHIP_ID:
            return 0x32
        if DATA <= register < DATA + 8:
            return self._read_data(register)
        return self._trim_registers.get(register, super().read_register(register))

    def _read_data(self, register: int) -> int:
        number = 0
        if self._started is not None:
            rate = RATES_HZ[self.registers[OPERATION] >> 3 & 7]
            number = int((self.now - self._started) * rate / TICKS_PER_SECOND)
        if register == DATA or (register == DRDY_BYTE and not self._burst):
            self._data = self._measure(ready=number > self._seen) if number else bytes(8)
        self._burst = register < DATA + 7
        if register >= DATA + 7 or register == DATA + 5:
            self._seen = number
        return self._data[register - DATA]

    _burst = False

    def _measure(self, *, ready: bool) -> bytes:
        x, y, z = self.raw_field()
        words = (x << 3, y << 3, z << 1, self.r_hall << 2 | ready)
        return b"".join(word_bytes(word) for word in words)

    def raw_field(self) -> tuple[int, int, int]:
        """The inverse of the compensation."""
        trim, hall = self.trim, self.r_hall
        field_x, field_y, field_z = self._environment.field_ut
        r = trim.xyz1 * 16384 / hall - 16384
        gain = trim.xy2 * r * r / 2**28 + r * trim.xy1 / 16384 + 256
        x = (16 * field_x - 8 * trim.x1) * 8192 / (gain * (trim.x2 + 160))
        y = (16 * field_y - 8 * trim.y1) * 8192 / (gain * (trim.y2 + 160))
        divisor = (trim.z2 + trim.z1 * hall / 32768) * 4
        z = trim.z4 + (16 * field_z * divisor + trim.z3 * (hall - trim.xyz1)) / 131072
        return (
            round(x) if abs(x) < 4096 else OVERFLOW_XY,
            round(y) if abs(y) < 4096 else OVERFLOW_XY,
            round(z) if abs(z) < 16384 else OVERFLOW_Z,
        )
