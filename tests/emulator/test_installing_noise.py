"""One fault anywhere in the dialogue with the bootloader: the right image is on the board, or a sentence is."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from studio.board.firmware_image import FirmwareImage
from studio.board.installing import INSTALL_PROBLEMS, install
from studio.errors import StudioError
from tests.emulator.bootloader import APPLICATION, factory_flash
from tests.unit.board.bootable import BoardWorld, Noise, our_image, sketch, with_program

BOOTLOADER_PORT = "/dev/ttyACM1"
FACTORY = factory_flash()
SMALL = our_image(4096 + 300)
"""Two pages: three are sent, since the first one is erased before and written after the other."""
OLD = sketch(3 * 4096)
KINDS = ("drop", "damage", "repeat", "delay")


def code_of(world: BoardWorld, image: FirmwareImage) -> str:
    """Installs; "" when that says that it worked, else the code of its error."""
    try:
        install(BOOTLOADER_PORT, image, world=world)
    except StudioError as error:
        return error.code
    return ""


def outcome_with(noise: Noise, image: FirmwareImage) -> str:
    """ "" when the image is on the board and was found to be, else the error's code. Asserts that one or the other is
    the whole truth."""
    world = BoardWorld()
    world.noise = noise
    board = world.add(flash=with_program(OLD.data), in_bootloader=True)
    code = code_of(world, image)
    whole = board.flash.read(APPLICATION, len(image.data)) == image.data
    if not code:
        assert whole, f"{noise}: it said that it worked"
    else:
        assert code in INSTALL_PROBLEMS, noise
        # What stands there does not start by half, and the board can be found again and the rest be done.
        world.noise = None
        world.clock.now_s += 60
        board.reset(double_tap=True)
        world.clock.now_s += 2
        install(BOOTLOADER_PORT, image, world=world)
    assert board.flash.read(APPLICATION, len(image.data)) == image.data, noise
    assert bytes(board.flash.data[:APPLICATION]) == FACTORY[:APPLICATION]
    return code


def dialogue(image: FirmwareImage) -> tuple[int, list[int]]:
    """How many bytes pass without a fault, and where those stand that belong to no page's data."""
    world = BoardWorld()
    world.noise = Noise(1 << 40, "drop")
    world.add(flash=with_program(OLD.data), in_bootloader=True)
    places: list[int] = []
    carry = world.noise.carry

    def noted(data: bytes, direction: int, now_s: float) -> list[tuple[float, bytes]]:
        start = world.noise.carried if world.noise else 0
        head = min(len(data), 24)  # S and its first bytes
        places.extend(range(start, start + head))
        places.extend(range(start + max(head, len(data) - 5), start + len(data)))
        return carry(data, direction, now_s)

    world.noise.carry = noted  # type: ignore[method-assign]
    install(BOOTLOADER_PORT, image, world=world)
    return world.noise.carried, places


@pytest.mark.parametrize("kind", KINDS)
def test_one_fault_at_every_byte_of_the_commands_and_answers(kind: str) -> None:
    _, places = dialogue(SMALL)
    codes = Counter(outcome_with(Noise(place, kind, mask=0x01), SMALL) for place in places)  # type: ignore[arg-type]
    assert codes[""] > 0.6 * len(places), codes


@pytest.mark.parametrize("mask", [0x02, 0x10, 0x80, 0xFF])
def test_other_damage_at_every_byte_of_the_commands_and_answers(mask: int) -> None:
    _, places = dialogue(SMALL)
    codes = Counter(outcome_with(Noise(place, "damage", mask=mask), SMALL) for place in places)
    assert codes[""] > 0.6 * len(places), codes


@pytest.mark.parametrize("mask", [0x01, 0x02, 0x04])
def test_damage_at_every_byte_of_the_commands_for_an_image_that_does_not_check_itself(mask: int) -> None:
    """A page may then go to another page's place; nobody but the writer would notice."""
    image = sketch(2 * 4096 + 100)
    _, places = dialogue(image)
    codes = Counter(outcome_with(Noise(place, "damage", mask=mask), image) for place in places)
    assert codes[""] > 0.6 * len(places), codes


@pytest.mark.parametrize("kind", ["drop", "delay"])
@pytest.mark.parametrize("from_end", [1, 2])
def test_a_wish_to_start_that_is_lost_or_late_is_made_again(kind: str, from_end: int) -> None:
    total, _ = dialogue(SMALL)
    assert outcome_with(Noise(total - from_end, kind), SMALL) == ""  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", KINDS)
def test_one_fault_at_every_17th_byte_of_all(kind: str) -> None:
    total, _ = dialogue(SMALL)
    codes = Counter(
        outcome_with(Noise(place, kind, mask=0x55), SMALL)  # type: ignore[arg-type]
        for place in range(KINDS.index(kind), total, 17)
    )
    assert codes[""] > 0.9 * sum(codes.values()), codes


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("image", [our_image(40 * 4096), sketch(25 * 4096 + 7)], ids=["ours", "sketch"])
def test_one_fault_anywhere_in_a_large_image(image: FirmwareImage, kind: str) -> None:
    total, _ = dialogue(image)
    places = np.random.default_rng(len(image.data)).integers(0, total, 25)
    for place in places:
        outcome_with(Noise(int(place), kind, mask=0x04, seconds=6.0), image)  # type: ignore[arg-type]


@pytest.mark.parametrize("rate", [3e-6, 3e-5, 3e-4])
def test_a_line_that_is_always_bad(rate: float) -> None:
    """Whatever comes of it, it is told truly."""
    for seed in range(40):
        world = BoardWorld()
        world.noise = _Storm(seed, rate)
        board = world.add(flash=with_program(OLD.data), in_bootloader=True)
        code = code_of(world, SMALL)
        assert code in INSTALL_PROBLEMS or board.flash.read(APPLICATION, len(SMALL.data)) == SMALL.data


class _Storm(Noise):
    """Faults of all kinds, again and again."""

    def __init__(self, seed: int, rate: float) -> None:
        super().__init__(0, "drop")
        self._random = np.random.default_rng(seed)
        self._rate = rate

    def carry(self, data: bytes, direction: int, now_s: float) -> list[tuple[float, bytes]]:
        if self._random.random() < self._rate * len(data):
            self.kind = str(self._random.choice(KINDS))  # type: ignore[assignment]
            self.position = self.carried + int(self._random.integers(0, len(data)))
        return super().carry(data, direction, now_s)
