/* The inner loops in plain C: the Cortex-M4's own form is in ns_dense_blocks_m4.c. */
#include "kernels/ns_dense_blocks.h"

#ifndef __ARM_FEATURE_DSP

#include "kernels/ns_simd.h"
#include "ns_bytes.h"

static void extend(uint8_t *to, const int8_t *from) {
    uint32_t four = ns_get32((const uint8_t *)from);
    ns_put32(to, ns_sxtb16(four));
    ns_put32(to + NS_DENSE_GROUP_BYTES / 2, ns_sxtb16_ror8(four));
}

void ns_dense_extend(uint8_t *to, const int8_t *a, const int8_t *b, const int8_t *c, uint32_t groups) {
    for (uint32_t i = 0; i < groups; i++, to += NS_DENSE_GROUP_BYTES) {
        extend(to, a + NS_DENSE_TAPS * i);
        extend(to + 4, b + NS_DENSE_TAPS * i);
        extend(to + 8, c + NS_DENSE_TAPS * i);
    }
}

/* sums[0]: 256 A + B, sums[1]: B. */
static void multiply(uint32_t sums[2], const uint8_t *weights, uint32_t x) {
    uint32_t both = ns_get32(weights);
    sums[0] = ns_smlad(both, x, sums[0]);
    sums[1] = ns_smlad(ns_sxtb16(both), x, sums[1]);
}

static int8_t scaled(uint32_t twice, const uint8_t *numbers) {
    int32_t sum = (int32_t)(twice + ns_get32(numbers));
    int32_t high = ns_smmlar(sum, ns_get32s(numbers + 4), ns_get32s(numbers + 8));
    return (int8_t)ns_ssat8((int32_t)((uint32_t)high - (sum < 0)) >> ns_get32(numbers + 12));
}

static int8_t first_of(const uint32_t sums[2], const uint8_t *numbers) {
    return scaled((uint32_t)((int32_t)(sums[0] - sums[1]) >> 7), numbers);
}

static int8_t second_of(const uint32_t sums[2], const uint8_t *numbers) { return scaled(2 * sums[1], numbers); }

static void pairs(int places, const uint8_t *values, uint32_t groups, int8_t *out, int32_t second, int32_t third,
                  const int8_t *end, const uint8_t *packed) {
    const int32_t step[NS_DENSE_PLACES] = {0, second, third};
    for (; out != end; out += 2, packed += NS_DENSE_PAIR_BYTES * groups + 2 * NS_PACKED_CHANNEL_BYTES) {
        const uint8_t *numbers = packed + NS_DENSE_PAIR_BYTES * groups;
        for (int place = 0; place < places; place++) {
            uint32_t sums[2] = {0, 0};
            for (uint32_t half = 0; half < 2 * groups; half++)
                multiply(sums, packed + 4 * half, ns_get32(values + NS_DENSE_GROUP_BYTES / 2 * half + 4 * place));
            out[step[place]] = first_of(sums, numbers);
            out[step[place] + 1] = second_of(sums, numbers + NS_PACKED_CHANNEL_BYTES);
        }
    }
}

void ns_dense_pairs_of_one(const uint8_t *values, uint32_t groups, int8_t *out, int32_t second, int32_t third,
                           const int8_t *end, const uint8_t *packed) {
    pairs(1, values, groups, out, second, third, end, packed);
}

void ns_dense_pairs_of_two(const uint8_t *values, uint32_t groups, int8_t *out, int32_t second, int32_t third,
                           const int8_t *end, const uint8_t *packed) {
    pairs(2, values, groups, out, second, third, end, packed);
}

void ns_dense_pairs_of_three(const uint8_t *values, uint32_t groups, int8_t *out, int32_t second, int32_t third,
                             const int8_t *end, const uint8_t *packed) {
    pairs(3, values, groups, out, second, third, end, packed);
}

void ns_dense_fours(const int8_t *x, uint32_t groups, int8_t *out, const int8_t *end, uint32_t first,
                    const uint8_t *packed) {
    for (; out != end; out += 4, packed += 4 * NS_PACKED_CHANNEL_BYTES) {
        uint32_t sums[4] = {0, 0, 0, 0}, four = first;
        for (uint32_t i = 0; i < groups; i++, packed += 2 * NS_DENSE_PAIR_BYTES) {
            if (i) four = ns_get32((const uint8_t *)x + NS_DENSE_TAPS * (i - 1));
            for (int pair = 0; pair < 2; pair++) {
                multiply(sums + 2 * pair, packed + NS_DENSE_PAIR_BYTES * pair, ns_sxtb16(four));
                multiply(sums + 2 * pair, packed + NS_DENSE_PAIR_BYTES * pair + 4, ns_sxtb16_ror8(four));
            }
        }
        for (int pair = 0; pair < 2; pair++) {
            out[2 * pair] = first_of(sums + 2 * pair, packed + 2 * NS_PACKED_CHANNEL_BYTES * pair);
            out[2 * pair + 1] = second_of(sums + 2 * pair, packed + NS_PACKED_CHANNEL_BYTES * (2 * pair + 1));
        }
    }
}

#endif
