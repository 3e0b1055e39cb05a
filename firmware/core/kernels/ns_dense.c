/* CONV_2D and FULLY_CONNECTED on packed weights: brings values where the inner loops want them.
 *
 * A place's taps are one or several runs of bytes that lie one after the other in the input. Runs of three places go
 * to scratch as 16-bit values, once for all channels. A run that reaches into the padding, that does not lie in one
 * piece, or whose last group would reach behind the input, is put together in scratch first. */
#include "kernels/ns_dense.h"

#include "kernels/ns_bound.h"
#include "kernels/ns_dense_blocks.h"
#include "ns_bytes.h"

/* A place of the output: where its window begins in the input, which may be outside. */
typedef struct {
    int32_t y, x;
    const int8_t *from; /* its next run, when all of the window lies in the input; or NULL */
} place;

typedef struct {
    const ns_tensor *in;
    const ns_window *window;
    const int8_t *image;
    int32_t row, line;    /* bytes of a row of taps, of a row of the input */
    int32_t rows, run;    /* rows of taps in a run, and its bytes in whole groups */
    int32_t groups;       /* of all taps of a place */
    int32_t last_y, last_x, last_offset; /* where a window may begin that is read in the input */
    int in_one_piece;     /* whether the rows of a run follow each other in the input */
    uint8_t *values;
} patches;

static uint32_t groups_of(uint64_t taps) { return (uint32_t)((taps + NS_DENSE_TAPS - 1) / NS_DENSE_TAPS); }

uint64_t ns_dense_packed_bytes(uint64_t taps, int32_t channels, int32_t together) {
    uint64_t pair = (uint64_t)NS_DENSE_PAIR_BYTES * groups_of(taps) + 2 * NS_PACKED_CHANNEL_BYTES;
    return (uint64_t)((channels + together - 1) / together) * (uint64_t)(together / 2) * pair;
}

/* Rows of taps that are no multiple of a group are taken together, so that only the last group of all can be short;
 * and so are those that lie one after the other anyway. */
static void cut_into_runs(patches *p, const ns_tensor *in, const ns_window *window) {
    int together = window->dilation[0] == 1 && window->kernel[1] == in->dim[2];
    p->in = in;
    p->window = window;
    p->row = window->kernel[1] * in->dim[3];
    p->line = in->dim[2] * in->dim[3];
    p->rows = together || p->row % NS_DENSE_TAPS ? window->kernel[0] : 1;
    p->run = (int32_t)groups_of((uint64_t)(p->rows * p->row)) * NS_DENSE_TAPS;
    p->groups = p->run / NS_DENSE_TAPS * (window->kernel[0] / p->rows);
    p->in_one_piece = together || p->rows == 1;
    p->last_y = in->dim[1] - (window->kernel[0] - 1) * window->dilation[0] - 1;
    p->last_x = in->dim[2] - window->kernel[1];
    p->last_offset = INT32_MAX;
    if (p->in_one_piece && p->last_y >= 0) /* the last run begins some lines behind the first one */
        p->last_offset = (in->dim[1] - (window->kernel[0] - p->rows) * window->dilation[0]) * p->line - p->run;
}

/* Whether any window reaches into the padding along an axis. */
static int is_padded(const ns_tensor *out, const ns_window *window, int axis, int32_t last) {
    return window->before[axis] || (out->dim[1 + axis] - 1) * window->stride[axis] > last;
}

uint32_t ns_dense_scratch_bytes(const ns_tensor *in, const ns_tensor *out, const ns_window *window) {
    patches p;
    cut_into_runs(&p, in, window);
    uint32_t values = NS_DENSE_GROUP_BYTES * (uint32_t)p.groups;
    int lies = p.in_one_piece && p.run == p.rows * p.row && !is_padded(out, window, 0, p.last_y) &&
               !is_padded(out, window, 1, p.last_x);
    return lies ? values : values + NS_DENSE_PLACES * (uint32_t)p.run;
}

static int8_t *copy(int8_t *to, const int8_t *from, int32_t count) {
    for (; count >= 4; count -= 4, to += 4, from += 4) ns_put32((uint8_t *)to, ns_get32((const uint8_t *)from));
    for (; count > 0; count--) *to++ = *from++;
    return to;
}

static int8_t *fill(int8_t *to, int32_t value, int32_t count) {
    if (count > 0) memset(to, value, (size_t)count);
    return to + count;
}

/* One row of taps, with the input's zero point where it is outside. */
static int8_t *stage_row(const patches *p, int32_t y, int32_t x, int8_t *to) {
    int32_t channels = p->in->dim[3], zero = p->in->zero_point;
    if (y < 0 || y >= p->in->dim[1]) return fill(to, zero, p->row);
    int32_t left = x < 0 ? -x * channels : 0, right = x > p->last_x ? (x - p->last_x) * channels : 0;
    to = fill(to, zero, left);
    to = copy(to, p->image + y * p->line + (x * channels + left), p->row - left - right);
    return fill(to, zero, right);
}

/* The run of place `i` that begins with row `row` of its taps. */
static const int8_t *run_of(const patches *p, place *at, int32_t row, int32_t i) {
    int32_t dilation = p->window->dilation[0];
    const int8_t *from = at->from;
    if (from && p->in_one_piece) {
        at->from += dilation * p->line;
        return from;
    }
    int8_t *staged = (int8_t *)p->values + p->groups * NS_DENSE_GROUP_BYTES + i * p->run, *to = staged;
    for (int32_t k = row; k < row + p->rows; k++) {
        if (!from) {
            to = stage_row(p, at->y + k * dilation, at->x, to);
            continue;
        }
        to = copy(to, from, p->row);
        from += dilation * p->line;
    }
    fill(to, 0, (int32_t)(staged + p->run - to));
    return staged;
}

/* The taps of one to three places as the inner loop reads them; the last one stands for those that are not there. */
static void extend(const patches *p, place places[NS_DENSE_PLACES], int32_t count) {
    uint8_t *to = p->values;
    for (int32_t row = 0; row < p->window->kernel[0]; row += p->rows) {
        const int8_t *a = run_of(p, &places[0], row, 0), *b = count > 1 ? run_of(p, &places[1], row, 1) : a;
        const int8_t *c = count > 2 ? run_of(p, &places[2], row, 2) : b;
        ns_dense_extend(to, a, b, c, (uint32_t)p->run / NS_DENSE_TAPS);
        to += p->run / NS_DENSE_TAPS * NS_DENSE_GROUP_BYTES;
    }
}

/* How many of the places that are left come next: twice two are better than three and one. */
static int32_t places_of(int32_t left) { return left == 4 ? 2 : left < NS_DENSE_PLACES ? left : NS_DENSE_PLACES; }

/* The `left` places of an image, to `to`. */
static void compute(const patches *p, const ns_tensor *out, const uint8_t *weights, int32_t left, int8_t *to) {
    static ns_dense_pairs *const pairs_of[] = {ns_dense_pairs_of_one, ns_dense_pairs_of_two, ns_dense_pairs_of_three};
    const ns_window *w = p->window;
    int32_t channels = out->dim[3], even = channels & ~1, column = 0;
    uint32_t groups = (uint32_t)p->groups;
    /* an odd channel is packed with the one before it, which is computed twice */
    const uint8_t *odd = weights + ns_dense_packed_bytes((uint64_t)groups * NS_DENSE_TAPS, even, 2);
    place next = {-w->before[0], -w->before[1], NULL};
    for (int32_t count; left > 0; left -= count, to += count * channels) {
        place places[NS_DENSE_PLACES];
        count = places_of(left);
        for (int32_t i = 0; i < count; i++) {
            places[i] = next;
            if (next.y >= 0 && next.x >= 0 && next.y <= p->last_y && next.x <= p->last_x) {
                int32_t offset = next.y * p->line + next.x * p->in->dim[3];
                if (offset <= p->last_offset) places[i].from = p->image + offset;
            }
            next.x += w->stride[1];
            if (++column < out->dim[2]) continue;
            column = 0;
            next.x = -w->before[1];
            next.y += w->stride[0];
        }
        extend(p, places, count);
        ns_dense_pairs *pairs = pairs_of[count - 1];
        pairs(p->values, groups, to, channels, 2 * channels, to + even, weights);
        if (even != channels) pairs(p->values, groups, to + even - 1, channels, 2 * channels, to + channels, odd);
    }
}

void ns_dense_window(const ns_tensor *in, const ns_tensor *out, const ns_window *window, const ns_packed *packed) {
    patches p;
    int32_t places = out->dim[1] * out->dim[2];
    int8_t *to = out->data;
    cut_into_runs(&p, in, window);
    p.values = packed->scratch;
    for (int32_t n = 0; n < out->dim[0]; n++) {
        p.image = in->data + n * in->dim[1] * p.line;
        compute(&p, out, packed->weights, places, to);
        to += places * out->dim[3];
    }
    ns_bound(out->data, out->count, packed->low, packed->high);
}

/* The first `count` bytes, zeros behind them. */
static uint32_t first_bytes(const int8_t *from, int32_t count) {
    uint32_t four = 0;
    for (int32_t i = 0; i < count; i++) four |= (uint32_t)(uint8_t)from[i] << 8 * i;
    return four;
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
    ns_bound(out->data, out->count, packed->low, packed->high);
}
