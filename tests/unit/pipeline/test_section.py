"""The PIPE and DETE sections say what the spec says, and settings that cannot work are refused in words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.core import detector, pipeline
from studio.core.pipeline_section import mel_filters
from studio.errors import StudioError
from studio.model.detector import DetectorSpec
from studio.model.pipeline import MotionFeatures, MotionPipeline, PipelineSpec, SoundFeatures, SoundPipeline

SPECS: list[PipelineSpec] = [
    MotionPipeline(),
    MotionPipeline(62.5, 50, 50, ("gZ", "aX"), MotionFeatures.RAW, offset=(0.5, 2.0), gain=(0.25, 8.0)),
    MotionPipeline(104.125, 128, 1, features=MotionFeatures.STATS),
    MotionPipeline(952.0, 2048, 952, ("aZ",), MotionFeatures.SPECTRAL, bands=20, offset=tuple(range(28)), gain=(3.0,)),
    SoundPipeline(floor=2.0**-20),
    SoundPipeline(frame=400, hop=160, fft=1024, frames=98, stride=98, mels=64, floor=2.0**-10, low_hz=0.0),
    SoundPipeline(features=SoundFeatures.MFCC, coefficients=10, floor=0.5, offset=(1.0,), gain=tuple(range(1, 11))),
]


@pytest.mark.parametrize("spec", SPECS)
def test_a_spec_comes_back_from_its_section(spec: PipelineSpec) -> None:
    assert pipeline.unpack(pipeline.pack(spec)) == spec


@pytest.mark.parametrize("spec", [MotionPipeline(118.73, gain=(0.1,)), SoundPipeline(offset=(0.1, *[0.2] * 39))])
def test_numbers_that_float32_cannot_hold_pack_to_the_same_bytes_again(spec: PipelineSpec) -> None:
    section = pipeline.pack(spec)
    assert pipeline.pack(pipeline.unpack(section)) == section


@pytest.mark.parametrize(
    ("spec", "code"),
    [
        (replace(MotionPipeline(), channels=()), "pipeline-settings"),
        (replace(MotionPipeline(), channels=("aX", "aX")), "pipeline-settings"),
        (replace(MotionPipeline(), channels=("mX",)), "pipeline-settings"),
        (replace(MotionPipeline(), offset=(1.0, 2.0)), "pipeline-settings"),
        (replace(MotionPipeline(), gain=(float("nan"),)), "core-range"),
        (replace(MotionPipeline(), gain=(float("inf"),)), "core-range"),
        (replace(MotionPipeline(), window=1), "core-range"),
        (replace(MotionPipeline(), window=-1), "pipeline-settings"),
        (replace(MotionPipeline(), window=3000), "core-range"),
        (replace(MotionPipeline(), window=3000, features=MotionFeatures.SPECTRAL), "pipeline-settings"),
        (replace(MotionPipeline(), window=70000), "pipeline-settings"),
        (replace(MotionPipeline(), stride=0), "core-range"),
        (replace(MotionPipeline(), stride=120), "core-range"),
        (replace(MotionPipeline(), rate_hz=0.0), "core-range"),
        (replace(MotionPipeline(), rate_hz=-5.0), "pipeline-settings"),
        (replace(MotionPipeline(), rate_hz=float("nan")), "pipeline-settings"),
        (replace(MotionPipeline(), rate_hz=float("inf")), "pipeline-settings"),
        (replace(MotionPipeline(), features=MotionFeatures.SPECTRAL, bands=0), "core-range"),
        (replace(MotionPipeline(), features=MotionFeatures.SPECTRAL, bands=65), "core-range"),
        (replace(SoundPipeline(), rate_hz=8000), "pipeline-settings"),
        (replace(SoundPipeline(), fft=500), "pipeline-settings"),
        (replace(SoundPipeline(), fft=64, frame=64, hop=64, mels=4), "core-shape"),
        (replace(SoundPipeline(), frame=513), "core-shape"),
        (replace(SoundPipeline(), hop=481), "core-range"),
        (replace(SoundPipeline(), stride=50), "core-range"),
        (replace(SoundPipeline(), frames=0), "core-range"),
        (replace(SoundPipeline(), frames=500), "core-range"),
        (replace(SoundPipeline(), fft=128, frame=128, hop=64, mels=60), "pipeline-settings"),
        (replace(SoundPipeline(), mels=0), "pipeline-settings"),
        (replace(SoundPipeline(), low_hz=8000.0), "pipeline-settings"),
        (replace(SoundPipeline(), high_hz=8001.0), "pipeline-settings"),
        (replace(SoundPipeline(), floor=0.0), "core-range"),
        (replace(SoundPipeline(), features=SoundFeatures.MFCC, coefficients=41), "core-shape"),
    ],
)
def test_settings_that_cannot_work_are_refused(spec: PipelineSpec, code: str) -> None:
    with pytest.raises(StudioError) as refusal:
        pipeline.pack(spec)
    assert refusal.value.code == code
    assert refusal.value.what
    assert refusal.value.why
    assert refusal.value.remedy


def test_mel_filters_hear_each_frequency_of_the_band_once() -> None:
    """Neighbouring triangles add up to one between the first and the last peak."""
    filters = mel_filters(mels=40, fft=512, rate_hz=16000, low_hz=60.0, high_hz=7600.0)
    peaks = np.argmax(filters, axis=1)
    np.testing.assert_allclose(filters[:, peaks[0] + 1 : peaks[-1]].sum(axis=0), 1.0, rtol=1e-12)
    assert np.all(np.diff(peaks) >= 0)


def test_a_detector_spec_comes_back_to_a_32768th() -> None:
    spec = DetectorSpec(500, 1000, 3, (None, 0.5, 0.75, 1 / 3))
    back = detector.unpack(detector.pack(spec))
    assert back.thresholds[:3] == spec.thresholds[:3]
    assert back.thresholds[3] == pytest.approx(1 / 3, abs=1 / 65536)
    assert (back.average_ms, back.suppression_ms, back.minimum_count) == (500, 1000, 3)


@pytest.mark.parametrize(
    ("spec", "code"),
    [
        (DetectorSpec(-1, 0, 1, (0.5,)), "detector-settings"),
        (DetectorSpec(0, 70000, 1, (0.5,)), "detector-settings"),
        (DetectorSpec(0, 0, 0, (0.5,)), "core-range"),
        (DetectorSpec(0, 0, 65, (0.5,)), "core-range"),
        (DetectorSpec(0, 0, 1, ()), "core-range"),
        (DetectorSpec(0, 0, 1, (0.5,) * 65), "core-range"),
        (DetectorSpec(0, 0, 1, (1.5,)), "detector-settings"),
        (DetectorSpec(0, 0, 1, (float("nan"),)), "detector-settings"),
    ],
)
def test_detector_settings_that_cannot_work_are_refused(spec: DetectorSpec, code: str) -> None:
    with pytest.raises(StudioError) as refusal:
        detector.pack(spec)
    assert refusal.value.code == code
