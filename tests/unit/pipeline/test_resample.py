"""Motion at any rate becomes motion at the pipeline's rate: interpolated as numpy does, and without drift."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.pipeline import Pipeline, resample_motion
from studio.errors import StudioError
from studio.model.pipeline import MotionPipeline

RATES = [(119.0, 119.0), (952.0, 119.0), (104.0, 119.0), (118.73, 119.0), (50.0, 100.0), (59.5, 400.0), (1600.0, 62.5)]


@pytest.mark.parametrize(("from_hz", "to_hz"), RATES)
def test_it_is_numpys_interpolation_rounded(from_hz: float, to_hz: float) -> None:
    samples = np.random.default_rng(3).integers(-32768, 32768, (700, 6)).astype(np.int16)
    made = resample_motion(samples, from_hz, to_hz)
    at = np.arange(len(made)) * (from_hz / to_hz)
    assert at[-1] <= 699 + 1e-9
    assert at[-1] + from_hz / to_hz > 699 - 1e-9
    expected = np.stack([np.interp(at, np.arange(700), column) for column in samples.T], axis=1)
    np.testing.assert_allclose(made, expected, atol=0.5 + 1e-6)


values = st.lists(st.integers(-32768, 32767), min_size=1, max_size=30)


@given(st.integers(1000, 2000000), st.integers(1000, 2000000), values)
def test_it_is_exact_and_halves_go_up(from_mhz: int, to_mhz: int, values: list[int]) -> None:
    made = resample_motion(np.array(values, dtype=np.int16)[:, np.newaxis], from_mhz / 1000, to_mhz / 1000)[:, 0]
    assert len(made) == (len(values) - 1) * to_mhz // from_mhz + 1
    for k in {0, len(made) // 3, len(made) // 2, len(made) - 1}:
        at = Fraction(k * from_mhz, to_mhz)
        before = int(at)
        after = min(before + 1, len(values) - 1)
        exact = values[before] + (at - before) * (values[after] - values[before])
        assert made[k] == (exact + Fraction(1, 2)).__floor__()


@pytest.mark.parametrize("to_mhz", [7_999_999, 8_000_000])
def test_it_is_exact_at_the_fastest_rate_between_the_furthest_values(to_mhz: int) -> None:
    """There the sums of the long division come closest to 32 bits."""
    values = np.array([-32768, 32767, -32768, 32767, 0], dtype=np.int16)
    made = resample_motion(values[:, np.newaxis], 7.001, to_mhz / 1000)[:, 0].astype(np.int64)
    k = np.arange(len(made), dtype=np.int64)
    before, rest = k * 7001 // to_mhz, k * 7001 % to_mhz
    low = values.astype(np.int64)[before]
    distance = values.astype(np.int64)[np.minimum(before + 1, 4)] - low
    assert np.array_equal(made, low + (2 * distance * rest + to_mhz) // (2 * to_mhz))


def test_an_hour_does_not_drift() -> None:
    count = 104 * 3600
    ramp = (np.arange(count) % 30000).astype(np.int16)[:, np.newaxis]
    made = resample_motion(ramp, 104.0, 119.0)
    at = [Fraction(k * 104, 119) for k in range(len(made) - 50, len(made))]
    inside = [(k, x) for k, x in enumerate(at) if x % 30000 < 29999]
    assert len(made) == (count - 1) * 119 // 104 + 1
    assert all(made[len(made) - 50 + k, 0] == (x % 30000 + Fraction(1, 2)).__floor__() for k, x in inside)


@pytest.mark.parametrize(("from_hz", "to_hz"), RATES)
def test_a_live_pipeline_resamples_as_the_recording_was(from_hz: float, to_hz: float) -> None:
    samples = np.random.default_rng(4).integers(-32768, 32768, (900, 6)).astype(np.int16)
    spec = MotionPipeline(rate_hz=to_hz, window=20, stride=7)
    live = Pipeline(spec, input_rate_hz=from_hz).push(samples)
    assert np.array_equal(live, Pipeline(spec).push(resample_motion(samples, from_hz, to_hz)))
    assert len(live) > 0


def test_nothing_becomes_nothing() -> None:
    assert resample_motion(np.empty((0, 3), dtype=np.int16), 100.0, 50.0).shape == (0, 3)


@pytest.mark.parametrize("rate", [0.0, -1.0, float("nan"), float("inf"), 0.0001])
def test_a_rate_that_is_none_is_refused(rate: float) -> None:
    with pytest.raises(StudioError, match="cannot be brought") as refusal:
        resample_motion(np.zeros((3, 6), dtype=np.int16), rate, 119.0)
    assert refusal.value.code == "rate"
    with pytest.raises(StudioError, match="cannot be computed") as refusal:
        Pipeline(MotionPipeline(), input_rate_hz=rate)
    assert refusal.value.code == "core-range"


def test_no_motion_is_brought_to_a_rate_beyond_the_boards() -> None:
    with pytest.raises(StudioError, match="8000 Hz at most") as refusal:
        resample_motion(np.zeros((3, 6), dtype=np.int16), 119.0, 8000.5)
    assert refusal.value.code == "rate"
