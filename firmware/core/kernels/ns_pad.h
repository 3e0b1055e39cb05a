/* PAD and PADV2, int8.
 *
 * Copies `in` into `out` with before[i] places in front of dimension i; all others become `value`.
 * No overlap, no scratch. */
#ifndef NS_PAD_H
#define NS_PAD_H

#include "ns_tensor.h"

void ns_pad(const ns_tensor *in, const ns_tensor *out, const int32_t before[4], int8_t value);

#endif
