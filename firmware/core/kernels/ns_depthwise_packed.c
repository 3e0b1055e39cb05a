/* DEPTHWISE_CONV_2D with packed weights, int8: see the header for the contract.
 *
 * Scratch: the lines of each channel of a block (a ring, as many as the kernel reaches across), then the block's weights
 * as pairs. A window begins at the first or at the second value of a pair, so the weights are there in both phases. */
#include "kernels/ns_depthwise_packed.h"

#include <string.h>

#include "kernels/ns_bound.h"
#include "kernels/ns_depthwise_m4.h"
#include "kernels/ns_simd.h"
#include "ns_bytes.h"

#define BLOCK 4

/* One axis of the window, and the places on it that are to be computed. Steps are bytes between neighbours. */
typedef struct {
    int32_t kernel, stride, before, size, in_step, out_step, first, count;
} axis;

typedef struct job job;

/* What stays the same while an operator runs. */
struct job {
    axis along, across;
    int32_t block;                       /* channels extended together */
    int32_t pairs;                       /* of a line */
    int32_t pair_step, line_step;        /* words between neighbours in the ring */
    int32_t channel_words, weight_words; /* of one channel in the two parts of the scratch */
    uint32_t *lines, *weights;
    uint32_t zeros;        /* four zero points */
    const uint8_t *packed; /* every channel's numbers */
    const int8_t *taps;    /* and weights */
    void (*extend_weights)(const job *j, const int8_t *w, uint32_t *to);
    void (*slide)(const job *j, const uint32_t *lines, int32_t oldest, const uint32_t *weights,
                  const uint8_t *channel, int8_t *to);
};

/* Words of a line's taps, in either phase. */
static int32_t tap_words(int32_t kernel) { return (kernel + 2) / 2; }

/* Pairs of a line that the windows at `places` meet, and at one more where they are odd: places are computed by twos. */
static int64_t pairs_of(const ns_window *window, int32_t along, int32_t places) {
    return ((((int64_t)places - 1) | 1) * window->stride[along] >> 1) + tap_words(window->kernel[along]);
}

static int32_t block_of(const ns_tensor *in, const ns_tensor *out) {
    return in->dim[3] == out->dim[3] && in->dim[3] % BLOCK == 0 ? BLOCK : 1;
}

/* Of one output channel: both phases of each line's taps. */
static int32_t weight_words(const ns_window *window, int32_t along) {
    return 2 * window->kernel[1 - along] * tap_words(window->kernel[along]);
}

uint64_t ns_depthwise_scratch(const ns_tensor *in, const ns_tensor *out, const ns_window *window, int32_t along) {
    uint64_t lines = (uint64_t)window->kernel[1 - along] * (uint64_t)pairs_of(window, along, out->dim[1 + along]);
    return 4 * (uint64_t)block_of(in, out) * (lines + (uint64_t)weight_words(window, along));
}

static uint32_t word_at(const int8_t *x) {
    uint32_t word;
    memcpy(&word, x, sizeof word);
    return word;
}

/* One line of the block's input channels as pairs. `size` values of it exist, from place 0 on. */
static void extend(const job *j, const int8_t *line, int32_t size, uint32_t *to) {
    int32_t step = j->along.in_step, place = j->along.first * j->along.stride - j->along.before;
    for (int32_t p = 0; p < j->pairs; p++, place += 2, to += j->pair_step) {
        uint32_t one = j->zeros, two = j->zeros;
        int has_one = (uint32_t)place < (uint32_t)size, has_two = (uint32_t)(place + 1) < (uint32_t)size;
        if (j->block == 1) {
            if (has_one) one = (uint32_t)line[place * step];
            if (has_two) two = (uint32_t)line[(place + 1) * step];
            *to = ns_pack_low(ns_sxtb16(one), ns_sxtb16(two));
            continue;
        }
        if (has_one) one = word_at(line + place * step);
        if (has_two) two = word_at(line + (place + 1) * step);
        uint32_t even = ns_sxtb16(one), odd = ns_sxtb16_ror8(one);
        uint32_t next_even = ns_sxtb16(two), next_odd = ns_sxtb16_ror8(two);
        to[0] = ns_pack_low(even, next_even);
        to[j->channel_words] = ns_pack_low(odd, next_odd);
        to[2 * j->channel_words] = ns_pack_high(even, next_even);
        to[3 * j->channel_words] = ns_pack_high(odd, next_odd);
    }
}

/* The weights of one output channel, doubled, as pairs in both phases. */
static void extend_weights(const job *j, const int8_t *w, uint32_t *to) {
    int32_t kernel = j->along.kernel;
    for (int32_t r = 0; r < j->across.kernel; r++, w += kernel)
        for (int32_t phase = 0; phase < 2; phase++)
            for (int32_t k = 0, i = -phase; k < tap_words(kernel); k++, i += 2) {
                uint32_t one = i >= 0 && i < kernel ? 2 * (uint32_t)w[i] : 0;
                uint32_t two = i + 1 < kernel ? 2 * (uint32_t)w[i + 1] : 0;
                *to++ = ns_pack_low(one, two);
            }
}

/* One output channel along a line. `oldest` is the line of the ring where the window begins. */
static void slide(const job *j, const uint32_t *lines, int32_t oldest, const uint32_t *weights,
                  const uint8_t *channel, int8_t *to) {
    int32_t words = tap_words(j->along.kernel), ring_size = j->across.kernel;
    int32_t multiplier = ns_get32s(channel + 4), rounding = ns_get32s(channel + 8), shift = ns_get32s(channel + 12);
    for (int32_t i = 0; i < j->along.count; i++, to += j->along.out_step) {
        int32_t start = i * j->along.stride, ring = oldest;
        const uint32_t *w = weights + (start & 1) * words;
        uint32_t sum = ns_get32(channel);
        for (int32_t r = 0; r < ring_size; r++, w += 2 * words) {
            const uint32_t *x = lines + ring * j->line_step + (start >> 1);
            for (int32_t k = 0; k < words; k++) sum = ns_smlad(x[k], w[k], sum);
            if (++ring == ring_size) ring = 0;
        }
        int32_t high = ns_smmlar((int32_t)sum, multiplier, rounding);
        *to = (int8_t)ns_ssat8((int32_t)((uint32_t)high + (uint32_t)((int32_t)sum >> 31)) >> shift);
    }
}

#ifdef __ARM_FEATURE_DSP

/* The same for the processor's own loops: two lines more, so that a window may begin at each line of the ring. */
static void extend_three(const job *j, const int8_t *w, uint32_t *to) {
    (void)j;
    for (int32_t r = 0; r < NS_THREE_SECOND; r++, w += r == 3 ? -6 : 3) {
        to[r] = ns_pack_low(2 * (uint32_t)w[0], 2 * (uint32_t)w[1]);
        to[r + NS_THREE_SECOND] = ns_pack_low(2 * (uint32_t)w[1], 2 * (uint32_t)w[2]);
    }
}

static void slide_three(const job *j, const uint32_t *lines, int32_t oldest, const uint32_t *weights,
                        const uint8_t *channel, int8_t *to) {
    weights += oldest ? 3 - oldest : 0;
    if (j->along.stride == 1)
        ns_depthwise_three_by_one(lines, weights, channel, to, j->along.out_step, j->along.count);
    else
        ns_depthwise_three_by_two(lines, weights, channel, to, j->along.out_step, j->along.count);
}

static int is_three(const job *j) { return j->along.kernel == 3 && j->across.kernel == 3 && j->along.stride <= 2; }

#endif

static void choose_form(job *j) {
    j->pair_step = 1;
    j->line_step = j->pairs;
    j->extend_weights = extend_weights;
    j->slide = slide;
#ifdef __ARM_FEATURE_DSP
    if (!is_three(j)) return;
    j->pair_step = 3;
    j->line_step = 1;
    j->extend_weights = extend_three;
    j->slide = slide_three;
#endif
}

/* The lines that the windows at place `o` across meet, as far as `next` says that they are not there yet. */
static int32_t extend_lines(const job *j, const int8_t *x, int32_t o, int32_t next) {
    const axis *a = &j->across;
    int32_t begin = o * a->stride, end = begin + a->kernel;
    for (int32_t line = next > begin ? next : begin; line < end; line++) {
        int32_t at = line - a->before, exists = (uint32_t)at < (uint32_t)a->size;
        uint32_t *to = j->lines + line % a->kernel * j->line_step;
        extend(j, exists ? x + at * a->in_step : x, exists ? j->along.size : 0, to);
    }
    return end;
}

/* All places of a block: its input channels begin at `x`, its output channels `k` and on at `to`. */
static void run_block(const job *j, const int8_t *x, int32_t k, int8_t *to) {
    int32_t taps = j->along.kernel * j->across.kernel, next = 0;
    for (int32_t c = 0; c < j->block; c++)
        j->extend_weights(j, j->taps + (k + c) * taps, j->weights + c * j->weight_words);
    for (int32_t i = 0; i < j->across.count; i++, to += j->across.out_step) {
        int32_t o = j->across.first + i;
        next = extend_lines(j, x, o, next);
        for (int32_t c = 0; c < j->block; c++)
            j->slide(j, j->lines + c * j->channel_words, o * j->across.stride % j->across.kernel,
                     j->weights + c * j->weight_words, j->packed + (k + c) * NS_DEPTHWISE_CHANNEL_BYTES, to + c);
    }
}

static axis axis_of(const ns_tensor *in, const ns_tensor *out, const ns_window *window, int i, int32_t begin,
                    int32_t end) {
    int32_t in_step = in->dim[3], out_step = out->dim[3];
    if (i == 0) in_step *= in->dim[2], out_step *= out->dim[2];
    return (axis){window->kernel[i], window->stride[i], window->before[i], in->dim[1 + i], in_step, out_step,
                  i == 0 ? begin : 0, i == 0 ? end - begin : out->dim[2]};
}

void ns_depthwise_packed(const ns_tensor *in, const ns_tensor *out, const ns_window *window, const ns_packed *packed,
                         int32_t along, int32_t begin, int32_t end) {
    int32_t channels = out->dim[3], multiple = channels / in->dim[3], row = out->dim[2] * channels;
    job j = {.along = axis_of(in, out, window, along, begin, end),
             .across = axis_of(in, out, window, 1 - along, begin, end)};
    j.block = block_of(in, out);
    j.pairs = (int32_t)pairs_of(window, along, j.along.count);
    j.channel_words = j.pairs * j.across.kernel;
    j.weight_words = weight_words(window, along);
    j.lines = (uint32_t *)(void *)packed->scratch;
    j.weights = j.lines + j.block * j.channel_words;
    j.zeros = 0x01010101u * (uint8_t)in->zero_point;
    j.packed = packed->weights;
    j.taps = (const int8_t *)packed->weights + channels * NS_DEPTHWISE_CHANNEL_BYTES;
    choose_form(&j);
    for (int32_t n = 0; n < out->dim[0]; n++) {
        const int8_t *image = in->data + n * in->dim[1] * in->dim[2] * in->dim[3];
        int8_t *to = out->data + (n * out->dim[1] + begin) * row;
        for (int32_t k = 0; k < channels; k += j.block) run_block(&j, image + k / multiple, k, to + k);
        ns_bound(to, (uint32_t)((end - begin) * row), packed->low, packed->high);
    }
}
