"""The nRF52840's USB controller at register level (nRF52840 SVD: USBD), with the rules that drivers must keep.

What the registers do is from the SVD; in which order drivers use them from TinyUSB (dcd_nrf5x.c) and Nordic's nrfx
(nrfx_usbd.c). The work-arounds for errata 166, 171, 187, 199 and 211 have no effect that a program could see here: a
program that leaves one out is reported. So is one that breaks a rule of EasyDMA: one transfer at a time over all
endpoints, and no other register while it lasts. Isochronous endpoints and remote wake-up are not modelled.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from tests.emulator.peripheral import Chip, DmaError
from tests.emulator.peripherals.errata import ERRATUM_171, ERRATUM_187
from tests.emulator.timeline import Event
from tests.emulator.usbd_bus import UsbdBus, UsbSupply
from tests.emulator.usbd_endpoints import ENDPOINTS, PACKET, Stage
from tests.emulator.usbd_registers import (
    CLUSTER,
    DTOGGLE,
    ENABLE,
    ENDEPIN,
    ENDEPOUT,
    EP0DATADONE,
    EP0SETUP,
    EPDATASTATUS,
    EPIN,
    EPINEN,
    EPOUT,
    EPOUTEN,
    EPSTALL,
    EPSTATUS,
    ERRATUM_166,
    ERRATUM_166_VALUES,
    ERRATUM_199,
    ERRATUM_199_VALUE,
    EVENTCAUSE,
    FRAMECNTR,
    HALTED_IN,
    HALTED_OUT,
    ISOINCONFIG,
    ISOSPLIT,
    LOWPOWER,
    READY,
    SETUP,
    SIZE_OUT,
    STARTED,
    USBADDR,
    USBPULLUP,
    USBRESET,
    WAKE_UP_ALLOWED,
)

READY_US = 300
DMA_START_US, DMA_US_PER_BYTE = 1, 1 / 16
"""How long the controller takes to be ready and to copy a packet. Guesses of the right size: no source was found."""

DMA_REGISTERS = frozenset(base + CLUSTER * n + k for base in (EPIN, EPOUT) for n in range(ENDPOINTS) for k in (0, 4, 8))
PLAIN = frozenset((ENABLE, USBPULLUP, EPINEN, EPOUTEN, ISOSPLIT, LOWPOWER, ISOINCONFIG, *ERRATUM_166))
STATUS_ONLY = frozenset((USBADDR, FRAMECNTR, *range(SETUP, SETUP + 32, 4)))
WITHOUT_ENABLE = frozenset((EVENTCAUSE, ENABLE, USBPULLUP))
"""Registers that drivers use before or after the controller is on, besides events and interrupt enables."""


class ErrataValues(Protocol):
    def value(self, offset: int) -> int: ...


class Usbd(UsbdBus):
    """Registers, power and EasyDMA; the methods for the host are those of ``UsbdBus``."""

    name = "USBD"
    irq = 39
    events = frozenset((*range(0x100, 0x12C, 4), *range(0x130, 0x150, 4), 0x154, 0x158, 0x15C, 0x160))
    known = PLAIN | STATUS_ONLY | DMA_REGISTERS | {ERRATUM_199}
    reset_values: Mapping[int, int] = {EPINEN: 1, EPOUTEN: 1}
    shortcuts: Mapping[int, tuple[int, int]] = {
        0: (EP0DATADONE, 0x004),
        1: (EP0DATADONE, 0x028),
        2: (EP0DATADONE, 0x050),
        3: (ENDEPOUT, 0x050),
        4: (ENDEPOUT, 0x04C),
    }

    def __init__(self, chip: Chip, base: int, supply: UsbSupply, errata: ErrataValues) -> None:
        super().__init__(chip, base, supply)
        self._errata = errata
        self._dma: Event | None = None
        self._starting: Event | None = None
        self._selected = 0
        self._erratum_199_is_stale = False
        for n in range(ENDPOINTS):
            self.tasks[0x004 + 4 * n] = lambda n=n: self._start_in(n)
            self.tasks[0x028 + 4 * n] = lambda n=n: self._start_out(n)
        self.tasks |= {0x04C: self._ep0_receive, 0x050: self._ep0_status, 0x054: self._ep0_stall}

    def reset(self) -> None:
        self._turn_off()
        super().reset()
        self.check_connection()

    # -- registers

    def read(self, offset: int) -> int:
        if offset in self.events:  # what a program that waits for a transfer reads all the time
            return self.raised.get(offset, 0)
        self._check_access(offset, "read")
        return super().read(offset)

    def write(self, offset: int, value: int) -> None:
        self._check_access(offset, "write")
        super().write(offset, value)

    def _check_access(self, offset: int, how: str) -> None:
        if 0x100 <= offset < 0x200 or 0x300 <= offset <= 0x308:
            return
        if self._dma:
            self.complain(f"{how} of 0x{offset:03X} while a transfer by EasyDMA is under way")
        elif not self.registers.get(ENABLE) and offset not in WITHOUT_ENABLE:
            self.complain(f"{how} of 0x{offset:03X} while it is not enabled")

    def read_register(self, offset: int) -> int:
        endpoints = self.endpoints
        if offset == EVENTCAUSE:
            return self.causes
        if offset == EPDATASTATUS:
            return self.data_status
        if offset == EPSTATUS:
            return self.captured
        if HALTED_IN <= offset < HALTED_IN + 4 * ENDPOINTS:
            return int(endpoints.ins[(offset - HALTED_IN) // 4].stalls)
        if HALTED_OUT <= offset < HALTED_OUT + 4 * ENDPOINTS:
            return int(endpoints.outs[(offset - HALTED_OUT) // 4].stalls)
        if SIZE_OUT <= offset < SIZE_OUT + 4 * ENDPOINTS:
            return endpoints.outs[(offset - SIZE_OUT) // 4].size
        if offset == USBADDR:
            return self.address
        if offset == DTOGGLE:
            side = endpoints.ins if self._selected & 0x80 else endpoints.outs
            return self._selected | (1 + side[self._selected & 7].toggle) << 8
        return super().read_register(offset)

    def write_register(self, offset: int, value: int) -> None:
        if offset == EVENTCAUSE:
            self.causes &= ~value
        elif offset == EPDATASTATUS:
            self.data_status &= ~value
        elif offset == EPSTATUS:
            self.captured &= ~value
        elif SIZE_OUT <= offset < SIZE_OUT + 4 * ENDPOINTS:
            self._arm((offset - SIZE_OUT) // 4)
        elif offset == DTOGGLE:
            self._set_toggle(value)
        elif offset == EPSTALL:
            self._set_stall(value)
        elif offset in STATUS_ONLY or (offset in DMA_REGISTERS and offset % CLUSTER == (EPIN + 8) % CLUSTER):
            self.complain(f"write of 0x{offset:03X}, which can only be read")
        else:
            before = self.registers.get(offset, 0)
            super().write_register(offset, value)
            self._follow(offset, before, value)

    def _follow(self, offset: int, before: int, value: int) -> None:
        if offset == ENABLE and value != before:
            self._enable() if value & 1 else self._disable()
        elif offset == USBPULLUP and value != before:
            if value & 1:
                self._check_before_pull_up()
            self.check_connection()
        elif offset == LOWPOWER and value != before:
            self._set_low_power(value & 1)
        elif offset == ERRATUM_199:
            self._erratum_199_is_stale = False
        elif offset in (EPINEN, EPOUTEN):
            self.on_ready()

    def _arm(self, number: int) -> None:
        """Any value written to SIZE.EPOUT: the next packet is accepted, and one that waits is lost."""
        if self.endpoints.outs[number].has_data:
            self.complain(f"SIZE.EPOUT[{number}] written over a packet that was not fetched")
        endpoint = self.endpoints.outs[number]
        endpoint.has_data, endpoint.size, endpoint.is_free = False, 0, True
        self.on_ready()

    def _set_toggle(self, value: int) -> None:
        which, command = value & 0x87, value >> 8 & 3
        if command and which != self._selected:
            self.complain("DTOGGLE set for an endpoint that was not selected by a write without a value before")
        self._selected = which
        side = self.endpoints.ins if which & 0x80 else self.endpoints.outs
        if command:
            side[which & 7].toggle = command - 1

    def _set_stall(self, value: int) -> None:
        number, stalls = value & 7, bool(value & 0x100)
        if number == 0:
            self.complain("EPSTALL for endpoint 0, which has the task EP0STALL")
        elif value & 0x80:
            self.endpoints.ins[number].stalls = stalls
        else:
            self.endpoints.outs[number].stalls = stalls
        self.on_ready()

    # -- on and off

    def _enable(self) -> None:
        if not self._supply.vbus:
            self.complain("enabled without VBUS")
        for number, offset, value in ((187, ERRATUM_187, 0x3), (171, ERRATUM_171, 0xC0)):
            if self._errata.value(offset) != value:
                self.complain(f"enabled without the work-around for erratum {number}")
        self._starting = self.chip.timeline.after_us(READY_US, self._become_ready)

    def _become_ready(self) -> None:
        self._starting = None
        self._is_ready = True
        self.raise_cause(READY)
        self.check_connection()

    def _disable(self) -> None:
        self._turn_off()
        keep = {offset: self.registers.get(offset, 0) for offset in (USBPULLUP,)}
        self.registers = dict(self.reset_values) | keep
        self.check_connection()

    def _turn_off(self) -> None:
        for event in (self._dma, self._idle, self._starting):
            if event:
                event.cancel()
        self._dma = self._idle = self._starting = None
        self.endpoints.forget()
        self._is_ready = self._was_unplugged = self.is_suspended = self._erratum_199_is_stale = False
        self.address = self.causes = self.data_status = self.captured = self._selected = 0

    def _check_before_pull_up(self) -> None:
        if not self._is_ready:
            self.complain("pull-up before READY")
        if not self._supply.usb_supply_is_ready:
            self.complain("pull-up before the supply's output is ready")
        if not self._supply.hfxo_is_running:
            self.complain("pull-up without the crystal oscillator")
        if self._errata.value(ERRATUM_171):
            self.complain("the work-around for erratum 171 was not taken back after READY")
        if self._errata.value(ERRATUM_187) != 3:
            self.complain("pull-up without the work-around for erratum 211")
        if tuple(self.registers.get(offset, 0) for offset in ERRATUM_166) != ERRATUM_166_VALUES:
            self.complain("pull-up without the work-around for erratum 166")

    def _set_low_power(self, low: int) -> None:
        if low and not self.is_suspended:
            self.complain("low power while the bus is not suspended")
        if not low and self.is_suspended:
            self.chip.timeline.after_us(1, lambda: self.raise_cause(WAKE_UP_ALLOWED))
        self.on_ready()

    # -- EasyDMA

    def _may_start(self, what: str) -> bool:
        if self._dma:
            self.complain(f"{what} while another transfer is under way")
            return False
        if not self._is_ready:
            self.complain(f"{what} before READY")
            return False
        if self.registers.get(ERRATUM_199) != ERRATUM_199_VALUE or self._erratum_199_is_stale:
            self.complain(f"{what} without the work-around for erratum 199")
        return True

    def _start_in(self, n: int) -> None:
        if not self._may_start(f"STARTEPIN[{n}]"):
            return
        endpoint = self.endpoints.ins[n]
        # Without the pull-up it is nrfx's way to have moved an even number of bytes before it disables the controller.
        wrong = n == 0 and self.endpoints.control.stage is not Stage.DATA_IN
        if wrong and self.is_connected and not self._is_overtaken():
            self.complain(f"STARTEPIN[0] in the stage: {self.endpoints.control.stage}")
        if endpoint.waiting is not None:
            self.complain(f"STARTEPIN[{n}] before the host has fetched the packet before")
        address, size = self._dma_of(EPIN, n)
        age = endpoint.age

        def end() -> None:
            data = self._copy_from(address, size)
            self.registers[EPIN + CLUSTER * n + 8] = len(data)
            if endpoint.age == age:
                endpoint.waiting = data
            self._end_dma(ENDEPIN + 4 * n)

        self._begin_dma(1 << n, size, end)

    def _start_out(self, n: int) -> None:
        if not self._may_start(f"STARTEPOUT[{n}]"):
            return
        endpoint = self.endpoints.outs[n]
        address, size = self._dma_of(EPOUT, n)
        if not endpoint.has_data and not self._is_overtaken():
            self.complain(f"STARTEPOUT[{n}] without a packet")
        elif size < endpoint.size:
            self.complain(f"STARTEPOUT[{n}] takes {size} of {endpoint.size} bytes")
        data, age = endpoint.data[:size], endpoint.age

        def end() -> None:
            self._copy_to(address, data)
            self.registers[EPOUT + CLUSTER * n + 8] = len(data)
            if endpoint.age == age:
                endpoint.has_data = False
                endpoint.is_free = n != 0
            self._end_dma(ENDEPOUT + 4 * n)

        self._begin_dma(1 << (16 + n), len(data), end)

    def _dma_of(self, base: int, n: int) -> tuple[int, int]:
        address, size = (self.registers.get(base + CLUSTER * n + k, 0) for k in (0, 4))
        if size > PACKET:
            self.complain(f"MAXCNT {size} of endpoint {n}: more than a packet")
        return address, min(size, PACKET)

    def _begin_dma(self, captured: int, size: int, end: Callable[[], None]) -> None:
        self.captured |= captured
        timeline = self.chip.timeline
        self._dma = timeline.after_us(DMA_START_US + size * DMA_US_PER_BYTE, end)
        self.raise_event(STARTED)

    def _end_dma(self, event: int) -> None:
        self._dma = None
        self._erratum_199_is_stale = True
        self.raise_event(event)
        self.on_ready()

    def _copy_from(self, address: int, size: int) -> bytes:
        try:
            return self.chip.read_ram(address, size) if size else b""
        except DmaError:  # the chip has reported it
            return b"\xee" * size

    def _copy_to(self, address: int, data: bytes) -> None:
        try:
            if data:
                self.chip.write_ram(address, data)
        except DmaError:  # the chip has reported it
            return

    # -- endpoint 0

    def _is_overtaken(self) -> bool:
        """A bus reset or a new SETUP has come that the program cannot know of yet."""
        return bool(self.raised.get(EP0SETUP) or self.raised.get(USBRESET))

    def _ep0_receive(self) -> None:
        if self.endpoints.control.stage is Stage.DATA_OUT:
            self.endpoints.outs[0].is_free = True
            self.on_ready()
        elif not self._is_overtaken():
            self.complain(f"EP0RCVOUT in the stage: {self.endpoints.control.stage}")

    def _ep0_status(self) -> None:
        control = self.endpoints.control
        unfinished = (control.stage is Stage.DATA_OUT and control.moved < control.length) or (
            control.stage is Stage.DATA_IN and self.endpoints.ins[0].waiting is not None
        )
        if control.stage in (Stage.IDLE, Stage.ADDRESS) or unfinished:
            if not self._is_overtaken():
                why = "before the data stage has ended" if unfinished else f"in the stage: {control.stage}"
                self.complain(f"EP0STATUS {why}")
        else:
            control.status_allowed = True
            self.on_ready()

    def _ep0_stall(self) -> None:
        if self.endpoints.control.stage is Stage.IDLE and not self._is_overtaken():
            self.complain("EP0STALL without a request")
        self.endpoints.control.stalls = True
        self.on_ready()
