/* MEAN over any of the four axes, int8.
 *
 * Bit i of `axes` set: dimension i is averaged away; the output holds the others in order. The multiplier is of
 * input scale / output scale / count, so the sum is rescaled and averaged in one: also where the quantization is
 * equal on both sides.
 * Output must not overlap the input. No scratch. */
#ifndef NS_MEAN_H
#define NS_MEAN_H

#include "ns_tensor.h"

void ns_mean(const ns_tensor *in, const ns_tensor *out, int axes, int32_t multiplier, int shift);

#endif
