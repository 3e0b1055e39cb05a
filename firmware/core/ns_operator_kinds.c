/* The records of each kind of operator, read and checked. */
#include "ns_operator_kinds.h"

#include "kernels/ns_dense.h"
#include "kernels/ns_dense_blocks.h"
#include "kernels/ns_depthwise_packed.h"
#include "kernels/ns_softmax.h"
#include "ns_tables.h"

#define NO_BIAS 0xFFFFFFFFu
#define PER_CHANNEL 1

/* Kernels and dilations beyond this are nonsense, and below it no product of two of them overflows. */
#define WINDOW_MAX 4096

static int same_shape(const ns_tensor *a, const ns_tensor *b) {
    for (int i = 0; i < 4; i++)
        if (a->dim[i] != b->dim[i]) return NS_E_SHAPE;
    return NS_OK;
}

/* `size` bytes at `offset` of the weights. */
static int weights_at(const ns_network *n, uint32_t offset, uint64_t size, const uint8_t **at) {
    if (offset > n->weights.size || size > n->weights.size - offset) return NS_E_LAYOUT;
    *at = n->weights.data + offset;
    return NS_OK;
}

static int read_activation(const uint8_t *p, int32_t *low, int32_t *high) {
    *low = (int8_t)p[0];
    *high = (int8_t)p[1];
    return *low <= *high ? NS_OK : NS_E_RANGE;
}

static int check_multiplier(int32_t multiplier, int32_t shift, int32_t highest_shift) {
    return multiplier >= 0 && shift >= -31 && shift <= highest_shift ? NS_OK : NS_E_RANGE;
}

/* `count` i32 at `offset` of the weights, at a multiple of 4. */
static int words_at(const ns_network *n, uint32_t offset, int32_t count, const uint8_t **at) {
    return offset % 4 ? NS_E_LAYOUT : weights_at(n, offset, 4 * (uint64_t)count, at);
}

/* p: weights, bias, multipliers, shifts (offsets in WGTS); flags say whether there is one multiplier a channel. */
static int read_weights(const ns_network *n, const uint8_t *p, uint32_t flags, uint64_t size, ns_operator *op) {
    int32_t channels = op->out.dim[3], count = flags & PER_CHANNEL ? channels : 1;
    const uint8_t *weights, *shifts;
    int e;
    if (flags & ~PER_CHANNEL) return NS_E_UNSUPPORTED;
    if ((e = weights_at(n, ns_get32(p), size, &weights)) < 0) return e;
    op->weights = (const int8_t *)weights;
    op->bias = NULL;
    if (ns_get32(p + 4) != NO_BIAS && (e = words_at(n, ns_get32(p + 4), channels, &op->bias)) < 0) return e;
    if ((e = words_at(n, ns_get32(p + 8), count, &op->scaling.multipliers)) < 0) return e;
    if ((e = weights_at(n, ns_get32(p + 12), (uint64_t)count, &shifts)) < 0) return e;
    op->scaling.shifts = (const int8_t *)shifts;
    op->scaling.step = flags & PER_CHANNEL ? 1 : 0;
    return NS_OK;
}

/* Kernel, stride, dilation, padding; the output's height and width must be what they give. */
static int read_window(const uint8_t *p, ns_operator *op) {
    ns_window *w = &op->window;
    for (int axis = 0; axis < 2; axis++) {
        w->kernel[axis] = ns_get16(p + 2 * axis);
        w->stride[axis] = ns_get16(p + 4 + 2 * axis);
        w->dilation[axis] = ns_get16(p + 8 + 2 * axis);
        w->before[axis] = ns_get16(p + 12 + 2 * axis);
        int32_t after = ns_get16(p + 16 + 2 * axis);
        if (w->kernel[axis] < 1 || w->kernel[axis] > WINDOW_MAX || w->stride[axis] < 1) return NS_E_RANGE;
        if (w->dilation[axis] < 1 || w->dilation[axis] > WINDOW_MAX) return NS_E_RANGE;
        int32_t reach = (w->kernel[axis] - 1) * w->dilation[axis] + 1;
        int32_t size = op->in[0].dim[1 + axis] + w->before[axis] + after;
        if (w->before[axis] >= reach || after >= reach) return NS_E_RANGE;
        if (size < reach || (size - reach) / w->stride[axis] + 1 != op->out.dim[1 + axis]) return NS_E_SHAPE;
    }
    return op->in[0].dim[0] == op->out.dim[0] ? NS_OK : NS_E_SHAPE;
}

static int read_conv(const ns_network *n, const uint8_t *p, ns_operator *op) {
    int e;
    if ((e = read_window(p + 8, op)) < 0) return e;
    if ((e = read_activation(p + 28, &op->scaling.low, &op->scaling.high)) < 0) return e;
    uint64_t filter = (uint64_t)op->window.kernel[0] * (uint64_t)op->window.kernel[1];
    if (op->code == NS_OP_CONV)
        filter *= (uint64_t)op->in[0].dim[3];
    else if (op->out.dim[3] % op->in[0].dim[3])
        return NS_E_SHAPE;
    uint64_t size = filter * (uint64_t)op->out.dim[3];
    if (size > NS_TENSOR_MAX_BYTES) return NS_E_SHAPE;
    op->work = filter * op->out.count;
    return read_weights(n, p + 32, ns_get16(p + 30), size, op);
}

/* The input's values for each row of the output. */
static int read_depth(ns_operator *op) {
    uint32_t rows = op->out.count / (uint32_t)op->out.dim[3];
    op->depth = (int32_t)(op->in[0].count / rows);
    return op->in[0].count % rows ? NS_E_SHAPE : NS_OK;
}

static int read_fully_connected(const ns_network *n, const uint8_t *p, ns_operator *op) {
    int e;
    if ((e = read_depth(op)) < 0) return e;
    if ((e = read_activation(p + 8, &op->scaling.low, &op->scaling.high)) < 0) return e;
    uint64_t size = (uint64_t)op->depth * (uint64_t)op->out.dim[3];
    if (size > NS_TENSOR_MAX_BYTES) return NS_E_SHAPE;
    op->work = (uint64_t)op->depth * op->out.count;
    return read_weights(n, p + 12, ns_get16(p + 10), size, op);
}

/* `bytes` of packed weights, words among them, at the offset in p. */
static int packed_at(const ns_network *n, const uint8_t *p, uint64_t bytes, ns_operator *op) {
    int e = ns_get32(p) % 4 ? NS_E_LAYOUT : weights_at(n, ns_get32(p), bytes, &op->packed.weights);
    if (e < 0) return e;
    return ns_aligned4(op->packed.weights) && ns_aligned4(n->arena) ? NS_OK : NS_E_LAYOUT;
}

/* Packed weights of `taps` values for each channel, `together` channels at once, at the offset in p. */
static int read_packed(const ns_network *n, const uint8_t *p, uint64_t taps, int32_t together, ns_operator *op) {
    int32_t channels = op->out.dim[3];
    if (taps * (uint64_t)channels > NS_TENSOR_MAX_BYTES) return NS_E_SHAPE;
    op->work = taps * op->out.count;
    return packed_at(n, p, ns_dense_packed_bytes(taps, channels, together), op);
}

/* What the operator works in: the arena's bytes from the offset in p on. */
static int read_scratch(const ns_network *n, const uint8_t *p, uint32_t bytes, ns_operator *op) {
    op->scratch_offset = ns_get32(p);
    op->scratch_bytes = bytes;
    op->packed.scratch = n->arena ? n->arena + op->scratch_offset : NULL;
    if (op->scratch_offset % 4 || op->scratch_offset > n->arena_size) return NS_E_LAYOUT;
    return bytes <= n->arena_size - op->scratch_offset ? NS_OK : NS_E_LAYOUT;
}

static int read_dense_window(const ns_network *n, const uint8_t *p, ns_operator *op) {
    int e;
    if ((e = read_window(p + 8, op)) < 0) return e;
    if (op->window.dilation[1] != 1 && op->window.kernel[1] != 1) return NS_E_RANGE;
    if (op->out.dim[3] < 2 || ns_get16(p + 30)) return NS_E_RANGE;
    if ((e = read_activation(p + 28, &op->packed.low, &op->packed.high)) < 0) return e;
    uint64_t taps = (uint64_t)op->window.kernel[0] * (uint64_t)op->window.kernel[1] * (uint64_t)op->in[0].dim[3];
    if ((e = read_packed(n, p + 32, taps, 2, op)) < 0) return e;
    return read_scratch(n, p + 36, ns_dense_scratch_bytes(&op->in[0], &op->out, &op->window), op);
}

static int read_depthwise_packed(const ns_network *n, const uint8_t *p, ns_operator *op) {
    uint64_t channels = (uint64_t)op->out.dim[3];
    int e;
    if ((e = read_window(p + 8, op)) < 0) return e;
    if ((e = read_activation(p + 28, &op->packed.low, &op->packed.high)) < 0) return e;
    if (op->out.dim[3] % op->in[0].dim[3]) return NS_E_SHAPE;
    op->depth = p[30];
    for (int axis = 0; axis < 2; axis++)
        if (op->window.dilation[axis] != 1 && op->window.kernel[axis] != 1) return NS_E_RANGE;
    if (op->depth > 1 || p[31]) return NS_E_RANGE;
    uint64_t taps = (uint64_t)op->window.kernel[0] * (uint64_t)op->window.kernel[1];
    uint64_t scratch = ns_depthwise_scratch(&op->in[0], &op->out, &op->window, op->depth);
    if (taps * channels > NS_TENSOR_MAX_BYTES || scratch > NS_TENSOR_MAX_BYTES) return NS_E_SHAPE;
    op->work = ns_depthwise_work(&op->in[0], &op->out, &op->window, op->depth);
    if ((e = packed_at(n, p + 32, channels * (NS_PACKED_CHANNEL_BYTES + taps), op)) < 0) return e;
    op->in_place = op->window.stride[0] == 1 && op->window.stride[1] == 1 && same_shape(&op->in[0], &op->out) == NS_OK;
    return read_scratch(n, p + 36, (uint32_t)scratch, op);
}

static int read_dense_rows(const ns_network *n, const uint8_t *p, ns_operator *op) {
    int e;
    if ((e = read_depth(op)) < 0) return e;
    if (ns_get16(p + 10)) return NS_E_RANGE;
    if ((e = read_activation(p + 8, &op->packed.low, &op->packed.high)) < 0) return e;
    return read_packed(n, p + 12, (uint64_t)op->depth, 4, op);
}

static int read_pool(const ns_network *n, const uint8_t *p, ns_operator *op) {
    int e;
    (void)n;
    if ((e = read_window(p + 8, op)) < 0) return e;
    if (op->window.dilation[0] != 1 || op->window.dilation[1] != 1 || ns_get16(p + 30)) return NS_E_RANGE;
    if (op->in[0].dim[3] != op->out.dim[3]) return NS_E_SHAPE;
    op->work = (uint64_t)op->window.kernel[0] * (uint64_t)op->window.kernel[1] * op->out.count;
    return read_activation(p + 28, &op->scaling.low, &op->scaling.high);
}

static int read_mean(const ns_network *n, const uint8_t *p, ns_operator *op) {
    (void)n;
    uint32_t kept = 1;
    op->depth = p[8];
    op->shift = (int8_t)p[9];
    op->multiplier = ns_get32s(p + 12);
    if (op->depth > 15 || ns_get16(p + 10)) return NS_E_RANGE;
    for (int i = 0; i < 4; i++)
        if (!(op->depth >> i & 1)) kept *= (uint32_t)op->in[0].dim[i];
    if (kept != op->out.count) return NS_E_SHAPE;
    op->work = op->in[0].count;
    return check_multiplier(op->multiplier, op->shift, 30);
}

static int read_binary(const ns_network *n, const uint8_t *p, ns_operator *op) {
    /* ADD: values and zero points differ by at most 255, so their sums at 20 bits stay within int32 */
    int e, highest = op->code == NS_OP_ADD ? 0 : 30;
    if ((e = ns_tensor_read(n, ns_get16(p + 8), &op->in[1])) < 0) return e;
    op->input_count = 2;
    if (p[27]) return NS_E_RANGE;
    for (int i = 0; i < 4; i++) {
        int32_t a = op->in[0].dim[i], b = op->in[1].dim[i];
        if (op->out.dim[i] != (a > b ? a : b) || (a != b && a != 1 && b != 1)) return NS_E_SHAPE;
    }
    for (int i = 0; i < 3; i++) {
        op->binary.multiplier[i] = ns_get32s(p + 12 + 4 * i);
        op->binary.shift[i] = (int8_t)p[24 + i];
        if ((e = check_multiplier(op->binary.multiplier[i], op->binary.shift[i], highest)) < 0) return e;
    }
    return read_activation(p + 10, &op->binary.low, &op->binary.high);
}

static int read_concat(const ns_network *n, const uint8_t *p, ns_operator *op) {
    int e;
    int32_t total = op->in[0].dim[p[8] & 3];
    op->depth = p[8];
    op->input_count = p[9];
    if (op->depth > 3 || ns_get16(p + 10)) return NS_E_RANGE;
    if (op->input_count < 1 || op->input_count > NS_CONCAT_MAX_INPUTS) return NS_E_RANGE;
    if (op->record_size != (uint32_t)(12 + (2 * (op->input_count - 1) + 3) / 4 * 4)) return NS_E_TRUNCATED;
    for (int i = 1; i < op->input_count; i++) {
        if ((e = ns_tensor_read(n, ns_get16(p + 12 + 2 * (i - 1)), &op->in[i])) < 0) return e;
        total += op->in[i].dim[op->depth];
    }
    for (int i = 0; i < op->input_count; i++)
        for (int d = 0; d < 4; d++)
            if (d != op->depth && op->in[i].dim[d] != op->out.dim[d]) return NS_E_SHAPE;
    return total == op->out.dim[op->depth] ? NS_OK : NS_E_SHAPE;
}

static int read_pad(const ns_network *n, const uint8_t *p, ns_operator *op) {
    (void)n;
    op->value = (int8_t)p[24];
    if (p[25] || p[26] || p[27]) return NS_E_RANGE;
    for (int i = 0; i < 4; i++) {
        op->before[i] = ns_get16(p + 8 + 4 * i);
        int32_t after = ns_get16(p + 10 + 4 * i);
        if (op->in[0].dim[i] + op->before[i] + after != op->out.dim[i]) return NS_E_SHAPE;
    }
    return NS_OK;
}

static int read_softmax(const ns_network *n, const uint8_t *p, ns_operator *op) {
    (void)n;
    op->multiplier = ns_get32s(p + 8);
    op->shift = (int8_t)p[12];
    op->value = ns_get16s(p + 14);
    if (op->shift < 0 || op->shift > 31 || p[13] || op->multiplier < 0) return NS_E_RANGE;
    if (op->value > 0 || -(int64_t)op->value * ((int64_t)1 << op->shift) > (int64_t)31 << 26) return NS_E_RANGE;
    if (op->in[0].dim[3] > NS_SOFTMAX_MAX) return NS_E_RANGE;
    return same_shape(&op->in[0], &op->out);
}

static int read_table(const ns_network *n, const uint8_t *p, ns_operator *op) {
    const uint8_t *table;
    int e = weights_at(n, ns_get32(p + 8), 256, &table);
    if (e < 0) return e;
    op->weights = (const int8_t *)table;
    return same_shape(&op->in[0], &op->out);
}

static const ns_operator_kind kinds[] = {
    [NS_OP_CONV] = {48, 0, read_conv},
    [NS_OP_DEPTHWISE] = {48, 0, read_conv},
    [NS_OP_FULLY_CONNECTED] = {28, 0, read_fully_connected},
    [NS_OP_MAX_POOL] = {32, 0, read_pool},
    [NS_OP_AVERAGE_POOL] = {32, 0, read_pool},
    [NS_OP_MEAN] = {16, 0, read_mean},
    [NS_OP_ADD] = {28, 1, read_binary},
    [NS_OP_MUL] = {28, 1, read_binary},
    [NS_OP_CONCAT] = {0, 0, read_concat},
    [NS_OP_PAD] = {28, 0, read_pad},
    [NS_OP_SOFTMAX] = {16, 1, read_softmax},
    [NS_OP_TABLE] = {12, 1, read_table},
    [NS_OP_DENSE_WINDOW] = {40, 0, read_dense_window},
    [NS_OP_DENSE_ROWS] = {16, 0, read_dense_rows},
    [NS_OP_DEPTHWISE_PACKED] = {40, 1, read_depthwise_packed},
};

const ns_operator_kind *ns_operator_kind_of(int code) {
    return code >= 1 && (size_t)code < sizeof kinds / sizeof kinds[0] ? &kinds[code] : NULL;
}

static int check_scaling(const ns_scaling *scaling, int32_t channels) {
    for (int32_t i = 0; i < (scaling->step ? channels : 1); i++)
        if (check_multiplier(ns_get32s(scaling->multipliers + 4 * i), scaling->shifts[i], 30) < 0) return NS_E_RANGE;
    return NS_OK;
}

/* Multiplier, offset and exponent of packed channels: `together` of them behind every `gap` bytes, numbers of the same
 * size each. The offset rounds, and adds the output's zero point. */
static int check_packed(const ns_operator *op, int32_t together, uint64_t gap) {
    const uint8_t *numbers = op->packed.weights;
    for (int32_t k = 0; k < op->out.dim[3] || k % together; k++, numbers += NS_PACKED_CHANNEL_BYTES) {
        if (k % together == 0) numbers += gap; /* the last ones are whole, also when fewer channels are used */
        uint32_t exponent = ns_get32(numbers + 12);
        if (exponent < 1 || exponent > 22 || ns_get32s(numbers + 4) < 0) return NS_E_RANGE;
        int32_t offset = op->out.zero_point * (1 << exponent) + (1 << (exponent - 1));
        if (ns_get32s(numbers + 8) != offset) return NS_E_RANGE;
    }
    return NS_OK;
}

int ns_operator_check(const ns_operator *op) {
    uint64_t pairs = NS_DENSE_PAIR_BYTES * ((op->work / op->out.count + NS_DENSE_TAPS - 1) / NS_DENSE_TAPS);
    switch (op->code) {
        case NS_OP_CONV:
        case NS_OP_DEPTHWISE:
        case NS_OP_FULLY_CONNECTED: return check_scaling(&op->scaling, op->out.dim[3]);
        case NS_OP_DENSE_WINDOW: return check_packed(op, 2, pairs);
        case NS_OP_DENSE_ROWS: return check_packed(op, 4, 2 * pairs);
        case NS_OP_DEPTHWISE_PACKED: return check_packed(op, op->out.dim[3], 0);
        default: return NS_OK;
    }
}
