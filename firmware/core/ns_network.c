/* A planned int8 network: opened, its data flow checked, and run operator by operator. */
#include "ns_network.h"

#include "ns_operator.h"

/* Not a number fails both comparisons. */
static int is_scale(float scale) { return scale > 0 && scale < 1e30f; }

size_t ns_network_records(const ns_network *n) {
    return NS_NETWORK_HEADER_BYTES + NS_NETWORK_TENSOR_BYTES * (size_t)n->tensor_count;
}

static int read_header(ns_network *n) {
    const uint8_t *p = n->network.data;
    int e;
    if (n->network.size < NS_NETWORK_HEADER_BYTES) return NS_E_TRUNCATED;
    n->tensor_count = ns_get16(p);
    n->operator_count = ns_get16(p + 2);
    n->macs = ns_get32(p + 8);
    n->input_scale = ns_getf(p + 12);
    n->output_scale = ns_getf(p + 16);
    if (n->tensor_count < 1 || n->tensor_count > NS_NETWORK_MAX_TENSORS) return NS_E_RANGE;
    if (n->operator_count > NS_NETWORK_MAX_OPERATORS) return NS_E_RANGE;
    if (n->network.size < ns_network_records(n)) return NS_E_TRUNCATED;
    if (!is_scale(n->input_scale) || !is_scale(n->output_scale)) return NS_E_RANGE;
    if (ns_get32(p + 20) || ns_get32(p + 24) || ns_get32(p + 28)) return NS_E_RANGE;
    for (uint32_t i = 0; i < n->tensor_count; i++) {
        ns_tensor tensor;
        if ((e = ns_tensor_read(n, i, &tensor)) < 0) return e;
    }
    if ((e = ns_tensor_read(n, ns_get16(p + 4), &n->input)) < 0) return e;
    if ((e = ns_tensor_read(n, ns_get16(p + 6), &n->output)) < 0) return e;
    if (n->input.constant || n->output.constant) return NS_E_LAYOUT;
    int rank = p[NS_NETWORK_HEADER_BYTES + NS_NETWORK_TENSOR_BYTES * ns_get16(p + 4) + 13];
    return rank >= 1 && n->input.dim[4 - rank] == 1 ? NS_OK : NS_E_SHAPE;
}

/* Tensors that are to be read, and a bit for each: set while it is exactly what was written there last. */
typedef struct {
    const ns_tensor *tensors;
    int count;
    uint32_t whole;
} flow;

/* `size` bytes of the arena at `offset` change; when they are `kept` they are somebody's output. */
static void change(flow *f, uint32_t offset, uint32_t size, int kept) {
    for (int i = 0; i < f->count; i++) {
        const ns_tensor *t = &f->tensors[i];
        if (offset >= t->offset + t->count || t->offset >= offset + size) continue;
        f->whole &= ~(1u << i);
        if (kept && t->offset == offset && t->count == size) f->whole |= 1u << i;
    }
}

/* Whether all of `tensors`, before the record at `end`, are what one operator, or the input, wrote there and nothing
 * changed since: in whole, and neither another's output nor its scratch. */
static int check_written(const ns_network *n, const ns_tensor *tensors, int count, size_t end) {
    flow f = {tensors, count, 0};
    ns_operator op;
    change(&f, n->input.offset, n->input.count, 1);
    for (size_t at = ns_network_records(n); at < end; at += op.record_size) {
        (void)ns_operator_read(n, at, &op); /* was read before and is good */
        change(&f, op.scratch_offset, op.scratch_bytes, 0);
        change(&f, op.out.offset, op.out.count, 1);
    }
    for (int i = 0; i < count; i++)
        if (!tensors[i].constant && !(f.whole >> i & 1)) return NS_E_LAYOUT;
    return NS_OK;
}

int ns_network_open(ns_network *n, ns_bytes network, ns_bytes weights, uint8_t *arena, size_t arena_size) {
    int e;
    n->network = network;
    n->weights = weights;
    n->arena = arena;
    n->arena_size = arena_size;
    n->work = 0;
    if ((e = read_header(n)) < 0) return e;
    size_t at = ns_network_records(n);
    for (int i = 0; i < n->operator_count; i++) {
        ns_operator op;
        if ((e = ns_operator_read(n, at, &op)) < 0) return e;
        if ((e = ns_operator_check(&op)) < 0) return e;
        if ((e = check_written(n, op.in, op.input_count, at)) < 0) return e;
        n->work += op.work;
        if (n->work > NS_NETWORK_MAX_WORK) return NS_E_RANGE;
        at += op.record_size;
    }
    if (at != n->network.size) return NS_E_TRUNCATED;
    return check_written(n, &n->output, 1, at);
}

int8_t *ns_network_input(const ns_network *n, size_t *size) {
    *size = n->input.count;
    return n->input.data;
}

const int8_t *ns_network_output(const ns_network *n, size_t *size) {
    *size = n->output.count;
    return n->output.data;
}

int ns_network_run(ns_network *n) {
    int e;
    size_t at = ns_network_records(n);
    if (!n->arena) return NS_E_STATE;
    for (int i = 0; i < n->operator_count; i++) {
        ns_operator op;
        if ((e = ns_operator_read(n, at, &op)) < 0) return e;
        ns_operator_run(&op);
        at += op.record_size;
    }
    return NS_OK;
}
