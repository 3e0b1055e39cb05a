/* CONV_2D and FULLY_CONNECTED on packed weights: brings values where the inner loops want them.
 *
 * A place's taps are one or several runs of bytes that lie one after the other in the input. Runs of three places go
 * to scratch as 16-bit values, once for all channels; a run that reaches into the padding, or that does not lie in
 * one piece, is put together in scratch first. */
#include "kernels/ns_dense.h"

#include "kernels/ns_dense_blocks.h"
#include "kernels/ns_simd.h"
#include "ns_bytes.h"

typedef struct {
    int32_t y, x;     /* of the window's first tap in the input, which may be outside */
    const int8_t *at; /* that tap, when the whole window can be read where it lies; or NULL */
} place;

typedef struct {
    const ns_tensor *in;
    const ns_window *window;
    const int8_t *image;
    int32_t row, line;  /* bytes of a row of taps, of a row of the input */
    int32_t rows, run;  /* rows of taps in a run, and their bytes */
    int in_one_piece;   /* whether the rows of a run follow each other in the input */
    uint8_t *values;
    int8_t *staged;
    int32_t staged_bytes; /* of one place's run */
} patches;

static uint32_t groups_of(uint64_t taps) { return (uint32_t)((taps + NS_DENSE_TAPS - 1) / NS_DENSE_TAPS); }

uint64_t ns_dense_packed_bytes(uint64_t taps, int32_t channels, int32_t together) {
    uint64_t pair = (uint64_t)NS_DENSE_PAIR_BYTES * groups_of(taps) + 2 * NS_DENSE_CHANNEL_BYTES;
    return (uint64_t)((channels + together - 1) / together) * (uint64_t)(together / 2) * pair;
}

/* Rows of taps that are no multiple of a group are taken together, so that only the first group of all can be short;
 * and so are those that lie one after the other anyway. */
static void cut_into_runs(patches *p, const ns_tensor *in, const ns_window *window) {
    int together = window->dilation[0] == 1 && window->kernel[1] == in->dim[2];
    p->in = in;
    p->window = window;
    p->row = window->kernel[1] * in->dim[3];
    p->line = in->dim[2] * in->dim[3];
    p->rows = together || p->row % NS_DENSE_TAPS ? window->kernel[0] : 1;
    p->run = p->rows * p->row;
    p->in_one_piece = together || p->rows == 1;
}

/* Whether any window reaches into the padding along an axis. */
static int is_padded(const ns_tensor *in, const ns_tensor *out, const ns_window *window, int axis) {
    int32_t last = (out->dim[1 + axis] - 1) * window->stride[axis] - window->before[axis];
    int32_t reach = (window->kernel[axis] - 1) * window->dilation[axis] + 1;
    return window->before[axis] || last + reach > in->dim[1 + axis];
}

uint32_t ns_dense_scratch_bytes(const ns_tensor *in, const ns_tensor *out, const ns_window *window) {
    patches p;
    cut_into_runs(&p, in, window);
    uint32_t values = NS_DENSE_GROUP_BYTES * groups_of((uint64_t)p.row * (uint64_t)window->kernel[0]);
    if (p.in_one_piece && !is_padded(in, out, window, 0) && !is_padded(in, out, window, 1)) return values;
    return values + NS_DENSE_PLACES * NS_DENSE_TAPS * groups_of((uint64_t)p.run);
}

static place place_of(const patches *p, int32_t y, int32_t x) {
    const ns_window *w = p->window;
    int32_t reach = (w->kernel[0] - 1) * w->dilation[0] + 1;
    place found = {y * w->stride[0] - w->before[0], x * w->stride[1] - w->before[1], NULL};
    if (p->in_one_piece && found.y >= 0 && found.x >= 0 && found.y + reach <= p->in->dim[1] &&
        found.x + w->kernel[1] <= p->in->dim[2])
        found.at = p->image + found.y * p->line + found.x * p->in->dim[3];
    return found;
}

/* One row of taps, with the input's zero point where it is outside. */
static void stage_row(const patches *p, int32_t y, int32_t x, int8_t *to) {
    int32_t channels = p->in->dim[3], past = x + p->window->kernel[1] - p->in->dim[2];
    size_t left = x < 0 ? (size_t)(-x * channels) : 0, right = past > 0 ? (size_t)(past * channels) : 0;
    if (y < 0 || y >= p->in->dim[1]) {
        memset(to, p->in->zero_point, (size_t)p->row);
        return;
    }
    if (left) memset(to, p->in->zero_point, left);
    memcpy(to + left, p->image + y * p->line + x * channels + (ptrdiff_t)left, (size_t)p->row - left - right);
    if (right) memset(to + p->row - right, p->in->zero_point, right);
}

/* The run of a place that begins with row `row` of its taps. */
static const int8_t *run_of(const patches *p, const place *from, int32_t row, int8_t *staged) {
    int32_t dilation = p->window->dilation[0];
    if (from->at) return from->at + row * dilation * p->line;
    for (int32_t i = 0; i < p->rows; i++)
        stage_row(p, from->y + (row + i) * dilation, from->x, staged + i * p->row);
    return staged;
}

/* The first `count` bytes, zeros behind them. */
static uint32_t first_bytes(const int8_t *from, int32_t count) {
    uint32_t four = 0;
    for (int32_t i = 0; i < count; i++) four |= (uint32_t)(uint8_t)from[i] << 8 * i;
    return four;
}

/* The taps of three places as the inner loop reads them. */
static void extend(const patches *p, const place places[NS_DENSE_PLACES]) {
    uint8_t *to = p->values;
    int32_t head = p->run % NS_DENSE_TAPS;
    for (int32_t row = 0; row < p->window->kernel[0]; row += p->rows) {
        const int8_t *from[NS_DENSE_PLACES];
        for (int i = 0; i < NS_DENSE_PLACES; i++) {
            from[i] = run_of(p, &places[i], row, p->staged + i * p->staged_bytes);
            if (!head) continue;
            uint32_t four = first_bytes(from[i], head);
            ns_put32(to + 4 * i, ns_sxtb16(four));
            ns_put32(to + NS_DENSE_GROUP_BYTES / 2 + 4 * i, ns_sxtb16_ror8(four));
            from[i] += head;
        }
        if (head) to += NS_DENSE_GROUP_BYTES;
        int32_t whole = p->run / NS_DENSE_TAPS;
        if (!whole) continue;
        ns_dense_extend(to, from[0], from[1], from[2], (uint32_t)whole);
        to += whole * NS_DENSE_GROUP_BYTES;
    }
}

static void clamp(int8_t *values, int32_t count, const ns_packed *packed) {
    if (packed->low == INT8_MIN && packed->high == INT8_MAX) return;
    for (int32_t i = 0; i < count; i++) {
        if (values[i] < packed->low) values[i] = (int8_t)packed->low;
        if (values[i] > packed->high) values[i] = (int8_t)packed->high;
    }
}

/* `count` places from (row, 0) on, to `to`. */
static void compute(const patches *p, const ns_tensor *out, const uint8_t *weights, int32_t row, int32_t count,
                    int8_t *to) {
    int32_t channels = out->dim[3], even = channels & ~1, width = out->dim[2], y = row, x = 0;
    uint32_t groups = groups_of((uint64_t)p->row * (uint64_t)p->window->kernel[0]);
    /* an odd channel is packed with the one before it, which is computed twice */
    const uint8_t *odd = weights + ns_dense_packed_bytes((uint64_t)groups * NS_DENSE_TAPS, even, 2);
    for (int32_t left = count; left > 0; left -= NS_DENSE_PLACES, to += NS_DENSE_PLACES * channels) {
        place places[NS_DENSE_PLACES];
        for (int32_t i = 0; i < NS_DENSE_PLACES; i++) {
            if (i >= left) {
                places[i] = places[i - 1]; /* the last place once more: the same bytes to the same place */
                continue;
            }
            places[i] = place_of(p, y, x);
            if (++x == width) {
                x = 0;
                y++;
            }
        }
        extend(p, places);
        int32_t second = left > 1 ? channels : 0, third = left > 2 ? 2 * channels : second;
        ns_dense_pairs(p->values, groups, to, second, third, to + even, weights);
        if (even != channels)
            ns_dense_pairs(p->values, groups, to + even - 1, second, third, to + channels, odd);
    }
}

void ns_dense_window(const ns_tensor *in, const ns_tensor *out, const ns_window *window, const ns_packed *packed,
                     int32_t begin, int32_t end) {
    patches p;
    int32_t line = out->dim[2] * out->dim[3], places = (end - begin) * out->dim[2];
    cut_into_runs(&p, in, window);
    p.values = packed->scratch;
    p.staged_bytes = (int32_t)(NS_DENSE_TAPS * groups_of((uint64_t)p.run));
    p.staged = (int8_t *)packed->scratch +
               NS_DENSE_GROUP_BYTES * groups_of((uint64_t)p.row * (uint64_t)window->kernel[0]);
    for (int32_t n = 0; n < out->dim[0]; n++) {
        int8_t *to = out->data + (n * out->dim[1] + begin) * line;
        p.image = in->data + n * in->dim[1] * p.line;
        compute(&p, out, packed->weights, begin, places, to);
        clamp(to, places * out->dim[3], packed);
    }
}

void ns_dense_rows(const ns_tensor *in, const ns_tensor *out, int32_t depth, const ns_packed *packed) {
    int32_t channels = out->dim[3], whole = channels & ~3, head = (depth - 1) % NS_DENSE_TAPS + 1;
    uint32_t groups = groups_of((uint64_t)depth);
    const uint8_t *last = packed->weights + ns_dense_packed_bytes((uint64_t)depth, whole, 4);
    const int8_t *x = in->data;
    for (int8_t *to = out->data; to != out->data + out->count; to += channels, x += depth) {
        uint32_t first = first_bytes(x, head);
        if (whole) ns_dense_fours(x + head, groups, to, to + whole, first, packed->weights);
        if (whole == channels) continue;
        int8_t four[4];
        ns_dense_fours(x + head, groups, four, four + 4, first, last);
        memcpy(to + whole, four, (size_t)(channels - whole));
    }
    clamp(out->data, (int32_t)out->count, packed);
}
