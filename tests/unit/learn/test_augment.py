"""Augmented windows stay what they were, background stays quiet, and both keep to int16 and the seed."""

import numpy as np
import pytest

from studio.learn import augment, background
from studio.model.lane import ACCEL_LSB_PER_G, MOTION_CHANNELS
from studio.model.pipeline import MotionPipeline, SoundPipeline
from tests.unit.learn.material import motion_samples


def windows(count=20):
    return np.stack([motion_samples(100, [(20, 80)], seed=i) for i in range(count)])


@pytest.mark.parametrize("channels", [MOTION_CHANNELS, ("aX", "aY", "aZ"), ("gZ", "aX"), ("aZ",)])
def test_motion_keeps_its_shape_and_varies_each_window(channels):
    columns = [MOTION_CHANNELS.index(channel) for channel in channels]
    given = windows()[:, :, columns]
    made = augment.augment_motion(given, channels, np.random.default_rng(0))
    assert made.shape == given.shape
    assert made.dtype == np.int16
    assert all(not np.array_equal(one, other) for one, other in zip(made, given, strict=True))


def test_turning_the_board_keeps_gravity():
    still = np.zeros((50, 60, 6), np.int16)
    still[:, :, 2] = ACCEL_LSB_PER_G
    made = augment.augment_motion(still, MOTION_CHANNELS, np.random.default_rng(1)).astype(float)
    length = np.linalg.norm(made[:, :, :3].mean(axis=1), axis=1) / ACCEL_LSB_PER_G
    assert length.min() > 0.84
    assert length.max() < 1.16
    tilt = np.degrees(np.arccos(made[:, :, 2].mean(axis=1) / ACCEL_LSB_PER_G / length))
    assert 5 < tilt.mean() < 15


def test_rotations_are_rotations():
    turns = augment.random_rotations(20, 30.0, np.random.default_rng(0)).astype(float)
    assert np.abs(turns @ turns.transpose(0, 2, 1) - np.eye(3)).max() < 1e-5
    assert np.abs(np.linalg.det(turns) - 1).max() < 1e-5


def test_sound_saturates_and_does_not_wrap():
    loud = np.full((30, 1600), 32000, np.int16) * np.where(np.arange(1600) % 40 < 20, 1, -1).astype(np.int16)
    noise = background.sound_noise(12, 1600, 16000, np.random.default_rng(0))
    made = augment.augment_sound(loud, noise, np.random.default_rng(1))
    assert made.shape == loud.shape
    assert made.max() == 32767
    # Wrapped samples would stand against their neighbours' sign.
    assert (np.abs(made[:, 5:15].astype(int)) > 3000).mean() > 0.9


def test_noise_has_unit_loudness_and_the_same_seed_gives_the_same():
    first, again = (background.sound_noise(24, 4000, 16000, np.random.default_rng(5)) for _ in range(2))
    assert np.array_equal(first, again)
    rms = np.sqrt((first**2).mean(axis=1))
    assert rms.min() > 0.2
    assert rms.max() < 1.7


def test_background_is_still_or_slow_or_rhythmic_but_gravity_is_always_there():
    made = background.motion_background(60, 120, 100.0, MOTION_CHANNELS, np.random.default_rng(0)).astype(float)
    length = np.linalg.norm(made[:, :, :3], axis=2).mean(axis=1) / ACCEL_LSB_PER_G
    assert length.min() > 0.8
    assert length.max() < 1.6
    assert np.abs(made[:, :, 3:]).std(axis=(1, 2)).min() < 40 < np.abs(made[:, :, 3:]).std(axis=(1, 2)).max()


def test_background_of_one_sample_or_one_channel_is_made_too():
    rng = np.random.default_rng(0)
    assert background.motion_background(12, 2, 50.0, ("gY",), rng).shape == (12, 2, 1)


def test_rest_keeps_the_pose_mostly_and_one_g_always():
    quiet = np.zeros((10, 6), np.int16)
    quiet[:, 0] = 1500
    rng = np.random.default_rng(2)
    poses = np.stack([background.rest(quiet, 50, MOTION_CHANNELS, rng).mean(axis=0) for _ in range(60)])
    assert np.linalg.norm(poses[:, :3], axis=1) == pytest.approx(ACCEL_LSB_PER_G, rel=0.02)
    assert 0.4 < (poses[:, 0] > 0.98 * ACCEL_LSB_PER_G).mean() < 0.75


def test_strength_changes_the_movement_and_not_the_pose():
    given = np.repeat(windows(1), 200, axis=0).astype(float)
    made = augment._strengthen(MOTION_CHANNELS, given.astype(np.float32), np.random.default_rng(3))
    assert made.mean(axis=(0, 1))[2] == pytest.approx(given.mean(axis=(0, 1))[2], rel=0.02)
    swing = made[:, :, 3].std(axis=1) / given[:, :, 3].std(axis=1)
    assert swing.min() < 0.75
    assert swing.max() > 1.3


def test_a_room_rings_on_after_a_click_and_adds_little_before_it():
    click = np.zeros((40, 16000), np.float32)
    click[:, 4000] = 10000
    heard = augment._room(click, np.random.default_rng(0))
    assert np.abs(heard[:, :4000]).max() < 1
    tail = np.sqrt((heard[:, 4001:8000] ** 2).sum(axis=1)) / np.abs(heard[:, 4000])
    assert 0.15 < np.median(tail) < 1.1


@pytest.mark.parametrize("spec", [MotionPipeline(), MotionPipeline(channels=("gZ",)), SoundPipeline()])
def test_a_preview_shows_each_kind_alone_and_the_same_again_for_a_seed(spec):
    shape = (spec.window, len(spec.channels)) if isinstance(spec, MotionPipeline) else (spec.window,)
    window = (2000 * np.sin(np.arange(np.prod(shape)) / 40)).astype(np.int16).reshape(shape)
    rows, again = (augment.preview(window, spec, seed=3) for _ in range(2))
    assert len({name for name, _, _ in rows}) == len(rows) >= 5
    for (_, words, samples), (_, _, same) in zip(rows, again, strict=True):
        assert words.endswith(".")
        assert samples.shape == shape
        assert samples.dtype == np.int16
        assert np.array_equal(samples, same)
    changed = [name for name, _, samples in rows if not np.array_equal(samples, window)]
    # A single axis cannot be turned.
    assert len(changed) >= len(rows) - 1
