"""What the virtual board's sensors feel: stillness, recordings eased in and out, and noise."""

from __future__ import annotations

import numpy as np
import pytest

from studio.board.performance import EASE_S, STILL_POSE, Performance, Sensors, resampled
from studio.model.lane import Lane, LaneInfo, LaneKind

POSE = np.array([2048, 0, 0, 160, 0, -160], np.int16)


def motion(rows: np.ndarray, rate_hz: float = 119.0, channels: tuple[str, ...] = ()) -> Lane:
    names = channels or ("aX", "aY", "aZ", "gX", "gY", "gZ")
    return Lane(LaneInfo(LaneKind.IMU, rate_hz, names, len(rows)), rows.astype(np.int16))


def sound(samples: np.ndarray) -> Lane:
    return Lane(LaneInfo(LaneKind.MIC, 16000, ("mic",), len(samples)), samples.astype(np.int16))


def play(sensors: Sensors, kind: LaneKind, rate_hz: float, seconds: float, *, step_s: float = 0.01) -> np.ndarray:
    pieces, given = [], 0
    for i in range(1, round(seconds / step_s) + 1):
        sensors.advance(i * step_s)
        due = int(i * step_s * rate_hz)
        pieces.append(sensors.samples(kind, rate_hz, given / rate_hz, due - given))
        given = due
    return np.concatenate(pieces)


def test_stillness_is_gravity_and_a_little_noise() -> None:
    rows = play(Sensors(), LaneKind.IMU, 119, 10.0).astype(float)
    np.testing.assert_allclose(rows.mean(axis=0), STILL_POSE, atol=1.0)
    assert (rows.std(axis=0) > 1).all()
    assert (rows.std(axis=0) < 12).all()
    room = play(Sensors(), LaneKind.MIC, 16000, 1.0)
    assert 5 < room.std() < 30


def test_a_performance_comes_out_as_it_was_recorded_and_jumps_nowhere() -> None:
    recorded = np.tile(POSE, (119, 1)).astype(float)
    recorded[:, 0] += 500 * np.sin(np.arange(119) / 8)
    sensors = Sensors()
    sensors.perform(Performance("wave", (motion(recorded),)))
    rows = play(sensors, LaneKind.IMU, 119, 3.0)
    ease = round(EASE_S * 119)
    starts = [i for i in range(len(rows) - 119) if np.array_equal(rows[i : i + 119], recorded.astype(np.int16))]
    assert len(starts) == 1
    assert ease <= starts[0] <= ease + 3
    assert np.abs(np.diff(rows[:, 0].astype(float))).max() < 300  # 2048 in 18 steps, not in one
    np.testing.assert_allclose(rows[-60:].mean(axis=0), STILL_POSE, atol=5)


@pytest.mark.parametrize("to_hz", [119, 238, 476, 952])
def test_a_recording_is_played_at_the_rate_of_the_stream(to_hz: int) -> None:
    recorded = np.tile(POSE, (100, 1)).astype(float)
    recorded[:, 1] = 1000 * np.sin(2 * np.pi * 2 * np.arange(100) / 100)  # 2 Hz
    sensors = Sensors()
    sensors.perform(Performance("swing", (motion(recorded, 100.0),)))
    rows = play(sensors, LaneKind.IMU, to_hz, 2.0)[:, 1].astype(float)
    crossings = np.flatnonzero((rows[:-1] > 300) & (rows[1:] <= 300))
    assert len(crossings) == 2
    assert abs((crossings[1] - crossings[0]) / to_hz - 0.5) < 0.02


def test_channels_that_were_not_recorded_stay_still() -> None:
    sensors = Sensors()
    sensors.perform(Performance("x only", (motion(np.full((119, 1), 3000), channels=("aX",)),)))
    rows = play(sensors, LaneKind.IMU, 119, 1.2)
    middle = rows[60]
    assert middle[0] == 3000
    assert middle[2] == 2048


def test_sound_is_played_whole() -> None:
    said = (8000 * np.sin(np.arange(8000) / 5)).astype(np.int16)
    sensors = Sensors()
    sensors.perform(Performance("word", (sound(said),)))
    heard = play(sensors, LaneKind.MIC, 16000, 2.0)
    at = int(np.argmax(np.correlate(heard.astype(float), said.astype(float), "valid")))
    np.testing.assert_array_equal(heard[at + 100 : at + 7900], said[100:7900])
    assert np.abs(heard[:at]).max() < 100


def test_noise_is_added_when_it_is_asked_for() -> None:
    lane = motion(np.tile(POSE, (238, 1)))
    spreads = []
    for noise in (0.0, 2.0):
        sensors = Sensors()
        sensors.perform(Performance("pose", (lane,), noise=noise))
        spreads.append(play(sensors, LaneKind.IMU, 119, 1.5)[60:150, 0].std())
    assert spreads[0] == 0
    assert 6 < spreads[1] < 24


def test_performances_follow_each_other_and_the_playlist_fills_the_rest() -> None:
    a, b, c = (Performance(name, (motion(np.tile(POSE, (60, 1))),), pause_s=0.2) for name in "abc")
    sensors = Sensors(playlist=[a, b])
    seen: list[str] = []
    for i in range(500):
        sensors.advance(i * 0.02)
        if i == 20:
            sensors.perform(c)
        if not seen or sensors.playing != seen[-1]:
            seen.append(sensors.playing)
    assert seen[:5] == ["a", "c", "b", "a", "b"]
    sensors.hold_still()
    assert sensors.playing == ""


def test_resampling_keeps_straight_lines_straight() -> None:
    line = np.arange(50, dtype=float)[:, None] * [1.0, -2.0]
    at_238 = resampled(line, 119, 238)
    np.testing.assert_allclose(at_238[:98, 0], np.arange(98) / 2)
    assert resampled(line, 119, 119) is line
