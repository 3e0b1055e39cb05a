/* Rows are moved once for each window, not for each row; and what was quantized moves with them. */
#include "ns_rows.h"

#include <string.h>

#include "ns_math.h"

size_t ns_rows_state_bytes(size_t features) { return 4 * features + ((features + 3) & ~(size_t)3); }

uint8_t *ns_rows_place(ns_rows *r, size_t count, size_t step, size_t each, uint8_t *state) {
    r->count = (uint16_t)count;
    r->step = (uint16_t)step;
    r->each = (uint32_t)each;
    r->out = (ns_float *)(void *)state;
    r->steps = (int8_t *)(r->out + count * each);
    ns_rows_reset(r);
    return state + ns_rows_state_bytes(count * each);
}

void ns_rows_reset(ns_rows *r) {
    r->held = 0;
    r->fresh = r->count;
}

ns_float *ns_rows_next(ns_rows *r) {
    if (ns_rows_are_whole(r)) {
        r->held = (uint16_t)(r->count - r->step);
        memmove(r->out, r->out + r->step * r->each, 4 * (r->held * r->each));
        const size_t fresh = (size_t)r->fresh + r->step; /* all of these will be new when the window is whole again */
        r->fresh = (uint16_t)(fresh < r->count ? fresh : r->count);
    }
    return r->out + r->held++ * r->each;
}

void ns_rows_quantize(ns_rows *r, float scale, int zero_point, int8_t *out) {
    if (scale != r->scale || zero_point != r->zero_point)
        r->fresh = r->count;
    r->scale = scale;
    r->zero_point = zero_point;
    const size_t all = r->count * r->each, fresh = r->fresh * r->each, known = all - fresh;
    memmove(r->steps, r->steps + fresh, known);
    ns_quantize(r->out + known, fresh, scale, zero_point, r->steps + known);
    r->fresh = 0;
    memcpy(out, r->steps, all);
}
