/* Integer rescaling with two roundings, as TFLite Micro and CMSIS-NN do it: every kernel's output goes through here. */
#ifndef NS_REQUANT_H
#define NS_REQUANT_H

#include <stdint.h>

/* The high 32 bits of 2*a*b, rounded to nearest (ties up); INT32_MIN * INT32_MIN saturates. */
static inline int32_t ns_high_mul(int32_t a, int32_t b) {
    if (a == INT32_MIN && b == INT32_MIN) return INT32_MAX;
    return (int32_t)(((int64_t)a * b + (1 << 30)) >> 31);
}

/* x / 2^exponent, rounded to nearest, halves away from zero; exponent 0..31. */
static inline int32_t ns_divide_pot(int32_t x, int exponent) {
    int32_t mask = (int32_t)(((uint32_t)1 << exponent) - 1);
    int32_t remainder = x & mask;
    int32_t threshold = (mask >> 1) + (x < 0);
    return (x >> exponent) + (remainder > threshold);
}

/* x * multiplier * 2^(shift - 31), rounded twice; multiplier >= 0, shift -31..30.
 * What does not fit 32 bits before the multiplication wraps, as it does in the reference. */
static inline int32_t ns_requant(int32_t x, int32_t multiplier, int shift) {
    int left = shift > 0 ? shift : 0;
    int right = shift > 0 ? 0 : -shift;
    x = (int32_t)((uint32_t)x << left);
    return ns_divide_pot((int32_t)(((int64_t)x * multiplier + (1 << 30)) >> 31), right);
}

/* value + zero_point, clamped to low..high (both within int8). */
static inline int8_t ns_to_int8(int32_t value, int32_t zero_point, int32_t low, int32_t high) {
    int32_t sum = (int32_t)((uint32_t)value + (uint32_t)zero_point);
    if (sum < low) sum = low;
    if (sum > high) sum = high;
    return (int8_t)sum;
}

#endif
