"""Power lost at any single flash operation of a send leaves the old package or the new one on a board that works."""

from __future__ import annotations

from functools import cache

import pytest

from studio.core.device import Device, PowerCut
from studio.link.messages import Request
from tests.unit.link import tiny_package
from tests.unit.link.desk import Desk

OLD, NEW = "old model", "new model"


@cache
def package(name: str) -> bytes:
    return tiny_package.data(name=name, checks=1)


def board_with(name: str, *, erased_ahead: bool) -> bytes:
    """The flash of a board that runs a package, and before it ran another (so both slots were written)."""
    desk = Desk()
    for each in ("first model", name):
        desk.send(package(each))
    if erased_ahead:
        desk.run_for(30.0)
    return desk.device.flash_image()


@cache
def start(erased_ahead: bool) -> bytes:
    return board_with(OLD, erased_ahead=erased_ahead)


def operations_of_a_send(flash: bytes, *, erased_ahead: bool) -> int:
    desk = Desk(Device(flash=flash))
    desk.send(package(NEW))
    assert desk.package_name() == NEW
    assert (desk.device.flash_erases == 0) == erased_ahead
    return desk.device.flash_operations


@pytest.mark.parametrize("how", PowerCut)
@pytest.mark.parametrize("erased_ahead", [True, False])
def test_a_cut_at_every_operation_leaves_the_old_or_the_new_package(erased_ahead: bool, how: PowerCut) -> None:
    flash = start(erased_ahead)
    count = operations_of_a_send(flash, erased_ahead=erased_ahead)
    survivors = set()
    for operation in range(1, count + 1):
        dying = Desk(Device(flash=flash))
        dying.device.cut_power(operation, how, seed=operation)
        dying.send(package(NEW), dies=True)
        assert dying.device.is_dead
        reborn = Desk(Device(flash=dying.device.flash_image()))
        survivors.add((reborn.package_name(), operation == count))
        assert (reborn.package_name() == OLD) or operation == count, f"operation {operation} of {count}"
        if operation % 25 == 0 or operation > count - 10:
            reborn.send(package(NEW))  # what the cut left behind does not stand in the way
            assert reborn.package_name() == NEW
            assert reborn.device.flash_violations == 0
    last = NEW if how == PowerCut.AFTER else OLD
    assert survivors == {(OLD, False), (last, True)}


def test_a_cut_while_erasing_ahead_leaves_the_package() -> None:
    flash = start(False)
    desk = Desk(Device(flash=flash))
    desk.run_for(30.0)
    count = desk.device.flash_operations
    assert count >= 1
    for how in PowerCut:
        for operation in range(1, count + 1):
            dying = Desk(Device(flash=flash))
            dying.device.cut_power(operation, how, seed=operation)
            dying.run_for(30.0)
            reborn = Desk(Device(flash=dying.device.flash_image()))
            assert reborn.package_name() == OLD
            reborn.send(package(NEW))
            assert (reborn.package_name(), reborn.device.flash_violations) == (NEW, 0)


def test_records_go_on_through_both_pages() -> None:
    """128 records fill a page; 300 removals and sends go through four page changes."""
    desk = Desk()
    for i in range(150):
        desk.send(package(OLD if i % 2 else NEW))
        desk.request(Request.PACKAGE_REMOVE)
        if i % 40 == 0:
            desk = Desk(Device(flash=desk.device.flash_image()))
            assert desk.package_name() is None
    desk.send(package(OLD))
    assert Desk(Device(flash=desk.device.flash_image())).package_name() == OLD
    assert desk.device.flash_violations == 0


@pytest.mark.parametrize("how", PowerCut)
def test_a_cut_while_the_record_pages_change_leaves_the_old_or_the_new(how: PowerCut) -> None:
    desk = Desk()
    for i in range(127):  # one place is left: the next send fills the page, the one after changes pages
        desk.send(package(OLD)) if i % 2 == 0 else desk.request(Request.PACKAGE_REMOVE)
    flash = desk.device.flash_image()
    for sends in (1, 2):
        counting = Desk(Device(flash=flash))
        for _ in range(sends):
            counting.send(package(NEW))
        for operation in range(counting.device.flash_operations - 12, counting.device.flash_operations + 1):
            dying = Desk(Device(flash=flash))
            for _ in range(sends - 1):
                dying.send(package(NEW))
            dying.device.cut_power(operation - dying.device.flash_operations, how, seed=operation)
            dying.send(package(NEW), dies=True)
            assert Desk(Device(flash=dying.device.flash_image())).package_name() in (OLD, NEW)
