"""Converts a trained network to int8: weights and activations in bytes, as the board computes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.learn.train import import_tensorflow

REPRESENTATIVES = 200
"""Windows whose values set the ranges; 10 or 300 of them made no visible difference, so many are for rare ones."""


def quantize(model: Any, features: NDArray[np.float32], *, seed: int) -> bytes:
    """A Keras model -> full-int8 .tflite bytes; ``features`` (n, *input shape) show the ranges to be met.

    Converts a function of batch 1 that holds the variables in a module: with Keras 3 that is the way which
    leaves no shape arithmetic in the graph. Run it in the worker: the converter can end the process.
    Raises StudioError("not-quantized").
    """
    tf = import_tensorflow()
    signature = tf.TensorSpec((1, *model.input_shape[1:]), tf.float32)

    class Holder(tf.Module):  # type: ignore[misc,name-defined,unused-ignore]
        def __init__(self) -> None:
            super().__init__()
            self.held = [variable.value for variable in model.variables]

        @tf.function(input_signature=[signature])  # type: ignore[misc,untyped-decorator,unused-ignore]
        def __call__(self, features: Any) -> Any:
            return model(features, training=False)

    chosen = np.random.default_rng([seed, 0x9A]).permutation(len(features))[:REPRESENTATIVES]
    holder = Holder()
    converter = tf.lite.TFLiteConverter.from_concrete_functions([holder.__call__.get_concrete_function()], holder)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = lambda: ([features[i : i + 1]] for i in sorted(chosen))
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    converter.inference_input_type = converter.inference_output_type = tf.int8
    try:
        return bytes(converter.convert())
    except Exception as problem:
        raise StudioError(
            "The network could not be turned into bytes for the board.",
            f"TensorFlow's converter said: {str(problem)[:300]}",
            "Train again; with the default network this should not happen.",
            code="not-quantized",
        ) from problem
