"""PIPE sections whose tables are as long as their header says, and whose header lies: one rule broken each."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from studio.core.native import error_name
from tests.firmware import sanitize
from tests.firmware.test_pipeline_hostile import DRIVER, SOURCES


def motion(**lies: int) -> bytes:
    """A spectral section of two axes; every table has the length that the header asks for."""
    says = {"features": 2, "rate": 100_000, "window": 20, "stride": 5, "channels": 2, "bands": 4, "fft": 32,
            "axis0": 0, "axis1": 5} | lies  # fmt: skip
    axes = bytes([says["axis0"], says["axis1"], 2, 3, 4, 1])
    header = struct.pack(
        "<BBHIHHB6sBHHfI", 1, says["features"], 0, says["rate"], says["window"], says["stride"], says["channels"],
        axes, 0, says["bands"], says["fft"], 1e-6, 0,
    )  # fmt: skip
    each = 8 + says["bands"] if says["features"] else 1
    taper = says["window"] if says["features"] == 2 else 0
    return header + struct.pack("<f", 0.5) * (2 * each * says["channels"] + taper + says["fft"] // 2)


def sound(*, spans: list[tuple[int, int]] | None = None, **lies: int) -> bytes:
    """An MFCC section; every table has the length that the header asks for."""
    says = {"features": 1, "rate": 16_000_000, "frame": 128, "hop": 64, "fft": 128, "frames": 3, "stride": 1, "mels": 4,
            "coefficients": 2} | lies  # fmt: skip
    spans = [(7 * i, 9) for i in range(says["mels"])] if spans is None else spans
    weights = min(sum(bins for _, bins in spans), 100_000)
    header = struct.pack(
        "<BBHIHHHHHHHHfIff", 2, says["features"], 0, says["rate"], says["frame"], says["hop"], says["fft"],
        says["frames"], says["stride"], says["mels"], says["coefficients"], 0, 1e-6,
        lies.get("weights", weights), 0.0, 8000.0,
    )  # fmt: skip
    each = says["coefficients"] or says["mels"]
    half = struct.pack("<f", 0.5)
    table = b"".join(struct.pack("<HH", first & 0xFFFF, bins & 0xFFFF) for first, bins in spans)
    return (
        header + half * (2 * each + says["frame"] + says["fft"] // 2) + table
        + half * (weights + says["coefficients"] * says["mels"])
    )  # fmt: skip


REFUSED = {
    "range": [
        motion(rate=999), motion(rate=8_000_001), motion(window=1), motion(features=1, bands=0, fft=0, window=2049),
        motion(stride=0), motion(stride=21), motion(channels=0), motion(axis0=6), motion(axis1=0), motion(bands=0),
        motion(bands=17), sound(hop=0), sound(hop=129), sound(frames=0), sound(stride=0), sound(stride=4),
        sound(frames=8193), sound(mels=0), sound(mels=129, spans=[(0, 1)] * 129, features=0, coefficients=0),
    ],
    "shape": [
        motion(fft=16), motion(fft=48), motion(fft=8, window=8), motion(fft=4096, window=2048), motion(features=1),
        motion(features=0), sound(fft=64, frame=64), sound(fft=192), sound(fft=4096), sound(frame=129), sound(frame=1),
        sound(coefficients=0), sound(coefficients=5), sound(features=0), sound(weights=35), sound(weights=0),
    ],
    "layout": [
        sound(spans=[(0, 65), (0, 9), (0, 9), (57, 9)]), sound(spans=[(0, 66), (0, 9), (0, 9), (0, 9)]),
        sound(spans=[(0, 9), (65, 1), (0, 9), (0, 9)]), sound(spans=[(0, 9), (0, 9), (0, 9), (0xFFFF, 1)]),
        sound(spans=[(0, 9), (0, 0), (0, 9), (0, 9)]), sound(spans=[(0, 9), (0, 0xFFFF), (0, 9), (0, 9)]),
        motion() + bytes(4), sound() + bytes(1),
    ],
    "unsupported": [motion(features=3), sound(features=2), sound(rate=8_000_000), b"\x03" + motion()[1:]],
    "truncated": [b"", b"\x01", motion()[:31], motion()[:-1], sound()[:39], sound()[:-1]],
}  # fmt: skip
ACCEPTED = [
    motion(), motion(features=1, bands=0, fft=0), motion(features=0, bands=0, fft=0), motion(fft=2048, bands=1024),
    motion(window=32, stride=32, channels=1), motion(features=1, bands=0, fft=0, window=2048), sound(),
    sound(features=0, coefficients=0), sound(spans=[(0, 65), (64, 1), (0, 1), (1, 64)]), sound(hop=128, stride=3),
    sound(fft=2048, frame=2048), sound(frame=2, hop=2), sound(frames=8192),
    sound(mels=128, spans=[(0, 1)] * 128, features=0, coefficients=0, frames=128),
]  # fmt: skip


@pytest.fixture(scope="module")
def driver() -> Path:
    return sanitize.build(DRIVER, sources=SOURCES)


def _names(driver: Path, cases: list[bytes]) -> list[str]:
    return [error_name(int(code)) for code in sanitize.run(driver, "attack", stdin=sanitize.join_cases(cases)).split()]


@pytest.mark.parametrize("name", REFUSED)
def test_each_rule_has_its_refusal(driver: Path, name: str) -> None:
    assert _names(driver, REFUSED[name]) == [name] * len(REFUSED[name])


def test_what_is_just_within_the_rules_is_accepted_and_safe(driver: Path) -> None:
    assert _names(driver, ACCEPTED) == ["ok"] * len(ACCEPTED)
