/* Tables of numbers inside a section: taken one after the other, each checked against its bounds once. */
#ifndef NS_TABLES_H
#define NS_TABLES_H

#include "ns_bytes.h"
#include "ns_error.h"

/* Tables stay in the section (in flash) and are read in place; so the bytes are read as numbers. */
typedef float __attribute__((may_alias)) ns_float;
typedef int16_t __attribute__((may_alias)) ns_int16;

/* What is left of a section. Starts 4-aligned and stays so. */
typedef struct {
    const uint8_t *at;
    size_t left;
} ns_cursor;

static inline int ns_aligned4(const void *p) { return ((uintptr_t)p & 3) == 0; }

static inline int ns_take_bytes(ns_cursor *cursor, size_t size, const uint8_t **out) {
    if (size > cursor->left)
        return NS_E_TRUNCATED;
    *out = cursor->at;
    cursor->at += size;
    cursor->left -= size;
    return NS_OK;
}

/* NaN and infinities are outside of every bound. */
static inline int ns_between(float value, float low, float high) { return value >= low && value <= high; }

/* `count` (below 2^28) numbers, all of them from low to high. */
static inline int ns_take_floats(ns_cursor *cursor, size_t count, float low, float high, const ns_float **out) {
    const uint8_t *bytes;
    const int taken = ns_take_bytes(cursor, 4 * count, &bytes);
    if (taken != NS_OK)
        return taken;
    for (size_t i = 0; i < count; i++)
        if (!ns_between(ns_getf(bytes + 4 * i), low, high))
            return NS_E_RANGE;
    *out = (const ns_float *)(const void *)bytes;
    return NS_OK;
}

#endif
