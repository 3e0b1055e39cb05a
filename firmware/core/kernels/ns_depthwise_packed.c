/* DEPTHWISE_CONV_2D with packed weights, int8: see the header for the contract.
 *
 * Scratch: the lines of each channel of a block (a ring, as many as the kernel reaches across), then the block's weights
 * as pairs. A window begins at the first or at the second value of a pair, so the weights are there in both phases. */
#include "kernels/ns_depthwise_packed.h"

#include "kernels/ns_bound.h"
#include "kernels/ns_depthwise_m4.h"
#include "kernels/ns_simd.h"
#include "ns_bytes.h"

#define BLOCK 4

/* Loops that need the registers for themselves. */
#define ALONE __attribute__((noinline))

/* One axis of the window, and the places on it. Steps are bytes between neighbours. */
typedef struct {
    int32_t kernel, stride, before, size, in_step, out_step, count;
} axis;

typedef struct job job;

/* What stays the same while an operator runs. */
struct job {
    axis along, across;
    int32_t block;                       /* channels extended together */
    int32_t pairs;                       /* of a line */
    int32_t place;                       /* of the input, where the first pair begins */
    int32_t begin, inside;               /* the first pair that lies inside of the input, and how many do */
    int32_t pair_step, line_step;        /* words between neighbours in the ring */
    int32_t channel_words, weight_words; /* of one channel in the two parts of the scratch */
    uint32_t *lines, *weights;
    uint32_t zeros;        /* four zero points */
    const uint8_t *packed; /* every channel's numbers */
    const int8_t *taps;    /* and weights */
    void (*extend_weights)(const job *j, const int8_t *w, uint32_t *to);
    void (*slide)(const job *j, int32_t oldest, const uint8_t *numbers, int8_t *to);
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

uint64_t ns_depthwise_work(const ns_tensor *in, const ns_tensor *out, const ns_window *window, int32_t along) {
    int32_t across = 1 - along, kernel = window->kernel[across], stride = window->stride[across];
    int64_t lines = (int64_t)(out->dim[1 + across] - 1) * (stride < kernel ? stride : kernel) + kernel;
    int64_t blocks = (int64_t)out->dim[0] * (out->dim[3] / block_of(in, out)), taps = kernel * window->kernel[along];
    return (uint64_t)(taps * out->count + blocks * lines * pairs_of(window, along, out->dim[1 + along]));
}

/* A pair of the block's channels: the bytes of `one` and `two` are a value of each. */
static inline void put_pair(uint32_t one, uint32_t two, uint32_t *to, int32_t block, int32_t channel_words) {
    uint32_t even = ns_sxtb16(one), next_even = ns_sxtb16(two);
    *to = ns_pack_low(even, next_even);
    if (block == 1) return;
    uint32_t odd = ns_sxtb16_ror8(one), next_odd = ns_sxtb16_ror8(two);
    to[channel_words] = ns_pack_low(odd, next_odd);
    to[2 * channel_words] = ns_pack_high(even, next_even);
    to[3 * channel_words] = ns_pack_high(odd, next_odd);
}

static inline uint32_t values_at(const int8_t *x, int32_t block) { return block == 1 ? (uint32_t)*x : ns_word_at(x); }

/* `count` pairs that lie inside of the line. */
static inline void put_pairs(const int8_t *x, int32_t step, uint32_t *to, int32_t pair_step, int32_t count,
                             int32_t block, int32_t channel_words) {
    for (; count > 0; count--, x += 2 * step, to += pair_step)
        put_pair(values_at(x, block), values_at(x + step, block), to, block, channel_words);
}

/* A line that does not exist: zero points. */
static ALONE void put_padding(const job *j, uint32_t *to) {
    uint32_t both = ns_sxtb16(j->zeros);
    int32_t step = j->pair_step, rest = j->channel_words - j->pairs * step;
    for (int32_t c = j->block; c > 0; c--, to += rest)
        for (int32_t p = j->pairs; p > 0; p--, to += step) *to = both;
}

/* One line of the block's input channels as pairs; its `size` values begin at place 0. Where none is, zero points are. */
static ALONE void extend(const job *j, const int8_t *line, uint32_t *to) {
    int32_t step = j->along.in_step, size = j->along.size, place = j->place, begin = j->begin;
    for (int32_t left = j->pairs; left > 0; begin--) {
        if (begin == 0) {
            const int8_t *x = line + place * step;
            int32_t inside = j->inside;
            if (j->block == 1)
                put_pairs(x, step, to, j->pair_step, inside, 1, 0);
            else
                put_pairs(x, step, to, j->pair_step, inside, BLOCK, j->channel_words);
            left -= inside;
            place += 2 * inside;
            to += inside * j->pair_step;
            continue;
        }
        uint32_t one = j->zeros, two = one;
        if ((uint32_t)place < (uint32_t)size) one = values_at(line + place * step, j->block);
        if ((uint32_t)(place + 1) < (uint32_t)size) two = values_at(line + (place + 1) * step, j->block);
        put_pair(one, two, to, j->block, j->channel_words);
        left--;
        place += 2;
        to += j->pair_step;
    }
}

/* The weights of one output channel, doubled, as pairs: all lines in one phase, then in the other. */
static void extend_weights(const job *j, const int8_t *w, uint32_t *to) {
    int32_t kernel = j->along.kernel, all = kernel * j->across.kernel;
    for (int32_t phase = 0; phase < 2; phase++)
        for (const int8_t *line = w; line < w + all; line += kernel)
            for (int32_t i = -phase; i <= kernel - phase; i += 2) {
                uint32_t one = i >= 0 && i < kernel ? 2 * (uint32_t)line[i] : 0;
                uint32_t two = i + 1 < kernel ? 2 * (uint32_t)line[i + 1] : 0;
                *to++ = ns_pack_low(one, two);
            }
}

/* Outputs that are computed together: they share the loads of the weights. */
#define TOGETHER 4

#ifdef __ARM_FEATURE_DSP
#define add_lines ns_depthwise_lines
#else

/* Adds to the sums the products of weights, `words` pairs of each line, with the pairs that begin at x[i]; behind a line's
 * pairs `rest` bytes are left out. */
static void add_lines(const uint32_t *weights, const uint32_t *const x[TOGETHER], uint32_t sums[TOGETHER],
                      int32_t words, int32_t lines, int32_t rest) {
    int32_t line_words = words + rest / 4;
    for (int32_t line = 0; line < lines; line++, weights += words)
        for (int32_t k = 0; k < TOGETHER; k++)
            for (int32_t i = 0; i < words; i++) sums[k] = ns_smlad(x[k][line * line_words + i], weights[i], sums[k]);
}

#endif

/* One output channel along a line. Where the stride is odd, every other window begins at the second value of a pair:
 * first one kind, then the other. The ring is taken from line `oldest` to its end, then from its begin. */
static void slide_channel(const job *j, const uint32_t *lines, int32_t oldest, const uint32_t *weights,
                          const uint8_t *numbers, int8_t *to) {
    int32_t stride = j->along.stride, apart = stride & 1 ? 2 : 1, distance = stride * apart / 2;
    int32_t words = tap_words(j->along.kernel), behind = j->across.kernel - oldest;
    int32_t multiplier = ns_get32s(numbers + 4), offset = ns_get32s(numbers + 8), exponent = ns_get32s(numbers + 12);
    int32_t rest = 4 * (j->line_step - words), begin = oldest * j->line_step, out_step = apart * j->along.out_step;
    const uint32_t *x[TOGETHER];
    uint32_t sums[TOGETHER];
    for (int32_t phase = 0; phase < apart; phase++, weights += j->weight_words / 2, to += j->along.out_step) {
        const uint32_t *from = lines + phase * stride / 2;
        int32_t left = (j->along.count - phase + apart - 1) / apart;
        int8_t *at = to;
        for (; left > 0; left -= TOGETHER, from += TOGETHER * distance) {
            for (int32_t k = 0; k < TOGETHER; k++) {
                sums[k] = ns_get32(numbers);
                x[k] = from + begin + (k < left ? k * distance : 0);
            }
            add_lines(weights, x, sums, words, behind, rest);
            for (int32_t k = 0; k < TOGETHER; k++) x[k] -= begin;
            if (oldest) add_lines(weights + behind * words, x, sums, words, oldest, rest);
            for (int32_t k = 0; k < TOGETHER && k < left; k++, at += out_step) {
                int32_t sum = (int32_t)sums[k], high = ns_smmlar(sum, multiplier, offset);
                *at = (int8_t)ns_ssat8((int32_t)((uint32_t)high + (uint32_t)(sum >> 31)) >> exponent);
            }
        }
    }
}

static void slide(const job *j, int32_t oldest, const uint8_t *numbers, int8_t *to) {
    for (int32_t c = 0; c < j->block; c++)
        slide_channel(j, j->lines + c * j->channel_words, oldest, j->weights + c * j->weight_words,
                      numbers + c * NS_PACKED_CHANNEL_BYTES, to + c);
}

#ifdef __ARM_FEATURE_DSP

/* The pairs of a line, doubled, into both places of the processor's own loops. */
static inline void put_three(uint32_t w01, uint32_t w12, uint32_t *to) {
    to[0] = ns_sadd16(w01, w01);
    to[NS_THREE_SECOND] = ns_sadd16(w12, w12);
}

/* The same for those: two lines more, so that a window may begin at each line of the ring. */
static void extend_three(const job *j, const int8_t *w, uint32_t *to) {
    (void)j;
    for (int32_t r = 0; r < 2; r++) {
        uint32_t line = ns_word_at(w + 3 * r), even = ns_sxtb16(line), odd = ns_sxtb16_ror8(line);
        put_three(ns_pack_low(even, odd), ns_pack_across(odd, even), to + r);
        put_three(ns_pack_low(even, odd), ns_pack_across(odd, even), to + 3 + r);
    }
    uint32_t last = ns_word_at(w + 5), even = ns_sxtb16(last), odd = ns_sxtb16_ror8(last);
    put_three(ns_pack_across(odd, even), ns_pack_high(even, odd), to + 2);
}

static void slide_three(const job *j, int32_t oldest, const uint8_t *numbers, int8_t *to) {
    const axis *a = &j->along;
    const uint32_t *weights = j->weights + (oldest ? 3 - oldest : 0);
    if (a->stride == 1)
        ns_depthwise_three_by_one(j->lines, weights, numbers, to, a->out_step, a->count, j->block, 4 * j->channel_words);
    else
        ns_depthwise_three_by_two(j->lines, weights, numbers, to, a->out_step, a->count, j->block, 4 * j->channel_words);
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
    j->weight_words = NS_THREE_WEIGHT_WORDS;
    j->extend_weights = extend_three;
    j->slide = slide_three;
#endif
}

/* The lines that the windows at place `o` across meet, as far as `next` says that they are not there yet. */
static ALONE int32_t extend_lines(const job *j, const int8_t *x, int32_t o, int32_t next) {
    const axis *a = &j->across;
    int32_t begin = o * a->stride, end = begin + a->kernel;
    for (int32_t line = next > begin ? next : begin; line < end; line++) {
        int32_t at = line - a->before;
        uint32_t *to = j->lines + line % a->kernel * j->line_step;
        if ((uint32_t)at < (uint32_t)a->size)
            extend(j, x + at * a->in_step, to);
        else
            put_padding(j, to);
    }
    return end;
}

/* All places of a block: its input channels begin at `x`, its output channels `k` and on at `to`. */
static void run_block(const job *j, const int8_t *x, int32_t k, int8_t *to) {
    int32_t taps = j->along.kernel * j->across.kernel, next = 0;
    for (int32_t c = 0; c < j->block; c++)
        j->extend_weights(j, j->taps + (k + c) * taps, j->weights + c * j->weight_words);
    for (int32_t o = 0; o < j->across.count; o++, to += j->across.out_step) {
        next = extend_lines(j, x, o, next);
        j->slide(j, o * j->across.stride % j->across.kernel, j->packed + k * NS_PACKED_CHANNEL_BYTES, to);
    }
}

/* Where lines begin, and which of their pairs lie inside of the input. */
static void place_pairs(job *j) {
    const axis *a = &j->along;
    j->place = -a->before;
    j->begin = j->place < 0 ? (1 - j->place) / 2 : 0;
    int32_t end = a->size > j->place ? (a->size - j->place) / 2 : 0;
    j->inside = (end < j->pairs ? end : j->pairs) - j->begin;
    if (j->inside <= 0) j->begin = -1;
}

static axis axis_of(const ns_tensor *in, const ns_tensor *out, const ns_window *window, int i) {
    int32_t in_step = in->dim[3], out_step = out->dim[3];
    if (i == 0) in_step *= in->dim[2], out_step *= out->dim[2];
    return (axis){window->kernel[i], window->stride[i],  window->before[i], in->dim[1 + i],
                  in_step,           out_step,           out->dim[1 + i]};
}

void ns_depthwise_packed(const ns_tensor *in, const ns_tensor *out, const ns_window *window, const ns_packed *packed,
                         int32_t along) {
    int32_t channels = out->dim[3], multiple = channels / in->dim[3];
    job j = {.along = axis_of(in, out, window, along), .across = axis_of(in, out, window, 1 - along)};
    j.block = block_of(in, out);
    j.pairs = (int32_t)pairs_of(window, along, j.along.count);
    j.channel_words = j.pairs * j.across.kernel;
    j.weight_words = weight_words(window, along);
    j.lines = (uint32_t *)(void *)packed->scratch;
    j.weights = j.lines + j.block * j.channel_words;
    j.zeros = 0x01010101u * (uint8_t)in->zero_point;
    j.packed = packed->weights;
    j.taps = (const int8_t *)packed->weights + channels * NS_PACKED_CHANNEL_BYTES;
    place_pairs(&j);
    choose_form(&j);
    for (int32_t n = 0; n < out->dim[0]; n++) {
        const int8_t *image = in->data + n * in->dim[1] * in->dim[2] * in->dim[3];
        int8_t *to = out->data + n * out->dim[1] * out->dim[2] * channels;
        for (int32_t k = 0; k < channels; k += j.block) run_block(&j, image + k / multiple, k, to + k);
    }
    ns_bound(out->data, out->count, packed->low, packed->high);
}
