"""Networks with the shapes of two of MLPerf Tiny, whose weights are chance, always the same.

The shapes are those of the benchmark's reference models (github.com/mlcommons/tiny: ResNet-8 for image classification,
MobileNetV1 of width 0.25 for visual wake words). What they cost on the board does not depend on what they learned.
Scales are such that three and a half deviations of a sum fill int8: outputs neither saturate nor vanish. The weights of
a filter over channels add up to nothing, or else all inputs would become alike from layer to layer.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import numpy as np

from tests.firmware.tflite_writer import TfliteWriter

NONE, RELU = 0, 1
SAME, VALID = 0, 1
DEVIATION = 40.0
"""Of an int8 weight."""
FILLED = 3.5
"""Deviations of a sum that int8 holds."""


@dataclass(frozen=True, slots=True)
class _Value:
    """A tensor, its quantization, and the mean and variance of what it stands for."""

    number: int
    shape: tuple[int, ...]
    scale: float
    zero_point: int
    mean: float
    variance: float


class ShapedNetwork:
    def __init__(self, shape: tuple[int, int, int], seed: int) -> None:
        self.chance = np.random.default_rng(seed)
        self.writer = TfliteWriter()
        self.input = self._value((1, *shape), 1 / 255, -128, 1 / 2, 1 / 12)

    def conv(self, x: _Value, filters: int, kernel: int = 1, stride: int = 1, *, activation: int = RELU) -> _Value:
        options = {"padding": SAME, "stride_h": stride, "stride_w": stride, "dilation_h": 1, "dilation_w": 1}
        shape = (filters, kernel, kernel, x.shape[3])
        out = (1, -(-x.shape[1] // stride), -(-x.shape[2] // stride), filters)
        return self._weighted("CONV_2D", x, shape, out, 0, activation, options)

    def depthwise(self, x: _Value, stride: int = 1) -> _Value:
        options = {"padding": SAME, "stride_h": stride, "stride_w": stride, "dilation_h": 1, "dilation_w": 1}
        channels = x.shape[3]
        out = (1, -(-x.shape[1] // stride), -(-x.shape[2] // stride), channels)
        return self._weighted(
            "DEPTHWISE_CONV_2D", x, (1, 3, 3, channels), out, 3, RELU, {**options, "multiplier": 1}
        )  # fmt: skip

    def add(self, a: _Value, b: _Value) -> _Value:
        out = self._filled(a.shape, sqrt(a.variance + b.variance), RELU)
        self.writer.operator("ADD", [a.number, b.number], [out.number], activation=RELU)
        return out

    def finish(self, x: _Value, units: int) -> bytes:
        """An average of all places, a dense layer, a softmax; the file's bytes."""
        height, width, channels = x.shape[1:]
        pooled = self._value((1, 1, 1, channels), x.scale, x.zero_point, x.mean, x.variance / (height * width))
        self.writer.operator(
            "AVERAGE_POOL_2D", [x.number], [pooled.number], padding=VALID, activation=NONE,
            stride_h=height, stride_w=width, filter_h=height, filter_w=width,
        )  # fmt: skip
        flat = self._value((1, channels), x.scale, x.zero_point, pooled.mean, pooled.variance)
        shape = self.writer.tensor((2,), "int32", data=np.array([1, channels], np.int32))
        self.writer.operator("RESHAPE", [pooled.number, shape], [flat.number])
        logits = self._weighted("FULLY_CONNECTED", flat, (units, channels), (1, units), 0, NONE, {})
        scores = self._value((1, units), 1 / 256, -128, 0, 0)
        self.writer.operator("SOFTMAX", [logits.number], [scores.number], beta=1.0)
        return self.writer.finish([self.input.number], [scores.number])

    def _weighted(
        self, name: str, x: _Value, weights: tuple[int, ...], shape: tuple[int, ...], axis: int, activation: int,
        options: dict[str, float],
    ) -> _Value:  # fmt: skip
        channels = weights[axis]
        drawn = self.chance.normal(0, DEVIATION, weights)
        power = x.variance + x.mean**2
        if name != "DEPTHWISE_CONV_2D":
            drawn -= drawn.reshape(channels, -1).mean(axis=1).reshape(channels, *(1,) * (len(weights) - 1))
            power = x.variance
        values = np.clip(np.rint(drawn), -127, 127).astype(np.int8)
        # One scale for all where the converter gives one, which is in dense layers; and sums of deviation 1.
        spread = self.chance.uniform(0.7, 1.3, 1 if name == "FULLY_CONNECTED" else channels)
        scales = spread / (DEVIATION * sqrt(values.size // channels * power))
        bias_scales = np.float32(x.scale) * scales.astype(np.float32)
        bias = np.rint(self.chance.normal(0, 0.3, channels) / bias_scales).astype(np.int32)
        numbers = [
            x.number,
            self.writer.tensor(weights, scale=scales.astype(np.float32), axis=axis, data=values),
            self.writer.tensor((channels,), "int32", scale=bias_scales, data=bias),
        ]
        out = self._filled(shape, 1.0, activation)
        self.writer.operator(name, numbers, [out.number], activation=activation, **options)
        return out

    def _filled(self, shape: tuple[int, ...], deviation: float, activation: int) -> _Value:
        if activation == RELU:
            # Of a normal distribution, cut off at 0.
            return self._value(shape, FILLED * deviation / 255, -128, 0.4 * deviation, 0.34 * deviation**2)
        return self._value(shape, FILLED * deviation / 127, int(self.chance.integers(-9, 10)), 0.0, deviation**2)

    def _value(
        self, shape: tuple[int, ...], scale: float, zero_point: int, mean: float, variance: float
    ) -> _Value:  # fmt: skip
        step = float(np.float32(scale))
        number = self.writer.tensor(shape, scale=step, zero_point=zero_point)
        return _Value(number, shape, step, zero_point, mean, variance)


def image_classification() -> bytes:
    """ResNet-8 on 32 x 32 x 3: a .tflite of 12,501,632 multiply-adds."""
    net = ShapedNetwork((32, 32, 3), seed=8)
    x = net.conv(net.input, 16, 3)
    for filters, stride in ((16, 1), (32, 2), (64, 2)):
        y = net.conv(net.conv(x, filters, 3, stride), filters, 3, activation=NONE)
        past = x if stride == 1 else net.conv(x, filters, 1, stride, activation=NONE)
        x = net.add(past, y)
    return net.finish(x, 10)


def visual_wake_words() -> bytes:
    """MobileNetV1 of width 0.25 on 96 x 96 x 3: a .tflite of 7,489,664 multiply-adds."""
    net = ShapedNetwork((96, 96, 3), seed=25)
    x = net.conv(net.input, 8, 3, 2)
    blocks = ((16, 1), (32, 2), (32, 1), (64, 2), (64, 1), (128, 2), *((128, 1),) * 5, (256, 2), (256, 1))
    for filters, stride in blocks:
        x = net.conv(net.depthwise(x, stride), filters)
    return net.finish(x, 2)
