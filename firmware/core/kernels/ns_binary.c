/* ADD and MUL of two int8 tensors, with broadcasting: see the header for the contract. */
#include "kernels/ns_binary.h"

#include "ns_requant.h"

/* Room for a sum of two int8 values, and as many bits as fit below: TFLite's choice for int8. */
#define ADD_SHIFT 20

typedef int32_t combination(int32_t a, int32_t b, const ns_binary *binary);

static int32_t add(int32_t a, int32_t b, const ns_binary *binary) {
    int32_t left = ns_requant(a * (1 << ADD_SHIFT), binary->multiplier[0], binary->shift[0]);
    int32_t right = ns_requant(b * (1 << ADD_SHIFT), binary->multiplier[1], binary->shift[1]);
    return ns_requant(left + right, binary->multiplier[2], binary->shift[2]);
}

static int32_t multiply(int32_t a, int32_t b, const ns_binary *binary) {
    return ns_requant(a * b, binary->multiplier[2], binary->shift[2]);
}

/* Steps between neighbours of each dimension; 0 where the tensor repeats itself. */
static void strides(const ns_tensor *tensor, int32_t step[4]) {
    int32_t size = 1;
    for (int i = 3; i >= 0; i--) {
        step[i] = tensor->dim[i] == 1 ? 0 : size;
        size *= tensor->dim[i];
    }
}

static void each(const ns_tensor *a, const ns_tensor *b, const ns_tensor *out, const ns_binary *binary,
                 combination *combine) {
    int32_t sa[4], sb[4];
    int8_t *to = out->data;
    strides(a, sa);
    strides(b, sb);
    for (int32_t i = 0; i < out->dim[0]; i++)
        for (int32_t j = 0; j < out->dim[1]; j++)
            for (int32_t k = 0; k < out->dim[2]; k++) {
                const int8_t *x = a->data + i * sa[0] + j * sa[1] + k * sa[2];
                const int8_t *y = b->data + i * sb[0] + j * sb[1] + k * sb[2];
                for (int32_t l = 0; l < out->dim[3]; l++) {
                    int32_t value = combine(x[l * sa[3]] - a->zero_point, y[l * sb[3]] - b->zero_point, binary);
                    *to++ = ns_to_int8(value, out->zero_point, binary->low, binary->high);
                }
            }
}

void ns_add(const ns_tensor *a, const ns_tensor *b, const ns_tensor *out, const ns_binary *binary) {
    each(a, b, out, binary, add);
}

void ns_mul(const ns_tensor *a, const ns_tensor *b, const ns_tensor *out, const ns_binary *binary) {
    each(a, b, out, binary, multiply);
}
