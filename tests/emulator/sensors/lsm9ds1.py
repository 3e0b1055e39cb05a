"""LSM9DS1 accelerometer and gyroscope (revision 1, 0x6B): ST's register map and sensitivities, the FIFO of both.

Not known for sure, so the model is the strict one: the FIFO holds ``depth`` = 32 entries; a burst does not go round
from the gyroscope's to the accelerometer's registers (``rounds`` makes it); an entry goes when the accelerometer's last
byte was read, and reading the accelerometer before the gyroscope is reported; a reset takes 10 ms.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

import numpy as np

from tests.emulator.internal_bus import InternalBus
from tests.emulator.sensors.device import Complain, RegisterDevice, word_bytes
from tests.emulator.sensors.sampling import Sample, Sampler
from tests.emulator.sources import Array, Environment, MotionSource

WHO_AM_I, CTRL1_G, TEMP, STATUS, OUT_G = 0x0F, 0x10, 0x15, 0x17, 0x18
CTRL6_XL, CTRL8, CTRL9, STATUS_XL, OUT_XL, FIFO_CTRL, FIFO_SRC = 0x20, 0x22, 0x23, 0x27, 0x28, 0x2E, 0x2F
SW_RESET, BIG_ENDIAN, IF_ADD_INC, BOOT = 1, 2, 4, 0x80
FIFO_EN = 2
BYPASS, UNTIL_FULL, STREAM_TO_FIFO, BYPASS_TO_STREAM, STREAM = 0, 1, 3, 4, 6
"""FIFO modes; nothing triggers the two mixed ones here, so they stay what they begin as."""
RATES_HZ = {1: 14.9, 2: 59.5, 3: 119.0, 4: 238.0, 5: 476.0, 6: 952.0}
ACCELEROMETER_ALONE_HZ = {1: 10.0, 2: 50.0}
ACCELEROMETER_MG = {0: 0.061, 1: 0.732, 2: 0.122, 3: 0.244}
"""A count, by FS code: 2, 16, 4, 8 g."""
GYROSCOPE_MDPS = {0: 8.75, 1: 17.5, 3: 70.0}
"""A count, by FS code: 245, 500, 2000 degrees a second."""
RESET_US = 10_000
_NOTHING = Sample(-1, 0, (0,) * 6)


class Lsm9ds1(RegisterDevice):
    name = "LSM9DS1"
    address = 0x6B
    reset_values: Mapping[int, int] = {WHO_AM_I: 0x68, 0x1E: 0x38, 0x1F: 0x38, CTRL8: IF_ADD_INC}
    writable = frozenset((*range(0x04, 0x0E), *range(0x10, 0x14), *range(0x1E, 0x25), FIFO_CTRL, *range(0x30, 0x38)))
    readable = writable | frozenset((WHO_AM_I, *range(0x14, 0x1E), *range(0x26, 0x2E), FIFO_SRC))

    def __init__(
        self, bus: InternalBus, complain: Complain, motion: MotionSource, environment: Environment, *, depth: int = 32
    ) -> None:
        self.sampler = Sampler(motion, self._to_raw)
        self.depth = depth
        self.rounds = False
        self.overruns = 0
        """Entries that nobody had fetched before they were overwritten, or for which there was no room."""
        self._environment = environment
        self._fifo: deque[Sample] = deque()
        self._overrun = False
        self._latest = _NOTHING
        self._fresh = 0
        """Bits of STATUS."""
        self._gyroscope_was_read = False
        super().__init__(bus, complain)

    def reset_registers(self) -> None:
        super().reset_registers()
        self.sampler.stop()
        self._empty_fifo()
        self._latest, self._fresh = _NOTHING, 0

    def power_off(self) -> None:
        self.sampler.stop()

    # -- transfers

    def set_pointer(self, byte: int) -> None:
        self.pointer = byte & 0x7F

    def after(self, register: int) -> int:
        if not self.registers[CTRL8] & IF_ADD_INC:
            return register
        if self.rounds and register in (OUT_G + 5, OUT_XL + 5):
            return OUT_XL if register == OUT_G + 5 else OUT_G
        return register + 1 & 0x7F

    def write_register(self, register: int, value: int) -> None:
        self._make_samples()
        old = self.registers.get(register, 0)
        self.registers[register] = value
        if register == CTRL8:
            self._control(value)
        elif register in (CTRL1_G, CTRL6_XL) and value != old:
            self._restart()
        elif register in (FIFO_CTRL, CTRL9):
            self._set_fifo(register, value)

    def read_register(self, register: int) -> int:
        if OUT_G <= register < OUT_G + 6:
            return self._read_data(register - OUT_G, 3, 0x02)
        if OUT_XL <= register < OUT_XL + 6:
            return self._read_data(register - OUT_XL, 0, 0x01)
        self._make_samples()
        if register in (STATUS, STATUS_XL):
            return self._fresh
        if register == FIFO_SRC:
            return self._fifo_source()
        if register in (TEMP, TEMP + 1):
            return word_bytes(round((self._environment.temperature_c - 25) * 16))[register - TEMP]
        return super().read_register(register)

    # -- control

    def _control(self, value: int) -> None:
        if value & BIG_ENDIAN:
            self.complain("big-endian data is not in the model")
        if value & (SW_RESET | BOOT):
            if value & SW_RESET:
                self.reset_registers()
            self.registers[CTRL8] = self.registers[CTRL8] & ~(SW_RESET | BOOT)
            self.be_busy_us(RESET_US)

    def _codes(self) -> tuple[int, int]:
        return self.registers.get(CTRL1_G, 0) >> 5, self.registers.get(CTRL6_XL, 0) >> 5

    def _restart(self) -> None:
        gyroscope, accelerometer = self._codes()
        if gyroscope == 7 or accelerometer == 7:
            self.complain("ODR code 7")
        if self.registers.get(CTRL1_G, 0) >> 3 & 3 == 2:
            self.complain("gyroscope FS code 2")
        if gyroscope:
            self.sampler.start(self.now, RATES_HZ.get(gyroscope, 14.9))
        elif accelerometer:
            rate = ACCELEROMETER_ALONE_HZ.get(accelerometer) or RATES_HZ.get(accelerometer, 10.0)
            self.sampler.start(self.now, rate)
        else:
            self.sampler.stop()

    def _to_raw(self, motion: Array) -> Array:
        """The chip's axes are the board's."""
        gyroscope, accelerometer = self._codes()
        mg = ACCELEROMETER_MG[self.registers[CTRL6_XL] >> 3 & 3] if accelerometer else np.inf
        mdps = GYROSCOPE_MDPS.get(self.registers[CTRL1_G] >> 3 & 3, 70.0) if gyroscope else np.inf
        return np.asarray(motion * 1000 / np.repeat([mg, mdps], 3))

    # -- samples

    @property
    def _mode(self) -> int:
        if not self.registers.get(CTRL9, 0) & FIFO_EN:
            return BYPASS
        mode = self.registers.get(FIFO_CTRL, 0) >> 5
        return {STREAM_TO_FIFO: STREAM, BYPASS_TO_STREAM: BYPASS}.get(mode, mode)

    def _set_fifo(self, register: int, value: int) -> None:
        if register == CTRL9 and value & ~FIFO_EN:
            self.complain(f"CTRL_REG9 = 0x{value:02X}: only FIFO_EN is in the model")
        if register == FIFO_CTRL and value >> 5 in (2, 5, 7):
            self.complain(f"FIFO mode {value >> 5} is reserved")
        gyroscope, accelerometer = self._codes()
        if gyroscope and accelerometer and gyroscope != accelerometer:
            self.complain("the FIFO with different ODR codes of gyroscope and accelerometer")
        if self._mode == BYPASS:
            self._empty_fifo()

    def _empty_fifo(self) -> None:
        self._fifo.clear()
        self._overrun = False
        self._gyroscope_was_read = False

    def _make_samples(self) -> None:
        new = self.sampler.new(self.now)
        if not new:
            return
        self._latest = new[-1]
        gyroscope, accelerometer = self._codes()
        self._fresh |= (0x02 if gyroscope else 0) | (0x01 if accelerometer else 0) | 0x04
        mode = self._mode
        if mode == BYPASS:
            return
        for sample in new:
            if len(self._fifo) >= self.depth:
                self._overrun = True
                self.overruns += 1
                if mode == UNTIL_FULL:
                    continue
                self._fifo.popleft()
                self._gyroscope_was_read = False
            self._fifo.append(sample)

    def _fifo_source(self) -> int:
        count = len(self._fifo)
        threshold = self.registers.get(FIFO_CTRL, 0) & 0x1F
        return count | (0x40 if self._overrun else 0) | (0x80 if threshold and count >= threshold else 0)

    def _read_data(self, offset: int, first: int, fresh_bit: int) -> int:
        """A byte of the three words from ``first`` in a sample on. In one burst all are of one sample."""
        if offset == 0:
            self._make_samples()
            self._shown = self._fifo[0] if self._fifo else self._latest
            if self._fifo and fresh_bit == 0x01 and not self._gyroscope_was_read and self._codes()[0]:
                self.complain("FIFO: the accelerometer was read before the gyroscope")
        sample = self._shown
        value = word_bytes(sample.raw[first + offset // 2])[offset & 1]
        if offset == 5:
            self._fresh &= ~fresh_bit
            if fresh_bit == 0x02:
                self._gyroscope_was_read = True
            elif self._fifo and self._fifo[0] is sample:
                self._fifo.popleft()
                self._overrun = False
                self._gyroscope_was_read = False
        return value

    _shown = _NOTHING
