/* CONCATENATION, int8: see the header for the contract. */
#include "kernels/ns_concat.h"

#include <string.h>

void ns_concat_part(const ns_tensor *in, const ns_tensor *out, int axis, int32_t start) {
    int32_t outer = 1, inner = 1;
    for (int i = 0; i < axis; i++) outer *= out->dim[i];
    for (int i = axis + 1; i < 4; i++) inner *= out->dim[i];
    int32_t run = in->dim[axis] * inner;
    for (int32_t i = 0; i < outer; i++)
        memcpy(out->data + (i * out->dim[axis] + start) * inner, in->data + i * run, (size_t)run);
}
