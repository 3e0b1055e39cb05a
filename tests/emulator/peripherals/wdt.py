"""Watchdog (nRF52840 SVD: WDT). Once started it cannot be stopped, nor does a reset by software stop it; the
bootloader does not feed it."""

from __future__ import annotations

from collections.abc import Mapping

from tests.emulator.peripheral import Chip, Peripheral
from tests.emulator.peripherals.rtc import edge_time, edges
from tests.emulator.timeline import Event

RELOAD = 0x6E52_4635
_TIMEOUT, _RUNSTATUS, _REQSTATUS, _CRV, _RREN, _CONFIG, _RR = 0x100, 0x400, 0x404, 0x504, 0x508, 0x50C, 0x600
_RESET_DOG, _RESET_SOFT, _RESET_LOCKUP = 1 << 1, 1 << 2, 1 << 3


class Wdt(Peripheral):
    name = "WDT"
    irq = 16
    events = frozenset((_TIMEOUT,))
    known = frozenset((_CRV, _RREN, _CONFIG))
    reset_values: Mapping[int, int] = {_CRV: 0xFFFF_FFFF, _RREN: 1, _CONFIG: 1}
    survives = _RESET_SOFT | _RESET_LOCKUP

    def __init__(self, chip: Chip, base: int) -> None:
        super().__init__(chip, base)
        self._running = False
        self._waiting_for = 0
        self._deadline: Event | None = None
        self.tasks = {0x000: self._start}

    def reset(self) -> None:
        self._running = False
        self._cancel()
        super().reset()

    def read_register(self, offset: int) -> int:
        if offset == _RUNSTATUS:
            return int(self._running)
        if offset == _REQSTATUS:
            return self._waiting_for if self._running else 1
        return super().read_register(offset)

    def write_register(self, offset: int, value: int) -> None:
        if _RR <= offset < _RR + 32:
            self._reload((offset - _RR) // 4, value)
        elif self._running:
            self.on_unknown(self, "write", offset, value)  # locked since START
        else:
            super().write_register(offset, value)

    def _start(self) -> None:
        if not self._running:
            self._running = True
            self._rearm()

    def _reload(self, n: int, value: int) -> None:
        if not self._running or value != RELOAD:
            return
        self._waiting_for &= ~(1 << n)
        if not self._waiting_for:
            self._rearm()

    def _rearm(self) -> None:
        self._cancel()
        self._waiting_for = self.registers[_RREN] & 0xFF
        edge = edges(self.chip.timeline.now) + 1 + self.registers[_CRV]
        self._deadline = self.chip.timeline.at(edge_time(edge), self._time_out)

    def _time_out(self) -> None:
        """The reset comes two cycles of the low-frequency clock after the event."""
        self.raise_event(_TIMEOUT)
        self._deadline = self.chip.timeline.at(
            edge_time(edges(self.chip.timeline.now) + 2), lambda: self.chip.system_reset(_RESET_DOG)
        )

    def _cancel(self) -> None:
        if self._deadline:
            self._deadline.cancel()
            self._deadline = None
