/* SOFTMAX over the last dimension, int8 to int8 of scale 1/256 and zero point -128.
 *
 * At most NS_SOFTMAX_MAX values a row. The difference of a value to its row's largest, times 2^shift, times
 * multiplier / 2^31, is the exponent in Q5.26; differences below `lowest` give -128. -lowest * 2^shift <= 31 * 2^26.
 * gemmlowp's fixed point, as in TFLite. The output may be the very place of the input. No scratch. */
#ifndef NS_SOFTMAX_H
#define NS_SOFTMAX_H

#include "ns_tensor.h"

/* The sum of a row stays below 2^28 in Q12.19: beyond, TFLite's own last shift is out of range and it stops. */
#define NS_SOFTMAX_MAX 511

void ns_softmax(const ns_tensor *in, const ns_tensor *out, int32_t multiplier, int shift, int32_t lowest);

#endif
