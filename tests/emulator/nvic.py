"""Exceptions of a Cortex-M4: which are pending, enabled and active, and which one comes next (ARMv7-M B1.5).

Nothing here knows how instructions are executed: the processor asks ``next_exception`` and tells what it did.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

PRIORITY_BITS = 3
"""Of the nRF52840, at the top of each byte."""
_MASK = 0xFF & ~((1 << (8 - PRIORITY_BITS)) - 1)
IRQ_COUNT = 48
LOWEST = 256
"""The execution priority of a thread that masks nothing."""


class Exc(IntEnum):
    NMI = 2
    HARD_FAULT = 3
    MEM_MANAGE = 4
    BUS_FAULT = 5
    USAGE_FAULT = 6
    SVC = 11
    DEBUG_MONITOR = 12
    PEND_SV = 14
    SYS_TICK = 15
    IRQ_0 = 16


_FIXED = {Exc.NMI: -2, Exc.HARD_FAULT: -1}


class Nvic:
    def __init__(self) -> None:
        self.on_pending: Callable[[], None] = lambda: None
        """Called when something may have to be taken now."""
        self.on_wake_event: Callable[[], None] = lambda: None
        """Called when something became pending, for WFE with SEVONPEND."""
        self.reset()

    def reset(self) -> None:
        self.pending: set[int] = set()
        self.enabled: set[int] = set()
        self.active: list[int] = []
        """Oldest first; the last one runs."""
        self.lines: set[int] = set()
        """Interrupts whose peripheral holds its line high."""
        self._priority: dict[int, int] = {}
        self.group_shift = 1
        self._best: tuple[int, int, int] | None = None
        self._known = True

    # -- from peripherals and registers

    def set_line(self, irq: int, level: bool) -> None:
        number = Exc.IRQ_0 + irq
        if not level:
            self.lines.discard(number)
        elif number not in self.lines:
            self.lines.add(number)
            self.set_pending(number)

    def set_pending(self, number: int) -> None:
        if number in self.pending:
            return
        self.pending.add(number)
        self._known = False
        self.on_wake_event()
        if number < Exc.IRQ_0 or number in self.enabled:
            self.on_pending()

    def clear_pending(self, number: int) -> None:
        """A line that is still high makes it pending again at once."""
        if number not in self.lines:
            self.pending.discard(number)
            self._known = False

    def enable(self, number: int, on: bool) -> None:
        if on:
            self.enabled.add(number)
        else:
            self.enabled.discard(number)
        self._known = False
        if on and number in self.pending:
            self.on_pending()

    def priority(self, number: int) -> int:
        return _FIXED[Exc(number)] if number < 4 else self._priority.get(number, 0)

    def set_priority(self, number: int, value: int) -> None:
        self._priority[number] = value & _MASK
        self._known = False
        if self.pending:
            self.on_pending()

    def set_grouping(self, prigroup: int) -> None:
        self.group_shift = prigroup + 1
        self._known = False

    # -- for the processor

    def group(self, priority: int) -> int:
        """The part of a priority that decides about pre-emption."""
        return priority if priority < 0 else priority >> self.group_shift << self.group_shift

    def best_pending(self) -> tuple[int, int] | None:
        """(group priority, number) of the pending and enabled exception that comes first; ties go to the lower
        sub-priority, then to the lower number."""
        if not self._known:
            candidates = [
                (self.group(self.priority(number)), self.priority(number), number)
                for number in self.pending
                if number < Exc.IRQ_0 or number in self.enabled
            ]
            self._best = min(candidates) if candidates else None
            self._known = True
        return (self._best[0], self._best[2]) if self._best else None

    def active_priority(self) -> int:
        """Of what is active, without the masks."""
        return min([self.group(self.priority(number)) for number in self.active], default=LOWEST)

    def execution_priority(self, primask: int, basepri: int, faultmask: int) -> int:
        priority = self.active_priority()
        if basepri & _MASK:
            priority = min(priority, self.group(basepri & _MASK))
        if primask:
            priority = min(priority, 0)
        if faultmask:
            priority = min(priority, -1)
        return priority

    def wakes(self, basepri: int, faultmask: int) -> bool:
        """Whether WFI ends: PRIMASK does not count."""
        best = self.best_pending()
        return best is not None and best[0] < self.execution_priority(0, basepri, faultmask)

    def activate(self, number: int) -> None:
        self.pending.discard(number)
        self.active.append(number)
        self._known = False

    def deactivate(self, number: int) -> None:
        self.active.remove(number)
        if number in self.lines:
            self.pending.add(number)
        self._known = False
