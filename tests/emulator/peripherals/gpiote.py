"""Pin events and tasks (nRF52840 SVD: GPIOTE)."""

from __future__ import annotations

from collections.abc import Mapping

from tests.emulator.peripheral import Chip, Peripheral
from tests.emulator.peripherals.gpio import Gpio
from tests.emulator.pins import Pins

_IN, _PORT, _CONFIG = 0x100, 0x17C, 0x510
_EVENT, _TASK = 1, 3
_RISING, _FALLING = 1, 2
_CHANNELS = 8


class Gpiote(Peripheral):
    name = "GPIOTE"
    irq = 6
    events = frozenset((*range(_IN, _IN + 4 * _CHANNELS, 4), _PORT))
    known = frozenset(range(_CONFIG, _CONFIG + 4 * _CHANNELS, 4))
    reset_values: Mapping[int, int] = dict.fromkeys(known, 0)

    def __init__(self, chip: Chip, base: int, pins: Pins, gpio: Gpio) -> None:
        super().__init__(chip, base)
        self._pins = pins
        self._out = [False] * _CHANNELS
        gpio.detect_changed = lambda: self.raise_event(_PORT)
        for pin in range(48):
            pins.watch(pin, lambda level, pin=pin: self._level_changed(pin, level))
        for n in range(_CHANNELS):
            self.tasks[0x000 + 4 * n] = lambda n=n: self._toggle(n)  # type: ignore[misc]
            self.tasks[0x030 + 4 * n] = lambda n=n: self._set(n, True)  # type: ignore[misc]
            self.tasks[0x060 + 4 * n] = lambda n=n: self._set(n, False)  # type: ignore[misc]

    def changed(self, offset: int, value: int) -> None:
        n = (offset - _CONFIG) // 4
        self._pins.release(f"{self.name}{n}")
        if value & 3 == _TASK:
            self._set(n, bool(value >> 20 & 1))

    def _pin(self, n: int) -> int:
        return self.registers[_CONFIG + 4 * n] >> 8 & 0x3F

    def _set(self, n: int, level: bool) -> None:
        if self.registers[_CONFIG + 4 * n] & 3 == _TASK:
            self._out[n] = level
            self._pins.claim(self._pin(n), f"{self.name}{n}", level)

    def _toggle(self, n: int) -> None:
        polarity = self.registers[_CONFIG + 4 * n] >> 16 & 3
        self._set(n, {_RISING: True, _FALLING: False}.get(polarity, not self._out[n]))

    def _level_changed(self, pin: int, level: bool) -> None:
        for n in range(_CHANNELS):
            value = self.registers.get(_CONFIG + 4 * n, 0)
            if value & 3 == _EVENT and value >> 8 & 0x3F == pin and value >> 16 & (_RISING if level else _FALLING):
                self.raise_event(_IN + 4 * n)
