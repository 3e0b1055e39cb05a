"""Measures planned networks and feature pipelines on the stand: instructions of each operator and of each part."""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.learn.tflite import Graph, Operator
from studio.model.network import NetworkPlan
from tests.emulator.measuring import Executed, Stand

STRUCT_BYTES = 8192
"""More than any struct of the core that a caller has to bring, whose sizes only the compiler knows."""
ARENA_BYTES, STATE_BYTES = 128 * 1024, 48 * 1024
"""What the board has for models."""


@dataclass(frozen=True, slots=True, eq=False)
class MeasuredOperator:
    """An operator as it ran; ``name`` is TensorFlow Lite's, its output's shape and its window."""

    name: str
    macs: int
    executed: Executed


@dataclass(frozen=True, slots=True, eq=False)
class MeasuredNetwork:
    """One inference: ``executed`` in all, reading the records included."""

    executed: Executed
    macs: int
    operators: tuple[MeasuredOperator, ...]
    output: NDArray[np.int8]


class PlacedNetwork:
    """A plan that the image has opened on the stand."""

    def __init__(self, stand: Stand, plan: NetworkPlan) -> None:
        self._stand, self._plan = stand, plan
        self._network = stand.reserve(STRUCT_BYTES)
        arena, word = stand.reserve(plan.arena_bytes), stand.reserve(4)
        sections = [stand.place(plan.network), len(plan.network), stand.place(plan.weights), len(plan.weights)]
        code = stand.call("ns_network_open", self._network, *sections, arena, plan.arena_bytes).result
        if code:
            raise RuntimeError(f"the image refuses the network: {code - (1 << 32)}")
        self._input = stand.call("ns_network_input", self._network, word).result
        self._output = stand.call("ns_network_output", self._network, word).result
        stand.learn_return("ns_operator_run", "ns_network_run", self._network)

    def run(self, values: NDArray[np.int8]) -> tuple[Executed, tuple[Executed, ...], NDArray[np.int8]]:
        """One inference in all, each operator of it, and the scores."""
        self._stand.write(self._input, values.tobytes())
        call = self._stand.call("ns_network_run", self._network, watch="ns_operator_run")
        scores = np.frombuffer(self._stand.read(self._output, self._plan.output_size), np.int8)
        return call.executed, call.inside, scores


def measure_network(
    stand: Stand, graph: Graph, plan: NetworkPlan, values: NDArray[np.int8] | None = None
) -> MeasuredNetwork:
    """``values`` are the input; without them bytes of chance, always the same ones."""
    stand.free()
    if values is None:
        values = np.random.default_rng(0).integers(-128, 128, plan.input_shape).astype(np.int8)
    placed = PlacedNetwork(stand, plan)
    executed, inside, output = placed.run(values)
    names = describe_operators(graph, plan.operators)
    operators = [MeasuredOperator(name, macs, part) for (name, macs), part in zip(names, inside, strict=True)]
    return MeasuredNetwork(executed, plan.macs, tuple(operators), output)


def describe_operators(graph: Graph, names: Sequence[str]) -> list[tuple[str, int]]:
    """Name and multiply-adds of the operators of a plan, whose TensorFlow Lite names are ``names``."""
    left: dict[str, list[Operator]] = defaultdict(list)
    for operator in graph.operators:
        left[operator.name].append(operator)
    rows = []
    for name in names:
        operator = left[name].pop(0)
        rows.append(_describe(graph, operator))
    return rows


def _describe(graph: Graph, operator: Operator) -> tuple[str, int]:
    out = graph.tensors[operator.outputs[0]]
    words, macs = [operator.name, "x".join(map(str, out.shape[1:] or out.shape))], 0
    if operator.name in ("CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED"):
        weights = graph.tensors[operator.inputs[1]].shape
        taps = weights[1:3] if operator.name == "DEPTHWISE_CONV_2D" else weights[1:]
        macs = out.count * int(np.prod(taps))
        words.append("by " + "x".join(map(str, taps)))
    return " ".join(words), macs


@dataclass(frozen=True, slots=True, eq=False)
class MeasuredFeatures:
    """A pipeline at work. ``first``: all samples of its first window; ``quantize``: that window into int8; ``step``:
    the samples from there to the next window; ``renew``: that one into int8, where only new rows are computed.
    ``features`` and ``steps`` are that last window and its int8 at a scale of 0.05, from a zero point of 0."""

    first: Executed
    quantize: Executed
    step: Executed
    renew: Executed
    features: NDArray[np.float32]
    steps: NDArray[np.int8]


def measure_features(
    stand: Stand, section: bytes, samples: NDArray[np.int16], *, step: int, features: int
) -> MeasuredFeatures:
    """``samples`` (n,) or (n, 6): the first window and one step of ``step`` samples more."""
    stand.free()
    pipeline = stand.reserve(STRUCT_BYTES)
    state, used, out = stand.reserve(STATE_BYTES), stand.reserve(4), stand.reserve(features)
    code = stand.call("ns_pipeline_open", pipeline, stand.place(section), len(section), state, STATE_BYTES).result
    if code >> 31:
        raise RuntimeError(f"the image refuses the pipeline: {code - (1 << 32)}")
    at = stand.reserve(samples.nbytes)
    stand.write(at, samples.astype("<i2").tobytes())
    first = len(samples) - step
    row = samples.nbytes // len(samples)

    def push(begin: int, count: int) -> Executed:
        call = stand.call("ns_pipeline_push", pipeline, at + begin * row, count, used)
        (taken,) = struct.unpack("<I", stand.read(used, 4))
        if taken != count:
            raise RuntimeError(f"the pipeline took {taken} of {count} samples")
        return call.executed

    def quantize() -> Executed:
        return stand.call("ns_pipeline_quantize", pipeline, 0, out, floats=(0.05,)).executed

    counted = push(0, first), quantize(), push(first, step), quantize()
    window = np.frombuffer(stand.read(state, 4 * features), "<f4")  # a pipeline's state begins with it
    return MeasuredFeatures(*counted, window, np.frombuffer(stand.read(out, features), np.int8))


@dataclass(frozen=True, slots=True, eq=False)
class MeasuredAnswer:
    executed: Executed
    scores: NDArray[np.int8]


def measure_answers(
    stand: Stand, package: bytes, samples: NDArray[np.int16], *, window: int, stride: int
) -> list[MeasuredAnswer]:
    """What the image does, as a whole, for each answer of a package: features, quantizing, network.

    ``samples`` (n,) or (n, 6) are the ``window`` ones of the first and then ``stride`` for each one more.
    """
    stand.free()
    model, used = stand.reserve(STRUCT_BYTES), stand.reserve(4)
    arena, state = stand.reserve(ARENA_BYTES), stand.reserve(STATE_BYTES)
    memory = stand.reserve(16)
    stand.write(memory, struct.pack("<4I", arena, state, ARENA_BYTES, STATE_BYTES))
    # Any short function will do as the clock: nothing here asks what time it is.
    clock = stand.address("ns_model_is_usable"), model
    code = stand.call("ns_model_open", model, stand.place(package), len(package), memory, *clock).result
    if code:
        raise RuntimeError(f"the image refuses the package: {code - (1 << 32)}")
    at, row = stand.reserve(samples.nbytes), samples.nbytes // len(samples)
    stand.write(at, samples.astype("<i2").tobytes())
    answers: list[MeasuredAnswer] = []
    end = 0
    while end < len(samples):
        begin, end = end, end + (stride if end else window)
        call = stand.call("ns_model_push", model, at + begin * row, end - begin, used)
        (taken,) = struct.unpack("<I", stand.read(used, 4))
        if (call.result, taken) != (1, end - begin):
            raise RuntimeError(f"no answer after sample {end}: {taken} were taken")
        at_scores = stand.call("ns_model_scores", model, used).result
        (count,) = struct.unpack("<I", stand.read(used, 4))
        answers.append(MeasuredAnswer(call.executed, np.frombuffer(stand.read(at_scores, count), np.int8)))
    return answers
