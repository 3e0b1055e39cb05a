"""The board's internal I2C bus: what a TWIM, or a program that drives pins by hand, meets there."""

from __future__ import annotations

from typing import Protocol


class I2cDevice(Protocol):
    """A target on the bus. A transfer is ``start``, bytes, and ``stop`` (or another ``start``)."""

    address: int

    def start(self, reading: bool) -> bool:
        """The device was addressed; False: it does not acknowledge."""

    def write(self, byte: int) -> bool:
        """A byte from the controller; False: not acknowledged."""

    def read(self) -> int:
        """The next byte to the controller."""

    def stop(self) -> None:
        """The transfer is over."""


class I2cBus:
    """Devices and the state of the wires. ``powered`` is false while the sensors' supply (P0.22) or the supply of
    the pull-ups (P1.00) is off: then nobody answers. ``holding_sda`` clocks of SCL are needed until a stuck device lets
    go of SDA (0: free)."""

    def __init__(self) -> None:
        self.devices: dict[int, I2cDevice] = {}
        self.powered = False
        self.holding_sda = 0

    def add(self, device: I2cDevice) -> None:
        self.devices[device.address] = device

    def device(self, address: int) -> I2cDevice | None:
        """Who answers at ``address`` now."""
        return self.devices.get(address) if self.powered else None
