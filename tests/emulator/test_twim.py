"""The I2C controller: bus time, shortcuts, errors, and buses that are stuck."""

from __future__ import annotations

import random

import pytest

from tests.emulator import twim
from tests.emulator.bare_chip import BareChip
from tests.emulator.internal_bus import SCL, SDA
from tests.emulator.sensors.device import Faults
from tests.emulator.timeline import TICKS_PER_SECOND
from tests.emulator.twim_driver import H0H1, RX, S0D1, TX, Bench, TransferFailed, TwimDriver
from tests.emulator.wiring import PULL_UPS_SUPPLY, SENSORS_SUPPLY, InternalBoard

LSM9DS1, WHO_AM_I = 0x6B, 0x0F


@pytest.fixture
def bench() -> Bench:
    return Bench(1)


def test_a_register_is_read_by_two_shortcuts(bench: Bench) -> None:
    assert bench.i2c.read(LSM9DS1, WHO_AM_I) == b"\x68"
    port = bench.i2c.port
    assert [port.read(event) for event in (twim.TXSTARTED, twim.LASTTX, twim.RXSTARTED, twim.LASTRX)] == [1] * 4
    assert (port.read(twim.TXD_AMOUNT), port.read(twim.RXD_AMOUNT)) == (1, 1)
    assert bench.complaints == []


@pytest.mark.parametrize(("code", "hz"), [(0x0198_0000, 100e3), (0x0400_0000, 250e3), (0x0620_0000, 390e3)])
def test_a_transfer_takes_the_time_of_its_bits(bench: Bench, code: int, hz: float) -> None:
    bench.i2c.port.write(twim.FREQUENCY, code)
    before = bench.chip.timeline.now
    bench.i2c.read(LSM9DS1, 0x18, 6)
    bits = (1 + 9 + 9) + (1 + 9 + 6 * 9) + 1
    assert (bench.chip.timeline.now - before) / TICKS_PER_SECOND == pytest.approx(bits / hz, rel=0.01)
    assert bench.complaints == []


def test_six_bytes_and_six_more_take_what_the_reference_says(bench: Bench) -> None:
    """Two reads of 6 bytes: about 0.42 ms at 400 kHz, 40 % of the bus at 952 Hz."""
    before = bench.chip.timeline.now
    bench.i2c.read(LSM9DS1, 0x18, 6)
    bench.i2c.read(LSM9DS1, 0x28, 6)
    assert 0.0004 < (bench.chip.timeline.now - before) / TICKS_PER_SECOND < 0.00046


def test_the_frequency_of_erratum_219_is_reported(bench: Bench) -> None:
    bench.i2c.port.write(twim.FREQUENCY, 0x0640_0000)
    assert "erratum 219" in bench.complaints[0]


def test_interrupts_follow_events(bench: Bench) -> None:
    bench.i2c.port.write(0x304, 1 << 1)
    assert not bench.chip.lines[3]
    bench.i2c.read(LSM9DS1, WHO_AM_I)
    assert bench.chip.lines[3]
    bench.i2c.port.write(twim.STOPPED, 0)
    assert not bench.chip.lines[3]


def test_the_second_controller_has_its_own_interrupt(bench: Bench) -> None:
    bench.i2c.close()
    other = TwimDriver(bench.chip, bench.board.twims[1])
    other.open()
    other.port.write(0x304, 1 << 1)
    assert other.read(LSM9DS1, WHO_AM_I) == b"\x68"
    assert bench.chip.lines[4]


def test_nobody_at_an_address_is_an_error_and_no_end(bench: Bench) -> None:
    bench.i2c.begin(0x29, b"\x00", 1)
    port = bench.i2c.port
    before = bench.chip.timeline.now
    assert bench.chip.run_until(lambda: port.read(twim.ERROR))
    assert (bench.chip.timeline.now - before) / TICKS_PER_SECOND == pytest.approx(10 / 390e3, rel=0.01)
    assert port.read(twim.ERRORSRC) == twim.ANACK
    bench.run_us(1000)
    assert not port.read(twim.STOPPED)
    assert not port.read(twim.LASTTX)
    port.write(twim.ERRORSRC, twim.ANACK)
    assert port.read(twim.ERRORSRC) == 0
    port.write(twim.STOP, 1)
    assert bench.chip.run_until(lambda: port.read(twim.STOPPED))
    assert bench.i2c.read(LSM9DS1, WHO_AM_I) == b"\x68"


def test_a_device_that_goes_in_mid_write_does_not_acknowledge(bench: Bench) -> None:
    sensor = bench.board.motion_sensor
    sensor.faults = Faults(vanishes_after=2)
    with pytest.raises(TransferFailed) as failed:
        bench.i2c.write(LSM9DS1, 0x10, 0x78, 0, 0)
    assert failed.value.source == twim.DNACK
    assert bench.i2c.port.read(twim.TXD_AMOUNT) == 3
    with pytest.raises(TransferFailed) as failed:
        bench.i2c.read(LSM9DS1, WHO_AM_I)
    assert failed.value.source == twim.ANACK
    sensor.faults = Faults()
    assert bench.i2c.read(LSM9DS1, WHO_AM_I) == b"\x68"


def test_a_device_that_goes_in_mid_read_leaves_ones(bench: Bench) -> None:
    bench.board.motion_sensor.faults = Faults(vanishes_after=2)
    assert bench.i2c.read(LSM9DS1, WHO_AM_I, 3) == b"\x68\xff\xff"


def test_garbage_is_what_it_is_made_to_be(bench: Bench) -> None:
    bench.board.motion_sensor.faults = Faults(garbage=random.Random(5))
    expected = bytes(random.Random(5).randrange(256) for _ in range(1))
    assert bench.i2c.read(LSM9DS1, WHO_AM_I) == expected


def test_an_overrun_is_an_error(bench: Bench) -> None:
    bench.i2c.port.overrun_next = True
    with pytest.raises(TransferFailed) as failed:
        bench.i2c.read(LSM9DS1, WHO_AM_I)
    assert failed.value.source == twim.OVERRUN


def clock_by_hand(bench: Bench, clocks: int) -> None:
    for _ in range(clocks):
        bench.chip.pins.set_output(SCL, False)
        bench.chip.pins.configure(SCL, is_output=True, input_connected=True, pull=0, drive=S0D1)
        bench.run_us(5)
        bench.chip.pins.set_output(SCL, True)
        bench.run_us(5)
    bench.chip.pins.configure(SCL, is_output=False, input_connected=True, pull=0, drive=S0D1)


@pytest.mark.parametrize("clocks", [1, 5, 9])
def test_a_device_that_holds_sda_lets_go_after_its_clocks(bench: Bench, clocks: int) -> None:
    bench.board.motion_sensor.faults = Faults(holds_sda_after=1, holds_sda_for=clocks)
    with pytest.raises(TransferFailed) as failed:
        bench.i2c.read(LSM9DS1, 0x18, 6)
    assert failed.value.source == 0
    bench.i2c.port.write(twim.STOP, 1)
    bench.run_us(1000)
    assert not bench.i2c.port.read(twim.STOPPED)
    bench.i2c.close()
    clock_by_hand(bench, clocks - 1)
    assert not bench.chip.pins.level(SDA)
    clock_by_hand(bench, 1)
    assert bench.chip.pins.level(SDA)
    bench.i2c.open()
    assert bench.i2c.read(LSM9DS1, WHO_AM_I) == b"\x68"
    assert bench.complaints == []


def test_a_bus_that_is_stuck_from_the_start_gives_no_event(bench: Bench) -> None:
    bench.board.bus.hold_sda(3)
    with pytest.raises(TransferFailed) as failed:
        bench.i2c.read(LSM9DS1, WHO_AM_I)
    assert failed.value.source == 0


def test_disabling_within_a_read_leaves_the_device_holding_sda(bench: Bench) -> None:
    bench.i2c.begin(LSM9DS1, b"\x18", 6)
    assert bench.chip.run_until(lambda: bench.i2c.port.read(twim.RXSTARTED))
    bench.run_us(60)
    bench.i2c.close()
    assert not bench.chip.pins.level(SDA)
    clock_by_hand(bench, 9)
    assert bench.chip.pins.level(SDA)
    bench.i2c.open()
    assert bench.i2c.read(LSM9DS1, WHO_AM_I) == b"\x68"


def test_stop_within_a_transfer_ends_it_after_a_byte(bench: Bench) -> None:
    bench.i2c.begin(LSM9DS1, b"\x0f", 100)
    assert bench.chip.run_until(lambda: bench.i2c.port.read(twim.RXSTARTED))
    bench.run_us(10 / 0.39 + 4.5 * 9 / 0.39)
    bench.i2c.port.write(0x200, 0)
    bench.i2c.port.write(twim.STOP, 1)
    assert bench.chip.run_until(lambda: bench.i2c.port.read(twim.STOPPED))
    assert bench.i2c.port.read(twim.RXD_AMOUNT) == 5
    assert bench.chip.read_ram(RX, 1) == b"\x68"


def test_without_a_shortcut_the_bus_waits_for_the_next_task(bench: Bench) -> None:
    port = bench.i2c.port
    bench.chip.write_ram(TX, b"\x0f")
    for register, value in ((twim.ADDRESS, LSM9DS1), (twim.TXD_PTR, TX), (twim.TXD_MAXCNT, 1), (twim.STARTTX, 1)):
        port.write(register, value)
    assert bench.chip.run_until(lambda: port.read(twim.LASTTX))
    bench.run_us(1000)
    assert not port.read(twim.STOPPED)
    for register, value in ((twim.RXD_PTR, RX), (twim.RXD_MAXCNT, 1), (0x200, 1 << 12), (twim.STARTRX, 1)):
        port.write(register, value)
    assert bench.chip.run_until(lambda: port.read(twim.STOPPED))
    assert bench.chip.read_ram(RX, 1) == b"\x68"


def test_suspended_after_the_last_byte_and_stopped_after_resume(bench: Bench) -> None:
    port = bench.i2c.port
    bench.chip.write_ram(TX, b"\x10\x78")
    for register, value in (
        (twim.ADDRESS, LSM9DS1), (twim.TXD_PTR, TX), (twim.TXD_MAXCNT, 2), (0x200, 1 << 8), (twim.STARTTX, 1),
    ):  # fmt: skip
        port.write(register, value)
    assert bench.chip.run_until(lambda: port.read(twim.SUSPENDED))
    port.write(twim.STOP, 1)
    bench.run_us(1000)
    assert not port.read(twim.STOPPED)
    port.write(twim.RESUME, 1)
    assert bench.chip.run_until(lambda: port.read(twim.STOPPED))
    assert bench.i2c.read(LSM9DS1, 0x10) == b"\x78"


def test_suspend_within_a_transfer_only_delays_it(bench: Bench) -> None:
    before = bench.chip.timeline.now
    bench.i2c.begin(LSM9DS1, b"\x0f", 1)
    bench.run_us(30)
    bench.i2c.port.write(twim.SUSPEND, 1)
    assert bench.i2c.port.read(twim.SUSPENDED)
    bench.run_us(5000)
    assert not bench.i2c.port.read(twim.STOPPED)
    bench.i2c.port.write(twim.RESUME, 1)
    bench.i2c.finish()
    assert bench.chip.read_ram(RX, 1) == b"\x68"
    assert (bench.chip.timeline.now - before) / TICKS_PER_SECOND > 0.005


def test_without_the_supply_of_the_pull_ups_nothing_moves() -> None:
    bench = Bench(1)
    bench.chip.drive(PULL_UPS_SUPPLY, False)
    with pytest.raises(TransferFailed) as failed:
        bench.i2c.read(LSM9DS1, WHO_AM_I)
    assert failed.value.source == 0
    assert "P1.00" in bench.complaints[0]


def test_sensors_answer_five_milliseconds_after_their_supply() -> None:
    chip = BareChip()
    board = InternalBoard(chip, 1, lambda: True)
    chip.drive(PULL_UPS_SUPPLY, True)
    chip.drive(SENSORS_SUPPLY, True, drive=H0H1)
    i2c = TwimDriver(chip, board.twims[0])
    i2c.open()
    chip.run_us(4500)
    with pytest.raises(TransferFailed) as failed:
        i2c.read(LSM9DS1, WHO_AM_I)
    assert failed.value.source == twim.ANACK
    chip.run_us(1000)
    assert i2c.read(LSM9DS1, WHO_AM_I) == b"\x68"


@pytest.mark.parametrize(
    ("register", "value", "text"),
    [
        (twim.ENABLE, 5, "ENABLE"),
        (twim.STARTTX, 1, "not enabled"),
        (twim.FREQUENCY, 0x1234, "FREQUENCY"),
        (0x50, 1, "0x50"),
        (0x580, 1, "0x580"),
        (twim.RXD_AMOUNT, 1, "read only"),
    ],
)
def test_what_is_not_to_be_done_is_reported(bench: Bench, register: int, value: int, text: str) -> None:
    bench.i2c.close()
    bench.i2c.port.write(register, value)
    assert text in bench.complaints[0]


def test_pins_must_be_open_drain_and_connected(bench: Bench) -> None:
    bench.i2c.close()
    bench.chip.pins.configure(SDA, is_output=False, input_connected=True, pull=3, drive=0)
    bench.i2c.port.write(twim.ENABLE, twim.ENABLED)
    assert "SDA" in bench.complaints[0]


def test_other_pins_have_no_sensors(bench: Bench) -> None:
    bench.i2c.close()
    bench.i2c.port.write(twim.PSEL_SDA, 31)
    bench.i2c.port.write(twim.ENABLE, twim.ENABLED)
    assert "PSEL.SDA" in bench.complaints[0]
    with pytest.raises(TransferFailed):
        bench.i2c.read(LSM9DS1, WHO_AM_I)


def test_constants_in_flash_cannot_be_sent(bench: Bench) -> None:
    bench.i2c.port.write(twim.TXD_PTR, 0x0001_2000)
    bench.i2c.port.write(twim.TXD_MAXCNT, 2)
    bench.i2c.port.write(twim.STARTTX, 1)
    assert "not RAM" in bench.complaints[0]


def test_bytes_changed_while_they_are_sent_are_reported(bench: Bench) -> None:
    bench.i2c.begin(LSM9DS1, b"\x10\x78")
    bench.chip.write_ram(TX, b"\x11")
    bench.i2c.finish()
    assert "changed" in bench.complaints[0]


def test_a_start_within_a_transfer_is_reported(bench: Bench) -> None:
    bench.i2c.begin(LSM9DS1, b"\x0f", 1)
    bench.i2c.port.write(twim.STARTTX, 1)
    assert "while sending" in bench.complaints[0]


def test_a_reset_lets_go_of_the_pins(bench: Bench) -> None:
    assert bench.chip.pins.owner(SDA) == "TWIM0"
    bench.i2c.port.reset()
    assert bench.chip.pins.owner(SDA) == ""
    assert bench.i2c.port.read(twim.ENABLE) == 0


def test_all_addresses_of_both_revisions() -> None:
    expected = {1: {0x1E, 0x39, 0x5C, 0x5F, 0x6B}, 2: {0x10, 0x39, 0x44, 0x5C, 0x68}}
    for revision, there in expected.items():
        bench = Bench(revision)
        for address in there:
            bench.i2c.write(address, 0)
        for address in set(range(8, 0x78)) - there:
            with pytest.raises(TransferFailed) as failed:
                bench.i2c.write(address, 0)
            assert failed.value.source == twim.ANACK
