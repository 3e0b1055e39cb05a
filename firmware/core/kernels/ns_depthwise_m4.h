/* The Cortex-M4's own loops of the packed depthwise convolution; only built for it.
 *
 * For kernels of 3 x 3: `pairs` has three words, one of each line of the ring, for every pair of neighbours along the
 * axis. `weights` has of each of the three lines the pair (w0, w1), then, NS_THREE_SECOND words further on, of each the
 * pair (w1, w2). `numbers` are the channel's. Writes `count` (at least 1) outputs, `step` bytes from one to the next;
 * then those of the channels behind it, `channels` in all: their pairs begin `pair_bytes` further on, their weights
 * NS_THREE_WEIGHT_WORDS, their outputs a byte. */
#ifndef NS_DEPTHWISE_M4_H
#define NS_DEPTHWISE_M4_H

#include <stdint.h>

#define NS_THREE_SECOND 5
#define NS_THREE_WEIGHT_WORDS 10

/* Stride 1 along the axis, and stride 2. */
void ns_depthwise_three_by_one(const uint32_t *pairs, const uint32_t *weights, const uint8_t *numbers, int8_t *to,
                               int32_t step, int32_t count, int32_t channels, int32_t pair_bytes);
void ns_depthwise_three_by_two(const uint32_t *pairs, const uint32_t *weights, const uint8_t *numbers, int8_t *to,
                               int32_t step, int32_t count, int32_t channels, int32_t pair_bytes);

/* For all others, as add_lines of ns_depthwise_packed.c: adds to four sums the products of the weights, `words` (at least
 * 1) pairs of each of `lines` lines (at least 1), with the pairs that begin at x[i]; behind a line's pairs `rest` bytes
 * are left out. */
void ns_depthwise_lines(const uint32_t *weights, const uint32_t *const x[4], uint32_t sums[4], int32_t words,
                        int32_t lines, int32_t rest);

#endif
