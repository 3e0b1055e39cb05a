"""Features become int8 as TensorFlow Lite quantizes an input: nearest, halves away from zero, saturated."""

from __future__ import annotations

import ctypes

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.core.native import library
from studio.core.pipeline import Pipeline
from studio.model.pipeline import MotionFeatures, MotionPipeline, SoundFeatures, SoundPipeline


def quantized(values: NDArray[np.float32], scale: float, zero_point: int) -> NDArray[np.int8]:
    """What ns_quantize makes of them."""
    out = np.empty(len(values), dtype=np.int8)
    function = library().ns_quantize
    function.restype = None
    function.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_float, ctypes.c_int, ctypes.c_void_p]
    function(values.ctypes.data, len(values), scale, zero_point, out.ctypes.data)
    return out


@pytest.mark.parametrize(("scale", "zero_point"), [(0.5, 0), (0.0078125, -128), (0.043, 17), (3.7, 127), (1e-6, 0)])
def test_it_rounds_to_the_nearest_step(scale: float, zero_point: int) -> None:
    values = np.random.default_rng(2).uniform(-140 * scale, 140 * scale, 20000).astype(np.float32)
    steps = (values / np.float32(scale)).astype(np.float64)  # the division is rounded to float32, as TFLite's is
    rounded = np.copysign(np.floor(np.abs(steps) + 0.5), steps)
    assert np.array_equal(quantized(values, scale, zero_point), np.clip(rounded + zero_point, -128, 127))


def test_halves_go_away_from_zero_and_what_is_just_below_does_not() -> None:
    below_half = np.nextafter(np.float32(0.5), np.float32(0))
    values = np.array([0.5, -0.5, 1.5, 2.5, -2.5, below_half, -below_half], dtype=np.float32)
    assert quantized(values, 1.0, 0).tolist() == [1, -1, 2, 3, -3, 0, 0]


def test_nothing_is_too_large_to_be_saturated() -> None:
    values = np.array([np.inf, -np.inf, 3e38, -3e38, np.nan], dtype=np.float32)
    assert quantized(values, 0.01, -5).tolist() == [127, -128, 127, -128, -5]


def _quantize_window(pipeline: Pipeline, scale: float, zero_point: int) -> NDArray[np.int8]:
    out = np.empty(pipeline.shape, dtype=np.int8)
    function = library().ns_pipeline_quantize
    function.restype = None
    function.argtypes = [ctypes.c_void_p, ctypes.c_float, ctypes.c_int, ctypes.c_void_p]
    function(pipeline._at, scale, zero_point, out.ctypes.data)
    return out


@pytest.mark.parametrize(
    "spec",
    [
        SoundPipeline(frames=9, stride=2, offset=(-6.0,), gain=(0.2,)),
        SoundPipeline(frames=4, stride=4, features=SoundFeatures.MFCC),
        MotionPipeline(window=20, stride=7),
        MotionPipeline(window=20, stride=7, features=MotionFeatures.STATS),
    ],
)
def test_a_window_that_moves_on_is_quantized_as_if_it_were_new(spec: SoundPipeline | MotionPipeline) -> None:
    """Windows that nobody asks for, another scale and a reset in between are no hindrance."""
    chance = np.random.default_rng(8)
    pipeline, asked = Pipeline(spec), 0
    for turn in range(40):
        if turn == 30:
            pipeline.reset()
        count = pipeline.stride_samples if turn % 30 else pipeline.window_samples
        samples = chance.integers(-9000, 9000, (count, 6)).astype(np.int16)
        made = pipeline.push(samples[:, 0].copy() if isinstance(spec, SoundPipeline) else samples)
        assert len(made) == 1
        if chance.random() < 0.3:
            continue
        scale, zero_point = (0.05, -7) if turn < 20 else (0.11, 13)
        expected = quantized(made[-1].ravel(), scale, zero_point).reshape(pipeline.shape)
        assert np.array_equal(_quantize_window(pipeline, scale, zero_point), expected)
        asked += 1
    assert asked > 10
