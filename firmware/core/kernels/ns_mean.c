/* MEAN over any of the four axes, int8: see the header for the contract. */
#include "kernels/ns_mean.h"

#include "kernels/ns_places.h"
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

/* Sums of `channels` channels over the reduced dimensions; where the last one is among them it is a row of places. */
static void sum_up(const int8_t *x, const box *b, int32_t channels, int32_t sums[NS_PLACES_CHANNELS]) {
    for (int32_t i = 0; i < b->dim[0]; i++)
        for (int32_t j = 0; j < b->dim[1]; j++) {
            const int8_t *row = x + i * b->stride[0] + j * b->stride[1];
            if (b->dim[3] == 1) {
                ns_places_sum(row, b->dim[2], b->stride[2], channels, sums);
                continue;
            }
            for (int32_t k = 0; k < b->dim[2]; k++) ns_places_sum(row + k * b->stride[2], b->dim[3], 1, 1, sums);
        }
}

/* Where rows follow each other without a gap they are one. */
static void join_rows(box *b) {
    if (b->dim[2] * b->stride[2] != b->stride[1]) return;
    b->dim[2] *= b->dim[1];
    b->dim[1] = 1;
}

void ns_mean(const ns_tensor *in, const ns_tensor *out, int axes, int32_t multiplier, int shift) {
    box kept = part(in, axes, 0), reduced = part(in, axes, 1);
    int32_t count = reduced.dim[0] * reduced.dim[1] * reduced.dim[2] * reduced.dim[3];
    int8_t *to = out->data;
    join_rows(&reduced);
    for (int32_t i = 0; i < kept.dim[0]; i++)
        for (int32_t j = 0; j < kept.dim[1]; j++)
            for (int32_t k = 0; k < kept.dim[2]; k++)
                for (int32_t l = 0, channels; l < kept.dim[3]; l += channels) {
                    const int8_t *x = in->data + i * kept.stride[0] + j * kept.stride[1] + k * kept.stride[2] + l;
                    int32_t sums[NS_PLACES_CHANNELS] = {0};
                    channels = kept.dim[3] - l < NS_PLACES_CHANNELS ? kept.dim[3] - l : NS_PLACES_CHANNELS;
                    sum_up(x, &reduced, channels, sums);
                    for (int32_t c = 0; c < channels; c++) {
                        int32_t scaled = ns_requant(sums[c] - in->zero_point * count, multiplier, shift);
                        *to++ = ns_to_int8(scaled, out->zero_point, INT8_MIN, INT8_MAX);
                    }
                }
}
