"""Trains the body under a cosine head over all words, and judges it by episodes with people it never heard."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from resources.embedding import episodes
from resources.embedding.clips import NOISE, Clips
from resources.embedding.variation import masked, vary
from studio.learn.networks import NetworkTable
from studio.learn.train import build_body, import_tensorflow

BATCH = 128
STEPS_A_CALL = 100
RATE = 4e-3
SHARPNESS = 20.0
"""Of the cosine head: what a cosine of 1 is worth before the softmax."""
WEAKEST, STRONGEST, RAMP = 0.4, 0.6, 1 / 3
"""The variation begins at the first strength and is at the second after this share of the steps: words first, then
strangers. At full strength a body of this size had no room left for words."""
AVERAGED = 0.15
"""The share of the steps, the last ones, over which the weights are averaged (Izmailov et al. 2018,
arXiv:1803.05407)."""
NOISE_SHARE = 0.08
"""Of what is drawn, against all else: sounds that nobody speaks in."""


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """Weights in Keras' order for the table; offset and gain for log-mel, one a band; ``judged``: percent right in the
    episodes at the end."""

    weights: tuple[NDArray[np.float32], ...] = field(repr=False)
    offset: NDArray[np.float32] = field(repr=False)
    gain: NDArray[np.float32] = field(repr=False)
    judged: Mapping[str, float] = field(default_factory=dict)


def scale(tf: Any, clips: Clips) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Offset and gain a band, as studio.learn.normalize has them, over varied windows."""
    chosen = np.random.default_rng(3).integers(len(clips), size=3000)
    part = clips.chosen(chosen)
    made = vary(tf, tf.constant(part.frames.astype(np.float32)), tf.constant(part.spoken))[0].numpy()
    low, middle, high = np.percentile(made.reshape(-1, made.shape[-1]), [5, 50, 95], axis=0)
    return middle.astype(np.float32), (2.0 / (high - low)).astype(np.float32)


def learn(
    table: NetworkTable,
    clips: Clips,
    *,
    steps: int,
    seed: int,
    judges: Mapping[str, Any],
    rate: float = RATE,
    start: Sequence[NDArray[np.float32]] | None = None,
) -> Body:
    """``judges``: name -> function of an Embed, printed as the training goes on. ``start``: weights to go on from."""
    tf = import_tensorflow()
    import keras

    keras.utils.set_random_seed(seed)
    offset, gain = scale(tf, clips)
    body = build_body(table)
    if start is not None:
        body.set_weights(list(start))
    names = {word: number for number, word in enumerate([*sorted(set(clips.words) - {NOISE}), NOISE])}
    truth = np.array([names[word] for word in clips.words], np.int32)
    size = body.output_shape[-1]
    head = tf.Variable(np.random.default_rng(seed).standard_normal((len(names), size)).astype(np.float32) * 0.3)
    loop = _Loop(tf, keras, body, head, clips, truth, offset, gain)
    judged: dict[str, float] = {}
    began, calls = time.monotonic(), max(1, steps // STEPS_A_CALL)
    mean = _Mean(body)
    for call in range(calls):
        now = rate * min(1.0, (call + 1) / 3) * (0.5 + 0.5 * np.cos(np.pi * call / calls)) + 1e-5
        loss, right = loop.run(now, WEAKEST + (STRONGEST - WEAKEST) * min(1.0, call / (RAMP * calls)))
        if call >= (1 - AVERAGED) * calls:
            mean.add()
        if call == calls - 1:
            mean.take()
        if call % 5 == 4 or call == calls - 1:
            embed = lambda x: body((x - offset) * gain, training=False).numpy()  # noqa: E731
            judged = {name: round(100 * judge(embed), 1) for name, judge in judges.items()}
            print(
                f"{(call + 1) * STEPS_A_CALL:6} steps {time.monotonic() - began:5.0f} s  loss {loss:.3f}  "
                f"right {100 * right:.1f}  {judged}  mean {episodes.average(list(judged.values())):.1f}",
                flush=True,
            )  # fmt: skip
    return Body(tuple(np.asarray(weight) for weight in body.get_weights()), offset, gain, judged)


class _Mean:
    """The mean of a body's weights, and of the statistics of its batch normalization, at several times."""

    def __init__(self, body: Any) -> None:
        self._body, self._count = body, 0
        self._sum = [np.zeros(weight.shape, np.float64) for weight in body.get_weights()]

    def add(self) -> None:
        self._count += 1
        self._sum = [total + weight for total, weight in zip(self._sum, self._body.get_weights(), strict=True)]

    def take(self) -> None:
        """Gives the body the mean."""
        self._body.set_weights([(total / self._count).astype(np.float32) for total in self._sum])


class _Loop:
    """Runs of STEPS_A_CALL steps inside TensorFlow."""

    def __init__(
        self, tf: Any, keras: Any, body: Any, head: Any, clips: Clips, truth: NDArray[np.int32],
        offset: NDArray[np.float32], gain: NDArray[np.float32],
    ) -> None:  # fmt: skip
        frames, spoken = tf.constant(clips.frames), tf.constant(clips.spoken)
        noise = np.array([word == NOISE for word in clips.words])
        weights = np.where(noise, NOISE_SHARE * len(noise) / max(noise.sum(), 1), 1.0)
        # Drawn ahead, as TensorFlow has no fast weighted choice: a table of clip numbers that is as weighted.
        drawn = np.random.default_rng(1).choice(len(clips), 1 << 20, p=weights / weights.sum())
        table = tf.constant(drawn.astype(np.int32))
        labels, nobody = tf.constant(truth), head.shape[0] - 1
        adam = keras.optimizers.AdamW(1e-3, weight_decay=1e-4, clipnorm=5.0)
        variables = [variable.value for variable in body.trainable_variables] + [head]
        adam.build([*body.trainable_variables, head])

        self._strength = tf.Variable(1.0)

        @tf.function  # type: ignore[misc,untyped-decorator,unused-ignore]
        def run() -> Any:
            total, right = tf.constant(0.0), tf.constant(0.0)
            for _ in tf.range(STEPS_A_CALL):
                rows = tf.gather(table, tf.random.uniform((BATCH,), 0, table.shape[0], tf.int32))
                windows, silent = vary(
                    tf, tf.cast(tf.gather(frames, rows), tf.float32), tf.gather(spoken, rows), self._strength
                )
                windows = masked(tf, (windows - offset) * gain)
                wanted = tf.where(silent, nobody, tf.gather(labels, rows))
                with tf.GradientTape() as tape:
                    vector = tf.math.l2_normalize(body(windows, training=True), 1)
                    scores = SHARPNESS * tf.matmul(vector, tf.math.l2_normalize(head, 1), transpose_b=True)
                    loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(wanted, scores))
                adam.apply(tape.gradient(loss, variables))
                total += loss
                right += tf.reduce_mean(tf.cast(tf.argmax(scores, 1, tf.int32) == wanted, tf.float32))
            return total / STEPS_A_CALL, right / STEPS_A_CALL

        self._adam, self._run = adam, run

    def run(self, rate: float, strength: float) -> tuple[float, float]:
        self._adam.learning_rate.assign(rate)
        self._strength.assign(strength)
        loss, right = self._run()
        return float(loss), float(right)
