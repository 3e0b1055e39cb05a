/* Weights that were packed for the board (firmware/PACKAGE.md), taken apart again. */
#ifndef NS_HOST_PACKED_H
#define NS_HOST_PACKED_H

#include "ns_host_numbers.h"

int ns_host_is_packed(const ns_operator *op);

/* The values that one output value sums. */
int32_t ns_host_packed_taps(const ns_operator *op);

/* Fills the tables of `numbers`. 1; 0 where a sum may leave what the packed form can hold: the studio packs no such
 * weights, and what the core makes of them is its own. */
int ns_host_packed_read(ns_host_numbers *numbers, const ns_operator *op);

#endif
