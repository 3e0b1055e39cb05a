"""A chip without a processor: memory, time, pins and interrupt lines, for tests that write registers themselves."""

from __future__ import annotations

from collections.abc import Callable

from tests.emulator.peripheral import RAM_END, RAM_START, DmaError, Peripheral
from tests.emulator.pins import Pins
from tests.emulator.timeline import TICKS_PER_SECOND, TICKS_PER_US, Timeline


class BareChip:
    def __init__(self) -> None:
        self.timeline = Timeline()
        self.pins = Pins()
        self.ram = bytearray(RAM_END - RAM_START)
        self.complaints: list[str] = []
        self.lines: dict[int, bool] = {}
        """Interrupt lines by number."""
        self.peripherals: dict[str, Peripheral] = {}
        self.crystal_runs = True

    def read_ram(self, address: int, size: int) -> bytes:
        self._check(address, size)
        return bytes(self.ram[address - RAM_START : address - RAM_START + size])

    def write_ram(self, address: int, data: bytes) -> None:
        self._check(address, len(data))
        self.ram[address - RAM_START : address - RAM_START + len(data)] = data

    def _check(self, address: int, size: int) -> None:
        if not RAM_START <= address <= address + size <= RAM_END:
            self.complain(f"EasyDMA of {size} bytes at 0x{address:08X}, which is not RAM")
            raise DmaError(f"0x{address:08X}")

    def set_interrupt(self, irq: int, level: bool) -> None:
        self.lines[irq] = level

    def stall(self, ticks: int) -> None:
        self.run_ticks(ticks)

    def system_reset(self, cause: int) -> None:
        raise AssertionError("nobody asked for a reset")

    def complain(self, text: str) -> None:
        self.complaints.append(text)

    def add(self, peripheral: Peripheral) -> None:
        self.peripherals[peripheral.name] = peripheral
        peripheral.on_unknown = lambda who, what, offset, value: self.complain(f"{who.name}: {what} of 0x{offset:X}")
        peripheral.reset()

    # -- time

    def run_ticks(self, ticks: int) -> None:
        end = self.timeline.now + ticks
        while (due := self.timeline.next_due()) is not None and due <= end:
            self.timeline.advance(max(0, due - self.timeline.now))
            self.timeline.run_due()
        self.timeline.advance(end - self.timeline.now)

    def run_us(self, us: float) -> None:
        self.run_ticks(round(us * TICKS_PER_US))

    def run_until(self, is_done: Callable[[], object], limit_s: float = 1.0) -> bool:
        """Event by event; False: it did not come within the limit."""
        end = self.timeline.now + round(limit_s * TICKS_PER_SECOND)
        while not is_done():
            due = self.timeline.next_due()
            if due is None or due > end:
                self.run_ticks(end - self.timeline.now)
                return bool(is_done())
            self.run_ticks(max(0, due - self.timeline.now))
        return True

    def drive(self, pin: int, high: bool, *, drive: int = 0) -> None:
        """The pin as a GPIO output."""
        self.pins.set_output(pin, high)
        self.pins.configure(pin, is_output=True, input_connected=False, pull=0, drive=drive)
