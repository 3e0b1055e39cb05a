"""Flags of takes: each planted fault is named, a sound take has none, and what is usual for a label is no fault."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.learn.quality import Traits, flags_of, traits_of
from studio.model.lane import ACCEL_LSB_PER_G, MOTION_CHANNELS, Gap, Lane, LaneInfo, LaneKind
from studio.model.recording import BACKGROUND, Recording, whole_span

MOTION_HZ, SOUND_HZ = 119.0, 16000.0
RANDOM = np.random.default_rng(3)


def motion(seconds: float = 2.0, *, at_s: float = 1.0, strength_g: float = 1.2, hz: float = 3.0) -> NDArray[np.float64]:
    """Rest, a swing of half a second around ``at_s``, rest: (n, 6) in int16 steps."""
    t = np.arange(round(seconds * MOTION_HZ)) / MOTION_HZ
    swing = strength_g * ACCEL_LSB_PER_G * np.exp(-(((t - at_s) / 0.15) ** 2)) * np.sin(2 * np.pi * hz * (t - at_s))
    rows = RANDOM.normal(0, 8, (len(t), 6))
    rows[:, 2] += ACCEL_LSB_PER_G
    rows[:, 0] += swing
    rows[:, 3] += swing / 2
    return rows


def sound(seconds: float = 1.5, *, at_s: float = 0.75, strength: float = 6000.0) -> NDArray[np.float64]:
    t = np.arange(round(seconds * SOUND_HZ)) / SOUND_HZ
    envelope = strength * np.exp(-(((t - at_s) / 0.12) ** 2))
    return RANDOM.normal(0, 12, len(t)) + envelope * RANDOM.normal(0, 0.7, len(t))


def take(values: NDArray[np.float64], *, label: str = "wave", gaps: tuple[Gap, ...] = (), rate_hz: float = 0.0,
         measured_hz: float = 0.0) -> Traits:
    rows = np.clip(np.rint(values), -32768, 32767).astype(np.int16)
    kind = LaneKind.IMU if rows.ndim == 2 else LaneKind.MIC
    rate = rate_hz or (MOTION_HZ if kind == LaneKind.IMU else SOUND_HZ)
    channels = MOTION_CHANNELS if kind == LaneKind.IMU else ("mic",)
    info = LaneInfo(kind, rate, channels, len(rows), gaps)
    bare = Recording("1", "", "", (info,))
    recording = replace(bare, spans=whole_span(bare, label))
    return traits_of(recording, [Lane(info, rows)], sensor=kind, measured_hz={kind: measured_hz})


def codes(traits: Traits, others: list[Traits] | None = None) -> set[str]:
    return {flag.code for flag in flags_of(traits, others or [])}


def with_channel(channel: int, value: float) -> NDArray[np.float64]:
    rows = motion()
    rows[:, channel] = value
    return rows


def held_at(value: float) -> NDArray[np.float64]:
    rows = motion()
    rows[100:140, 0] = value
    return rows


def muted() -> NDArray[np.float64]:
    values = sound()
    values[:8000] = 0
    return values


FAULTS = [
    ("lost", take(motion(), gaps=(Gap(100, 12),))),
    ("rate", take(motion(), rate_hz=0.39)),
    ("rate", take(motion(), measured_hz=99.0)),
    ("stuck", take(with_channel(4, 17.0))),
    ("stuck", take(muted())),
    ("clipped", take(held_at(4 * ACCEL_LSB_PER_G))),
    ("clipped", take(sound(strength=60000.0))),
    ("quiet", take(sound(strength=150.0))),
    ("short", take(motion(0.3, at_s=0.15))),
    ("short", take(sound(0.15, at_s=0.07))),
    ("still", take(motion(strength_g=0.0))),
    ("still", take(RANDOM.normal(0, 900, 24000))),
    ("cut-start", take(motion(at_s=0.0))),
    ("cut-end", take(motion(at_s=2.0))),
    ("cut-end", take(sound(at_s=1.5))),
]


@pytest.mark.parametrize(("code", "spoilt"), FAULTS, ids=lambda value: value if isinstance(value, str) else "")
def test_a_planted_fault_is_named_with_the_reason(code: str, spoilt: Traits) -> None:
    flags = {flag.code: flag for flag in flags_of(spoilt, [])}
    assert code in flags
    assert flags[code].words
    assert flags[code].why.endswith(".")


def test_sound_takes_have_no_flag() -> None:
    assert codes(take(motion(), measured_hz=120.1)) == set()
    assert codes(take(sound(), measured_hz=15900.0)) == set()


def test_a_take_of_something_else_differs_from_the_others_and_one_of_the_same_does_not() -> None:
    others = [take(motion(at_s=0.9 + 0.02 * n, strength_g=1.1 + 0.02 * n)) for n in range(8)]
    assert "unlike" in codes(take(motion(strength_g=3.6, hz=6.0)), others)
    assert codes(take(motion(at_s=1.02, strength_g=1.15)), others) == set()
    assert "unlike" not in codes(take(motion(strength_g=3.6, hz=6.0)), others[:4])  # too few to compare with


def test_a_take_that_only_holds_the_end_of_a_movement_is_weak_and_a_gentle_one_is_not() -> None:
    others = [take(motion(strength_g=1.1 + 0.05 * n)) for n in range(8)]
    tail = motion(1.0, at_s=0.0, strength_g=0.4)
    assert "weak" in codes(take(tail), others)
    assert "weak" not in codes(take(motion(strength_g=0.6)), others)
    assert "weak" not in codes(take(tail), others[:4])  # too few to compare with
    assert "weak" not in codes(take(motion(strength_g=0.0)), others)  # that one is still


def test_one_person_may_be_gentler_than_another() -> None:
    theirs = [replace(take(motion(strength_g=4.0 + 0.1 * n)), person="Bo") for n in range(8)]
    own = [take(motion(strength_g=0.4 + 0.01 * n)) for n in range(6)]
    assert all("weak" not in codes(own[n], [*theirs, *own[:n], *own[n + 1 :]]) for n in range(6))
    assert "weak" in codes(own[0], [replace(other, person="") for other in theirs])


def test_what_most_takes_of_a_label_show_is_no_fault_of_one() -> None:
    still = [take(motion(strength_g=0.0), label="rest") for _ in range(5)]
    assert codes(take(motion(strength_g=0.0), label="rest"), still) == set()
    assert "still" in codes(take(motion(strength_g=0.0), label="rest"), still[:4])  # so few may all have gone wrong
    empty = [take(motion(strength_g=0.0)) for _ in range(4)]
    assert "still" in codes(empty[0], [*empty[1:], *(take(motion()) for _ in range(4))])  # half of them went wrong
    begun = [take(motion(at_s=0.0)) for _ in range(5)]
    assert codes(take(motion(at_s=0.0)), begun) == set()


def test_stillness_and_noise_are_right_for_background() -> None:
    assert codes(take(motion(strength_g=0.0), label=BACKGROUND)) == set()
    assert codes(take(sound(strength=0.0), label=BACKGROUND)) == set()


def test_a_take_of_a_single_sample_is_short_and_nothing_breaks() -> None:
    assert "short" in codes(take(motion()[:1]))
    assert "short" in codes(take(sound()[:1]))
