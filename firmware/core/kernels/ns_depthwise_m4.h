/* The Cortex-M4's own loops of the packed depthwise convolution for kernels of 3 x 3; only built for it.
 *
 * `pairs`: three words, one of each line of the ring, for every pair of neighbours along the axis. `weights`: of each of
 * the three lines the pair (w0, w1), then, NS_THREE_SECOND words further on, of each the pair (w1, w2). `channel` is the
 * channel's record. Writes `count` (at least 1) outputs, `step` bytes from one to the next. */
#ifndef NS_DEPTHWISE_M4_H
#define NS_DEPTHWISE_M4_H

#include <stdint.h>

#define NS_THREE_SECOND 5

/* Stride 1 along the axis, and stride 2. */
void ns_depthwise_three_by_one(const uint32_t *pairs, const uint32_t *weights, const uint8_t *channel, int8_t *to,
                               int32_t step, int32_t count);
void ns_depthwise_three_by_two(const uint32_t *pairs, const uint32_t *weights, const uint8_t *channel, int8_t *to,
                               int32_t step, int32_t count);

#endif
