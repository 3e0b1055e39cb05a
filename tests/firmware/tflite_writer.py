"""Writes small .tflite files straight with flatbuffers: any operator, shape and quantization a test wants."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import flatbuffers
import numpy as np
from numpy.typing import NDArray

from studio.learn.tflite import OPTIONS
from studio.learn.tflite_names import OPERATORS

TYPES = {"float32": 0, "int32": 2, "uint8": 3, "int64": 4, "int16": 7, "int8": 9}
OPTION_TABLES = {
    "CONV_2D": 1, "DEPTHWISE_CONV_2D": 2, "MAX_POOL_2D": 5, "AVERAGE_POOL_2D": 5, "FULLY_CONNECTED": 8, "SOFTMAX": 9,
    "CONCATENATION": 10, "ADD": 11, "RESHAPE": 17, "MUL": 21, "PAD": 22, "MEAN": 27, "SQUEEZE": 30, "PADV2": 43,
    "EXPAND_DIMS": 52, "QUANTIZE": 89,
}  # fmt: skip
"""Numbers of the schema's BuiltinOptions union."""


@dataclass(frozen=True, slots=True, eq=False)
class _Tensor:
    shape: tuple[int, ...]
    kind: str
    scales: tuple[float, ...]
    zero_points: tuple[int, ...]
    axis: int
    buffer: int
    variable: bool


@dataclass(slots=True)
class TfliteWriter:
    """Collects tensors and operators; ``finish`` gives the file's bytes."""

    _tensors: list[_Tensor] = field(default_factory=list)
    _buffers: list[bytes] = field(default_factory=lambda: [b""])
    _operators: list[tuple[str, list[int], list[int], Mapping[str, float], Sequence[int]]] = field(default_factory=list)

    def tensor(
        self,
        shape: Sequence[int],
        kind: str = "int8",
        *,
        scale: float | Sequence[float] = (),
        zero_point: int | Sequence[int] | None = None,
        axis: int = 0,
        data: NDArray[np.generic] | None = None,
        variable: bool = False,
    ) -> int:
        """A tensor's number. ``data`` makes it a constant; zero points are 0 where they are not given."""
        scales = (float(scale),) if isinstance(scale, float | int | np.floating) else tuple(map(float, scale))
        zeros = (0,) * len(scales) if zero_point is None else tuple(np.atleast_1d(zero_point).tolist())
        buffer = 0
        if data is not None:
            buffer = len(self._buffers)
            self._buffers.append(np.ascontiguousarray(data).tobytes())
        self._tensors.append(_Tensor(tuple(shape), kind, scales, zeros, axis, buffer, variable))
        return len(self._tensors) - 1

    def operator(
        self, name: str, inputs: Sequence[int], outputs: Sequence[int], dims: Sequence[int] = (), **options: float
    ) -> None:
        """``dims`` is SQUEEZE's option; the others are named as in studio.learn.tflite."""
        self._operators.append((name, list(inputs), list(outputs), options, dims))

    def shape(self, number: int) -> tuple[int, ...]:
        return self._tensors[number].shape

    def finish(self, inputs: Sequence[int], outputs: Sequence[int]) -> bytes:
        b = flatbuffers.Builder(4096)
        names = list(dict.fromkeys(name for name, *_ in self._operators))
        buffers = _vector(b, [_buffer(b, raw) for raw in self._buffers])
        tensors = _vector(b, [self._tensor(b, i) for i in range(len(self._tensors))])
        operators = _vector(b, [_operator(b, names.index(op[0]), *op) for op in self._operators])
        graph = _table(b, 5, {0: tensors, 1: _ints(b, inputs), 2: _ints(b, outputs), 3: operators})
        codes = _vector(b, [_code(b, OPERATORS.index(name)) for name in names])
        graphs = _vector(b, [graph])
        description = b.CreateString("made for a test")
        b.StartObject(8)
        b.PrependUint32Slot(0, 3, 0)
        for slot, offset in ((1, codes), (2, graphs), (3, description), (4, buffers)):
            b.PrependUOffsetTRelativeSlot(slot, offset, 0)
        b.Finish(b.EndObject(), file_identifier=b"TFL3")
        return bytes(b.Output())

    def _tensor(self, b: flatbuffers.Builder, i: int) -> int:
        t = self._tensors[i]
        shape, name, quantization = _ints(b, t.shape), b.CreateString(f"tensor{i}"), 0
        if t.scales:
            scales = b.CreateNumpyVector(np.array(t.scales, dtype=np.float32))
            zeros = b.CreateNumpyVector(np.array(t.zero_points, dtype=np.int64))
            b.StartObject(7)
            b.PrependUOffsetTRelativeSlot(2, scales, 0)
            b.PrependUOffsetTRelativeSlot(3, zeros, 0)
            b.PrependInt32Slot(6, t.axis, 0)
            quantization = b.EndObject()
        b.StartObject(9)
        b.PrependUOffsetTRelativeSlot(0, shape, 0)
        b.PrependInt8Slot(1, TYPES[t.kind], 0)
        b.PrependUint32Slot(2, t.buffer, 0)
        b.PrependUOffsetTRelativeSlot(3, name, 0)
        b.PrependUOffsetTRelativeSlot(4, quantization, 0)
        b.PrependBoolSlot(5, t.variable, False)
        return b.EndObject()


def _vector(b: flatbuffers.Builder, offsets: Sequence[int]) -> int:
    b.StartVector(4, len(offsets), 4)
    for offset in reversed(offsets):
        b.PrependUOffsetTRelative(offset)
    return b.EndVector()


def _ints(b: flatbuffers.Builder, values: Sequence[int]) -> int:
    return b.CreateNumpyVector(np.array(values, dtype=np.int32))


def _table(b: flatbuffers.Builder, slots: int, fields: Mapping[int, int]) -> int:
    b.StartObject(slots)
    for slot, offset in fields.items():
        b.PrependUOffsetTRelativeSlot(slot, offset, 0)
    return b.EndObject()


def _buffer(b: flatbuffers.Builder, raw: bytes) -> int:
    """TFLite Micro reads constants in place, so they stand at multiples of 16."""
    data = 0
    if raw:
        b.StartVector(1, len(raw), 16)
        b.head = b.head - len(raw)
        b.Bytes[b.head : b.head + len(raw)] = raw
        data = b.EndVector()
    return _table(b, 3, {0: data} if data else {})


def _code(b: flatbuffers.Builder, number: int) -> int:
    b.StartObject(4)
    b.PrependInt8Slot(0, min(number, 127), 0)
    b.PrependInt32Slot(2, 1, 1)
    b.PrependInt32Slot(3, number, 0)
    return b.EndObject()


def _operator(
    b: flatbuffers.Builder, code: int, name: str, inputs: list[int], outputs: list[int],
    options: Mapping[str, float], dims: Sequence[int],
) -> int:  # fmt: skip
    writers = {"b": b.PrependInt8Slot, "i": b.PrependInt32Slot, "f": b.PrependFloat32Slot}
    squeezed = _ints(b, dims) if dims else 0
    b.StartObject(8)
    b.PrependUOffsetTRelativeSlot(0, squeezed, 0)
    for option, value in options.items():
        slot, form, default = OPTIONS[name][option]
        writers[form](slot, value if form == "f" else int(value), default)
    table = b.EndObject()
    source, target = _ints(b, inputs), _ints(b, outputs)
    b.StartObject(9)
    b.PrependUint32Slot(0, code, 0)
    b.PrependUOffsetTRelativeSlot(1, source, 0)
    b.PrependUOffsetTRelativeSlot(2, target, 0)
    b.PrependUint8Slot(3, OPTION_TABLES.get(name, 0), 0)
    if name in OPTION_TABLES:
        b.PrependUOffsetTRelativeSlot(4, table, 0)
    return b.EndObject()
