/* SOFTMAX over the last dimension, int8: see the header for the contract.
 *
 * The method is gemmlowp's (fixedpoint.h): exp of a negative number as a polynomial on (-1/4, 0] times a product of
 * constants, one for each higher bit; the reciprocal by three Newton-Raphson steps from 48/17 - 32/17 x. */
#include "kernels/ns_softmax.h"

#include "ns_requant.h"

#define EXPONENT_FRACTION 26 /* Q5.26 */
#define SUM_INTEGER 12       /* Q12.19 */

/* x * 2^bits, saturated. */
static int32_t shift_left(int32_t x, int bits) {
    int64_t wide = (int64_t)x * ((int64_t)1 << bits);
    if (wide > INT32_MAX) return INT32_MAX;
    if (wide < INT32_MIN) return INT32_MIN;
    return (int32_t)wide;
}

/* exp(x) for x in [-1/4, 0), both Q0.31: a Taylor polynomial of fourth order around -1/8. */
static int32_t exp_of_fraction(int32_t x) {
    const int32_t exp_minus_eighth = 1895147668, third = 715827883;
    x += 1 << 28;
    int32_t x2 = ns_high_mul(x, x), x3 = ns_high_mul(x2, x), x4 = ns_high_mul(x2, x2);
    int32_t tail = ns_divide_pot(ns_high_mul(ns_divide_pot(x4, 2) + x3, third) + x2, 1);
    return exp_minus_eighth + ns_high_mul(exp_minus_eighth, x + tail);
}

/* exp(x) for x <= 0 in Q5.26, as Q0.31. */
static int32_t exp_of_negative(int32_t x) {
    /* exp(-1/4), exp(-1/2), exp(-1), ... exp(-16) */
    static const int32_t factors[] = {1672461947, 1302514674, 790015084, 290630308, 39332535, 720401, 242};
    const int32_t quarter = 1 << (EXPONENT_FRACTION - 2);
    if (x == 0) return INT32_MAX;
    int32_t fraction = (x & (quarter - 1)) - quarter;
    int32_t result = exp_of_fraction(shift_left(fraction, 31 - EXPONENT_FRACTION));
    int32_t whole = fraction - x;
    for (int i = 0; i < 7; i++)
        if (whole & (quarter << i)) result = ns_high_mul(result, factors[i]);
    return result;
}

/* 1 / (1 + x) for x in [0, 1), both Q0.31. */
static int32_t one_over_one_plus(int32_t x) {
    const int32_t c48_17 = 1515870810, minus32_17 = -1010580540, one = 1 << 29; /* Q2.29 */
    int32_t half = (int32_t)(((int64_t)x + INT32_MAX + 1) / 2);
    int32_t y = c48_17 + ns_high_mul(half, minus32_17);
    for (int i = 0; i < 3; i++) y += shift_left(ns_high_mul(y, one - ns_high_mul(half, y)), 2);
    return shift_left(y, 1);
}

static int leading_zeros(uint32_t x) {
    int zeros = 0;
    for (; !(x & 0x80000000u); x <<= 1) zeros++;
    return zeros;
}

static void softmax_row(const int8_t *x, int8_t *to, int32_t depth, int32_t multiplier, int shift, int32_t lowest) {
    int32_t largest = x[0], sum = 0;
    for (int32_t i = 1; i < depth; i++)
        if (x[i] > largest) largest = x[i];
    for (int32_t i = 0; i < depth; i++) {
        int32_t difference = x[i] - largest;
        if (difference < lowest) continue;
        int32_t exponent = ns_high_mul((int32_t)((uint32_t)difference << shift), multiplier);
        sum += ns_divide_pot(exp_of_negative(exponent), SUM_INTEGER);
    }
    int zeros = leading_zeros((uint32_t)sum);
    int32_t scale = one_over_one_plus((int32_t)(((uint32_t)sum << zeros) - 0x80000000u));
    for (int32_t i = 0; i < depth; i++) {
        int32_t difference = x[i] - largest;
        if (difference < lowest) {
            to[i] = INT8_MIN;
            continue;
        }
        int32_t exponent = ns_high_mul((int32_t)((uint32_t)difference << shift), multiplier);
        int32_t share = ns_divide_pot(ns_high_mul(scale, exp_of_negative(exponent)), SUM_INTEGER - zeros + 31 - 8);
        to[i] = ns_to_int8(share, INT8_MIN, INT8_MIN, INT8_MAX);
    }
}

void ns_softmax(const ns_tensor *in, const ns_tensor *out, int32_t multiplier, int shift, int32_t lowest) {
    int32_t depth = in->dim[3], rows = (int32_t)in->count / depth;
    for (int32_t r = 0; r < rows; r++)
        softmax_row(in->data + r * depth, out->data + r * depth, depth, multiplier, shift, lowest);
}
