"""Tables of layers for any pipeline, what they will cost, and how features are brought to scale."""

import numpy as np
import pytest

from studio.core.pipeline import extract
from studio.learn.networks import Conv, Dense, Pool, default_network
from studio.learn.normalize import fitted
from studio.model.lane import MOTION_CHANNELS
from studio.model.pipeline import MotionFeatures, MotionPipeline, SoundFeatures, SoundPipeline, feature_shape
from tests.unit.learn.material import motion_samples


def heights(table):
    height = table.input_shape[0]
    for layer in table.layers:
        if isinstance(layer, Conv):
            height = -(-height // layer.stride)
        elif isinstance(layer, Pool):
            height = -(-height // layer.height)
        yield height


@pytest.mark.parametrize("window", [2, 3, 5, 8, 16, 31, 50, 100, 119, 200, 238, 400, 1000])
def test_every_window_length_has_a_network_that_ends_small(window):
    table = default_network(MotionPipeline(window=window))
    assert 1 <= list(heights(table))[-1] <= 3


@pytest.mark.parametrize("frames", [1, 2, 5, 10, 25, 49, 98, 200])
def test_every_length_of_sound_ends_in_one_row(frames):
    table = default_network(SoundPipeline(frames=frames))
    assert list(heights(table))[-1] == 1


@pytest.mark.parametrize("features", [MotionFeatures.STATS, MotionFeatures.SPECTRAL])
def test_features_without_time_get_a_dense_network(features):
    table = default_network(MotionPipeline(features=features))
    assert isinstance(table.layers[0], Dense)


def test_raw_motion_is_scaled_by_sensor():
    windows = np.stack([motion_samples(100, [(20, 80)], seed=i) for i in range(10)])
    spec = fitted(MotionPipeline(rate_hz=100.0, window=100), windows)
    assert spec.gain[0] == spec.gain[1] == spec.gain[2] != spec.gain[3] == spec.gain[4] == spec.gain[5]
    made = np.abs(extract(spec, windows))
    assert 0.9 < np.percentile(made[..., :3], 99) < 1.1
    assert 0.9 < np.percentile(made[..., 3:], 99) < 1.1


@pytest.mark.parametrize("spec", [
    MotionPipeline(rate_hz=100.0, window=100, features=MotionFeatures.SPECTRAL),
    MotionPipeline(rate_hz=100.0, window=100, features=MotionFeatures.STATS),
])  # fmt: skip
def test_other_features_are_centred_and_scaled_each(spec):
    windows = np.stack([motion_samples(100, [(20, 80)], seed=i) for i in range(40)])
    made = extract(fitted(spec, windows), windows).reshape(40, -1)
    assert np.abs(np.median(made, axis=0)).max() < 0.05
    assert np.percentile(made, 95, axis=0).max() < 3


def test_sound_features_are_centred_and_what_the_project_has_set_stays():
    windows = (np.random.default_rng(0).normal(0, 500, (6, SoundPipeline().window))).astype(np.int16)
    spec = fitted(SoundPipeline(features=SoundFeatures.MFCC), windows)
    assert len(spec.offset) == len(spec.gain) == 13
    chosen = SoundPipeline(offset=(1.0,), gain=(2.0,))
    assert fitted(chosen, windows) is chosen


def test_raw_motion_reaches_the_network_sample_by_sample():
    assert feature_shape(MotionPipeline()) == (119, 1, len(MOTION_CHANNELS))
