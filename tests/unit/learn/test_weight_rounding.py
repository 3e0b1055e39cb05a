"""Weights on the steps of int8: their errors cancel over inputs that go together."""

import numpy as np
import pytest

from studio.learn.weight_rounding import STEPS, rounded_kernel


def _inputs(count, size):
    """As features are: each goes along with its neighbours, and none has zero in its middle."""
    rng = np.random.default_rng(1)
    return np.cumsum(rng.standard_normal((count, size)), axis=1) + 3


def _steps_of(kernel):
    return np.abs(kernel).max(axis=0) / STEPS


def _nearest(kernel):
    return np.round(kernel / _steps_of(kernel)) * _steps_of(kernel)


@pytest.fixture
def kernel():
    return np.random.default_rng(2).standard_normal((60, 8))


def test_every_weight_is_on_a_step_and_none_beyond_the_furthest(kernel):
    made = rounded_kernel(kernel, _inputs(200, 60)) / _steps_of(kernel)
    np.testing.assert_allclose(made, np.round(made), atol=1e-6)
    assert np.abs(made).max() <= STEPS + 1e-6


def test_what_a_layer_says_is_far_nearer_than_with_each_weight_rounded_by_itself(kernel):
    unseen = _inputs(600, 60)[200:]
    made = rounded_kernel(kernel, _inputs(600, 60)[:200])
    error = np.abs(unseen @ (made - kernel)).mean()
    assert error < 0.5 * np.abs(unseen @ (_nearest(kernel) - kernel)).mean()


def test_inputs_that_nobody_saw_move_no_weight_further_than_two_steps(kernel):
    few = _inputs(3, 60)
    moved = np.abs(rounded_kernel(kernel, few) - kernel) / _steps_of(kernel)
    assert np.percentile(moved, 99) < 2


@pytest.mark.parametrize("rows", [np.zeros((5, 60)), np.ones((1, 60))])
def test_a_layer_that_is_given_nothing_or_always_the_same_keeps_its_weights_near(kernel, rows):
    made = rounded_kernel(kernel, rows)
    assert np.isfinite(made).all()


def test_a_channel_of_zeros_stays_so(kernel):
    kernel[:, 3] = 0
    assert not rounded_kernel(kernel, _inputs(50, 60))[:, 3].any()
