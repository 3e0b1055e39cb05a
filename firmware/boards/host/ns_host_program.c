/* A network packed for this computer, and run: see the header.
 *
 * Each input of a batch has an arena of its own, laid out as the package says. An operator runs for the whole batch
 * before the next one does. What no level takes is done by the core's kernel, arena by arena. */
#include "ns_host_program.h"

#include <stdlib.h>
#include <string.h>

#include "ns_host_layer.h"
#include "ns_host_numbers.h"
#include "ns_host_pool.h"
#include "ns_network.h"

/* Inputs that run together: enough to fill the rows of a matrix, and memory that stays in a processor's cache. */
#define BATCH 16
#define BATCH_BYTES ((size_t)1 << 18)
#define ALIGNMENT 64

typedef enum { BY_CORE, BY_LAYER, BY_POOL, BY_ADD } method;

typedef struct {
    ns_operator op; /* its tensors' data only where they are constants */
    method method;
    ns_host_layer layer;                            /* BY_LAYER */
    int32_t numbers[3][3][NS_HOST_MOST_LANES];      /* BY_ADD: multiplier, offset, exponent for each lane */
} step;

struct ns_host_program {
    ns_network network;
    const ns_host_level *level;
    size_t arena_bytes, stage_bytes; /* of one input */
    step *steps;
};

static int is_plain_add(const ns_operator *op) {
    return op->code == NS_OP_ADD && op->in[0].count == op->out.count && op->in[1].count == op->out.count;
}

/* Both inputs are at 20 bits, a value less its zero point within 8. Whether it is exact in this form. */
static int prepare_add(step *s) {
    const ns_binary *binary = &s->op.binary;
    const int64_t most = (int64_t)255 << 20;
    for (int i = 0; i < 3; i++) {
        ns_host_channel channel;
        if (!ns_host_channel_rescale(&channel, i < 2 ? most : 2 * most, binary->multiplier[i], binary->shift[i],
                                     i < 2 ? 0 : s->op.out.zero_point))
            return 0;
        for (int lane = 0; lane < NS_HOST_MOST_LANES; lane++) {
            s->numbers[i][0][lane] = channel.multiplier;
            s->numbers[i][1][lane] = channel.offset;
            s->numbers[i][2][lane] = channel.exponent;
        }
    }
    return 1;
}

static int prepare(step *s, const ns_host_level *level) {
    s->method = BY_CORE;
    if (!level) return NS_OK;
    int e = ns_host_layer_prepare(&s->layer, &s->op, level);
    if (e < 0) return e;
    if (e > 0) {
        s->method = BY_LAYER;
    } else if (ns_host_pool_takes(&s->op)) {
        s->method = BY_POOL;
    } else if (is_plain_add(&s->op) && prepare_add(s)) {
        s->method = BY_ADD;
    }
    return NS_OK;
}

static int prepare_all(ns_host_program *p) {
    size_t at = ns_network_records(&p->network);
    for (int i = 0; i < p->network.operator_count; i++) {
        step *s = &p->steps[i];
        int e = ns_operator_read(&p->network, at, &s->op);
        if (e < 0 || (e = prepare(s, p->level)) < 0) return e;
        at += s->op.record_size;
        if (s->method != BY_LAYER) continue;
        const size_t bytes = ns_host_layer_stage_bytes(&s->layer);
        if (bytes > p->stage_bytes) p->stage_bytes = bytes;
    }
    return NS_OK;
}

int ns_host_program_open(ns_bytes network, ns_bytes weights, size_t arena_bytes, const ns_host_level *level,
                         ns_host_program **program) {
    ns_network opened;
    int e = ns_network_open(&opened, network, weights, NULL, arena_bytes);
    if (e < 0) return e;
    ns_host_program *p = calloc(1, sizeof *p);
    step *steps = calloc((size_t)opened.operator_count + 1, sizeof *steps);
    if (!p || !steps) {
        free(p);
        free(steps);
        return NS_E_SCRATCH;
    }
    *p = (ns_host_program){opened, level, (arena_bytes + ALIGNMENT) / ALIGNMENT * ALIGNMENT, 0, steps};
    if ((e = prepare_all(p)) < 0) {
        ns_host_program_free(p);
        return e;
    }
    *program = p;
    return NS_OK;
}

void ns_host_program_free(ns_host_program *p) {
    if (!p) return;
    for (int i = 0; i < p->network.operator_count; i++) ns_host_layer_free(&p->steps[i].layer);
    free(p->steps);
    free(p);
}

int ns_host_program_packed(const ns_host_program *p) {
    int packed = 0;
    for (int i = 0; i < p->network.operator_count; i++) packed += p->steps[i].method != BY_CORE;
    return packed;
}

/* The tensor in one arena. */
static ns_tensor in_arena(ns_tensor tensor, uint8_t *arena) {
    if (!tensor.constant) tensor.data = (int8_t *)arena + tensor.offset;
    return tensor;
}

static void run_by_core(const step *s, uint8_t *arena) {
    ns_operator op = s->op;
    op.out = in_arena(op.out, arena);
    op.packed.scratch = arena + op.scratch_offset;
    for (int i = 0; i < op.input_count; i++) op.in[i] = in_arena(op.in[i], arena);
    ns_operator_run(&op);
}

static void run_pool(const step *s, uint8_t *arena) {
    const ns_tensor in = in_arena(s->op.in[0], arena), out = in_arena(s->op.out, arena);
    ns_host_pool_run(&s->op, &in, &out);
}

static void run_add(const step *s, const ns_host_level *level, uint8_t *arena) {
    const ns_tensor a = in_arena(s->op.in[0], arena), b = in_arena(s->op.in[1], arena), out = in_arena(s->op.out, arena);
    const int32_t zero[2] = {a.zero_point, b.zero_point};
    ns_host_scale scale[3];
    for (int i = 0; i < 3; i++)
        scale[i] = (ns_host_scale){s->numbers[i][0], s->numbers[i][1], s->numbers[i][2], s->op.binary.low,
                                   s->op.binary.high};
    level->add(a.data, b.data, out.data, out.count, zero, scale);
}

static void run_step(const ns_host_program *p, const step *s, uint8_t *stage, uint8_t *arenas, size_t count) {
    if (s->method == BY_LAYER) {
        ns_host_layer_run(&s->layer, &s->op, p->level, stage, arenas, p->arena_bytes, count);
        return;
    }
    for (size_t i = 0; i < count; i++, arenas += p->arena_bytes) {
        switch (s->method) {
            case BY_POOL: run_pool(s, arenas); break;
            case BY_ADD: run_add(s, p->level, arenas); break;
            default: run_by_core(s, arenas); break;
        }
    }
}

static void run_batch(const ns_host_program *p, uint8_t *memory, const int8_t *inputs, size_t count, int8_t *scores) {
    const ns_tensor *in = &p->network.input, *out = &p->network.output;
    uint8_t *stage = memory + count * p->arena_bytes;
    for (size_t i = 0; i < count; i++)
        memcpy(memory + i * p->arena_bytes + in->offset, inputs + i * in->count, in->count);
    for (int i = 0; i < p->network.operator_count; i++) run_step(p, &p->steps[i], stage, memory, count);
    for (size_t i = 0; i < count; i++)
        memcpy(scores + i * out->count, memory + i * p->arena_bytes + out->offset, out->count);
}

int ns_host_program_run(const ns_host_program *p, const int8_t *inputs, size_t count, int8_t *scores) {
    const size_t one = p->arena_bytes + p->stage_bytes;
    size_t batch = BATCH_BYTES / one < BATCH ? BATCH_BYTES / one : BATCH;
    if (batch < 1) batch = 1;
    if (batch > count) batch = count;
    uint8_t *memory = malloc(batch * one + NS_HOST_SLACK_BYTES + 1);
    if (!memory) return NS_E_SCRATCH;
    for (size_t done = 0; done < count; done += batch) {
        const size_t here = count - done < batch ? count - done : batch;
        run_batch(p, memory, inputs + done * p->network.input.count, here, scores + done * p->network.output.count);
    }
    free(memory);
    return NS_OK;
}
