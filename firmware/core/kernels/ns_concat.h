/* CONCATENATION, int8, one input at a time.
 *
 * Copies `in` into `out` at place `start` of dimension `axis`; the other dimensions are equal. Values are not
 * rescaled, whatever the quantization: TFLite Micro's int8 concatenation does not either. No overlap, no scratch. */
#ifndef NS_CONCAT_H
#define NS_CONCAT_H

#include "ns_tensor.h"

void ns_concat_part(const ns_tensor *in, const ns_tensor *out, int axis, int32_t start);

#endif
