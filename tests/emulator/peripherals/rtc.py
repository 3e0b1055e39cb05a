"""Real-time counters (nRF52840 SVD: RTC): 24 bits of the 32.768 kHz clock, by PRESCALER + 1.

Tasks take effect with the next edge of that clock. Events appear only if INTEN or EVTEN asks for them. A compare value
that is the counter's or the next one may be missed on the chip (product specification, RTC); here it always is.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.emulator.peripheral import Chip, Peripheral
from tests.emulator.timeline import Event

_TICK, _OVRFLW, _COMPARE = 0x100, 0x104, 0x140
_EVTEN, _COUNTER, _PRESCALER, _CC = 0x340, 0x504, 0x508, 0x540
_WRAP = 1 << 24


def edges(ticks: int) -> int:
    """How many edges of the low-frequency clock there were: 64 MHz / 32768 Hz = 15625 / 8."""
    return ticks * 8 // 15625


def edge_time(edge: int) -> int:
    return -(-edge * 15625 // 8)


class Rtc(Peripheral):
    def __init__(self, chip: Chip, base: int, name: str, irq: int, *, channels: int) -> None:
        super().__init__(chip, base)
        self.name, self.irq, self._channels = name, irq, channels
        self.known = frozenset((_PRESCALER, *range(_CC, _CC + 4 * channels, 4)))
        self.events = frozenset((_TICK, _OVRFLW, *range(_COMPARE, _COMPARE + 4 * channels, 4)))
        self.reset_values = {_PRESCALER: 0} | {_CC + 4 * n: 0 for n in range(channels)}
        self._event_enables = 0
        self._running = False
        self._count = 0
        """The counter when it stands; when it runs, its value at the edge ``_since``."""
        self._since = 0
        self._planned: dict[int, Event] = {}
        self.tasks = {0x000: self._start, 0x004: self._stop, 0x008: self._clear, 0x00C: self._trigger_overflow}

    def reset(self) -> None:
        self._cancel()
        self._running, self._count, self._event_enables = False, 0, 0
        super().reset()

    def counter(self) -> int:
        return self._total() % _WRAP

    def read_register(self, offset: int) -> int:
        if offset == _COUNTER:
            return self.counter()
        if offset in (_EVTEN, _EVTEN + 4, _EVTEN + 8):
            return self._event_enables
        return super().read_register(offset)

    def write(self, offset: int, value: int) -> None:
        super().write(offset, value)
        if offset in (0x304, 0x308):
            self._plan()

    def write_register(self, offset: int, value: int) -> None:
        if offset == _EVTEN:
            self._event_enables = value
        elif offset == _EVTEN + 4:
            self._event_enables |= value
        elif offset == _EVTEN + 8:
            self._event_enables &= ~value
        else:
            super().write_register(offset, value)
            return
        self._plan()

    def changed(self, offset: int, value: int) -> None:
        if offset == _PRESCALER and self._running:
            self.on_unknown(self, "write", offset, value)  # only while it stands
        elif offset >= _CC:
            self.registers[offset] = value % _WRAP
            self._plan_channel((offset - _CC) // 4, soonest=2)

    def _total(self) -> int:
        """The count without its wrap."""
        if not self._running:
            return self._count
        passed = max(0, edges(self.chip.timeline.now) - self._since)
        return self._count + passed // self._step()

    def _step(self) -> int:
        return (self.registers[_PRESCALER] & 0xFFF) + 1

    def _time_of(self, total: int) -> int:
        return edge_time(self._since + (total - self._count) * self._step())

    def _next_edge(self) -> int:
        return edges(self.chip.timeline.now) + 1

    def _start(self) -> None:
        if not self._running:
            self._running = True
            self._since = self._next_edge()
            self._plan()

    def _stop(self) -> None:
        self._count, self._running = self.counter(), False
        self._cancel()

    def _clear(self) -> None:
        self._count = 0
        self._since = self._next_edge()
        self._plan()

    def _trigger_overflow(self) -> None:
        self._count = 0xFF_FFF0
        self._since = self._next_edge()
        self._plan()

    def _wanted(self, bit: int) -> bool:
        return bool((self.interrupts | self._event_enables) >> bit & 1)

    def _plan(self) -> None:
        self._cancel()
        if not self._running:
            return
        for n in range(self._channels):
            self._plan_channel(n)
        if self._wanted(0):
            self._plan_tick()
        if self._wanted(1):
            self._plan_at(1, (self._total() // _WRAP + 1) * _WRAP, self._overflow)

    def _plan_tick(self) -> None:
        self._plan_at(0, self._total() + 1, self._tick)

    def _tick(self) -> None:
        self._plan_tick()
        self.raise_event(_TICK)

    def _overflow(self) -> None:
        self._plan_at(1, self._total() + _WRAP, self._overflow)
        self.raise_event(_OVRFLW)

    def _plan_channel(self, n: int, *, soonest: int = 1) -> None:
        event = self._planned.pop(16 + n, None)
        if event:
            event.cancel()
        if not self._running or not self._wanted(16 + n):
            return
        total = self._total()
        distance = (self.registers[_CC + 4 * n] - total) % _WRAP
        if distance < soonest:
            distance += _WRAP
        self._plan_at(16 + n, total + distance, lambda: self._meet(n))

    def _meet(self, n: int) -> None:
        self._planned.pop(16 + n, None)
        self._plan_channel(n)
        self.raise_event(_COMPARE + 4 * n)

    def _plan_at(self, bit: int, total: int, action: Callable[[], None]) -> None:
        self._planned[bit] = self.chip.timeline.at(self._time_of(total), action)

    def _cancel(self) -> None:
        for event in self._planned.values():
            event.cancel()
        self._planned.clear()
