"""The processor's instructions that networks and features are made of, against values computed here; alone, and in a
storm of interrupts whose handlers spoil every register (programs/instructions.c)."""

from __future__ import annotations

import math
import random
import struct
from collections.abc import Callable
from functools import partial

import numpy as np
import pytest

from tests.emulator.chip import Nrf52840
from tests.emulator.compiling import compiled
from tests.emulator.running import DONE, chip_with, log, run_to_end, set_words, words

COUNT, HASH, STORMS, OPERANDS = 0x2003_F004, 0x2003_F008, 0x2003_F00C, 0x2003_A000
M = 0xFFFF_FFFF
Triple = tuple[int, int, int]


def s32(value: int) -> int:
    return (value + 0x8000_0000 & M) - 0x8000_0000


def s16(value: int) -> int:
    return (value + 0x8000 & 0xFFFF) - 0x8000


def lo(value: int) -> int:
    return s16(value)


def hi(value: int) -> int:
    return s16(value >> 16)


def clamp(value: int, bits: int) -> int:
    return max(-(1 << bits - 1), min((1 << bits - 1) - 1, value))


def two(low: int, high: int) -> int:
    return low & 0xFFFF | (high & 0xFFFF) << 16


def ror(value: int, by: int) -> int:
    return (value >> by | value << 32 - by) & M


def four(operation: Callable[[int, int], int], a: int, b: int) -> int:
    return sum((operation(a >> 8 * i & 0xFF, b >> 8 * i & 0xFF) & 0xFF) << 8 * i for i in range(4))


def divide(a: int, b: int) -> int:
    return 0 if b == 0 else int(abs(a) // abs(b)) * (1 if (a < 0) == (b < 0) else -1)


def extract_signed_bytes(value: int) -> int:
    return two((value + 0x80 & 0xFF) - 0x80, ((value >> 16) + 0x80 & 0xFF) - 0x80)


def dsp(a: int, b: int, c: int) -> list[int]:
    sa, sb, sc = s32(a), s32(b), s32(c)
    double = (b << 32 | a) + lo(b) * lo(c) + hi(b) * hi(c)
    umaal = a * b + a + c
    hi_or_ls = 1 + 4 if a > b else 2 + 8
    values = [
        lo(a) * lo(b) + hi(a) * hi(b) + sc,
        lo(a) * hi(b) + hi(a) * lo(b) + sc,
        lo(a) * lo(b) - hi(a) * hi(b) + sc,
        lo(a) * lo(b) + sc,
        hi(a) * hi(b) + sc,
        (sa * lo(b) >> 16) + sc,
        (sc << 32) + sa * sb >> 32,
        c + sum(abs((a >> 8 * i & 0xFF) - (b >> 8 * i & 0xFF)) for i in range(4)),
        a * b + c,
        c - a * b,
        lo(a) * lo(b) + hi(a) * hi(b),
        lo(a) * lo(b) - hi(a) * hi(b),
        sa * sb >> 32,
        sa * sb + 0x8000_0000 >> 32,
        lo(a) * hi(b),
        clamp(sa + sb, 32),
        clamp(sa - sb, 32),
        clamp(sa + clamp(2 * sb, 32), 32),
        two(lo(a) + lo(b), hi(a) + hi(b)),
        two(clamp(lo(a) + lo(b), 16), clamp(hi(a) + hi(b), 16)),
        four(lambda x, y: x + y >> 1, a, b),
        divide(a, b),
        divide(sa, sb),
        extract_signed_bytes(a),
        extract_signed_bytes(ror(a, 8)),
        a & 0x00FF_00FF,
        int(f"{a:032b}"[::-1], 2),
        (a & 0x00FF_00FF) << 8 | a >> 8 & 0x00FF_00FF,
        32 - a.bit_length(),
        a >> 5 & 0x1FF,
        ((a >> 7 & 0x7FF) + 0x400 & 0x7FF) - 0x400,
        clamp(sa >> 16, 8),
        max(0, min(127, sa >> 16)),
        two(clamp(lo(a), 8), clamp(hi(a), 8)),
        a & 0xFFFF | b << 16,
        four(max, a, b),
        *(double & M, double >> 32),
        *(a * b & M, a * b >> 32),
        *(umaal & M, umaal >> 32),
        hi_or_ls,
        2 * c + (a + b >> 32),
    ]
    return [value & M for value in values]


def number(word: int) -> np.float32:
    exponent = 0x3F80_0000 + ((word >> 23 & 15) << 23) - (7 << 23)
    return np.frombuffer(struct.pack("<I", word & 0x807F_FFFF | exponent), np.float32)[0]


def fused(x: np.float32, y: np.float32, z: np.float32) -> np.float32:
    """x * y + z, rounded once. The product of two floats is exact as a double; the sum is corrected to be odd where it
    is not exact, so that the second rounding cannot go wrong (Boldo and Melquiond, 2008)."""
    product, addend = float(x) * float(y), float(z)
    total = product + addend
    part = total - product
    error = (product - (total - part)) + (addend - part)
    if error and not struct.unpack("<Q", struct.pack("<d", total))[0] & 1:
        total = math.nextafter(total, math.inf if error > 0 else -math.inf)
    return np.float32(total)


def floats(a: int, b: int, c: int) -> list[int]:
    x, y, z = number(a), number(b), number(c)
    values = [
        x + y,
        x - y,
        x * y,
        -(x * y),
        x / y,
        z + x * y,
        z - x * y,
        fused(x, y, z),
        fused(-x, y, z),
        np.sqrt(abs(x)),
    ]
    results = [int(np.float32(value).view(np.uint32)) for value in values]
    results += [int(x) & M, int(np.float32(s32(a)).view(np.uint32)), int(x > y)]
    return results


def operands(seed: int, count: int) -> list[Triple]:
    edges = (0, 1, 0x7FFF, 0x8000, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, M, 0x8000_8000, 0x7FFF_7FFF)
    source = random.Random(seed)
    numbers = [source.choice(edges) if source.random() < 0.3 else source.getrandbits(32) for _ in range(3 * count)]
    return [(numbers[i], numbers[i + 1], numbers[i + 2]) for i in range(0, 3 * count, 3)]


def prepared(triples: list[Triple], *, rounds: int) -> Nrf52840:
    chip = chip_with(compiled("instructions"), mode=rounds)
    set_words(chip, OPERANDS, [word for triple in triples for word in triple])
    set_words(chip, COUNT, [len(triples)])
    return chip


def test_every_instruction_computes_what_the_architecture_says() -> None:
    triples = operands(1, 150)
    chip = prepared(triples, rounds=1)
    run_to_end(chip)
    expected = [value for triple in triples for value in dsp(*triple) + floats(*triple)]
    seen = log(chip)
    assert seen[-1] == DONE
    wrong = [(n, hex(got), hex(want)) for n, (got, want) in enumerate(zip(seen, expected, strict=False)) if got != want]
    assert wrong == []
    assert len(seen) == len(expected) + 1
    assert chip.complaints == []


@pytest.mark.parametrize("seed", range(4))
def test_a_storm_of_interrupts_changes_no_result(seed: int) -> None:
    triples = operands(2, 20)
    calm = prepared(triples, rounds=20)
    run_to_end(calm)
    chip = prepared(triples, rounds=20)
    source = random.Random(seed)
    longest = (120, 200, 2000, 400)[seed]

    def strike() -> None:
        chip.nvic.set_pending(16 + source.randrange(32))
        chip.timeline.after(source.randrange(50, longest), strike)

    chip.timeline.after(1000, strike)
    run_to_end(chip)
    assert words(chip, HASH, 1) == words(calm, HASH, 1)
    assert words(chip, STORMS, 1)[0] > (80 if longest == 2000 else 400)
    assert log(chip) == log(calm)


def test_the_same_storm_again_gives_the_same_machine_bit_for_bit() -> None:
    machines = []
    for _ in range(2):
        chip = prepared(operands(3, 10), rounds=10)
        source = random.Random(7)
        for _ in range(300):
            chip.timeline.at(source.randrange(100_000), partial(chip.nvic.set_pending, 16 + source.randrange(32)))
        run_to_end(chip)
        machines.append((bytes(chip.ram), chip.processor.instructions, chip.timeline.now))
    assert machines[0] == machines[1]
