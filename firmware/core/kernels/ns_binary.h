/* ADD and MUL of two int8 tensors, with broadcasting.
 *
 * Each dimension of an input is the output's or 1. The output may be the very place of an input of the output's size.
 * No scratch. */
#ifndef NS_BINARY_H
#define NS_BINARY_H

#include "ns_tensor.h"

/* How the two inputs (0, 1) and the result (2) are rescaled. ADD uses all three, shifts -31..0, and works on values
 * shifted left by 20; MUL uses [2] only, shift -31..30. */
typedef struct {
    int32_t multiplier[3];
    int32_t shift[3];
    int32_t low, high; /* the fused activation, within int8 */
} ns_binary;

void ns_add(const ns_tensor *a, const ns_tensor *b, const ns_tensor *out, const ns_binary *binary);
void ns_mul(const ns_tensor *a, const ns_tensor *b, const ns_tensor *out, const ns_binary *binary);

#endif
