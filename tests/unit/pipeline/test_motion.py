"""Motion features of the core against numpy and scipy in float64."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import scipy.fft
import scipy.signal
from numpy.typing import NDArray

from studio.core.pipeline import extract
from studio.model.lane import MOTION_CHANNELS, motion_to_physical
from studio.model.pipeline import MotionFeatures, MotionPipeline, feature_shape


def _windows(count: int, window: int, channels: int, seed: int = 1) -> NDArray[np.int16]:
    """Swings, noise, steps and extremes of int16."""
    rng = np.random.default_rng(seed)
    time = np.arange(window)[:, np.newaxis]
    out = []
    for i in range(count):
        swing = 9000 * np.sin(time * rng.uniform(0.02, 2, channels) + rng.uniform(0, 6, channels))
        out.append(swing + rng.normal(0, 10 ** rng.uniform(0, 3), (window, channels)) + rng.integers(-9000, 9000))
        if i % 5 == 0:
            out[-1] = np.where(rng.random((window, channels)) < 0.5, -32768, 32767)
        if i % 7 == 0:
            out[-1] = np.full((window, channels), rng.integers(-32768, 32768))
    return np.clip(np.rint(out), -32768, 32767).astype(np.int16)


def _statistics(x: NDArray[np.float64], rate_hz: float) -> NDArray[np.float64]:
    """(n, window) in physical units -> (n, 8)."""
    above = x >= x.mean(axis=1, keepdims=True) - 1e-12 * np.abs(x).max()
    crossings = np.count_nonzero(above[:, 1:] != above[:, :-1], axis=1)
    low, high = x.min(axis=1), x.max(axis=1)
    steps = np.abs(np.diff(x, axis=1)).mean(axis=1)
    rms = np.sqrt((x**2).mean(axis=1))
    return np.stack([x.mean(1), x.std(1), rms, low, high, high - low, steps, crossings * rate_hz / x.shape[1]], axis=1)


def _bands(x: NDArray[np.float64], fft: int, bands: int) -> NDArray[np.float64]:
    taper = scipy.signal.get_window("hann", x.shape[1], fftbins=True)
    tapered = (x - x.mean(axis=1, keepdims=True)) * taper
    power = np.abs(scipy.fft.rfft(tapered, n=fft, axis=1)) ** 2 / np.sum(taper**2)
    edges = [i * (fft // 2) // bands for i in range(bands + 1)]
    means = [power[:, 1 + low : 1 + high].mean(axis=1) for low, high in itertools.pairwise(edges)]
    return np.log(np.stack(means, axis=1) + 1e-6)


def test_raw_is_exact() -> None:
    windows = _windows(20, 119, 6)
    made = extract(MotionPipeline(), windows)
    expected = motion_to_physical(windows.reshape(-1, 6), MOTION_CHANNELS).reshape(20, 119, 1, 6)
    assert np.array_equal(made, expected)


def test_raw_takes_offset_and_gain_per_channel() -> None:
    windows = _windows(5, 50, 2)
    spec = MotionPipeline(window=50, stride=5, channels=("aZ", "gX"), offset=(1.0, 10.0), gain=(0.5, 0.01))
    physical = motion_to_physical(windows.reshape(-1, 2), spec.channels).reshape(5, 50, 1, 2).astype(np.float64)
    np.testing.assert_allclose(extract(spec, windows), (physical - [1, 10]) * [0.5, 0.01], rtol=1e-5, atol=1e-6)


SUBSETS = [axes for n in (1, 2, 3, 6) for axes in itertools.permutations(MOTION_CHANNELS, n)]


@pytest.mark.parametrize("channels", SUBSETS[::17])
def test_any_axes_in_any_order(channels: tuple[str, ...]) -> None:
    spec = MotionPipeline(window=10, stride=10, channels=channels)
    windows = _windows(3, 10, len(channels))
    made = extract(spec, windows)
    assert made.shape == (3, *feature_shape(spec))
    physical = motion_to_physical(windows.reshape(-1, len(channels)), channels)
    assert np.array_equal(made[:, :, 0], physical.reshape(3, 10, -1))


@pytest.mark.parametrize(("window", "rate_hz"), [(2, 50.0), (119, 119.0), (128, 104.5), (500, 952.0), (2048, 119.0)])
@pytest.mark.parametrize("features", [MotionFeatures.STATS, MotionFeatures.SPECTRAL])
def test_statistics_are_numpys(window: int, rate_hz: float, features: MotionFeatures) -> None:
    """Largest error seen: 9e-8 of the channel's full scale (the sums are exact)."""
    spec = MotionPipeline(rate_hz=rate_hz, window=window, stride=1, features=features)
    windows = _windows(36, window, 6, seed=window)
    made = extract(spec, windows).reshape(36, 6, -1)[:, :, :8]
    physical = motion_to_physical(windows.reshape(-1, 6), MOTION_CHANNELS).reshape(36, window, 6).astype(np.float64)
    for channel in range(6):
        expected = _statistics(physical[:, :, channel], rate_hz)
        full_scale = 16.0 if channel < 3 else 2048.0
        np.testing.assert_allclose(made[:, channel, :7], expected[:, :7], rtol=0, atol=1.5e-7 * full_scale)
        np.testing.assert_allclose(made[:, channel, 7], expected[:, 7], rtol=3e-7)


SPECTRA = [(16, 16, 8), (50, 64, 5), (119, 128, 8), (128, 128, 64), (2000, 2048, 33)]


@pytest.mark.parametrize(("window", "fft", "bands"), SPECTRA)
def test_bands_are_scipys(window: int, fft: int, bands: int) -> None:
    """Single precision: 80 dB below the loudest band the logarithm is right to 2e-3 (seen: 1.1e-3), and never wrong by
    more than 0.03 (seen: 0.02, a band of one bin at the floor, 140 dB below full scale)."""
    spec = MotionPipeline(window=window, stride=1, features=MotionFeatures.SPECTRAL, bands=bands)
    windows = _windows(36, window, 6, seed=window)
    made = extract(spec, windows).reshape(36, 6, 8 + bands)[:, :, 8:]
    physical = motion_to_physical(windows.reshape(-1, 6), MOTION_CHANNELS).reshape(36, window, 6).astype(np.float64)
    for channel in range(6):
        expected = _bands(physical[:, :, channel], fft, bands)
        errors = np.abs(made[:, channel] - expected)
        heard = expected > expected.max(axis=1, keepdims=True) - np.log(1e8)
        assert errors[heard].max() < 2e-3
        assert errors.max() < 3e-2


def test_a_sine_shows_in_the_band_it_belongs_to_and_in_its_crossings() -> None:
    rate_hz, window = 100.0, 128
    spec = MotionPipeline(rate_hz=rate_hz, window=window, stride=1, channels=("aX",), features=MotionFeatures.SPECTRAL)
    for hz, band in ((3.0, 0), (9.5, 1), (28.0, 4), (47.0, 7)):
        sine = 8000 * np.sin(2 * np.pi * hz * np.arange(window) / rate_hz + 0.3) + 2048
        made = extract(spec, sine.astype(np.int16).reshape(1, window, 1))[0, 0, 0]
        assert np.argmax(made[8:]) == band
        assert made[7] == pytest.approx(2 * hz, abs=1.6)
