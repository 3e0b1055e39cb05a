"""Generates int8 networks over every operator the core knows, with shapes, windows and scales nobody would choose.

Left out, because TFLite Micro refuses or stops at it: a concatenation of more than 10 tensors or of different
quantization, pooling to another quantization, SOFTMAX of more than 511 values or of a scale below 2^-26, ADD whose
output scale is below 2^-20 of its inputs' (both end the process), a depthwise convolution whose bias is given as
left out (-1; it reads address 0). Sums that leave 32 bits when they are shifted left are drawn, too: C++ leaves
those undefined, but the interpreter wraps, as the core does by definition.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tests.firmware.tflite_writer import TfliteWriter

NONE, RELU, RELU_N1_TO_1, RELU6 = range(4)
SAME, VALID = 0, 1
MOST_VALUES = 2500
"""Of a tensor, so that thousands of inferences take seconds."""


class RandomNetwork:
    """One network of a few random operators, by number: ``data`` is the file, ``shape`` the input's."""

    def __init__(self, number: int, shape: tuple[int, int, int, int] | None = None) -> None:
        self.rng = np.random.default_rng([20, number])
        self.writer = TfliteWriter()
        self.names: list[str] = []
        self.quantization: dict[int, tuple[float, int]] = {}
        self.shape = shape or (1, self._odd(17), self._odd(11), self._odd(7))
        self.values = [self._value(self.shape)]
        for _ in range(int(self.rng.integers(1, 7))):
            self._grow()
        if self.rng.random() < 0.4:
            self._softmax()
        self.data = self.writer.finish([self.values[0]], [self.values[-1]])

    def inputs(self, count: int) -> NDArray[np.int8]:
        """``count`` inputs: all -128, all 127, both mixed, and random ones."""
        x = self.rng.integers(-128, 128, (count, *self.shape[1:])).astype(np.int8)
        x[0], x[1] = -128, 127
        x[2] = self.rng.choice(np.array([-128, 127], dtype=np.int8), self.shape[1:])
        return x

    # what is drawn

    def _odd(self, most: int) -> int:
        return int(self.rng.integers(1, most + 1))

    def _chance(self, p: float) -> bool:
        return bool(self.rng.random() < p)

    def _scale(self) -> float:
        return float(np.float32(2.0 ** self.rng.uniform(-9, -1)))

    def _zero(self) -> int:
        return int(self.rng.choice([-128, 127, 0, int(self.rng.integers(-128, 128))]))

    def _wide(self, usual: float, most: float = 20) -> float:
        """An exponent within +-``usual``, sometimes within +-``most``."""
        bound = usual if self._chance(0.85) else most
        return float(self.rng.uniform(-bound, bound))

    def _activation(self) -> int:
        return int(self.rng.choice([NONE, NONE, RELU, RELU6, RELU_N1_TO_1]))

    def _value(self, shape: tuple[int, ...], scale: float | None = None, zero: int | None = None) -> int:
        # Below 2^-26 SOFTMAX ends the process, so scales do not run away.
        scale = float(np.float32(np.clip(self._scale() if scale is None else scale, 2.0**-22, 2.0**8)))
        zero = self._zero() if zero is None else zero
        number = self.writer.tensor(shape, scale=scale, zero_point=zero)
        self.quantization[number] = (scale, zero)
        return number

    def _constant(self, shape: tuple[int, ...], scale: float | None = None, zero: int | None = None) -> int:
        scale, zero = self._scale() if scale is None else scale, self._zero() if zero is None else zero
        number = self.writer.tensor(shape, scale=scale, zero_point=zero, data=self._int8(shape))
        self.quantization[number] = (scale, zero)
        return number

    def _int8(self, shape: tuple[int, ...]) -> NDArray[np.int8]:
        low = -128 if self._chance(0.2) else -127
        return self.rng.integers(low, 128, shape).astype(np.int8)

    def _ints(self, values: object) -> int:
        array = np.array(values, dtype=np.int32)
        return self.writer.tensor(array.shape, "int32", data=array)

    @property
    def last(self) -> int:
        return self.values[-1]

    def _add(self, name: str, inputs: list[int], out: int, dims: tuple[int, ...] = (), **options: float) -> None:
        self.writer.operator(name, inputs, [out], dims, **options)
        self.names.append(name)
        self.values.append(out)

    def _grow(self) -> None:
        """One more operator that fits the last value."""
        any_rank = [
            self._fully_connected, self._binary, self._binary, self._rename, self._concat, self._pad,
            self._logistic, self._relu, self._relu6, self._quantize, self._mean,
        ]  # fmt: skip
        image = [self._conv, self._conv, self._depthwise, self._depthwise, self._pool, self._pool]
        four = len(self.writer.shape(self.last)) == 4
        choices = any_rank + image * 2 if four else any_rank
        choices[int(self.rng.integers(len(choices)))]()

    # operators

    def _window(self, kernel: tuple[int, int], *, dilate: bool) -> tuple[dict[str, float], tuple[int, int]]:
        """Random strides, dilations and padding over the last value, and the places they give."""
        height, width = self.writer.shape(self.last)[1:3]
        stride = self._odd(3), self._odd(3)
        dilation = (self._odd(3), self._odd(3)) if dilate else (1, 1)
        reach = tuple((k - 1) * d + 1 for k, d in zip(kernel, dilation, strict=True))
        padding = VALID if reach[0] <= height and reach[1] <= width and self._chance(0.5) else SAME
        if padding == SAME:
            places = -(-height // stride[0]), -(-width // stride[1])
        else:
            places = (height - reach[0]) // stride[0] + 1, (width - reach[1]) // stride[1] + 1
        options: dict[str, float] = {"padding": padding, "stride_h": stride[0], "stride_w": stride[1]}
        if dilate:
            options |= {"dilation_h": dilation[0], "dilation_w": dilation[1]}
        return options, places

    def _weighted(self, name: str, weights: tuple[int, ...], axis: int, depth: int) -> tuple[list[int], float]:
        """Inputs of an operator with weights, and a scale that suits its output."""
        channels, (scale, _) = weights[axis], self.quantization[self.last]
        per_channel = self._chance(0.7)
        base = self._scale()
        spread = self.rng.choice([0.0, 3.0, 30.0])
        scales = base * 2.0 ** self.rng.uniform(-spread, 0, channels if per_channel else 1)
        scales = scales.astype(np.float32)
        numbers = [self.last, self.writer.tensor(weights, scale=scales, axis=axis, data=self._int8(weights))]
        # A sum of `depth` products has about this deviation; some outputs saturate, some stay near zero. Now and then
        # the multiplier is above 1, and sums are shifted left.
        finer = self.rng.uniform(3, 8) if self._chance(0.85) else self.rng.uniform(8, 30)
        step = scale * base * 5000 * np.sqrt(depth) / 2.0**finer
        if self._chance(0.75):
            limit = 2.0 ** self.rng.uniform(4, 16)
            bias = self.rng.integers(-limit, limit, channels).astype(np.int32)
            bias_scales = (np.float32(scale) * scales).astype(np.float32)
            numbers.append(self.writer.tensor((channels,), "int32", scale=bias_scales, data=bias))
        elif name != "DEPTHWISE_CONV_2D" and self._chance(0.5):
            numbers.append(-1)
        return numbers, float(step)

    def _kernel(self) -> tuple[int, int]:
        height, width = self.writer.shape(self.last)[1:3]
        kernel = self._odd(min(height + 2, 7)), self._odd(min(width + 2, 5))
        return kernel if self._chance(0.7) else ((kernel[0], 1) if self._chance(0.5) else (1, kernel[1]))

    def _conv(self) -> None:
        batch, depth = self.writer.shape(self.last)[0], self.writer.shape(self.last)[3]
        kernel, channels = self._kernel(), self._odd(12)
        options, places = self._window(kernel, dilate=True)
        numbers, step = self._weighted("CONV_2D", (channels, *kernel, depth), 0, kernel[0] * kernel[1] * depth)
        out = self._value((batch, *places, channels), step)
        self._add("CONV_2D", numbers, out, activation=self._activation(), **options)

    def _depthwise(self) -> None:
        batch, depth = self.writer.shape(self.last)[0], self.writer.shape(self.last)[3]
        multiplier = self._odd(4) if depth < 12 else 1
        kernel, channels = self._kernel(), depth * multiplier
        options, places = self._window(kernel, dilate=True)
        numbers, step = self._weighted("DEPTHWISE_CONV_2D", (1, *kernel, channels), 3, kernel[0] * kernel[1])
        out = self._value((batch, *places, channels), step)
        self._add("DEPTHWISE_CONV_2D", numbers, out, activation=self._activation(), multiplier=multiplier, **options)

    def _fully_connected(self) -> None:
        shape, channels = self.writer.shape(self.last), self._odd(20)
        depth = int(np.prod(shape))
        if depth > MOST_VALUES:
            return
        rows: tuple[int, ...] = (1,)
        if len(shape) > 1 and self._chance(0.4):
            *rows, depth = shape
        numbers, step = self._weighted("FULLY_CONNECTED", (channels, depth), 0, depth)
        self._add("FULLY_CONNECTED", numbers, self._value((*rows, channels), step), activation=self._activation())

    def _pool(self) -> None:
        batch, _, _, depth = self.writer.shape(self.last)
        kernel = self._kernel()
        options, places = self._window(kernel, dilate=False)
        name = "MAX_POOL_2D" if self._chance(0.5) else "AVERAGE_POOL_2D"
        out = self._value((batch, *places, depth), *self.quantization[self.last])
        options |= {"filter_h": kernel[0], "filter_w": kernel[1], "activation": self._activation()}
        self._add(name, [self.last], out, **options)

    def _mean(self) -> None:
        shape = self.writer.shape(self.last)
        count = self._odd(len(shape))
        axes = sorted(int(a) for a in self.rng.choice(len(shape), count, replace=False))
        if len(shape) == 4 and self._chance(0.5):
            axes = [1, 2]
        keep = self._chance(0.5) or len(axes) == len(shape)
        kept = tuple(1 if a in axes else dim for a, dim in enumerate(shape) if keep or a not in axes)
        scale, zero = self.quantization[self.last]
        same = self._chance(0.4)
        out = self._value(kept, scale if same else scale * 2.0 ** self._wide(2), zero if same else None)
        signed = [a - len(shape) if self._chance(0.3) else a for a in axes]
        self._add("MEAN", [self.last, self._ints(signed)], out, keep_dims=int(keep))

    def _binary(self) -> None:
        shape, name = self.writer.shape(self.last), "ADD" if self._chance(0.6) else "MUL"
        earlier = [v for v in self.values if self.writer.shape(v) == shape]
        if self._chance(0.5):
            other = int(self.rng.choice(earlier))
        else:
            narrow = tuple(1 if self._chance(0.4) else dim for dim in shape)
            other = self._constant(narrow[int(self.rng.integers(0, len(narrow))) :] if self._chance(0.4) else narrow)
        a, b = self.quantization[self.last][0], self.quantization[other][0]
        ideal = max(a, b) if name == "ADD" else a * b * 60
        pair = [self.last, other] if self._chance(0.6) else [other, self.last]
        out = self._value(shape, ideal * 2.0 ** self._wide(2, most=15))
        self._add(name, pair, out, activation=self._activation())

    def _concat(self) -> None:
        shape = self.writer.shape(self.last)
        axis = int(self.rng.integers(0 if self._chance(0.2) else min(1, len(shape) - 1), len(shape)))
        parts, quantization = [self.last], self.quantization[self.last]
        for _ in range(self._odd(3) - 1):
            others = [v for v in self.values if self.writer.shape(v) == shape]
            parts.append(int(self.rng.choice([v for v in others if self.quantization[v] == quantization])))
        if self._chance(0.5):
            parts.insert(0, self._constant((*shape[:axis], self._odd(3), *shape[axis + 1 :]), *quantization))
        total = sum(self.writer.shape(p)[axis] for p in parts)
        if total * int(np.prod(shape)) // shape[axis] > MOST_VALUES:
            return
        out = self._value((*shape[:axis], total, *shape[axis + 1 :]), *quantization)
        self._add("CONCATENATION", parts, out, axis=axis - len(shape) if self._chance(0.3) else axis)

    def _pad(self) -> None:
        shape = self.writer.shape(self.last)
        pads = self.rng.integers(0, 3, (len(shape), 2)) * (self.rng.random((len(shape), 1)) < 0.6)
        pads[0] = 0 if self._chance(0.8) else pads[0]
        wide = tuple(int(dim + amount) for dim, amount in zip(shape, pads.sum(axis=1), strict=True))
        if np.prod(wide) > MOST_VALUES:
            return
        scale, zero = self.quantization[self.last]
        inputs = [self.last, self._ints(pads)]
        if version_2 := self._chance(0.5):
            inputs.append(self.writer.tensor((1,), scale=scale, zero_point=zero, data=self._int8((1,))))
        self._add("PADV2" if version_2 else "PAD", inputs, self._value(wide, scale, zero))

    def _rename(self) -> None:
        shape, quantization = self.writer.shape(self.last), self.quantization[self.last]
        if self._chance(0.8) and len(shape) < 4:
            at = int(self.rng.integers(0, len(shape) + 1))
            out = self._value((*shape[:at], 1, *shape[at:]), *quantization)
            self._add("EXPAND_DIMS", [self.last, self._ints([at])], out)
        elif 1 in shape[1:] and self._chance(0.5):
            at = 1 + shape[1:].index(1)
            self._add("SQUEEZE", [self.last], self._value(shape[:at] + shape[at + 1 :], *quantization), dims=(at,))
        else:
            count = int(np.prod(shape))
            divisors = [d for d in range(1, count + 1) if count % d == 0]
            columns = int(self.rng.choice(divisors))
            rows = int(self.rng.choice([d for d in divisors if (count // columns) % d == 0]))
            shapes = [(1, count), (count // columns, columns), (1, count // columns, columns)]
            shapes += [(1, count // columns // rows, rows, columns), (rows, count // columns // rows, 1, columns)]
            new = shapes[int(self.rng.integers(len(shapes)))]
            self._add("RESHAPE", [self.last, self._ints(list(new))], self._value(new, *quantization))

    def _logistic(self) -> None:
        self._add("LOGISTIC", [self.last], self._value(self.writer.shape(self.last), 1 / 256, -128))

    def _relu(self) -> None:
        scale = self.quantization[self.last][0] * 2.0 ** self._wide(2)
        self._add("RELU", [self.last], self._value(self.writer.shape(self.last), scale))

    def _relu6(self) -> None:
        self._add("RELU6", [self.last], self._value(self.writer.shape(self.last), *self.quantization[self.last]))

    def _quantize(self) -> None:
        scale = self.quantization[self.last][0] * 2.0 ** self._wide(3)
        self._add("QUANTIZE", [self.last], self._value(self.writer.shape(self.last), scale))

    def _softmax(self) -> None:
        shape = self.writer.shape(self.last)
        if shape[-1] <= 511:
            beta = float(self.rng.choice([1.0, 1.0, 0.25, 3.5]))
            self._add("SOFTMAX", [self.last], self._value(shape, 1 / 256, -128), beta=beta)
