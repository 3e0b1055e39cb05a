"""What the operator records of a NETW section say of their sizes: what an operator's time and memory depend on."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

from studio.core.network_section import HEADER, RECORD_HEADER, TENSOR, WINDOW, WINDOWED, Code

_ACROSS_CHANNELS = {Code.CONV, Code.DENSE_WINDOW}
_FULLY_CONNECTED = {Code.FULLY_CONNECTED, Code.DENSE_ROWS}
_EACH_CHANNEL = {Code.DEPTHWISE, Code.DEPTHWISE_PACKED}
_MULTIPLIED = {*_ACROSS_CHANNELS, *_FULLY_CONNECTED, *_EACH_CHANNEL}

Shape = tuple[int, int, int, int]
"""Batch, height, width, channels."""


@dataclass(frozen=True, slots=True)
class OperatorSize:
    """One operator: ``input`` and ``output`` as shapes of its first input and its output, ``taps`` places of the
    window that slides over the input (1 where there is none), ``edges`` output places where it reaches over the
    input's edge."""

    code: Code
    input: Shape
    output: Shape
    taps: int = 1
    edges: int = 0

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
        if self.code in WINDOWED:
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
        taps, edges = 1, 0
        if code in WINDOWED:
            window = WINDOW.unpack_from(network, at + RECORD_HEADER.size)
            taps, edges = _window(window, shapes[first], shapes[output])
        sizes.append(OperatorSize(code, shapes[first], shapes[output], taps, edges))
        at += size
    return tuple(sizes)


def _window(numbers: tuple[int, ...], source: Shape, output: Shape) -> tuple[int, int]:
    """Its taps, and the output places where it reaches over the edge."""
    inside = output[0]
    for axis in (0, 1):
        kernel, stride, dilation, before, _ = numbers[axis::2]
        reach = (kernel - 1) * dilation + 1
        starts = (place * stride - before for place in range(output[1 + axis]))
        inside *= sum(0 <= start <= source[1 + axis] - reach for start in starts)
    return numbers[0] * numbers[1], prod(output[:3]) - inside
