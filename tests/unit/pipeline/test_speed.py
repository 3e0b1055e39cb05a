"""Features are fast enough to be computed anew for every training."""

from __future__ import annotations

import time

import numpy as np
import pytest

from studio.core.pipeline import Pipeline, extract
from studio.model.pipeline import MotionFeatures, MotionPipeline, PipelineSpec, SoundFeatures, SoundPipeline

RNG = np.random.default_rng(6)


@pytest.mark.parametrize(
    ("spec", "count", "goal_s"),
    [
        (SoundPipeline(), 1000, 3.0),
        (SoundPipeline(features=SoundFeatures.MFCC), 1000, 3.0),
        (MotionPipeline(), 2000, 0.3),
        (MotionPipeline(features=MotionFeatures.SPECTRAL), 2000, 0.6),
    ],
)
def test_extracting_a_training_set_takes_a_moment(spec: PipelineSpec, count: int, goal_s: float) -> None:
    """Measured on one busy core of a small server: 0.3 to 0.6, 0.3 to 0.6, 0.02 and 0.04 s of CPU."""
    columns = (len(spec.channels),) if isinstance(spec, MotionPipeline) else ()
    windows = RNG.integers(-9000, 9000, (count, spec.window, *columns)).astype(np.int16)
    started = time.process_time()
    made = extract(spec, windows)
    assert time.process_time() - started < goal_s
    assert np.isfinite(made).all()


def test_a_live_microphone_costs_little() -> None:
    """Measured: 1 ms of CPU for a second of sound in blocks of 20 ms."""
    pipeline, sound = Pipeline(SoundPipeline()), RNG.integers(-9000, 9000, 48000).astype(np.int16)
    started = time.process_time()
    windows = sum(len(pipeline.push(sound[at : at + 320])) for at in range(0, len(sound), 320))
    assert (time.process_time() - started) / 3 < 0.05
    assert windows == (48000 - SoundPipeline().window) // 1280 + 1
