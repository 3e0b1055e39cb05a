/* DEPTHWISE_CONV_2D, int8.
 *
 * in (n, h, w, c), out (n, oh, ow, c * m): channel k of the output reads channel k / m of the input; weights
 * (kernel h, kernel w, c * m), zero point 0; bias int32 (c * m) or NULL. Sums are modulo 2^32. Padding counts as
 * the input's zero point. Output must not overlap the input. No scratch. */
#ifndef NS_DEPTHWISE_H
#define NS_DEPTHWISE_H

#include "ns_tensor.h"

void ns_depthwise(const ns_tensor *in, const ns_tensor *out, const ns_window *window, const int8_t *weights,
                  const uint8_t *bias, const ns_scaling *scaling);

#endif
