"""The NETW section, byte by byte, as firmware/PACKAGE.md describes it: written for the core and read back."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from studio.model.network import NetworkPlan

HEADER = struct.Struct("<HHHHIff12x")
TENSOR = struct.Struct("<I4HbBH")
RECORD_HEADER = struct.Struct("<BBHHH")
WINDOW = struct.Struct("<10H")
"""Behind the header of WINDOWED records: kernel, stride, dilation, padding before and after, each height and width."""
CONSTANT = 0x80000000
NO_BIAS = 0xFFFFFFFF
MAX_TENSORS = 512
MAX_OPERATORS = 256
MAX_CONCAT_INPUTS = 16
MAX_SOFTMAX = 511
MAX_TENSOR_BYTES = 1 << 22
MAX_WINDOW = 4096
MAX_WORK = 1 << 30
"""Limits of firmware/core/ns_network.h, ns_tensor.h, ns_operator_kinds.c and ns_softmax.h (a test compares
them)."""

ORIGINS = {
    0: "ADD", 1: "AVERAGE_POOL_2D", 2: "CONCATENATION", 3: "CONV_2D", 4: "DEPTHWISE_CONV_2D", 9: "FULLY_CONNECTED",
    14: "LOGISTIC", 17: "MAX_POOL_2D", 18: "MUL", 19: "RELU", 21: "RELU6", 25: "SOFTMAX", 34: "PAD", 40: "MEAN",
    60: "PADV2", 114: "QUANTIZE",
}  # fmt: skip
"""TensorFlow Lite's numbers of the operators that leave a record; a record keeps its operator's number as its name."""


class Code(IntEnum):
    """Operator codes as in firmware/core/ns_operator.h (a test compares them)."""

    CONV = 1
    DEPTHWISE = 2
    FULLY_CONNECTED = 3
    MAX_POOL = 4
    AVERAGE_POOL = 5
    MEAN = 6
    ADD = 7
    MUL = 8
    CONCAT = 9
    PAD = 10
    SOFTMAX = 11
    TABLE = 12
    DENSE_WINDOW = 13
    DENSE_ROWS = 14
    DEPTHWISE_PACKED = 15


WINDOWED = frozenset({
    Code.CONV, Code.DEPTHWISE, Code.MAX_POOL, Code.AVERAGE_POOL, Code.DENSE_WINDOW, Code.DEPTHWISE_PACKED
})  # fmt: skip
"""Operators with a window that slides over their input."""


@dataclass(frozen=True, slots=True)
class TensorRecord:
    """A tensor's place: ``offset`` in the arena, or in the weights when ``constant``; ``shape`` of at most four
    dimensions."""

    offset: int
    constant: bool
    shape: tuple[int, ...]
    zero_point: int

    def pack(self) -> bytes:
        dims = (1,) * (4 - len(self.shape)) + self.shape
        place = self.offset | (CONSTANT if self.constant else 0)
        return TENSOR.pack(place, *dims, self.zero_point, len(self.shape), 0)


def record(code: Code, origin: int, output: int, first_input: int, parameters: bytes) -> bytes:
    """An operator record; ``parameters`` is padded to a multiple of 4."""
    body = parameters + bytes(-len(parameters) % 4)
    return RECORD_HEADER.pack(code, origin, RECORD_HEADER.size + len(body), output, first_input) + body


def section(
    tensors: Sequence[TensorRecord],
    records: Sequence[bytes],
    *,
    input_index: int,
    output_index: int,
    input_scale: float,
    output_scale: float,
    macs: int,
) -> bytes:
    """The whole section."""
    header = HEADER.pack(len(tensors), len(records), input_index, output_index, macs, input_scale, output_scale)
    return header + b"".join(tensor.pack() for tensor in tensors) + b"".join(records)


def describe(network: bytes, weights: bytes, arena_bytes: int, arena_lower_bound: int = 0) -> NetworkPlan:
    """What the section says of itself. For sections that were made here or that the core has checked."""
    tensors, operators, input_index, output_index, macs, input_scale, output_scale = HEADER.unpack_from(network)
    _, *input_dims, input_zero_point, rank, _ = TENSOR.unpack_from(network, HEADER.size + TENSOR.size * input_index)
    _, *output_dims, output_zero_point, _, _ = TENSOR.unpack_from(network, HEADER.size + TENSOR.size * output_index)
    output_size = output_dims[0] * output_dims[1] * output_dims[2] * output_dims[3]
    at, names = HEADER.size + TENSOR.size * tensors, []
    for _ in range(operators):
        code, origin, size, _, _ = RECORD_HEADER.unpack_from(network, at)
        names.append(ORIGINS.get(origin, Code(code).name))
        at += size
    return NetworkPlan(
        network=network,
        weights=weights,
        arena_bytes=arena_bytes,
        input_shape=tuple(input_dims[4 - rank :][1:]),
        input_scale=input_scale,
        input_zero_point=input_zero_point,
        output_size=output_size,
        output_scale=output_scale,
        output_zero_point=output_zero_point,
        macs=macs,
        operators=tuple(names),
        arena_lower_bound=arena_lower_bound,
    )
