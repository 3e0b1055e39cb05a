"""CLOCK and POWER, which share a block (nRF52840 SVD: CLOCK, POWER)."""

from __future__ import annotations

from collections.abc import Mapping

from tests.emulator.peripheral import Chip, Peripheral
from tests.emulator.timeline import Event

HFXO_START_US = 400
LFXO_START_US = 250_000
USB_REGULATOR_START_US = 1000
"""From VBUS to a stable supply of the USB transceiver. A guess of the right size: no source was found."""
_HF_STARTED, _LF_STARTED, _USB_DETECTED, _USB_REMOVED, _USB_READY = 0x100, 0x104, 0x11C, 0x120, 0x124
_RESETREAS, _HFCLKRUN, _HFCLKSTAT, _LFCLKRUN, _LFCLKSTAT, _LFCLKSRCCOPY = 0x400, 0x408, 0x40C, 0x414, 0x418, 0x41C
_RAMSTATUS, _USBREGSTATUS, _SYSTEMOFF, _GPREGRET, _LFCLKSRC = 0x428, 0x438, 0x500, 0x51C, 0x518
_RUNNING = 1 << 16
_RAM_POWER = frozenset(0x900 + 0x10 * n + k for n in range(9) for k in (0, 4, 8))
_PIN, _DOG = 1, 2


class ClockPower(Peripheral):
    name = "POWER/CLOCK"
    irq = 0
    known = frozenset(
        (0x500, 0x510, 0x518, 0x51C, 0x520, 0x528, 0x538, 0x55C, 0x578, 0x580, 0x5B4, *_RAM_POWER),
    )
    reset_values: Mapping[int, int] = {0x528: 0x10} | dict.fromkeys(_RAM_POWER, 65535)
    events = frozenset((0x100, 0x104, 0x108, 0x10C, 0x110, 0x114, 0x118, 0x11C, 0x120, 0x124, 0x128, 0x12C))

    def __init__(self, chip: Chip, base: int) -> None:
        super().__init__(chip, base)
        self.hfxo_is_running = False
        self.lfclk_runs = False
        self.vbus = False
        self.usb_supply_is_ready = False
        self.reset_reasons = 0
        self._lfxo_is_stable = False
        self._starting: dict[str, Event] = {}
        self._retained = 0
        self.tasks = {
            0x000: self._start_hf,
            0x004: self._stop_hf,
            0x008: self._start_lf,
            0x00C: self._stop_lf,
            0x078: lambda: None,  # constant latency or low power: nothing that a program could see
            0x07C: lambda: None,
        }

    def reset(self) -> None:
        for what in ("hf", "lf"):
            self._cancel(what)
        self.hfxo_is_running = self.lfclk_runs = self._lfxo_is_stable = False
        self._retained = self.registers.get(_GPREGRET, 0)
        super().reset()

    def after_reset(self, cause: int) -> None:
        """GPREGRET stays over resets by software; RESETREAS collects. That the pin and the watchdog clear GPREGRET is
        from memory: no source was found."""
        if cause == 0:
            self.reset_reasons = 0
        self.reset_reasons |= cause
        if cause and not cause & (_PIN | _DOG):
            self.registers[_GPREGRET] = self._retained

    @property
    def gpregret(self) -> int:
        return self.registers.get(_GPREGRET, 0) & 0xFF

    @gpregret.setter
    def gpregret(self, value: int) -> None:
        self.registers[_GPREGRET] = value

    def set_vbus(self, present: bool) -> None:
        """The cable."""
        if present == self.vbus:
            return
        self.vbus = present
        self._cancel("usb")
        if present:
            self.raise_event(_USB_DETECTED)
            self._starting["usb"] = self.chip.timeline.after_us(USB_REGULATOR_START_US, self._usb_ready)
        else:
            self.usb_supply_is_ready = False
            self.raise_event(_USB_REMOVED)

    def run_lf_from_crystal(self) -> None:
        """As the bootloader leaves it."""
        self.registers[_LFCLKSRC] = 1
        self.lfclk_runs = self._lfxo_is_stable = True

    def read_register(self, offset: int) -> int:
        source = self.registers.get(_LFCLKSRC, 0) & 3
        stable = self.lfclk_runs and (self._lfxo_is_stable or source == 0)
        status = {
            _RESETREAS: self.reset_reasons,
            _HFCLKRUN: self.hfxo_is_running or "hf" in self._starting,
            _HFCLKSTAT: _RUNNING | self.hfxo_is_running,
            _LFCLKRUN: self.lfclk_runs,
            _LFCLKSTAT: (_RUNNING | source) if stable else 0,
            _LFCLKSRCCOPY: source,
            _RAMSTATUS: 0xF,
            _USBREGSTATUS: self.vbus | self.usb_supply_is_ready << 1,
            0x640: 0,
        }
        return int(status[offset]) if offset in status else super().read_register(offset)

    def write_register(self, offset: int, value: int) -> None:
        if offset == _RESETREAS:
            self.reset_reasons &= ~value
        else:
            super().write_register(offset, value)

    def changed(self, offset: int, value: int) -> None:
        if offset == _SYSTEMOFF and value & 1:
            self.on_unknown(self, "write", offset, value)
        elif offset == _GPREGRET:
            self.registers[offset] = value & 0xFF
        elif offset == _LFCLKSRC and self.lfclk_runs:
            self.on_unknown(self, "write", offset, value)  # the source may be chosen only while the clock stands

    def _start_hf(self) -> None:
        if self.hfxo_is_running:
            self.raise_event(_HF_STARTED)
        elif "hf" not in self._starting:
            self._starting["hf"] = self.chip.timeline.after_us(HFXO_START_US, self._hf_started)

    def _hf_started(self) -> None:
        self._starting.pop("hf", None)
        self.hfxo_is_running = True
        self.raise_event(_HF_STARTED)

    def _stop_hf(self) -> None:
        self._cancel("hf")
        self.hfxo_is_running = False

    def _start_lf(self) -> None:
        """Until the crystal swings, the RC oscillator runs the clock."""
        if self.lfclk_runs:
            return
        self.lfclk_runs = True
        start_us = LFXO_START_US if self.registers.get(_LFCLKSRC, 0) & 3 == 1 else 600
        self._starting["lf"] = self.chip.timeline.after_us(start_us, self._lf_started)

    def _lf_started(self) -> None:
        self._starting.pop("lf", None)
        self._lfxo_is_stable = True
        self.raise_event(_LF_STARTED)

    def _stop_lf(self) -> None:
        self._cancel("lf")
        self.lfclk_runs = self._lfxo_is_stable = False

    def _usb_ready(self) -> None:
        self._starting.pop("usb", None)
        self.usb_supply_is_ready = True
        self.raise_event(_USB_READY)

    def _cancel(self, what: str) -> None:
        event = self._starting.pop(what, None)
        if event:
            event.cancel()
