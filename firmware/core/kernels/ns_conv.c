/* CONV_2D, int8: see the header for the contract. */
#include "kernels/ns_conv.h"

#include "kernels/ns_plain.h"

void ns_conv(const ns_tensor *in, const ns_tensor *out, const ns_window *window, const int8_t *weights,
             const uint8_t *bias, const ns_scaling *scaling) {
    int32_t depth = in->dim[3], size = window->kernel[0] * window->kernel[1] * depth;
    ns_plain(in, out, window, &(ns_filter){weights, bias, scaling, depth, size, depth, out->dim[3]});
}
