"""The power goes before every flash operation of an installation on the emulated board. What the bootloader then starts
is executed: the old firmware or sketch, the new firmware, or an image that finds itself damaged and goes back to the
bootloader. Whatever it is, the studio finds the board's port."""

from __future__ import annotations

import random
import struct
import zlib
from functools import cache
from typing import Literal

import numpy as np
import pytest

from studio.board.firmware_image import HEADER_AT, PAGE_BYTES, read_image
from studio.board.following import Sort, choose_port, sort_of
from studio.board.installing import install
from studio.link.serial_port import SerialPort
from tests.emulator.__main__ import IMAGE
from tests.emulator.bootloader import APPLICATION, BootloaderModel, MemoryFlash, PowerLost, Variant
from tests.emulator.power_cuts import PowerCutBoard, flash_with, torn
from tests.unit.board.bootable import BoardWorld

BOOTLOADER_PORT = "/dev/ttyACM1"
VERSION_AT = HEADER_AT + 12
OLD_VERSION = "0.0.1"
WAIT_FOR_EVER = struct.pack("<HH", 0xBF30, 0xE7FD)  # wfi; back to it
Which = Literal["firmware", "sketch"]


@cache
def old_firmware() -> bytes:
    """The image under another version, with other bytes where its first page is unused, and the right checksum. The
    pages between the first and the last are the new one's, so the installer leaves them; of a sketch it leaves none."""
    image = bytearray(IMAGE.read_bytes())
    struct.pack_into("16s", image, VERSION_AT, OLD_VERSION.encode())
    for at in range(HEADER_AT + 32, PAGE_BYTES):
        image[at] = 0x55
    image[-4:] = struct.pack("<I", zlib.crc32(image[:-4]))
    return bytes(image)


@cache
def sketch() -> bytes:
    """Somebody's program, larger than ours, that has no port of its own."""
    code = struct.pack("<II", 0x20040000, APPLICATION + 9) + WAIT_FOR_EVER
    return code + np.random.default_rng(4).integers(0, 256, 20 * PAGE_BYTES, np.uint8).tobytes()


OLD = {"firmware": old_firmware, "sketch": sketch}


class WatchedFlash(MemoryFlash):
    """Keeps what the bootloader would do if the power went before each operation, and the flash wherever it would
    start something."""

    def __init__(self, data: bytes, variant: Variant) -> None:
        super().__init__(data)
        self.variant = variant
        self.stays = 0
        self.starts: dict[int, bytes] = {}
        self.last: list[tuple[int, tuple[str, int, int], bytes]] = []
        """Number, operation and flash before it, of those that touch the words the bootloader looks at."""

    def erase_page(self, address: int) -> None:
        self._look(("erase", address, 0))
        super().erase_page(address)

    def write_word(self, address: int, value: int) -> None:
        self._look(("write", address, value))
        super().write_word(address, value)

    def write_words(self, address: int, data: bytes) -> None:
        for at in range(0, len(data), 4):
            self.write_word(address + at, int.from_bytes(data[at : at + 4], "little"))

    def _look(self, operation: tuple[str, int, int]) -> None:
        if operation[1] in (APPLICATION, APPLICATION + 4):
            self.last.append((self.operations, operation, bytes(self.data)))
        if BootloaderModel(self, self.variant).decide() == "stay":
            assert finds_bootloader(self, self.variant)
            self.stays += 1
        else:
            self.starts[self.operations] = bytes(self.data)


def finds_bootloader(flash: MemoryFlash, variant: Variant) -> bool:
    """Whether the studio finds the port of a board that starts with this flash, as one that waits."""
    world = BoardWorld()
    world.add(flash=flash, variant=variant)
    port = choose_port(world)
    return sort_of(world, port) == Sort.BOOTLOADER


def installed(flash: MemoryFlash, variant: Variant) -> None:
    world = BoardWorld()
    world.add(flash=flash, variant=variant, in_bootloader=True)
    install(BOOTLOADER_PORT, read_image(IMAGE.read_bytes()), world=world)
    assert flash.violations == []


def started(board: PowerCutBoard, flash: bytes) -> str:
    """What really runs: "bootloader", "sketch", or the version that our firmware's hello tells."""
    restart = board.restart(flash)
    assert restart.problems == ()
    if restart.state == "bootloader":
        return "bootloader"
    if restart.info is None:
        assert board.board.chip.processor.register("pc") - APPLICATION in (8, 10)
        return "sketch"
    found = board.board.host.descriptor
    assert found is not None
    world = BoardWorld()
    world.others = [SerialPort("/dev/ttyACM0", found.vendor, found.product, restart.info.serial, "Nano", "1-2:1.0")]
    assert sort_of(world, choose_port(world)) == Sort.PROGRAM
    return restart.info.firmware


@cache
def watched(which: Which, variant: Variant) -> WatchedFlash:
    """A whole installation."""
    flash = WatchedFlash(flash_with(OLD[which](), variant), variant)
    installed(flash, variant)
    return flash


@pytest.mark.parametrize(("which", "variant"), [("firmware", "A"), ("sketch", "A"), ("sketch", "B"), ("firmware", "B")])
def test_a_cut_before_every_operation_leaves_the_old_the_new_or_the_bootloader(which: Which, variant: Variant) -> None:
    flash = watched(which, variant)
    assert flash.stays + len(flash.starts) == flash.operations > 2 * PAGE_BYTES // 4
    board = PowerCutBoard(flash_with(OLD[which](), variant), bootloader=variant)
    ran = {at: started(board, data) for at, data in flash.starts.items()}
    assert ran == {0: OLD_VERSION if which == "firmware" else "sketch"}
    assert started(board, bytes(flash.data)) == read_image(IMAGE.read_bytes()).version


@pytest.mark.parametrize("variant", ["A", "B"])
def test_installing_again_after_a_cut_gives_a_board_that_runs(variant: Variant) -> None:
    flash = MemoryFlash(flash_with(sketch(), variant))
    flash.cut_at = watched("sketch", variant).operations // 2
    with pytest.raises(PowerLost):
        installed(flash, variant)
    flash.cut_at = None
    installed(flash, variant)
    board = PowerCutBoard(bytes(flash.data), bootloader=variant)
    assert started(board, bytes(flash.data)) == read_image(IMAGE.read_bytes()).version


@pytest.mark.parametrize("variant", ["A", "B"])
def test_a_cut_in_the_middle_of_the_last_word_ends_in_the_bootloader(variant: Variant) -> None:
    """Here with its upper byte as it is to be, so that either bootloader starts it: the image sees that it is not
    whole."""
    flash = watched("sketch", variant)
    board = PowerCutBoard(flash_with(sketch(), variant), bootloader=variant)
    _, operation, before = flash.last[-1]
    assert operation == ("write", APPLICATION, 0x20004000)
    for seed in range(4):
        data = bytearray(torn(before, operation, random.Random(seed)))
        data[APPLICATION + 3] = 0x20
        assert data != flash.data
        assert BootloaderModel(MemoryFlash(bytes(data)), variant).decide() == "application"
        assert started(board, bytes(data)) == "bootloader"


@pytest.mark.parametrize("variant", ["A", "B"])
def test_a_first_page_erased_in_part_ends_in_the_bootloader(variant: Variant) -> None:
    """Its two first words stand yet, so the bootloader starts it: the image sees what happened to the rest."""
    flash = watched("firmware", variant)
    board = PowerCutBoard(flash_with(old_firmware(), variant), bootloader=variant)
    number, operation, before = flash.last[0]
    assert (number, operation[0]) == (0, "erase")
    for seed in range(3):
        data = torn(before, operation, random.Random(seed))
        data = data[:APPLICATION] + before[APPLICATION : APPLICATION + 8] + data[APPLICATION + 8 :]
        assert started(board, data) == "bootloader"
