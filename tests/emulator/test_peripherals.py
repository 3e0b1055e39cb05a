"""Each peripheral against the facts of Nordic's SVD and the reference's numbers: reset values, times, and what is a
breach of its rules."""

from __future__ import annotations

import pytest

from tests.emulator.chip import RESET_SOFT, Nrf52840
from tests.emulator.flash import PAGE
from tests.emulator.running import chip_with
from tests.emulator.timeline import TICKS_PER_US

SLEEP = bytes.fromhex("00400020 09000100 30bf fde7")
ALL_ONES = 0xFFFF_FFFF


@pytest.fixture
def chip() -> Nrf52840:
    chip = chip_with(SLEEP)
    chip.system_control.write(0xE000_ED88, 4, 0xF00000)
    return chip


def pass_us(chip: Nrf52840, us: float) -> None:
    chip.processor.run(chip.timeline.now + round(us * TICKS_PER_US))


def test_reset_values_are_those_of_the_svd(chip: Nrf52840) -> None:
    expected = {
        0x4000_0528: 0x10, 0x4000_0900: 0xFFFF, 0x4001_E400: 1, 0x4001_E51C: 10, 0x4000_8510: 4, 0x4001_0504: ALL_ONES,
        0x4001_0508: 1, 0x4001_050C: 1, 0x4001_0404: 1, 0x4000_C520: 0x326, 0x4000_250C: ALL_ONES,
        0x4000_2524: 0x0400_0000,
        0x4001_C508: 0x3FF, 0x4001_C528: 1, 0x4001_C560: ALL_ONES, 0x5000_0700: 2, 0x5000_0A00: 2,
        0x1000_0100: 0x52840,
        0x1000_0010: 4096, 0x1000_1014: ALL_ONES, 0x1000_1200: 18, 0x4000_040C: 0x1_0000, 0x4000_0400: 0,
    }  # fmt: skip
    seen = {address: chip._read_register(address, 4) for address in expected}
    assert seen == expected
    assert chip.complaints == []


def test_what_the_model_does_not_have_is_reported(chip: Nrf52840) -> None:
    chip._read_register(0x4001_F000, 4)
    chip._write_register(0x4000_8ABC, 4, 1)
    chip._write_register(0x4000_8504, 1, 1)
    assert [text.split(": ", 1)[1][:14] for text in chip.complaints] == [
        "read of 0x4001",
        "TIMER0: write ",
        "write of 1 byt",
    ]


def test_the_crystal_takes_its_time(chip: Nrf52840) -> None:
    chip.clock_power.write(0x000, 1)
    pass_us(chip, 390)
    assert (chip.clock_power.read(0x100), chip.clock_power.read(0x40C)) == (0, 0x1_0000)
    pass_us(chip, 20)
    assert (chip.clock_power.read(0x100), chip.clock_power.read(0x40C)) == (1, 0x1_0001)


def test_the_cable_is_seen_and_then_its_supply(chip: Nrf52840) -> None:
    chip.clock_power.set_vbus(True)
    assert (chip.clock_power.read(0x11C), chip.clock_power.read(0x438)) == (1, 1)
    pass_us(chip, 1100)
    assert (chip.clock_power.read(0x124), chip.clock_power.read(0x438)) == (1, 3)
    chip.clock_power.set_vbus(False)
    assert (chip.clock_power.read(0x120), chip.clock_power.read(0x438)) == (1, 0)


def test_a_timer_counts_compares_and_clears(chip: Nrf52840) -> None:
    timer = chip.peripherals["TIMER1"]
    for offset, value in ((0x508, 3), (0x510, 4), (0x540, 1000), (0x200, 1), (0x000, 1)):
        timer.write(offset, value)
    pass_us(chip, 999)
    assert timer.read(0x140) == 0
    pass_us(chip, 2)
    assert timer.read(0x140) == 1
    pass_us(chip, 500)
    timer.write(0x044, 1)
    assert timer.read(0x544) == 501
    timer.write(0x140, 0)
    pass_us(chip, 500)
    assert timer.read(0x140) == 1


def test_a_timer_of_16_bits_wraps(chip: Nrf52840) -> None:
    timer = chip.peripherals["TIMER2"]
    timer.write(0x000, 1)
    pass_us(chip, 65_536 + 100)
    timer.write(0x040, 1)
    assert timer.read(0x540) == 100


def test_a_real_time_counter_ticks_by_its_prescaler_and_only_on_request(chip: Nrf52840) -> None:
    rtc = chip.peripherals["RTC1"]
    for offset, value in ((0x508, 130), (0x000, 1)):
        rtc.write(offset, value)
    pass_us(chip, 5000)
    assert (rtc.read(0x504), rtc.read(0x100)) == (1, 0)
    rtc.write(0x304, 1)
    pass_us(chip, 4000)
    assert (rtc.read(0x504), rtc.read(0x100)) == (2, 1)


def test_a_compare_value_that_comes_next_is_missed(chip: Nrf52840) -> None:
    rtc = chip.peripherals["RTC2"]
    rtc.write(0x344, 0b11 << 16)
    rtc.write(0x000, 1)
    pass_us(chip, 1000)
    now = rtc.read(0x504)
    rtc.write(0x540, now + 1)
    rtc.write(0x544, now + 2)
    pass_us(chip, 1000)
    assert (rtc.read(0x140), rtc.read(0x144)) == (0, 1)


def test_flash_rules(chip: Nrf52840) -> None:
    page, nvmc = 0x80000, chip.nvmc
    nvmc.store(page, 4, 0)
    nvmc.write(0x508, page)
    assert len(chip.complaints) == 2, "neither enabled"
    nvmc.write(0x504, 1)
    for value in (0xFFFF_0000, 0xFF00_0000, 0xF000_0000):
        nvmc.store(page, 4, value)
        pass_us(chip, 42)
    assert len(chip.complaints) == 3, "a third write of a word"
    nvmc.store(page, 4, ALL_ONES)
    pass_us(chip, 42)
    assert chip.memory.read(page, 4) == (0xF000_0000).to_bytes(4, "little")
    nvmc.store(page + 5, 1, 0)
    assert any("no bit goes to 1" in text for text in chip.complaints)
    assert "only aligned words" in chip.complaints[-1]


def test_an_erasure_in_slices_blanks_the_page_when_their_sum_is_reached(chip: Nrf52840) -> None:
    page, nvmc = 0x80000, chip.nvmc
    chip.flash[page : page + PAGE] = bytes(PAGE)
    nvmc.write(0x504, 2)
    nvmc.write(0x51C, 5)
    for slice_number in range(17):
        assert chip.memory.read(page, PAGE) != b"\xff" * PAGE, slice_number
        nvmc.write(0x518, page)
        pass_us(chip, 4999)
        assert nvmc.read(0x400) == 0
        pass_us(chip, 2)
        assert nvmc.read(0x400) == 1
    assert chip.memory.read(page, PAGE) == b"\xff" * PAGE
    assert chip.complaints == []


@pytest.mark.parametrize("how", ["before", "middle", "after"])
def test_the_power_may_go_with_any_flash_operation(chip: Nrf52840, how: str) -> None:
    page = 0x80000
    chip.memory.cut_at, chip.memory.how = 1, how  # type: ignore[assignment]
    chip.nvmc.write(0x504, 1)
    chip.nvmc.store(page, 4, 0)
    pass_us(chip, 42)
    assert not chip.power_is_lost
    chip.nvmc.store(page + 4, 4, 0)
    assert chip.power_is_lost
    left = chip.memory.read(page + 4, 4)
    assert {"before": left == b"\xff" * 4, "after": left == bytes(4), "middle": left not in (b"\xff" * 4, bytes(4))}[
        how
    ]


def test_pins_follow_their_configuration_their_pulls_and_the_outside(chip: Nrf52840) -> None:
    gpio, pins = chip.peripherals["P0/P1"], chip.pins
    gpio.write(0x508, 1 << 3)
    assert not pins.level(3)
    gpio.write(0x518, 1 << 3)
    assert pins.level(3)
    gpio.write(0x300 + 0x700 + 4 * 2, 3 << 2)
    assert (pins.level(34), gpio.read(0x300 + 0x510)) == (True, 1 << 2)
    pins.set_outside(34, False)
    assert gpio.read(0x300 + 0x510) == 0
    gpio.write(0x700 + 4 * 15, 0x601)
    gpio.write(0x508, 1 << 15)
    assert not pins.level(15), "S0D1 does not drive high"
    pins.pull_outside(15, True)
    assert pins.level(15)


def test_the_undocumented_block_is_written_only_when_opened(chip: Nrf52840) -> None:
    block = chip.errata
    block.write(0xD14, 3)
    assert (block.value(0xD14), len(chip.complaints)) == (0, 1)
    for offset, value in ((0xC00, 0x9375), (0xD14, 3), (0xC00, 0x9375)):
        block.write(offset, value)
    assert (block.value(0xD14), block.read(0xC00), len(chip.complaints)) == (3, 0, 1)


def test_a_reset_by_software_keeps_what_it_must_and_stops_the_rest(chip: Nrf52840) -> None:
    chip.clock_power.write(0x51C, 0xB0)
    chip.clock_power.write(0x000, 1)
    chip.peripherals["TIMER0"].write(0x000, 1)
    pass_us(chip, 1000)
    chip.reset(RESET_SOFT)
    assert (chip.clock_power.read(0x51C), chip.clock_power.read(0x400)) == (0xB0, RESET_SOFT)
    assert chip.clock_power.read(0x40C) == 0x1_0000
    chip.peripherals["TIMER0"].write(0x040, 1)
    assert chip.peripherals["TIMER0"].read(0x540) == 0
