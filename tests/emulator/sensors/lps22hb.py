"""LPS22HB barometer (both revisions, 0x5C): one shot and continuous. A conversion takes ``conversion_us``, which is not
known for sure. IF_ADD_INC is bit 4 of CTRL_REG2 and set after a reset: who writes 0x01 there for one shot clears it,
and each register must then be addressed by itself, as Arduino's library does."""

from __future__ import annotations

from collections.abc import Mapping

from tests.emulator.internal_bus import InternalBus
from tests.emulator.sensors.device import Complain, RegisterDevice, word_bytes
from tests.emulator.sources import Environment
from tests.emulator.timeline import TICKS_PER_SECOND, TICKS_PER_US

WHO_AM_I, CTRL1, CTRL2, CTRL3, STATUS, PRESSURE, TEMPERATURE = 0x0F, 0x10, 0x11, 0x12, 0x27, 0x28, 0x2B
ONE_SHOT, SW_RESET, IF_ADD_INC, BOOT = 0x01, 0x04, 0x10, 0x80
RATES_HZ = {1: 1.0, 2: 10.0, 3: 25.0, 4: 50.0, 5: 75.0}


class Lps22hb(RegisterDevice):
    name = "LPS22HB"
    address = 0x5C
    reset_values: Mapping[int, int] = {WHO_AM_I: 0xB1, CTRL2: IF_ADD_INC}
    writable = frozenset((0x0B, 0x0C, 0x0D, CTRL1, CTRL2, CTRL3, *range(0x14, 0x1B)))
    readable = writable | frozenset((WHO_AM_I, 0x25, *range(STATUS, 0x2D)))
    conversion_us = 15_000.0

    def __init__(self, bus: InternalBus, complain: Complain, environment: Environment) -> None:
        self._environment = environment
        self._ready_at: int | None = None
        """Of a single conversion."""
        self._started = 0
        self._seen = 0
        self._fresh = 0
        self._data = bytes(5)
        super().__init__(bus, complain)

    def reset_registers(self) -> None:
        super().reset_registers()
        self._ready_at, self._fresh, self._data = None, 0, bytes(5)

    def after(self, register: int) -> int:
        return register + 1 & 0x7F if self.registers[CTRL2] & IF_ADD_INC else register

    @property
    def _rate_hz(self) -> float:
        return RATES_HZ.get(self.registers.get(CTRL1, 0) >> 4 & 7, 0.0)

    def write_register(self, register: int, value: int) -> None:
        self.registers[register] = value
        if register == CTRL1:
            self._started, self._seen = self.now, 0
        elif register == CTRL2 and value & (SW_RESET | BOOT):
            self.reset_registers()
        elif register == CTRL2 and value & 0x60:
            self.complain("the FIFO is not in the model")
        elif register == CTRL2 and value & ONE_SHOT:
            if self._rate_hz:
                self.complain("one shot while it measures continuously")
            self._ready_at = self.now + round(self.conversion_us * TICKS_PER_US)

    def read_register(self, register: int) -> int:
        self._convert()
        if register == STATUS:
            return self._fresh
        if PRESSURE <= register < PRESSURE + 5:
            if register == PRESSURE + 2:
                self._fresh &= ~1
            elif register == TEMPERATURE + 1:
                self._fresh &= ~2
            return self._data[register - PRESSURE]
        return super().read_register(register)

    def _convert(self) -> None:
        number = int((self.now - self._started) * self._rate_hz / TICKS_PER_SECOND)
        one_shot = self._ready_at is not None and self.now >= self._ready_at
        if not one_shot and number <= self._seen:
            return
        if one_shot:
            self._ready_at = None
            self.registers[CTRL2] &= ~ONE_SHOT
        self._seen = number
        self._fresh = 3
        pressure, temperature = self._environment.pressure_hpa * 4096, self._environment.temperature_c * 100
        self._data = word_bytes(round(pressure), 3) + word_bytes(round(temperature))
