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

STRUCT_BYTES = 4096
"""More than any struct of the core that a caller has to bring, whose sizes only the compiler knows."""


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


SAME_BYTES = {"RESHAPE", "SQUEEZE", "EXPAND_DIMS"}
IN_PLACE = {"ADD", "MUL", "SOFTMAX", "LOGISTIC", "RELU", "RELU6", "QUANTIZE"}


def live_bytes(graph: Graph) -> int:
    """What no plan of the arena can be below: the most bytes that are needed at once, at any operator. An output may
    stand where an input stood that nobody needs any more, when each value of it depends on the one in its place only;
    scratch is not among these bytes."""
    roots: dict[int, int] = {}
    for operator in graph.operators:
        if operator.name in SAME_BYTES:
            roots[operator.outputs[0]] = roots.get(operator.inputs[0], operator.inputs[0])
    steps = [operator for operator in graph.operators if operator.name not in SAME_BYTES]
    reads = [
        {roots.get(i, i) for i in operator.inputs if i >= 0 and graph.tensors[i].data is None} for operator in steps
    ]
    first, last = {graph.input: -1}, {graph.input: -1}
    for k, operator in enumerate(steps):
        first[operator.outputs[0]] = last[operator.outputs[0]] = k
        last |= dict.fromkeys(reads[k], k)
    last[roots.get(graph.output, graph.output)] = len(steps)
    most = 0
    for k, operator in enumerate(steps):
        sizes = {i: graph.tensors[i].count for i in first if first[i] <= k <= last[i]}
        out = sizes[operator.outputs[0]]
        shared = operator.name in IN_PLACE and any(last[i] == k and sizes[i] == out for i in reads[k])
        most = max(most, sum(sizes.values()) - (out if shared else 0))
    return most


@dataclass(frozen=True, slots=True, eq=False)
class MeasuredFeatures:
    """A pipeline at work. ``first``: all samples of its first window; ``step``: those of one hop (sound) or stride
    (motion) once it moves on; ``quantize``: one window into int8."""

    first: Executed
    step: Executed
    quantize: Executed


def measure_features(
    stand: Stand, section: bytes, samples: NDArray[np.int16], *, step: int, features: int
) -> MeasuredFeatures:
    """``samples`` (n,) or (n, 6): the first window and one step of ``step`` samples more."""
    stand.free()
    pipeline, state_bytes = stand.reserve(STRUCT_BYTES), 128 * 1024
    state, used, out = stand.reserve(state_bytes), stand.reserve(4), stand.reserve(features)
    code = stand.call("ns_pipeline_open", pipeline, stand.place(section), len(section), state, state_bytes).result
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

    whole, more = push(0, first), push(first, step)
    quantize = stand.call("ns_pipeline_quantize", pipeline, 0, out, floats=(0.05,)).executed
    return MeasuredFeatures(whole, more, quantize)
