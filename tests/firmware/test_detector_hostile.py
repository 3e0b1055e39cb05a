"""Malformed DETE sections are refused by a code, and what is accepted stands any scores and times: under sanitizers."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from studio.core.detector import pack
from studio.core.native import error_table
from studio.model.detector import DetectorSpec
from tests.firmware import sanitize

DRIVER = Path(__file__).with_name("detector_driver.c")
BASES = {
    "usual": pack(DetectorSpec(500, 1000, 2, (None, 0.6, 0.8, 1.0))),
    "least": pack(DetectorSpec(0, 0, 1, (0.0,))),
    "most": pack(DetectorSpec(65535, 65535, 64, (None, *[0.5] * 63))),
}


@pytest.fixture(scope="module")
def driver() -> Path:
    return sanitize.build(DRIVER, sources=("core/ns_detector.c",))


def _codes(driver: Path, cases: list[bytes]) -> list[int]:
    codes = [int(line) for line in sanitize.run(driver, stdin=sanitize.join_cases(cases)).split()]
    assert len(codes) == len(cases)
    assert set(codes) <= set(error_table())
    return codes


@pytest.mark.parametrize("base", BASES)
def test_a_sound_section_is_accepted_and_every_other_length_refused(driver: Path, base: str) -> None:
    section = BASES[base]
    assert _codes(driver, [section]) == [0]
    assert all(code < 0 for code in _codes(driver, [section[:size] for size in range(len(section))]))
    assert all(code < 0 for code in _codes(driver, [section + bytes(extra) for extra in (1, 2, 100)]))


@pytest.mark.parametrize("base", BASES)
def test_every_value_of_every_byte(driver: Path, base: str) -> None:
    section = BASES[base]
    places = range(min(len(section), 20))
    codes = _codes(driver, [section[:at] + bytes([v]) + section[at + 1 :] for at in places for v in range(256)])
    assert 0 in codes
    assert min(codes) < 0


def test_random_bytes(driver: Path) -> None:
    dice = random.Random(1)
    cases = [dice.randbytes(dice.randrange(200)) for _ in range(3000)]
    for base in BASES.values():
        for _ in range(1000):
            damaged = bytearray(base)
            for _ in range(dice.randint(1, 4)):
                damaged[dice.randrange(len(damaged))] = dice.randrange(256)
            cases.append(bytes(damaged))
    codes = _codes(driver, cases)
    assert len(set(codes)) >= 3
