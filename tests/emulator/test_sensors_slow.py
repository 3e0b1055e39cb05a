"""Pressure, humidity, temperature, colour and proximity: what goes in comes out by the data sheets' sums."""

from __future__ import annotations

import struct

import pytest

from tests.emulator.sources import Environment
from tests.emulator.twim_driver import Bench

PRESSURE, HUMIDITY_1, HUMIDITY_2, LIGHT = 0x5C, 0x5F, 0x44, 0x39
WORLD = Environment(
    temperature_c=23.4, humidity_percent=61.5, pressure_hpa=987.25, light=(1500, 700, 500, 250), proximity=77
)


def world() -> Environment:
    return Environment(**vars(WORLD))


# -- LPS22HB


def pressure_of(data: bytes) -> tuple[float, float]:
    return int.from_bytes(data[:3], "little") / 4096, struct.unpack("<h", data[3:])[0] / 100


def test_one_shot_of_the_barometer() -> None:
    bench = Bench(1, environment=world())
    assert bench.i2c.read(PRESSURE, 0x0F) == b"\xb1"
    bench.i2c.write(PRESSURE, 0x11, 0x11)
    assert bench.i2c.read(PRESSURE, 0x11)[0] & 1
    bench.run_us(15_100)
    assert not bench.i2c.read(PRESSURE, 0x11)[0] & 1
    assert bench.i2c.read(PRESSURE, 0x27) == b"\x03"
    assert pressure_of(bench.i2c.read(PRESSURE, 0x28, 5)) == (987.25, 23.4)
    assert bench.i2c.read(PRESSURE, 0x27) == b"\x00"


def test_one_shot_as_arduino_writes_it_costs_the_increment() -> None:
    bench = Bench(1, environment=world())
    bench.i2c.write(PRESSURE, 0x11, 0x01)
    bench.run_us(20_000)
    single = b"".join(bench.i2c.read(PRESSURE, register) for register in range(0x28, 0x2D))
    assert pressure_of(single) == (987.25, 23.4)
    assert bench.i2c.read(PRESSURE, 0x28, 3) == single[:1] * 3


def test_the_barometer_measures_on_its_own() -> None:
    bench = Bench(2, environment=world())
    bench.i2c.write(PRESSURE, 0x10, 0x10)
    bench.run_us(900_000)
    assert bench.i2c.read(PRESSURE, 0x27) == b"\x00"
    bench.run_us(110_000)
    assert bench.i2c.read(PRESSURE, 0x27) == b"\x03"
    bench.world.pressure_hpa = 1000.5
    bench.i2c.read(PRESSURE, 0x28, 5)
    bench.run_us(1_000_000)
    assert pressure_of(bench.i2c.read(PRESSURE, 0x28, 5))[0] == 1000.5


# -- HTS221


def test_the_hygrometer_of_revision_1_by_its_own_calibration() -> None:
    bench = Bench(1, environment=world())
    assert bench.i2c.read(HUMIDITY_1, 0x0F) == b"\xbc"
    c = bench.i2c.read(HUMIDITY_1, 0xB0, 16)
    h0, h1 = c[0] / 2, c[1] / 2
    t0, t1 = (c[2] | (c[5] & 3) << 8) / 8, (c[3] | (c[5] & 12) << 6) / 8
    h0_out, _, h1_out, t0_out, t1_out = struct.unpack("<5h", c[6:])
    bench.i2c.write(HUMIDITY_1, 0x20, 0x84)
    bench.i2c.write(HUMIDITY_1, 0x21, 0x01)
    assert bench.i2c.read(HUMIDITY_1, 0x27) == b"\x00"
    bench.run_us(11_000)
    assert bench.i2c.read(HUMIDITY_1, 0x27) == b"\x03"
    humidity, temperature = struct.unpack("<2h", bench.i2c.read(HUMIDITY_1, 0xA8, 4))
    assert h0 + (humidity - h0_out) * (h1 - h0) / (h1_out - h0_out) == pytest.approx(61.5, abs=0.01)
    assert t0 + (temperature - t0_out) * (t1 - t0) / (t1_out - t0_out) == pytest.approx(23.4, abs=0.02)
    assert t1 > 32
    assert bench.complaints == []


def test_the_hygrometer_without_power_does_nothing() -> None:
    bench = Bench(1)
    bench.i2c.write(HUMIDITY_1, 0x21, 0x01)
    bench.run_us(20_000)
    assert bench.i2c.read(HUMIDITY_1, 0x27) == b"\x00"
    assert "without power" in bench.complaints[0]


# -- HS3003


def decode(data: bytes) -> tuple[int, float, float]:
    humidity = (data[0] << 8 | data[1]) & 0x3FFF
    temperature = (data[2] << 8 | data[3]) >> 2
    return data[0] >> 6, humidity * 100 / 16383, temperature * 165 / 16383 - 40


def test_the_hygrometer_of_revision_2_is_ready_after_35_ms_and_valid_once() -> None:
    bench = Bench(2, environment=world())
    bench.i2c.write(HUMIDITY_2, 0x00)
    bench.run_us(34_000)
    assert decode(bench.i2c.receive(HUMIDITY_2, 4))[0] == 1
    bench.run_us(1_000)
    status, humidity, temperature = decode(bench.i2c.receive(HUMIDITY_2, 4))
    assert status == 0
    assert humidity == pytest.approx(61.5, abs=0.01)
    assert temperature == pytest.approx(23.4, abs=0.01)
    assert decode(bench.i2c.receive(HUMIDITY_2, 4)) == (1, humidity, temperature)


# -- APDS9960


def start_light(bench: Bench, enable: int = 0x0F) -> None:
    assert bench.i2c.read(LIGHT, 0x92) == b"\xab"
    for register, value in ((0x80, 0), (0x81, 0xFC), (0x8F, 0x02), (0x80, enable)):
        bench.i2c.write(LIGHT, register, value)


def test_colour_and_proximity() -> None:
    bench = Bench(1, environment=world())
    start_light(bench)
    assert bench.i2c.read(LIGHT, 0x93) == b"\x00"
    bench.run_us(15_000)
    assert bench.i2c.read(LIGHT, 0x93)[0] & 3 == 3
    assert struct.unpack("<4H", bench.i2c.read(LIGHT, 0x94, 8)) == (1500, 700, 500, 250)
    assert bench.i2c.read(LIGHT, 0x9C) == b"\x4d"
    assert bench.i2c.read(LIGHT, 0x93)[0] & 3 == 0
    assert bench.complaints == []


def test_gain_and_time_scale_colour_up_to_the_full_count() -> None:
    bench = Bench(2, environment=world())
    start_light(bench)
    bench.i2c.write(LIGHT, 0x8F, 0x01)
    bench.run_us(30_000)
    assert struct.unpack("<H", bench.i2c.read(LIGHT, 0x94, 2))[0] == 375
    bench.i2c.write(LIGHT, 0x8F, 0x03)
    bench.run_us(30_000)
    assert struct.unpack("<H", bench.i2c.read(LIGHT, 0x94, 2))[0] == 4 * 1025


def test_without_its_power_bit_it_measures_nothing() -> None:
    bench = Bench(2)
    start_light(bench, 0x0E)
    bench.run_us(100_000)
    assert bench.i2c.read(LIGHT, 0x93) == b"\x00"
