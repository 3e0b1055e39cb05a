"""The cycle model knows each instruction that the compiler writes, by its encoding, as ARM's manual has it."""

from __future__ import annotations

import numpy as np

from tests.emulator.compiling import assembled
from tests.emulator.cycles import FLASH_WAITS, REFILL, Kind, block_costs, cost_of, cycles_of
from tests.emulator.measuring import ALIGNMENT, Stand
from tests.emulator.thumb_code import instructions

KNOWN = """
    adds r0, r1, r2         | other 1
    mov r8, r9              | other 1
    lsls r0, r1, #3         | other 1
    uxtb r0, r1             | other 1
    sxth r0, r1             | other 1
    add.w r0, r1, r2, lsl #3 | other 1
    movw r0, #1234          | other 1
    sxtb16 r0, r1, ror #8   | other 1
    pkhbt r0, r1, r2, lsl #16 | other 1
    ssat r0, #8, r1         | other 1
    sadd16 r0, r1, r2       | other 1
    ubfx r0, r1, #3, #4     | other 1
    cmp r0, #3              | other 1
    muls r0, r1, r0         | multiply 1
    mla r0, r1, r2, r3      | multiply 1
    smlad r0, r1, r2, r3    | multiply 1
    smlabb r0, r1, r2, r3   | multiply 1
    smmulr r0, r1, r2       | multiply 1
    smull r0, r1, r2, r3    | multiply 1
    smlal r0, r1, r2, r3    | multiply 1
    sdiv r0, r1, r2         | divide 7
    udiv r0, r1, r2         | divide 7
    ldr r0, [r1, #4]        | load 2
    ldrb r0, [r1, r2]       | load 2
    ldrsb r0, [r1, r2]      | load 2
    ldrh r0, [r1, #2]       | load 2
    ldr r0, [sp, #4]        | load 2
    ldr.w r8, [r9, #400]    | load 2
    ldrsb.w r0, [r1], #1    | load 2
    ldrsh.w r0, [r1, #-2]!  | load 2
    str r0, [r1, #4]        | store 1
    strb r0, [r1, r2]       | store 1
    strh r0, [r1, #2]       | store 1
    str.w r8, [r9], #4      | store 1
    push {r4, r5, lr}       | store several 4
    pop {r4, r5}            | load several 3
    ldm r0!, {r1, r2, r3}   | load several 4
    ldm.w r8!, {r1, r2, r3, r4} | load several 5
    stm r0!, {r1, r2}       | store several 3
    push.w {r4, r8, r9, r10, r11, lr} | store several 7
    ldrd r0, r1, [r2]       | load several 3
    strd r0, r1, [r2, #8]   | store several 3
    vadd.f32 s0, s1, s2     | float 1
    vmul.f32 s0, s1, s2     | float 1
    vnmul.f32 s0, s1, s2    | float 1
    vmla.f32 s0, s1, s2     | float 3
    vmls.f32 s0, s1, s2     | float 3
    vnmls.f32 s0, s1, s2    | float 3
    vfma.f32 s0, s1, s2     | float 3
    vfnms.f32 s0, s1, s2    | float 3
    vneg.f32 s0, s1         | float 1
    vabs.f32 s0, s1         | float 1
    vcmp.f32 s0, s1         | float 1
    vmrs APSR_nzcv, fpscr   | float 1
    vcvt.s32.f32 s0, s1     | float 1
    vcvt.f32.s32 s0, s1     | float 1
    vmov.f32 s0, #1.0       | float 1
    vmov s0, r1             | float 1
    vmov r0, s1             | float 1
    vmov r0, r1, s2, s3     | float 2
    vdiv.f32 s0, s1, s2     | float divide 14
    vsqrt.f32 s0, s1        | float divide 14
    vldr s0, [r0, #4]       | float load 2
    vldr d0, [r0, #8]       | float load 3
    vstr s0, [r0]           | float store 2
    vldmia r0!, {s0-s3}     | float load 5
    vpush {d8, d9}          | float store 5
    vpop {d8, d9}           | float load 5
    it eq                   | other 1
    moveq r0, #1            | other 1
    cbz r0, 1f              | branch 1
    beq 1f                  | branch 1
    beq.w 1f                | branch 1
    bl 1f                   | branch 1
    tbb [pc, r0]            | branch 3
    b 1f                    | branch 1
    1: bx lr                | branch 1
"""


def test_every_class_of_instruction_has_the_cycles_of_the_manual() -> None:
    rows = [row.split("|") for row in KNOWN.strip().splitlines()]
    code = assembled(*(line for line, _ in rows))
    costs = [cost_of(one) for one in instructions(code, 0, len(code))]
    assert [f"{cost.kind} {cost.cycles}" for cost in costs] == [expected.strip() for _, expected in rows]
    assert {cost.kind for cost in costs} == set(Kind)


def test_loads_in_a_row_are_pipelined() -> None:
    code = assembled("ldr r0, [r4]", "ldr r1, [r4, #4]", "str r2, [r5]", "ldrb r3, [r4]", "nop", "ldr r0, [r4]")
    assert [cost.cycles for cost in block_costs(instructions(code, 0, len(code)))] == [2, 1, 1, 1, 1, 2]


def test_taken_branches_flash_and_skipped_instructions_are_counted_where_they_happen() -> None:
    """A loop of ten that adds up words of the flash, with loads that a condition skips or does."""
    lines = [
        "mov r2, #0", "mov r3, #10",
        "1: cmp r3, #5", "ite ge", "ldrge r12, [r0], #4", "ldrlt r12, [r1], #4", "add r2, r12", "subs r3, #1", "bne 1b",
        "mov r0, r2", "bx lr",
    ]  # fmt: skip
    stand = Stand(assembled(*lines).tobytes(), {"sum": 0x10000}, start=0x10000)
    flash, memory = stand.place(np.arange(1, 11, dtype="<u4").tobytes()), stand.reserve(ALIGNMENT * 3)
    stand.write(memory, np.full(10, 100, "<u4").tobytes())
    call = stand.call("sum", flash, memory)
    assert call.result == 1 + 2 + 3 + 4 + 5 + 6 + 4 * 100
    assert call.executed.instructions == 2 + 10 * 7 + 2
    assert call.executed.flash_words == 6
    model = cycles_of(call.executed)
    assert (model.branches_taken, model.flash_waits) == (9, 6 * FLASH_WAITS)
    # Each round: 5 single cycles, a load of 2, one pipelined with it; nine jumps back. Nothing follows the return.
    assert model.cycles == 2 + 10 * (5 + 2 + 1) + 2 + 9 * REFILL + 6 * FLASH_WAITS
    assert model.mix == {"other": 2 + 10 * 4 + 1, "load": 20, "branch": 11}
