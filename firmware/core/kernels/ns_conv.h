/* CONV_2D, int8.
 *
 * in (n, h, w, c), out (n, oh, ow, k); weights (k, kernel h, kernel w, c), zero point 0; bias int32 (k) or NULL.
 * Sums are modulo 2^32. Padding counts as the input's zero point. Output must not overlap the input. No scratch. */
#ifndef NS_CONV_H
#define NS_CONV_H

#include "ns_tensor.h"

void ns_conv(const ns_tensor *in, const ns_tensor *out, const ns_window *window, const int8_t *weights,
             const uint8_t *bias, const ns_scaling *scaling);

#endif
