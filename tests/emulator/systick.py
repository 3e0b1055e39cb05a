"""SysTick: a 24-bit counter of processor cycles that counts down and raises exception 15 (ARMv7-M B3.3)."""

from __future__ import annotations

from collections.abc import Callable

from tests.emulator.nvic import Exc, Nvic
from tests.emulator.timeline import Event, Timeline

_ENABLE, _INTERRUPT, _CPU_CLOCK, _COUNT_FLAG = 1, 2, 4, 1 << 16


class SysTick:
    def __init__(self, timeline: Timeline, nvic: Nvic, complain: Callable[[str], None]) -> None:
        self._timeline = timeline
        self._nvic = nvic
        self._complain = complain
        self._event: Event | None = None
        self.reset()

    def reset(self) -> None:
        self._cancel()
        self._control = self._reload = 0
        self._counted = False
        self._zero_at = 0
        """The tick at which the counter is or was 0."""
        self._stopped_at = 0

    def read(self, offset: int) -> int:
        """``offset`` from 0xE000E010."""
        if offset == 0x0:
            value = self._control | (_COUNT_FLAG if self._counted else 0)
            self._counted = False
            return value
        if offset == 0x4:
            return self._reload
        if offset == 0x8:
            return self._value()
        return 0x8000_0000  # CALIB: no reference clock

    def write(self, offset: int, value: int) -> None:
        if offset == 0x0:
            self._set_control(value & 7)
        elif offset == 0x4:
            self._reload = value & 0xFF_FFFF
        elif offset == 0x8:
            self._counted = False
            self._stopped_at = 0
            if self._control & _ENABLE:
                self._start(0)

    def _value(self) -> int:
        if not self._control & _ENABLE:
            return self._stopped_at
        return max(0, self._zero_at - self._timeline.now)

    def _set_control(self, control: int) -> None:
        was = self._control & _ENABLE
        if control & _ENABLE and not control & _CPU_CLOCK:
            self._complain("SysTick with an external clock, which the chip does not have")
        if was and not control & _ENABLE:
            self._stopped_at = self._value()
            self._cancel()
        self._control = control
        if control & _ENABLE and not was:
            self._start(self._stopped_at)

    def _start(self, value: int) -> None:
        """From 0 the counter takes the reload value at the next clock, without an event."""
        self._cancel()
        ticks = value if value else self._reload + 1
        if not value and not self._reload:
            return
        self._zero_at = self._timeline.now + ticks
        self._event = self._timeline.at(self._zero_at, self._reached_zero)

    def _reached_zero(self) -> None:
        self._counted = True
        self._event = None
        if self._reload:
            self._zero_at += self._reload + 1
            self._event = self._timeline.at(self._zero_at, self._reached_zero)
        if self._control & _INTERRUPT:
            self._nvic.set_pending(Exc.SYS_TICK)

    def _cancel(self) -> None:
        if self._event:
            self._event.cancel()
            self._event = None
