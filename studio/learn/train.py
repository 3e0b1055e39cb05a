"""Trains a network: whole epochs inside TensorFlow, asked between epochs whether to go on."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.errors import Cancelled, StudioError
from studio.jobs import Progress, Stop
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
BATCH = 32
MOMENTUM = 0.9
"""Of batch normalization. With a few hundred windows the usual 0.99 never settles (0.32 instead of 0.95 right)."""
CHECK_FROM = 0.35
"""Share of the epochs before the best is looked for: until then the learning rate is too high to be at rest."""
PATIENCE_SHARE = 0.3
HEAD_FIRST = 0.15
"""Share of the epochs in which a trained body stays as it is: what a head of chance sends back would spoil it."""
HEAD_RATE = 3.0
"""Times the body's learning rate, for a head over a trained body."""
TAUGHT_SHARE = 0.5
"""Of a training window's truth: what the better network says, where there is one; the rest is its label."""
SHARPNESS = 6.0
"""Of the first head over a trained body: by how much the score rises from a label's far side to its mean."""


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """Features float32 (n, height, width, channels), label indices int (n,)."""

    features: NDArray[np.float32] = field(repr=False)
    labels: NDArray[np.int64] = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Trained:
    """The Keras ``model`` with its best weights; ``history``: a row an epoch; ``stopped``: "", "early" (by the
    person) or "settled" (nothing got better for a while)."""

    model: Any
    history: tuple[dict[str, float], ...]
    stopped: str


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


def train(
    table: NetworkTable,
    examples: Examples,
    validation: Examples,
    *,
    labels: int,
    seed: int,
    steps: int,
    report: Callable[[Progress], None],
    cancel: Callable[[], Stop],
    label_weights: NDArray[np.float32] | None = None,
    start: Sequence[NDArray[np.float32]] | None = None,
    body: Sequence[NDArray[np.float32]] | None = None,
    taught: NDArray[np.float32] | None = None,
) -> Trained:
    """Adam with a cosine over ``steps`` batches. ``start``: weights to go on from, in the order of ``get_weights``.
    Stop.EARLY keeps the best epoch so far, Stop.CANCEL raises Cancelled; both are noticed between epochs (tens of
    milliseconds).

    ``body``: trained weights of all but the head, in the same order. The head begins as the means of the labels'
    vectors (Qi et al. 2018, arXiv:1712.07136): two points better for strangers than one of chance. Batch normalization
    keeps the statistics that come with the body: a hundred windows of one person would replace them by worse ones.

    ``taught``: what a better network answers, float32 (n, labels): its probabilities are half of the truth that is
    learnt (Hinton et al. 2015, arXiv:1503.02531)."""
    tf = import_tensorflow()
    import keras

    keras.backend.clear_session()
    keras.utils.set_random_seed(seed)
    model = build(table, labels, normalization=_fused_normalization(tf, keras) if body is None else _settled(keras))
    if body is not None:
        start = [*body, *_nearest_means(table, body, examples, labels)]
    if start is not None:
        model.set_weights(list(start))
    epochs = max(1, round(steps * BATCH / max(len(examples.labels), BATCH)))
    weights = np.ones(labels, np.float32) if label_weights is None else label_weights
    truth = np.eye(labels, dtype=np.float32)[examples.labels]
    if taught is not None:
        truth = (1 - TAUGHT_SHARE) * truth + TAUGHT_SHARE * taught
    loop = _Loop(tf, model, examples, truth, weights, table.masks)
    judge = _Judge(tf, model, validation, weights)
    best = _Best(model, epochs)
    history: list[dict[str, float]] = []
    stopped = ""
    for epoch in range(epochs):
        asked = cancel()
        if asked == Stop.CANCEL:
            raise Cancelled
        # Before the first epoch there is nothing to keep.
        if asked == Stop.EARLY and history:
            stopped = "early"
            break
        rate = table.learning_rate * (0.5 + 0.5 * float(np.cos(np.pi * epoch / epochs))) + 1e-5
        if body is None:
            loss, accuracy = loop.epoch(rate, rate)
        else:
            loss, accuracy = loop.epoch(0.0 if epoch < HEAD_FIRST * epochs else rate, HEAD_RATE * rate)
        row = {"epoch": float(epoch + 1), "loss": loss, "accuracy": accuracy, **judge.look()}
        history.append(row)
        report(Progress(f"Training, epoch {epoch + 1} of {epochs}", (epoch + 1) / epochs, row))
        best.offer(epoch, row)
        if best.is_settled(epoch):
            stopped = "settled"
            break
    if cancel() == Stop.CANCEL:
        raise Cancelled
    best.restore(stopped_early=stopped == "early")
    plain = build(table, labels)
    plain.set_weights(model.get_weights())
    return Trained(plain, tuple(history), stopped)


def soften(trained: Trained, factor: float) -> None:
    """Multiplies what goes into the softmax: the same answers, given with less confidence (factors below 1)."""
    head = trained.model.layers[-1]
    head.set_weights([factor * values for values in head.get_weights()])


def _nearest_means(
    table: NetworkTable, body: Sequence[NDArray[np.float32]], examples: Examples, labels: int
) -> list[NDArray[np.float32]]:
    """Kernel and bias of a head that answers the label whose mean vector a window's is most like."""
    model = build_body(table)
    model.set_weights(list(body))
    vectors = predict(model, examples.features)
    middle = vectors.mean(axis=0)
    apart = vectors - middle
    means = [apart[examples.labels == label].mean(axis=0) if (examples.labels == label).any() else 0 * middle
             for label in range(labels)]  # fmt: skip
    kernel = np.stack([mean / max(float(np.linalg.norm(mean)), 1e-6) for mean in means], axis=1)
    kernel *= SHARPNESS / max(float(np.linalg.norm(apart, axis=1).mean()), 1e-6)
    return [kernel.astype(np.float32), (-middle @ kernel).astype(np.float32)]


def predict(model: Any, features: NDArray[np.float32]) -> NDArray[np.float32]:
    """Probabilities float32 (n, labels) of the float network."""
    if not len(features):
        return np.zeros((0, model.output_shape[-1]), np.float32)
    return np.concatenate(
        [np.asarray(model(features[i : i + 256], training=False)) for i in range(0, len(features), 256)]
    )


def warm_up() -> None:
    """Imports TensorFlow and compiles a tiny training, so that the first real one starts at once."""
    rng = np.random.default_rng(0)
    examples = Examples(rng.standard_normal((32, 8, 1, 2)).astype(np.float32), np.arange(32) % 2)
    table = NetworkTable("warm-up", (8, 1, 2), (Conv(4, 3), Pool(8)))
    train(table, examples, examples, labels=2, seed=0, steps=1, report=lambda _: None, cancel=lambda: Stop.NONE)


class _Loop:
    """The training data as constants, and one compiled function for a whole epoch."""

    def __init__(
        self, tf: Any, model: Any, examples: Examples, truth: NDArray[np.float32], weights: NDArray[np.float32],
        masks: tuple[int, int],
    ) -> None:  # fmt: skip
        count = len(examples.labels)
        batch = min(BATCH, count)
        batches = max(1, count // batch)
        x, y, wanted = map(tf.constant, (examples.features, examples.labels.astype(np.int32), truth))
        w = tf.constant(weights[examples.labels])
        variables = [variable.value for variable in model.trainable_variables]
        adam = _Adam(tf, variables)
        self._body_rate, self._head_rate = tf.Variable(0.0), tf.Variable(0.0)
        # The dense layer of the labels comes last: its kernel and its bias.
        rates = [self._body_rate] * (len(variables) - 2) + [self._head_rate] * 2

        @tf.function  # type: ignore[misc,untyped-decorator,unused-ignore]
        def epoch() -> Any:
            order = tf.random.shuffle(tf.range(count))
            total, right = 0.0, 0.0
            for i in tf.range(batches):
                rows = order[i * batch : (i + 1) * batch]
                label, seen = tf.gather(y, rows), _masked(tf, tf.gather(x, rows), masks)
                with tf.GradientTape(watch_accessed_variables=False) as tape:
                    tape.watch(variables)
                    out = model(seen, training=True)
                    missed = -tf.reduce_sum(tf.gather(wanted, rows) * tf.math.log(out + 1e-7), axis=1)
                    loss = tf.reduce_mean(missed * tf.gather(w, rows))
                adam.apply(tape.gradient(loss, variables), rates)
                total += loss
                right += tf.reduce_mean(tf.cast(tf.argmax(out, 1, tf.int32) == label, tf.float32))
            return total / tf.cast(batches, tf.float32), right / tf.cast(batches, tf.float32)

        self._epoch = epoch

    def epoch(self, body_rate: float, head_rate: float) -> tuple[float, float]:
        self._body_rate.assign(body_rate)
        self._head_rate.assign(head_rate)
        loss, accuracy = self._epoch()
        return float(loss), float(accuracy)


class _Adam:
    """Adam (Kingma and Ba 2015, arXiv:1412.6980) as one operation a variable. Keras' own is a dozen, and takes 0.2 s
    longer to compile."""

    def __init__(self, tf: Any, variables: list[Any]) -> None:
        self._tf, self._variables = tf, variables
        self._first = [tf.Variable(tf.zeros_like(variable)) for variable in variables]
        self._second = [tf.Variable(tf.zeros_like(variable)) for variable in variables]
        self._powers = [tf.Variable(0.9), tf.Variable(0.999)]

    def apply(self, gradients: list[Any], rates: list[Any]) -> None:
        """``rates``: one a variable."""
        beta1, beta2 = self._powers
        for variable, first, second, gradient, rate in zip(
            self._variables, self._first, self._second, gradients, rates, strict=True
        ):
            self._tf.raw_ops.ResourceApplyAdam(
                var=variable.handle, m=first.handle, v=second.handle, beta1_power=beta1, beta2_power=beta2, lr=rate,
                beta1=0.9, beta2=0.999, epsilon=1e-7, grad=gradient,
            )  # fmt: skip
        beta1.assign(beta1 * 0.9)
        beta2.assign(beta2 * 0.999)


class _Judge:
    """Loss and accuracy on the validation part; nothing when there is none."""

    def __init__(self, tf: Any, model: Any, validation: Examples, weights: NDArray[np.float32]) -> None:
        self._truth, self._weights = validation.labels, weights[validation.labels]
        self._features = tf.constant(validation.features)
        self._run = tf.function(lambda x: model(x, training=False))

    def look(self) -> dict[str, float]:
        if not len(self._truth):
            return {}
        out = self._run(self._features).numpy()
        picked = np.maximum(out[np.arange(len(out)), self._truth], 1e-7)
        loss = float((-np.log(picked) * self._weights).mean())
        return {"val_loss": loss, "val_accuracy": float((out.argmax(axis=1) == self._truth).mean())}


class _Best:
    """Remembers the weights of the epoch with the lowest validation loss, once epochs may count."""

    def __init__(self, model: Any, epochs: int) -> None:
        self._model, self._epochs = model, epochs
        self._loss, self._epoch, self._weights = np.inf, 0, None
        self._judged = False

    def offer(self, epoch: int, row: Mapping[str, float]) -> None:
        self._judged = "val_loss" in row
        loss = row.get("val_loss", row["loss"])
        # Until the counting epochs the last is taken, so that an early stop always finds weights.
        if epoch < CHECK_FROM * self._epochs or loss < self._loss:
            self._loss, self._epoch = loss, epoch
            self._weights = self._model.get_weights()

    def is_settled(self, epoch: int) -> bool:
        patience = max(4.0, PATIENCE_SHARE * self._epochs)
        return self._judged and epoch >= CHECK_FROM * self._epochs and epoch - self._epoch >= patience

    def restore(self, *, stopped_early: bool) -> None:
        """Without a validation part the last epoch of a whole training is better than a lucky one."""
        if self._weights is not None and (self._judged or stopped_early):
            self._model.set_weights(self._weights)


def _masked(tf: Any, windows: Any, masks: tuple[int, int]) -> Any:
    """Windows (n, height, 1, channels) with a random run of rows, and one of channels, set to 0: the usual value of
    normalized features. In the graph, so that each epoch blanks others."""
    for axis, most in ((1, masks[0]), (3, masks[1])):
        if not most:
            continue
        shape = [1, 1, 1, 1]
        shape[axis] = windows.shape[axis]
        places = tf.reshape(tf.range(windows.shape[axis], dtype=tf.float32), shape)
        size = tf.random.uniform((tf.shape(windows)[0], 1, 1, 1), 0, float(most))
        start = tf.random.uniform(tf.shape(size), 0, float(windows.shape[axis]))
        windows *= tf.cast((places < start) | (places >= start + size), tf.float32)
    return windows


def _fused_normalization(tf: Any, keras: Any) -> Any:
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


def _settled(keras: Any) -> Any:
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
