"""A USB driver in Python on bare registers, in TinyUSB's order (dcd_nrf5x.c), with an echoing serial port on top.

It stands for a program written by others: the model must bring it up, whatever our own image does.
"""

from __future__ import annotations

import struct
from collections.abc import Callable

from tests.emulator.bare_chip import BareChip
from tests.emulator.peripheral import RAM_START
from tests.emulator.peripherals.clock_power import ClockPower
from tests.emulator.peripherals.errata import ErrataBlock
from tests.emulator.usb_host import UsbHost
from tests.emulator.usbd import Usbd

BUFFER_0, BUFFER_IN, BUFFER_OUT = RAM_START + 0x100, RAM_START + 0x200, RAM_START + 0x300
SERIAL = "0123456789ABCDEF"
TEXTS = {1: "Others", 2: "Echo", 3: SERIAL}
DEVICE = struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x200, 0xEF, 2, 1, 64, 0x2341, 0x805A, 0x100, 1, 2, 3, 1)
_BODY = (
    bytes((8, 11, 0, 2, 2, 2, 0, 0))
    + bytes((9, 4, 0, 0, 1, 2, 2, 0, 0))
    + bytes((5, 0x24, 0, 0x10, 0x01, 5, 0x24, 1, 0, 1, 4, 0x24, 2, 2, 5, 0x24, 6, 0, 1))
    + bytes((7, 5, 0x81, 3, 16, 0, 16))
    + bytes((9, 4, 1, 0, 2, 10, 0, 0, 0))
    + bytes((7, 5, 0x02, 2, 64, 0, 0, 7, 5, 0x82, 2, 64, 0, 0))
)
CONFIGURATION = struct.pack("<BBHBBBBB", 9, 2, 9 + len(_BODY), 2, 1, 0, 0x80, 50) + _BODY


def string(index: int) -> bytes:
    data = struct.pack("<H", 0x409) if index == 0 else TEXTS[index].encode("utf-16-le")
    return bytes((len(data) + 2, 3)) + data


class InterruptingChip(BareChip):
    """``BareChip`` whose program is a function that an interrupt line calls, a little later."""

    def __init__(self) -> None:
        super().__init__()
        self.handlers: dict[int, Callable[[], None]] = {}

    def set_interrupt(self, irq: int, level: bool) -> None:
        rises = level and not self.lines.get(irq)
        super().set_interrupt(irq, level)
        if rises and irq in self.handlers:
            self.timeline.after_us(1, self.handlers[irq])


class UsbBench:
    """Chip, controller and host, without a program."""

    def __init__(self) -> None:
        self.chip = InterruptingChip()
        self.clock = ClockPower(self.chip, 0x4000_0000)
        self.errata = ErrataBlock(self.chip, 0x4006_E000)
        self.usbd = Usbd(self.chip, 0x4002_7000, self.clock, self.errata)
        for peripheral in (self.clock, self.errata, self.usbd):
            self.chip.add(peripheral)
        self.host = UsbHost(self.usbd)

    def plug(self) -> None:
        self.clock.set_vbus(True)
        self.usbd.cable_changed()

    def unplug(self) -> None:
        self.clock.set_vbus(False)
        self.usbd.cable_changed()

    def run(self, seconds: float) -> None:
        self.chip.run_us(seconds * 1e6)


class EchoDriver:
    """``leave_out`` names work-arounds that are not done: "166", "171", "187", "199", "211"."""

    def __init__(self, bench: UsbBench, *, leave_out: str = "") -> None:
        self.chip, self.usbd, self.errata = bench.chip, bench.usbd, bench.errata
        self.clock = bench.clock
        self.left_out = leave_out
        self.line_coding = struct.pack("<IBBB", 9600, 0, 0, 8)
        self.line_state = 0
        self.configuration = 0
        self.suspended = 0
        self.echoed = 0
        self.echo = True
        self._to_send = b""
        self._sent = 0
        self._asked = 0
        self._taking = b""
        self._in_busy = False
        self._held = b""
        self.chip.handlers[39] = self.interrupt

    # -- power-up

    def start(self) -> None:
        """With VBUS there."""
        usbd = self.usbd
        usbd.write(0x400, 0x800)
        self._errata("187", 0xD14, 3)
        self._errata("171", 0xC14, 0xC0)
        usbd.write(0x500, 1)
        self.clock.write(0x000, 1)
        assert self.chip.run_until(lambda: usbd.read(0x400) & 0x800)
        usbd.write(0x400, 0x800)
        self._errata("171", 0xC14, 0)
        self._errata("187", 0xD14, 0)
        self._errata("211", 0xD14, 3)
        if "166" not in self.left_out:
            usbd.write(0x800, 0x7E3)
            usbd.write(0x804, 0x40)
        usbd.write(0x51C, 0x80)
        usbd.write(0x304, 1 << 0)
        assert self.chip.run_until(lambda: self.clock.read(0x438) & 2 and self.clock.read(0x40C) & 1)
        usbd.write(0x504, 1)

    def _errata(self, number: str, offset: int, value: int) -> None:
        if number in self.left_out:
            return
        self.errata.write(0xC00, 0x9375)
        self.errata.write(offset, value)
        self.errata.write(0xC00, 0x9375)

    # -- interrupt

    def interrupt(self) -> None:
        usbd = self.usbd
        while self.chip.lines.get(39):
            fired = [bit for bit in range(25) if usbd.read(0x300) >> bit & 1 and usbd.read(0x100 + 4 * bit)]
            for bit in fired:
                usbd.write(0x100 + 4 * bit, 0)
                {0: self._bus_reset, 10: self._data_done, 22: self._cause, 23: self._setup, 24: self._data}[bit]()

    def _bus_reset(self) -> None:
        usbd = self.usbd
        usbd.write(0x52C, 0)
        usbd.write(0x510, 1)
        usbd.write(0x514, 1)
        for bit in (10, 22, 23, 24):
            usbd.write(0x100 + 4 * bit, 0)
        for status in (0x46C, 0x400):
            usbd.write(status, usbd.read(status))
        usbd.write(0x304, 1 << 0 | 1 << 10 | 1 << 22 | 1 << 23 | 1 << 24)
        self.configuration, self._in_busy, self._held = 0, False, b""

    def _cause(self) -> None:
        cause = self.usbd.read(0x400)
        self.usbd.write(0x400, cause)
        if cause & 1 << 8:
            self.suspended += 1
            self.usbd.write(0x52C, 1)
        if cause & 1 << 9:
            self.usbd.write(0x52C, 0)

    def _dma(self, task: int, end: int) -> None:
        if "199" not in self.left_out:
            self.usbd.write(0xC1C, 0x82)
        self.usbd.write(task, 1)
        assert self.chip.run_until(lambda: self.usbd.read(end), 0.001)
        self.usbd.write(end, 0)
        self.usbd.write(0xC1C, 0)

    # -- endpoint 0

    def _setup(self) -> None:
        kind, request, value, _, length = struct.unpack(
            "<BBHHH", bytes(self.usbd.read(0x480 + 4 * n) for n in range(8))
        )
        self._asked, self._sent, self._taking = length, 0, b""
        if (kind, request) == (0x00, 5):
            return
        answer = self._answer(kind, request, value)
        if answer is None:
            self.usbd.write(0x054, 1)
        elif kind & 0x80:
            self._to_send = answer[:length]
            self._send_chunk()
        elif length:
            self.usbd.write(0x04C, 1)
        else:
            self.usbd.write(0x050, 1)

    def _answer(self, kind: int, request: int, value: int) -> bytes | None:
        if (kind, request) == (0x80, 6):
            which, index = value >> 8, value & 0xFF
            known = {1: lambda: DEVICE, 2: lambda: CONFIGURATION, 3: lambda: string(index)}
            return known[which]() if which in known and (which != 3 or index <= 3) else None
        if (kind, request) == (0x00, 9):
            self.configuration = value
            self._open()
        if (kind, request) == (0x21, 0x22):
            self.line_state = value
        answers = {(0x80, 0): b"\0\0", (0x80, 8): bytes((self.configuration,)), (0xA1, 0x21): self.line_coding}
        done = {(0x00, 9), (0x21, 0x20), (0x21, 0x22)}
        return answers.get((kind, request), b"" if (kind, request) in done else None)

    def _send_chunk(self) -> None:
        chunk = self._to_send[self._sent : self._sent + 64]
        self._sent += len(chunk)
        self.chip.write_ram(BUFFER_0, chunk)
        self.usbd.write(0x600, BUFFER_0)
        self.usbd.write(0x604, len(chunk))
        self._last = len(chunk) < 64 or self._sent == self._asked
        self._dma(0x004, 0x108)

    def _data_done(self) -> None:
        usbd = self.usbd
        if usbd.read(0x480) & 0x80:
            if self._last:
                usbd.write(0x050, 1)
            else:
                self._send_chunk()
            return
        size = usbd.read(0x4A0)
        usbd.write(0x700, BUFFER_0)
        usbd.write(0x704, size)
        self._dma(0x028, 0x130)
        self._taking += self.chip.read_ram(BUFFER_0, size)
        if len(self._taking) < self._asked:
            usbd.write(0x04C, 1)
            return
        self.line_coding = self._taking
        usbd.write(0x050, 1)

    # -- bulk

    def _open(self) -> None:
        usbd = self.usbd
        for which in (0x81, 0x82, 0x02):
            usbd.write(0x50C, which)
            usbd.write(0x50C, which | 1 << 8)
            usbd.write(0x518, which)
        usbd.write(0x510, 0b111)
        usbd.write(0x514, 0b101)
        usbd.write(0x4A8, 0)

    def _data(self) -> None:
        usbd = self.usbd
        status = usbd.read(0x46C)
        usbd.write(0x46C, status)
        if status & 1 << 2:
            self._in_busy = False
        if status & 1 << 18 and self.echo:
            size = usbd.read(0x4A8)
            usbd.write(0x728, BUFFER_OUT)
            usbd.write(0x72C, size)
            self._dma(0x030, 0x138)
            self._held += self.chip.read_ram(BUFFER_OUT, size)
        if self._held and not self._in_busy:
            self.send(self._held[:64])
            self._held = self._held[64:]

    def send(self, data: bytes) -> None:
        self._in_busy = True
        self.echoed += len(data)
        self.chip.write_ram(BUFFER_IN, data)
        self.usbd.write(0x628, BUFFER_IN)
        self.usbd.write(0x62C, len(data))
        self._dma(0x00C, 0x110)
