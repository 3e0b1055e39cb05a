"""Malformed packages are refused by a code, and what is accepted is safe to run: under sanitizers."""

from __future__ import annotations

import random
import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from studio.core import package
from studio.core.native import error_table
from studio.learn.package_tflite import package_from_tflite
from studio.model.detector import DetectorSpec
from studio.model.package import Action
from studio.model.pipeline import MotionPipeline
from tests.firmware import sanitize
from tests.firmware.dense_cases import CASES
from tests.firmware.random_networks import RandomNetwork
from tests.firmware.tflite_writer import TfliteWriter

DRIVER = Path(__file__).with_name("package_driver.c")
HOST = tuple(
    f"boards/host/ns_host_{name}.c"
    for name in ("program", "layer", "numbers", "packed", "pool", "level", "portable", "sse2", "avx2", "avxvnni",
                 "avx512", "neon")
)  # fmt: skip
"""How a computer runs a network."""
SOURCES = ("core/ns_package.c", "core/ns_package_check.c", "core/ns_network.c", "core/ns_operator*.c",
           "core/ns_streaming.c", "core/kernels/*.c", "core/ns_crc.c", "core/ns_pipeline.c", "core/ns_motion.c",
           "core/ns_sound.c", "core/ns_fft.c", "core/ns_math.c", "core/ns_resample.c", "core/ns_rows.c",
           "core/ns_detector.c", *HOST)  # fmt: skip
OK, TRUNCATED, MAGIC, VERSION = 0, -1, -2, -3
SECTION, LAYOUT, UNSUPPORTED, SHAPE, RANGE, ARENA = -5, -6, -7, -8, -9, -10
NASTY = [0, 1, 2, 3, 4, 127, 128, 255, 256, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF]


def _whole() -> bytes:
    """A package with every section: a motion pipeline, two labels, actions and check windows."""
    writer = TfliteWriter()
    source = writer.tensor((1, 10, 1, 2), scale=0.05, zero_point=3)
    middle = writer.tensor((1, 10, 1, 4), scale=0.1, zero_point=-128)
    scores, out = writer.tensor((1, 2), scale=0.1, zero_point=5), writer.tensor((1, 2), scale=1 / 256, zero_point=-128)
    dice = random.Random(0)

    def weights(*shape: int) -> int:
        count = 1
        for dim in shape:
            count *= dim
        values = bytes(dice.randrange(256) for _ in range(count))
        return writer.tensor(shape, scale=[0.02] * shape[0], data=_int8(values, shape))

    writer.operator("CONV_2D", [source, weights(4, 3, 1, 2)], [middle], stride_h=1, stride_w=1, activation=1)
    writer.operator("FULLY_CONNECTED", [middle, weights(2, 40)], [scores])
    writer.operator("SOFTMAX", [scores], [out], beta=1.0)
    bare = package_from_tflite(writer.finish([source], [out]), "gestures")
    whole = replace(
        bare,
        labels=("background", "wave"),
        pipeline=MotionPipeline(window=10, stride=5, channels=("aX", "gZ")),
        detector=DetectorSpec(500, 800, 2, (None, 0.75)),
        actions=(Action(), Action(led=0x00FF00, pulse_ms=20, line="wave!")),
    )
    return package.encode(whole)


def _int8(values: bytes, shape: tuple[int, ...]):  # type: ignore[no-untyped-def]
    import numpy as np

    return np.frombuffer(values, dtype=np.int8).reshape(shape)


WHOLE = _whole()
BASES = [WHOLE] + [package.encode(package_from_tflite(RandomNetwork(n).data, f"net {n}")) for n in range(40)]
BASES += [package.encode(package_from_tflite(case.data(), "dense")) for case in list(CASES.values())[::4]]
SMALL = sorted((base for base in BASES if len(base) < 9000), key=len)


@pytest.fixture(scope="module")
def driver() -> Path:
    return sanitize.build(DRIVER, sources=SOURCES)


def _attack(driver: Path, cases: list[bytes]) -> tuple[list[int], int]:
    """The code of each case, and how many of the accepted ones were run."""
    lines = sanitize.run(driver, stdin=sanitize.join_cases(cases)).split()
    codes, runs = [int(word) for word in lines[::2]], sum(int(word) for word in lines[1::2])
    assert len(codes) == len(cases)
    assert set(codes) <= set(error_table())
    return codes, runs


def test_sound_packages_are_accepted_and_run(driver: Path) -> None:
    codes, runs = _attack(driver, BASES)
    assert set(codes) == {OK}
    assert runs == len(BASES)


def test_every_truncation_is_refused(driver: Path) -> None:
    """Cut anywhere; and cut with the header's size following, so that only the sections can tell."""
    cut = [WHOLE[:size] for size in range(len(WHOLE))]
    told = [WHOLE[:8] + struct.pack("<I", size) + WHOLE[12:size] for size in range(16, len(WHOLE))]
    codes, _ = _attack(driver, cut + told)
    assert max(codes) < 0


def test_every_bit_of_header_table_and_small_sections(driver: Path) -> None:
    ends = [offset + size for tag, offset, size, _ in _rows(WHOLE) if tag in (b"INFO", b"LABL", b"NETW")]
    cases = [_flipped(WHOLE, bit) for bit in range(8 * max(ends))]
    codes, _ = _attack(driver, cases)
    assert {OK, TRUNCATED, MAGIC, VERSION, SECTION, LAYOUT, UNSUPPORTED, SHAPE, RANGE, ARENA} <= set(codes)


def test_every_bit_of_the_sections_behind_the_weights(driver: Path) -> None:
    begin = min(offset for tag, offset, _, _ in _rows(WHOLE) if tag == b"PIPE")
    codes, runs = _attack(driver, [_flipped(WHOLE, bit) for bit in range(8 * begin, 8 * len(WHOLE))])
    assert 0 < runs < len(codes)


@pytest.mark.parametrize("seed", range(4))
def test_nasty_words_in_plans(driver: Path, seed: int) -> None:
    """Every 16- and 32-bit place of NETW as a number that is chosen to overflow, in operators of every kind."""
    dice = random.Random(seed)
    cases = list(_with_nasty_words(SMALL[seed::4], dice, 1500))
    codes, runs = _attack(driver, cases)
    assert runs > 20
    assert len(set(codes)) >= 6


@pytest.mark.parametrize("seed", range(4))
def test_random_damage_everywhere(driver: Path, seed: int) -> None:
    """Random bytes, spans and splices of whole packages."""
    dice = random.Random(100 + seed)
    codes, runs = _attack(driver, [_damaged(dice) for _ in range(1500)])
    assert runs > 20
    assert len(Counter(codes)) >= 6


def test_sections_in_disorder(driver: Path) -> None:
    """Missing, doubled, overlapping, out of order, out of bounds, unaligned; an unknown one is skipped."""
    rows = _rows(WHOLE)
    cases = {
        "each missing": [_with_rows(WHOLE, rows[:i] + rows[i + 1 :]) for i in (0, 1, 2, 3)],
        "half a recognition": [_with_rows(WHOLE, [row for row in rows if row[0] != tag]) for tag in (b"PIPE", b"DETE")],
        "doubled": [_with_rows(WHOLE, [*rows[:-1], (b"INFO", *rows[-1][1:])])],
    }
    layouts = [
        _with_rows(WHOLE, [rows[1], rows[0], *rows[2:]]),
        _with_rows(WHOLE, [*rows[:-1], (rows[-1][0], rows[-2][1], rows[-1][2], 0)]),
        _with_rows(WHOLE, [(rows[0][0], 0, rows[0][2], 0), *rows[1:]]),
        _with_rows(WHOLE, [*rows[:-1], (rows[-1][0], rows[-1][1], rows[-1][2] + 1, 0)]),
        _with_rows(WHOLE, [*rows[:-1], (rows[-1][0], 0xFFFFFFF0, 32, 0)]),
        _with_rows(WHOLE, [*rows[:-1], (rows[-1][0], rows[-1][1] + 4, rows[-1][2] - 4, 0)]),
    ]
    for name, damaged in cases.items():
        assert set(_attack(driver, damaged)[0]) == {SECTION}, name
    assert set(_attack(driver, layouts)[0]) == {LAYOUT}
    assert _attack(driver, [_with_rows(WHOLE, [*rows[:-1], (b"NEW!", *rows[-1][1:])])])[0] == [OK]


def _rows(data: bytes) -> list[tuple[bytes, int, int, int]]:
    count = package.HEADER.unpack_from(data)[6]
    return [package.ROW.unpack_from(data, 32 + 16 * i) for i in range(count)]


def _with_rows(data: bytes, rows: list[tuple[bytes, int, int, int]]) -> bytes:
    """The package with another table; shorter ones leave the old rows' bytes as a gap, which is allowed."""
    table = b"".join(package.ROW.pack(*row) for row in rows)
    return data[:20] + struct.pack("<H", len(rows)) + data[22:32] + table + data[32 + len(table) :]


def _flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def _with_nasty_words(bases: list[bytes], dice: random.Random, count: int) -> Iterator[bytes]:
    for _ in range(count):
        data = bytearray(dice.choice(bases))
        _, offset, size, _ = next(row for row in _rows(bytes(data)) if row[0] == b"NETW")
        for _ in range(dice.choice((1, 1, 2))):
            at, value = offset + dice.randrange(size // 2) * 2, dice.choice(NASTY)
            if dice.random() < 0.4:
                struct.pack_into("<H", data, at, value & 0xFFFF)
            elif dice.random() < 0.5:
                data[at] = (data[at] + dice.choice((1, -1, 2, 16, 128))) & 0xFF
            else:
                struct.pack_into("<I", data, min(at, len(data) - 4), value)
        yield bytes(data)


def _damaged(dice: random.Random) -> bytes:
    data = bytearray(dice.choice(SMALL))
    for _ in range(dice.choice((1, 1, 1, 2, 4))):
        at = dice.randrange(len(data)) if dice.random() < 0.5 else dice.randrange(min(len(data), 600))
        kind = dice.randrange(4)
        if kind == 0:
            data[at] = dice.randrange(256)
        elif kind == 1:
            data[at] ^= 1 << dice.randrange(8)
        elif kind == 2:
            span = dice.randrange(1, 40)
            data[at : at + span] = dice.randbytes(len(data[at : at + span]))
        else:
            other = dice.choice(SMALL)
            span = data[at : at + 64]
            data[at : at + 64] = other[at : at + 64][: len(span)].ljust(len(span), b"\0")
    return bytes(data)
