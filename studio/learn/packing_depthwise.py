"""Weights of a depthwise convolution as the core's packed kernel reads them, and along which axis it slides.

The layout is in firmware/PACKAGE.md, its reader in firmware/core/kernels/ns_depthwise_packed.c.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.learn import packing

BLOCK = 4
"""Channels that are extended together, where their number allows it and each gives one output channel."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """A depthwise window; pairs are (height, width)."""

    kernel: tuple[int, int]
    stride: tuple[int, int]
    places: tuple[int, int]
    """Of the output."""
    channels: tuple[int, int]
    """Of the input, of the output."""

    @property
    def along(self) -> int:
        """The axis along which the kernel slides with the fewest instructions."""
        return min((0, 1), key=self._instructions)

    @property
    def scratch_bytes(self) -> int:
        """What the kernel works in, as ns_depthwise_scratch counts it."""
        along, across = self.along, 1 - self.along
        lines = self.kernel[across] * self._pairs(along)
        block = BLOCK if self.channels[0] == self.channels[1] and self.channels[0] % BLOCK == 0 else 1
        return 4 * block * (lines + 2 * self.kernel[across] * self._words(along))

    def _words(self, along: int) -> int:
        return (self.kernel[along] + 2) // 2

    def _pairs(self, along: int) -> int:
        return ((self.places[along] - 1 | 1) * self.stride[along] >> 1) + self._words(along)

    def _instructions(self, along: int) -> int:
        """Roughly, for one channel: two outputs at once where the kernel is 3 x 3; what begins a line; its values."""
        across = 1 - along
        if self.kernel == (3, 3) and self.stride[along] <= 2:
            line = 60 + 32 * -(-self.places[along] // 2)
        else:
            line = 60 + self.places[along] * (45 + self.kernel[across] * (4 + 2 * self._words(along)))
        return self.places[across] * (line + 6 * self._pairs(along) * min(self.stride[across], self.kernel[across]))


def pack(
    weights: NDArray[np.int8], bias: NDArray[np.int32] | None, rescaling: packing.Rescaling, *, along: int
) -> NDArray[np.uint8] | None:
    """The bytes of ``weights`` (height, width, channels); or None where some sum could leave what the kernel holds."""
    lines = np.transpose(weights, (2, 1, 0) if along == 0 else (2, 0, 1))
    taps = lines.reshape(len(lines), -1)
    numbers = packing.channel_numbers(taps.astype(np.int64), bias, rescaling)
    if numbers is None:
        return None
    words = np.array(numbers, dtype=np.int64).astype("<i4")
    return np.concatenate([words.reshape(-1).view(np.uint8), taps.reshape(-1).view(np.uint8)])
