"""BMI270 and BMM150: no data without the microcode, however it is cut; registers, FIFO, field; over the bus."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from bmi270.config_file import bmi270_config_file

from tests.emulator.sensors.bmi270 import Bmi270
from tests.emulator.sensors.bmm150 import Bmm150, Trim
from tests.emulator.sources import Environment, RecordedMotion, Swinging
from tests.emulator.twim_driver import Bench

MOTION, FIELD = 0x68, 0x10
MICROCODE = bytes(bmi270_config_file)
RATES = {100: 8, 200: 9, 400: 0xA, 800: 0xB}


def load(bench: Bench, microcode: bytes = MICROCODE, *, chunk: int = 1024) -> int:
    """The procedure of Bosch's driver; INTERNAL_STATUS afterwards."""
    i2c = bench.i2c
    i2c.write(MOTION, 0x7E, 0xB6)
    bench.run_us(2_000)
    i2c.write(MOTION, 0x7C, 0x02)
    bench.run_us(450)
    i2c.write(MOTION, 0x59, 0x00)
    for at in range(0, len(microcode), chunk):
        i2c.write(MOTION, 0x5B, at // 2 & 0x0F, at // 2 >> 4)
        i2c.write(MOTION, 0x5E, *microcode[at : at + chunk])
    i2c.write(MOTION, 0x59, 0x01)
    bench.run_us(20_000)
    return i2c.read(MOTION, 0x21)[0] & 0x0F


@pytest.fixture
def bench() -> Bench:
    bench = Bench(2, motion=Swinging())
    assert load(bench) == 1
    return bench


def start(bench: Bench, rate: int, *, fifo: int | None = 0xC0) -> Bmi270:
    """8 g, 2000 degrees a second."""
    code = 0xA0 | RATES[rate]
    bench.i2c.write(MOTION, 0x40, code, 0x02, code, 0x00)
    if fifo is not None:
        bench.i2c.write(MOTION, 0x48, 0x00, fifo)
    bench.i2c.write(MOTION, 0x7D, 0x06)
    sensor = bench.board.motion_sensor
    assert isinstance(sensor, Bmi270)
    return sensor


def frames(data: bytes) -> list[tuple[int, ...]]:
    """Of a headerless FIFO, as the ledger has them: acceleration first."""
    words = [struct.unpack("<6h", data[at : at + 12]) for at in range(0, len(data) - 11, 12)]
    return [frame[3:] + frame[:3] for frame in words]


def read_fifo(bench: Bench) -> bytes:
    length = int.from_bytes(bench.i2c.read(MOTION, 0x24, 2), "little") & 0x3FFF
    return bench.i2c.read(MOTION, 0x26, length) if length else b""


def test_identity_comes_without_microcode_and_nothing_else() -> None:
    bench = Bench(2, motion=Swinging())
    assert bench.i2c.read(MOTION, 0x00) == b"\x24"
    bench.i2c.write(MOTION, 0x7C, 0x02)
    bench.run_us(450)
    start(bench, 100)
    bench.run_us(100_000)
    assert bench.i2c.read(MOTION, 0x21) == b"\x00"
    assert bench.i2c.read(MOTION, 0x0C, 12) == bytes(12)
    assert bench.i2c.read(MOTION, 0x24, 2) == bytes(2)
    assert not bench.i2c.read(MOTION, 0x03)[0] & 0xC0
    assert bench.board.motion_sensor.sampler.ledger == []


@pytest.mark.parametrize("chunk", [2, 6, 32, 256, 1024, 8192])
def test_any_even_chunk_loads(chunk: int) -> None:
    bench = Bench(2)
    assert load(bench, chunk=chunk) == 1
    assert bench.complaints == []


@pytest.mark.parametrize(
    "microcode",
    [
        MICROCODE[:-2],
        MICROCODE[:-1] + b"\x00",
        b"\x00" + MICROCODE[1:],
        bytes(8192),
        MICROCODE[:4096] + MICROCODE[4098:] + MICROCODE[4096:4098],
    ],
    ids=["short", "last byte", "first byte", "zeros", "moved"],
)
def test_any_other_microcode_does_not(microcode: bytes) -> None:
    bench = Bench(2)
    assert load(bench, microcode) == 2
    start(bench, 100)
    bench.run_us(50_000)
    assert bench.i2c.read(MOTION, 0x0C, 12) == bytes(12)


def test_the_result_comes_after_20_ms() -> None:
    bench = Bench(2)
    load(bench)
    bench.i2c.write(MOTION, 0x59, 0x00)
    for at in range(0, 8192, 1024):
        bench.i2c.write(MOTION, 0x5B, at // 2 & 0x0F, at // 2 >> 4)
        bench.i2c.write(MOTION, 0x5E, *MICROCODE[at : at + 1024])
    bench.i2c.write(MOTION, 0x59, 0x01)
    bench.run_us(19_000)
    assert bench.i2c.read(MOTION, 0x21) == b"\x00"
    bench.run_us(1_000)
    assert bench.i2c.read(MOTION, 0x21) == b"\x01"


def test_8192_bytes_in_chunks_of_32_take_a_quarter_of_a_second() -> None:
    bench = Bench(2)
    before = bench.chip.timeline.now
    load(bench, chunk=32)
    assert 0.2 < (bench.chip.timeline.now - before) / 64e6 < 0.3


def test_haste_is_reported() -> None:
    bench = Bench(2)
    bench.i2c.write(MOTION, 0x7E, 0xB6)
    bench.i2c.read(MOTION, 0x00)
    assert "before it is ready" in bench.complaints[-1]
    bench.run_us(2_000)
    bench.i2c.write(MOTION, 0x7C, 0x02)
    bench.i2c.read(MOTION, 0x00)
    assert "power save" in bench.complaints[-1]
    bench.run_us(450)
    count = len(bench.complaints)
    bench.i2c.write(MOTION, 0x40, 0xA8)
    bench.i2c.write(MOTION, 0x42, 0xA8)
    assert len(bench.complaints) == count


def test_odd_chunks_and_chunks_without_an_address_are_reported() -> None:
    bench = Bench(2)
    bench.i2c.write(MOTION, 0x7C, 0x02)
    bench.run_us(450)
    bench.i2c.write(MOTION, 0x59, 0x00)
    bench.i2c.write(MOTION, 0x5E, 1, 2, 3)
    assert "odd" in bench.complaints[-1]
    bench.i2c.write(MOTION, 0x5E, 4, 5)
    assert "same address" in bench.complaints[-1]


def test_a_soft_reset_forgets_the_microcode(bench: Bench) -> None:
    bench.i2c.write(MOTION, 0x7E, 0xB6)
    bench.run_us(2_000)
    assert bench.i2c.read(MOTION, 0x21) == b"\x00"


@pytest.mark.parametrize("rate", RATES)
def test_the_fifo_gives_every_sample_in_order(bench: Bench, rate: int) -> None:
    sensor = start(bench, rate)
    got: list[tuple[int, ...]] = []
    for _ in range(15):
        bench.run_us(30_000)
        data = read_fifo(bench)
        assert len(data) % 12 == 0
        got += frames(data)
    assert got == [sample.raw for sample in sensor.sampler.ledger[: len(got)]]
    assert 0.4 * rate < len(got) <= len(sensor.sampler.ledger) <= len(got) + 12
    assert bench.complaints == []


def test_the_boards_axes_come_back_by_the_reference_s_mapping() -> None:
    motion = np.array([[1.0, 2.0, 3.0, 100.0, 200.0, 300.0]])
    bench = Bench(2, motion=RecordedMotion(motion, 1.0))
    load(bench)
    start(bench, 100, fifo=None)
    bench.run_us(15_000)
    ax, ay, az, gx, gy, gz = struct.unpack("<6h", bench.i2c.read(MOTION, 0x0C, 12))
    assert np.array([-ay, -ax, az]) / 4096 == pytest.approx(motion[0, :3], abs=1 / 4096)
    bench.i2c.write(MOTION, 0x2F, 0)
    cross = bench.i2c.read(MOTION, 0x3C)[0]
    cross -= 128 if cross & 0x40 else 0
    gx -= round(cross * gz / 512)
    assert np.array([-gy, -gx, gz]) / 16.384 == pytest.approx(motion[0, 3:], abs=0.1)


@pytest.mark.parametrize("cross", [-64, -3, 0, 63])
def test_the_cross_axis_factor_is_signed_of_seven_bits(cross: int) -> None:
    bench = Bench(2, motion=RecordedMotion(np.array([[0, 0, 0, 0, 0, 512.0]]), 1.0))
    sensor = bench.board.motion_sensor
    assert isinstance(sensor, Bmi270)
    sensor.cross_axis = cross
    load(bench)
    start(bench, 100, fifo=None)
    bench.run_us(15_000)
    assert bench.i2c.read(MOTION, 0x3C)[0] == cross & 0x7F
    assert struct.unpack("<h", bench.i2c.read(MOTION, 0x12, 2))[0] == pytest.approx(cross * 16.384, abs=0.6)


def test_ranges(bench: Bench) -> None:
    sensor = start(bench, 100, fifo=None)
    for acceleration, turning in ((0, 4), (1, 3), (3, 1)):
        bench.i2c.write(MOTION, 0x41, acceleration)
        bench.i2c.write(MOTION, 0x43, turning)
        bench.run_us(20_000)
        bench.i2c.read(MOTION, 0x0C, 12)
        sample = sensor.sampler.ledger[-1]
        truth = Swinging().sample(np.array([sample.tick / 64e6]))[0]
        g, dps = (2, 4, 8, 16)[acceleration], (2000, 1000, 500, 250, 125)[turning]
        assert sample.raw[2] == np.clip(round(truth[2] * 32768 / g), -32768, 32767)
        assert sample.raw[5] == np.clip(round(truth[5] * 32768 / dps), -32768, 32767)


def test_a_full_fifo_that_streams_loses_the_oldest(bench: Bench) -> None:
    sensor = start(bench, 800)
    bench.run_us(300_000)
    length = int.from_bytes(bench.i2c.read(MOTION, 0x24, 2), "little")
    assert length == 2048 // 12 * 12
    got = frames(bench.i2c.read(MOTION, 0x26, length))
    assert sensor.fifo.lost > 0
    first = sensor.fifo.lost
    assert got[0] in [sample.raw for sample in sensor.sampler.ledger[first - 12 : first + 1]]


def test_a_full_fifo_that_stops_keeps_the_oldest(bench: Bench) -> None:
    sensor = start(bench, 800)
    bench.i2c.write(MOTION, 0x48, 0x01)
    bench.i2c.write(MOTION, 0x7E, 0xB0)
    first = len(sensor.sampler.ledger)
    bench.run_us(300_000)
    got = frames(read_fifo(bench))
    assert len(got) == 2048 // 12
    assert got[0] == sensor.sampler.ledger[first].raw


def test_headers_name_their_frames_and_a_loss_is_told(bench: Bench) -> None:
    sensor = start(bench, 800, fifo=0xD0)
    bench.run_us(5_000)
    data = read_fifo(bench)
    assert data[0] == 0x8C
    assert frames(data[1:13])[0] == sensor.sampler.ledger[0].raw
    assert data[13] == 0x8C
    bench.run_us(400_000)
    data = read_fifo(bench)
    assert data[0] == 0x40
    assert 100 < data[1] <= 255
    assert data[2] == 0x8C


def test_one_sensor_alone_has_its_own_header(bench: Bench) -> None:
    start(bench, 100, fifo=0x50)
    bench.run_us(15_000)
    assert read_fifo(bench)[0] == 0x84


def test_a_frame_read_in_part_comes_again(bench: Bench) -> None:
    sensor = start(bench, 100)
    bench.run_us(25_000)
    bench.i2c.read(MOTION, 0x26, 7)
    assert frames(bench.i2c.read(MOTION, 0x26, 12)) == [sensor.sampler.ledger[0].raw]


def test_beyond_its_end_the_fifo_says_so_and_tells_the_time(bench: Bench) -> None:
    start(bench, 100)
    assert bench.i2c.read(MOTION, 0x26, 4) == b"\x80\x00\x80\x00"
    bench.i2c.write(MOTION, 0x48, 0x02, 0x10)
    data = bench.i2c.read(MOTION, 0x26, 6)
    now = int.from_bytes(bench.i2c.read(MOTION, 0x18, 3), "little")
    assert data[0] == 0x44
    assert 0 <= now - int.from_bytes(data[1:4], "little") < 30


def test_watermark_and_full(bench: Bench) -> None:
    start(bench, 800)
    bench.i2c.write(MOTION, 0x46, 120, 0)
    bench.i2c.write(MOTION, 0x7E, 0xB0)
    bench.run_us(11_000)
    assert bench.i2c.read(MOTION, 0x1D)[0] & 3 == 0
    bench.run_us(3_000)
    assert bench.i2c.read(MOTION, 0x1D)[0] & 3 == 2
    bench.run_us(300_000)
    assert bench.i2c.read(MOTION, 0x1D)[0] & 3 == 3


def test_sensor_time_counts_39_microseconds(bench: Bench) -> None:
    before = int.from_bytes(bench.i2c.read(MOTION, 0x18, 3), "little")
    bench.run_us(1e6 - 140)
    after = int.from_bytes(bench.i2c.read(MOTION, 0x18, 3), "little")
    assert after - before == pytest.approx(25_600, abs=8)


def test_status_tells_new_data_once(bench: Bench) -> None:
    start(bench, 100, fifo=None)
    bench.run_us(11_000)
    assert bench.i2c.read(MOTION, 0x03)[0] & 0xC0 == 0xC0
    bench.i2c.read(MOTION, 0x0C, 12)
    assert bench.i2c.read(MOTION, 0x03)[0] & 0xC0 == 0


def test_different_rates_are_reported(bench: Bench) -> None:
    bench.i2c.write(MOTION, 0x7D, 0x06)
    bench.i2c.write(MOTION, 0x40, 0xA9)
    bench.i2c.write(MOTION, 0x42, 0xAB)
    assert "different ODR" in bench.complaints[0]


# -- the magnetometer


def compensated(trim: Trim, data: bytes) -> tuple[float, float, float]:
    """Bosch's formulas, from the raw words to microtesla."""
    x, y, z, hall = struct.unpack("<3hH", data)
    x, y, z, hall = x >> 3, y >> 3, z >> 1, hall >> 2
    r = trim.xyz1 * 16384 / hall - 16384
    gain = trim.xy2 * r * r / 2**28 + r * trim.xy1 / 16384 + 256
    return (
        (x * (gain * (trim.x2 + 160)) / 8192 + 8 * trim.x1) / 16,
        (y * (gain * (trim.y2 + 160)) / 8192 + 8 * trim.y1) / 16,
        ((z - trim.z4) * 131072 - trim.z3 * (hall - trim.xyz1)) / ((trim.z2 + trim.z1 * hall / 32768) * 4) / 16,
    )


def trim_read_over_the_bus(bench: Bench) -> Trim:
    x1, y1 = struct.unpack("<2b", bench.i2c.read(FIELD, 0x5D, 2))
    z4, x2, y2 = struct.unpack("<hbb", bench.i2c.read(FIELD, 0x62, 4))
    z2, z1, xyz1, z3, xy2, xy1 = struct.unpack("<hHHhbB", bench.i2c.read(FIELD, 0x68, 10))
    return Trim(x1=x1, y1=y1, x2=x2, y2=y2, z1=z1, z2=z2, z3=z3, z4=z4, xy1=xy1, xy2=xy2, xyz1=xyz1 & 0x7FFF)


@pytest.mark.parametrize("hall", [6_700, 6_870, 7_100])
@pytest.mark.parametrize("field", [(21.3, -4.7, -42.9), (-300.0, 800.0, 1200.0), (0.0, 0.0, 0.0)])
def test_the_compensation_gives_the_field_back(field: tuple[float, float, float], hall: int) -> None:
    bench = Bench(2, environment=Environment(field_ut=field))
    sensor = bench.board.devices["BMM150"]
    assert isinstance(sensor, Bmm150)
    sensor.r_hall = hall
    assert bench.i2c.read(FIELD, 0x40) == b"\x00"
    bench.i2c.write(FIELD, 0x4B, 0x01)
    bench.run_us(3_000)
    assert bench.i2c.read(FIELD, 0x40) == b"\x32"
    bench.i2c.write(FIELD, 0x4C, 0x00)
    assert not bench.i2c.read(FIELD, 0x48)[0] & 1
    bench.run_us(101_000)
    data = bench.i2c.read(FIELD, 0x42, 8)
    assert data[6] & 1
    assert not bench.i2c.read(FIELD, 0x48)[0] & 1
    assert compensated(trim_read_over_the_bus(bench), data) == pytest.approx(field, abs=0.35)


def test_a_field_too_strong_is_an_overflow() -> None:
    bench = Bench(2, environment=Environment(field_ut=(4000.0, -4000.0, 9000.0)))
    sensor = bench.board.devices["BMM150"]
    assert isinstance(sensor, Bmm150)
    assert sensor.raw_field() == (-4096, -4096, -16384)


def test_haste_after_its_power_bit_is_reported() -> None:
    bench = Bench(2)
    bench.i2c.write(FIELD, 0x4B, 0x01)
    bench.i2c.read(FIELD, 0x40)
    assert "before it is ready" in bench.complaints[0]


def test_standard_drive_of_the_supply_keeps_the_magnetometer_from_starting() -> None:
    bench = Bench(2)
    bench.chip.drive(22, False)
    bench.chip.drive(22, True, drive=0)
    bench.run_us(6_000)
    assert "high drive" in bench.complaints[0]
    assert bench.board.devices["BMM150"].faults.is_silent
