/* Weights that were packed for the board, as the plain operator that they were made from. */
#ifndef NS_HOST_UNPACK_H
#define NS_HOST_UNPACK_H

#include "ns_operator.h"

/* Makes `plain` the CONV, FULLY_CONNECTED or DEPTHWISE that gives the same bytes as `op`, DENSE_WINDOW, DENSE_ROWS or
 * DEPTHWISE_PACKED; any other operator stays as it is. *memory, which `plain` points into, is the caller's to free. 1; 0 when no plain operator gives
 * the same bytes, because sums may leave what the packed form can hold (the studio packs no such weights);
 * NS_E_SCRATCH when there is no memory. */
int ns_host_unpack(const ns_operator *op, ns_operator *plain, void **memory);

#endif
