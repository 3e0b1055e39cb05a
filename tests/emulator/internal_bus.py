"""The internal I2C bus with its wires: pull-ups, a device that holds SDA, and the time of the byte under way."""

from __future__ import annotations

from tests.emulator.i2c_bus import I2cBus
from tests.emulator.pins import Pins
from tests.emulator.timeline import Timeline

SDA, SCL = 14, 15
"""P0.14 and P0.15."""


class InternalBus(I2cBus):
    """``powered`` is the sensors' supply, ``pulled_up`` that of the pull-ups. A controller sets ``byte_at`` while it
    hands bytes to a device, so that a device sees each byte at its own time though a whole transfer is one event."""

    def __init__(self, timeline: Timeline, pins: Pins) -> None:
        super().__init__()
        self.timeline = timeline
        self.pins = pins
        self.pulled_up = False
        self.byte_at: int | None = None
        pins.watch(SCL, self._clocked)

    @property
    def now(self) -> int:
        """Ticks, for devices."""
        return self.timeline.now if self.byte_at is None else self.byte_at

    def set_pull_ups(self, on: bool) -> None:
        self.pulled_up = on
        for pin in (SDA, SCL):
            self.pins.pull_outside(pin, True if on else None)

    def is_free(self) -> bool:
        return self.pins.level(SDA) and self.pins.level(SCL)

    def hold_sda(self, clocks: int) -> None:
        """A device pulls SDA low until it has seen so many clocks."""
        self.holding_sda = clocks
        self.pins.set_outside(SDA, False)

    def release_sda(self) -> None:
        self.holding_sda = 0
        self.pins.set_outside(SDA, None)

    def _clocked(self, level: bool) -> None:
        if level and self.holding_sda:
            self.holding_sda -= 1
            if not self.holding_sda:
                self.release_sda()
