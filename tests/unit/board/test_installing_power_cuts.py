"""The power goes before any one flash operation of an installation: then the board has the whole of the old program,
or the whole of the new one, or waits in its bootloader; and installing again goes on."""

from __future__ import annotations

from typing import Literal

import pytest

from studio.board.firmware_image import PAGE_BYTES, FirmwareImage
from studio.board.installing import install
from tests.emulator.bootloader import (
    APPLICATION,
    SOFT_DEVICE_APPLICATION,
    BootloaderModel,
    MemoryFlash,
    PowerLost,
    Variant,
    factory_flash,
)
from tests.unit.board.bootable import BoardWorld, our_image, sketch, with_program

BOOTLOADER_PORT = "/dev/ttyACM1"
NEW = our_image(PAGE_BYTES + 600)
OLD_OURS = our_image(2 * PAGE_BYTES + 100, version="0.9.0", seed=3)
OLD_SKETCH = sketch(2 * PAGE_BYTES + 100)
PAGE_OPERATIONS = 1 + PAGE_BYTES // 4


def micropython() -> MemoryFlash:
    """A SoftDevice's code at 0x10000, and MicroPython behind it at 0x26000."""
    flash = with_program(sketch(PAGE_BYTES + 80, seed=8).data, "B", offset=SOFT_DEVICE_APPLICATION - APPLICATION)
    flash.data[APPLICATION : APPLICATION + PAGE_BYTES] = b"\x13" * PAGE_BYTES
    return flash


def board_before(name: str, variant: Variant) -> bytes:
    if name == "micropython":
        return bytes(micropython().data)
    programs = {"ours": OLD_OURS.data, "sketch": OLD_SKETCH.data, "blank": b""}
    return bytes(with_program(programs[name], variant).data)


def installed(before: bytes, variant: Variant, image: FirmwareImage, cut_at: int | None, how: str = "before") -> bytes:
    """The flash after an installation in which the power went at that operation, or never."""
    world = BoardWorld()
    flash = MemoryFlash(before)
    flash.cut_at, flash.how = cut_at, how  # type: ignore[assignment]
    world.add(flash=flash, variant=variant, in_bootloader=True)
    if cut_at is None:
        install(BOOTLOADER_PORT, image, world=world)
        assert flash.violations == []
    else:
        with pytest.raises(PowerLost):
            install(BOOTLOADER_PORT, image, world=world)
    return bytes(flash.data)


def operations_of(before: bytes, variant: Variant, image: FirmwareImage) -> int:
    world = BoardWorld()
    board = world.add(flash=MemoryFlash(before), variant=variant, in_bootloader=True)
    install(BOOTLOADER_PORT, image, world=world)
    return board.flash.operations


def starts_whole(before: bytes, after: bytes, variant: Variant, image: FirmwareImage) -> Literal["old", "new", "stay"]:
    """What the board does after the cut. Fails when it would start half a program."""
    decision = BootloaderModel(MemoryFlash(after), variant).decide()
    if decision == "stay":
        return "stay"
    if after == before:
        return "old"
    assert decision == "application"
    assert after[APPLICATION : APPLICATION + len(image.data)] == image.data
    return "new"


@pytest.mark.parametrize(
    ("name", "variant", "image"),
    [
        ("ours", "A", NEW),
        ("sketch", "B", NEW),
        ("micropython", "B", NEW),
        ("blank", "A", NEW),
        ("ours", "A", OLD_SKETCH),
    ],
    ids=["update", "over a sketch", "over MicroPython", "on a blank board", "back to a sketch"],
)
def test_power_lost_before_every_operation(name: str, variant: Variant, image: FirmwareImage) -> None:
    before = board_before(name, variant)
    total = operations_of(before, variant, image)
    assert total > 2 * PAGE_OPERATIONS
    seen = []
    for cut in range(total):
        after = installed(before, variant, image, cut)
        seen.append(starts_whole(before, after, variant, image))
        assert after[:APPLICATION] == before[:APPLICATION]
        assert after[0xE0000:] == before[0xE0000:]
        if cut % 331 == 0:
            done = installed(after, variant, image, None)
            assert done[APPLICATION : APPLICATION + len(image.data)] == image.data
    assert set(seen[1:]) == {"stay"}, "nothing starts from the first erasure to the last word"
    assert seen[0] == ("stay" if name == "blank" else "old")
    assert starts_whole(before, installed(before, variant, image, None), variant, image) == "new"


@pytest.mark.parametrize("variant", ["A", "B"])
def test_power_lost_within_every_operation_but_two(variant: Variant) -> None:
    """Not within the erasure of the first page, and not within its last word: what half of these leaves is any bits
    where the bootloader looks, and it starts them; the image's own check is for that, and the double tap."""
    before = board_before("ours", variant)
    total = operations_of(before, variant, NEW)
    for cut in range(1, total - 1, 3):
        after = installed(before, variant, NEW, cut, "middle")
        assert starts_whole(before, after, variant, NEW) == "stay", cut


def test_a_factory_flash_waits_in_its_bootloader() -> None:
    assert BootloaderModel(MemoryFlash(factory_flash())).decide() == "stay"
