/* Packed weights taken apart: see the header, and kernels/ns_dense_blocks.h for the layout. */
#include "ns_host_packed.h"

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

/* The taps of a channel; 0 when one is none of int8, or one that is not there is not 0. */
static int read_taps(const source *s, const uint8_t *block, int32_t member, int8_t *weights) {
    const int32_t missing = (NS_DENSE_TAPS - s->taps % NS_DENSE_TAPS) % NS_DENSE_TAPS;
    const int32_t short_at = s->together == 2 ? s->taps : (s->taps - 1) % NS_DENSE_TAPS + 1;
    for (int32_t at = 0; at < s->taps + missing; at++) {
        const int32_t word = at / NS_DENSE_TAPS * s->together + member / 2 * 2 + at % 2;
        const int32_t both = ns_get16s(block + 4 * word + at % NS_DENSE_TAPS / 2 * 2), second = (int8_t)both;
        const int32_t value = member % 2 ? second : (both - second) / 256;
        const int is_missing = at >= short_at && at < short_at + missing;
        if (value > INT8_MAX || (is_missing && value)) return 0;
        if (!is_missing) weights[at < short_at ? at : at - missing] = (int8_t)value;
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

static ns_host_channel numbers_at(const uint8_t *numbers) {
    return (ns_host_channel){ns_get32s(numbers) / 2, ns_get32s(numbers + 4), ns_get32s(numbers + 8),
                             ns_get32s(numbers + 12)};
}

static int read_channel(const source *s, int32_t channel, int8_t *weights, ns_host_channel *to) {
    int32_t member;
    const uint8_t *block = block_of(s, channel, &member);
    const uint8_t *numbers = block + s->block - (size_t)(s->together - member) * NS_PACKED_CHANNEL_BYTES;
    *to = numbers_at(numbers);
    return read_taps(s, block, member, weights) && is_exact(s, weights, member, ns_get32s(numbers));
}

/* One channel of a depthwise convolution: its taps stand together, and change their order where they run down. */
static int read_depthwise(const ns_operator *op, int32_t k, int8_t *weights, ns_host_channel *to) {
    const int32_t height = op->window.kernel[0], width = op->window.kernel[1], channels = op->out.dim[3];
    const source s = {op->packed.weights, channels, height * width, 1, 0};
    const uint8_t *numbers = s.packed + (size_t)k * NS_PACKED_CHANNEL_BYTES;
    const uint8_t *taps = s.packed + (size_t)channels * NS_PACKED_CHANNEL_BYTES + (size_t)k * (size_t)s.taps;
    for (int32_t y = 0; y < height; y++)
        for (int32_t x = 0; x < width; x++)
            weights[y * width + x] = (int8_t)taps[op->depth ? y * width + x : x * height + y];
    *to = numbers_at(numbers);
    return is_exact(&s, weights, 1, ns_get32s(numbers));
}

int ns_host_is_packed(const ns_operator *op) {
    return op->code == NS_OP_DENSE_WINDOW || op->code == NS_OP_DENSE_ROWS || op->code == NS_OP_DEPTHWISE_PACKED;
}

int32_t ns_host_packed_taps(const ns_operator *op) {
    if (op->code == NS_OP_DENSE_ROWS) return op->depth;
    const int32_t places = op->window.kernel[0] * op->window.kernel[1];
    return op->code == NS_OP_DEPTHWISE_PACKED ? places : places * op->in[0].dim[3];
}

int ns_host_packed_read(ns_host_numbers *n, const ns_operator *op) {
    const int32_t together = op->code == NS_OP_DENSE_WINDOW ? 2 : 4;
    const size_t block = (size_t)ns_dense_packed_bytes((uint64_t)n->taps, together, together);
    const source s = {op->packed.weights, n->channels, n->taps, together, block};
    n->low = op->packed.low;
    n->high = op->packed.high;
    for (int32_t k = 0; k < n->channels; k++) {
        int8_t *weights = n->weights + (size_t)k * (size_t)n->taps;
        if (!(op->code == NS_OP_DEPTHWISE_PACKED ? read_depthwise(op, k, weights, &n->channel[k])
                                                 : read_channel(&s, k, weights, &n->channel[k])))
            return 0;
    }
    return 1;
}
