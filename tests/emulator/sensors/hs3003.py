"""HS3003 hygrometer and thermometer (revision 2, 0x44): no registers. A byte written wakes it, four bytes are the
result 35 ms later; what was read already, or is not ready, is marked stale."""

from __future__ import annotations

from tests.emulator.internal_bus import InternalBus
from tests.emulator.sensors.device import Complain, Device
from tests.emulator.sources import Environment
from tests.emulator.timeline import TICKS_PER_US

MEASURING_US = 35_000
VALID, STALE = 0, 1


class Hs3003(Device):
    name = "HS3003"
    address = 0x44

    def __init__(self, bus: InternalBus, complain: Complain, environment: Environment) -> None:
        super().__init__(bus, complain)
        self._environment = environment
        self.power_on()

    def power_on(self) -> None:
        self._ready_at: int | None = None
        self._values = bytes(4)
        self._result = b""
        self._at = 0

    def addressed(self, reading: bool) -> bool:
        if reading:
            self._result, self._at = self._fetch(), 0
        return True

    def written(self, byte: int) -> bool:
        self._ready_at = self.now + MEASURING_US * TICKS_PER_US
        return True

    def next_byte(self) -> int:
        if self._at >= len(self._result):
            self.complain("more than four bytes read")
            return 0xFF
        self._at += 1
        return self._result[self._at - 1]

    def _fetch(self) -> bytes:
        status = STALE
        if self._ready_at is not None and self.now >= self._ready_at:
            self._ready_at = None
            status = VALID
            humidity = round(self._environment.humidity_percent * 16383 / 100) & 0x3FFF
            temperature = round((self._environment.temperature_c + 40) * 16383 / 165) & 0x3FFF
            self._values = humidity.to_bytes(2, "big") + (temperature << 2).to_bytes(2, "big")
        return bytes((self._values[0] | status << 6,)) + self._values[1:]
