"""A table as the graph it will become, before it is trained: its weights are chance, its shapes are true."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.learn.networks import Conv, Dense, Dropout, NetworkTable, Pool, Residual
from studio.learn.tflite import Graph, Operator, Options, Tensor

RELU = 1
NUMBERS = {"ADD": 0, "AVERAGE_POOL_2D": 1, "CONV_2D": 3, "FULLY_CONNECTED": 9, "RESHAPE": 22, "SOFTMAX": 25}


@dataclass(slots=True)
class _Sketch:
    """The graph in the making; ``at`` is the tensor that the next layer reads."""

    tensors: list[Tensor] = field(default_factory=list)
    operators: list[Operator] = field(default_factory=list)
    at: int = 0
    # Not zeros: what is alike is packed once, and the weights of a trained network are not alike.
    chance: np.random.Generator = field(default_factory=lambda: np.random.default_rng(0))

    @property
    def shape(self) -> tuple[int, ...]:
        return self.tensors[self.at].shape

    def value(
        self, shape: tuple[int, ...], *, scale: float = 0.05, zero_point: int = 0, activation: int = 0
    ) -> int:
        """An int8 tensor that is computed; its number. Behind a RELU all of int8 is for what is not negative."""
        zero_point = -128 if activation == RELU else zero_point
        self.tensors.append(_tensor(shape, "int8", [scale], zero_point))
        return len(self.tensors) - 1

    def constant(self, shape: tuple[int, ...], kind: type[np.integer[Any]], channels: int) -> int:
        # A converter's weights: never -128, so that a network of chance is packed as a trained one is.
        data = self.chance.integers(-127, 128, shape).astype(kind)
        # As many scales as channels, and each another one: so are those of a trained network.
        scales = 0.01 + 0.001 * self.chance.random(channels)
        self.tensors.append(_tensor(shape, np.dtype(kind).name, scales, 0, data))
        return len(self.tensors) - 1

    def add(self, name: str, constants: tuple[int, ...], out: int, **options: int | float) -> None:
        settings: Options = dict(options)
        self.operators.append(Operator(name, NUMBERS[name], (self.at, *constants), (out,), settings))
        self.at = out


def outline(table: NetworkTable, labels: int) -> Graph:
    """The int8 graph of ``table`` with ``labels`` outputs, as the converter lays it out: what it takes to run is known
    without TensorFlow."""
    sketch = _Sketch()
    source = sketch.at = sketch.value((1, *table.input_shape))
    for layer in table.layers:
        LAYERS[type(layer)](sketch, layer)
    _dense(sketch, labels, activation=0)
    out = sketch.value((1, labels), scale=1 / 256, zero_point=-128)
    sketch.add("SOFTMAX", (), out, beta=1.0)
    return Graph(tuple(sketch.tensors), tuple(sketch.operators), source, sketch.at)


def _conv(sketch: _Sketch, layer: Conv | Residual, *, activation: int = RELU) -> None:
    _, height, width, depth = sketch.shape
    weights = sketch.constant((layer.filters, layer.kernel, 1, depth), np.int8, layer.filters)
    bias = sketch.constant((layer.filters,), np.int32, layer.filters)
    out = sketch.value((1, -(-height // layer.stride), width, layer.filters), activation=activation)
    sketch.add(
        "CONV_2D", (weights, bias), out,
        padding=0, stride_h=layer.stride, stride_w=1, dilation_h=1, dilation_w=1, activation=activation,
    )  # fmt: skip


def _residual(sketch: _Sketch, layer: Residual) -> None:
    source = past = sketch.at
    if layer.stride > 1 or sketch.shape[-1] != layer.filters:
        _conv(sketch, Conv(layer.filters, 1, layer.stride), activation=0)
        past = sketch.at
    sketch.at = source
    _conv(sketch, layer)
    _conv(sketch, Conv(layer.filters, layer.kernel), activation=0)
    sketch.add("ADD", (past,), sketch.value(sketch.shape, activation=RELU), activation=RELU)


def _pool(sketch: _Sketch, layer: Pool) -> None:
    _, height, width, depth = sketch.shape
    zero_point = sketch.tensors[sketch.at].zero_point
    out = sketch.value((1, -(-height // layer.height), width, depth), zero_point=zero_point)
    sketch.add(
        "AVERAGE_POOL_2D", (), out,
        padding=0, stride_h=layer.height, stride_w=1, filter_h=layer.height, filter_w=1, activation=0,
    )  # fmt: skip


def _dense(sketch: _Sketch, units: int, *, activation: int = RELU) -> None:
    depth = prod(sketch.shape)
    if len(sketch.shape) > 2:
        sketch.add("RESHAPE", (), sketch.value((1, depth)))
    weights = sketch.constant((units, depth), np.int8, units)
    bias = sketch.constant((units,), np.int32, units)
    out = sketch.value((1, units), activation=activation)
    sketch.add("FULLY_CONNECTED", (weights, bias), out, activation=activation, weights_format=0)


LAYERS: dict[type, Callable[[_Sketch, Any], None]] = {
    Conv: _conv,
    Residual: _residual,
    Pool: _pool,
    Dense: lambda sketch, layer: _dense(sketch, layer.units),
    Dropout: lambda sketch, layer: None,
}
"""What each kind of layer becomes (a test asks for all of them)."""


def _tensor(
    shape: tuple[int, ...], kind: str, scales: Any, zero_point: int, data: NDArray[Any] | None = None
) -> Tensor:
    steps = np.asarray(scales, np.float32)
    return Tensor("", kind, shape, steps, np.full(len(steps), zero_point, np.int64), 0, data)
