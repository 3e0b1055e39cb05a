/* Compares the packed depthwise convolution and the pools with the plain kernel and with themselves, row by row.
 *
 * Random windows, as many as the argument says; every tensor and the scratch in a block of exactly its size. The exit
 * status says whether all bytes are equal. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kernels/ns_depthwise.h"
#include "kernels/ns_depthwise_packed.h"
#include "kernels/ns_pool.h"
#include "ns_bytes.h"

static uint32_t state = 1;

/* low..high, both included. */
static int32_t dice(int32_t low, int32_t high) {
    state = state * 1664525u + 1013904223u;
    return low + (int32_t)((state >> 8) % (uint32_t)(high - low + 1));
}

static ns_tensor tensor(int32_t n, int32_t h, int32_t w, int32_t c) {
    ns_tensor t = {NULL, {n, h, w, c}, dice(-128, 127), (uint32_t)(n * h * w * c), 0, 0};
    t.data = malloc(t.count);
    for (uint32_t i = 0; i < t.count; i++) t.data[i] = (int8_t)(dice(0, 3) ? dice(-128, 127) : dice(0, 1) ? -128 : 127);
    return t;
}

static ns_window window(const ns_tensor *in, int32_t places[2]) {
    ns_window w = {.dilation = {1, 1}};
    for (int axis = 0; axis < 2; axis++) {
        w.kernel[axis] = dice(0, 1) ? 3 : dice(1, 7);
        w.stride[axis] = dice(1, 3);
        w.before[axis] = dice(0, w.kernel[axis] - 1);
        int32_t after = dice(0, w.kernel[axis] - 1), size = in->dim[1 + axis] + w.before[axis] + after;
        if (size < w.kernel[axis]) size = w.kernel[axis];
        places[axis] = (size - w.kernel[axis]) / w.stride[axis] + 1;
    }
    return w;
}

static void require(int holds, const char *what) {
    if (holds) return;
    fprintf(stderr, "not so: %s\n", what);
    exit(1);
}

typedef struct {
    uint8_t *packed, *multipliers, *bias;
    int8_t *plain, *shifts;
} channels;

/* The same weights for both kernels. */
static channels make(const ns_tensor *in, const ns_tensor *out, const ns_window *w, int32_t along) {
    size_t k = (size_t)out->dim[3], taps = (size_t)(w->kernel[0] * w->kernel[1]);
    channels c = {malloc(k * (16 + taps)), malloc(4 * k), malloc(4 * k), malloc(k * taps), malloc(k)};
    int8_t *slid = (int8_t *)c.packed + 16 * k;
    for (size_t i = 0; i < k; i++) {
        int32_t sum = 0, bias = dice(-9000, 9000), exponent = dice(1, 12), multiplier = 1 << 30 | dice(0, 1 << 23) << 6;
        for (int32_t y = 0; y < w->kernel[0]; y++)
            for (int32_t x = 0; x < w->kernel[1]; x++) {
                int8_t value = (int8_t)dice(-128, 127);
                c.plain[(size_t)(y * w->kernel[1] + x) * k + i] = value;
                slid[i * taps + (size_t)(along ? y * w->kernel[1] + x : x * w->kernel[0] + y)] = value;
                sum += value;
            }
        ns_put32(c.bias + 4 * i, (uint32_t)bias);
        ns_put32(c.multipliers + 4 * i, (uint32_t)multiplier);
        c.shifts[i] = (int8_t)-exponent;
        ns_put32(c.packed + 16 * i, 2 * (uint32_t)(bias - in->zero_point * sum));
        ns_put32(c.packed + 16 * i + 4, (uint32_t)multiplier);
        ns_put32(c.packed + 16 * i + 8, (uint32_t)(out->zero_point * (1 << exponent) + (1 << (exponent - 1))));
        ns_put32(c.packed + 16 * i + 12, (uint32_t)exponent);
    }
    return c;
}

/* Rows begin..end-1 of an output of one image as an output of its own, and the window that gives it. */
static ns_tensor rows_of(const ns_tensor *out, int32_t begin, int32_t end, ns_window *w) {
    ns_tensor rows = *out;
    int32_t row = out->dim[2] * out->dim[3];
    rows.data += begin * row;
    rows.dim[1] = end - begin;
    rows.count = (uint32_t)(rows.dim[1] * row);
    w->before[0] -= begin * w->stride[0];
    return rows;
}

static void by_rows(const ns_tensor *in, const ns_tensor *out, const ns_window *window, ns_packed packed, int32_t along,
                    size_t scratch) {
    for (int32_t y = 0, end; y < out->dim[1]; y = end) {
        ns_window w = *window;
        end = dice(y + 1, out->dim[1]);
        ns_tensor rows = rows_of(out, y, end, &w);
        memset(packed.scratch, dice(0, 255), scratch);
        ns_depthwise_packed(in, &rows, &w, &packed, along);
    }
}

static void try_depthwise(void) {
    int32_t c = dice(0, 1) ? 4 * dice(1, 4) : dice(1, 6), multiple = dice(0, 2) ? 1 : dice(2, 4), places[2];
    int32_t n = dice(0, 4) ? 1 : 2, along = dice(0, 1);
    ns_tensor in = tensor(n, dice(1, 12), dice(1, 12), c);
    ns_window w = window(&in, places);
    ns_tensor out = tensor(n, places[0], places[1], c * multiple), expected = out;
    expected.data = malloc(out.count);
    channels made = make(&in, &out, &w, along);
    ns_scaling scaling = {made.multipliers, made.shifts, 1, dice(0, 1) ? -128 : dice(-128, 0), dice(0, 1) ? 127 : dice(0, 127)};
    ns_depthwise(&in, &expected, &w, made.plain, made.bias, &scaling);
    size_t scratch = (size_t)ns_depthwise_scratch(&in, &out, &w, along);
    ns_packed packed = {made.packed, malloc(scratch), scaling.low, scaling.high};
    ns_depthwise_packed(&in, &out, &w, &packed, along);
    require(!memcmp(out.data, expected.data, out.count), "packed and plain depthwise convolutions give the same");
    memset(out.data, 0x55, out.count);
    if (n == 1) by_rows(&in, &out, &w, packed, along, scratch);
    require(n > 1 || !memcmp(out.data, expected.data, out.count), "a depthwise convolution may be computed row by row");
    if (multiple == 1 && w.stride[0] * w.stride[1] == 1 && in.dim[1] == places[0] && in.dim[2] == places[1]) {
        ns_tensor there = out;
        there.data = in.data;
        ns_depthwise_packed(&in, &there, &w, &packed, along);
        require(!memcmp(in.data, expected.data, out.count), "a depthwise convolution may work in place");
    }
    free(in.data), free(out.data), free(expected.data), free(packed.scratch);
    free(made.packed), free(made.multipliers), free(made.bias), free(made.plain), free(made.shifts);
}

static int32_t pooled(const ns_tensor *in, const ns_window *w, int32_t n, int32_t y, int32_t x, int32_t c, int largest) {
    ns_taps rows = ns_window_taps(w, 0, y, in->dim[1]), columns = ns_window_taps(w, 1, x, in->dim[2]);
    int32_t sum = 0, best = -128, count = (rows.end - rows.begin) * (columns.end - columns.begin);
    for (int32_t ky = rows.begin; ky < rows.end; ky++)
        for (int32_t kx = columns.begin; kx < columns.end; kx++) {
            int32_t at = (n * in->dim[1] + rows.origin + ky) * in->dim[2] + columns.origin + kx;
            int32_t value = in->data[at * in->dim[3] + c];
            sum += value;
            if (value > best) best = value;
        }
    return largest ? best : (sum > 0 ? sum + count / 2 : sum - count / 2) / count;
}

static void try_pools(void) {
    ns_tensor in = tensor(dice(1, 2), dice(1, 20), dice(1, 20), dice(1, 9));
    int32_t places[2];
    ns_window w = window(&in, places);
    if (dice(0, 2) == 0) {
        w = (ns_window){{in.dim[1], in.dim[2]}, {1, 1}, {1, 1}, {0, 0}};
        places[0] = places[1] = 1;
    }
    for (int axis = 0; axis < 2; axis++) {
        /* every window holds a place of the input, as the core requires */
        if (w.before[axis] + in.dim[1 + axis] < (places[axis] - 1) * w.stride[axis] + 1) return free(in.data);
    }
    ns_tensor out = tensor(in.dim[0], places[0], places[1], in.dim[3]);
    for (int largest = 0; largest < 2; largest++) {
        for (int32_t y = 0, end; y < places[0]; y = end) {
            ns_window from = w;
            end = in.dim[0] == 1 ? dice(y + 1, places[0]) : places[0];
            ns_tensor rows = in.dim[0] == 1 ? rows_of(&out, y, end, &from) : out;
            (largest ? ns_max_pool : ns_average_pool)(&in, &rows, &from, -100, 100);
        }
        for (uint32_t i = 0; i < out.count; i++) {
            int32_t c = (int32_t)i % in.dim[3], x = (int32_t)i / in.dim[3] % places[1];
            int32_t y = (int32_t)i / in.dim[3] / places[1] % places[0], n = (int32_t)i / in.dim[3] / places[1] / places[0];
            int32_t value = pooled(&in, &w, n, y, x, c, largest);
            require(out.data[i] == (value < -100 ? -100 : value > 100 ? 100 : value), "pools row by row, by definition");
        }
    }
    free(in.data), free(out.data);
}

int main(int argc, char **argv) {
    for (int left = argc > 1 ? atoi(argv[1]) : 1000; left > 0; left--) {
        try_depthwise();
        try_pools();
    }
    return 0;
}
