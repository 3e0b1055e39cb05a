/* MAX_POOL_2D and AVERAGE_POOL_2D, int8: see the header for the contract. */
#include "kernels/ns_pool.h"

#include "kernels/ns_places.h"
#include "ns_requant.h"

/* Takes in `count` places of a window, each `step` bytes behind the last. */
typedef void gathering(const int8_t *x, int32_t count, int32_t step, int32_t channels,
                       int32_t values[NS_PLACES_CHANNELS]);

static int32_t average(int32_t sum, int32_t count) { return (sum > 0 ? sum + count / 2 : sum - count / 2) / count; }

/* A window's rows, one after the other; all at once where they follow each other without a gap. */
static void gather(const ns_tensor *in, const int8_t *x, ns_taps rows, ns_taps columns, int32_t channels,
                   gathering *add, int32_t values[NS_PLACES_CHANNELS]) {
    int32_t step = in->dim[3], width = in->dim[2] * step;
    int32_t height = rows.end - rows.begin, count = columns.end - columns.begin;
    x += (rows.origin + rows.begin) * width + (columns.origin + columns.begin) * step;
    if (count == in->dim[2]) count *= height, height = 1;
    for (; height > 0; height--, x += width) add(x, count, step, channels, values);
}

static void place(const ns_tensor *in, const int8_t *image, ns_taps rows, ns_taps columns, int8_t *to, int32_t low,
                  int32_t high, gathering *add) {
    int32_t start = add == ns_places_sum ? 0 : INT8_MIN;
    int32_t count = (rows.end - rows.begin) * (columns.end - columns.begin);
    for (int32_t c = 0, channels; c < in->dim[3]; c += channels) {
        int32_t values[NS_PLACES_CHANNELS] = {start, start, start, start};
        channels = in->dim[3] - c < NS_PLACES_CHANNELS ? in->dim[3] - c : NS_PLACES_CHANNELS;
        gather(in, image + c, rows, columns, channels, add, values);
        for (int32_t k = 0; k < channels; k++) {
            int32_t value = add == ns_places_sum ? average(values[k], count) : values[k];
            to[c + k] = ns_to_int8(value, 0, low, high);
        }
    }
}

static void pool(const ns_tensor *in, const ns_tensor *out, const ns_window *window, int32_t low, int32_t high,
                 gathering *add) {
    int8_t *to = out->data;
    for (int32_t n = 0; n < out->dim[0]; n++) {
        const int8_t *image = in->data + n * in->dim[1] * in->dim[2] * in->dim[3];
        for (int32_t y = 0; y < out->dim[1]; y++) {
            ns_taps rows = ns_window_taps(window, 0, y, in->dim[1]);
            for (int32_t x = 0; x < out->dim[2]; x++, to += out->dim[3])
                place(in, image, rows, ns_window_taps(window, 1, x, in->dim[2]), to, low, high, add);
        }
    }
}

void ns_max_pool(const ns_tensor *in, const ns_tensor *out, const ns_window *window, int32_t low, int32_t high) {
    pool(in, out, window, low, high, ns_places_max);
}

void ns_average_pool(const ns_tensor *in, const ns_tensor *out, const ns_window *window, int32_t low, int32_t high) {
    pool(in, out, window, low, high, ns_places_sum);
}
