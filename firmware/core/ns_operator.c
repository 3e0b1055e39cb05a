/* One operator of a planned network: what all records have in common is read and checked here, and kernels are called,
 * which need no checks. */
#include "ns_operator.h"

#include "kernels/ns_concat.h"
#include "kernels/ns_conv.h"
#include "kernels/ns_dense.h"
#include "kernels/ns_depthwise.h"
#include "kernels/ns_depthwise_packed.h"
#include "kernels/ns_fully_connected.h"
#include "kernels/ns_mean.h"
#include "kernels/ns_pad.h"
#include "kernels/ns_pool.h"
#include "kernels/ns_softmax.h"
#include "kernels/ns_table.h"
#include "ns_operator_kinds.h"

#define RECORD_HEADER 8

int ns_tensor_read(const ns_network *n, uint32_t index, ns_tensor *tensor) {
    if (index >= n->tensor_count) return NS_E_LAYOUT;
    const uint8_t *p = n->network.data + NS_NETWORK_HEADER_BYTES + index * NS_NETWORK_TENSOR_BYTES;
    uint32_t place = ns_get32(p);
    uint64_t count = 1;
    for (int i = 0; i < 4; i++) {
        tensor->dim[i] = ns_get16(p + 4 + 2 * i);
        count *= (uint64_t)tensor->dim[i];
        if (count == 0 || count > NS_TENSOR_MAX_BYTES) return NS_E_SHAPE;
        if (i < 4 - p[13] && tensor->dim[i] != 1) return NS_E_SHAPE;
    }
    if (p[13] > 4 || ns_get16(p + 14)) return NS_E_RANGE;
    tensor->zero_point = (int8_t)p[12];
    tensor->count = (uint32_t)count;
    tensor->constant = place >> 31;
    tensor->offset = place & 0x7FFFFFFFu;
    size_t room = tensor->constant ? n->weights.size : n->arena_size;
    if (tensor->offset > room || count > room - tensor->offset) return NS_E_LAYOUT;
    /* A constant is only ever an input; kernels do not write to inputs. */
    uint8_t *base = tensor->constant ? (uint8_t *)(uintptr_t)n->weights.data : n->arena;
    tensor->data = base ? (int8_t *)base + tensor->offset : NULL;
    return NS_OK;
}

/* Whether the tensor shares bytes with what the operator works in. */
static int in_scratch(const ns_operator *op, const ns_tensor *tensor) {
    return !tensor->constant && op->scratch_offset < tensor->offset + tensor->count &&
           tensor->offset < op->scratch_offset + op->scratch_bytes;
}

/* An output may stand in the very place of an input of its size where the kernel allows it, and overlap none else. */
static int check_overlap(const ns_operator *op) {
    if (op->out.constant || in_scratch(op, &op->out)) return NS_E_LAYOUT;
    for (int i = 0; i < op->input_count; i++) {
        const ns_tensor *in = &op->in[i], *out = &op->out;
        if (in_scratch(op, in)) return NS_E_LAYOUT;
        if (in->constant || in->offset + in->count <= out->offset || out->offset + out->count <= in->offset) continue;
        if (!op->in_place || in->offset != out->offset || in->count != out->count) return NS_E_LAYOUT;
    }
    return NS_OK;
}

int ns_operator_read(const ns_network *n, size_t at, ns_operator *op) {
    int e;
    const ns_operator_kind *kind;
    size_t room = n->network.size - at;
    const uint8_t *p = n->network.data + at;
    if (room < RECORD_HEADER) return NS_E_TRUNCATED;
    op->code = p[0];
    op->record_size = ns_get16(p + 2);
    if (!(kind = ns_operator_kind_of(op->code))) return NS_E_UNSUPPORTED;
    if (op->record_size > room || op->record_size < 12) return NS_E_TRUNCATED;
    if (kind->record_size && op->record_size != kind->record_size) return NS_E_TRUNCATED;
    op->in_place = kind->in_place;
    op->input_count = 1;
    op->scratch_offset = op->scratch_bytes = 0;
    if ((e = ns_tensor_read(n, ns_get16(p + 4), &op->out)) < 0) return e;
    if ((e = ns_tensor_read(n, ns_get16(p + 6), &op->in[0])) < 0) return e;
    op->work = op->out.count;
    if ((e = kind->read(n, p, op)) < 0) return e;
    return check_overlap(op);
}

static void run_concat(const ns_operator *op) {
    int32_t start = 0;
    for (int i = 0; i < op->input_count; i++) {
        ns_concat_part(&op->in[i], &op->out, op->depth, start);
        start += op->in[i].dim[op->depth];
    }
}

void ns_operator_run(const ns_operator *op) {
    const ns_tensor *in = &op->in[0], *out = &op->out;
    const ns_scaling *s = &op->scaling;
    switch (op->code) {
        case NS_OP_CONV: ns_conv(in, out, &op->window, op->weights, op->bias, s); break;
        case NS_OP_DEPTHWISE: ns_depthwise(in, out, &op->window, op->weights, op->bias, s); break;
        case NS_OP_FULLY_CONNECTED: ns_fully_connected(in, out, op->depth, op->weights, op->bias, s); break;
        case NS_OP_MAX_POOL: ns_max_pool(in, out, &op->window, s->low, s->high); break;
        case NS_OP_AVERAGE_POOL: ns_average_pool(in, out, &op->window, s->low, s->high); break;
        case NS_OP_MEAN: ns_mean(in, out, op->depth, op->multiplier, op->shift); break;
        case NS_OP_ADD: ns_add(in, &op->in[1], out, &op->binary); break;
        case NS_OP_MUL: ns_mul(in, &op->in[1], out, &op->binary); break;
        case NS_OP_CONCAT: run_concat(op); break;
        case NS_OP_PAD: ns_pad(in, out, op->before, (int8_t)op->value); break;
        case NS_OP_SOFTMAX: ns_softmax(in, out, op->multiplier, op->shift, op->value); break;
        case NS_OP_DENSE_WINDOW: ns_dense_window(in, out, &op->window, &op->packed); break;
        case NS_OP_DENSE_ROWS: ns_dense_rows(in, out, op->depth, &op->packed); break;
        case NS_OP_DEPTHWISE_PACKED: ns_depthwise_packed(in, out, &op->window, &op->packed, op->depth); break;
        case NS_OP_TABLE: ns_table(in, out, op->weights); break;
    }
}
