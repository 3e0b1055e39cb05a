/* Convolutions without packing, int8: see the header for the contract. */
#include "kernels/ns_plain.h"

#include <stddef.h>

#include "ns_bytes.h"
#include "ns_requant.h"

/* One output channel at one place; `x` points at its first input channel of the image, `w` at its first weight. */
static int32_t place(const ns_tensor *in, const int8_t *x, const ns_window *window, const int8_t *w,
                     const ns_filter *filter, ns_taps rows, ns_taps columns, uint32_t sum) {
    for (int32_t ky = rows.begin; ky < rows.end; ky++) {
        int32_t row = (rows.origin + ky * window->dilation[0]) * in->dim[2] + columns.origin;
        for (int32_t kx = columns.begin; kx < columns.end; kx++) {
            const int8_t *values = x + (row + kx * window->dilation[1]) * in->dim[3];
            const int8_t *by = w + (ky * window->kernel[1] + kx) * filter->tap_step;
            for (int32_t c = 0; c < filter->depth; c++) sum += (uint32_t)((values[c] - in->zero_point) * by[c]);
        }
    }
    return (int32_t)sum;
}

void ns_plain(const ns_tensor *in, const ns_tensor *out, const ns_window *window, const ns_filter *filter) {
    const ns_scaling *scaling = filter->scaling;
    int8_t *to = out->data;
    for (int32_t n = 0; n < out->dim[0]; n++) {
        const int8_t *image = in->data + n * in->dim[1] * in->dim[2] * in->dim[3];
        for (int32_t y = 0; y < out->dim[1]; y++) {
            ns_taps rows = ns_window_taps(window, 0, y, in->dim[1]);
            for (int32_t x = 0; x < out->dim[2]; x++) {
                ns_taps columns = ns_window_taps(window, 1, x, in->dim[2]);
                for (int32_t k = 0; k < out->dim[3]; k++) {
                    uint32_t start = filter->bias ? ns_get32(filter->bias + 4 * k) : 0;
                    const int8_t *from = image + k / filter->sharing, *w = filter->weights + k * filter->channel_step;
                    int32_t sum = place(in, from, window, w, filter, rows, columns, start), s = k * scaling->step;
                    int32_t scaled = ns_requant(sum, ns_get32s(scaling->multipliers + 4 * s), scaling->shifts[s]);
                    *to++ = ns_to_int8(scaled, out->zero_point, scaling->low, scaling->high);
                }
            }
        }
    }
}
