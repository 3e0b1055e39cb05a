"""The chip's thermometer (nRF52840 SVD: TEMP): 36 us a measurement, quarters of a degree."""

from __future__ import annotations

from collections.abc import Mapping

from tests.emulator.peripheral import Chip, Peripheral
from tests.emulator.timeline import Event

MEASURE_US = 36
_DATARDY, _TEMP = 0x100, 0x508
_CALIBRATION = {
    0x520: 0x326, 0x524: 0x348, 0x528: 0x3AA, 0x52C: 0x40E, 0x530: 0x4BD, 0x534: 0x5A3,
    0x540: 0x3FEF, 0x544: 0x3FBE, 0x548: 0x3FBE, 0x54C: 0x12, 0x550: 0x124, 0x554: 0x27C,
    0x560: 0xE2, 0x564: 0, 0x568: 0x19, 0x56C: 0x3C, 0x570: 0x50,
}  # fmt: skip


class Temp(Peripheral):
    name = "TEMP"
    irq = 12
    events = frozenset((_DATARDY,))
    reset_values: Mapping[int, int] = _CALIBRATION
    known = frozenset((*_CALIBRATION, _TEMP))

    def __init__(self, chip: Chip, base: int) -> None:
        super().__init__(chip, base)
        self.celsius = 24.5
        self._measuring: Event | None = None
        self.tasks = {0x000: self._start, 0x004: self._stop}

    def reset(self) -> None:
        self._stop()
        super().reset()

    def _start(self) -> None:
        self._stop()
        self._measuring = self.chip.timeline.after_us(MEASURE_US, self._finish)

    def _stop(self) -> None:
        if self._measuring:
            self._measuring.cancel()
            self._measuring = None

    def _finish(self) -> None:
        self._measuring = None
        self.registers[_TEMP] = round(self.celsius * 4) & 0xFFFF_FFFF
        self.raise_event(_DATARDY)
