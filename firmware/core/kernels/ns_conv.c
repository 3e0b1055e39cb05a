/* CONV_2D, int8: see the header for the contract. */
#include "kernels/ns_conv.h"

#include <stddef.h>

#include "kernels/ns_dot.h"
#include "ns_bytes.h"
#include "ns_requant.h"

/* One output channel at one place. Without dilation a row of taps is contiguous in input and weights. */
static int32_t place(const ns_tensor *in, const int8_t *image, const ns_window *window, const int8_t *filter,
                     ns_taps rows, ns_taps columns, uint32_t sum) {
    int32_t channels = in->dim[3], width = in->dim[2];
    int32_t offset = -in->zero_point, taps = columns.end - columns.begin;
    for (int32_t ky = rows.begin; ky < rows.end; ky++) {
        const int8_t *row = image + (rows.origin + ky * window->dilation[0]) * width * channels;
        const int8_t *w = filter + (ky * window->kernel[1] + columns.begin) * channels;
        int32_t x = columns.origin + columns.begin * window->dilation[1];
        if (window->dilation[1] == 1) {
            sum = ns_dot(sum, row + x * channels, w, taps * channels, offset);
            continue;
        }
        for (int32_t k = 0; k < taps; k++)
            sum = ns_dot(sum, row + (x + k * window->dilation[1]) * channels, w + k * channels, channels, offset);
    }
    return (int32_t)sum;
}

void ns_conv(const ns_tensor *in, const ns_tensor *out, const ns_window *window, const int8_t *weights,
             const uint8_t *bias, const ns_scaling *scaling) {
    int32_t filter_size = window->kernel[0] * window->kernel[1] * in->dim[3];
    int8_t *to = out->data;
    for (int32_t n = 0; n < out->dim[0]; n++) {
        const int8_t *image = in->data + n * in->dim[1] * in->dim[2] * in->dim[3];
        for (int32_t y = 0; y < out->dim[1]; y++) {
            ns_taps rows = ns_window_taps(window, 0, y, in->dim[1]);
            for (int32_t x = 0; x < out->dim[2]; x++) {
                ns_taps columns = ns_window_taps(window, 1, x, in->dim[2]);
                for (int32_t k = 0; k < out->dim[3]; k++) {
                    uint32_t start = bias ? ns_get32(bias + 4 * k) : 0;
                    int32_t sum = place(in, image, window, weights + k * filter_size, rows, columns, start);
                    int32_t s = k * scaling->step;
                    int32_t scaled = ns_requant(sum, ns_get32s(scaling->multipliers + 4 * s), scaling->shifts[s]);
                    *to++ = ns_to_int8(scaled, out->zero_point, scaling->low, scaling->high);
                }
            }
        }
    }
}
