"""The epochs of a training, each whole inside TensorFlow, and which of them was the best."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

BATCH = 32
CHECK_FROM = 0.35
"""Share of the epochs before the best is looked for: until then the learning rate is too high to be at rest."""
PATIENCE_SHARE = 0.3


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """Features float32 (n, height, width, channels), label indices int (n,)."""

    features: NDArray[np.float32] = field(repr=False)
    labels: NDArray[np.int64] = field(repr=False)


class Loop:
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


class Judge:
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


class Best:
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
