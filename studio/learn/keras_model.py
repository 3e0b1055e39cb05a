"""A table of layers as a Keras model, and TensorFlow as it is started here: one thread, and silent."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from typing import Any

from studio.errors import StudioError
from studio.learn.networks import Conv, Dense, Dropout, Layer, NetworkTable, Pool, Residual

ENVIRONMENT: Mapping[str, str] = {
    "TF_CPP_MIN_LOG_LEVEL": "3",
    # Off, TensorFlow is silent, faster for networks of this size, and does not vary with the kind of processor.
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "KERAS_BACKEND": "tensorflow",
    "CUDA_VISIBLE_DEVICES": "-1",
    "OMP_NUM_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
}
"""For the process that trains. One thread: more are no faster at this size, and give other weights."""
MOMENTUM = 0.9
"""Of batch normalization. With a few hundred windows the usual 0.99 never settles (0.32 instead of 0.95 right)."""


def import_tensorflow() -> Any:
    """TensorFlow with one thread. Only for the process that trains: it takes two seconds and 500 MB.

    Raises StudioError("tensorflow-missing")."""
    for name, value in ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    try:
        import tensorflow as tf
    except ImportError as problem:
        raise StudioError(
            "This computer cannot train: TensorFlow is missing or does not start.",
            f"{problem}.",
            "Install the studio again (see README). Recording, labelling and sending models work without it.",
            code="tensorflow-missing",
        ) from problem
    # Refused once TensorFlow runs: then an earlier call has set them.
    with contextlib.suppress(RuntimeError):
        tf.config.threading.set_intra_op_parallelism_threads(1)
        tf.config.threading.set_inter_op_parallelism_threads(1)
        # Rewriting the graph takes 0.2 to 0.5 s before the first epoch and makes no later one faster.
        tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})
    return tf


def build(table: NetworkTable, labels: int, *, normalization: Any = None) -> Any:
    """The table as a Keras model with ``labels`` softmax outputs; ``normalization`` replaces Keras' layer for it."""
    body = build_body(table, normalization=normalization)
    import keras

    return keras.Model(body.input, keras.layers.Dense(labels, activation="softmax")(body.output), name=table.name)


def build_body(table: NetworkTable, *, normalization: Any = None) -> Any:
    """The table alone as a Keras model: features in, a vector (n, size) out."""
    import_tensorflow()
    import keras

    entry = keras.Input(table.input_shape)
    value = entry
    for layer in table.layers:
        value = _add(layer, value, normalization or keras.layers.BatchNormalization)
    return keras.Model(entry, keras.layers.Flatten()(value), name=table.name)


def fused_normalization(tf: Any, keras: Any) -> Any:
    """Batch normalization as one operation while training: a step takes a quarter less than with Keras' dozen.
    Only for training: a saved model must load without this class."""

    class FusedNormalization(keras.layers.BatchNormalization):  # type: ignore[misc,name-defined,unused-ignore]
        def call(self, inputs: Any, training: Any = None, mask: Any = None) -> Any:
            if not training:
                return super().call(inputs, training=False)
            nothing = tf.zeros((0,))
            made = tf.raw_ops.FusedBatchNormV3(
                x=inputs, scale=self.gamma.value, offset=self.beta.value, mean=nothing, variance=nothing,
                epsilon=self.epsilon, is_training=True,
            )  # fmt: skip
            pairs = ((self.moving_mean, made.batch_mean), (self.moving_variance, made.batch_variance))
            for moving, now in pairs:
                moving.value.assign_sub((moving.value - now) * (1 - self.momentum))
            return made.y

    return FusedNormalization


def settled_normalization(keras: Any) -> Any:
    """Batch normalization that leaves its mean and variance as they are while its scale and offset are learnt."""

    class SettledNormalization(keras.layers.BatchNormalization):  # type: ignore[misc,name-defined,unused-ignore]
        def call(self, inputs: Any, training: Any = None, mask: Any = None) -> Any:
            return super().call(inputs, training=False)

    return SettledNormalization


def _add(layer: Layer, value: Any, normalization: Any) -> Any:
    import keras

    layers = keras.layers
    if isinstance(layer, Conv):
        return layers.ReLU()(_conv(layer.filters, layer.kernel, layer.stride, value, normalization))
    if isinstance(layer, Residual):
        return _residual(layer, value, normalization)
    if isinstance(layer, Pool):
        return layers.AveragePooling2D((layer.height, 1), padding="same")(value)
    if isinstance(layer, Dropout):
        return layers.Dropout(layer.rate)(value)
    assert isinstance(layer, Dense)
    if len(value.shape) > 2:
        value = layers.Flatten()(value)
    return layers.Dense(layer.units, activation="relu")(value)


def _residual(layer: Residual, value: Any, normalization: Any) -> Any:
    import keras

    past = value
    if layer.stride > 1 or value.shape[-1] != layer.filters:
        past = _conv(layer.filters, 1, layer.stride, value, normalization)
    value = keras.layers.ReLU()(_conv(layer.filters, layer.kernel, layer.stride, value, normalization))
    value = _conv(layer.filters, layer.kernel, 1, value, normalization)
    return keras.layers.ReLU()(keras.layers.Add()([value, past]))


def _conv(filters: int, kernel: int, stride: int, value: Any, normalization: Any) -> Any:
    """Convolution and batch normalization, which fold into one."""
    import keras

    value = keras.layers.Conv2D(filters, (kernel, 1), strides=(stride, 1), padding="same", use_bias=False)(value)
    return normalization(momentum=MOMENTUM)(value)
