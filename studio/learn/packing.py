"""Weights as the core's packed kernels read them: two channels in one word, zero points and roundings folded in.

What cannot be packed without a byte changing is refused here, number by number, and runs on the plain kernels. The
layout is in firmware/PACKAGE.md, its reader in firmware/core/kernels/ns_dense_blocks.h.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

TAPS = 4
"""Taps of a group."""
PLACES = 3
"""Places of a convolution that are computed at once."""
WINDOW_CHANNELS, ROWS_CHANNELS = 2, 4
"""Channels that are computed at once: of a convolution, of a fully connected layer."""
LOWEST, HIGHEST = -128, 127
NUMBER_LIMIT = 1 << 30
"""Sums stay below it, so that twice of them fits 32 bits."""
MOST_EXPONENT = 22
"""An int8 times 2 to that leaves room for the sum that it is added to; as the core checks it."""
UPPER_LIMIT = 1 << 23
"""The first channel of a pair is read from the upper 24 bits of a sum."""


@dataclass(frozen=True, slots=True)
class Rescaling:
    """What makes an int8 of a channel's sum: its input's and its output's zero point, multiplier q and shift."""

    input_zero_point: int
    output_zero_point: int
    scales: Sequence[tuple[int, int]]
    """(q, shift) of each channel, or one for all."""


def pack(
    weights: NDArray[np.int8], bias: NDArray[np.int32] | None, rescaling: Rescaling, *, together: int
) -> NDArray[np.int32] | None:
    """The words of ``weights`` (channels, taps), ``together`` channels at once; or None where some sum could leave
    what the packed form can hold."""
    channels, taps = weights.shape
    wide = weights.astype(np.int64)
    numbers = channel_numbers(wide, bias, rescaling)
    if numbers is None:
        return None
    # Where a group is short is where the kernels have a short one: the last of a window, the first of a row.
    short = taps if together == WINDOW_CHANNELS else (taps - 1) % TAPS + 1
    grouped = np.concatenate([wide[:, :short], np.zeros((channels, -taps % TAPS), np.int64), wide[:, short:]], axis=1)
    chosen = _channels(channels, together)
    blocks = [np.concatenate([_zeros(grouped, c) for c in block]).reshape(together, -1) for block in chosen]
    words = [_block(block) for block in blocks]
    if any(word is None for word in words):
        return None
    parts, still = [], _still(rescaling.output_zero_point)
    for block, word in zip(chosen, words, strict=True):
        assert word is not None
        parts += [word, np.array([numbers[c] if c is not None else still for c in block]).reshape(-1)]
    return np.concatenate(parts).astype(np.int32)


def window_scratch(source: tuple[int, ...], kernel: tuple[int, int], *, dilation_h: int, padded: bool) -> int:
    """Bytes that a packed convolution works in, as ns_dense_scratch_bytes counts them. ``source``: (n, h, w, c)."""
    row = kernel[1] * source[3]
    in_line = dilation_h == 1 and kernel[1] == source[2]
    rows = kernel[0] if in_line or row % TAPS else 1
    values = 2 * TAPS * PLACES * -(-row * kernel[0] // TAPS)
    staged = padded or row * rows % TAPS or not (in_line or rows == 1)
    return values + (PLACES * TAPS * -(-row * rows // TAPS) if staged else 0)


def _channels(channels: int, together: int) -> list[list[int | None]]:
    """The channels of each block. An odd one goes with the one before it, which is computed twice; where four go
    together, missing ones are None."""
    if together == WINDOW_CHANNELS:
        return [[min(k, channels - 2), min(k, channels - 2) + 1] for k in range(0, channels, 2)]
    return [[c if c < channels else None for c in range(k, k + together)] for k in range(0, channels, together)]


def _zeros(grouped: NDArray[np.int64], channel: int | None) -> NDArray[np.int64]:
    return np.zeros_like(grouped[0]) if channel is None else grouped[channel]


def _block(block: NDArray[np.int64]) -> NDArray[np.int64] | None:
    """The words of the channels of a block: group by group, pair by pair, taps 0 and 2, then 1 and 3."""
    a, b = block[0::2], block[1::2]
    lowest, highest = _bounds(a)
    both = 256 * a + b
    if lowest.min() < -UPPER_LIMIT or highest.max() >= UPPER_LIMIT or both.min() < -(1 << 15):
        return None
    halves = (both & 0xFFFF).reshape(len(a), -1, 2, 2)  # pair, group, half, word
    words = halves[:, :, 0, :] | halves[:, :, 1, :] << 16
    return np.transpose(words, (1, 0, 2)).reshape(-1)


def _bounds(weights: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The least and the greatest sum of weights times int8 values."""
    negative, positive = np.minimum(weights, 0).sum(axis=1), np.maximum(weights, 0).sum(axis=1)
    return LOWEST * positive + HIGHEST * negative, HIGHEST * positive + LOWEST * negative


def channel_numbers(
    weights: NDArray[np.int64], bias: NDArray[np.int32] | None, rescaling: Rescaling
) -> list[tuple[int, int, int, int]] | None:
    """Twice the bias, multiplier, offset and exponent of each channel, as words; or None."""
    folded = -rescaling.input_zero_point * weights.sum(axis=1)
    if bias is not None:
        folded = folded + bias.astype(np.int64)
    lowest, highest = _bounds(weights)
    numbers = []
    for k, extra in enumerate(folded):
        q, shift = rescaling.scales[k % len(rescaling.scales)]
        most = max(abs(int(lowest[k] + extra)), abs(int(highest[k] + extra)), abs(int(extra)))
        number = _number(int(extra), most, q, -shift, rescaling.output_zero_point)
        if number is None:
            return None
        numbers.append(number)
    return numbers


def _still(zero_point: int) -> tuple[int, int, int, int]:
    """Whatever comes in, the zero point goes out."""
    return 0, 0, 2 * zero_point + 1, 1


def _number(bias: int, most: int, q: int, exponent: int, zero_point: int) -> tuple[int, int, int, int] | None:
    """Of a channel whose sums lie within +-``most``."""
    if most >= NUMBER_LIMIT:
        return None
    scaled = (most * q >> 31) + 1
    if q == 0 or (exponent >= 1 and scaled < 1 << (exponent - 1)):
        return _still(zero_point)
    if not 1 <= exponent <= MOST_EXPONENT:
        return None
    return 2 * bias, q, (zero_point << exponent) + (1 << (exponent - 1)), exponent
