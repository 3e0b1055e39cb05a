"""A board under sanitizers meets random bytes, mutated requests and packages, and power cuts."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from studio.core.codec import crc32, encode_frame
from studio.link.messages import CHUNK, Request, pack
from tests.firmware import sanitize
from tests.unit.link import tiny_package

SOURCES = ("core/**/*.c", "boards/host/ns_host.c", "boards/host/ns_host_flash.c")


@pytest.fixture(scope="module")
def driver() -> Path:
    return sanitize.build(Path(__file__).with_name("link_fuzz.c"), sources=SOURCES)


def play(driver: Path, cases: list[bytes]) -> tuple[int, int, int]:
    """Frames that the board sent, flash rules that it broke, frames of its own that were damaged."""
    frames, violations, damaged = sanitize.run(driver, stdin=sanitize.join_cases(cases)).split()
    return int(frames), int(violations), int(damaged)


def request(kind: int, fields: bytes = b"") -> bytes:
    return b"f" + pack(kind, 7, fields)  # type: ignore[arg-type]


def sending(data: bytes) -> list[bytes]:
    cases = [request(Request.PACKAGE_BEGIN, struct.pack("<II", len(data), crc32(data)))]
    for offset in range(0, len(data), CHUNK):
        cases.append(request(Request.PACKAGE_WRITE, struct.pack("<I", offset) + data[offset : offset + CHUNK]))
    return [*cases, request(Request.PACKAGE_COMMIT, struct.pack("<II", len(data), crc32(data)))]


def test_a_good_package_is_taken_and_runs(driver: Path) -> None:
    up = np.tile(np.array([0, 0, 2048, 0, 0, 0], dtype="<i2"), (20, 1)).tobytes()
    cases = [*sending(tiny_package.data()), b"p", *[b"i" + up] * 8, request(Request.STATUS)]
    frames, violations, damaged = play(driver, cases)
    assert frames > len(sending(tiny_package.data())) + 1  # the answers, and the detection's events
    assert (violations, damaged) == (0, 0)


def test_random_bytes_do_no_harm(driver: Path) -> None:
    random = np.random.default_rng(1)
    cases = [b"b" + random.bytes(int(random.integers(1, 4000))) for _ in range(300)]
    zeros = [b"b" + bytes(random.choice([0, 0, 1, 2, 255], size=2000).astype(np.uint8)) for _ in range(100)]
    assert play(driver, [*cases, *zeros]) == (0, 0, 0)


def test_every_request_with_random_fields_has_one_answer(driver: Path) -> None:
    random = np.random.default_rng(2)
    cases = sending(tiny_package.data())
    for _ in range(3000):
        kind = int(random.integers(0, 0x14))
        fields = random.bytes(int(random.choice([0, 1, 2, 4, 5, 8, 12, 100, 1028, 1029])))
        if random.random() < 0.5:  # small numbers come further
            fields = bytes(byte % 3 for byte in fields)
        cases.append(b"f" + struct.pack("<BBH", kind, 1, 9) + fields)
    frames, violations, damaged = play(driver, cases)
    assert frames >= len(cases)  # events may come on top
    assert (violations, damaged) == (0, 0)


def test_mutated_frames_and_packages_do_no_harm(driver: Path) -> None:
    random = np.random.default_rng(3)
    good = tiny_package.data()
    cases: list[bytes] = []
    for _ in range(150):
        data = bytearray(good)
        for _ in range(int(random.integers(1, 4))):
            data[int(random.integers(0, len(data)))] = int(random.integers(0, 256))
        if random.random() < 0.8:  # a right checksum inside, so that the sections are looked at
            data[12:16] = struct.pack("<I", crc32(bytes(data[16:])))
        cases += sending(bytes(data))
        wire = bytearray(encode_frame(pack(Request.WINDOW_INPUT, 1, bytes(4) + random.bytes(16))))
        wire[int(random.integers(0, len(wire)))] ^= 1 << int(random.integers(0, 8))
        cases += [b"b" + bytes(wire), request(Request.WINDOW_RUN), b"i" + random.bytes(12 * 30)]
    assert play(driver, cases)[1:] == (0, 0)


def test_power_cycles_in_the_middle_of_everything(driver: Path) -> None:
    random = np.random.default_rng(4)
    cases: list[bytes] = []
    for i in range(60):
        script = sending(tiny_package.data(name=f"model {i}"))
        script.insert(int(random.integers(0, len(script))), b"c" + struct.pack("<IB", random.integers(1, 400), i % 3))
        script.insert(int(random.integers(0, len(script))), random.choice([b"d", b"p", b"s" + random.bytes(600)]))
        cases += [*script, b"t" + struct.pack("<I", 400_000)]
    assert play(driver, cases)[1:] == (0, 0)
