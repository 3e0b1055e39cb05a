/* Which rows move with the window is derived from the operators when the section is opened; running believes it.
 *
 * Of each streamed tensor rows begin..end-1 of the new window are rows begin+shift..end+shift-1 of the old one. What is
 * before them sees the padding at the head, or what saw it; what is behind them sees new rows. A window's operator
 * computes some rows only by seeing a lower output, and an input that begins later. */
#include "ns_streaming.h"

#include "ns_operator.h"

#define SECTION_HEADER 8
#define ROW_BYTES 6

typedef struct {
    int32_t shift, begin, end;
} moved;

static moved moved_of(const ns_streaming *s, uint32_t i) {
    const uint8_t *p = s->section.data + SECTION_HEADER + ROW_BYTES * (size_t)i;
    return (moved){ns_get16(p), ns_get16(p + 2), ns_get16(p + 4)};
}

static int is_windowed(int code) {
    return code == NS_OP_CONV || code == NS_OP_DEPTHWISE || code == NS_OP_MAX_POOL || code == NS_OP_AVERAGE_POOL ||
           code == NS_OP_DENSE_WINDOW || code == NS_OP_DEPTHWISE_PACKED;
}

static int is_elementwise(int code) { return code == NS_OP_ADD || code == NS_OP_MUL || code == NS_OP_TABLE; }

/* The same bytes in rows of the same length. */
static int is_same(const ns_tensor *a, const ns_tensor *b) {
    return a->offset == b->offset && a->count == b->count && a->dim[1] == b->dim[1];
}

/* How the rows of what operator `i` reads move: those of an operator before it, or of the window itself. */
static int find_moved(const ns_streaming *s, const ns_network *n, uint32_t i, const ns_tensor *in, moved window,
                      moved *found) {
    size_t at = ns_network_records(n);
    ns_operator op;
    for (uint32_t k = 0; k < i; k++, at += op.record_size) {
        (void)ns_operator_read(n, at, &op);
        if (!is_same(&op.out, in)) continue;
        *found = moved_of(s, k);
        return NS_OK;
    }
    *found = window;
    if (in->offset != n->input.offset || in->count != n->input.count) return NS_E_SHAPE;
    return in->dim[1] == window.end + window.shift ? NS_OK : NS_E_SHAPE;
}

static int derive_windowed(const ns_window *w, moved in, moved *out) {
    int32_t stride = w->stride[0], last = in.end - 1 + w->before[0] - (w->kernel[0] - 1) * w->dilation[0];
    if (in.shift % stride || last < 0) return NS_E_RANGE;
    *out = (moved){in.shift / stride, (in.begin + w->before[0] + stride - 1) / stride, last / stride + 1};
    return NS_OK;
}

/* How the rows of an operator's output move. */
static int derive(const ns_streaming *s, const ns_network *n, uint32_t i, const ns_operator *op, moved window,
                  moved *out) {
    int e, found = 0;
    *out = window;
    if (!is_windowed(op->code) && !is_elementwise(op->code)) return NS_E_UNSUPPORTED;
    for (int k = 0; k < op->input_count; k++) {
        const ns_tensor *in = &op->in[k];
        moved m;
        if (in->dim[0] != 1 || op->out.dim[0] != 1) return NS_E_SHAPE;
        if (in->constant && in->dim[1] == 1 && !is_windowed(op->code)) continue; /* every row of it is the same */
        if (in->constant) return NS_E_LAYOUT;
        if ((e = find_moved(s, n, i, in, window, &m)) < 0) return e;
        if (is_windowed(op->code)) return derive_windowed(&op->window, m, out);
        if (in->dim[1] != op->out.dim[1]) return NS_E_SHAPE;
        if (found && m.shift != out->shift) return NS_E_RANGE;
        if (found && m.begin < out->begin) m.begin = out->begin;
        if (found && m.end > out->end) m.end = out->end;
        *out = m;
        found = 1;
    }
    return found ? NS_OK : NS_E_LAYOUT;
}

static int overlap(uint32_t offset, uint32_t count, const ns_tensor *b) {
    return offset < b->offset + b->count && b->offset < offset + count;
}

/* Whether what operator `i` writes stays in the arena until it runs on the next window. */
static int check_kept(const ns_network *n, uint32_t i, const ns_tensor *out) {
    size_t at = ns_network_records(n);
    ns_operator op;
    if (overlap(n->input.offset, n->input.count, out)) return NS_E_LAYOUT;
    for (uint32_t k = 0; k < n->operator_count; k++, at += op.record_size) {
        (void)ns_operator_read(n, at, &op);
        if (k != i && overlap(op.out.offset, op.out.count, out)) return NS_E_LAYOUT;
        if (overlap(op.scratch_offset, op.scratch_bytes, out)) return NS_E_LAYOUT;
    }
    return NS_OK;
}

int ns_streaming_open(ns_streaming *s, const ns_network *n, ns_bytes section, size_t height, size_t shift) {
    int e;
    size_t at = ns_network_records(n);
    const uint8_t *p = section.data;
    *s = (ns_streaming){section, 0, 0};
    if (!p) return NS_OK;
    if (section.size < SECTION_HEADER) return NS_E_TRUNCATED;
    uint32_t count = ns_get16(p + 2);
    if (section.size != SECTION_HEADER + ROW_BYTES * (size_t)count) return NS_E_TRUNCATED;
    if (count < 1 || count > n->operator_count) return NS_E_RANGE;
    if (ns_get16(p) != shift || height > NS_TENSOR_MAX_BYTES || shift < 1 || shift >= height) return NS_E_SHAPE;
    moved window = {(int32_t)shift, 0, (int32_t)(height - shift)};
    for (uint32_t i = 0; i < count; i++) {
        ns_operator op;
        moved m, said = moved_of(s, i);
        (void)ns_operator_read(n, at, &op);
        at += op.record_size;
        if ((e = derive(s, n, i, &op, window, &m)) < 0) return e;
        if (m.shift != said.shift || m.begin != said.begin || m.end != said.end) return NS_E_RANGE;
        if (m.begin >= m.end || m.end + m.shift > op.out.dim[1]) return NS_E_RANGE;
        if ((e = check_kept(n, i, &op.out)) < 0) return e;
    }
    s->count = (uint16_t)count;
    return NS_OK;
}

/* Computes rows begin..end-1 of the output of an operator with a window. */
static void run_rows(ns_operator *op, int32_t line, int32_t begin, int32_t end) {
    const ns_tensor out = op->out;
    const int32_t before = op->window.before[0];
    if (begin == end) return;
    op->out.data += begin * line;
    op->out.dim[1] = end - begin;
    op->out.count = (uint32_t)((end - begin) * line);
    op->window.before[0] = before - begin * op->window.stride[0];
    ns_operator_run(op);
    op->window.before[0] = before;
    op->out = out;
}

/* Element by element there is little to save, and ADD would make its tables twice. */
static void run_moved(ns_operator *op, moved m) {
    int32_t line = (int32_t)op->out.count / op->out.dim[1];
    int8_t *kept = op->out.data + m.begin * line;
    if (is_elementwise(op->code)) {
        ns_operator_run(op);
        return;
    }
    memmove(kept, kept + m.shift * line, (size_t)((m.end - m.begin) * line));
    run_rows(op, line, 0, m.begin);
    run_rows(op, line, m.end, op->out.dim[1]);
}

void ns_streaming_run(const ns_streaming *s, ns_network *n) {
    size_t at = ns_network_records(n);
    if (!s->is_held || !s->count) {
        ns_network_run(n); /* an opened network with an arena does not refuse */
        return;
    }
    for (uint32_t i = 0; i < n->operator_count; i++) {
        ns_operator op;
        (void)ns_operator_read(n, at, &op);
        at += op.record_size;
        if (i < s->count) run_moved(&op, moved_of(s, i));
        else ns_operator_run(&op);
    }
}
