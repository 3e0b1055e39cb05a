"""Trains the body under a cosine head over all words, and judges it by episodes with people it never heard."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from resources.embedding import episodes, voices
from resources.embedding.clips import NOISE, Clips
from resources.embedding.variation import masked, vary
from studio.learn.keras_model import build_body, import_tensorflow
from studio.learn.networks import NetworkTable

BATCH = 128
STEPS_A_CALL = 100
SHARPNESS = 20.0
"""Of the cosine head: what a cosine of 1 is worth before the softmax."""
STRONGEST, RAMP = 0.6, 1 / 3
"""The variation comes to this strength after this share of the steps. At full strength a body of this size had no room
left for words."""
AVERAGED = 0.15
"""The share of the steps, the last ones, over which the weights are averaged (Izmailov et al. 2018,
arXiv:1803.05407)."""
NEARNESS = 0.1
"""The temperature of the second loss."""
NOISE_SHARE = 0.08
"""Of what is drawn, against all else: sounds that nobody speaks in."""


@dataclass(frozen=True, slots=True)
class Go:
    """One of the two in which a body is trained. ``rate``: the learning rate at its highest; ``weakest``: the strength
    that the variation begins at.

    ``recorded``: of the speech that is drawn, the share of voices that were recorded or put together of recordings,
    which are few (all others are of one make); as they come when it is 0. ``pull``: of a second loss against the
    head's. Of every word there are then two clips in a batch, mostly by two voices, and each is to be nearer to the
    other than to all else (supervised contrastive, Khosla et al. 2020, arXiv:2004.11362). ``likeness``: of a third
    loss. What the body makes of a window, brought to the size of a wider body's vector by a linear map, is to point
    where that one points of the same window (distillation, Hinton et al. 2015, arXiv:1503.02531). ``back``: how far
    the weights are taken back in the end from where the go came to towards where it began."""

    rate: float
    weakest: float
    recorded: float = 0.0
    pull: float = 0.0
    likeness: float = 0.0
    back: float = 0.0


BACK = 0.5
"""Wortsman et al. 2022, arXiv:2109.01903: as good in the episodes, and with a third fewer false alarms."""
WORDS_FIRST, THEN_STRANGERS = Go(4e-3, 0.4), Go(2e-3, STRONGEST, 0.5, 0.5, back=BACK)
"""The second as the first from chance on is better in the episodes and worse in all that a body is for."""
NARROW = Go(4e-3, 0.4, 0.3, 0.3, likeness=4.0)
"""The one in which a narrow body learns from the wide one, pruned from which it begins."""


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
    go: Go,
    start: Body | None = None,
    teacher: tuple[NetworkTable, Body] | None = None,
) -> Body:
    """``judges``: name -> function of an Embed, printed as the training goes on. ``start``: where it begins, and whose
    offset and gain it has; by chance, and its own, without. ``teacher``: whom the go's ``likeness`` is to, of the same
    offset and gain."""
    tf = import_tensorflow()
    import keras

    keras.utils.set_random_seed(seed)
    body = build_body(table)
    if start is None:
        offset, gain = scale(tf, clips)
    else:
        offset, gain = start.offset, start.gain
        body.set_weights(list(start.weights))
    names = {word: number for number, word in enumerate([*sorted(set(clips.words) - {NOISE}), NOISE])}
    truth = np.array([names[word] for word in clips.words], np.int32)
    size = body.output_shape[-1]
    head = tf.Variable(np.random.default_rng(seed).standard_normal((len(names), size)).astype(np.float32) * 0.3)
    like = _Like(tf, body, *teacher, go.likeness) if teacher else None
    loop = _Loop(tf, keras, body, head, clips, truth, offset, gain, go, like)
    judged: dict[str, float] = {}
    began, calls = time.monotonic(), max(1, steps // STEPS_A_CALL)
    mean = _Mean(body)
    for call in range(calls):
        now = go.rate * min(1.0, (call + 1) / 3) * (0.5 + 0.5 * np.cos(np.pi * call / calls)) + 1e-5
        loss, right = loop.run(now, go.weakest + (STRONGEST - go.weakest) * min(1.0, call / (RAMP * calls)))
        if call >= min((1 - AVERAGED) * calls, calls - 1):
            mean.add()
        if call == calls - 1:
            mean.take()
            if start is not None and go.back:
                ends = zip(start.weights, body.get_weights(), strict=True)
                body.set_weights([go.back * begun + (1 - go.back) * ended for begun, ended in ends])
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


class _Like:
    """How far a body's vectors, mapped, point from where another body's do."""

    def __init__(self, tf: Any, body: Any, table: NetworkTable, teacher: Body, weight: float) -> None:
        self._tf, self._weight = tf, weight
        self._teacher = build_body(table)
        self._teacher.set_weights(list(teacher.weights))
        shape = (body.output_shape[-1], self._teacher.output_shape[-1])
        rng = np.random.default_rng(5)
        self._map = tf.Variable((rng.standard_normal(shape) / np.sqrt(shape[0])).astype(np.float32))
        self._shift = tf.Variable(np.zeros(shape[1], np.float32))
        self.variables = [self._map, self._shift]

    def aim(self, windows: Any) -> Any:
        return self._tf.math.l2_normalize(self._teacher(windows, training=False), 1)

    def loss(self, vectors: Any, aim: Any) -> Any:
        tf = self._tf
        mapped = tf.math.l2_normalize(tf.matmul(vectors, self._map) + self._shift, 1)
        return self._weight * tf.reduce_mean(1 - tf.reduce_sum(mapped * aim, 1))


class _Loop:
    """Runs of STEPS_A_CALL steps inside TensorFlow."""

    def __init__(
        self, tf: Any, keras: Any, body: Any, head: Any, clips: Clips, truth: NDArray[np.int32],
        offset: NDArray[np.float32], gain: NDArray[np.float32], go: Go, like: _Like | None,
    ) -> None:  # fmt: skip
        frames, spoken = tf.constant(clips.frames), tf.constant(clips.spoken)
        weights = _weights(clips, go.recorded)
        # Drawn ahead, as TensorFlow has no fast weighted choice: a table of clip numbers that is as weighted.
        rng = np.random.default_rng(1)
        drawn = rng.choice(len(clips), 1 << 20, p=weights)
        table, mates = (
            tf.constant(drawn.astype(np.int32)),
            tf.constant(_mates(drawn, truth, weights, rng) if go.pull else np.roll(drawn, 1).astype(np.int32)),
        )
        labels, nobody = tf.constant(truth), head.shape[0] - 1
        adam = keras.optimizers.AdamW(1e-3, weight_decay=1e-4, clipnorm=5.0)
        beside = [head, *(like.variables if like else [])]
        variables = [variable.value for variable in body.trainable_variables] + beside
        adam.build([*body.trainable_variables, *beside])

        self._strength = tf.Variable(1.0)

        @tf.function  # type: ignore[misc,untyped-decorator,unused-ignore]
        def run() -> Any:
            total, right = tf.constant(0.0), tf.constant(0.0)
            for _ in tf.range(STEPS_A_CALL):
                places = tf.random.uniform((BATCH // 2,), 0, table.shape[0], tf.int32)
                rows = tf.concat([tf.gather(table, places), tf.gather(mates, places)], 0)
                windows, silent = vary(
                    tf, tf.cast(tf.gather(frames, rows), tf.float32), tf.gather(spoken, rows), self._strength
                )
                whole = (windows - offset) * gain
                windows = masked(tf, whole)
                # The teacher hears all of it, also what is blanked for the one that learns.
                aim = like.aim(whole) if like else None
                wanted = tf.where(silent, nobody, tf.gather(labels, rows))
                with tf.GradientTape() as tape:
                    made = body(windows, training=True)
                    vector = tf.math.l2_normalize(made, 1)
                    scores = SHARPNESS * tf.matmul(vector, tf.math.l2_normalize(head, 1), transpose_b=True)
                    loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(wanted, scores))
                    if go.pull:
                        loss += go.pull * _apart(tf, vector, wanted, nobody)
                    if like:
                        loss += like.loss(made, aim)
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


def _weights(clips: Clips, recorded: float) -> NDArray[np.float64]:
    """How often each clip is drawn, 1 in all; ``recorded`` as Go has it."""
    noise = np.array([word == NOISE for word in clips.words])
    computed = np.array([voices.is_computed(name) for name in clips.voices]) & ~noise
    weights = np.ones(len(clips))
    if recorded:
        weights[computed] = (1 - recorded) / max(computed.sum(), 1)
        weights[~computed & ~noise] = recorded / max((~computed & ~noise).sum(), 1)
    weights[noise] = NOISE_SHARE / max(noise.sum(), 1)
    weights[~noise] *= (1 - NOISE_SHARE) / weights[~noise].sum()
    weights /= weights.sum()
    return weights


def _mates(
    drawn: NDArray[np.int64], truth: NDArray[np.int32], weights: NDArray[np.float64], rng: np.random.Generator
) -> NDArray[np.int32]:
    """For each clip that was drawn one of its word, by chance, as often as ``weights`` (n,) say."""
    order = np.argsort(truth, kind="stable")
    total = np.cumsum(weights[order])
    upper = total[np.cumsum(np.bincount(truth)) - 1]
    lower = np.concatenate([[0.0], upper[:-1]])
    words = truth[drawn]
    at = np.searchsorted(total, lower[words] + (upper - lower)[words] * rng.random(len(words)), side="right")
    # A sum of many floats may end a hair above its last.
    mates: NDArray[np.int32] = order[np.minimum(at, len(order) - 1)].astype(np.int32)
    return mates


def _apart(tf: Any, vectors: Any, words: Any, nobody: int) -> Any:
    """How far, of unit vectors (b, size), those of one word are from each other against all others; sounds in which
    ``nobody`` speaks need not be alike."""
    others = 1.0 - tf.eye(tf.shape(words)[0])
    likeness = tf.matmul(vectors, vectors, transpose_b=True) / NEARNESS - 1e9 * (1.0 - others)
    same = tf.cast((words[:, None] == words[None]) & (words != nobody)[:, None], tf.float32) * others
    logs = likeness - tf.reduce_logsumexp(likeness, 1, keepdims=True)
    count = tf.reduce_sum(same, 1)
    each = -tf.reduce_sum(tf.where(same > 0, logs, 0.0), 1) / tf.maximum(count, 1.0)
    return tf.reduce_sum(each) / tf.maximum(tf.reduce_sum(tf.cast(count > 0, tf.float32)), 1.0)
