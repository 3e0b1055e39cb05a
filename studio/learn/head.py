"""A linear head on embedding vectors: fitted in milliseconds without TensorFlow, and appended to the embedding's graph.

Softmax regression with a penalty on the weights. On five takes of each label, people apart, it was .95 right
against .90 for nearest prototypes, and took 2 % of the other words of the same voice for a label against 18 %.
Digits of other people, as "unknown", it took for a word more often: .47 against .33. Like prototypes it becomes
FULLY_CONNECTED and SOFTMAX.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from studio.learn.tflite import Graph, Operator, Tensor
from studio.learn.tflite_names import OPERATORS

Floats = NDArray[np.float64]

PENALTY = 0.03
"""Of the squared weights, against the mean loss of a window; on vectors of unit variance. Chosen on takes of six people
of the sample words and three of the spoken digits: less is sure of itself too soon, more learns the voice."""
STEPS = 60
REFIT_STEPS = 12
"""From the solution of all takes to that of all but one it is not far."""
MEMORY = 8
LEAST_SCALE = 1e-8
BLAS_ALONE = 200_000
"""Multiplications: OpenBLAS computes so small a product in one thread (its limit is 2**18). Its threads wait for each
other busily, and on a computer that has something else to do a fit took ten times as long."""


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """``weights`` (labels, D) and ``bias`` (labels,) on the vectors themselves: logits = vectors @ weights.T + bias."""

    weights: Floats = field(repr=False)
    bias: Floats = field(repr=False)

    def logits(self, vectors: NDArray[np.floating]) -> Floats:
        """(n, D) -> (n, labels)."""
        parts = _parts(len(vectors), self.weights.size)
        pieces = [vectors[part] @ self.weights.T + self.bias for part in parts]
        return np.concatenate(pieces) if pieces else np.zeros((0, len(self.bias)))

    def scores(self, vectors: NDArray[np.floating]) -> Floats:
        """(n, D) -> (n, labels), each row of sum 1."""
        return softmax(self.logits(vectors))

    def sharpened(self, factor: float) -> Head:
        """All logits times ``factor``: the same answers, given with more or less confidence."""
        return Head(self.weights * factor, self.bias * factor)


@dataclass(frozen=True, slots=True, eq=False)
class Scaling:
    """Vectors are centred and brought to unit variance all together before they are fitted to."""

    middle: Floats = field(repr=False)
    spread: float

    @classmethod
    def of(cls, vectors: NDArray[np.floating]) -> Scaling:
        middle = np.asarray(vectors, np.float64).mean(axis=0)
        return cls(middle, max(float(np.sqrt(((vectors - middle) ** 2).mean())), LEAST_SCALE))


def fit(
    vectors: NDArray[np.floating],
    labels: NDArray[np.int64],
    count: int,
    *,
    shares: NDArray[np.floating] | None = None,
    scaling: Scaling | None = None,
    start: Head | None = None,
    penalty: float = PENALTY,
) -> Head:
    """``vectors`` (n, D), ``labels`` (n,) below ``count``. ``shares`` (n,): how much each window counts, 1 by default.
    Every label's windows count alike together, however many there are. ``start``: a head that is near already; then a
    few steps will do. Deterministic."""
    scaling = scaling or Scaling.of(vectors)
    inputs = np.concatenate([(vectors - scaling.middle) / scaling.spread, np.ones((len(vectors), 1))], axis=1)
    weight = np.ones(len(labels)) if shares is None else np.asarray(shares, np.float64)
    totals = np.bincount(labels, weight, minlength=count)
    weight = weight / np.maximum(totals, 1e-12)[labels] / max(int((totals > 0).sum()), 1)
    truth = np.zeros((len(labels), count))
    truth[np.arange(len(labels)), labels] = 1.0

    parts = _parts(len(inputs), inputs.shape[1] * count)

    def loss(flat: Floats) -> tuple[float, Floats]:
        table = flat.reshape(count, -1)
        gradient = penalty * table
        gradient[:, -1] = 0.0
        missed = 0.5 * penalty * float((table[:, :-1] ** 2).sum())
        for part in parts:
            likely = softmax(inputs[part] @ table.T)
            gradient += ((likely - truth[part]) * weight[part, None]).T @ inputs[part]
            missed -= float(weight[part] @ np.log(np.maximum((likely * truth[part]).sum(axis=1), 1e-300)))
        return missed, gradient.reshape(-1)

    begin = np.zeros(count * inputs.shape[1]) if start is None else _packed(start, scaling)
    table = _minimum(loss, begin, STEPS if start is None else REFIT_STEPS).reshape(count, -1)
    weights = table[:, :-1] / scaling.spread
    return Head(weights, table[:, -1] - weights @ scaling.middle)


def sharpness(logits: Floats, labels: NDArray[np.int64]) -> float:
    """What the logits must be multiplied with, so that scores of windows that were not fitted to are as likely as they
    say: what is 0.8 is right in eight of ten."""
    if not len(labels):
        return 1.0
    factors = np.exp(np.linspace(np.log(0.25), np.log(6.0), 33))
    rows = np.arange(len(labels))
    losses = [-np.log(np.maximum(softmax(logits * f)[rows, labels], 1e-12)).mean() for f in factors]
    return float(factors[int(np.argmin(losses))])


def softmax(logits: NDArray[np.floating]) -> Floats:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    found: Floats = powers / powers.sum(axis=1, keepdims=True)
    return found


def with_head(body: Graph, head: Head, vectors: NDArray[np.floating]) -> Graph:
    """``body``, which ends in the embedding vector, with the head behind it, in int8 as TensorFlow Lite has it: weights
    with a scale a label, bias in int32 of the scale of input times weights. ``vectors`` (n, D) are those whose logits
    must fit into the 256 steps between both."""
    source = body.tensors[body.output]
    labels, depth = head.weights.shape
    if source.count != depth:
        raise ValueError(f"a head for {depth} values does not fit an embedding of {source.count}")
    scales = np.maximum(np.abs(head.weights).max(axis=1) / 127, LEAST_SCALE).astype(np.float32)
    weights = np.clip(np.rint(head.weights / scales[:, None]), -127, 127).astype(np.int8)
    bias_scales = (source.scale * scales).astype(np.float32)
    bias = np.clip(np.rint(head.bias / bias_scales), -(2**31) + 1, 2**31 - 1).astype(np.int32)
    logits = head.logits(vectors)
    low, high = min(float(logits.min()), 0.0), max(float(logits.max()), 0.0)
    step = max((high - low) / 255, LEAST_SCALE)
    zero = int(np.clip(round(-128 - low / step), -128, 127))
    first = len(body.tensors)
    tensors = (
        _tensor("head weights", "int8", (labels, depth), scales, np.zeros(labels, np.int64), weights),
        _tensor("head bias", "int32", (labels,), bias_scales, np.zeros(labels, np.int64), bias),
        _tensor("logits", "int8", (1, labels), np.array([step], np.float32), np.array([zero]), None),
        _tensor("scores", "int8", (1, labels), np.array([1 / 256], np.float32), np.array([-128]), None),
    )
    operators = (
        _operator("FULLY_CONNECTED", (body.output, first, first + 1), first + 2, activation=0, weights_format=0),
        _operator("SOFTMAX", (first + 2,), first + 3, beta=1.0),
    )
    return Graph((*body.tensors, *tensors), (*body.operators, *operators), body.input, first + 3)


def bare(body: Graph) -> Graph:
    """The embedding's vector alone, as input of a graph that has no operator yet: a head on it is run by itself."""
    source = body.tensors[body.output]
    vector = Tensor("vector", "int8", (1, source.count), source.scales, source.zero_points, 0, None)
    return Graph((vector,), (), 0, 0)


def _tensor(
    name: str, kind: str, shape: tuple[int, ...], scales: NDArray[np.float32], zeros: NDArray[np.int64],
    data: NDArray[np.generic] | None,
) -> Tensor:  # fmt: skip
    return Tensor(name, kind, shape, scales, zeros.astype(np.int64), 0, data)


def _operator(name: str, inputs: tuple[int, ...], output: int, **options: float) -> Operator:
    return Operator(name, OPERATORS.index(name), inputs, (output,), dict(options))


def _parts(rows: int, cost: int) -> list[slice]:
    """``rows`` of ``cost`` multiplications each, in parts of no more than BLAS_ALONE."""
    step = max(1, BLAS_ALONE // cost)
    return [slice(at, at + step) for at in range(0, rows, step)]


def _packed(head: Head, scaling: Scaling) -> Floats:
    bias = head.bias + head.weights @ scaling.middle
    table = np.concatenate([head.weights * scaling.spread, bias[:, None]], axis=1)
    flat: Floats = table.reshape(-1)
    return flat


def _minimum(loss: Callable[[Floats], tuple[float, Floats]], start: Floats, steps: int) -> Floats:
    """Of a smooth convex function, by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5) with
    backtracking; the best point after ``steps``."""
    at, (value, slope) = start, loss(start)
    pairs: list[tuple[Floats, Floats, float]] = []
    for _ in range(steps):
        way = -_turned(slope, pairs)
        downhill = float(way @ slope)
        if downhill > -1e-10:
            break
        length = 1.0 if pairs else min(1.0, 1.0 / max(float(np.linalg.norm(slope)), 1e-12))
        for _ in range(20):
            there = at + length * way
            found, its_slope = loss(there)
            if found <= value + 1e-4 * length * downhill:
                break
            length *= 0.5
        else:
            break
        moved, turned = there - at, its_slope - slope
        curved = float(moved @ turned)
        if curved > 1e-12:
            pairs = [*pairs[1 - MEMORY :], (moved, turned, 1.0 / curved)]
        at, value, slope = there, found, its_slope
    return at


def _turned(slope: Floats, pairs: list[tuple[Floats, Floats, float]]) -> Floats:
    """The slope through what is known of the inverse of the curvature."""
    way, shares = slope.copy(), []
    for moved, turned, over in reversed(pairs):
        shares.append(over * float(moved @ way))
        way -= shares[-1] * turned
    if pairs:
        moved, turned, over = pairs[-1]
        way /= over * float(turned @ turned)
    for (moved, turned, over), share in zip(pairs, reversed(shares), strict=True):
        way += (share - over * float(turned @ way)) * moved
    return way
