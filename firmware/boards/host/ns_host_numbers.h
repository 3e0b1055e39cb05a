/* The weights and numbers of CONV, DEPTHWISE and FULLY_CONNECTED, whichever way a package has them, in one plain form. */
#ifndef NS_HOST_NUMBERS_H
#define NS_HOST_NUMBERS_H

#include "ns_operator.h"

/* With sum = bias + sum of x w over the raw int8 values (padding is the input's zero point), the output is
 * (high + offset - (sum < 0 and exponent > 0)) >> exponent, clamped; high is sum * multiplier / 2^31, ties up. The output's
 * zero point and the second rounding are in the offset. */
typedef struct {
    int32_t bias, multiplier, offset, exponent;
} ns_host_channel;

typedef struct {
    int32_t channels, taps;    /* of one output value */
    int8_t *weights;           /* (channels, taps) */
    ns_host_channel *channel;
    int32_t low, high;
} ns_host_numbers;

/* 1; 0 for other operators, and where a sum could leave what this form computes exactly; NS_E_SCRATCH without memory. */
int ns_host_numbers_read(ns_host_numbers *numbers, const ns_operator *op);
void ns_host_numbers_free(ns_host_numbers *numbers);

/* Rescaling in this form of what stays within +-`most`, for a zero point: fills all but the bias. Whether it is exact. */
int ns_host_channel_rescale(ns_host_channel *channel, int64_t most, int32_t multiplier, int32_t shift,
                            int32_t zero_point);

#endif
