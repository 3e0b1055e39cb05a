"""The integer arithmetic that the computer does ahead for the board: multipliers, clamps and tables.

Everything here equals TFLite Micro bit for bit: what it does in double or float32 when a network is prepared is
done in double or float32 here. The fixed point of LOGISTIC is gemmlowp's (fixedpoint.h).
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

INT32_MAX = 2**31 - 1
LOWEST, HIGHEST = -128, 127


def multiplier(real: float) -> tuple[int, int]:
    """``real`` as q * 2**(shift - 31): (q, shift), 2**30 <= q < 2**31. Below 2**-32 it is (0, 0).

    Raises OverflowError for a shift above 30, which no kernel can do.
    """
    if real == 0:
        return 0, 0
    fraction, shift = math.frexp(real)
    q = math.floor(fraction * 2**31 + 0.5)
    if q == 2**31:
        q, shift = q // 2, shift + 1
    if shift < -31:
        return 0, 0
    if shift > 30:
        raise OverflowError
    return q, shift


def high_mul(a: int, b: int) -> int:
    """The high half of 2 * a * b, rounded to nearest (ties up), saturated."""
    return min((a * b + (1 << 30)) >> 31, INT32_MAX)


def divide_pot(x: int, exponent: int) -> int:
    """x / 2**exponent, rounded to nearest, halves away from zero."""
    mask = (1 << exponent) - 1
    return (x >> exponent) + ((x & mask) > (mask >> 1) + (x < 0))


def requant(x: int, q: int, shift: int) -> int:
    """x * q * 2**(shift - 31), rounded twice, modulo 2**32 before the multiplication."""
    wide = (x << max(shift, 0)) & 0xFFFFFFFF
    return divide_pot(high_mul(wide - (1 << 32) if wide >> 31 else wide, q), max(-shift, 0))


def round_away(value: float) -> int:
    """Nearest integer, halves away from zero, as C's round()."""
    return int(math.copysign(math.floor(abs(value) + 0.5), value))


def clamp(value: int) -> int:
    return max(LOWEST, min(HIGHEST, value))


def activation_range(activation: int, scale: np.float32, zero_point: int) -> tuple[int, int]:
    """Lowest and highest int8 of a fused activation (TensorFlow Lite's number of it: none, relu, n1_to_1, relu6).

    Raises KeyError for another activation.
    """
    bounds: dict[int, tuple[float | None, float | None]] = {0: (None, None), 1: (0, None), 2: (-1, 1), 3: (0, 6)}
    low, high = bounds[activation]

    def quantized(real: float) -> int:
        return zero_point + round_away(float(np.float32(real) / scale))

    return (
        LOWEST if low is None else max(LOWEST, quantized(low)),
        HIGHEST if high is None else min(HIGHEST, quantized(high)),
    )


def relu_table(in_scale: np.float32, in_zero: int, out_scale: np.float32, out_zero: int) -> NDArray[np.int8]:
    """RELU as a table over the 256 inputs: rescaled, then clamped below at the output's zero point."""
    q, shift = multiplier(float(in_scale) / float(out_scale))
    return _table(lambda x: max(out_zero, clamp(requant(x - in_zero, q, shift) + out_zero)))


def relu6_table(in_scale: np.float32, in_zero: int) -> NDArray[np.int8]:
    """RELU6 as a table: clamps and does not rescale, as TFLite Micro."""
    six = clamp(round_away(float(np.float32(6) / in_scale)) + in_zero)
    return _table(lambda x: six if x > six else max(x, in_zero))


def quantize_table(in_scale: np.float32, in_zero: int, out_scale: np.float32, out_zero: int) -> NDArray[np.int8]:
    """QUANTIZE from int8 to int8 as a table."""
    q, shift = multiplier(float(in_scale) / float(out_scale))
    return _table(lambda x: clamp(requant(x - in_zero, q, shift) + out_zero))


def logistic_table(in_scale: np.float32, in_zero: int) -> NDArray[np.int8]:
    """LOGISTIC as a table; the output has scale 1/256 and zero point -128. Raises OverflowError for scales
    outside of 2^-28 to 2^35, where TFLite's own shifts are undefined."""
    fraction, shift = math.frexp(float(in_scale) * 2.0**27)
    if not 0 <= shift <= 62:
        raise OverflowError
    q = math.floor(fraction * 2**31 + 0.5)
    radius = input_radius(4, shift)

    def one(x: int) -> int:
        centred = x - in_zero
        if centred <= -radius:
            return LOWEST
        if centred >= radius:
            return HIGHEST
        return clamp(divide_pot(_logistic(requant(centred, q, shift)), 23) - 128)

    return _table(one)


def softmax_scaling(scale: np.float32, beta: np.float32) -> tuple[int, int, int]:
    """Multiplier, left shift and lowest difference of SOFTMAX. Raises OverflowError when they are out of range."""
    real = min(float(beta) * float(scale) * 2.0**26, 2.0**31 - 1.0)
    if not real > 1:
        raise OverflowError
    fraction, shift = math.frexp(real)
    q = math.floor(fraction * 2**31 + 0.5)
    if q == 2**31:
        q, shift = q // 2, shift + 1
    return q, shift, -input_radius(5, shift)


def input_radius(integer_bits: int, shift: int) -> int:
    """The largest input that, shifted left, stays within ``integer_bits`` bits before the point of a Q31."""
    return math.floor(((1 << integer_bits) - 1) * 2.0 ** (31 - integer_bits - shift))


def mean_scaling(ratio: float, count: int) -> tuple[int, int]:
    """Multiplier and shift of in_scale / out_scale / ``count``, with as many bits kept as the shift leaves."""
    q, shift = multiplier(ratio)
    bits = min(count.bit_length() - 1, 32, 31 + shift)
    return (q << bits) // count, shift - bits


def _table(function: Callable[[int], int]) -> NDArray[np.int8]:
    return np.array([function(x) for x in range(LOWEST, HIGHEST + 1)], dtype=np.int8)


def _saturate(x: int) -> int:
    return max(-(2**31), min(INT32_MAX, x))


def _logistic(x: int) -> int:
    """1 / (1 + exp(-x)), x in Q4.27, as Q0.31."""
    if x == 0:
        return 1 << 30
    positive = _one_over_one_plus(_exp_of_negative(-abs(x)))
    return positive if x > 0 else INT32_MAX - positive


def _exp_of_negative(x: int) -> int:
    """exp(x) for x <= 0 in Q4.27, as Q0.31."""
    factors = (1672461947, 1302514674, 790015084, 290630308, 39332535, 720401)
    quarter = 1 << 25
    fraction = (x & (quarter - 1)) - quarter
    result = _exp_of_fraction(_saturate(fraction << 4))
    for i, factor in enumerate(factors):
        if (fraction - x) & (quarter << i):
            result = high_mul(result, factor)
    return result


def _exp_of_fraction(x: int) -> int:
    """exp(x) for x in [-1/4, 0), both Q0.31: a Taylor polynomial of fourth order around -1/8."""
    x += 1 << 28
    x2 = high_mul(x, x)
    x3, x4 = high_mul(x2, x), high_mul(x2, x2)
    tail = divide_pot(high_mul(divide_pot(x4, 2) + x3, 715827883) + x2, 1)
    return 1895147668 + high_mul(1895147668, x + tail)


def _one_over_one_plus(x: int) -> int:
    """1 / (1 + x) for x in [0, 1), both Q0.31: three Newton-Raphson steps."""
    half = (x + INT32_MAX + 1) // 2
    y = 1515870810 + high_mul(half, -1010580540)
    for _ in range(3):
        y += _saturate(high_mul(y, (1 << 29) - high_mul(half, y)) << 2)
    return _saturate(y << 1)
