"""Transfers of the emulated USB host as generators, and how they fail."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from tests.emulator.timeline import Event

if TYPE_CHECKING:
    from tests.emulator.usb_host import UsbHost


class UsbError(Exception):
    """A transfer that came to nothing."""


class Stalled(UsbError):
    """The device refuses."""


class NoAnswer(UsbError):
    """Nothing, or only NAK for too long."""


class Aborted(UsbError):
    """The host ended it: bus reset, or the cable is out."""


Transfer = Generator[float, None, Any]
"""Yields how many microseconds to wait; ``UNTIL_READY``: a slot, once the device may answer otherwise than before."""
UNTIL_READY = -1.0


class Task:
    """A transfer under way."""

    def __init__(self, host: UsbHost, transfer: Transfer, on_done: Callable[[Task], None] | None) -> None:
        self.result: Any = None
        self.error: UsbError | None = None
        self.done = False
        self.awaits_device = False
        self._host = host
        self._transfer = transfer
        self._on_done = on_done
        self._event: Event | None = None

    def begin(self) -> None:
        self._event = self._host.timeline.at(self._host.timeline.now, self.step)

    def step(self, error: UsbError | None = None) -> None:
        self.awaits_device = False
        self._event = None
        try:
            wait = self._transfer.throw(error) if error else next(self._transfer)
        except StopIteration as end:
            self._finish(end.value, None)
        except UsbError as problem:
            self._finish(None, problem)
        else:
            if wait == UNTIL_READY:
                self.awaits_device = True
            else:
                self._event = self._host.timeline.after_us(wait, self.step)

    def wake(self) -> None:
        """The device has changed: the next free slot is for this one."""
        if self.awaits_device:
            self.awaits_device = False
            self._event = self._host.timeline.at(self._host.next_slot(), self.step)

    def abort(self, error: UsbError) -> None:
        if not self.done:
            if self._event:
                self._event.cancel()
            self.step(error)
            assert self.done, "a transfer must end when it is aborted"

    def _finish(self, result: Any, error: UsbError | None) -> None:
        self.done, self.result, self.error = True, result, error
        self._host.forget(self)
        if self._on_done:
            self._on_done(self)
