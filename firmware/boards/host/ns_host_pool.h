/* MAX_POOL and AVERAGE_POOL as this computer runs them: over all channels of a place at once. The core's bytes. */
#ifndef NS_HOST_POOL_H
#define NS_HOST_POOL_H

#include "ns_operator.h"

int ns_host_pool_takes(const ns_operator *op);

/* `in` and `out` are the operator's tensors, their data in some arena. */
void ns_host_pool_run(const ns_operator *op, const ns_tensor *in, const ns_tensor *out);

#endif
