/* Packed weights taken apart: see the header, and firmware/PACKAGE.md for the layout. */
#include "ns_host_unpack.h"

#include <stdlib.h>

#include "kernels/ns_dense.h"
#include "kernels/ns_dense_blocks.h"
#include "kernels/ns_depthwise_packed.h"
#include "ns_bytes.h"

/* Bounds within which doubled sums fit 32 bits, and the first channel of a pair its upper 24. */
#define SUM_LIMIT ((int64_t)1 << 30)
#define FIRST_LIMIT ((int64_t)1 << 23)

typedef struct {
    const uint8_t *packed;
    int32_t channels, taps, together;
    size_t block; /* bytes of the channels that are packed together */
} source;

/* Where a channel's block begins, and which of it the channel is: an odd one is packed with the one before it again. */
static const uint8_t *block_of(const source *s, int32_t channel, int32_t *member) {
    const int32_t late = s->together == 2 && s->channels % 2 && channel >= s->channels - 2;
    *member = late ? channel - (s->channels - 2) : channel % s->together;
    return s->packed + (size_t)((late ? s->channels - 1 : channel) / s->together) * s->block;
}

/* The taps of a channel, to `weights`; 0 when one is none of int8. */
static int read_taps(const source *s, const uint8_t *block, int32_t member, int8_t *weights) {
    const int32_t head = (s->taps - 1) % NS_DENSE_TAPS + 1;
    for (int32_t tap = 0; tap < s->taps; tap++) {
        const int32_t at = tap < head ? tap : tap - head + NS_DENSE_TAPS, lane = at % NS_DENSE_TAPS;
        const int32_t word = at / NS_DENSE_TAPS * s->together + member / 2 * 2 + lane % 2;
        const int32_t both = ns_get16s(block + 4 * word + lane / 2 * 2), second = (int8_t)both;
        const int32_t value = member % 2 ? second : (both - second) / 256;
        if (value > INT8_MAX) return 0;
        weights[tap] = (int8_t)value;
    }
    return 1;
}

/* Whether all sums of the channel stay where the packed form is exact. */
static int is_exact(const source *s, const int8_t *weights, int32_t member, int32_t twice_bias) {
    int64_t low = 0, high = 0, bias = twice_bias / 2;
    for (int32_t t = 0; t < s->taps; t++) {
        low += weights[t] * (weights[t] > 0 ? INT8_MIN : INT8_MAX);
        high += weights[t] * (weights[t] > 0 ? INT8_MAX : INT8_MIN);
    }
    if (member % 2 == 0 && (low < -FIRST_LIMIT || high >= FIRST_LIMIT)) return 0;
    return twice_bias % 2 == 0 && low + bias > -SUM_LIMIT && high + bias < SUM_LIMIT;
}

/* The numbers of channel `k` whose sum of weights is given, into the plain tables. */
static void unpack_numbers(const uint8_t *numbers, int32_t k, uint32_t offset, ns_scaling *scaling, uint8_t *bias) {
    ns_put32(bias, (uint32_t)(ns_get32s(numbers) / 2) + offset);
    ns_put32((uint8_t *)(uintptr_t)scaling->multipliers + 4 * k, ns_get32(numbers + 4));
    ((int8_t *)(uintptr_t)scaling->shifts)[k] = (int8_t)-ns_get32s(numbers + 12);
}

/* One channel into the plain tables; 0 when they cannot say the same. */
static int unpack(const source *s, int32_t channel, int32_t zero_point, int8_t *weights, ns_scaling *scaling,
                  uint8_t *bias) {
    int32_t member;
    const uint8_t *block = block_of(s, channel, &member);
    const uint8_t *numbers = block + s->block - (size_t)(s->together - member) * NS_DENSE_CHANNEL_BYTES;
    if (!read_taps(s, block, member, weights) || !is_exact(s, weights, member, ns_get32s(numbers))) return 0;
    int32_t sum = 0;
    for (int32_t t = 0; t < s->taps; t++) sum += weights[t];
    unpack_numbers(numbers, channel, (uint32_t)zero_point * (uint32_t)sum, scaling, bias);
    return 1;
}

/* One channel of a depthwise convolution: its taps stand together, and change their order where they run down. */
static int unpack_depthwise(const ns_operator *op, int32_t k, int8_t *weights, ns_scaling *scaling, uint8_t *bias) {
    const ns_window *w = &op->window;
    const int32_t channels = op->out.dim[3], taps = w->kernel[0] * w->kernel[1];
    const source s = {op->packed.weights, channels, taps, 1, 0};
    const uint8_t *numbers = s.packed + (size_t)k * NS_DEPTHWISE_CHANNEL_BYTES;
    const int8_t *from = (const int8_t *)s.packed + (size_t)channels * NS_DEPTHWISE_CHANNEL_BYTES + (size_t)k * (size_t)taps;
    int32_t sum = 0;
    if (!is_exact(&s, from, 1, ns_get32s(numbers))) return 0;
    for (int32_t y = 0; y < w->kernel[0]; y++)
        for (int32_t x = 0; x < w->kernel[1]; x++) {
            const int8_t value = from[op->depth ? y * w->kernel[1] + x : x * w->kernel[0] + y];
            weights[(y * w->kernel[1] + x) * channels + k] = value;
            sum += value;
        }
    unpack_numbers(numbers, k, (uint32_t)op->in[0].zero_point * (uint32_t)sum, scaling, bias);
    return 1;
}

static source source_of(const ns_operator *op) {
    source s = {op->packed.weights, op->out.dim[3], op->depth, 4, 0};
    if (op->code == NS_OP_DENSE_WINDOW) {
        s.taps = op->window.kernel[0] * op->window.kernel[1] * op->in[0].dim[3];
        s.together = 2;
    }
    if (op->code == NS_OP_DEPTHWISE_PACKED) s.taps = op->window.kernel[0] * op->window.kernel[1];
    s.block = (size_t)ns_dense_packed_bytes((uint64_t)s.taps, s.together, s.together);
    return s;
}

static int code_of(const ns_operator *op) {
    switch (op->code) {
        case NS_OP_DENSE_WINDOW: return NS_OP_CONV;
        case NS_OP_DENSE_ROWS: return NS_OP_FULLY_CONNECTED;
        case NS_OP_DEPTHWISE_PACKED: return NS_OP_DEPTHWISE;
        default: return 0;
    }
}

int ns_host_unpack(const ns_operator *op, ns_operator *plain, void **memory) {
    const int code = code_of(op), depthwise = code == NS_OP_DEPTHWISE;
    *plain = *op;
    *memory = NULL;
    if (!code) return 1;
    const source s = source_of(op);
    const size_t channels = (size_t)s.channels, taps = (size_t)s.taps;
    uint8_t *bias = malloc(channels * (4 + 4 + 1 + taps));
    if (!bias) return NS_E_SCRATCH;
    *memory = bias;
    int8_t *shifts = (int8_t *)bias + 8 * channels, *weights = shifts + channels;
    plain->code = code;
    plain->weights = weights;
    plain->bias = bias;
    plain->scaling = (ns_scaling){bias + 4 * channels, shifts, 1, op->packed.low, op->packed.high};
    for (int32_t k = 0; k < s.channels; k++, bias += 4) {
        const int done = depthwise ? unpack_depthwise(op, k, weights, &plain->scaling, bias)
                                   : unpack(&s, k, op->in[0].zero_point, weights + (size_t)k * taps, &plain->scaling, bias);
        if (!done) return 0;
    }
    return 1;
}
