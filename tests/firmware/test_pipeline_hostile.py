"""Malformed PIPE sections are refused by a code, and what is accepted is safe to run: under sanitizers."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import pytest

from studio.core.native import error_table
from studio.core.pipeline_section import pack
from studio.model.pipeline import MotionFeatures, MotionPipeline, SoundFeatures, SoundPipeline
from tests.firmware import sanitize

DRIVER = Path(__file__).with_name("pipeline_driver.c")
SOURCES = ("core/ns_pipeline.c", "core/ns_motion.c", "core/ns_sound.c", "core/ns_fft.c", "core/ns_math.c",
           "core/ns_resample.c", "core/ns_rows.c")  # fmt: skip
BASES = {
    "raw": pack(MotionPipeline(window=30, stride=7, channels=("gY", "aX"), gain=(0.5, 0.1))),
    "stats": pack(MotionPipeline(window=30, stride=30, features=MotionFeatures.STATS)),
    "spectral": pack(MotionPipeline(window=30, stride=1, channels=("aZ",), features=MotionFeatures.SPECTRAL, bands=4)),
    "log-mel": pack(SoundPipeline(frame=100, hop=60, fft=128, frames=4, stride=2, mels=8)),
    "mfcc": pack(SoundPipeline(16000, 128, 128, 128, 3, 1, 9, features=SoundFeatures.MFCC, coefficients=4)),
}
NASTY_FLOATS = [float("nan"), float("inf"), float("-inf"), 3e38, -3e38, 1e-45, -0.0, 1e6, -1e6, 2.0, 1e-12, 1e3]
NASTY_WORDS = [0, 1, 2, 3, 127, 128, 255, 256, 2047, 2048, 2049, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF]


@pytest.fixture(scope="module")
def driver() -> Path:
    return sanitize.build(DRIVER, sources=SOURCES)


def _codes(driver: Path, cases: list[bytes]) -> list[int]:
    codes = [int(line) for line in sanitize.run(driver, "attack", stdin=sanitize.join_cases(cases)).split()]
    assert len(codes) == len(cases)
    assert set(codes) <= set(error_table())
    return codes


@pytest.mark.parametrize("base", BASES)
def test_a_sound_section_is_accepted_and_every_shorter_one_refused(driver: Path, base: str) -> None:
    section = BASES[base]
    assert _codes(driver, [section]) == [0]
    assert all(code < 0 for code in _codes(driver, [section[:size] for size in range(len(section))]))
    assert all(code < 0 for code in _codes(driver, [section + bytes(extra) for extra in (1, 4, 1000)]))


@pytest.mark.parametrize("base", BASES)
def test_every_value_of_every_header_byte(driver: Path, base: str) -> None:
    section = BASES[base]
    cases = [section[:at] + bytes([value]) + section[at + 1 :] for at in range(40) for value in range(256)]
    codes = _codes(driver, cases)
    assert 0 in codes
    assert min(codes) < 0


@pytest.mark.parametrize("base", BASES)
def test_no_number_of_a_table_can_be_infinite_or_absurd(driver: Path, base: str) -> None:
    """Each table word in turn as NaN, infinity and 3e38. (Mel spans are no floats: there it must only be safe.)"""
    section = BASES[base]
    start = 32 if base in ("raw", "stats", "spectral") else 40
    words = range(start, len(section), 4)
    cases = [section[:at] + struct.pack("<f", bad) + section[at + 4 :] for at in words for bad in NASTY_FLOATS[:4]]
    assert all(code < 0 for code in _codes(driver, cases))


@pytest.mark.parametrize("seed", range(4))
def test_random_damage(driver: Path, seed: int) -> None:
    dice = random.Random(seed)
    cases = [_damage(bytearray(dice.choice(list(BASES.values()))), dice) for _ in range(2500)]
    codes = _codes(driver, cases)
    assert 0 in codes
    assert len(set(codes)) >= 5


def _damage(section: bytearray, dice: random.Random) -> bytes:
    """One to four wounds: mostly in the header, with numbers at the edges of what fits."""
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(40) if dice.random() < 0.7 else dice.randrange(len(section))
        kind = dice.randrange(5)
        if kind == 0:
            section[at] ^= 1 << dice.randrange(8)
        elif kind == 1:
            struct.pack_into("<H", section, at & ~1, dice.choice(NASTY_WORDS))
        elif kind == 2 and (at & ~3) + 4 <= len(section):
            struct.pack_into("<f", section, at & ~3, dice.choice(NASTY_FLOATS))
        elif kind == 3:
            struct.pack_into("<H", section, at & ~1, dice.randrange(70))
        elif dice.random() < 0.1:
            del section[4 * dice.randrange(10, len(section) // 4) :]
            section.extend(bytes(40))
    return bytes(section)


def test_the_logarithm_is_right_over_all_floats(driver: Path) -> None:
    """Largest relative error seen: 8.1e-8 (every 997th float was tried)."""
    assert float(sanitize.run(driver, "log")) < 1e-7
