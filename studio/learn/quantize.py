"""Converts a trained network to int8, bytes as the board computes with, and takes it apart to see what that costs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.learn.keras_model import import_tensorflow
from studio.learn.weight_rounding import round_weights

REPRESENTATIVES = 200
"""Windows whose values set the ranges; 10 or 300 of them made no visible difference, so many are for rare ones."""


def quantize(model: Any, features: NDArray[np.float32], *, seed: int) -> bytes:
    """A Keras model -> full-int8 .tflite bytes; ``features`` (n, *input shape) show the ranges to be met.

    Converts a function of batch 1 that holds the variables in a module: with Keras 3 that is the way which
    leaves no shape arithmetic in the graph. Run it in the worker: the converter can end the process.
    The weights are rounded here, with the least error behind each layer, and the converter takes them as they are
    (studio.learn.weight_rounding); ``model`` keeps its own. Raises StudioError("not-quantized").
    """
    chosen = np.sort(np.random.default_rng([seed, 0x9A]).permutation(len(features))[:REPRESENTATIVES])
    kept = model.get_weights()
    try:
        round_weights(model, features[chosen])
        return _converted(model, features[chosen])
    finally:
        model.set_weights(kept)


def _converted(model: Any, shown: NDArray[np.float32]) -> bytes:
    tf = import_tensorflow()
    signature = tf.TensorSpec((1, *model.input_shape[1:]), tf.float32)

    class Holder(tf.Module):  # type: ignore[misc,name-defined,unused-ignore]
        def __init__(self) -> None:
            super().__init__()
            self.held = [variable.value for variable in model.variables]

        @tf.function(input_signature=[signature])  # type: ignore[misc,untyped-decorator,unused-ignore]
        def __call__(self, features: Any) -> Any:
            return model(features, training=False)

    holder = Holder()
    converter = tf.lite.TFLiteConverter.from_concrete_functions([holder.__call__.get_concrete_function()], holder)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = lambda: ([shown[i : i + 1]] for i in range(len(shown)))
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


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """A place behind a relu, an average or a dense layer. ``upto`` gives its values (n, *shape) for features, ``rest``
    the network's scores from such values; where a branch leads past it (``can_be_cut`` is False) there is no rest."""

    shape: tuple[int, ...]
    can_be_cut: bool
    upto: Callable[[NDArray[np.float32]], NDArray[np.float32]]
    rest: Callable[[NDArray[np.float32]], NDArray[np.float32]]


def stages(model: Any) -> list[Stage]:
    """In the order of running. The last one, the labels' own layer, is not among them: its softmax is part of it."""
    import_tensorflow()
    import keras

    kinds = (keras.layers.ReLU, keras.layers.AveragePooling2D, keras.layers.Dense)
    return [_stage(model, layer) for layer in model.layers[:-1] if isinstance(layer, kinds)]


def _stage(model: Any, layer: Any) -> Stage:
    import keras

    from studio.learn.train import predict

    before = keras.Model(model.input, layer.output)
    try:
        behind = keras.Model(layer.output, model.output)
    except ValueError:  # a branch leads past it
        behind = None
    return Stage(
        tuple(layer.output.shape[1:]), behind is not None,
        lambda features: predict(before, features), lambda values: predict(behind, values),
    )  # fmt: skip


def evened(model: Any, features: NDArray[np.float32]) -> None:
    """Brings the channels between two layers to like ranges, in place: what one is multiplied by behind the first, it
    is divided by in the second, so that the answers stay. One step of int8 then means as much in each channel.

    After Nagel et al. 2019, arXiv:1906.04721 (cross-layer equalization), with what the channels reach for ``features``
    in place of the first layer's weights, since it is activations that share one scale here, not weights.
    """
    import_tensorflow()
    import keras

    from studio.learn.train import predict

    for layer in model.layers:
        second = _only_reader(model, layer)
        if second is None:
            continue
        last = _last_of(model, layer)
        reach = np.abs(predict(keras.Model(model.input, last.output), features))
        reach = reach.reshape(-1, reach.shape[-1]).max(axis=0)
        kernel = second.get_weights()[0]
        # A dense layer reads its places one after the other, each with all channels.
        by_channel = kernel.reshape(-1, len(reach), kernel.shape[-1])
        weight = np.abs(by_channel).max(axis=(0, 2))
        alive = (reach > 0) & (weight > 0)
        factor = np.where(alive, np.sqrt(weight / np.where(alive, reach, 1)), 1.0)
        factor = np.where(alive, factor / np.exp(np.log(factor[alive]).mean()) if alive.any() else 1.0, 1.0)
        _scale(model, layer, factor.astype(np.float32))
        kernel = (by_channel / factor[None, :, None]).reshape(kernel.shape).astype(np.float32)
        second.set_weights([kernel, *second.get_weights()[1:]])


def _readers(model: Any, layer: Any) -> list[Any]:
    return [
        other for other in model.layers
        if any(value is layer.output for value in (other.input if isinstance(other.input, list) else [other.input]))
    ]  # fmt: skip


def _last_of(model: Any, layer: Any) -> Any:
    """The relu that ends a convolution; a dense layer ends in its own."""
    import keras

    while not isinstance(layer, keras.layers.ReLU | keras.layers.Dense):
        [layer] = _readers(model, layer)
    return layer


def _only_reader(model: Any, layer: Any) -> Any | None:
    """The convolution or dense layer that alone reads what ``layer`` (one of these, with a relu) gives."""
    import keras

    layers = keras.layers
    if not isinstance(layer, layers.Conv2D | layers.Dense) or layer is model.layers[-1]:
        return None
    passing = [layers.AveragePooling2D, layers.Dropout, layers.Flatten]
    if isinstance(layer, layers.Conv2D):
        passing += [layers.BatchNormalization, layers.ReLU]
    at, has_relu = layer, isinstance(layer, layers.Dense)
    while True:
        readers = _readers(model, at)
        if len(readers) != 1:
            return None
        at = readers[0]
        if isinstance(at, layers.Conv2D | layers.Dense):
            return at if has_relu else None
        if not isinstance(at, tuple(passing)):
            return None
        has_relu = has_relu or isinstance(at, layers.ReLU)


def _scale(model: Any, layer: Any, factor: NDArray[np.float32]) -> None:
    """Multiplies what a layer gives, channel by channel, behind its batch normalization."""
    import keras

    if isinstance(layer, keras.layers.Dense):
        kernel, bias = layer.get_weights()
        layer.set_weights([kernel * factor, bias * factor])
        return
    [normalization] = _readers(model, layer)
    gamma, beta, *moving = normalization.get_weights()
    normalization.set_weights([gamma * factor, beta * factor, *moving])
