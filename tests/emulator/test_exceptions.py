"""Exceptions as ARMv7-M describes them, seen by a program that provokes each (programs/exceptions.c)."""

from __future__ import annotations

import pytest

from tests.emulator.chip import RESET_LOCKUP, RESET_SOFT
from tests.emulator.running import DONE, log, program

CHAPTERS = (
    "supervisor", "nesting", "tail chaining", "masks", "pended service",
    "sleeping", "floats", "process stack", "faults",
)  # fmt: skip
THREAD_MAIN, THREAD_PROCESS, THREAD_MAIN_FLOAT = 0xFFFF_FFF9, 0xFFFF_FFFD, 0xFFFF_FFE9
HARD, MEMORY, BUS, USAGE = 0xFA03, 0xFA04, 0xFA05, 0xFA06
FORCED, DEBUG_EVENT = 1 << 30, 1 << 31


@pytest.fixture(scope="module")
def chapters() -> dict[str, list[int]]:
    chip = program("exceptions", prepare=forbid_code_in_ram)
    assert chip.complaints == []
    seen = log(chip)
    assert seen[-1] == DONE
    starts = [seen.index(0xC4A9_0000 + n) for n in range(len(CHAPTERS))] + [len(seen) - 1]
    return {name: seen[starts[n] + 1 : starts[n + 1]] for n, name in enumerate(CHAPTERS)}


def forbid_code_in_ram(chip: object) -> None:
    scs = chip.system_control  # type: ignore[attr-defined]
    for register, value in ((0xD9C, 0x2000_0011), (0xDA0, 1 << 28 | 0x030B_0000 | 17 << 1 | 1), (0xD94, 5)):
        scs.write(0xE000_E000 + register, 4, value)


def test_a_supervisor_call_gets_its_callers_registers_and_may_change_them(chapters: dict[str, list[int]]) -> None:
    assert chapters["supervisor"] == [0x5C07, THREAD_MAIN, 2 * 20 + 1]


def test_a_higher_priority_interrupts_a_handler_and_the_handler_goes_on_after_it(
    chapters: dict[str, list[int]],
) -> None:
    assert chapters["nesting"] == [0xA0, 0xB0, 0xC0, 0xB1, 0xA1, 0x11]


def test_equal_priorities_follow_each_other_by_number_with_the_same_stack(chapters: dict[str, list[int]]) -> None:
    masked, first, sp, back, second, sp_too, back_too, after = chapters["tail chaining"]
    assert (masked, first, second, after) == (0x22, 16 + 21, 16 + 22, 0x23)
    assert (sp, back) == (sp_too, back_too)
    assert back == THREAD_MAIN


def test_masks_hold_back_what_they_should_and_nothing_else(chapters: dict[str, list[int]]) -> None:
    seen = chapters["masks"]
    assert seen[:2] == [0xC0, 0x31]  # BASEPRI 3: priority 2 comes, 4 does not
    assert seen[2] == 16 + 22
    assert seen[5:] == [0x32, 0x33, 0x02, 0x35, 0xC0, 0x34]  # FAULTMASK: only the NMI


def test_a_pended_service_comes_after_all_interrupts(chapters: dict[str, list[int]]) -> None:
    assert chapters["pended service"] == [16 + 20, 0xC0, 0x14, 0x41]


def test_sleep_ends_by_what_is_pending_even_if_masked_and_ticks_have_their_length(
    chapters: dict[str, list[int]],
) -> None:
    assert chapters["sleeping"] == [0x51, 0xC0, 10, 0x52, 0x53, 0xC0]


def test_floats_and_their_status_survive_a_handler_that_uses_them(chapters: dict[str, list[int]]) -> None:
    number, _, back, *floats = chapters["floats"]
    assert (number, back) == (16 + 21, THREAD_MAIN_FLOAT)
    assert floats == [0x3F80_0001, 0x4049_0FDB, 3 << 22, 0x1234_5678]


def test_a_thread_on_the_process_stack_gets_its_odd_stack_pointer_back(chapters: dict[str, list[int]]) -> None:
    assert chapters["process stack"] == [0x5C03, THREAD_PROCESS, 1, 1]


def test_each_fault_is_told_by_its_bits_and_escalates_where_it_must(chapters: dict[str, list[int]]) -> None:
    assert chapters["faults"] == [
        *(HARD, 1 << 16, FORCED),  # an undefined instruction, before the handler of usage faults is enabled
        *(USAGE, 1 << 16, 0),
        *(BUS, 1 << 9 | 1 << 15, 0),
        0x6000_0000,  # BFAR
        *(BUS, 1 << 9 | 1 << 15, 0),
        *(MEMORY, 1 << 0, 0),  # code in RAM that the MPU forbids
        *(BUS, 1 << 8, 0),
        *(USAGE, 1 << 17, 0),  # not Thumb
        *(USAGE, 1 << 19, 0),  # FPU off
        *(HARD, 0, FORCED),  # SVC with PRIMASK
        *(HARD, 0, DEBUG_EVENT),  # BKPT without a debugger
    ]


def test_a_fault_in_the_handler_of_faults_locks_up_and_resets_the_chip() -> None:
    chip = program("exceptions", mode=1)
    assert chip.reset_cause == RESET_LOCKUP
    assert len(chip.complaints) == 1
    assert "locked up" in chip.complaints[0]


def test_a_stack_that_left_the_ram_is_a_bus_fault_whose_handler_still_runs() -> None:
    chip = program("exceptions", mode=2)
    assert chip.reset_cause == RESET_SOFT
    assert log(chip) == [5, 1 << 12]
