/* A window of rows of features that moves on by some rows at a time: as floats, and beside them as the int8 that a
 * network takes, for which only new rows are computed. */
#ifndef NS_ROWS_H
#define NS_ROWS_H

#include <stddef.h>
#include <stdint.h>

#include "ns_tables.h"

typedef struct {
    uint16_t count, step; /* rows of a window, and from one window to the next */
    uint16_t held;        /* rows there are; a window is whole when there are all */
    uint16_t fresh;       /* the newest ones, which `steps` does not know */
    uint32_t each;        /* features of a row */
    float scale;          /* of `steps`, as is the zero point */
    int zero_point;
    ns_float *out;        /* count * each, oldest row first */
    int8_t *steps;        /* likewise */
} ns_rows;

/* A multiple of 4. */
size_t ns_rows_state_bytes(size_t features);

/* 1 <= step <= count. `state` is 4-aligned; returns what follows the rows. */
uint8_t *ns_rows_place(ns_rows *r, size_t count, size_t step, size_t each, uint8_t *state);
void ns_rows_reset(ns_rows *r);

/* The next row, to be written. When the window was whole, its oldest `step` rows go. */
ns_float *ns_rows_next(ns_rows *r);

static inline int ns_rows_are_whole(const ns_rows *r) { return r->held == r->count; }

/* A whole window as ns_quantize gives it. */
void ns_rows_quantize(ns_rows *r, float scale, int zero_point, int8_t *out);

#endif
