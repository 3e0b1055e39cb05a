"""TFLite Micro's own interpreter, whose bytes ours must give, and inputs that are unlike each other."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

ARENA_BYTES = 300 * 1024


def tflm_scores(data: bytes, inputs: NDArray[np.int8]) -> NDArray[np.int8]:
    """TFLite Micro's bytes for each input."""
    runtime = pytest.importorskip("tflite_micro.python.tflite_micro.runtime")
    interpreter = runtime.Interpreter.from_bytes(data, arena_size=ARENA_BYTES)
    scores = []
    for one in inputs:
        interpreter.set_input(one[np.newaxis], 0)
        interpreter.invoke()
        scores.append(interpreter.get_output(0).reshape(-1).copy())
    return np.array(scores)


def varied_inputs(shape: tuple[int, ...], count: int, seed: int = 0) -> NDArray[np.int8]:
    """Both ends of int8, then in turn noise of any loudness about any level, slow waves, and noise of the two ends."""
    chance = np.random.default_rng([seed, *shape])
    size = int(np.prod(shape))
    inputs = np.empty((count, size), np.int8)
    for i in range(count):
        kind = i % 3
        if kind == 0:
            values = chance.normal(chance.uniform(-128, 128), 2 ** chance.uniform(0, 8), size)
        elif kind == 1:
            values = 127 * np.sin(np.arange(size) * 10 ** chance.uniform(-4, 0.5) + chance.uniform(0, 6.3))
        else:
            values = np.where(chance.random(size) < chance.random(), -128, 127)
        inputs[i] = np.clip(np.rint(values), -128, 127)
    inputs[:2] = [[-128], [127]][:count]
    return inputs.reshape(count, *shape)
