/* PAD and PADV2, int8: see the header for the contract. */
#include "kernels/ns_pad.h"

#include <string.h>

void ns_pad(const ns_tensor *in, const ns_tensor *out, const int32_t before[4], int8_t value) {
    int32_t row = in->dim[3];
    const int8_t *from = in->data;
    memset(out->data, (uint8_t)value, out->count);
    for (int32_t i = 0; i < in->dim[0]; i++)
        for (int32_t j = 0; j < in->dim[1]; j++)
            for (int32_t k = 0; k < in->dim[2]; k++, from += row) {
                int32_t at = i + before[0];
                at = at * out->dim[1] + j + before[1];
                at = at * out->dim[2] + k + before[2];
                memcpy(out->data + at * out->dim[3] + before[3], from, (size_t)row);
            }
}
