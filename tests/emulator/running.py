"""Runs the test programs on the bare chip: no bootloader, no board."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence

from tests.emulator.chip import RESET_LOCKUP, Nrf52840
from tests.emulator.compiling import compiled
from tests.emulator.peripheral import RAM_START
from tests.emulator.timeline import TICKS_PER_SECOND
from tests.emulator.unicorn_processor import UnicornProcessor

START = 0x10000
LOG, MODE = 0x2003_0000, 0x2003_F000
DONE = 0xD0E


def chip_with(code: bytes, *, mode: int = 0) -> Nrf52840:
    """After power-up, at the program's first instruction."""
    chip = Nrf52840(UnicornProcessor)
    chip.flash[START : START + len(code)] = code
    chip.processor.forget_code(START, len(code))
    chip.reset(0)
    set_words(chip, MODE, [mode])
    chip.start(START)
    return chip


def program(name: str, *, mode: int = 0, prepare: Callable[[Nrf52840], None] = lambda chip: None) -> Nrf52840:
    """Compiles and runs it to its end."""
    chip = chip_with(compiled(name), mode=mode)
    prepare(chip)
    run_to_end(chip)
    return chip


def run_to_end(chip: Nrf52840, limit_s: float = 5.0) -> None:
    until = chip.timeline.now + round(limit_s * TICKS_PER_SECOND)
    while chip.timeline.now < until and chip.reset_cause is None:
        chip.processor.run(chip.timeline.now + TICKS_PER_SECOND // 1000)
        if log(chip)[-1:] == [DONE]:
            return
    assert chip.reset_cause is not None, f"no end after {limit_s} s, pc 0x{chip.processor.register('pc'):X}"


def words(chip: Nrf52840, address: int, count: int) -> list[int]:
    return list(struct.unpack_from(f"<{count}I", chip.ram, address - RAM_START))


def set_words(chip: Nrf52840, address: int, values: Sequence[int]) -> None:
    struct.pack_into(f"<{len(values)}I", chip.ram, address - RAM_START, *values)


def log(chip: Nrf52840) -> list[int]:
    (count,) = words(chip, LOG, 1)
    return words(chip, LOG + 4, count)


__all__ = ["DONE", "LOG", "MODE", "RESET_LOCKUP", "chip_with", "log", "program", "run_to_end", "set_words", "words"]
