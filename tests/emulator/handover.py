"""The state in which the bootloaders leave the chip to the application (disassembly of both)."""

from __future__ import annotations

import random

from tests.emulator.bootloader import Variant
from tests.emulator.chip import Nrf52840
from tests.emulator.peripheral import RAM_START
from tests.emulator.peripherals import pwm, uarte

APPLICATION = 0x10000
_OVERWRITTEN = {"A": ((0x2000_0000, 0x2000_9E14),), "B": ((0x2000_4000, 0x2000_DA80), (0x2000_0000, 0x2000_0004))}
UART_BUFFER, UART_BYTES = 0x2000_1040, 1
"""Somewhere in the bootloader's data: where exactly is not known."""
_UART_9600 = 0x0027_5000
_CPACR, _MPU_CONTROL, _MPU_BASE, _MPU_ATTRIBUTES = 0xE000_ED88, 0xE000_ED94, 0xE000_ED9C, 0xE000_EDA0
_FLASH_REGION = (0x0000_0000 | 0x10, 0x0602_0000 | 19 << 1 | 1)
_RAM_REGION = (0x2000_0000 | 0x11, 1 << 28 | 0x030B_0000 | 17 << 1 | 1)
"""1 MiB that may be read and executed; 256 KiB that may be read and written, but not executed."""


def overwrite_ram(chip: Nrf52840, variant: Variant) -> None:
    """What the bootloader uses for itself."""
    noise = random.Random(len(chip.complaints))
    for start, end in _OVERWRITTEN[variant]:
        chip.ram[start - RAM_START : end - RAM_START] = noise.randbytes(end - start)


def hand_over(chip: Nrf52840, variant: Variant) -> None:
    """All that the jump to the application does not undo. GPREGRET and RESETREAS are as they were."""
    _leave_processor(chip, variant)
    chip.clock_power.run_lf_from_crystal()
    poke(chip, "POWER/CLOCK", 0x578, 1)  # DCDCEN
    poke(chip, "NVMC", 0x540, 1)  # ICACHECNF
    for n in range(4):
        poke(chip, f"PWM{n}", pwm.ENABLE, 1)
    poke(chip, "PWM0", pwm.PSEL_OUT[0], 13)
    poke(chip, "RTC1", 0x540, 0x8000)
    for offset, value in ((0x344, 1 << 16), (0x304, 1 << 16), (0x000, 1)):
        poke(chip, "RTC1", offset, value)
    poke(chip, "GPIOTE", 0x304, 1 << 31)
    poke(chip, "POWER/CLOCK", 0x304, 0b11)
    poke(chip, "P0/P1", 0x300 + 0x508, 1 << 9)
    poke(chip, "P0/P1", 0x300 + 0x700 + 4 * 9, 1)
    _leave_uart(chip)


def _leave_processor(chip: Nrf52840, variant: Variant) -> None:
    """MPU on with RAM that cannot be executed, FPU off."""
    scs = chip.system_control
    for base, attributes in (_FLASH_REGION, _RAM_REGION):
        scs.write(_MPU_BASE, 4, base)
        scs.write(_MPU_ATTRIBUTES, 4, attributes)
    scs.write(_MPU_CONTROL, 4, 5)
    scs.vtor = APPLICATION if variant == "A" else 0
    if variant == "B":
        chip.ram[0:4] = APPLICATION.to_bytes(4, "little")  # whither the master boot record forwards interrupts


def _leave_uart(chip: Nrf52840) -> None:
    """A reception under way, into RAM that is the application's now."""
    for offset, value in (
        (uarte.PSEL_TXD, 32 + 3),
        (uarte.PSEL_RXD, 32 + 10),
        (0x524, _UART_9600),
        (uarte.ENABLE, 8),
        (uarte.RXD_PTR, UART_BUFFER),
        (uarte.RXD_MAXCNT, UART_BYTES),
        (0x000, 1),
    ):
        poke(chip, "UARTE0", offset, value)


def poke(chip: Nrf52840, name: str, offset: int, value: int) -> None:
    chip.peripherals[name].write(offset, value)
