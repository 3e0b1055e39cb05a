"""Reads a .tflite file into a Graph, or says by name what in it the core does not know.

The schema: tensorflow/compiler/mlir/lite/schema/schema.fbs (slots are fields in its order). Nothing of the file is
trusted: see flatbuffer.py.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import prod
from typing import NoReturn

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.learn.flatbuffer import Damaged, Flat, root
from studio.learn.tflite_names import OPERATORS, TYPES

MAX_TENSORS = 4096
MAX_OPERATORS = 1024
MAX_OPERANDS = 64
REMEDY = "Use layers the board knows, a fixed batch of 1, and full int8 conversion."

Options = dict[str, int | float]

Slots = dict[str, tuple[int, str, int | float]]
"""An options table: name -> (slot, struct format, default)."""

_WINDOW: Slots = {"padding": (0, "b", 0), "stride_w": (1, "i", 0), "stride_h": (2, "i", 0)}
_FUSED: Slots = {"activation": (0, "b", 0)}
OPTIONS: dict[str, Slots] = {
    "CONV_2D": {**_WINDOW, "activation": (3, "b", 0), "dilation_w": (4, "i", 1), "dilation_h": (5, "i", 1)},
    "DEPTHWISE_CONV_2D": {
        **_WINDOW, "multiplier": (3, "i", 0), "activation": (4, "b", 0),
        "dilation_w": (5, "i", 1), "dilation_h": (6, "i", 1),
    },
    "FULLY_CONNECTED": {**_FUSED, "weights_format": (1, "b", 0)},
    "MAX_POOL_2D": {**_WINDOW, "filter_w": (3, "i", 0), "filter_h": (4, "i", 0), "activation": (5, "b", 0)},
    "AVERAGE_POOL_2D": {**_WINDOW, "filter_w": (3, "i", 0), "filter_h": (4, "i", 0), "activation": (5, "b", 0)},
    "SOFTMAX": {"beta": (0, "f", 0.0)},
    "CONCATENATION": {"axis": (0, "i", 0), "activation": (1, "b", 0)},
    "ADD": _FUSED,
    "MUL": _FUSED,
    "MEAN": {"keep_dims": (0, "b", 0)},
    "LOGISTIC": {},
    "RELU": {},
    "RELU6": {},
    "QUANTIZE": {},
    "PAD": {},
    "PADV2": {},
    "RESHAPE": {},
    "SQUEEZE": {},
    "EXPAND_DIMS": {},
}  # fmt: skip
"""The operators that are supported, and what each says of itself."""


@dataclass(frozen=True, slots=True, eq=False)
class Tensor:
    """``scales`` is float32 (1,) or one a channel of ``channel_axis``; ``data`` None for what is computed."""

    name: str
    type: str
    shape: tuple[int, ...]
    scales: NDArray[np.float32]
    zero_points: NDArray[np.int64]
    channel_axis: int
    data: NDArray[np.generic] | None

    @property
    def count(self) -> int:
        return prod(self.shape)

    @property
    def scale(self) -> np.float32:
        return np.float32(self.scales[0])

    @property
    def zero_point(self) -> int:
        return int(self.zero_points[0])


@dataclass(frozen=True, slots=True)
class Operator:
    """``inputs`` are tensor indices, -1 for one that is left out; ``number`` is TensorFlow Lite's."""

    name: str
    number: int
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]
    options: Options = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """One subgraph with one int8 input and one int8 output; operators in the order of running."""

    tensors: tuple[Tensor, ...]
    operators: tuple[Operator, ...]
    input: int
    output: int


def refuse(what: str, code: str = "tflite-unsupported") -> NoReturn:
    raise StudioError("This .tflite file cannot be made into a package.", what, REMEDY, code=code)


def read_tflite(data: bytes) -> Graph:
    """The graph of a full-int8 .tflite file.

    Raises StudioError("tflite-damaged") for bytes that are no sound file, and StudioError("tflite-unsupported"),
    with the operator's or form's name, for what the core does not know.
    """
    data = bytes(data)
    try:
        if len(data) < 8 or data[4:8] != b"TFL3":
            refuse("It does not begin as a TensorFlow Lite file does.", "tflite-damaged")
        return _graph(root(data))
    except Damaged:
        refuse("It is damaged: a part of it points outside of the file.", "tflite-damaged")


def _graph(model: Flat) -> Graph:
    graphs = model.tables(2)
    if not graphs:
        refuse("It holds no graph.", "tflite-damaged")
    names = [_operator_name(code) for code in model.tables(1)]
    calls = graphs[0].tables(3)
    if len(calls) > MAX_OPERATORS:
        refuse(f"It has {len(calls)} operators, more than {MAX_OPERATORS}.")
    operators = [_operator(call, names) for call in calls]
    _refuse_unknown(operators)
    if len(graphs) > 1:
        refuse("It holds more than one graph (loops, conditions or start-up graphs).")
    buffers = model.tables(4)
    rows = graphs[0].tables(0)
    if len(rows) > MAX_TENSORS:
        refuse(f"It has {len(rows)} tensors, more than {MAX_TENSORS}.")
    tensors = tuple(_tensor(row, buffers) for row in rows)
    for operator in operators:
        if any(not -1 <= i < len(tensors) for i in operator.inputs + operator.outputs):
            raise Damaged
    inputs = _indices(graphs[0], 1, len(tensors))
    outputs = _indices(graphs[0], 2, len(tensors))
    if len(inputs) != 1 or len(outputs) != 1:
        refuse(f"It has {len(inputs)} inputs and {len(outputs)} outputs; a package takes one of each.")
    return Graph(tensors, tuple(operators), inputs[0], outputs[0])


def _operator_name(code: Flat) -> tuple[int, str]:
    number = max(code.integer(0, "b"), code.integer(3, "i"))
    if number == 32:
        return number, f"custom operator “{code.text(1)}”"
    return number, OPERATORS[number] if 0 <= number < len(OPERATORS) else f"operator number {number}"


def _operator(call: Flat, names: list[tuple[int, str]]) -> Operator:
    index = call.integer(0, "I")
    if index >= len(names):
        raise Damaged
    number, name = names[index]
    inputs, outputs = call.integers(1, most=MAX_OPERANDS), call.integers(2, most=MAX_OPERANDS)
    table = call.table(4)
    options: Options = {}
    for option, (slot, form, default) in OPTIONS.get(name, {}).items():
        options[option] = table.number(slot, form, default) if table else default
    return Operator(name, number, inputs, outputs, options)


def _refuse_unknown(operators: list[Operator]) -> None:
    unknown = list(dict.fromkeys(operator.name for operator in operators if operator.name not in OPTIONS))
    if unknown:
        refuse(f"{', '.join(unknown[:8])} {'is' if len(unknown) == 1 else 'are'} not supported.")


def _indices(graph: Flat, slot: int, count: int) -> tuple[int, ...]:
    values = graph.integers(slot, most=MAX_OPERANDS)
    if any(not 0 <= i < count for i in values):
        raise Damaged
    return values


def _tensor(row: Flat, buffers: list[Flat]) -> Tensor:
    shape = row.integers(0, most=8)
    name, kind, buffer = row.text(3), row.integer(1, "b"), row.integer(2, "I")
    if any(dim < 0 for dim in shape) or buffer >= len(buffers):
        raise Damaged
    type_name = TYPES[kind][0] if 0 <= kind < len(TYPES) else f"type {kind}"
    if row.integer(5, "b"):
        refuse(f"“{name}” is a variable: networks that keep state (streaming) are not supported.")
    if row.has(6):
        refuse(f"“{name}” is sparse, which is not supported.")
    quantization = row.table(4)
    scales = np.asarray(quantization.vector(2, "f4") if quantization else [], dtype=np.float32)
    zero_points = np.asarray(quantization.vector(3, "i8") if quantization else [], dtype=np.int64)
    axis = quantization.integer(6, "i") if quantization else 0
    return Tensor(name, type_name, shape, scales, zero_points, axis, _constant(buffers[buffer], kind, shape))


def _constant(buffer: Flat, kind: int, shape: tuple[int, ...]) -> NDArray[np.generic] | None:
    """The values of a constant; None for a computed tensor and for types that no operator takes as constant."""
    if buffer.integer(1, "Q") > 1:
        refuse("Its weights stand outside of the graph (a file of 2 GB or more).")
    raw = buffer.vector(0, "u1")
    dtype = TYPES[kind][1] if 0 <= kind < len(TYPES) else ""
    if not raw.size or not dtype:
        return None
    if raw.size != prod(shape) * np.dtype(dtype).itemsize:
        raise Damaged
    return raw.view(np.dtype(dtype).newbyteorder("<")).reshape(shape)
