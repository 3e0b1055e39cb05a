"""PDM: the microphone's interface (nRF52840 SVD; buffers as nrfx uses them), and the microphone behind it.

PTR and MAXCNT are taken at START and then at each buffer's end, so a program that misses STARTED gets its old buffer
written over: as on the chip, and counted (``same_buffer``). A buffer is one event, at its end. The microphone settles
for ``settle_ms`` after its clock began and gives garbage meanwhile; how long a real one takes is not known (100 ms are
to be dropped).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from tests.emulator.peripheral import Chip, DmaError, Peripheral
from tests.emulator.pins import Pins
from tests.emulator.sources import SOUND_HZ, SoundSource
from tests.emulator.timeline import TICKS_PER_SECOND, TICKS_PER_US, Event

START, STOP = 0x000, 0x004
STARTED, STOPPED, END = 0x100, 0x104, 0x108
ENABLE, PDMCLKCTRL, MODE, GAINL, GAINR, RATIO = 0x500, 0x504, 0x508, 0x518, 0x51C, 0x520
PSEL_CLK, PSEL_DIN, PTR, MAXCNT = 0x540, 0x544, 0x560, 0x564
CLK_PIN, DIN_PIN, POWER_PIN = 26, 25, 17
"""P0.26, P0.25, P0.17."""
CLOCKS_HZ = {
    0x0800_0000: 1_000_000.0, 0x0840_0000: 1_032_000.0, 0x0880_0000: 1_067_000.0, 0x0980_0000: 1_231_000.0,
    0x0A00_0000: 1_280_000.0, 0x0A80_0000: 1_333_000.0, 0x1500_0000: 64 * 1e6 / 24,
}  # fmt: skip
MICROPHONE_HZ = (1.2e6, 3.25e6)
MICROPHONE_START_US = 10_000
ZERO_DB, GAIN_MAX = 0x28, 0x50


class MicrophoneFault(Enum):
    NONE = "none"
    QUIET = "its samples are 0"
    STUCK = "its data line stays low: full scale"


@dataclass(frozen=True, slots=True)
class SoundBlock:
    """One buffer as it was written: ``index`` of its first sample since START, and in the source."""

    index: int
    source_index: int
    settled: bool
    """No sample of it is garbage."""
    pointer: int
    samples: NDArray[np.int16]


class Pdm(Peripheral):
    name = "PDM"
    irq = 29
    events = frozenset((STARTED, STOPPED, END))
    known = frozenset((ENABLE, PDMCLKCTRL, MODE, GAINL, GAINR, RATIO, PSEL_CLK, PSEL_DIN, PTR, MAXCNT))
    reset_values: Mapping[int, int] = {
        PDMCLKCTRL: 0x0840_0000, GAINL: ZERO_DB, GAINR: ZERO_DB, PSEL_CLK: 0xFFFF_FFFF, PSEL_DIN: 0xFFFF_FFFF,
    }  # fmt: skip

    def __init__(
        self, chip: Chip, base: int, pins: Pins, sound: SoundSource, complain: Callable[[str], None],
        crystal_runs: Callable[[], bool],
    ) -> None:  # fmt: skip
        super().__init__(chip, base)
        self.pins = pins
        self.sound = sound
        self.fault = MicrophoneFault.NONE
        self.settle_ms = 95.0
        self.dc = 0
        """What the microphone adds to every sample."""
        self.ledger: list[SoundBlock] = []
        self.same_buffer = 0
        """Buffers that were written over the one before."""
        self._complain_to = complain
        self._crystal_runs = crystal_runs
        self._event: Event | None = None
        self._powered_at: int | None = None
        self.tasks = {START: self._start, STOP: self._stop}
        self._clear()
        pins.watch(POWER_PIN, self._power_changed)

    def reset(self) -> None:
        self._cancel()
        self._clear()
        self.pins.release(self.name)
        super().reset()

    def _clear(self) -> None:
        self._running = False
        self._rewritten = True
        """PTR was written since the last buffer began."""
        self._produced = 0
        self._started_at = self._source_start = 0
        self._buffer = (0, 0)

    # -- registers

    def changed(self, offset: int, value: int) -> None:
        if offset == ENABLE:
            self._enable(value)
        elif offset == PTR:
            self._rewritten = True
            if value % 4:
                self._complain(f"SAMPLE.PTR = 0x{value:08X} is no address of a word")
        elif offset in (GAINL, GAINR) and value > GAIN_MAX:
            self._complain(f"gain of 0x{value:X} is above 0x50")
        elif offset == MAXCNT and value > 0x7FFF:
            self._complain(f"MAXCNT of {value} has more than 15 bits")
        elif offset in (PDMCLKCTRL, RATIO, MODE, PSEL_CLK, PSEL_DIN) and self._running:
            self._complain(f"register 0x{offset:X} written while running")

    def _enable(self, value: int) -> None:
        if value & 1:
            for name, register, wanted in (("CLK", PSEL_CLK, CLK_PIN), ("DIN", PSEL_DIN, DIN_PIN)):
                self._take_pin(name, self.registers[register], wanted)
            return
        self._cancel()
        self._clear()
        self.pins.release(self.name)

    def _take_pin(self, name: str, selected: int, wanted: int) -> None:
        if selected != wanted:
            self._complain(f"PSEL.{name} is 0x{selected:X}; the microphone is at P0.{wanted}")
            return
        is_output = self.pins.is_output(selected)
        if name == "CLK" and (not is_output or self.pins.level(selected)):
            self._complain("P0.26 is not an output at low when the PDM is enabled")
        if name == "DIN" and (is_output or not self.pins.input_connected(selected)):
            self._complain("P0.25 is not a connected input when the PDM is enabled")
        self.pins.claim(selected, self.name, False if name == "CLK" else None)

    @property
    def rate_hz(self) -> float:
        ratio = 80 if self.registers.get(RATIO, 0) & 1 else 64
        return CLOCKS_HZ.get(self.registers[PDMCLKCTRL], 1_032_000.0) / ratio

    # -- tasks

    def _start(self) -> None:
        if not self.registers.get(ENABLE, 0) & 1:
            self._complain("START while not enabled")
            return
        if self._running:
            self._complain("START while running")
            return
        self._check_start()
        self._running = True
        self._produced = 0
        self._started_at = self.chip.timeline.now
        self._source_start = round(self._started_at / TICKS_PER_SECOND * SOUND_HZ)
        self._begin_buffer()

    def _check_start(self) -> None:
        clock = self.registers[PDMCLKCTRL]
        if clock not in CLOCKS_HZ:
            self._complain(f"PDMCLKCTRL 0x{clock:08X} is no known code")
        elif not MICROPHONE_HZ[0] <= CLOCKS_HZ[clock] <= MICROPHONE_HZ[1]:
            self._complain(f"a clock of {CLOCKS_HZ[clock]:.0f} Hz, which the microphone does not take")
        if not self._crystal_runs():
            self._complain("START without HFXO: the clock is not exact")
        if self.registers.get(MODE, 0) & 3 != 1:
            self._complain("MODE: only mono, left on falling edge, is where the microphone is")

    def _stop(self) -> None:
        if not self._running:
            return
        self._cancel()
        written = round((self.chip.timeline.now - self._started_at) * self.rate_hz / TICKS_PER_SECOND) - self._produced
        self._write_buffer(min(self._buffer[1], max(0, written)))
        self._running = False
        self._event = self.chip.timeline.after(TICKS_PER_SECOND / self.rate_hz, self._stopped)
        self.raise_event(END)

    def _stopped(self) -> None:
        self._event = None
        self.raise_event(STOPPED)

    # -- buffers

    def _begin_buffer(self) -> None:
        self._buffer = (self.registers.get(PTR, 0), self.registers.get(MAXCNT, 0) & 0x7FFF)
        if not self._rewritten:
            self.same_buffer += 1
        self._rewritten = False
        if not self._buffer[1]:
            self._complain("a buffer of no samples")
            self._running = False
            return
        due = self._started_at + round((self._produced + self._buffer[1]) * TICKS_PER_SECOND / self.rate_hz)
        self._event = self.chip.timeline.at(due, self._buffer_ended)
        self.raise_event(STARTED)

    def _buffer_ended(self) -> None:
        self._event = None
        self._write_buffer(self._buffer[1])
        self.raise_event(END)
        if self._running:
            self._begin_buffer()

    def _write_buffer(self, count: int) -> None:
        if not count:
            return
        pointer = self._buffer[0]
        source_index = self._source_start + round(self._produced * SOUND_HZ / self.rate_hz)
        samples, settled = self._samples(source_index, count)
        self.ledger.append(SoundBlock(self._produced, source_index, settled, pointer, samples))
        self._produced += count
        try:
            self.chip.write_ram(pointer, samples.astype("<i2").tobytes())
        except DmaError:
            self._running = False

    def _samples(self, source_index: int, count: int) -> tuple[NDArray[np.int16], bool]:
        values = self._heard(source_index, count).astype(np.float64) + self.dc
        times = self._started_at + (self._produced + np.arange(count)) * (TICKS_PER_SECOND / self.rate_hz)
        garbage = times < self._settled_at()
        values[garbage] = 12_000 + 9_000 * np.sin(np.arange(count) * 1.9)[garbage]
        if self._powered_at is None or self.fault is MicrophoneFault.STUCK:
            values[:] = -32_768
        elif self.fault is MicrophoneFault.QUIET:
            values[:] = 0
        gain = 10 ** ((self.registers[GAINL] - ZERO_DB) / 40)
        return np.clip(np.rint(values * gain), -32_768, 32_767).astype(np.int16), not garbage.any()

    def _heard(self, source_index: int, count: int) -> NDArray[np.int16]:
        if self.rate_hz == SOUND_HZ:
            return self.sound.take(source_index, count)
        positions = np.floor(np.arange(count) * SOUND_HZ / self.rate_hz).astype(np.int64)
        return self.sound.take(source_index, int(positions[-1]) + 1)[positions]

    def _settled_at(self) -> float:
        powered = self._powered_at if self._powered_at is not None else self._started_at
        power_ready = powered + MICROPHONE_START_US * TICKS_PER_US
        return max(power_ready, self._started_at + self.settle_ms * 1000 * TICKS_PER_US)

    def _power_changed(self, high: bool) -> None:
        self._powered_at = self.chip.timeline.now if high else None

    def _cancel(self) -> None:
        if self._event is not None:
            self._event.cancel()
            self._event = None

    def _complain(self, text: str) -> None:
        self._complain_to(f"{self.name}: {text}")
