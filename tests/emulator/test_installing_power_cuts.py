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


class WatchedFlash(MemoryFlash):
    """Before each operation: what the board would do if the power went now."""

    def __init__(self, data: bytes, variant: Variant, image: FirmwareImage) -> None:
        super().__init__(data)
        self.would: list[str] = []
        self._before, self._variant, self._image = data, variant, image

    def write_words(self, address: int, data: bytes) -> None:
        for at in range(0, len(data), 4):
            self.write_word(address + at, int.from_bytes(data[at : at + 4], "little"))

    def _operate(self, address: int, after: bytes, *, middle: bytes) -> None:
        self.would.append(self.start() if self.operations else starts_whole(self._before, self, self._variant))
        super()._operate(address, after, middle=middle)

    def start(self) -> str:
        return starts_whole(None, self, self._variant, self._image)


def starts_whole(
    before: bytes | None, flash: MemoryFlash, variant: Variant, image: FirmwareImage | None = None
) -> Literal["old", "new", "stay"]:
    """What the board does after the cut. Fails when it would start half a program."""
    decision = BootloaderModel(flash, variant).decide()
    if decision == "stay":
        return "stay"
    if before is not None and flash.data == before:
        return "old"
    assert decision == "application"
    assert image is not None
    assert flash.read(APPLICATION, len(image.data)) == image.data
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
    """What a cut leaves is what stands there before the operation that does not happen; every 31st is really cut, and
    the installation begun again."""
    before = board_before(name, variant)
    world = BoardWorld()
    flash = WatchedFlash(before, variant, image)
    world.add(flash=flash, variant=variant, in_bootloader=True)
    install(BOOTLOADER_PORT, image, world=world)
    assert flash.violations == []
    assert len(flash.would) == flash.operations > 2 * PAGE_OPERATIONS
    assert flash.would[0] == ("stay" if name == "blank" else "old")
    assert set(flash.would[1:]) == {"stay"}, "nothing starts from the first erasure to the last word"
    assert flash.start() == "new"
    for cut in (*range(0, flash.operations, 31), flash.operations - 1):
        after = installed(before, variant, image, cut)
        assert starts_whole(before, MemoryFlash(after), variant, image) == flash.would[cut]
        assert after[:APPLICATION] == before[:APPLICATION]
        assert after[0xE0000:] == before[0xE0000:]
        done = installed(after, variant, image, None)
        assert done[APPLICATION : APPLICATION + len(image.data)] == image.data


@pytest.mark.parametrize("variant", ["A", "B"])
def test_power_lost_within_every_operation_but_two(variant: Variant) -> None:
    """Not within the erasure of the first page, and not within its last word: what half of these leaves is any bits
    where the bootloader looks, and it starts them; the image's own check is for that, and the double tap."""
    before = board_before("ours", variant)
    total = 3 * PAGE_OPERATIONS + 2  # the first page, the other, the first, and its two words
    edges = [at * PAGE_OPERATIONS + near for at in (1, 2, 3) for near in (-1, 0, 1)]
    for cut in sorted({*range(1, total - 1, 41), *edges, total - 2} - {0, total - 1}):
        after = installed(before, variant, NEW, cut, "middle")
        assert starts_whole(before, MemoryFlash(after), variant, NEW) == "stay", cut
    with pytest.raises(pytest.fail.Exception, match="DID NOT RAISE"):
        installed(before, variant, NEW, total)


def test_a_factory_flash_waits_in_its_bootloader() -> None:
    assert BootloaderModel(MemoryFlash(factory_flash())).decide() == "stay"
