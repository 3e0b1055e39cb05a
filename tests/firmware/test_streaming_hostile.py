"""What is streamed has the bytes of the whole computation, for every network; and no package can say otherwise."""

from __future__ import annotations

import random
import struct
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from studio.core import package
from studio.core.network_records import operator_sizes
from studio.core.network_section import Code
from studio.errors import StudioError
from studio.learn.package import usual_detector
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from studio.model.lane import MOTION_CHANNELS
from studio.model.network import MovedRows, NetworkPlan
from studio.model.package import Package
from studio.model.pipeline import MotionPipeline, new_rows
from tests.firmware import sanitize
from tests.firmware.random_networks import RandomNetwork
from tests.firmware.test_package_hostile import DRIVER, LAYOUT, NASTY, OK, RANGE, SECTION, SHAPE, SOURCES

NETWORKS = 700
STREAMED = 2
MOST_LABELS = 64


def _random_package(number: int) -> Package | None:
    """A random network on motion that moves on by a random stride; None where it cannot be streamed."""
    dice = random.Random(number)
    height, channels = dice.randrange(12, 60), dice.randrange(1, 7)
    width = dice.choice([k for k in (1, 2, 3) if channels % k == 0])
    spec = MotionPipeline(window=height, stride=dice.choice((1, 2, 3, 4, 6, 8)), channels=MOTION_CHANNELS[:channels])
    data = RandomNetwork(number, (1, height, width, channels // width)).data
    planned = plan(read_tflite(data), new_rows=new_rows(spec))
    if planned.streaming is None or planned.output_size > MOST_LABELS:
        return None
    labels = tuple(f"label {i}" for i in range(planned.output_size))
    return Package(f"net {number}", labels, planned, spec, usual_detector(spec, labels, event_s=1.0))


@cache
def _packages() -> list[Package]:
    return [made for made in map(_random_package, range(NETWORKS)) if made]


@cache
def _data() -> list[bytes]:
    return [package.encode(one) for one in _packages()]


@pytest.fixture(scope="module")
def driver() -> Path:
    return sanitize.build(DRIVER, sources=SOURCES)


def _attack(driver: Path, cases: list[bytes]) -> tuple[list[int], list[int]]:
    words = [int(word) for word in sanitize.run(driver, stdin=sanitize.join_cases(cases)).split()]
    return words[::2], words[1::2]


def test_random_networks_give_the_same_bytes_when_only_new_rows_are_computed(driver: Path) -> None:
    codes, runs = _attack(driver, _data())
    assert set(codes) == {OK}
    assert runs.count(STREAMED) > 80
    kinds = Counter(code for one in _packages() for code in _streamed_codes(one.network))
    assert set(kinds) == {
        Code.CONV, Code.DEPTHWISE, Code.MAX_POOL, Code.AVERAGE_POOL, Code.ADD, Code.MUL, Code.TABLE,
        Code.DENSE_WINDOW, Code.DEPTHWISE_PACKED,
    }  # fmt: skip
    assert max(len(one.network.streaming.rows) for one in _packages() if one.network.streaming) >= 4


def _streamed_codes(network: NetworkPlan) -> list[Code]:
    assert network.streaming is not None
    return [one.code for one in operator_sizes(network.network)[: len(network.streaming.rows)]]


def test_a_package_that_says_other_rows_than_the_core_derives_is_refused() -> None:
    for one in _packages()[::7]:
        streaming = one.network.streaming
        assert streaming is not None
        last = streaming.rows[-1]
        others = [
            MovedRows(last.shift, last.begin + 1, last.end), MovedRows(last.shift, last.begin, last.end + 1),
            MovedRows(last.shift, last.begin, last.end - 1), MovedRows(last.shift + 1, last.begin, last.end),
        ]  # fmt: skip
        for other in others:
            assert _code(one, replace(streaming, rows=(*streaming.rows[:-1], other))) == RANGE
        assert _code(one, replace(streaming, new_rows=streaming.new_rows + 1)) == SHAPE
        assert _code(one, replace(streaming, rows=())) == RANGE


def test_a_package_whose_tensors_do_not_stay_until_the_next_window_is_refused() -> None:
    """Planned without streaming the same network needs less memory: what is to stay is written over."""
    refused = 0
    for one in _packages():
        streaming = one.network.streaming
        assert streaming is not None
        shared = replace(plan(read_tflite(RandomNetwork(*_shape(one)).data)), streaming=streaming)
        if shared.arena_bytes < one.network.arena_bytes:
            assert _code(replace(one, network=shared), streaming) == LAYOUT
            refused += 1
    assert refused > 40


def _shape(one: Package) -> tuple[int, tuple[int, int, int, int]]:
    height, width, channels = one.network.input_shape
    return int(one.name.split()[1]), (1, height, width, channels)


def test_without_a_pipeline_nothing_moves_on(driver: Path) -> None:
    data = bytearray(_data()[0])
    rows = [package.ROW.unpack_from(data, 32 + 16 * i) for i in range(7)]
    kept = [row for row in rows if row[0] not in (b"PIPE", b"DETE", b"\0\0\0\0")][:5]
    table = b"".join(package.ROW.pack(*row) for row in kept)
    struct.pack_into("<H", data, 20, len(kept))
    data[32 : 32 + len(table)] = table
    assert _attack(driver, [bytes(data)])[0] == [SECTION]


def _code(one: Package, streaming: object) -> int:
    data = package.encode(replace(one, network=replace(one.network, streaming=streaming)))
    names = {"core-range": RANGE, "core-shape": SHAPE, "core-layout": LAYOUT}
    try:
        package.check(data)
    except StudioError as refused:
        return names[refused.code]
    return OK


@pytest.mark.parametrize("seed", range(2))
def test_damage_is_refused_or_gives_the_same_bytes(driver: Path, seed: int) -> None:
    """Nasty words in the section and in the operators that it is about; what is accepted is run live."""
    dice = random.Random(seed)
    codes, runs = _attack(driver, [_damaged(dice, dice.choice(_data())) for _ in range(1500)])
    assert runs.count(STREAMED) > 50
    assert len(set(codes)) >= 5


def _damaged(dice: random.Random, whole: bytes) -> bytes:
    data = bytearray(whole)
    rows = [package.ROW.unpack_from(data, 32 + 16 * i) for i in range(struct.unpack_from("<H", data, 20)[0])]
    for tag in dice.choice(([b"STRM"], [b"NETW"], [b"NETW"], [b"NETW", b"STRM"], [b"PIPE"])):
        _, offset, size, _ = next(row for row in rows if row[0] == tag)
        at = offset + dice.randrange(min(size, 4000) // 2) * 2
        value = struct.unpack_from("<H", data, at)[0]
        near = (value + dice.choice((1, -1, 2, -2, 4, 8))) & 0xFFFF
        struct.pack_into("<H", data, at, near if dice.random() < 0.6 else dice.choice(NASTY) & 0xFFFF)
    return bytes(data)
