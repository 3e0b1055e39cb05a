/* The sums of CONV, DEPTHWISE and FULLY_CONNECTED, written for reading: what the packed kernels are compared with, and
 * what runs the rare forms that are not packed. */
#ifndef NS_PLAIN_H
#define NS_PLAIN_H

#include "ns_tensor.h"

/* Where the weights (int8, zero point 0), biases (int32, or NULL) and multipliers of the output's channels are. */
typedef struct {
    const int8_t *weights;
    const uint8_t *bias;
    const ns_scaling *scaling;
    int32_t tap_step, channel_step; /* values between the weights of neighbouring taps, and of output channels */
    int32_t depth;                  /* input channels that a tap reads: the first ones, or one */
    int32_t sharing;                /* output channels that begin at the same input channel */
} ns_filter;

/* in (n, h, w, c), out (n, oh, ow, k). Sums are modulo 2^32; padding counts as the input's zero point. Rounds twice.
 * Output must not overlap the input. No scratch. */
void ns_plain(const ns_tensor *in, const ns_tensor *out, const ns_window *window, const ns_filter *filter);

#endif
