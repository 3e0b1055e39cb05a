"""The nRF52840's USB controller at register level (nRF52840 SVD: USBD), with the rules that drivers must keep.

What the registers do is from the SVD; in which order drivers use them from TinyUSB (dcd_nrf5x.c) and Nordic's nrfx
(nrfx_usbd.c). The work-arounds for errata 166, 171, 187, 199 and 211 have no effect that a program could see here: a
program that leaves one out is reported. So is one that breaks a rule of EasyDMA: one transfer at a time over all
endpoints, and no other register while it lasts. Isochronous endpoints and remote wake-up are not modelled.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from tests.emulator.peripheral import Chip, DmaError, Peripheral
from tests.emulator.peripherals.errata import ERRATUM_171, ERRATUM_187
from tests.emulator.timeline import Event
from tests.emulator.usbd_endpoints import ENDPOINTS, PACKET, EndpointSet, Handshake, Packet, Stage

READY_US = 300
DMA_START_US, DMA_US_PER_BYTE = 1, 1 / 16
"""How long the controller takes to be ready and to copy a packet. Guesses of the right size: no source was found."""
SUSPEND_US = 3000
"""USB 2.0, 7.1.7.6: no traffic for so long."""
LOW_POWER_GRACE_US = 20_000
"""USB 2.0, 7.1.7.7: a host drives resume for at least so long before it sends anything."""

_USBRESET, _STARTED, _EP0DATADONE, _SOF, _USBEVENT, _EP0SETUP, _EPDATA = 0x100, 0x104, 0x128, 0x154, 0x158, 0x15C, 0x160
_ENDEPIN, _ENDEPOUT = 0x108, 0x130
_EVENTCAUSE, _HALTED_IN, _HALTED_OUT, _EPSTATUS, _EPDATASTATUS, _USBADDR = 0x400, 0x420, 0x444, 0x468, 0x46C, 0x470
_SETUP, _SIZE_OUT = 0x480, 0x4A0
_ENABLE, _USBPULLUP, _DPDMVALUE, _DTOGGLE, _EPINEN, _EPOUTEN, _EPSTALL = 0x500, 0x504, 0x508, 0x50C, 0x510, 0x514, 0x518
_ISOSPLIT, _FRAMECNTR, _LOWPOWER, _ISOINCONFIG = 0x51C, 0x520, 0x52C, 0x530
_EPIN, _EPOUT, _CLUSTER = 0x600, 0x700, 0x14
_ERRATUM_166, _ERRATUM_166_VALUES = (0x800, 0x804), (0x7E3, 0x40)
_ERRATUM_199, _ERRATUM_199_VALUE = 0xC1C, 0x82
_SUSPENDED, _RESUMED, _WAKE_UP_ALLOWED, _READY = 1 << 8, 1 << 9, 1 << 10, 1 << 11
_DMA_REGISTERS = frozenset(
    base + _CLUSTER * n + k for base in (_EPIN, _EPOUT) for n in range(ENDPOINTS) for k in (0, 4, 8)
)
_PLAIN = frozenset((_ENABLE, _USBPULLUP, _EPINEN, _EPOUTEN, _ISOSPLIT, _LOWPOWER, _ISOINCONFIG, *_ERRATUM_166))
_STATUS_ONLY = frozenset((_USBADDR, _FRAMECNTR, *range(_SETUP, _SETUP + 32, 4)))
_WITHOUT_ENABLE = frozenset((_EVENTCAUSE, _ENABLE, _USBPULLUP))
"""Registers that drivers use before or after the controller is on, besides events and interrupt enables."""


class UsbSupply(Protocol):
    """CLOCK and POWER."""

    vbus: bool
    usb_supply_is_ready: bool
    hfxo_is_running: bool


class ErrataValues(Protocol):
    def value(self, offset: int) -> int: ...


class Usbd(Peripheral):
    """The host calls the methods of the last section; ``on_connection`` and ``on_ready`` call the host."""

    name = "USBD"
    irq = 39
    events = frozenset((*range(0x100, 0x12C, 4), *range(0x130, 0x150, 4), 0x154, 0x158, 0x15C, 0x160))
    known = _PLAIN | _STATUS_ONLY | _DMA_REGISTERS | {_ERRATUM_199}
    reset_values: Mapping[int, int] = {_EPINEN: 1, _EPOUTEN: 1}
    shortcuts: Mapping[int, tuple[int, int]] = {
        0: (_EP0DATADONE, 0x004),
        1: (_EP0DATADONE, 0x028),
        2: (_EP0DATADONE, 0x050),
        3: (_ENDEPOUT, 0x050),
        4: (_ENDEPOUT, 0x04C),
    }

    def __init__(self, chip: Chip, base: int, supply: UsbSupply, errata: ErrataValues) -> None:
        super().__init__(chip, base)
        self.endpoints = EndpointSet()
        self.on_connection: Callable[[bool], None] = lambda connected: None
        self.on_ready: Callable[[], None] = lambda: None
        """An endpoint may answer otherwise than before."""
        self.address = 0
        self.is_suspended = False
        self.resume_at_reset = False
        """Whether a bus reset during suspend raises RESUME as well; no source tells, so drivers must bear both."""
        self.dma_bytes = 0
        self._supply = supply
        self._errata = errata
        self._was_connected = False
        self._is_ready = self._was_unplugged = False
        self._dma: Event | None = None
        self._idle: Event | None = None
        self._starting: Event | None = None
        self._causes = self._data_status = self._captured = 0
        self._selected = 0
        self._erratum_199_is_stale = False
        self._low_power_late_at = 0
        for n in range(ENDPOINTS):
            self.tasks[0x004 + 4 * n] = lambda n=n: self._start_in(n)
            self.tasks[0x028 + 4 * n] = lambda n=n: self._start_out(n)
        self.tasks |= {0x04C: self._ep0_receive, 0x050: self._ep0_status, 0x054: self._ep0_stall}

    def reset(self) -> None:
        self._turn_off()
        super().reset()
        self._check_connection()

    def complain(self, text: str) -> None:
        self.chip.complain(f"USBD: {text}")

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
        elif not self.registers.get(_ENABLE) and offset not in _WITHOUT_ENABLE:
            self.complain(f"{how} of 0x{offset:03X} while it is not enabled")

    def read_register(self, offset: int) -> int:
        endpoints = self.endpoints
        if offset == _EVENTCAUSE:
            return self._causes
        if offset == _EPDATASTATUS:
            return self._data_status
        if offset == _EPSTATUS:
            return self._captured
        if _HALTED_IN <= offset < _HALTED_IN + 4 * ENDPOINTS:
            return int(endpoints.ins[(offset - _HALTED_IN) // 4].stalls)
        if _HALTED_OUT <= offset < _HALTED_OUT + 4 * ENDPOINTS:
            return int(endpoints.outs[(offset - _HALTED_OUT) // 4].stalls)
        if _SIZE_OUT <= offset < _SIZE_OUT + 4 * ENDPOINTS:
            return endpoints.outs[(offset - _SIZE_OUT) // 4].size
        if offset == _USBADDR:
            return self.address
        if offset == _DTOGGLE:
            side = endpoints.ins if self._selected & 0x80 else endpoints.outs
            return self._selected | (1 + side[self._selected & 7].toggle) << 8
        return super().read_register(offset)

    def write_register(self, offset: int, value: int) -> None:
        if offset == _EVENTCAUSE:
            self._causes &= ~value
        elif offset == _EPDATASTATUS:
            self._data_status &= ~value
        elif offset == _EPSTATUS:
            self._captured &= ~value
        elif _SIZE_OUT <= offset < _SIZE_OUT + 4 * ENDPOINTS:
            self._arm((offset - _SIZE_OUT) // 4)
        elif offset == _DTOGGLE:
            self._set_toggle(value)
        elif offset == _EPSTALL:
            self._set_stall(value)
        elif offset in _STATUS_ONLY or (offset in _DMA_REGISTERS and offset % _CLUSTER == (_EPIN + 8) % _CLUSTER):
            self.complain(f"write of 0x{offset:03X}, which can only be read")
        else:
            before = self.registers.get(offset, 0)
            super().write_register(offset, value)
            self._follow(offset, before, value)

    def _follow(self, offset: int, before: int, value: int) -> None:
        if offset == _ENABLE and value != before:
            self._enable() if value & 1 else self._disable()
        elif offset == _USBPULLUP and value != before:
            if value & 1:
                self._check_before_pull_up()
            self._check_connection()
        elif offset == _LOWPOWER and value != before:
            self._set_low_power(value & 1)
        elif offset == _ERRATUM_199:
            self._erratum_199_is_stale = False
        elif offset in (_EPINEN, _EPOUTEN):
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
        self._cause(_READY)
        self._check_connection()

    def _disable(self) -> None:
        self._turn_off()
        keep = {offset: self.registers.get(offset, 0) for offset in (_USBPULLUP,)}
        self.registers = dict(self.reset_values) | keep
        self._check_connection()

    def _turn_off(self) -> None:
        for event in (self._dma, self._idle, self._starting):
            if event:
                event.cancel()
        self._dma = self._idle = self._starting = None
        self.endpoints.forget()
        self._is_ready = self._was_unplugged = self.is_suspended = self._erratum_199_is_stale = False
        self.address = self._causes = self._data_status = self._captured = self._selected = 0

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
        if tuple(self.registers.get(offset, 0) for offset in _ERRATUM_166) != _ERRATUM_166_VALUES:
            self.complain("pull-up without the work-around for erratum 166")

    @property
    def is_connected(self) -> bool:
        """The host sees a device."""
        powered = self._supply.vbus and self._is_ready and not self._was_unplugged
        return powered and bool(self.registers.get(_USBPULLUP))

    def _check_connection(self) -> None:
        connected = self.is_connected
        if connected == self._was_connected:
            return
        self._was_connected = connected
        if connected:
            self.go_idle()
        self.on_connection(connected)

    def _set_low_power(self, low: int) -> None:
        if low and not self.is_suspended:
            self.complain("low power while the bus is not suspended")
        if not low and self.is_suspended:
            self.chip.timeline.after_us(1, lambda: self._cause(_WAKE_UP_ALLOWED))
        self.on_ready()

    def _cause(self, bit: int) -> None:
        self._causes |= bit
        self.raise_event(_USBEVENT)

    # -- EasyDMA

    def _may_start(self, what: str) -> bool:
        if self._dma:
            self.complain(f"{what} while another transfer is under way")
            return False
        if not self._is_ready:
            self.complain(f"{what} before READY")
            return False
        if self.registers.get(_ERRATUM_199) != _ERRATUM_199_VALUE or self._erratum_199_is_stale:
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
        address, size = self._dma_of(_EPIN, n)
        age = endpoint.age

        def end() -> None:
            data = self._copy_from(address, size)
            self.registers[_EPIN + _CLUSTER * n + 8] = len(data)
            if endpoint.age == age:
                endpoint.waiting = data
            self._end_dma(_ENDEPIN + 4 * n)

        self._begin_dma(1 << n, size, end)

    def _start_out(self, n: int) -> None:
        if not self._may_start(f"STARTEPOUT[{n}]"):
            return
        endpoint = self.endpoints.outs[n]
        address, size = self._dma_of(_EPOUT, n)
        if not endpoint.has_data and not self._is_overtaken():
            self.complain(f"STARTEPOUT[{n}] without a packet")
        elif size < endpoint.size:
            self.complain(f"STARTEPOUT[{n}] takes {size} of {endpoint.size} bytes")
        data, age = endpoint.data[:size], endpoint.age

        def end() -> None:
            self._copy_to(address, data)
            self.registers[_EPOUT + _CLUSTER * n + 8] = len(data)
            if endpoint.age == age:
                endpoint.has_data = False
                endpoint.is_free = n != 0
            self._end_dma(_ENDEPOUT + 4 * n)

        self._begin_dma(1 << (16 + n), len(data), end)

    def _dma_of(self, base: int, n: int) -> tuple[int, int]:
        address, size = (self.registers.get(base + _CLUSTER * n + k, 0) for k in (0, 4))
        if size > PACKET:
            self.complain(f"MAXCNT {size} of endpoint {n}: more than a packet")
        return address, min(size, PACKET)

    def _begin_dma(self, captured: int, size: int, end: Callable[[], None]) -> None:
        self._captured |= captured
        timeline = self.chip.timeline
        self._dma = timeline.after_us(DMA_START_US + size * DMA_US_PER_BYTE, end)
        self.dma_bytes += size
        self.raise_event(_STARTED)

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
        return bool(self.raised.get(_EP0SETUP) or self.raised.get(_USBRESET))

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

    # -- the wire, for the host

    def begin_reset(self) -> None:
        """Both lines low; at least 10 ms."""
        self._stop_idling()
        if self.is_suspended and self.resume_at_reset:
            self._cause(_RESUMED)
        self.is_suspended = False
        self._note_low_power()
        self.endpoints.forget()
        self.address = self._data_status = self._captured = 0
        self.raise_event(_USBRESET)

    def start_of_frame(self, number: int) -> None:
        self._stop_idling()
        if self.is_suspended:
            self.is_suspended = False
            self._note_low_power()
            self._cause(_RESUMED)
        if self._is_in_low_power():
            return
        self.registers[_FRAMECNTR] = number & 0x7FF
        if not self._supply.hfxo_is_running:
            self.complain("on the bus without the crystal oscillator")
        self.raise_event(_SOF)

    def go_idle(self) -> None:
        """The host sends nothing from now on."""
        self._stop_idling()
        self._idle = self.chip.timeline.after_us(SUSPEND_US, self._suspend)

    def drive_resume(self) -> None:
        """For 20 ms, before frames start again."""
        self._stop_idling()
        if self.is_suspended:
            self.is_suspended = False
            self._note_low_power()
            self._cause(_RESUMED)

    def cable_changed(self) -> None:
        """VBUS came or went. Without it the controller must be enabled again."""
        if not self._supply.vbus:
            self._stop_idling()
            self.endpoints.forget()
            self.is_suspended, self.address = False, 0
            self._was_unplugged = True
        self._check_connection()

    def setup(self, address: int, data: bytes) -> bool:
        """False: no answer. A device always accepts a SETUP."""
        if not self._hears(address):
            return False
        self.endpoints.begin_control(data)
        for index, byte in enumerate(data):
            self.registers[_SETUP + 4 * index] = byte
        self.raise_event(_EP0SETUP)
        return True

    def receive(self, address: int, number: int, toggle: int, data: bytes) -> Handshake:
        """An OUT token with its packet."""
        if not self._hears(address) or not self.registers.get(_EPOUTEN, 0) >> number & 1:
            return Handshake.NONE
        if number == 0:
            return self._receive_control(data)
        endpoint = self.endpoints.outs[number]
        if endpoint.stalls:
            return Handshake.STALL
        if not endpoint.is_free:
            return Handshake.NAK
        if toggle == endpoint.toggle:
            endpoint.put(data)
            self._data_status |= 1 << (16 + number)
            self.raise_event(_EPDATA)
        return Handshake.ACK

    def _receive_control(self, data: bytes) -> Handshake:
        control, endpoint = self.endpoints.control, self.endpoints.outs[0]
        if control.stalls:
            return Handshake.STALL
        if control.stage is Stage.DATA_OUT and control.moved < control.length:
            if not endpoint.is_free:
                return Handshake.NAK
            endpoint.put(data)
            control.moved += len(data)
            self.raise_event(_EP0DATADONE)
            return Handshake.ACK
        return self._status_stage(Stage.DATA_IN)

    def _status_stage(self, *stages: Stage) -> Handshake:
        control = self.endpoints.control
        if control.stage not in stages or not control.status_allowed:
            return Handshake.NAK
        control.stage = Stage.IDLE
        return Handshake.ACK

    def fetch(self, address: int, number: int) -> Packet:
        """An IN token; the host acknowledges the packet."""
        if not self._hears(address) or not self.registers.get(_EPINEN, 0) >> number & 1:
            return Packet(Handshake.NONE)
        if number == 0:
            return self._fetch_control()
        endpoint = self.endpoints.ins[number]
        if endpoint.stalls:
            return Packet(Handshake.STALL)
        if endpoint.waiting is None:
            return Packet(Handshake.NAK)
        packet = Packet(Handshake.ACK, endpoint.toggle, endpoint.waiting)
        endpoint.waiting = None
        endpoint.toggle ^= 1
        self._data_status |= 1 << number
        self.raise_event(_EPDATA)
        return packet

    def _fetch_control(self) -> Packet:
        control, endpoint = self.endpoints.control, self.endpoints.ins[0]
        if control.stalls:
            return Packet(Handshake.STALL)
        if control.stage is Stage.ADDRESS:
            control.stage, self.address = Stage.IDLE, control.address
            return Packet(Handshake.ACK, 1)
        if control.stage is not Stage.DATA_IN:
            return Packet(self._status_stage(Stage.NO_DATA, Stage.DATA_OUT), 1)
        if endpoint.waiting is None:
            return Packet(Handshake.NAK)
        packet = Packet(Handshake.ACK, endpoint.toggle, endpoint.waiting)
        endpoint.waiting = None
        endpoint.toggle ^= 1
        control.moved += len(packet.data)
        self.raise_event(_EP0DATADONE)
        return packet

    def _hears(self, address: int) -> bool:
        return self.is_connected and not self.is_suspended and address == self.address and not self._is_in_low_power()

    def _is_in_low_power(self) -> bool:
        if not self.registers.get(_LOWPOWER, 0) & 1:
            return False
        if not self.is_suspended and self.chip.timeline.now_us > self._low_power_late_at:
            self._low_power_late_at = float("inf")
            self.complain("still in low power long after the bus has woken up")
        return True

    def _note_low_power(self) -> None:
        self._low_power_late_at = self.chip.timeline.now_us + LOW_POWER_GRACE_US

    def _suspend(self) -> None:
        self._idle = None
        self.is_suspended = True
        self._cause(_SUSPENDED)

    def _stop_idling(self) -> None:
        if self._idle:
            self._idle.cancel()
            self._idle = None
