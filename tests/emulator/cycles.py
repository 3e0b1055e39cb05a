"""Cycles of what was executed, as a model: Cortex-M4 instructions by class, each with the cycles that its manual gives.

No board was within reach: these are estimates, to compare kernels with and to tell milliseconds from, and not
measurements. The sources are ARM's Cortex-M4 Technical Reference Manual (100166, tables 3-1 and 7-1) for a memory
without wait states, and for the rest assumptions of ours:

* A load alone takes 2 cycles, and 1 right behind another load or store of one value, which it is pipelined with. (The
  manual's exception, an address that the load before has just brought, is not looked for.)
* Loads and stores of N registers take 1 + N, and 1 + N + P when they load the PC.
* A branch that is taken takes 1 + P. P, the refill of the pipeline, is 1 to 3 in the manual: 2 here. TBB and TBH take
  two more.
* A division takes 2 to 12 in the manual: 7 here. Multiplications take 1, with an addition and with 64 bits, too.
* Floats: 1; multiply-accumulate 3; division and square root 14; a load 2, a store 2, N registers 1 + N. That a result
  is not ready for the next instruction costs 1 more in the manual; it is left out.
* IT takes 1, though it is often folded into the instruction before it; a skipped instruction takes 1.
* Code comes from the chip's cache without waiting: loops fit into it. Data in the flash (weights, tables) come around
  the cache: FLASH_WAITS more for each word of them that is read. Two wait states are what Nordic's specification is
  remembered to say of the flash without the cache; whether words in a row share one is not known, so here they do not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from tests.emulator.measuring import Executed
from tests.emulator.thumb_code import Instruction, instructions

REFILL = 2
DIVISION = 7
FLASH_WAITS = 2


class Kind(StrEnum):
    OTHER = "other"
    MULTIPLY = "multiply"
    DIVIDE = "divide"
    LOAD = "load"
    STORE = "store"
    LOADS = "load several"
    STORES = "store several"
    BRANCH = "branch"
    FLOAT = "float"
    FLOAT_LONG = "float divide"
    FLOAT_LOAD = "float load"
    FLOAT_STORE = "float store"


@dataclass(frozen=True, slots=True)
class Cost:
    """Cycles of an instruction when no branch is taken; ``words``: what it loads or stores."""

    kind: Kind
    cycles: int
    words: int = 0


@dataclass(frozen=True, slots=True)
class Cycles:
    """A model's cycles: ``flash_waits`` are among them. ``mix`` counts instructions by class."""

    cycles: int
    flash_waits: int
    branches_taken: int
    mix: dict[str, int]


def cycles_of(executed: Executed) -> Cycles:
    """What the processor would need for it."""
    mix = dict.fromkeys(Kind, 0)
    total = 0
    for place in np.flatnonzero(executed.runs):
        runs, jumps = int(executed.runs[place]), int(executed.jumps[place])
        costs = block_costs(instructions(executed.code, int(place), int(executed.sizes[place]) // 2))
        total += runs * sum(cost.cycles for cost in costs) + jumps * REFILL
        for cost in costs:
            mix[cost.kind] += runs
    waits = FLASH_WAITS * executed.flash_words
    taken = int(executed.jumps.sum())
    return Cycles(total + waits, waits, taken, {kind.value: count for kind, count in mix.items() if count})


def block_costs(block: Iterable[Instruction]) -> list[Cost]:
    """Of a basic block's instructions in a row: a load behind a load or store is pipelined."""
    costs: list[Cost] = []
    pipelined = False
    for one in block:
        cost = cost_of(one)
        if cost.kind is Kind.LOAD and pipelined and cost.words == 1:
            cost = Cost(cost.kind, cost.cycles - 1, cost.words)
        pipelined = cost.kind in (Kind.LOAD, Kind.STORE) and cost.words == 1
        costs.append(cost)
    return costs


def cost_of(one: Instruction) -> Cost:
    """Of one instruction that stands alone."""
    if one.second is None:
        return _narrow(one.first)
    for mask, value, make in _WIDE:
        if one.first & mask == value:
            return make(one.first, one.second)
    return Cost(Kind.OTHER, 1)


def _narrow(first: int) -> Cost:
    top = first >> 12
    if first >> 6 == 0b0100001101:
        return Cost(Kind.MULTIPLY, 1)
    if first >> 8 == 0b01000111 or top == 0b1101 or first >> 11 == 0b11100:
        return Cost(Kind.BRANCH, 1)
    if first & 0xF500 == 0xB100:  # CBZ, CBNZ
        return Cost(Kind.BRANCH, 1)
    if first >> 11 == 0b01001:
        return Cost(Kind.LOAD, 2, 1)
    if top in (0b0101, 0b0110, 0b0111, 0b1000, 0b1001):
        loads = (first >> 9) & 7 >= 3 if top == 0b0101 else bool(first & 0x0800)
        return Cost(Kind.LOAD, 2, 1) if loads else Cost(Kind.STORE, 1, 1)
    if first & 0xF600 == 0xB400 or top == 0b1100:  # PUSH, POP; STM, LDM
        count = (first & (0x1FF if top == 0b1011 else 0xFF)).bit_count()
        return Cost(Kind.LOADS if first & 0x0800 else Kind.STORES, 1 + count, count)
    return Cost(Kind.OTHER, 1)


def _several(first: int, second: int) -> Cost:
    count = second.bit_count()
    return Cost(Kind.LOADS if first & 0x10 else Kind.STORES, 1 + count, count)


def _pair_or_table(first: int, second: int) -> Cost:
    """LDRD, STRD; TBB and TBH; exclusive accesses."""
    if first & 0xFFF0 == 0xE8D0 and second & 0x00E0 == 0:
        return Cost(Kind.BRANCH, 3)
    if first & 0x0120 == 0 and second & 0x0F00 == 0x0F00:
        return Cost(Kind.LOAD if first & 0x10 else Kind.STORE, 2, 1)
    return Cost(Kind.LOADS if first & 0x10 else Kind.STORES, 3, 2)


def _single(first: int, _second: int) -> Cost:
    return Cost(Kind.LOAD, 2, 1) if first & 0x10 else Cost(Kind.STORE, 1, 1)


def _long_multiply(first: int, second: int) -> Cost:
    if first & 0xFFD0 == 0xFB90 and second & 0x00F0 == 0x00F0:
        return Cost(Kind.DIVIDE, DIVISION)
    return Cost(Kind.MULTIPLY, 1)


def _float_memory(first: int, second: int) -> Cost:
    """VLDR, VSTR; VLDM, VSTM, VPUSH, VPOP; two registers from or to the FPU."""
    if first & 0x0FE0 == 0x0C40:
        return Cost(Kind.FLOAT, 2)
    loads, wide = bool(first & 0x10), second & 0x0100
    if first & 0x0F20 == 0x0D00:
        count = 2 if wide else 1
        return Cost(Kind.FLOAT_LOAD if loads else Kind.FLOAT_STORE, 1 + count, count)
    count = second & 0xFF
    return Cost(Kind.FLOAT_LOAD if loads else Kind.FLOAT_STORE, 1 + count, count)


def _float(first: int, second: int) -> Cost:
    if second & 0x10:
        return Cost(Kind.FLOAT, 1)
    operation = first & 0x00B0
    if operation == 0x0080 or (operation == 0x00B0 and first & 0xF == 1 and second & 0xC0 == 0xC0):
        return Cost(Kind.FLOAT_LONG, 14)
    accumulates = operation in (0x0000, 0x0010, 0x0090, 0x00A0)
    return Cost(Kind.FLOAT, 3 if accumulates else 1)


def _branch_or_other(_first: int, second: int) -> Cost:
    return Cost(Kind.BRANCH if second & 0x8000 else Kind.OTHER, 1)


_WIDE: tuple[tuple[int, int, Callable[[int, int], Cost]], ...] = (
    (0xFE40, 0xE800, _several),
    (0xFE40, 0xE840, _pair_or_table),
    (0xEE00, 0xEC00, _float_memory),
    (0xFF00, 0xEE00, _float),
    (0xFE00, 0xF800, _single),
    (0xFF80, 0xFB00, lambda _first, _second: Cost(Kind.MULTIPLY, 1)),
    (0xFF80, 0xFB80, _long_multiply),
    (0xF800, 0xF000, _branch_or_other),
)
"""The first halfword of a wide instruction under a mask, and what it is; all else takes 1."""
