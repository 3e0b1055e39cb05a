"""The power goes before every flash operation of a send to the emulated board, and the shipping image starts again on
what that leaves: it has the old package or the new one, never none."""

from __future__ import annotations

import random
from functools import cache

import pytest

from studio.link.messages import Request
from tests.emulator.__main__ import IMAGE
from tests.emulator.power_cuts import PowerCutBoard, before_each, flash_with, torn
from tests.unit.link import tiny_package
from tests.unit.link.desk import Desk

FIRST, OLD, NEW = "first model", "old model", "new model"
STORE, SLOT_A, SLOT_B, RECORDS_A, RECORDS_B, STORE_END = 0x5E000, 0x5E000, 0x9E000, 0xDE000, 0xDF000, 0xE0000
RECORDS = 128
"""In a page."""
SLICES = 18
"""Of 5 ms, that the image erases a page by."""


@cache
def package(name: str) -> bytes:
    return tiny_package.data(name=name, checks=1)


@cache
def bare() -> bytes:
    return flash_with(IMAGE.read_bytes())


@cache
def with_old_package() -> bytes:
    """Both slots were written, the other one not erased yet."""
    board = PowerCutBoard(bare())
    board.restart()
    board.send(package(FIRST))
    board.send(package(OLD))
    return bytes(board.board.chip.flash)


def with_store(store: bytes) -> bytes:
    return bare()[:STORE] + store + bare()[STORE_END:]


def pages(operations: list[tuple[str, int, int]], kind: str) -> list[int]:
    """Where operations of this kind were, in order, each page once."""
    return list(dict.fromkeys(address & ~0xFFF for what, address, _ in operations if what == kind))


def test_a_cut_before_every_operation_of_a_send_leaves_the_old_or_the_new_package() -> None:
    board = PowerCutBoard(with_old_package())
    assert board.restart().package == OLD
    operations = board.recorded(lambda: board.send(package(NEW)))
    assert board.restart().package == NEW
    assert pages(operations, "slice") == [SLOT_A]
    assert pages(operations, "write") == [SLOT_A, RECORDS_A]
    assert len(operations) > SLICES + len(package(NEW)) // 4
    found = []
    for flash in before_each(with_old_package(), operations):
        restart = board.restart(flash)
        assert (restart.state, restart.problems) == ("application", ())
        assert restart.info is not None
        assert restart.info.reset == "power-up"
        found.append(restart.package)
    assert found == [OLD] * len(operations) + [NEW], "the last word makes it the new one, and nothing before"


def test_a_cut_while_pages_are_erased_ahead_leaves_the_package() -> None:
    board = PowerCutBoard(with_old_package())
    board.restart()
    operations = board.recorded(lambda: board.client.run(1.5))
    assert {(kind, address) for kind, address, _ in operations} == {("slice", SLOT_A)}
    for flash in before_each(with_old_package(), operations):
        restart = board.restart(flash)
        assert (restart.state, restart.package, restart.problems) == ("application", OLD, ())


def test_a_cut_while_the_record_pages_change_leaves_the_old_or_the_new() -> None:
    """Both record pages are full: the record needs the older of them erased."""
    desk = Desk()
    for _ in range(2):
        desk.send(package(OLD))
    for _ in range((2 * RECORDS - 2) // 2):
        desk.request(Request.PACKAGE_REMOVE)
        desk.send(package(OLD))
    full = with_store(desk.device.flash_image())
    board = PowerCutBoard(full)
    assert board.restart().package == OLD
    operations = board.recorded(lambda: board.send(package(NEW)))
    assert pages(operations, "slice") == [SLOT_B, RECORDS_A]
    begin = operations.index(("slice", RECORDS_A, 5))
    found = []
    for flash in list(before_each(full, operations))[begin:]:
        restart = board.restart(flash)
        assert (restart.state, restart.problems) == ("application", ())
        found.append(restart.package)
    assert found == [OLD] * (len(operations) - begin) + [NEW]


def test_a_cut_in_the_middle_of_an_operation_leaves_the_old_or_the_new_package() -> None:
    """Any of the bits that were to change have changed. In the record's last word that may be all of them."""
    board = PowerCutBoard(with_old_package())
    board.restart()
    operations = board.recorded(lambda: board.send(package(NEW)))
    chance = random.Random(5)
    states = list(before_each(with_old_package(), operations))
    for at in (*range(0, len(operations), 12), *range(len(operations) - 8, len(operations))):
        restart = board.restart(torn(states[at], operations[at], chance))
        assert (restart.state, restart.package, restart.problems) == ("application", OLD, ()), at


@pytest.mark.parametrize("how", ["before", "middle", "after"])
def test_what_a_real_cut_leaves_is_what_was_rebuilt_and_the_next_send_goes_through(how: str) -> None:
    board = PowerCutBoard(with_old_package())
    board.restart()
    operations = board.recorded(lambda: board.send(package(NEW)))
    states = list(before_each(with_old_package(), operations))
    for at in (SLICES - 1, 60, len(operations) - 1):
        board.restart(with_old_package())
        flash = board.cut_for_real(at, lambda: board.send(package(NEW)), how)  # type: ignore[arg-type]
        if how != "middle":
            assert flash == states[at + (how == "after")], at
        restart = board.restart()
        assert (restart.state, restart.problems) == ("application", ())
        assert restart.package in (OLD, NEW)
        board.send(package(FIRST))
        assert board.restart().package == FIRST
