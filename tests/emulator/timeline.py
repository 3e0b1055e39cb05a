"""The chip's time, in ticks of its 64 MHz clock, and what is due when."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable

TICKS_PER_SECOND = 64_000_000
TICKS_PER_US = 64


class Event:
    """Something that will happen; ``cancel`` it, and it will not."""

    __slots__ = ("action", "due", "order")

    def __init__(self, due: int, order: int, action: Callable[[], None]) -> None:
        self.due = due
        self.order = order
        self.action: Callable[[], None] | None = action

    def cancel(self) -> None:
        self.action = None

    def __lt__(self, other: Event) -> bool:
        return (self.due, self.order) < (other.due, other.order)


class Timeline:
    """One for the whole chip. While the processor runs a slice, ``now`` includes what it has executed of it."""

    def __init__(self) -> None:
        self._base = 0
        self._events: list[Event] = []
        self._order = itertools.count()
        self.executed: Callable[[], int] = lambda: 0
        """Ticks of the slice under way; set by the processor."""
        self.sooner: Callable[[int], None] = lambda due: None
        """Called when something becomes due at ``due`` while a slice may be under way; set by the processor."""

    @property
    def now(self) -> int:
        return self._base + self.executed()

    @property
    def now_us(self) -> float:
        return self.now / TICKS_PER_US

    def at(self, due: int, action: Callable[[], None]) -> Event:
        """Calls ``action`` at the tick ``due``, or as soon as can be when that has passed."""
        event = Event(int(due), next(self._order), action)
        heapq.heappush(self._events, event)
        self.sooner(event.due)
        return event

    def after(self, ticks: float, action: Callable[[], None]) -> Event:
        return self.at(self.now + max(0, round(ticks)), action)

    def after_us(self, us: float, action: Callable[[], None]) -> Event:
        return self.after(us * TICKS_PER_US, action)

    def next_due(self) -> int | None:
        """The tick of the next event; None when nothing is to come."""
        events = self._events
        while events and events[0].action is None:
            heapq.heappop(events)
        return events[0].due if events else None

    def advance(self, ticks: int) -> None:
        """Time goes on by ``ticks``, between two slices; events are not run."""
        self._base += ticks

    def run_due(self) -> None:
        """Runs, in their order, the events whose time has come, and those that they cause for now."""
        while (due := self.next_due()) is not None and due <= self.now:
            event = heapq.heappop(self._events)
            action, event.action = event.action, None
            if action:
                action()

    def clear(self) -> None:
        """Forgets all events: power is gone."""
        self._events.clear()
