/* DEPTHWISE_CONV_2D, int8: see the header for the contract. */
#include "kernels/ns_depthwise.h"

#include "kernels/ns_plain.h"

void ns_depthwise(const ns_tensor *in, const ns_tensor *out, const ns_window *window, const int8_t *weights,
                  const uint8_t *bias, const ns_scaling *scaling) {
    int32_t channels = out->dim[3];
    ns_plain(in, out, window, &(ns_filter){weights, bias, scaling, channels, 1, 1, channels / in->dim[3]});
}
