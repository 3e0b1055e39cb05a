/* Pooling over all channels of a place at once, in loops that compilers turn into vectors: see the header. */
#include "ns_host_pool.h"

#include "ns_requant.h"

#define CHANNELS 64

/* A quotient is at most 128: up to so many values float32 holds the sum exactly, and rounds no quotient up to the next
 * whole number, which is 1 / values away. */
#define MOST_VALUES 65536

static void sum_channels(const int8_t *x, int32_t count, int32_t *sum) {
    for (int32_t c = 0; c < count; c++) sum[c] += x[c];
}

static void largest_of_channels(const int8_t *x, int32_t count, int32_t *largest) {
    for (int32_t c = 0; c < count; c++) largest[c] = x[c] > largest[c] ? x[c] : largest[c];
}

/* Halves away from zero, as the core does. */
static void average(int32_t *sum, int32_t count, int32_t values) {
    for (int32_t c = 0; c < count; c++) {
        const int32_t half = sum[c] > 0 ? values / 2 : -(values / 2);
        sum[c] = (int32_t)((float)(sum[c] + half) / (float)values);
    }
}

/* `count` channels (at most CHANNELS) of one place; `image` and `to` point at the first of them. */
static void place(const ns_operator *op, const ns_tensor *in, const int8_t *image, int8_t *to, int32_t count,
                  ns_taps rows, ns_taps columns) {
    const int averaged = op->code == NS_OP_AVERAGE_POOL;
    int32_t value[CHANNELS];
    for (int32_t c = 0; c < count; c++) value[c] = averaged ? 0 : INT8_MIN;
    for (int32_t ky = rows.begin; ky < rows.end; ky++) {
        for (int32_t kx = columns.begin; kx < columns.end; kx++) {
            const int8_t *x = image + ((rows.origin + ky) * in->dim[2] + columns.origin + kx) * in->dim[3];
            if (averaged)
                sum_channels(x, count, value);
            else
                largest_of_channels(x, count, value);
        }
    }
    if (averaged) average(value, count, (rows.end - rows.begin) * (columns.end - columns.begin));
    for (int32_t c = 0; c < count; c++) to[c] = ns_to_int8(value[c], 0, op->scaling.low, op->scaling.high);
}

int ns_host_pool_takes(const ns_operator *op) {
    if (op->code == NS_OP_MAX_POOL) return 1;
    return op->code == NS_OP_AVERAGE_POOL && op->window.kernel[0] * op->window.kernel[1] <= MOST_VALUES;
}

void ns_host_pool_run(const ns_operator *op, const ns_tensor *in, const ns_tensor *out) {
    const int32_t channels = out->dim[3];
    int8_t *to = out->data;
    for (int32_t n = 0; n < out->dim[0]; n++) {
        const int8_t *image = in->data + n * in->dim[1] * in->dim[2] * channels;
        for (int32_t y = 0; y < out->dim[1]; y++) {
            const ns_taps rows = ns_window_taps(&op->window, 0, y, in->dim[1]);
            for (int32_t x = 0; x < out->dim[2]; x++, to += channels) {
                const ns_taps columns = ns_window_taps(&op->window, 1, x, in->dim[2]);
                for (int32_t c = 0; c < channels; c += CHANNELS) {
                    const int32_t here = channels - c < CHANNELS ? channels - c : CHANNELS;
                    place(op, in, image + c, to + c, here, rows, columns);
                }
            }
        }
    }
}
