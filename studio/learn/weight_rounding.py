"""Rounds weights to the steps that int8 leaves them so that, over the inputs there are, the errors cancel."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

STEPS = 127
"""On either side of zero, for the furthest weight of a channel: as TensorFlow Lite's converter lays them, so that it
finds each weight on a step of its own."""
DAMPING = 0.03
"""Of the inputs' mean square, added to each: where few windows leave a direction unseen, weights stay where they were.
From 0.003 to 0.2, and from 100 to 2,000 windows, made no difference."""


def round_weights(model: Any, features: NDArray[np.float32]) -> None:
    """Every kernel of convolutions and dense layers, in place; ``features`` (n, *input shape): windows of training."""
    import keras

    layers = [layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D | keras.layers.Dense)]
    # One pass for all: what each layer is given before any rounding.
    inputs = keras.Model(model.input, [layer.input for layer in layers])(features, training=False)
    for layer, given in zip(layers, inputs if len(layers) > 1 else [inputs], strict=True):
        kernel, *rest = layer.get_weights()
        rows = np.asarray(given, np.float64)
        if isinstance(layer, keras.layers.Conv2D):
            rows = _patches(rows[:, :, 0], layer.kernel_size[0], layer.strides[0])
        made = rounded_kernel(kernel.reshape(-1, kernel.shape[-1]).astype(np.float64), rows)
        layer.set_weights([made.reshape(kernel.shape).astype(np.float32), *rest])


def rounded_kernel(kernel: Floats, rows: Floats) -> Floats:
    """(inputs, channels) -> the same on steps, for inputs like ``rows`` (n, inputs).

    One input after the other, those that matter most first: what rounding its weights did wrong is taken out of the
    weights still to come, as far as their inputs go along with it (Frantar et al. 2022, arXiv:2210.17323). Of the
    scores of spoken digits, rounding the weights alone then changed a fifth of what rounding to the nearest did.
    """
    steps = np.abs(kernel).max(axis=0) / STEPS
    steps = np.where(steps > 0, steps, 1.0)
    order = np.argsort(-np.square(rows).sum(axis=0), kind="stable")
    square = rows[:, order].T @ rows[:, order] / len(rows)
    # A layer that is always given nothing has no square at all.
    square[np.diag_indices_from(square)] += DAMPING * max(float(np.trace(square)) / len(square), 1e-9)
    passed = np.linalg.cholesky(np.linalg.inv(square)).T
    left, made = kernel[order].copy(), np.empty_like(kernel)
    for i, at in enumerate(order):
        made[at] = np.clip(np.round(left[i] / steps), -STEPS, STEPS) * steps
        left[i + 1 :] -= np.outer(passed[i, i + 1 :] / passed[i, i], left[i] - made[at])
    return made


def _patches(values: Floats, kernel: int, stride: int) -> Floats:
    """(n, height, channels) -> (n * outputs, kernel * channels): what a convolution over the height sees, SAME."""
    count, height, channels = values.shape
    outputs = -(-height // stride)
    missing = max((outputs - 1) * stride + kernel - height, 0)
    whole = np.pad(values, ((0, 0), (missing // 2, missing - missing // 2), (0, 0)))
    seen = [whole[:, at * stride : at * stride + kernel].reshape(count, -1) for at in range(outputs)]
    return np.stack(seen, axis=1).reshape(count * outputs, kernel * channels)
