"""The power goes before every flash operation while a Rev2 gets its motion sensor's microcode: afterwards the sensor
runs, or the board asks for its microcode again and takes it."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal

import pytest
from bmi270.config_file import bmi270_config_file

from studio.model.lane import LaneKind
from tests.emulator.__main__ import IMAGE
from tests.emulator.power_cuts import Operation, PowerCutBoard, Restart, before_each, flash_with, torn

MICROCODE = bytes(bmi270_config_file)
RECORD, RECORD_BYTES, DATA, END = 0x5B000, 16, 0x5C000, 0x5E000
PAGES = (RECORD, DATA, DATA + 0x1000)
RATES = (100, 200, 400, 800)
SLICES = 18
ASKS, RUNS = "asks for it", "runs"


def state(board: PowerCutBoard, restart: Restart) -> str:
    assert (restart.state, restart.problems) == ("application", ())
    assert restart.info is not None
    if restart.info.needs_microcode:
        return ASKS
    assert restart.info.imu_rates_hz == RATES
    assert board.client.stream(LaneKind.IMU, RATES[0]).status == 0
    return RUNS


def states(board: PowerCutBoard, flashes: Iterable[bytes]) -> Iterator[str]:
    """After a start on each of them. Without a record the image does not look at the bytes, which the start proves:
    it may not read them. So all that differ in nothing else share one."""
    shared: dict[bytes, str] = {}
    for flash in flashes:
        if flash[RECORD : RECORD + RECORD_BYTES] != b"\xff" * RECORD_BYTES:
            yield state(board, board.restart(flash))
            continue
        others = flash[:DATA] + flash[END:]
        if others not in shared:
            shared[others] = state(board, board.restart(flash, unread=(DATA, END - DATA)))
        yield shared[others]


@cache
def without() -> bytes:
    return flash_with(IMAGE.read_bytes())


@cache
def with_wrong() -> bytes:
    """Bytes that the sensor did not take stand there with their record."""
    board = PowerCutBoard(without(), revision=2)
    board.restart()
    board.send_microcode(bytes(byte ^ 0xFF for byte in MICROCODE))
    return bytes(board.board.chip.flash)


@cache
def operations_from(flash: bytes) -> list[Operation]:
    board = PowerCutBoard(flash, revision=2)
    assert state(board, board.restart()) == ASKS
    operations = board.recorded(lambda: board.send_microcode(MICROCODE))
    assert state(board, board.restart()) == RUNS
    return operations


@pytest.mark.parametrize("before", [without, with_wrong], ids=["the first time", "instead of others"])
def test_a_cut_before_every_operation_leaves_a_sensor_that_runs_or_asks(before: object) -> None:
    assert callable(before)
    flash = before()
    operations = operations_from(flash)
    erased = [address for kind, address, _ in operations if kind == "slice"]
    assert erased == ([] if flash == without() else [page for page in PAGES for _ in range(SLICES)])
    assert len(operations) - len(erased) > len(MICROCODE) // 4
    found = list(states(PowerCutBoard(flash, revision=2), before_each(flash, operations)))
    assert found == [ASKS] * len(operations) + [RUNS], "the record's last word makes it count"


def test_a_start_that_needs_the_microcode_reads_it() -> None:
    """That reading is noticed, or the test above would prove nothing."""
    board = PowerCutBoard(without(), revision=2)
    board.restart()
    board.send_microcode(MICROCODE)
    with pytest.raises(RuntimeError, match="unicorn: error"):
        board.restart(unread=(DATA, END - DATA))


def test_a_cut_in_the_middle_of_a_record_leaves_no_sensor_that_runs_on_something_else() -> None:
    flash = with_wrong()
    operations = operations_from(flash)
    board = PowerCutBoard(flash, revision=2)
    chance = random.Random(6)
    for at, before in enumerate(before_each(flash, operations)):
        near_record = at < SLICES or len(operations) - 4 <= at < len(operations)
        if near_record and at % 3 == 0:
            assert state(board, board.restart(torn(before, operations[at], chance))) == ASKS


@pytest.mark.parametrize(("how", "at"), [("before", 2 * SLICES - 1), ("middle", 1500), ("after", -1)])
def test_after_a_real_cut_it_takes_its_microcode_again(how: Literal["before", "middle", "after"], at: int) -> None:
    flash = with_wrong()
    operations = operations_from(flash)
    board = PowerCutBoard(flash, revision=2)
    board.restart(flash)
    board.cut_for_real(at % len(operations), lambda: board.send_microcode(MICROCODE), how)
    assert state(board, board.restart()) == (RUNS if at == -1 else ASKS)
    assert board.send_microcode(MICROCODE).status == 0
    assert state(board, board.restart()) == RUNS
