"""Find events: what stands out of the stillness around it is found once, with its edges."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.learn.finding import FindSettings, activity, events_in, find_events
from studio.model.lane import MOTION_CHANNELS, Lane, LaneInfo, LaneKind, motion_from_physical

SOUND, MOTION = LaneKind.MIC, LaneKind.IMU


def sound(seconds: float, *bursts: tuple[float, float, float], noise: float = 20.0, rate_hz: float = 16000.0) -> Lane:
    """A quiet room with bursts (start s, end s, rms) of noise in it."""
    rng = np.random.default_rng(1)
    values = noise * rng.standard_normal(round(seconds * rate_hz))
    for start, end, rms in bursts:
        part = values[round(start * rate_hz) : round(end * rate_hz)]
        part += rms * rng.standard_normal(len(part))
    return lane(SOUND, rate_hz, values)


def motion(seconds: float, *shakes: tuple[float, float, float], rate_hz: float = 119.0) -> NDArray[np.float64]:
    """(n, 6) in g and degrees/s: lying flat, with shakes (start s, end s, g)."""
    rng = np.random.default_rng(2)
    time = np.arange(round(seconds * rate_hz)) / rate_hz
    values = rng.standard_normal((len(time), 6)) * ([0.004] * 3 + [0.15] * 3)
    values[:, 2] += 1
    for start, end, force in shakes:
        inside = (time >= start) & (time < end)
        values[inside, :3] += force * np.sin(2 * np.pi * 4 * time[inside])[:, None]
        values[inside, 3:] += 100 * force * np.cos(2 * np.pi * 4 * time[inside])[:, None]
    return values


def lane(kind: LaneKind, rate_hz: float, values: NDArray[np.float64]) -> Lane:
    if kind == SOUND:
        samples, channels = np.clip(np.rint(values), -32768, 32767).astype(np.int16), ("mic",)
    else:
        samples, channels = motion_from_physical(values, MOTION_CHANNELS), MOTION_CHANNELS
    return Lane(LaneInfo(kind, rate_hz, channels, len(samples)), samples)


def spans(of: Lane, **changes: float) -> list[tuple[float, float]]:
    settings = replace(FindSettings.usual(of.info.kind), **changes)
    return [(event.start_us / 1e6, event.end_us / 1e6) for event in find_events(of, settings)]


def near(*expected: tuple[float, float], within: float = 0.06) -> object:
    return [pytest.approx(span, abs=within) for span in expected]


def test_bursts_of_sound_are_found_with_their_edges() -> None:
    assert spans(sound(8, (1, 1.6, 800), (3, 3.5, 300), (6, 7, 800))) == near((1, 1.6), (3, 3.5), (6, 7))


@pytest.mark.parametrize("rate_hz", [50.0, 119.0, 952.0])
def test_shakes_are_found_at_every_rate(rate_hz: float) -> None:
    values = motion(8, (1, 2, 1), (4, 5.2, 0.6), rate_hz=rate_hz)
    assert spans(lane(MOTION, rate_hz, values)) == near((1, 2), (4, 5.2))


def test_stillness_has_no_events() -> None:
    for sensitivity in (0.5, 1.0):
        assert spans(sound(20), sensitivity=sensitivity) == []
        assert spans(lane(MOTION, 119.0, motion(20)), sensitivity=sensitivity) == []


@pytest.mark.parametrize("count", [0, 1, 5, 200])
@pytest.mark.parametrize("kind", [SOUND, MOTION])
def test_a_lane_of_next_to_nothing_has_no_events(kind: LaneKind, count: int) -> None:
    assert spans(lane(kind, 119.0, np.zeros(count) if kind == SOUND else np.zeros((count, 6)))) == []


def test_the_parts_of_a_word_are_joined_and_two_words_are_not() -> None:
    two_parts = sound(6, (1, 1.3, 800), (1.4, 1.6, 800), (3, 3.4, 800))
    assert spans(two_parts) == near((1, 1.6), (3, 3.4))
    assert spans(two_parts, pause_ms=50) == near((1, 1.3), (1.4, 1.6), (3, 3.4))


def test_another_pose_and_slow_tilting_are_no_events() -> None:
    values = motion(20, (2, 3, 1))
    angle = np.interp(np.arange(len(values)) / 119.0, [8, 18], [0, np.pi / 2])
    values[:, 1], values[:, 2] = values[:, 1] + np.sin(angle), values[:, 2] - 1 + np.cos(angle)
    values[round(2.5 * 119) :, :3] += (0.7, 0, -0.3)
    values[:, 3:] += 8.0
    assert spans(lane(MOTION, 119.0, values)) == near((2, 3), within=0.1)


def test_a_noise_that_starts_is_no_event_and_words_in_it_are_found() -> None:
    assert spans(sound(30, (3, 3.5, 1000), (15, 30, 100), (22, 22.5, 1000))) == near((3, 3.5), (22, 22.5), within=0.1)


def test_a_long_event_is_split_where_it_is_stillest() -> None:
    long = sound(10, (2, 4, 800), (4, 4.2, 150), (4.2, 6, 800))
    parts = spans(long)
    assert len(parts) == 2
    assert 3.9 <= parts[0][1] <= parts[1][0] <= 4.3


def test_sensitivity_decides_whether_weak_events_count() -> None:
    weak_and_loud = sound(12, (1, 1.5, 8000), (4, 4.5, 8000), (7, 7.5, 150))
    assert len(spans(weak_and_loud, sensitivity=0.5)) == 2
    assert len(spans(weak_and_loud, sensitivity=1.0)) == 3


def test_a_kept_activity_gives_the_same_events() -> None:
    of = sound(8, (1, 1.6, 800), (3, 3.5, 300))
    settings = FindSettings.usual(SOUND)
    assert events_in(activity(of), SOUND, settings, of.info.duration_us) == find_events(of, settings)


def test_a_bang_does_not_hide_a_word() -> None:
    assert spans(sound(12, (2, 2.5, 200), (8, 8.3, 10000))) == near((2, 2.5), (8, 8.3))


@pytest.mark.parametrize("seed", range(12))
def test_whatever_the_settings_events_are_in_order_apart_inside_and_of_the_asked_lengths(seed: int) -> None:
    rng = np.random.default_rng(seed)
    bursts = [(start, start + rng.uniform(0.05, 4), 10 ** rng.uniform(1.5, 4)) for start in rng.uniform(0, 16, 8)]
    of = sound(20, *bursts) if seed % 2 else lane(MOTION, 119.0, motion(20, *[(a, b, c / 5000) for a, b, c in bursts]))
    shortest, longest, pause = (int(rng.integers(*limits)) for limits in ((20, 500), (600, 5000), (0, 600)))
    found = spans(of, sensitivity=rng.random(), shortest_ms=shortest, longest_ms=longest, pause_ms=pause)
    assert found
    edges = [edge for span in found for edge in span]
    assert edges == sorted(edges)
    assert edges[0] >= 0
    assert edges[-1] <= 20
    assert all(shortest - 40 <= 1000 * (end - start) <= longest + 20 for start, end in found)
