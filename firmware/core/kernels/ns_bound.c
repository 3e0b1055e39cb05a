/* Bounds int8 values, four at a time: see the header for the contract. */
#include "kernels/ns_bound.h"

#include <string.h>

#include "kernels/ns_simd.h"

void ns_bound(int8_t *x, uint32_t count, int32_t low, int32_t high) {
    uint32_t lows = 0x01010101u * (uint8_t)low, highs = 0x01010101u * (uint8_t)high, four;
    if (low == INT8_MIN && high == INT8_MAX) return;
    for (; count >= 4; count -= 4, x += 4) {
        memcpy(&four, x, 4);
        four = ns_min4(ns_max4(four, lows), highs);
        memcpy(x, &four, 4);
    }
    for (; count > 0; count--, x++) {
        if (*x < low) *x = (int8_t)low;
        if (*x > high) *x = (int8_t)high;
    }
}
