/* Bounds int8 values from below and above: a fused activation, where int8's own bounds are not it.
 *
 * low <= high, both within int8. */
#ifndef NS_BOUND_H
#define NS_BOUND_H

#include <stdint.h>

void ns_bound(int8_t *x, uint32_t count, int32_t low, int32_t high);

#endif
