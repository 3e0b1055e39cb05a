"""What every I2C sensor has in common: address, power, registers behind a sub-address, and faults to inject."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from tests.emulator.internal_bus import InternalBus
from tests.emulator.timeline import TICKS_PER_SECOND, TICKS_PER_US

Complain = Callable[[str], None]


@dataclass
class Faults:
    """What goes wrong with a device; all at once if so wished."""

    is_silent: bool = False
    """It does not acknowledge its address."""
    vanishes_after: int | None = None
    """So many bytes later it is gone, in mid transfer."""
    holds_sda_after: int | None = None
    """So many bytes later it pulls SDA low, once ..."""
    holds_sda_for: int = 9
    """... until it has seen so many clocks."""
    garbage: random.Random | None = None
    """Every byte read is one of its."""


class Device:
    """A target on the bus. Subclasses give ``written`` and ``next_byte``."""

    name = "?"
    address = 0

    def __init__(self, bus: InternalBus, complain: Complain) -> None:
        self.bus = bus
        self.faults = Faults()
        self._complain = complain

    @property
    def now(self) -> int:
        return self.bus.now

    @property
    def now_s(self) -> float:
        return self.bus.now / TICKS_PER_SECOND

    def complain(self, text: str) -> None:
        self._complain(f"{self.name}: {text}")

    def power_on(self) -> None:
        """The supply came; registers are as after a reset."""

    def power_off(self) -> None:
        """The supply went."""

    # -- I2cDevice

    def start(self, reading: bool) -> bool:
        if self.faults.is_silent:
            return False
        return self.addressed(reading)

    def write(self, byte: int) -> bool:
        if not self._byte_passes():
            return False
        return self.written(byte)

    def read(self) -> int:
        if not self._byte_passes():
            return 0xFF
        value = self.next_byte()
        return value if self.faults.garbage is None else self.faults.garbage.randrange(256)

    def stop(self) -> None:
        """The transfer is over."""

    def _byte_passes(self) -> bool:
        faults = self.faults
        if faults.holds_sda_after is not None:
            if faults.holds_sda_after == 0:
                faults.holds_sda_after = None
                self.bus.hold_sda(faults.holds_sda_for)
                return False
            faults.holds_sda_after -= 1
        if faults.vanishes_after is not None:
            if faults.vanishes_after == 0:
                faults.is_silent = True
                return False
            faults.vanishes_after -= 1
        return not faults.is_silent

    # -- for subclasses

    def addressed(self, reading: bool) -> bool:
        return True

    def written(self, byte: int) -> bool:
        raise NotImplementedError

    def next_byte(self) -> int:
        raise NotImplementedError


class RegisterDevice(Device):
    """The first byte written is the sub-address. ``readable`` and ``writable`` are the registers that the model has;
    others are reported."""

    reset_values: Mapping[int, int] = MappingProxyType({})
    readable: frozenset[int] = frozenset()
    writable: frozenset[int] = frozenset()

    def __init__(self, bus: InternalBus, complain: Complain) -> None:
        super().__init__(bus, complain)
        self.registers: dict[int, int] = {}
        self.pointer = 0
        self._expects_pointer = False
        self.busy_until = 0
        """The tick before which nobody should talk to it, as it is resetting."""
        self.reset_registers()

    def reset_registers(self) -> None:
        self.registers = dict(self.reset_values)

    def power_on(self) -> None:
        self.reset_registers()
        self.busy_until = 0

    def be_busy_us(self, us: float) -> None:
        self.busy_until = self.now + round(us * TICKS_PER_US)

    def addressed(self, reading: bool) -> bool:
        if self.now < self.busy_until:
            self.complain(f"addressed {(self.busy_until - self.now) / TICKS_PER_US:.0f} us before it is ready")
        self._expects_pointer = not reading
        return True

    def written(self, byte: int) -> bool:
        if self._expects_pointer:
            self._expects_pointer = False
            self.set_pointer(byte)
            return True
        register = self.pointer
        if register not in self.writable:
            self.complain(f"write of 0x{byte:02X} to register 0x{register:02X}, which the model does not have")
        else:
            self.write_register(register, byte)
        self.pointer = self.after(register)
        return True

    def next_byte(self) -> int:
        register = self.pointer
        if register not in self.readable:
            self.complain(f"read of register 0x{register:02X}, which the model does not have")
            value = 0
        else:
            value = self.read_register(register)
        self.pointer = self.after(register)
        return value & 0xFF

    # -- for subclasses

    def set_pointer(self, byte: int) -> None:
        self.pointer = byte

    def after(self, register: int) -> int:
        """The register that follows in one transfer."""
        return (register + 1) & 0xFF

    def read_register(self, register: int) -> int:
        return self.registers.get(register, 0)

    def write_register(self, register: int, value: int) -> None:
        self.registers[register] = value


def word_bytes(value: int, size: int = 2) -> bytes:
    """Little-endian, two's complement."""
    return (value & ((1 << 8 * size) - 1)).to_bytes(size, "little")
