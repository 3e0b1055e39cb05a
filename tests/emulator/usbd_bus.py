"""The USB controller's side towards the wire: what a host's tokens, frames, resets and silence do to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from tests.emulator.peripheral import Chip, Peripheral
from tests.emulator.timeline import Event
from tests.emulator.usbd_endpoints import EndpointSet, Handshake, Packet, Stage
from tests.emulator.usbd_registers import (
    EP0DATADONE,
    EP0SETUP,
    EPDATA,
    EPINEN,
    EPOUTEN,
    FRAMECNTR,
    LOWPOWER,
    RESUMED,
    SETUP,
    SOF,
    SUSPENDED,
    USBEVENT,
    USBPULLUP,
    USBRESET,
)

SUSPEND_US = 3000
"""USB 2.0, 7.1.7.6: no traffic for so long."""
LOW_POWER_GRACE_US = 20_000
"""USB 2.0, 7.1.7.7: a host drives resume for at least so long before it sends anything."""


class UsbSupply(Protocol):
    """CLOCK and POWER."""

    vbus: bool
    usb_supply_is_ready: bool
    hfxo_is_running: bool


class UsbdBus(Peripheral):
    """The host calls these methods; ``on_connection`` and ``on_ready`` call the host."""

    def __init__(self, chip: Chip, base: int, supply: UsbSupply) -> None:
        super().__init__(chip, base)
        self.endpoints = EndpointSet()
        self.on_connection: Callable[[bool], None] = lambda connected: None
        self.on_ready: Callable[[], None] = lambda: None
        """An endpoint may answer otherwise than before."""
        self.address = 0
        self.is_suspended = False
        self.resume_at_reset = False
        """Whether a bus reset during suspend raises RESUME as well; no source tells, so drivers must bear both."""
        self.causes = self.data_status = self.captured = 0
        """EVENTCAUSE, EPDATASTATUS, EPSTATUS."""
        self._supply = supply
        self._is_ready = self._was_unplugged = self._was_connected = False
        self._idle: Event | None = None
        self._low_power_late_at = 0.0

    def complain(self, text: str) -> None:
        self.chip.complain(f"USBD: {text}")

    @property
    def is_connected(self) -> bool:
        """The host sees a device."""
        powered = self._supply.vbus and self._is_ready and not self._was_unplugged
        return powered and bool(self.registers.get(USBPULLUP))

    def check_connection(self) -> None:
        connected = self.is_connected
        if connected == self._was_connected:
            return
        self._was_connected = connected
        if connected:
            self.go_idle()
        self.on_connection(connected)

    def raise_cause(self, bit: int) -> None:
        self.causes |= bit
        self.raise_event(USBEVENT)

    def begin_reset(self) -> None:
        """Both lines low; at least 10 ms."""
        self._stop_idling()
        if self.is_suspended and self.resume_at_reset:
            self.raise_cause(RESUMED)
        self.is_suspended = False
        self._note_low_power()
        self.endpoints.forget()
        self.address = self.data_status = self.captured = 0
        self.raise_event(USBRESET)

    def start_of_frame(self, number: int) -> None:
        self._stop_idling()
        if self.is_suspended:
            self.is_suspended = False
            self._note_low_power()
            self.raise_cause(RESUMED)
        if self._is_in_low_power():
            return
        self.registers[FRAMECNTR] = number & 0x7FF
        if not self._supply.hfxo_is_running:
            self.complain("on the bus without the crystal oscillator")
        self.raise_event(SOF)

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
            self.raise_cause(RESUMED)

    def cable_changed(self) -> None:
        """VBUS came or went. Without it the controller must be enabled again."""
        if not self._supply.vbus:
            self._stop_idling()
            self.endpoints.forget()
            self.is_suspended, self.address = False, 0
            self._was_unplugged = True
        self.check_connection()

    def setup(self, address: int, data: bytes) -> bool:
        """False: no answer. A device always accepts a SETUP."""
        if not self._hears(address):
            return False
        self.endpoints.begin_control(data)
        for index, byte in enumerate(data):
            self.registers[SETUP + 4 * index] = byte
        self.raise_event(EP0SETUP)
        return True

    def receive(self, address: int, number: int, toggle: int, data: bytes) -> Handshake:
        """An OUT token with its packet."""
        if not self._hears(address) or not self.registers.get(EPOUTEN, 0) >> number & 1:
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
            self.data_status |= 1 << (16 + number)
            self.raise_event(EPDATA)
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
            self.raise_event(EP0DATADONE)
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
        if not self._hears(address) or not self.registers.get(EPINEN, 0) >> number & 1:
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
        self.data_status |= 1 << number
        self.raise_event(EPDATA)
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
        self.raise_event(EP0DATADONE)
        return packet

    def _hears(self, address: int) -> bool:
        return self.is_connected and not self.is_suspended and address == self.address and not self._is_in_low_power()

    def _is_in_low_power(self) -> bool:
        if not self.registers.get(LOWPOWER, 0) & 1:
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
        self.raise_cause(SUSPENDED)

    def _stop_idling(self) -> None:
        if self._idle:
            self._idle.cancel()
            self._idle = None
