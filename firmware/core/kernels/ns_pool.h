/* MAX_POOL_2D and AVERAGE_POOL_2D, int8.
 *
 * in (n, h, w, c), out (n, oh, ow, c), equal quantization; every window holds at least one place of the input, and
 * only those count. The average rounds to nearest, halves away from zero. low..high is the fused activation.
 * Output must not overlap the input. No scratch. */
#ifndef NS_POOL_H
#define NS_POOL_H

#include "ns_tensor.h"

void ns_max_pool(const ns_tensor *in, const ns_tensor *out, const ns_window *window, int32_t low, int32_t high);
void ns_average_pool(const ns_tensor *in, const ns_tensor *out, const ns_window *window, int32_t low, int32_t high);

#endif
