/* MAX_POOL_2D and AVERAGE_POOL_2D, int8: see the header for the contract. */
#include "kernels/ns_pool.h"

#include "ns_requant.h"

/* What one window comes to in one channel; `x` points at the channel of the image. */
typedef int32_t reduction(const int8_t *x, const ns_tensor *in, ns_taps rows, ns_taps columns);

static int32_t largest(const int8_t *x, const ns_tensor *in, ns_taps rows, ns_taps columns) {
    int32_t best = INT8_MIN;
    for (int32_t ky = rows.begin; ky < rows.end; ky++) {
        for (int32_t kx = columns.begin; kx < columns.end; kx++) {
            int32_t value = x[((rows.origin + ky) * in->dim[2] + columns.origin + kx) * in->dim[3]];
            if (value > best) best = value;
        }
    }
    return best;
}

static int32_t average(const int8_t *x, const ns_tensor *in, ns_taps rows, ns_taps columns) {
    int32_t sum = 0, count = (rows.end - rows.begin) * (columns.end - columns.begin);
    for (int32_t ky = rows.begin; ky < rows.end; ky++)
        for (int32_t kx = columns.begin; kx < columns.end; kx++)
            sum += x[((rows.origin + ky) * in->dim[2] + columns.origin + kx) * in->dim[3]];
    return sum > 0 ? (sum + count / 2) / count : (sum - count / 2) / count;
}

static void pool(const ns_tensor *in, const ns_tensor *out, const ns_window *window, int32_t low, int32_t high,
                 reduction *reduce) {
    int8_t *to = out->data;
    for (int32_t n = 0; n < out->dim[0]; n++) {
        const int8_t *image = in->data + n * in->dim[1] * in->dim[2] * in->dim[3];
        for (int32_t y = 0; y < out->dim[1]; y++) {
            ns_taps rows = ns_window_taps(window, 0, y, in->dim[1]);
            for (int32_t x = 0; x < out->dim[2]; x++) {
                ns_taps columns = ns_window_taps(window, 1, x, in->dim[2]);
                for (int32_t c = 0; c < out->dim[3]; c++)
                    *to++ = ns_to_int8(reduce(image + c, in, rows, columns), 0, low, high);
            }
        }
    }
}

void ns_max_pool(const ns_tensor *in, const ns_tensor *out, const ns_window *window, int32_t low, int32_t high) {
    pool(in, out, window, low, high, largest);
}

void ns_average_pool(const ns_tensor *in, const ns_tensor *out, const ns_window *window, int32_t low, int32_t high) {
    pool(in, out, window, low, high, average);
}
