"""Windows do not depend on how the samples arrive: pieces of any size give what one push gives."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from studio.core.pipeline import Pipeline, extract
from studio.model.lane import MOTION_CHANNELS
from studio.model.pipeline import (
    MotionFeatures,
    MotionPipeline,
    PipelineSpec,
    SoundFeatures,
    SoundPipeline,
    feature_shape,
)
from tests.unit.pipeline.reference import clip

MOTION = np.random.default_rng(5).integers(-20000, 20000, (400, 6)).astype(np.int16)
SOUND = clip("yes")[4000:12000]


def _in_pieces(pipeline: Pipeline, samples: NDArray[np.int16], cuts: list[int]) -> NDArray[np.float32]:
    edges = [0, *sorted(cut % len(samples) for cut in cuts), len(samples)]
    pieces = [pipeline.push(samples[a:b]) for a, b in itertools.pairwise(edges)]
    return np.concatenate(pieces)


motion_specs = st.builds(
    lambda window, stride, features, channels: MotionPipeline(
        119.0, window, 1 + stride % window, tuple(channels), features, bands=3
    ),
    st.integers(2, 60),
    st.integers(0, 60),
    st.sampled_from(MotionFeatures),
    st.lists(st.sampled_from(MOTION_CHANNELS), min_size=1, max_size=6, unique=True),
)
sound_specs = st.builds(
    lambda frame, hop, frames, stride, features: SoundPipeline(
        frame=frame, hop=1 + hop % frame, fft=512, frames=frames, stride=1 + stride % frames, mels=14, features=features
    ),
    st.integers(200, 512),
    st.integers(99, 511),
    st.integers(1, 12),
    st.integers(0, 11),
    st.sampled_from(SoundFeatures),
)
cuts = st.lists(st.integers(0, 10000), max_size=12)


@settings(max_examples=60)
@given(motion_specs, st.sampled_from([119.0, 104.0, 952.0, 40.0, 2.5]), cuts)
def test_motion_in_pieces_is_motion_at_once(spec: MotionPipeline, rate_hz: float, cuts: list[int]) -> None:
    at_once = Pipeline(spec, input_rate_hz=rate_hz).push(MOTION)
    assert np.array_equal(_in_pieces(Pipeline(spec, input_rate_hz=rate_hz), MOTION, cuts), at_once)


@settings(max_examples=60)
@given(sound_specs, cuts)
def test_sound_in_pieces_is_sound_at_once(spec: SoundPipeline, cuts: list[int]) -> None:
    at_once = Pipeline(spec).push(SOUND)
    assert np.array_equal(_in_pieces(Pipeline(spec), SOUND, cuts), at_once)


@settings(max_examples=40)
@given(st.one_of(motion_specs, sound_specs))
def test_each_live_window_is_the_window_that_training_cuts_out(spec: PipelineSpec) -> None:
    """A pipeline that ran on, and a fresh one for each window: the same bits."""
    pipeline = Pipeline(spec)
    if isinstance(spec, MotionPipeline):
        samples, columns = MOTION, [MOTION_CHANNELS.index(c) for c in spec.channels]
        cut_from = MOTION[:, columns]
    else:
        samples = cut_from = SOUND
    starts = range(0, len(samples) - spec.window + 1, pipeline.stride_samples)
    live = pipeline.push(samples)
    assert live.shape == (len(starts), *feature_shape(spec))
    if len(starts):
        assert np.array_equal(live, extract(spec, np.stack([cut_from[s : s + spec.window] for s in starts])))


@pytest.mark.parametrize("spec", [MotionPipeline(window=30, stride=4), SoundPipeline(frames=9, stride=2)])
def test_reset_forgets_everything(spec: PipelineSpec) -> None:
    samples = MOTION if isinstance(spec, MotionPipeline) else SOUND
    pipeline = Pipeline(spec)
    fresh = pipeline.push(samples)
    pipeline.push(samples[:-3])
    pipeline.reset()
    assert np.array_equal(pipeline.push(samples), fresh)


def test_samples_of_another_type_are_our_mistake() -> None:
    with pytest.raises(ValueError, match="int16"):
        Pipeline(MotionPipeline()).push(np.zeros((5, 6)))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="shape"):
        Pipeline(MotionPipeline()).push(np.zeros((5, 3), dtype=np.int16))
    with pytest.raises(ValueError, match="shape"):
        extract(SoundPipeline(), np.zeros((5, 16000), dtype=np.int16))


def test_samples_may_lie_anywhere_in_memory() -> None:
    spec = MotionPipeline(window=30, stride=10)
    assert np.array_equal(Pipeline(spec).push(np.asfortranarray(MOTION)), Pipeline(spec).push(MOTION))
    assert np.array_equal(Pipeline(spec).push(MOTION[::2]), Pipeline(spec).push(MOTION[::2].copy()))


def test_two_pipelines_do_not_share_state() -> None:
    spec = SoundPipeline(frames=9)
    first, second = Pipeline(spec), Pipeline(replace(spec, floor=1e-3))
    first.push(SOUND[:3000])
    assert len(second.push(SOUND[:2000])) == 0
    assert np.array_equal(first.push(SOUND[3000:])[-1], Pipeline(spec).push(SOUND)[-1])
