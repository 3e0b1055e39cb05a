/* FULLY_CONNECTED, int8: see the header for the contract. */
#include "kernels/ns_fully_connected.h"

#include <stddef.h>

#include "kernels/ns_dot.h"
#include "ns_bytes.h"
#include "ns_requant.h"

void ns_fully_connected(const ns_tensor *in, const ns_tensor *out, int32_t depth, const int8_t *weights,
                        const uint8_t *bias, const ns_scaling *scaling) {
    int32_t units = out->dim[3], rows = (int32_t)out->count / units;
    int8_t *to = out->data;
    for (int32_t r = 0; r < rows; r++) {
        const int8_t *x = in->data + r * depth;
        for (int32_t k = 0; k < units; k++) {
            uint32_t start = bias ? ns_get32(bias + 4 * k) : 0;
            int32_t sum = (int32_t)ns_dot(start, x, weights + k * depth, depth, -in->zero_point);
            int32_t s = k * scaling->step;
            int32_t scaled = ns_requant(sum, ns_get32s(scaling->multipliers + 4 * s), scaling->shifts[s]);
            *to++ = ns_to_int8(scaled, out->zero_point, scaling->low, scaling->high);
        }
    }
}
