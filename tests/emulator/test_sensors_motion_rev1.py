"""LSM9DS1: identities, data, FIFO, resets, magnetometer; driven over the bus."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from tests.emulator.sensors.lsm9ds1 import Lsm9ds1
from tests.emulator.sources import Environment, RecordedMotion, Swinging
from tests.emulator.twim_driver import Bench

MOTION, FIELD = 0x6B, 0x1E
RATES = {119: 0x60, 238: 0x80, 476: 0xA0, 952: 0xC0}


def start(bench: Bench, rate: int, *, fifo: int | None = None) -> Lsm9ds1:
    """2000 degrees a second, 8 g."""
    if fifo is not None:
        bench.i2c.write(MOTION, 0x23, 0x02)
        bench.i2c.write(MOTION, 0x2E, fifo)
    bench.i2c.write(MOTION, 0x20, RATES[rate] | 0x18)
    bench.i2c.write(MOTION, 0x10, RATES[rate] | 0x18)
    sensor = bench.board.motion_sensor
    assert isinstance(sensor, Lsm9ds1)
    return sensor


def read_entry(bench: Bench) -> tuple[int, ...]:
    """Acceleration, then turning, as the ledger has it; read in the order of the reference."""
    turning = struct.unpack("<3h", bench.i2c.read(MOTION, 0x18, 6))
    return struct.unpack("<3h", bench.i2c.read(MOTION, 0x28, 6)) + turning


def fixed(*values: float) -> RecordedMotion:
    return RecordedMotion(np.array([values]), 1.0)


def test_identities() -> None:
    bench = Bench(1)
    assert bench.i2c.read(MOTION, 0x0F) == b"\x68"
    assert bench.i2c.read(FIELD, 0x0F) == b"\x3d"


@pytest.mark.parametrize(
    ("ctrl", "expected"),
    [((0x60, 0x60), 1), ((0x78, 0x70), 0), ((0x78, 0x78), 2), ((0x68, 0x68), 3)],
    ids=["2g-245", "4g-2000", "8g-2000", "16g-500"],
)
def test_counts_are_those_of_the_data_sheet(ctrl: tuple[int, int], expected: int) -> None:
    bench = Bench(1, motion=fixed(1.5, -0.5, 0.25, 200.0, -100.0, 30.0))
    bench.i2c.write(MOTION, 0x20, ctrl[1])
    bench.i2c.write(MOTION, 0x10, ctrl[0])
    bench.run_us(20_000)
    mg, mdps = [(0.122, 70.0), (0.061, 8.75), (0.244, 70.0), (0.732, 17.5)][expected]
    want = [v * 1000 / mg for v in (1.5, -0.5, 0.25)] + [v * 1000 / mdps for v in (200, -100, 30)]
    assert read_entry(bench) == tuple(round(v) for v in want)
    assert bench.complaints == []


def test_beyond_full_scale_it_saturates() -> None:
    bench = Bench(1, motion=fixed(20.0, -20.0, 0, 5000.0, -5000.0, 0))
    start(bench, 119)
    bench.run_us(20_000)
    assert read_entry(bench) == (32767, -32768, 0, 32767, -32768, 0)


@pytest.mark.parametrize("rate", RATES)
def test_the_fifo_gives_every_sample_in_order(rate: int) -> None:
    bench = Bench(1, motion=Swinging())
    sensor = start(bench, rate, fifo=0xC0)
    got = []
    for _ in range(40):
        bench.run_us(8_000)
        count = bench.i2c.read(MOTION, 0x2F)[0]
        assert not count & 0x40
        got += [read_entry(bench) for _ in range(count & 0x3F)]
    bench.i2c.read(MOTION, 0x2F)
    assert got == [sample.raw for sample in sensor.sampler.ledger[: len(got)]]
    assert rate * 0.3 < len(got) <= len(sensor.sampler.ledger) <= len(got) + 8
    spacing = (sensor.sampler.ledger[-1].tick - sensor.sampler.ledger[0].tick) / (len(sensor.sampler.ledger) - 1) / 64e6
    assert 1 / spacing == pytest.approx(rate, rel=1e-5)
    assert bench.complaints == []


def test_the_fifo_overruns_after_32() -> None:
    bench = Bench(1, motion=Swinging())
    sensor = start(bench, 952, fifo=0xC0)
    bench.run_us(32.5 / 952 * 1e6)
    assert bench.i2c.read(MOTION, 0x2F)[0] == 32
    bench.run_us(3 / 952 * 1e6)
    assert bench.i2c.read(MOTION, 0x2F)[0] == 32 | 0x40
    assert sensor.overruns == 3
    assert read_entry(bench) == sensor.sampler.ledger[3].raw
    assert not bench.i2c.read(MOTION, 0x2F)[0] & 0x40


def test_the_fifo_that_stops_keeps_the_oldest() -> None:
    bench = Bench(1, motion=Swinging())
    sensor = start(bench, 952, fifo=0x20)
    bench.run_us(50_000)
    assert bench.i2c.read(MOTION, 0x2F)[0] == 32 | 0x40
    assert read_entry(bench) == sensor.sampler.ledger[0].raw


def test_bypass_empties_the_fifo() -> None:
    bench = Bench(1, motion=Swinging())
    start(bench, 952, fifo=0xC0)
    bench.run_us(10_000)
    assert bench.i2c.read(MOTION, 0x2F)[0]
    bench.i2c.write(MOTION, 0x2E, 0)
    bench.run_us(10_000)
    assert bench.i2c.read(MOTION, 0x2F)[0] == 0


def test_threshold_is_told() -> None:
    bench = Bench(1)
    start(bench, 952, fifo=0xC0 | 8)
    bench.run_us(7.5 / 952 * 1e6)
    assert bench.i2c.read(MOTION, 0x2F)[0] == 7
    bench.run_us(1 / 952 * 1e6)
    assert bench.i2c.read(MOTION, 0x2F)[0] == 8 | 0x80


def test_accelerometer_before_gyroscope_is_reported() -> None:
    bench = Bench(1)
    start(bench, 119, fifo=0xC0)
    bench.run_us(20_000)
    bench.i2c.read(MOTION, 0x28, 6)
    assert "before the gyroscope" in bench.complaints[0]


def test_a_burst_does_not_go_round_unless_told() -> None:
    bench = Bench(1, motion=fixed(1, 0, 0, 0, 0, 0))
    sensor = start(bench, 119, fifo=0xC0)
    bench.run_us(20_000)
    assert bench.i2c.read(MOTION, 0x18, 12)[6] == 0x38
    sensor.rounds = True
    assert struct.unpack("<h", bench.i2c.read(MOTION, 0x18, 12)[6:8])[0] == round(1000 / 0.244)


def test_status_tells_new_data_once() -> None:
    bench = Bench(1)
    start(bench, 119)
    assert bench.i2c.read(MOTION, 0x17)[0] & 3 == 0
    bench.run_us(9_000)
    assert bench.i2c.read(MOTION, 0x17)[0] & 3 == 3
    bench.i2c.read(MOTION, 0x18, 6)
    assert bench.i2c.read(MOTION, 0x17)[0] & 3 == 1


def test_without_increment_a_burst_stays_where_it_is() -> None:
    bench = Bench(1)
    bench.i2c.write(MOTION, 0x22, 0)
    assert bench.i2c.read(MOTION, 0x0F, 3) == b"\x68\x68\x68"


def test_the_magnetometer_goes_on_only_with_bit_7() -> None:
    bench = Bench(1)
    assert bench.i2c.read(FIELD, 0x0F, 2) == b"\x3d\x3d"
    assert bench.i2c.read(FIELD, 0x22, 2) == b"\x03\x03"
    assert bench.i2c.read(FIELD, 0xA2, 2) == b"\x03\x00"


def test_a_soft_reset_clears_and_takes_its_time() -> None:
    bench = Bench(1)
    start(bench, 119)
    bench.i2c.write(MOTION, 0x22, 0x05)
    bench.run_us(10_000)
    assert bench.i2c.read(MOTION, 0x10) == b"\x00"
    assert bench.i2c.read(MOTION, 0x22) == b"\x04"
    assert bench.complaints == []
    bench.i2c.write(MOTION, 0x22, 0x05)
    bench.i2c.read(MOTION, 0x0F)
    assert "before it is ready" in bench.complaints[0]


def test_the_gyroscope_alone_rules_the_rate_and_the_accelerometer_runs_without_it() -> None:
    bench = Bench(1)
    bench.i2c.write(MOTION, 0x20, 0x78)
    bench.run_us(1e6)
    bench.i2c.read(MOTION, 0x17)
    sensor = bench.board.motion_sensor
    assert 118 <= len(sensor.sampler.ledger) <= 119
    assert sensor.sampler.ledger[0].raw[3:] == (0, 0, 0)


def test_a_faster_crystal_shows_in_the_rate() -> None:
    bench = Bench(1)
    bench.board.motion_sensor.sampler.rate_error = 0.05
    start(bench, 952)
    bench.run_us(1e6)
    bench.i2c.read(MOTION, 0x17)
    assert len(bench.board.motion_sensor.sampler.ledger) == pytest.approx(952 * 1.05, abs=2)


def test_temperature() -> None:
    bench = Bench(1, environment=Environment(temperature_c=31.5))
    assert struct.unpack("<h", bench.i2c.read(MOTION, 0x15, 2))[0] / 16 + 25 == 31.5


def test_the_field_in_microtesla() -> None:
    field = (48.2, -17.3, 5.0)
    bench = Bench(1, environment=Environment(field_ut=field))
    for register, value in ((0x20, 0xB4), (0x21, 0), (0x22, 0)):
        bench.i2c.write(FIELD, register, value)
    assert not bench.i2c.read(FIELD, 0x27)[0] & 8
    bench.run_us(51_000)
    assert bench.i2c.read(FIELD, 0x27)[0] & 8
    raw = struct.unpack("<3h", bench.i2c.read(FIELD, 0xA8, 6))
    assert np.array(raw) * 0.014 == pytest.approx(field, abs=0.0071)
    assert not bench.i2c.read(FIELD, 0x27)[0] & 8


def test_unknown_registers_are_reported() -> None:
    bench = Bench(1)
    bench.i2c.write(MOTION, 0x7F, 1)
    bench.i2c.read(MOTION, 0x00)
    assert [c.split(":")[1][:6] for c in bench.complaints] == [" write", " read "]


def test_the_supply_clears_everything() -> None:
    bench = Bench(1)
    start(bench, 119)
    bench.chip.drive(22, False)
    bench.run_us(1_000)
    bench.chip.drive(22, True)
    bench.run_us(6_000)
    assert bench.i2c.read(MOTION, 0x10) == b"\x00"


def test_capacitors_may_keep_the_sensors_alive() -> None:
    bench = Bench(1)
    bench.board.keeps_supply_ms = 20
    start(bench, 119)
    bench.chip.drive(22, False)
    bench.run_us(1_000)
    bench.chip.drive(22, True)
    bench.run_us(6_000)
    assert bench.i2c.read(MOTION, 0x10) == b"\x78"
