/* MEAN over any of the four axes, int8: see the header for the contract. */
#include "kernels/ns_mean.h"

#include "ns_requant.h"

typedef struct {
    int32_t dim[4], stride[4];
} box;

/* The dimensions of `in` whose bit in `axes` equals `reduced`; the others become 1. */
static box part(const ns_tensor *in, int axes, int reduced) {
    box b;
    int32_t stride = 1;
    for (int i = 3; i >= 0; i--) {
        b.dim[i] = (axes >> i & 1) == reduced ? in->dim[i] : 1;
        b.stride[i] = stride;
        stride *= in->dim[i];
    }
    return b;
}

static int32_t sum_of(const int8_t *x, const box *b) {
    int32_t sum = 0;
    for (int32_t i = 0; i < b->dim[0]; i++)
        for (int32_t j = 0; j < b->dim[1]; j++)
            for (int32_t k = 0; k < b->dim[2]; k++)
                for (int32_t l = 0; l < b->dim[3]; l++)
                    sum += x[i * b->stride[0] + j * b->stride[1] + k * b->stride[2] + l * b->stride[3]];
    return sum;
}

void ns_mean(const ns_tensor *in, const ns_tensor *out, int axes, int32_t multiplier, int shift) {
    box kept = part(in, axes, 0), reduced = part(in, axes, 1);
    int32_t count = reduced.dim[0] * reduced.dim[1] * reduced.dim[2] * reduced.dim[3];
    int8_t *to = out->data;
    for (int32_t i = 0; i < kept.dim[0]; i++)
        for (int32_t j = 0; j < kept.dim[1]; j++)
            for (int32_t k = 0; k < kept.dim[2]; k++)
                for (int32_t l = 0; l < kept.dim[3]; l++) {
                    const int8_t *x = in->data + i * kept.stride[0] + j * kept.stride[1] + k * kept.stride[2] +
                                      l * kept.stride[3];
                    int32_t scaled = ns_requant(sum_of(x, &reduced) - in->zero_point * count, multiplier, shift);
                    *to++ = ns_to_int8(scaled, out->zero_point, INT8_MIN, INT8_MAX);
                }
}
