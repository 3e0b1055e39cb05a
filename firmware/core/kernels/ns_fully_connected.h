/* FULLY_CONNECTED, int8.
 *
 * in: rows of `depth` values, whatever its shape; out: rows of k values, k its last dimension; weights (k, depth),
 * zero point 0; bias int32 (k) or NULL. Sums are modulo 2^32. Rounds twice, as TFLite Micro does (LiteRT's
 * reference kernel rounds once here). Output must not overlap the input. No scratch. */
#ifndef NS_FULLY_CONNECTED_H
#define NS_FULLY_CONNECTED_H

#include "ns_tensor.h"

void ns_fully_connected(const ns_tensor *in, const ns_tensor *out, int32_t depth, const int8_t *weights,
                        const uint8_t *bias, const ns_scaling *scaling);

#endif
