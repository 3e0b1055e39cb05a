/* Weights and numbers in one plain form: see the header. */
#include "ns_host_numbers.h"

#include <stdlib.h>

#include "ns_bytes.h"
#include "ns_host_packed.h"

/* Sums and offsets stay below it, so that no addition of two of them leaves 32 bits. */
#define LIMIT ((int64_t)1 << 30)

int ns_host_channel_rescale(ns_host_channel *channel, int64_t most, int32_t multiplier, int32_t shift,
                            int32_t zero_point) {
    const int32_t exponent = -shift;
    const int64_t half = exponent > 0 ? (int64_t)1 << (exponent - 1) : 0;
    if (most >= LIMIT || exponent < 0) return 0;
    channel->multiplier = multiplier;
    channel->exponent = exponent;
    if ((most * multiplier >> 31) + 1 < half) { /* whatever comes in, the zero point goes out */
        channel->multiplier = 0;
        channel->offset = 2 * zero_point + 1;
        channel->exponent = 1;
        return 1;
    }
    const int64_t offset = zero_point * ((int64_t)1 << exponent) + half;
    channel->offset = (int32_t)offset;
    return offset > -LIMIT && offset < LIMIT;
}

/* The sums of a channel's weights and of their absolute values. */
static void sum_weights(const ns_host_numbers *n, int32_t k, int64_t *sum, int64_t *absolute) {
    const int8_t *w = n->weights + (size_t)k * (size_t)n->taps;
    *sum = *absolute = 0;
    for (int32_t t = 0; t < n->taps; t++) {
        *sum += w[t];
        *absolute += abs(w[t]);
    }
}

/* The largest magnitude that a sum of this channel can come to, or that its products and bias can. */
static int64_t most_of(int64_t absolute, int64_t bias) { return 128 * absolute + (bias < 0 ? -bias : bias); }

/* The plain codes: one multiplier a channel or one for all, the zero point not folded in. */
static int read_plain(ns_host_numbers *n, const ns_operator *op) {
    const int depthwise = op->code == NS_OP_DEPTHWISE;
    n->low = op->scaling.low;
    n->high = op->scaling.high;
    for (int32_t k = 0; k < n->channels; k++) {
        int8_t *to = n->weights + (size_t)k * (size_t)n->taps;
        for (int32_t t = 0; t < n->taps; t++)
            to[t] = op->weights[depthwise ? t * n->channels + k : k * n->taps + t];
        const int32_t s = k * op->scaling.step;
        int64_t sum, absolute;
        sum_weights(n, k, &sum, &absolute);
        const int64_t bias = (op->bias ? ns_get32s(op->bias + 4 * k) : 0) - op->in[0].zero_point * sum;
        const int32_t multiplier = ns_get32s(op->scaling.multipliers + 4 * s);
        n->channel[k].bias = (int32_t)bias;
        if (!ns_host_channel_rescale(&n->channel[k], most_of(absolute, bias), multiplier, op->scaling.shifts[s],
                                     op->out.zero_point))
            return 0;
    }
    return 1;
}

int ns_host_numbers_read(ns_host_numbers *n, const ns_operator *op) {
    *n = (ns_host_numbers){.channels = op->out.dim[3]};
    switch (op->code) {
        case NS_OP_CONV: n->taps = op->window.kernel[0] * op->window.kernel[1] * op->in[0].dim[3]; break;
        case NS_OP_DEPTHWISE: n->taps = op->window.kernel[0] * op->window.kernel[1]; break;
        case NS_OP_FULLY_CONNECTED: n->taps = op->depth; break;
        default:
            if (!ns_host_is_packed(op)) return 0;
            n->taps = ns_host_packed_taps(op);
    }
    n->weights = malloc((size_t)n->channels * (size_t)n->taps);
    n->channel = calloc((size_t)n->channels, sizeof *n->channel);
    int e = NS_E_SCRATCH;
    if (n->weights && n->channel) e = ns_host_is_packed(op) ? ns_host_packed_read(n, op) : read_plain(n, op);
    if (e <= 0) ns_host_numbers_free(n);
    return e;
}

void ns_host_numbers_free(ns_host_numbers *n) {
    free(n->weights);
    free(n->channel);
    n->weights = NULL;
    n->channel = NULL;
}
