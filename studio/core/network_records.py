"""What the operator records of a NETW section say of their sizes: what an operator's time and memory depend on."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from math import prod

from studio.core.network_section import HEADER, RECORD_HEADER, TENSOR, Code

_WINDOW = struct.Struct("<2H")
_WINDOW_AT = 8
_ACROSS_CHANNELS = {Code.CONV, Code.DENSE_WINDOW}
_FULLY_CONNECTED = {Code.FULLY_CONNECTED, Code.DENSE_ROWS}
_MULTIPLIED = {*_ACROSS_CHANNELS, *_FULLY_CONNECTED, Code.DEPTHWISE}
_WINDOWED = {*_ACROSS_CHANNELS, Code.DEPTHWISE, Code.MAX_POOL, Code.AVERAGE_POOL}

Shape = tuple[int, int, int, int]
"""Batch, height, width, channels."""


@dataclass(frozen=True, slots=True)
class OperatorSize:
    """One operator: ``input`` and ``output`` as shapes of its first input and its output, ``taps`` places of the
    window that slides over the input (1 where there is none)."""

    code: Code
    input: Shape
    output: Shape
    taps: int = 1

    @property
    def places(self) -> int:
        """Output places, each of which has all channels."""
        return prod(self.output[:3])

    @property
    def outputs(self) -> int:
        return prod(self.output)

    @property
    def patch(self) -> int:
        """Input values that one output value is made of."""
        if self.code in _WINDOWED:
            return self.taps * (self.input[3] if self.code in _ACROSS_CHANNELS else 1)
        if self.code == Code.MEAN:
            return prod(self.input) // self.outputs
        return prod(self.input) // self.places if self.code in _FULLY_CONNECTED else 1

    @property
    def products(self) -> int:
        """Values that are read, or multiplied, for all outputs."""
        return self.outputs * self.patch

    @property
    def macs(self) -> int:
        return self.products if self.code in _MULTIPLIED else 0


def operator_sizes(network: bytes) -> tuple[OperatorSize, ...]:
    """In the order of running. For sections that were made here or that the core has checked."""
    tensors, operators, *_ = HEADER.unpack_from(network)
    shapes: list[Shape] = [TENSOR.unpack_from(network, HEADER.size + TENSOR.size * i)[1:5] for i in range(tensors)]
    at, sizes = HEADER.size + TENSOR.size * tensors, []
    for _ in range(operators):
        number, _, size, output, first = RECORD_HEADER.unpack_from(network, at)
        code = Code(number)
        taps = prod(_WINDOW.unpack_from(network, at + _WINDOW_AT)) if code in _WINDOWED else 1
        sizes.append(OperatorSize(code, shapes[first], shapes[output], taps))
        at += size
    return tuple(sizes)
