"""The 48 pins of the chip as wires: what the chip drives, what stands outside, and who wants to know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

PORT_1 = 32
PIN_COUNT = 48
PULL_NONE, PULL_DOWN, PULL_UP = 0, 1, 3
_DISCONNECTED_AT_LOW, _DISCONNECTED_AT_HIGH = (4, 5), (6, 7)
"""Values of PIN_CNF.DRIVE (nRF52840 SVD) that leave the wire alone at one level: D0S1, D0H1; S0D1, H0D1."""


@dataclass(slots=True)
class _Pin:
    is_output: bool = False
    high: bool = False
    drive: int = 0
    pull: int = PULL_NONE
    input_connected: bool = False
    owner: str = ""
    """A peripheral whose PSEL has this pin: then the GPIO's output has no effect."""
    owner_level: bool | None = None
    outside: bool | None = None
    outside_pull: bool | None = None
    level: bool = False
    observers: list[Callable[[bool], None]] = field(default_factory=list)


class Pins:
    """``pin`` is always port * 32 + number, as in the PSEL registers."""

    def __init__(self) -> None:
        self._pins = [_Pin() for _ in range(PIN_COUNT)]

    def reset(self) -> None:
        """As after a reset of the chip: all inputs, disconnected. What stands outside stays."""
        for number, pin in enumerate(self._pins):
            pin.is_output = pin.high = pin.input_connected = False
            pin.drive, pin.pull, pin.owner, pin.owner_level = 0, PULL_NONE, "", None
            self._settle(number)

    # -- the chip's side

    def configure(self, pin: int, *, is_output: bool, input_connected: bool, pull: int, drive: int) -> None:
        wire = self._pins[pin]
        wire.is_output, wire.input_connected, wire.pull, wire.drive = is_output, input_connected, pull, drive
        self._settle(pin)

    def set_output(self, pin: int, high: bool) -> None:
        """The GPIO's output latch."""
        self._pins[pin].high = high
        self._settle(pin)

    def claim(self, pin: int, owner: str, level: bool | None = None) -> None:
        """A peripheral takes the pin (PSEL) and drives ``level``; None: it leaves the wire to its pull."""
        wire = self._pins[pin]
        wire.owner, wire.owner_level = owner, level
        self._settle(pin)

    def release(self, owner: str) -> None:
        """The peripheral lets go of all its pins."""
        for number, wire in enumerate(self._pins):
            if wire.owner == owner:
                wire.owner, wire.owner_level = "", None
                self._settle(number)

    def owner(self, pin: int) -> str:
        return self._pins[pin].owner

    def read_input(self, pin: int) -> bool:
        """What the IN register shows: 0 while the input buffer is disconnected."""
        return self._pins[pin].input_connected and self._pins[pin].level

    def is_output(self, pin: int) -> bool:
        return self._pins[pin].is_output

    def drive(self, pin: int) -> int:
        """PIN_CNF.DRIVE."""
        return self._pins[pin].drive

    def pull(self, pin: int) -> int:
        """PIN_CNF.PULL."""
        return self._pins[pin].pull

    def input_connected(self, pin: int) -> bool:
        return self._pins[pin].input_connected

    # -- the world's side

    def level(self, pin: int) -> bool:
        """The wire."""
        return self._pins[pin].level

    def set_outside(self, pin: int, level: bool | None) -> None:
        """Something outside drives the wire; None: no more. Low wins against a chip that drives high, as a transistor
        to ground does on an open-drain bus."""
        self._pins[pin].outside = level
        self._settle(pin)

    def pull_outside(self, pin: int, level: bool | None) -> None:
        """A resistor on the board."""
        self._pins[pin].outside_pull = level
        self._settle(pin)

    def watch(self, pin: int, observer: Callable[[bool], None]) -> None:
        """Calls ``observer`` with each new level of the wire."""
        self._pins[pin].observers.append(observer)

    def _driven_by_chip(self, wire: _Pin) -> bool | None:
        if wire.owner:
            return wire.owner_level
        if not wire.is_output:
            return None
        off = _DISCONNECTED_AT_HIGH if wire.high else _DISCONNECTED_AT_LOW
        return None if wire.drive in off else wire.high

    def _settle(self, pin: int) -> None:
        wire = self._pins[pin]
        chip = self._driven_by_chip(wire)
        if chip is None and wire.outside is None:
            pulls = {PULL_UP: True, PULL_DOWN: False}
            level = pulls.get(wire.pull, wire.outside_pull if wire.outside_pull is not None else False)
            if wire.outside_pull is not None:
                level = wire.outside_pull  # a few kilohms against the chip's 13
        else:
            level = False not in (chip, wire.outside)
        if level != wire.level:
            wire.level = level
            for observer in wire.observers:
                observer(level)
