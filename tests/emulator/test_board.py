"""The board: how the bootloaders leave the chip, resets, what the power's going leaves, and a program in other people's
manner (programs/others.c)."""

from __future__ import annotations

import pytest

from tests.emulator.board import Nano33BleSense
from tests.emulator.bootloader import Variant
from tests.emulator.chip import RESET_DOG, RESET_PIN, RESET_SOFT
from tests.emulator.compiling import compiled
from tests.emulator.handover import UART_BUFFER
from tests.emulator.running import DONE, log
from tests.emulator.timeline import TICKS_PER_SECOND

ENDLESS = bytes.fromhex("00000420 09000100 30bf fde7")
"""SP 0x20040000, reset 0x10008: sleep, and again."""


def started(variant: Variant = "A", image: bytes | None = ENDLESS) -> Nano33BleSense:
    board = Nano33BleSense(image=image, bootloader=variant)
    board.power_on()
    return board


def test_the_application_starts_half_a_second_after_power_up() -> None:
    board = started()
    board.run(0.499)
    assert board.state == "waiting"
    board.run(0.002)
    assert board.state == "application"
    assert board.chip.processor.register("pc") in (0x10008, 0x1000A)


@pytest.mark.parametrize(("variant", "vectors"), [("A", 0x10000), ("B", 0)])
def test_the_chip_is_handed_over_as_the_bootloader_leaves_it(variant: Variant, vectors: int) -> None:
    board = started(variant)
    board.run(0.501)
    chip = board.chip
    read = chip.system_control.read
    assert read(0xE000_ED94, 4) == 5, "MPU on"
    assert not chip.system_control.may_execute(0x2000_0000)
    assert read(0xE000_ED88, 4) == 0, "FPU off"
    assert read(0xE000_ED08, 4) == vectors
    assert chip.pins.owner(13) == "PWM0"
    assert chip.pins.level(32 + 9), "power LED"
    assert chip.peripherals["RTC1"].read(0x504) > 0
    assert chip.clock_power.read(0x418) == 0x1_0001, "32 kHz crystal"
    assert chip.clock_power.read(0x40C) == 0x1_0000, "HFXO off"


def test_a_byte_at_d1_is_written_over_ram_as_long_as_the_bootloaders_reception_runs() -> None:
    board = started()
    board.run(0.501)
    board.chip.write_ram(UART_BUFFER, b"\0")
    board.chip.peripherals["UARTE0"].receive(0x5A)  # type: ignore[attr-defined]
    assert board.chip.read_ram(UART_BUFFER, 1) == b"\x5a"


def test_what_stands_high_in_the_ram_survives_a_reset_and_what_the_bootloader_uses_does_not() -> None:
    board = started()
    board.run(0.6)
    board.chip.write_ram(0x2000_4000, b"lost" * 8)
    board.chip.write_ram(0x2003_FF00, b"kept" * 8)
    board.chip.system_reset(RESET_SOFT)
    board.run(0.6)
    assert board.state == "application"
    assert board.chip.read_ram(0x2003_FF00, 32) == b"kept" * 8
    assert board.chip.read_ram(0x2000_4000, 32) != b"lost" * 8
    assert board.chip.clock_power.read(0x400) == RESET_SOFT


def test_a_second_press_within_half_a_second_stays_in_the_bootloader_and_a_later_one_does_not() -> None:
    board = started()
    board.run(0.6)
    board.press_reset()
    board.run(0.4)
    board.press_reset()
    board.run(0.001)
    assert board.state == "bootloader"
    board.press_reset()
    board.run(0.6)
    assert board.state == "application"
    board.press_reset()
    board.run(0.6)
    assert (board.state, board.resets[-1]) == ("application", RESET_PIN)


def test_the_retained_register_asks_the_bootloader_to_stay_once() -> None:
    board = started()
    board.run(0.6)
    board.chip.clock_power.write(0x51C, 0xB0)
    board.chip.system_reset(RESET_SOFT)
    board.run(0.6)
    assert board.state == "bootloader"
    board.bootloader.feed(b"K#")
    board.run(0.6)
    assert board.state == "application"


def test_a_watchdog_outlives_a_reset_by_software_and_then_resets_the_board() -> None:
    board = started()
    board.run(0.6)
    dog = board.chip.peripherals["WDT"]
    dog.write(0x504, 32768 - 1)
    dog.write(0x000, 1)
    board.run(0.1)
    board.chip.system_reset(RESET_SOFT)
    board.run(0.85)
    assert board.resets == [0, RESET_SOFT]
    board.run(0.1)
    assert board.resets == [0, RESET_SOFT, RESET_DOG]
    assert dog.read(0x400) == 0


def test_power_that_goes_leaves_the_flash_and_nothing_else() -> None:
    board = started()
    board.run(0.6)
    board.chip.write_ram(0x2003_FF00, b"kept" * 8)
    board.power_off()
    board.run(1.0)
    assert board.state == "off"
    board.power_on()
    board.run(0.6)
    assert board.state == "application"
    assert board.chip.read_ram(0x2003_FF00, 32) != b"kept" * 8


@pytest.fixture(scope="module", params=["A", "B"])
def others(request: pytest.FixtureRequest) -> Nano33BleSense:
    """The program's board when it has ended; bytes came in over the UART meanwhile."""
    board = Nano33BleSense(revision=1, image=compiled("others"), bootloader=request.param)
    board.power_on()
    board.chip.peripherals["TEMP"].celsius = -3.5  # type: ignore[attr-defined]
    uart = board.chip.peripherals["UARTE0"]
    assert board.run_until(lambda: bytes(uart.sent) == b"ready", 2.0)  # type: ignore[attr-defined]
    for n, byte in enumerate(b"hello"):
        board.timeline.after_us(1000 + 87 * n, lambda byte=byte: uart.receive(byte))  # type: ignore[attr-defined, misc]
    assert board.run_until(lambda: log(board.chip)[-1:] == [DONE], 3.0)
    return board


def test_a_program_in_other_peoples_manner_finds_what_it_expects(others: Nano33BleSense) -> None:
    enabled, uart_time, amount, got, *seen = log(others.chip)
    assert enabled == 8, "the bootloader's UARTE was on"
    assert uart_time == 4, "five bytes at 115200 baud take 434 us"
    assert (amount, got, bytes(seen[:5])) == (5, 5, b"hello")
    assert seen[5:8] == [0x68, 0xB1, 0x100 | 1 << 1], "both sensors, and an address that nobody acknowledges"
    erase_ms, blank, writes_10us, anded, last = seen[8:13]
    assert (erase_ms, blank, anded, last) == (85, 0xFFFF_FFFF, 0x1234_0000, 0xFFFF_0009)
    assert 41 <= writes_10us <= 42
    temperature, random_bits, rtc_ms, counter, part = seen[13:18]
    assert temperature == (-14) & 0xFFFF_FFFF
    assert random_bits == 1
    assert rtc_ms == round(10 * 33 / 32.768)
    assert (counter, part) == (10, 0x52840)


def test_and_breaks_no_rule_of_the_chip(others: Nano33BleSense) -> None:
    assert others.complaints == []


def test_a_poll_is_not_executed_turn_by_turn(others: Nano33BleSense) -> None:
    assert others.chip.processor.instructions < 0.2 * others.timeline.now
    assert others.timeline.now < 2 * TICKS_PER_SECOND
