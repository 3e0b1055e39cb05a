/* CONV_2D and FULLY_CONNECTED on packed weights (firmware/PACKAGE.md), int8: the bytes of ns_conv and
 * ns_fully_connected for whatever the computer could pack.
 *
 * Output must overlap neither input nor scratch; packed weights and scratch are 4-aligned. */
#ifndef NS_DENSE_H
#define NS_DENSE_H

#include "ns_tensor.h"

/* Bytes of packed weights for `channels` outputs of `taps` values each, packed `together` by together (2 or 4). */
uint64_t ns_dense_packed_bytes(uint64_t taps, int32_t channels, int32_t together);

/* Bytes of scratch that ns_dense_window works in. */
uint32_t ns_dense_scratch_bytes(const ns_tensor *in, const ns_tensor *out, const ns_window *window);

/* in (n, h, w, c), out (n, oh, ow, k), k at least 2, kernel or dilation along the width 1, weights packed by two.
 * Padding counts as the input's zero point. */
void ns_dense_window(const ns_tensor *in, const ns_tensor *out, const ns_window *window, const ns_packed *packed);

/* in: rows of `depth` values, out: rows of k values, weights packed by four. No scratch. */
void ns_dense_rows(const ns_tensor *in, const ns_tensor *out, int32_t depth, const ns_packed *packed);

#endif
