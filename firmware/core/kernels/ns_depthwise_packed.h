/* DEPTHWISE_CONV_2D, int8, with weights that the computer has packed: the same bytes as ns_depthwise gives, sooner.
 *
 * The kernel slides along one axis (0: height, 1: width). The lines of the input that it meets are extended to pairs of
 * 16-bit values in the scratch, once for all windows that meet there, padding written out as the zero point; four
 * channels at a time where it can be. The two values of a pair are neighbours along the axis, so that one instruction
 * does two taps.
 *
 * in (n, h, w, c), out (n, oh, ow, c * m), no dilation. Packed: each output channel's numbers, four words as in
 * ns_dense_blocks.h, then the int8 weights (c * m, kernel across, kernel along). Sums are modulo 2^32; the computer
 * packs only what stays within. The output may be the very place of an input of its shape where both strides are 1;
 * otherwise they do not overlap, and the scratch overlaps neither. */
#ifndef NS_DEPTHWISE_PACKED_H
#define NS_DEPTHWISE_PACKED_H

#include "ns_tensor.h"

/* Bytes of scratch. */
uint64_t ns_depthwise_scratch(const ns_tensor *in, const ns_tensor *out, const ns_window *window, int32_t along);

/* Multiplications, and pairs that are made for them: with wide strides and many output channels far more. For windows
 * whose scratch is at most NS_TENSOR_MAX_BYTES. */
uint64_t ns_depthwise_work(const ns_tensor *in, const ns_tensor *out, const ns_window *window, int32_t along);

void ns_depthwise_packed(const ns_tensor *in, const ns_tensor *out, const ns_window *window, const ns_packed *packed,
                         int32_t along);

#endif
