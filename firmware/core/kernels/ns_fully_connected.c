/* FULLY_CONNECTED, int8: see the header for the contract. */
#include "kernels/ns_fully_connected.h"

#include "kernels/ns_plain.h"

void ns_fully_connected(const ns_tensor *in, const ns_tensor *out, int32_t depth, const int8_t *weights,
                        const uint8_t *bias, const ns_scaling *scaling) {
    const ns_window one = {{1, 1}, {1, 1}, {1, 1}, {0, 0}};
    int32_t units = out->dim[3], count = (int32_t)out->count / units;
    ns_tensor values = *in, sums = *out;
    values.dim[0] = sums.dim[0] = values.dim[1] = sums.dim[1] = 1;
    values.dim[2] = sums.dim[2] = count;
    values.dim[3] = depth;
    ns_plain(&values, &sums, &one, &(ns_filter){weights, bias, scaling, depth, depth, depth, units});
}
