"""A plan in the making: takes operators one by one, packs their weights, and places their tensors in the arena."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field, replace
from math import prod

import numpy as np
from numpy.typing import NDArray

from studio.core.network_section import (
    MAX_OPERATORS,
    MAX_TENSOR_BYTES,
    MAX_TENSORS,
    MAX_WORK,
    Code,
    TensorRecord,
    describe,
    record,
    section,
)
from studio.learn import arena, streaming_plan
from studio.learn.tflite import Graph, Operator, Tensor, refuse
from studio.model.network import NetworkPlan, Streaming

IN_PLACE = frozenset({Code.TABLE, Code.SOFTMAX, Code.ADD, Code.MUL})
"""Kernels whose output may stand where an input of its size stood."""
SCRATCH_PLACE = struct.Struct("<I")
WEIGHT_ALIGNMENT = 4
MAX_DIMENSION = 0xFFFF


@dataclass(frozen=True, slots=True)
class Step:
    """An operator as it will run: tensors by their number in the graph."""

    code: Code
    output: int
    inputs: tuple[int, ...]
    scratch: int = 0
    """Bytes of the arena that it works in, besides."""
    in_place: bool = False
    """Whether the output may stand where an input of its size stood."""
    macs: int = 0


Placed = tuple[dict[int, int], dict[int, int], int, int]


@dataclass(slots=True)
class Draft:
    """Filled by the lowerings, operator by operator; ``finish`` gives the plan."""

    graph: Graph
    weights: bytearray = field(default_factory=bytearray)
    records: list[bytes] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    macs: int = 0
    work: int = 0
    _parts: dict[bytes, int] = field(default_factory=dict)
    _indices: dict[int, int] = field(default_factory=dict)
    _alias: dict[int, int] = field(default_factory=dict)
    _ready: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._ready = {self.graph.input} | {i for i, t in enumerate(self.graph.tensors) if t.data is not None}

    def value(self, operator: Operator, position: int) -> Tensor:
        """Input ``position`` of an operator: an int8 tensor that is known by then."""
        number = self._operand(operator.inputs, position, operator)
        if number not in self._ready:
            refuse(f"{operator.name} uses a tensor before it is computed.", "tflite-damaged")
        return self._activation(number, operator)

    def result(self, operator: Operator) -> Tensor:
        """The operator's output: an int8 tensor that nothing has computed yet."""
        number = self._operand(operator.outputs, 0, operator)
        if len(operator.outputs) != 1 or number in self._ready:
            refuse(f"{operator.name} writes to what is already there.", "tflite-damaged")
        return self._activation(number, operator)

    def constant(self, operator: Operator, position: int, kind: str) -> Tensor:
        """Input ``position`` of an operator, which must be a constant of type ``kind``."""
        tensor = self.graph.tensors[self._operand(operator.inputs, position, operator)]
        if tensor.type != kind:
            refuse(f"{operator.name} with {tensor.type} in place of {kind} is not supported.")
        if tensor.data is None:
            refuse(f"{operator.name} with “{tensor.name}” computed at run time is not supported.")
        return tensor

    def has(self, operator: Operator, position: int) -> bool:
        return position < len(operator.inputs) and operator.inputs[position] >= 0

    def put(self, values: NDArray[np.generic]) -> int:
        """Packs an array into the weights, once; returns its offset there."""
        raw = np.ascontiguousarray(values, dtype=values.dtype.newbyteorder("<")).tobytes()
        if raw not in self._parts:
            self.weights += bytes(-len(self.weights) % WEIGHT_ALIGNMENT)
            self._parts[raw] = len(self.weights)
            self.weights += raw
        return self._parts[raw]

    def index(self, number: int) -> int:
        """The place of a graph's tensor in the plan's table."""
        return self._indices.setdefault(number, len(self._indices))

    def emit(
        self, code: Code, operator: Operator, parameters: bytes, *, inputs: int = 1, macs: int = 0, scratch: int = 0,
        in_place: bool = False,
    ) -> None:  # fmt: skip
        """Adds the operator, which reads its first ``inputs`` inputs, does ``macs`` multiply-accumulates and works in
        ``scratch`` bytes; where they are is written behind the parameters. ``in_place``: this one's output may stand
        where its input stood, though not every output of its kind."""
        output, operands = operator.outputs[0], operator.inputs[:inputs]
        self.macs += macs
        self.work += macs
        if self.work > MAX_WORK:
            refuse(f"It takes more than {MAX_WORK >> 20} million multiplications: the board would need a minute.")
        place = bytes(SCRATCH_PLACE.size) if scratch else b""
        indices = self.index(output), self.index(operands[0])
        self.records.append(record(code, operator.number, *indices, parameters + place))
        self.steps.append(Step(code, output, operands, scratch, in_place or code in IN_PLACE, macs))
        self._ready.add(output)

    def rename(self, operator: Operator) -> None:
        """The output is the input's bytes under another shape: nothing is to run."""
        self._alias[operator.outputs[0]] = operator.inputs[0]
        self._ready.add(operator.outputs[0])

    def finish(self, new_rows: int = 0) -> NetworkPlan:
        """The plan of what was emitted, streamed where ``plan.plan`` says so. Raises StudioError when the graph's ends
        do not fit a package."""
        graph = self.graph
        source, target = graph.tensors[graph.input], graph.tensors[graph.output]
        for number in (graph.input, graph.output):
            self._activation(number, None)
            self.index(number)
        if graph.output not in self._ready or self._root(graph.output)[1]:
            refuse("Its output is not computed from its input.", "tflite-damaged")
        if not 1 <= len(source.shape) <= 4 or source.shape[0] != 1:
            refuse(f"Its input has shape {list(source.shape)}: the first dimension must be a fixed batch of 1.")
        if len(self.records) > MAX_OPERATORS or len(self._indices) > MAX_TENSORS:
            refuse(f"It has more than {MAX_OPERATORS} operators or {MAX_TENSORS} tensors.")
        streaming, (offsets, scratch, arena_bytes, least) = self._stream(new_rows)
        for k, at in scratch.items():
            self.records[k] = self.records[k][: -SCRATCH_PLACE.size] + SCRATCH_PLACE.pack(at)
        tensors = [self._tensor_record(number, offsets) for number in self._indices]
        network = section(
            tensors, self.records, input_index=self.index(graph.input), output_index=self.index(graph.output),
            input_scale=float(source.scale), output_scale=float(target.scale), macs=self.macs,
        )  # fmt: skip
        return replace(describe(network, bytes(self.weights), arena_bytes, least), streaming=streaming)

    def _operand(self, numbers: tuple[int, ...], position: int, operator: Operator) -> int:
        if position >= len(numbers) or numbers[position] < 0:
            refuse(f"{operator.name} lacks an input or output.", "tflite-damaged")
        return numbers[position]

    def _activation(self, number: int, operator: Operator | None) -> Tensor:
        tensor = self.graph.tensors[number]
        where = f"{operator.name}: " if operator else ""
        if tensor.type != "int8":
            refuse(f"{where}{tensor.type} tensors are not supported (“{tensor.name}”): convert to full int8.")
        if tensor.scales.size != 1 or tensor.zero_points.size != 1:
            refuse(f"{where}“{tensor.name}” is not quantized with one scale and zero point.")
        if not 0 < float(tensor.scale) < 1e30 or not -128 <= tensor.zero_point <= 127:
            refuse(f"{where}“{tensor.name}” has a scale or zero point that is no int8 quantization.")
        if not 0 < tensor.count <= MAX_TENSOR_BYTES or max(_four(tensor.shape)) > MAX_DIMENSION:
            refuse(f"{where}“{tensor.name}” has shape {list(tensor.shape)}, which is empty or too large.")
        return tensor

    def _root(self, number: int) -> tuple[int, bool]:
        """The tensor whose bytes these are, and whether it is a constant."""
        while number in self._alias:
            number = self._alias[number]
        return number, self.graph.tensors[number].data is not None

    def _stream(self, new_rows: int) -> tuple[Streaming | None, Placed]:
        """As many of the first steps are streamed as can be, while that pays and the board has room."""
        layers = self._layers() if new_rows else []
        rows = streaming_plan.moved(layers, _four(self.graph.tensors[self.graph.input].shape)[1], new_rows)
        for count in range(len(rows), 0, -1):
            saved = streaming_plan.saved_macs(layers, rows[:count])
            if not saved or saved < streaming_plan.LEAST_SAVED * self.macs:
                break
            placed = self._place(frozenset(step.output for step in self.steps[:count]))
            if placed[2] <= streaming_plan.MOST_ARENA:
                return Streaming(new_rows, self.macs - saved, tuple(rows[:count])), placed
        return None, self._place()

    def _layers(self) -> list[streaming_plan.Layer]:
        """The first steps, as far as their kinds let rows move."""
        layers: list[streaming_plan.Layer] = []
        made = {self.graph.input: streaming_plan.THE_WINDOW}
        for k, step in enumerate(self.steps):
            changing = [number for number in step.inputs if not self._repeats(number, step)]
            inputs = [self._source(number, made) for number in changing]
            height = self._shape(step.output)[1]
            if None in inputs or not streaming_plan.can_move(step.code) or self._shape(step.output)[0] != 1:
                break
            heights = [self._shape(number)[1] for number in changing]
            layers.append(streaming_plan.Layer(
                step.code, tuple(i for i in inputs if i is not None), tuple(heights), height,
                streaming_plan.Rows.of(step.code, self.records[k]), step.macs,
            ))  # fmt: skip
            made[step.output] = k
        return layers

    def _shape(self, number: int) -> tuple[int, int, int, int]:
        return _four(self.graph.tensors[number].shape)

    def _source(self, number: int, made: dict[int, int]) -> int | None:
        """The step that has made a tensor of the same rows; None when there is none."""
        root = self._root(number)[0]
        same = self._shape(number)[:2] == self._shape(root)[:2]
        return made.get(root) if same else None

    def _repeats(self, number: int, step: Step) -> bool:
        """Whether it is a constant of which every row is the same."""
        constant = self._root(number)[1]
        return constant and streaming_plan.is_elementwise(step.code) and self._shape(number)[:2] == (1, 1)

    def _place(self, kept: frozenset[int] = frozenset()) -> Placed:
        """Arena offsets by root tensor, those of scratch by step, the bytes of all, and the least that the tensors
        alone could need. Outputs that are ``kept`` have their places for ever."""
        first, last = {self.graph.input: -1}, {self.graph.input: -1}
        for k, step in enumerate(self.steps):
            first[step.output] = last[step.output] = k
            for number in step.inputs:
                last[self._root(number)[0]] = k
        last[self._root(self.graph.output)[0]] = len(self.steps)
        first |= dict.fromkeys(kept, -1)
        last |= dict.fromkeys(kept, len(self.steps))
        block = {number: number for number in first}
        for k, step in enumerate(self.steps):
            for number in step.inputs if step.in_place and step.output not in kept else ():
                root, constant = self._root(number)
                same = self.graph.tensors[root].count == self.graph.tensors[step.output].count
                if not constant and same and last[block[root]] == k:
                    block[step.output] = block[root]
                    last[block[root]] = last[step.output]
                    break
        blocks = [number for number in block if block[number] == number]
        lives = [arena.Life(self.graph.tensors[b].count, first[b], last[b]) for b in blocks]
        working = [k for k, step in enumerate(self.steps) if step.scratch]
        offsets, size = arena.place([*lives, *(arena.Life(self.steps[k].scratch, k, k) for k in working)])
        at = dict(zip(blocks, offsets[: len(blocks)], strict=True))
        scratch = dict(zip(working, offsets[len(blocks) :], strict=True))
        return {number: at[block[number]] for number in block}, scratch, size, arena.lower_bound(lives)

    def _tensor_record(self, number: int, offsets: dict[int, int]) -> TensorRecord:
        tensor = self.graph.tensors[number]
        root, constant = self._root(number)
        data = self.graph.tensors[root].data
        offset = self.put(data) if data is not None else offsets[root]
        shape = tensor.shape if len(tensor.shape) <= 4 else _four(tensor.shape)
        return TensorRecord(offset, constant, shape, tensor.zero_point)


def _four(shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    """Four dimensions: missing ones are 1, in front; more than four are multiplied together there."""
    filled = (1,) * (4 - len(shape)) + shape
    return (prod(filled[:-3]), filled[-3], filled[-2], filled[-1])
