"""Pulse width modulators (nRF52840 SVD: PWM): who owns which pin, and for how much of the time it is high.

Of the sequences the first is modelled as drivers of lights use it: played once, each value for one period and REFRESH
more; loops, waveform mode and NEXTSTEP are reported. Single edges on the wires are not made.
"""

from __future__ import annotations

from collections.abc import Mapping

from tests.emulator.peripheral import Chip, Peripheral
from tests.emulator.pins import Pins
from tests.emulator.timeline import Event

ENABLE, PSEL_OUT = 0x500, (0x560, 0x564, 0x568, 0x56C)
_STOPPED, _SEQSTARTED, _SEQEND, _LOOPSDONE = 0x104, 0x108, 0x110, 0x11C
_MODE, _COUNTERTOP, _PRESCALER, _DECODER, _LOOP, _SEQ = 0x504, 0x508, 0x50C, 0x510, 0x514, 0x520
_PTR, _CNT, _REFRESH = 0, 4, 8
_UNCONNECTED = 0xFFFF_FFFF
_SEQUENCES = {0x520: 0, 0x524: 0, 0x528: 1, 0x52C: 0, 0x540: 0, 0x544: 0, 0x548: 1, 0x54C: 0}
_TICKS_OF_16MHZ = 4
_FALLING_FIRST = 0x8000
_CHANNELS_BY_LOAD = {0: (0, 0, 0, 0), 1: (0, 0, 1, 1), 2: (0, 1, 2, 3)}
"""DECODER.LOAD: which of the values that were loaded together is each channel's."""


class Pwm(Peripheral):
    events = frozenset((_STOPPED, 0x108, 0x10C, 0x110, 0x114, 0x118, _LOOPSDONE))
    shortcuts: Mapping[int, tuple[int, int]] = {0: (0x110, 0x004), 1: (0x114, 0x004)}
    reset_values: Mapping[int, int] = {
        ENABLE: 0, _MODE: 0, _COUNTERTOP: 0x3FF, _PRESCALER: 0, _DECODER: 0, _LOOP: 0,
        **_SEQUENCES, **dict.fromkeys(PSEL_OUT, _UNCONNECTED),
    }  # fmt: skip
    known = frozenset(reset_values)

    def __init__(self, chip: Chip, base: int, name: str, irq: int, pins: Pins) -> None:
        super().__init__(chip, base)
        self.name, self.irq, self._pins = name, irq, pins
        self._values = [0] * 4
        self._playing: Event | None = None
        self.tasks = {0x004: self._stop, 0x008: lambda: self._play(0), 0x00C: lambda: self._play(1)}

    def reset(self) -> None:
        self._cancel()
        self._values = [0] * 4
        super().reset()

    def high_share(self, channel: int) -> float:
        """For how much of each period the channel's pin is high, from 0 to 1."""
        top = self.registers[_COUNTERTOP] & 0x7FFF
        share = min(1.0, (self._values[channel] & 0x7FFF) / max(1, top))
        return share if self._values[channel] & _FALLING_FIRST else 1 - share

    def changed(self, offset: int, value: int) -> None:
        if offset == ENABLE or offset in PSEL_OUT:
            self._take_pins()
        elif (offset == _LOOP and value) or (offset == _DECODER and value not in _CHANNELS_BY_LOAD):
            self.on_unknown(self, "write", offset, value)

    def _take_pins(self) -> None:
        """While it is enabled, the GPIO has no say over its pins."""
        self._pins.release(self.name)
        if not self.registers[ENABLE] & 1:
            self._cancel()
            return
        for channel, offset in enumerate(PSEL_OUT):
            if not self.registers[offset] >> 31:
                self._pins.claim(self.registers[offset] & 0x3F, self.name, level=self.high_share(channel) >= 0.5)

    def _play(self, sequence: int) -> None:
        if not self.registers[ENABLE] & 1:
            return
        self._cancel()
        self.raise_event(_SEQSTARTED + 4 * sequence)
        self._load(sequence, 0)

    def _load(self, sequence: int, at: int) -> None:
        at_register = _SEQ + 0x20 * sequence
        which = _CHANNELS_BY_LOAD[self.registers[_DECODER] & 3]
        width = max(which) + 1
        if at >= self.registers[at_register + _CNT] & 0x7FFF:
            self._playing = None
            self.raise_event(_SEQEND + 4 * sequence)
            return
        data = self.chip.read_ram(self.registers[at_register + _PTR] + 2 * at, 2 * width)
        self._values = [int.from_bytes(data[2 * i : 2 * i + 2], "little") for i in which]
        self._take_pins()
        period = (self.registers[_COUNTERTOP] & 0x7FFF) << (self.registers[_PRESCALER] & 7)
        ticks = period * _TICKS_OF_16MHZ * ((self.registers[at_register + _REFRESH] & 0xFF_FFFF) + 1)
        self._playing = self.chip.timeline.after(ticks, lambda: self._load(sequence, at + width))

    def _stop(self) -> None:
        self._cancel()
        self.raise_event(_STOPPED)

    def _cancel(self) -> None:
        if self._playing:
            self._playing.cancel()
            self._playing = None
