"""BMI270 (revision 2, 0x68): register map and load procedure as in Bosch's driver.

It tells its CHIP_ID, and nothing else works before the exact microcode has come. Strict where sources are silent: a
microcode chunk must have its own address and an even size; the result of loading shows after 20 ms and not before;
within 450 us of a write that happened in advanced power save nothing may follow; the reset values of registers are
from memory. ``cross_axis`` (signed, of 512) is how much of z the gyroscope's x shows; it is told in the features' page
0 at 0x3C, as the driver reads it. INT1 is a register here, no signal.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import numpy as np

from tests.emulator.internal_bus import InternalBus
from tests.emulator.sensors.bmi270_fifo import Bmi270Fifo
from tests.emulator.sensors.device import Complain, RegisterDevice, word_bytes
from tests.emulator.sensors.sampling import Sample, Sampler
from tests.emulator.sources import Array, Environment, MotionSource
from tests.emulator.timeline import TICKS_PER_SECOND, TICKS_PER_US

MICROCODE_BYTES = 8192
MICROCODE_SHA256 = "2d75e68e343a13ff99be98261dfbd99d9e8c6f267da9e3c5aeb883276ad178db"
CHIP_ID, STATUS, ACC, GYR, SENSORTIME, INT_STATUS_1 = 0x00, 0x03, 0x0C, 0x12, 0x18, 0x1D
INTERNAL_STATUS, TEMPERATURE, FIFO_LENGTH, FIFO_DATA, FEAT_PAGE = 0x21, 0x22, 0x24, 0x26, 0x2F
ACC_CONF, ACC_RANGE, GYR_CONF, GYR_RANGE = 0x40, 0x41, 0x42, 0x43
FIFO_WATERMARK, FIFO_CONFIG_0, FIFO_CONFIG_1, INT_MAP_DATA = 0x46, 0x48, 0x49, 0x58
INIT_CTRL, INIT_ADDR_0, INIT_ADDR_1, INIT_DATA = 0x59, 0x5B, 0x5C, 0x5E
PWR_CONF, PWR_CTRL, CMD = 0x7C, 0x7D, 0x7E
SOFT_RESET, FIFO_FLUSH = 0xB6, 0xB0
GYR_ON, ACC_ON = 2, 4
ACC_RANGES_G = (2, 4, 8, 16)
GYR_RANGES_DPS = (2000, 1000, 500, 250, 125)
RATES_HZ = {code: 12.5 * 2 ** (code - 5) for code in range(5, 14)}
RESET_US, SLOW_WRITE_US, LOADING_US = 2_000, 450, 20_000
SENSORTIME_US = 39.0625
_NOT_LOADED, _LOADED, _LOAD_FAILED = 0, 1, 2
_NOTHING = Sample(-1, 0, (0,) * 6)


class Bmi270(RegisterDevice):
    name = "BMI270"
    address = 0x68
    reset_values: Mapping[int, int] = {
        CHIP_ID: 0x24, ACC_CONF: 0xA8, ACC_RANGE: 0x02, GYR_CONF: 0xA9, 0x45: 0x88, FIFO_WATERMARK + 1: 0x02,
        FIFO_CONFIG_0: 0x02, FIFO_CONFIG_1: 0x10, PWR_CONF: 0x03, INIT_CTRL: 0x90,
    }  # fmt: skip
    writable = frozenset(
        (FEAT_PAGE, *range(0x30, 0x4A), *range(0x53, 0x5A), INIT_ADDR_0, INIT_ADDR_1, INIT_DATA, PWR_CONF)
    ) | {PWR_CTRL, CMD}
    readable = frozenset(
        (CHIP_ID, 0x02, STATUS, *range(0x04, 0x21), INTERNAL_STATUS, *range(TEMPERATURE, FIFO_DATA + 1))
    ) | (writable - {INIT_DATA, CMD})

    def __init__(
        self, bus: InternalBus, complain: Complain, motion: MotionSource, environment: Environment, *,
        cross_axis: int = 0x1E, fifo_bytes: int = 2048,
    ) -> None:  # fmt: skip
        self.sampler = Sampler(motion, self._to_raw)
        self.fifo = Bmi270Fifo(fifo_bytes)
        self.cross_axis = cross_axis
        self._environment = environment
        self._slow_until = 0
        super().__init__(bus, complain)

    def reset_registers(self) -> None:
        super().reset_registers()
        self.sampler.stop()
        self.fifo.flush()
        self._set_fifo_configuration()
        self._microcode = bytearray(MICROCODE_BYTES)
        self._arrived = bytearray(MICROCODE_BYTES)
        self._chunk_at: int | None = None
        self._chunk_bytes = 0
        self._status, self._status_at = _NOT_LOADED, 0
        self._clock_zero = self.now
        self._latest, self._fresh = _NOTHING, 0
        self._data = bytes(12)
        self._length = 0

    def power_off(self) -> None:
        self.sampler.stop()

    @property
    def is_loaded(self) -> bool:
        return self._status == _LOADED and self.now >= self._status_at

    # -- transfers

    def addressed(self, reading: bool) -> bool:
        self._end_chunk()
        if self.now < self._slow_until:
            us = (self._slow_until - self.now) / TICKS_PER_US
            self.complain(f"addressed {us:.0f} us too early after a write in advanced power save")
        if reading:
            self.fifo.begin_read()
        return super().addressed(reading)

    def stop(self) -> None:
        self._end_chunk()

    def after(self, register: int) -> int:
        return register if register in (FIFO_DATA, INIT_DATA) else register + 1 & 0x7F

    def set_pointer(self, byte: int) -> None:
        if byte & 0x80:
            self.complain(f"sub-address 0x{byte:02X}: registers have 7 bits")
        self.pointer = byte & 0x7F

    def write_register(self, register: int, value: int) -> None:
        saves_power = self.registers[PWR_CONF] & 1
        if saves_power:
            self._slow_until = self.now + SLOW_WRITE_US * TICKS_PER_US
        if register == INIT_DATA:
            self._take_microcode(value)
            return
        self._make_samples()
        old = self.registers.get(register, 0)
        self.registers[register] = value
        if register == CMD:
            self._command(value)
        elif register == INIT_CTRL:
            self._control_loading(value)
        elif register in (PWR_CTRL, ACC_CONF, GYR_CONF) and value != old:
            self._restart()
        elif register in (FIFO_CONFIG_0, FIFO_CONFIG_1):
            self._set_fifo_configuration()
        elif register in (ACC_RANGE, GYR_RANGE) and value != old and self.sampler.is_running:
            self.fifo.put_configuration()
        elif register == INT_MAP_DATA and value:
            self.complain("INT_MAP_DATA: the interrupt pins are not in the model")

    def read_register(self, register: int) -> int:
        if register == FIFO_DATA:
            if not self._is_awake("the FIFO"):
                return 0x80
            self._make_samples()
            return self.fifo.next_byte(self._sensor_time())
        if ACC <= register < GYR + 6:
            return self._read_data(register - ACC)
        if FEAT_PAGE < register < ACC_CONF:
            return self._read_feature(register)
        if register == INTERNAL_STATUS:
            return self._status if self.now >= self._status_at else _NOT_LOADED
        self._make_samples()
        if register == STATUS:
            return self._fresh | 0x10
        if register == INT_STATUS_1:
            return self._interrupt_status()
        if SENSORTIME <= register < SENSORTIME + 3:
            return self._latched_time(register)
        if register in (TEMPERATURE, TEMPERATURE + 1):
            raw = round((self._environment.temperature_c - 23) * 512) if self.sampler.is_running else 0x8000
            return word_bytes(raw)[register - TEMPERATURE]
        if register in (FIFO_LENGTH, FIFO_LENGTH + 1):
            if register == FIFO_LENGTH:
                self._length = self.fifo.level
            return word_bytes(self._length)[register - FIFO_LENGTH]
        return super().read_register(register)

    # -- loading

    def _control_loading(self, value: int) -> None:
        if self.registers[PWR_CONF] & 1:
            self.complain("INIT_CTRL written in advanced power save")
            self._status = _LOAD_FAILED
        elif value == 0:
            self._arrived = bytearray(MICROCODE_BYTES)
            self._status = _NOT_LOADED
        elif value == 1:
            whole = all(self._arrived) and hashlib.sha256(self._microcode).hexdigest() == MICROCODE_SHA256
            self._status = _LOADED if whole else _LOAD_FAILED
            self._status_at = self.now + LOADING_US * TICKS_PER_US
        else:
            self.complain(f"INIT_CTRL = 0x{value:02X}")

    def _take_microcode(self, byte: int) -> None:
        if self.registers[INIT_CTRL] != 0:
            self.complain("microcode without INIT_CTRL = 0")
            return
        if not self._chunk_bytes:
            word = self.registers.get(INIT_ADDR_0, 0) & 0x0F | self.registers.get(INIT_ADDR_1, 0) << 4
            if self._chunk_at == 2 * word:
                self.complain(f"two chunks of microcode for the same address 0x{2 * word:X}")
            self._chunk_at = 2 * word
        assert self._chunk_at is not None
        at = self._chunk_at + self._chunk_bytes
        self._chunk_bytes += 1
        if at >= MICROCODE_BYTES:
            self.complain("microcode beyond its 8192 bytes")
            return
        self._microcode[at] = byte
        self._arrived[at] = 1

    def _end_chunk(self) -> None:
        if self._chunk_bytes % 2:
            self.complain("a chunk of microcode of an odd size")
        self._chunk_bytes = 0

    # -- control

    def _command(self, value: int) -> None:
        if value == SOFT_RESET:
            self.reset_registers()
            self.be_busy_us(RESET_US)
        elif value == FIFO_FLUSH:
            self.fifo.flush()
        else:
            self.complain(f"command 0x{value:02X} is not in the model")

    def _restart(self) -> None:
        power = self.registers.get(PWR_CTRL, 0)
        if not power & (ACC_ON | GYR_ON) or not self.is_loaded:
            self.sampler.stop()
            return
        rates = {self.registers[conf] & 0x0F for bit, conf in ((ACC_ON, ACC_CONF), (GYR_ON, GYR_CONF)) if power & bit}
        if len(rates) > 1:
            self.complain("different ODR codes of accelerometer and gyroscope are not in the model")
        code = max(rates)
        if code not in RATES_HZ:
            self.complain(f"ODR code {code}")
        was_running = self.sampler.is_running
        self.sampler.start(self.now, RATES_HZ.get(code, 100.0))
        if was_running:
            self.fifo.put_configuration()

    def _set_fifo_configuration(self) -> None:
        first, second = self.registers[FIFO_CONFIG_0], self.registers[FIFO_CONFIG_1]
        self.fifo.stops_when_full = bool(first & 1)
        self.fifo.has_time = bool(first & 2)
        self.fifo.has_headers = bool(second & 0x10)
        if second & 0x20:
            self.complain("magnetometer in the FIFO: nothing is connected there")

    def _to_raw(self, motion: Array) -> Array:
        """The board's x is the chip's -y and the other way round."""
        power = self.registers.get(PWR_CTRL, 0)
        counts_a_g = 32768 / ACC_RANGES_G[self.registers[ACC_RANGE] & 3] if power & ACC_ON else 0
        counts_a_dps = 32768 / GYR_RANGES_DPS[min(4, self.registers.get(GYR_RANGE, 0) & 7)] if power & GYR_ON else 0
        raw = motion[:, [1, 0, 2, 4, 3, 5]] * np.array([-1, -1, 1, -1, -1, 1.0])
        raw[:, 3] += raw[:, 5] * self.cross_axis / 512
        return np.asarray(raw * np.repeat([counts_a_g, counts_a_dps], 3))

    # -- data

    def _is_awake(self, what: str) -> bool:
        if self.registers[PWR_CONF] & 1:
            self.complain(f"{what} read in advanced power save")
            return False
        return True

    def _make_samples(self) -> None:
        new = self.sampler.new(self.now)
        if not new:
            return
        self._latest = new[-1]
        power, config = self.registers[PWR_CTRL], self.registers[FIFO_CONFIG_1]
        self._fresh |= (0x80 if power & ACC_ON else 0) | (0x40 if power & GYR_ON else 0)
        takes_acceleration = power & ACC_ON and config & 0x40
        takes_turning = power & GYR_ON and config & 0x80
        if not takes_acceleration and not takes_turning:
            return
        for sample in new:
            data = np.array(sample.raw, "<i2").tobytes()
            self.fifo.put(data[:6] if takes_acceleration else b"", data[6:] if takes_turning else b"")

    def _read_data(self, offset: int) -> int:
        if offset in (0, 6) and not (offset == 6 and self._burst_goes_on):
            self._make_samples()
            self._data = np.array(self._latest.raw, "<i2").tobytes()
        self._burst_goes_on = offset == 5
        if offset in (0, 6):
            self._fresh &= ~(0x80 if offset == 0 else 0x40)
        return self._data[offset]

    _burst_goes_on = False

    def _read_feature(self, register: int) -> int:
        if self.registers.get(FEAT_PAGE, 0) == 0 and register == 0x3C:
            return self.cross_axis & 0x7F if self.is_loaded else 0
        return super().read_register(register)

    def _interrupt_status(self) -> int:
        watermark = self.registers.get(FIFO_WATERMARK, 0) | (self.registers[FIFO_WATERMARK + 1] & 0x1F) << 8
        level = self.fifo.level
        return self._fresh | (2 if watermark and level >= watermark else 0) | (1 if level + 12 >= self.fifo.size else 0)

    def _sensor_time(self) -> int:
        return int((self.now - self._clock_zero) / (SENSORTIME_US * TICKS_PER_SECOND / 1e6)) & 0xFF_FFFF

    def _latched_time(self, register: int) -> int:
        if register == SENSORTIME:
            self._time = self._sensor_time()
        return word_bytes(self._time, 3)[register - SENSORTIME]

    _time = 0
