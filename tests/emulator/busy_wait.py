"""Notices that a program only waits, so that its waiting need not be executed turn by turn.

A wait is many reads in a row of few registers that show what they showed before. The clocks, which a wait with a limit
reads in between, are no news. Then the time may jump, never over an event, and never by more than an eighth of
what the wait has lasted: a limit is overrun by an eighth at most, whatever the program counts.
"""

from __future__ import annotations

from tests.emulator.timeline import TICKS_PER_US, Timeline

_CYCLE_COUNTER = 0xE000_1004
_TIMER0_CAPTURE, _TIMER0_CAPTURED = 0x4000_8040, 0x4000_8540
_CLOCKS = (_CYCLE_COUNTER, _TIMER0_CAPTURED)
_READS = 16
_REGISTERS = 4
_TURN = 200
"""Ticks between two reads of one wait: what comes later is no turn of a loop that does nothing else."""
_LONGEST = 20_000 * TICKS_PER_US
"""A wait that lasts longer may count its turns: from here on each is executed."""


class BusyWait:
    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._values: dict[int, int] = {}
        self._reads = 0
        self._started = self._last = 0
        self.ticks = 0
        """By how much the time may jump now; 0: no wait."""

    def wrote(self, address: int) -> None:
        """To read a timer is to write first."""
        if address != _TIMER0_CAPTURE:
            self.forget()

    def forget(self) -> None:
        """The program does something else."""
        if self._reads:
            self._values.clear()
            self._reads = self.ticks = 0

    def polled(self, address: int, value: int) -> bool:
        """A register was read. True: the slice shall end, ``ticks`` may be skipped."""
        if address not in _CLOCKS and self._values.get(address) != value:
            if self._reads or len(self._values) >= _REGISTERS:
                self._values.clear()
            self._values[address] = value
            self._reads = 0
            return False
        now = self._timeline.now
        if not self._reads or now - self._last > _TURN:
            self._started, self._reads = now, 0
        self._last = now
        self._reads += 1
        if self._reads < _READS:
            return False
        waited = now - self._started
        self.ticks = waited // 8 if waited < _LONGEST else 0
        return self.ticks > 0

    def take(self) -> int:
        ticks, self.ticks = self.ticks, 0
        self._last += ticks
        return ticks
