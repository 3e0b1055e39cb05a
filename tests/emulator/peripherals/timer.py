"""Timers (nRF52840 SVD: TIMER): 16 MHz / 2^PRESCALER, capture and compare."""

from __future__ import annotations

from tests.emulator.peripheral import Chip, Peripheral
from tests.emulator.timeline import Event

_TICKS_OF_16MHZ = 4
_MODE, _BITMODE, _PRESCALER, _CC = 0x504, 0x508, 0x510, 0x540
_COMPARE = 0x140
_BITS = {0: 16, 1: 8, 2: 24, 3: 32}


class Timer(Peripheral):
    def __init__(self, chip: Chip, base: int, name: str, irq: int, *, channels: int) -> None:
        super().__init__(chip, base)
        self.name, self.irq, self._channels = name, irq, channels
        self.known = frozenset((_MODE, _BITMODE, _PRESCALER, *range(_CC, _CC + 4 * channels, 4)))
        self.events = frozenset(range(_COMPARE, _COMPARE + 4 * channels, 4))
        self.reset_values = {_PRESCALER: 4, _MODE: 0, _BITMODE: 0} | {_CC + 4 * n: 0 for n in range(channels)}
        self.shortcuts = {n: (_COMPARE + 4 * n, 0x00C) for n in range(channels)}
        self.shortcuts |= {8 + n: (_COMPARE + 4 * n, 0x004) for n in range(channels)}
        self._running = False
        self._count = 0
        """The counter when it stands; when it runs, its value at ``_since``."""
        self._since = 0
        self._planned: list[Event | None] = [None] * channels
        self.tasks = {
            0x000: self._start,
            0x004: self._stop,
            0x008: self._count_one,
            0x00C: self._clear,
            0x010: self._stop,
        }
        self.tasks |= {0x040 + 4 * n: lambda n=n: self._capture(n) for n in range(channels)}  # type: ignore[misc]

    def reset(self) -> None:
        self._running = False
        self._count = 0
        self._cancel()
        super().reset()

    def counter(self) -> int:
        if not self._running:
            return self._count
        return self._count + (self.chip.timeline.now - self._since) // self._tick() & self._mask()

    def write(self, offset: int, value: int) -> None:
        super().write(offset, value)
        if offset in (0x200, 0x304):
            self._plan()

    def changed(self, offset: int, value: int) -> None:
        if offset >= _CC:
            self.registers[offset] = value & self._mask()
            self._plan_channel((offset - _CC) // 4)
        elif self._running:
            self.on_unknown(self, "write", offset, value)  # may be changed only while the timer stands

    def _tick(self) -> int:
        return _TICKS_OF_16MHZ << min(self.registers[_PRESCALER] & 0xF, 9)

    def _mask(self) -> int:
        return (1 << _BITS[self.registers[_BITMODE] & 3]) - 1

    def _start(self) -> None:
        if not self._running:
            self._running = self.registers[_MODE] == 0
            self._since = self.chip.timeline.now
            self._plan()

    def _stop(self) -> None:
        self._count, self._running = self.counter(), False
        self._cancel()

    def _clear(self) -> None:
        self._count = 0
        self._since = self.chip.timeline.now
        self._plan()

    def _count_one(self) -> None:
        if self.registers[_MODE] == 0:
            return
        self._count = self._count + 1 & self._mask()
        for n in range(self._channels):
            if self.registers[_CC + 4 * n] == self._count:
                self.raise_event(_COMPARE + 4 * n)

    def _capture(self, n: int) -> None:
        """The captured value is met again only after a whole turn of the counter."""
        self.registers[_CC + 4 * n] = self.counter()
        self._plan_channel(n)

    def _plan(self) -> None:
        for n in range(self._channels):
            self._plan_channel(n)

    def _plan_channel(self, n: int) -> None:
        """An event when the counter comes to CC[n]. One that lies a whole turn of 32 bits ahead, as after each capture,
        is planned only when somebody asked for its interrupt or shortcut: that saves most of a clock's cost."""
        event = self._planned[n]
        if event:
            event.cancel()
            self._planned[n] = None
        if not self._running:
            return
        mask, count = self._mask(), self.counter()
        distance = self.registers[_CC + 4 * n] - count & mask
        if distance == 0:
            distance = mask + 1
        asked = self.interrupts >> 16 + n & 1 or self.shorts >> n & 0x101
        if distance > 0x8000_0000 and not asked:
            return
        elapsed = (self.chip.timeline.now - self._since) // self._tick()
        due = self._since + (elapsed + distance) * self._tick()
        self._planned[n] = self.chip.timeline.at(due, lambda: self._meet(n))

    def _meet(self, n: int) -> None:
        self._planned[n] = None
        self.raise_event(_COMPARE + 4 * n)
        if self._running and self._planned[n] is None:
            self._plan_channel(n)

    def _cancel(self) -> None:
        for n, event in enumerate(self._planned):
            if event:
                event.cancel()
                self._planned[n] = None
