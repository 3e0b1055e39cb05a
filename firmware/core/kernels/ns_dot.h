/* The inner product that convolutions and fully connected layers spend their time in. */
#ifndef NS_DOT_H
#define NS_DOT_H

#include <stdint.h>

/* sum + sum over i of (x[i] + offset) * w[i], modulo 2^32; offset -127..128. */
static inline uint32_t ns_dot(uint32_t sum, const int8_t *x, const int8_t *w, int32_t count, int32_t offset) {
    for (int32_t i = 0; i < count; i++) {
        /* Both factors fit 16 bits; said so, a compiler uses its 16-bit multiply-accumulate. */
        int16_t value = (int16_t)(x[i] + offset);
        sum += (uint32_t)(value * (int16_t)w[i]);
    }
    return sum;
}

#endif
