"""Convolutions and fully connected layers of every shape that the packed kernels treat differently, one a network.

``CASES`` names them; ``Case.data`` is the file. Sums reach both ends of what the packed form holds: weights are drawn
around +-127 as often as between.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

import numpy as np
from numpy.typing import NDArray

from tests.firmware.tflite_writer import TfliteWriter

SAME, VALID = 0, 1
NONE, RELU_N1_TO_1 = 0, 2


@dataclass(frozen=True, slots=True)
class Case:
    """``shape`` of the input, without the batch; a ``kernel`` makes a convolution, none a fully connected layer."""

    shape: tuple[int, ...]
    channels: int
    kernel: tuple[int, int] | None = None
    stride: tuple[int, int] = (1, 1)
    dilation: tuple[int, int] = (1, 1)
    padding: int = SAME
    weights: str = "any"
    activation: int = NONE
    finer: float = 5.0
    """log2 of how many outputs' steps a sum of chance deviates by."""
    bias: int = 3000

    @property
    def taps(self) -> int:
        return self.kernel[0] * self.kernel[1] * self.shape[-1] if self.kernel else prod(self.shape)

    def _weights(self, dice: np.random.Generator) -> NDArray[np.int8]:
        size = self.channels, self.taps
        drawn = {
            "any": lambda: dice.integers(-127, 128, size),
            "greatest": lambda: np.full(size, 127),
            "least": lambda: np.full(size, -127),
            "ends": lambda: dice.choice([-127, 127], size),
            # a first channel's -128 fits as long as its partner's weight is not negative; a second channel's always
            "-128": lambda: np.where(np.arange(self.channels)[:, None] % 2, -128, dice.integers(-127, 128, size)),
            "-128 first": lambda: np.where(np.arange(self.channels)[:, None] % 2, -1, -128) * np.ones(size),
            "few": lambda: dice.integers(-2, 3, size),
            "none": lambda: np.zeros(size),
        }[self.weights]()
        return drawn.astype(np.int8)

    def data(self) -> bytes:
        dice = np.random.default_rng([7, self.taps, self.channels])
        writer = TfliteWriter()
        zero_in, zero_out = int(dice.choice([-128, -3, 127])), int(dice.choice([-128, 0, 9]))
        source = writer.tensor((1, *self.shape), scale=0.5, zero_point=zero_in)
        scales = 0.01 * 2.0 ** dice.uniform(-2, 0, self.channels).astype(np.float32)
        step = 0.5 * 0.01 * 5000 * np.sqrt(self.taps) / 2.0**self.finer
        bias = dice.integers(-self.bias, self.bias + 1, self.channels).astype(np.int32)
        weights = self._weights(dice)
        shape = (self.channels, *self.kernel, self.shape[-1]) if self.kernel else (self.channels, self.taps)
        numbers = [
            source,
            writer.tensor(shape, scale=scales, axis=0, data=weights.reshape(shape)),
            writer.tensor((self.channels,), "int32", scale=np.float32(0.5) * scales, data=bias),
        ]
        out = writer.tensor((1, *self._places(), self.channels), scale=float(step), zero_point=zero_out)
        if not self.kernel:
            writer.operator("FULLY_CONNECTED", numbers, [out], activation=self.activation)
        else:
            writer.operator(
                "CONV_2D", numbers, [out], activation=self.activation, padding=self.padding,
                stride_h=self.stride[0], stride_w=self.stride[1],
                dilation_h=self.dilation[0], dilation_w=self.dilation[1],
            )  # fmt: skip
        return writer.finish([source], [out])

    def _places(self) -> tuple[int, ...]:
        if not self.kernel:
            return ()
        reach = [(k - 1) * d + 1 for k, d in zip(self.kernel, self.dilation, strict=True)]
        sizes = zip(self.shape, reach, self.stride, strict=False)
        return tuple(-(-size // s) if self.padding == SAME else (size - r) // s + 1 for size, r, s in sizes)

    def inputs(self, count: int) -> NDArray[np.int8]:
        """All -128, all 127, both mixed, and random ones."""
        dice = np.random.default_rng(3)
        values = dice.integers(-128, 128, (count, *self.shape)).astype(np.int8)
        values[0], values[1] = -128, 127
        values[2] = dice.choice(np.array([-128, 127], np.int8), self.shape)
        return values


def _cases() -> Iterator[tuple[str, Case]]:
    for channels in (2, 3, 8):
        yield f"1x1 to {channels}", Case((5, 3, 8), channels, (1, 1))
        yield f"rows of 5 values, to {channels}", Case((4, 2, 5), channels, (1, 1))
    yield "one place", Case((1, 1, 6), 4, (1, 1))
    yield "two places", Case((2, 1, 7), 3, (1, 1))
    for padding in (SAME, VALID):
        name = "padded" if padding == SAME else "inside"
        yield f"3x3 of 3 channels, {name}", Case((7, 6, 3), 5, (3, 3), (2, 2), padding=padding)
        yield f"3x3 of 4 channels, {name}", Case((5, 6, 4), 6, (3, 3), padding=padding)
        yield f"along time, of 6 channels, {name}", Case((11, 1, 6), 7, (5, 1), padding=padding)
        yield f"along time, of 8 channels, {name}", Case((12, 1, 8), 4, (4, 1), (2, 1), padding=padding)
        yield f"over time, spread, {name}", Case((13, 1, 5), 4, (3, 1), dilation=(4, 1), padding=padding)
        yield f"as wide as the input, {name}", Case((9, 3, 3), 4, (3, 3), padding=padding)
    yield "10x4 of one channel", Case((14, 9, 1), 6, (10, 4), (2, 2))
    yield "a kernel larger than its input", Case((2, 2, 3), 4, (5, 4))
    yield "places left out", Case((7, 9, 4), 4, (1, 1), (3, 2))
    for depth, channels in ((1, 1), (3, 2), (4, 3), (8, 4), (13, 5), (64, 12), (130, 9)):
        yield f"{depth} values to {channels}", Case((depth,), channels)
    for weights in ("greatest", "least", "ends", "-128", "few", "none"):
        yield f"weights: {weights}", Case((4, 3, 8), 6, (3, 2), weights=weights)
        yield f"row of weights: {weights}", Case((77,), 6, weights=weights)
    yield "the largest sums of a first channel", Case((515,), 4, weights="ends", finer=7)
    yield "clamped", Case((5, 4, 4), 4, (2, 2), weights="few", activation=RELU_N1_TO_1, finer=11)
    yield "a clamped row", Case((20,), 6, weights="few", activation=RELU_N1_TO_1, finer=11, bias=90)
    yield "a small multiplier", Case((600,), 5, finer=1, bias=1 << 20)
    yield "a multiplier that leaves only the zero point", Case((60,), 4, finer=-6)


CASES = dict(_cases())

PLAIN = {
    "spread over the width": Case((6, 9, 3), 4, (2, 3), dilation=(1, 2)),
    "to one channel": Case((5, 4, 4), 1, (2, 2)),
    "a -128 that does not fit": Case((5, 4, 4), 4, (2, 2), weights="-128 first"),
    "sums beyond 24 bits": Case((530,), 4, weights="greatest", finer=7),
    "a multiplier of more than a half": Case((4, 3, 2), 4, (1, 1), finer=13),
    "biases near the end of int32": Case((40,), 4, bias=(1 << 31) - 1, finer=-9),
}
"""What cannot be packed, and runs on the plain kernels."""
