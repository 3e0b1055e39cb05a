"""Packages that the board must not take: the shipping image answers with a code, keeps the one it has, and goes on."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable

import pytest

from studio.core.codec import crc32
from studio.link.messages import Request
from studio.model.board import PackageInfo
from tests.emulator.__main__ import IMAGE
from tests.emulator.board import Nano33BleSense
from tests.emulator.board_client import BoardClient
from tests.unit.link import tiny_package

CRC, VERSION, ARENA, TOO_BIG, CHECK_FAILED, MAGIC = -4, -3, -10, -11, -17, -2


def sealed(package: bytearray) -> bytes:
    """With the container's checksum made right again."""
    struct.pack_into("<I", package, 12, zlib.crc32(package[16:]))
    return bytes(package)


def changed(at: int, layout: str, value: int) -> bytes:
    package = bytearray(tiny_package.data(name="refused"))
    struct.pack_into("<" + layout, package, at, value)
    return sealed(package)


def other_scores() -> bytes:
    """The last byte is a score of the last check window."""
    package = bytearray(tiny_package.data(name="refused"))
    table = [struct.unpack_from("<4sII", package, 32 + 16 * i) for i in range(struct.unpack_from("<H", package, 20)[0])]
    [(offset, size)] = [(offset, size) for tag, offset, size in table if tag == b"CHEK"]
    package[offset + size - 1] ^= 1
    return sealed(package)


@pytest.fixture(scope="module")
def client() -> BoardClient:
    board = BoardClient(Nano33BleSense(revision=1, image=IMAGE.read_bytes()))
    board.connect()
    assert board.send(tiny_package.data(name="kept")).status == 0
    return board


def kept(client: BoardClient) -> PackageInfo | None:
    return client.hello().package


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: changed(4, "H", 2), VERSION),
        (lambda: changed(0, "I", 0x12345678), MAGIC),
        (lambda: changed(16, "I", 1 << 20), ARENA),
        (other_scores, CHECK_FAILED),
    ],
    ids=["another major version", "no package at all", "more memory than there is", "other scores"],
)
def test_a_package_that_cannot_run_is_refused_by_its_code(
    client: BoardClient, make: Callable[[], bytes], code: int
) -> None:
    assert client.send(make()).status == code
    package = kept(client)
    assert package is not None
    assert package.name == "kept"


def test_a_newer_minor_version_is_taken(client: BoardClient) -> None:
    assert client.send(changed(6, "H", 7)).status == 0
    assert client.send(tiny_package.data(name="kept")).status == 0


def test_a_package_that_arrived_damaged_or_is_too_large_is_refused(client: BoardClient) -> None:
    package = tiny_package.data(name="refused")
    assert client.send(package, crc=crc32(package) ^ 1).status == CRC
    assert client.request(Request.PACKAGE_BEGIN, struct.pack("<II", 0x40001, 0)).status == TOO_BIG
    assert kept(client) is not None


@pytest.mark.parametrize("seed", range(6))
def test_a_package_damaged_and_sealed_again_brings_no_board_down(client: BoardClient, seed: int) -> None:
    """It is refused, or what was damaged does not matter; the core's own tests do this by the thousand."""
    chance = random.Random(seed)
    package = bytearray(tiny_package.data(name="refused"))
    for _ in range(4):
        package[chance.randrange(16, len(package))] ^= 1 << chance.randrange(8)
    status = client.send(sealed(package)).status
    info = client.hello()
    assert info.reset == "power-up"
    assert info.package is not None
    assert status < 0 or info.package.crc == crc32(sealed(package))
    assert client.board.complaints == []
