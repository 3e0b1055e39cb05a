/* A tensor as the kernels see it: int8 values in place, four dimensions, a zero point. */
#ifndef NS_TENSOR_H
#define NS_TENSOR_H

#include <stdint.h>

/* No tensor is larger: keeps every index and every sum of int8 values within int32. */
#define NS_TENSOR_MAX_BYTES ((uint32_t)1 << 22)

typedef struct {
    int8_t *data;       /* in the arena; for a constant in the weights, where nothing writes */
    int32_t dim[4];     /* batch, height, width, channels; missing ones are 1, in front */
    int32_t zero_point; /* -128..127 */
    uint32_t count;     /* product of dim, 1..NS_TENSOR_MAX_BYTES */
    uint32_t offset;    /* in the arena or in the weights */
    int constant;       /* 1: in the weights */
} ns_tensor;

/* The multipliers of an operator with weights: one for all, or one for each output channel. */
typedef struct {
    const uint8_t *multipliers; /* int32 little-endian, each >= 0 */
    const int8_t *shifts;       /* each -31..30 */
    int32_t step;               /* 1: one for each channel, 0: one for all */
    int32_t low, high;          /* the fused activation, within int8 */
} ns_scaling;

/* Of the numbers that packed weights have for each output channel: see kernels/ns_dense_blocks.h. */
#define NS_PACKED_CHANNEL_BYTES 16

/* Weights that the computer packed, and what the kernel works in; both 4-aligned. */
typedef struct {
    const uint8_t *weights;
    uint8_t *scratch;
    int32_t low, high; /* the fused activation, within int8 */
} ns_packed;

/* A window that slides over height and width. The output has (in + pads - reach) / stride + 1 places,
 * reach = (kernel - 1) * dilation + 1. Index 0 is the height, 1 the width. */
typedef struct {
    int32_t kernel[2], stride[2], dilation[2];
    int32_t before[2]; /* padding above and to the left; below 0 for an output that begins further in */
} ns_window;

/* The part of a window that lies inside the input: taps begin..end-1, the first one at `origin + begin * dilation`. */
typedef struct {
    int32_t origin, begin, end;
} ns_taps;

static inline ns_taps ns_window_taps(const ns_window *window, int axis, int32_t place, int32_t size) {
    int32_t dilation = window->dilation[axis];
    ns_taps taps = {place * window->stride[axis] - window->before[axis], 0, window->kernel[axis]};
    if (taps.origin < 0) taps.begin = (-taps.origin + dilation - 1) / dilation;
    if (taps.origin + (taps.end - 1) * dilation >= size) taps.end = (size - taps.origin + dilation - 1) / dilation;
    return taps;
}

#endif
