"""Log-mel and MFCC of the core against scipy in float64: how far apart they may be, and on what."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.core.pipeline import extract
from studio.model.pipeline import SoundFeatures, SoundPipeline
from tests.unit.pipeline import reference

SETTINGS = {
    "default": SoundPipeline(),
    "fine": SoundPipeline(frame=400, hop=160, fft=1024, frames=98, mels=64, low_hz=20, high_hz=8000),
    "smallest": SoundPipeline(frame=128, hop=128, fft=128, frames=20, mels=13, low_hz=100, high_hz=7000),
    "largest": SoundPipeline(frame=2048, hop=1024, fft=2048, frames=14, stride=3, mels=80),
}
SIGNALS = {name: reference.clip(name) for name in reference.CLIPS} | reference.synthetic()


def _compare(spec: SoundPipeline, samples: NDArray[np.int16]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Errors of the log-mel values, and the true powers, (frames, mels)."""
    powers = reference.mel_powers(
        samples, frame=spec.frame, hop=spec.hop, fft=spec.fft, mels=spec.mels, low_hz=spec.low_hz, high_hz=spec.high_hz
    )[: spec.frames]
    made = extract(spec, samples[np.newaxis, : spec.window])[0, :, 0]
    return np.abs(made - np.log(powers + spec.floor)), powers


@pytest.mark.parametrize("settings", SETTINGS)
@pytest.mark.parametrize("name", reference.CLIPS)
def test_log_mel_of_real_clips_is_scipys(name: str, settings: str) -> None:
    """Largest error seen: 1.3e-4 ("no", default: a band 70 dB below the frame's loudest); in most clips below 1e-5."""
    errors, _ = _compare(SETTINGS[settings], SIGNALS[name])
    assert errors.max() < 4e-4


@pytest.mark.parametrize("name", [name for name in SIGNALS if "square" in name or "noise" in name or name == "zeros"])
def test_log_mel_of_extreme_signals_is_scipys_at_the_default_settings(name: str) -> None:
    """Largest error seen: 5.0e-4 (a full-scale square wave at half the sample rate, in a band below the floor)."""
    errors, _ = _compare(SETTINGS["default"], SIGNALS[name])
    assert errors.max() < 1e-3


@pytest.mark.parametrize("settings", SETTINGS)
@pytest.mark.parametrize("name", SIGNALS)
def test_log_mel_is_scipys_down_to_90_db_below_the_loudest_band(name: str, settings: str) -> None:
    """Single precision loses what lies further below: there, next to full-scale tones, up to 4.3e-3 was seen."""
    errors, powers = _compare(SETTINGS[settings], SIGNALS[name])
    heard = (powers > SETTINGS[settings].floor) & (powers > 1e-9 * powers.max(axis=1, keepdims=True))
    assert errors[heard].max(initial=0) < 1e-3
    assert errors.max() < 1e-2


@pytest.mark.parametrize("settings", SETTINGS)
@pytest.mark.parametrize("name", reference.CLIPS)
def test_mfcc_of_real_clips_is_scipys(name: str, settings: str) -> None:
    """Largest error seen: 7.2e-5, where values are up to 120."""
    log_mel = SETTINGS[settings]
    spec = SoundPipeline(
        frame=log_mel.frame, hop=log_mel.hop, fft=log_mel.fft, frames=log_mel.frames, mels=log_mel.mels,
        low_hz=log_mel.low_hz, high_hz=log_mel.high_hz, features=SoundFeatures.MFCC,
    )  # fmt: skip
    _, powers = _compare(log_mel, SIGNALS[name])
    expected = reference.mfcc(np.log(powers + spec.floor), spec.coefficients)
    made = extract(spec, SIGNALS[name][np.newaxis, : spec.window])
    assert made.shape == (1, spec.frames, 1, 13)
    np.testing.assert_allclose(made[0, :, 0], expected, atol=3e-4)


def test_offset_and_gain_apply_per_mel_or_to_all() -> None:
    windows = SIGNALS["yes"][np.newaxis, : SoundPipeline().window]
    plain = extract(SoundPipeline(), windows)
    all_alike = extract(SoundPipeline(offset=(-6.0,), gain=(0.25,)), windows)
    np.testing.assert_allclose(all_alike, (plain + 6) * 0.25, atol=1e-6)
    offset, gain = tuple(np.linspace(-9, 0, 40)), tuple(np.linspace(0.1, 1, 40))
    each = extract(SoundPipeline(offset=offset, gain=gain), windows)
    np.testing.assert_allclose(each, (plain - np.array(offset)) * np.array(gain), atol=1e-5)


def test_silence_gives_the_logarithm_of_the_floor() -> None:
    made = extract(SoundPipeline(floor=1e-4), np.zeros((1, SoundPipeline().window), dtype=np.int16))
    np.testing.assert_allclose(made, np.log(1e-4), rtol=2e-7)
