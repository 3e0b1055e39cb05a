"""HTS221 hygrometer and thermometer (revision 1, 0x5F): raw counts that its own calibration turns into the values.
Bit 7 of the sub-address makes it go on to the next register. A conversion takes ``conversion_us``, which is not known
for sure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.emulator.internal_bus import InternalBus
from tests.emulator.sensors.device import Complain, RegisterDevice, word_bytes
from tests.emulator.sources import Environment
from tests.emulator.timeline import TICKS_PER_SECOND, TICKS_PER_US

WHO_AM_I, AV_CONF, CTRL1, CTRL2, CTRL3, STATUS, HUMIDITY, TEMPERATURE = 0x0F, 0x10, 0x20, 0x21, 0x22, 0x27, 0x28, 0x2A
POWER, ONE_SHOT, BOOT = 0x80, 0x01, 0x80
RATES_HZ = (0.0, 1.0, 7.0, 12.5)


@dataclass(frozen=True)
class Calibration:
    """Two points of each line, in the units of the registers: half percents and eighths of a degree."""

    h0_x2: int = 61
    h1_x2: int = 143
    t0_x8: int = 162
    t1_x8: int = 281
    h0_out: int = 5
    h1_out: int = -10_212
    t0_out: int = -12
    t1_out: int = 683

    def registers(self) -> dict[int, int]:
        top = self.t0_x8 >> 8 & 3 | (self.t1_x8 >> 8 & 3) << 2
        values = {0x30: self.h0_x2, 0x31: self.h1_x2, 0x34: 0, 0x35: top}
        values[0x32], values[0x33] = self.t0_x8 & 0xFF, self.t1_x8 & 0xFF
        words = ((0x36, self.h0_out), (0x38, 0), (0x3A, self.h1_out), (0x3C, self.t0_out), (0x3E, self.t1_out))
        for register, value in words:
            values[register], values[register + 1] = word_bytes(value)
        return values

    def raw(self, humidity_percent: float, temperature_c: float) -> tuple[int, int]:
        h = self.h0_out + (humidity_percent * 2 - self.h0_x2) * (self.h1_out - self.h0_out) / (self.h1_x2 - self.h0_x2)
        t = self.t0_out + (temperature_c * 8 - self.t0_x8) * (self.t1_out - self.t0_out) / (self.t1_x8 - self.t0_x8)
        return round(h), round(t)


class Hts221(RegisterDevice):
    name = "HTS221"
    address = 0x5F
    reset_values: Mapping[int, int] = {WHO_AM_I: 0xBC, AV_CONF: 0x1B}
    writable = frozenset((AV_CONF, CTRL1, CTRL2, CTRL3))
    readable = writable | frozenset((WHO_AM_I, *range(STATUS, 0x2C), *range(0x30, 0x40)))
    conversion_us = 10_000.0

    def __init__(
        self, bus: InternalBus, complain: Complain, environment: Environment, *, calibration: Calibration | None = None
    ) -> None:
        self.calibration = calibration or Calibration()
        self._environment = environment
        self._calibration_registers = self.calibration.registers()
        self._ready_at: int | None = None
        self._started = self._seen = self._fresh = 0
        self._data = bytes(4)
        self._increments = False
        super().__init__(bus, complain)

    def reset_registers(self) -> None:
        super().reset_registers()
        self._ready_at, self._fresh, self._data = None, 0, bytes(4)

    def set_pointer(self, byte: int) -> None:
        self.pointer, self._increments = byte & 0x7F, bool(byte & 0x80)

    def after(self, register: int) -> int:
        return register + 1 & 0x7F if self._increments else register

    @property
    def _is_on(self) -> bool:
        return bool(self.registers.get(CTRL1, 0) & POWER)

    def write_register(self, register: int, value: int) -> None:
        self.registers[register] = value & ~BOOT if register == CTRL2 else value
        if register == CTRL1:
            self._started, self._seen = self.now, 0
        elif register == CTRL2 and value & ONE_SHOT:
            if self._is_on:
                self._ready_at = self.now + round(self.conversion_us * TICKS_PER_US)
            else:
                self.complain("one shot without power (CTRL_REG1 bit 7)")

    def read_register(self, register: int) -> int:
        if register in self._calibration_registers:
            return self._calibration_registers[register]
        self._convert()
        if register == STATUS:
            return self._fresh
        if HUMIDITY <= register < HUMIDITY + 4:
            if register == HUMIDITY + 1:
                self._fresh &= ~2
            elif register == TEMPERATURE + 1:
                self._fresh &= ~1
            return self._data[register - HUMIDITY]
        return super().read_register(register)

    def _convert(self) -> None:
        if not self._is_on:
            return
        number = int((self.now - self._started) * RATES_HZ[self.registers[CTRL1] & 3] / TICKS_PER_SECOND)
        one_shot = self._ready_at is not None and self.now >= self._ready_at
        if not one_shot and number <= self._seen:
            return
        if one_shot:
            self._ready_at = None
            self.registers[CTRL2] &= ~ONE_SHOT
        self._seen, self._fresh = number, 3
        raw = self.calibration.raw(self._environment.humidity_percent, self._environment.temperature_c)
        self._data = b"".join(word_bytes(value) for value in raw)
