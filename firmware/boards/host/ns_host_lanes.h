/* The body of a level, included by the file of each instruction set after that has said what its lanes are:
 *
 *   LANES, ROWS, BLOCKS   int32 in a vector; places and vectors of channels (2 or 3) that are summed at once
 *   TARGET                the function attribute that lets the compiler use the instructions
 *   lanes                 the vector; lanes_load, lanes_sub, lanes_add, lanes_shift_left
 *   lanes_spread(p)       the four bytes at p in every lane
 *   lanes_each(p)         an element at p for each lane, zeros behind it up to four bytes
 *   lanes_dot(s, x, w)    s + the products of the elements in the four bytes of x with those of w
 *   lanes_widen(p)        int8 at p to int32
 *   scale_load(s, i)      what lanes_rescale wants of a scale, from lane i on
 *   lanes_rescale(x, s)   each lane rescaled, not clamped
 *   lanes_store(p, x, scale, count)   each lane clamped, the first `count` of them written as int8
 */
#include <string.h>

#include "ns_host_level.h"

_Static_assert(BLOCKS == 2 || BLOCKS == 3, "run() has no case for others");

#define INLINE TARGET static inline __attribute__((always_inline))

/* `blocks` and `channelwise` are constants wherever this is called: the sums then stay in registers. */
INLINE void sum_rows(const ns_host_weighted *w, const uint8_t *weights, int first, int blocks, int channelwise,
                     const uint8_t *const *at, int8_t *const *to, int rows) {
    lanes sum[ROWS][BLOCKS];
    for (int r = 0; r < ROWS; r++)
        for (int b = 0; b < blocks; b++) sum[r][b] = lanes_load(w->bias + first + b * LANES);
    for (int32_t g = 0; g < w->groups; g++) {
        const int32_t distance = w->distance[g];
        lanes factor[BLOCKS];
        for (int b = 0; b < blocks; b++) factor[b] = lanes_load(weights + 4 * LANES * b);
        weights += 4 * LANES * blocks;
        for (int r = 0; r < ROWS; r++) {
            if (channelwise) {
                sum[r][0] = lanes_dot(sum[r][0], lanes_each(at[r] + distance, first), factor[0]);
            } else {
                const lanes x = lanes_spread(at[r] + distance);
                for (int b = 0; b < blocks; b++) sum[r][b] = lanes_dot(sum[r][b], x, factor[b]);
            }
        }
    }
    for (int b = 0; b < blocks; b++) {
        const int begin = first + b * LANES, left = w->channels - begin;
        const scale s = scale_load(&w->scale, begin);
        for (int r = 0; r < ROWS; r++)
            if (r < rows)
                lanes_store(to[r] + begin, lanes_rescale(sum[r][b], s), &w->scale, left < LANES ? left : LANES);
    }
}

TARGET static void run(const ns_host_weighted *w, const uint8_t *const *from, int8_t *const *to, int rows) {
    const uint8_t *at[ROWS], *weights = w->weights;
    const int all = (w->channels + LANES - 1) / LANES;
    /* Rows that are not there are summed as the last one again, and not stored. */
    for (int r = 0; r < ROWS; r++) at[r] = from[r < rows ? r : rows - 1];
    for (int block = 0, blocks; block < all; block += blocks) {
        const int first = block * LANES;
        blocks = ns_host_blocks_at_once(w, all - block, BLOCKS);
        if (w->channelwise) {
            sum_rows(w, weights, first, 1, 1, at, to, rows);
        } else if (blocks == 1) {
            sum_rows(w, weights, first, 1, 0, at, to, rows);
#if BLOCKS > 2
        } else if (blocks == 2) {
            sum_rows(w, weights, first, 2, 0, at, to, rows);
#endif
        } else {
            sum_rows(w, weights, first, BLOCKS, 0, at, to, rows);
        }
        weights += (size_t)w->groups * (size_t)blocks * LANES * 4;
    }
}

INLINE void add_lanes(const int8_t *a, const int8_t *b, int8_t *to, int count, const int32_t zero[2], const scale s[3],
                      const ns_host_scale *out) {
    const lanes left = lanes_rescale(lanes_shift_left(lanes_minus(lanes_widen(a), zero[0])), s[0]);
    const lanes right = lanes_rescale(lanes_shift_left(lanes_minus(lanes_widen(b), zero[1])), s[1]);
    lanes_store(to, lanes_rescale(lanes_add(left, right), s[2]), out, count);
}

TARGET static void add(const int8_t *a, const int8_t *b, int8_t *to, size_t count, const int32_t zero[2],
                       const ns_host_scale scales[3]) {
    const scale s[3] = {scale_load(&scales[0], 0), scale_load(&scales[1], 0), scale_load(&scales[2], 0)};
    size_t i = 0;
    for (; i + LANES <= count; i += LANES) add_lanes(a + i, b + i, to + i, LANES, zero, s, &scales[2]);
    if (i == count) return;
    int8_t last[2][LANES] = {{0}};
    memcpy(last[0], a + i, count - i);
    memcpy(last[1], b + i, count - i);
    add_lanes(last[0], last[1], to + i, (int)(count - i), zero, s, &scales[2]);
}
