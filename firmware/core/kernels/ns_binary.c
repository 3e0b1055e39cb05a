/* ADD and MUL of two int8 tensors, with broadcasting: see the header for the contract. */
#include "kernels/ns_binary.h"

#include "kernels/ns_bound.h"
#include "kernels/ns_simd.h"
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

/* Doubled, an input of ADD as the sum sees it: for each of its 256 values, which are far fewer than it has. They stand in
 * the order of bytes without a sign. */
static void tabulate(int32_t table[256], const ns_binary *binary, int i, int32_t zero_point) {
    for (int32_t x = INT8_MIN; x <= INT8_MAX; x++) {
        int32_t high = ns_smmulr((x - zero_point) * (2 << ADD_SHIFT), binary->multiplier[i]);
        table[(uint8_t)x] = 2 * ns_divide_pot(high, -binary->shift[i]);
    }
}

typedef struct {
    int32_t first[256], second[256];
    int32_t multiplier, offset, exponent;
} addition;

static inline int8_t added(const addition *with, int8_t x, int8_t y) {
    int32_t sum = with->first[(uint8_t)x] + with->second[(uint8_t)y];
    return (int8_t)ns_ssat8(ns_smmlar(sum, with->multiplier, with->offset + (sum >> 31)) >> with->exponent);
}

/* ADD of two tensors of one shape; the sum's exponent is 1..22, so that its rounding and the zero point fit an offset. */
static void add_all(const ns_tensor *a, const ns_tensor *b, const ns_tensor *out, const ns_binary *binary) {
    int32_t exponent = -binary->shift[2];
    addition with = {.multiplier = binary->multiplier[2], .exponent = exponent};
    const int8_t *x = a->data, *y = b->data;
    int8_t *to = out->data;
    with.offset = out->zero_point * (1 << exponent) + (1 << (exponent - 1));
    tabulate(with.first, binary, 0, a->zero_point);
    tabulate(with.second, binary, 1, b->zero_point);
    for (uint32_t left = out->count / 4; left > 0; left--, x += 4, y += 4, to += 4) {
        to[0] = added(&with, x[0], y[0]);
        to[1] = added(&with, x[1], y[1]);
        to[2] = added(&with, x[2], y[2]);
        to[3] = added(&with, x[3], y[3]);
    }
    for (uint32_t left = out->count % 4; left > 0; left--) *to++ = added(&with, *x++, *y++);
    ns_bound(out->data, out->count, binary->low, binary->high);
}

void ns_add(const ns_tensor *a, const ns_tensor *b, const ns_tensor *out, const ns_binary *binary) {
    if (a->count == out->count && b->count == out->count && binary->shift[2] <= -1 && binary->shift[2] >= -22)
        add_all(a, b, out, binary);
    else
        each(a, b, out, binary, add);
}

void ns_mul(const ns_tensor *a, const ns_tensor *b, const ns_tensor *out, const ns_binary *binary) {
    each(a, b, out, binary, multiply);
}
