"""Trains a network: whole epochs inside TensorFlow, asked between epochs whether to go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.errors import Cancelled
from studio.jobs import Progress, Stop
from studio.learn.epochs import BATCH, Best, Examples, Judge, Loop
from studio.learn.keras_model import build, build_body, fused_normalization, import_tensorflow, settled_normalization
from studio.learn.networks import Conv, NetworkTable, Pool

HEAD_FIRST = 0.15
"""Share of the epochs in which a trained body stays as it is: what a head of chance sends back would spoil it."""
HEAD_RATE = 3.0
"""Times the body's learning rate, for a head over a trained body."""
TAUGHT_SHARE = 0.5
"""Of a training window's truth: what the better network says, where there is one; the rest is its label."""
SHARPNESS = 6.0
"""Of the first head over a trained body: by how much the score rises from a label's far side to its mean."""


@dataclass(frozen=True, slots=True, eq=False)
class Trained:
    """The Keras ``model`` with its best weights; ``history``: a row an epoch; ``stopped``: "", "early" (by the
    person) or "settled" (nothing got better for a while)."""

    model: Any
    history: tuple[dict[str, float], ...]
    stopped: str


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
    normalization = fused_normalization(tf, keras) if body is None else settled_normalization(keras)
    model = build(table, labels, normalization=normalization)
    if body is not None:
        start = [*body, *_nearest_means(table, body, examples, labels)]
    if start is not None:
        model.set_weights(list(start))
    epochs = max(1, round(steps * BATCH / max(len(examples.labels), BATCH)))
    weights = np.ones(labels, np.float32) if label_weights is None else label_weights
    truth = np.eye(labels, dtype=np.float32)[examples.labels]
    if taught is not None:
        truth = (1 - TAUGHT_SHARE) * truth + TAUGHT_SHARE * taught
    loop = Loop(tf, model, examples, truth, weights, table.masks)
    judge = Judge(tf, model, validation, weights)
    best = Best(model, epochs)
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
