"""Fits a pipeline's offset and gain to the recordings, so that every channel counts and int8 wastes no range."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from studio.core.pipeline import extract
from studio.model.lane import motion_to_physical
from studio.model.pipeline import MotionFeatures, MotionPipeline, PipelineSpec

LOUD_PERCENTILE = 99.0
"""Of the absolute values: what becomes 1. The rare peaks above it cost the common values no resolution."""


def fitted(spec: PipelineSpec, windows: NDArray[np.int16]) -> PipelineSpec:
    """``spec`` with offset and gain from ``windows`` (training's, int16 at the pipeline's rate). What the project
    has set itself stays. Raw motion gets one gain a sensor, so that a turned board gives turned values."""
    if spec.offset or spec.gain:
        return spec
    if isinstance(spec, MotionPipeline) and spec.features == MotionFeatures.RAW:
        values = np.abs(motion_to_physical(windows.reshape(-1, len(spec.channels)), spec.channels))
        gain = np.zeros(len(spec.channels))
        for sensor in "ag":
            own = [i for i, channel in enumerate(spec.channels) if channel[0] == sensor]
            if own:
                gain[own] = 1.0 / max(float(np.percentile(values[:, own], LOUD_PERCENTILE)), 0.05)
        return replace(spec, offset=(0.0,) * len(gain), gain=_floats(gain))
    features = extract(spec, windows).reshape(-1, _width(spec))
    low, middle, high = np.percentile(features, [5, 50, 95], axis=0)
    return replace(spec, offset=_floats(middle), gain=_floats(2.0 / np.maximum(high - low, 1e-3)))


def _width(spec: PipelineSpec) -> int:
    from studio.model.pipeline import feature_shape

    return feature_shape(spec)[2]


def _floats(values: NDArray[np.floating]) -> tuple[float, ...]:
    """As the core holds them, so that the spec is the same after it has been in a package."""
    return tuple(float(value) for value in values.astype(np.float32))
