/* No instruction set in particular: four channels at once, in the vectors that gcc and clang make of what there is. */
#include <string.h>

#include "ns_host_lanes_scalar.h"
#include "ns_host_level.h"

#define LANES 4
#define ROWS 4
#define BLOCKS 2
#define TARGET

/* Unsigned, so that sums wrap as the core's do. */
typedef uint32_t lanes __attribute__((vector_size(4 * LANES)));
typedef int32_t signed_lanes __attribute__((vector_size(4 * LANES)));

static inline lanes lanes_load(const void *p) {
    lanes x;
    memcpy(&x, p, sizeof x);
    return x;
}

static inline lanes lanes_add(lanes a, lanes b) { return a + b; }
static inline lanes lanes_minus(lanes a, int32_t b) { return a - (uint32_t)b; }
static inline lanes lanes_shift_left(lanes x) { return x << 20; }

/* Each lane holds two int16. */
static inline lanes lanes_dot(lanes sum, lanes x, lanes w) {
    const lanes low = (lanes)((signed_lanes)(x << 16) >> 16) * (lanes)((signed_lanes)(w << 16) >> 16);
    return sum + low + (lanes)((signed_lanes)x >> 16) * (lanes)((signed_lanes)w >> 16);
}

static inline lanes lanes_spread(const uint8_t *p) {
    uint32_t four;
    memcpy(&four, p, 4);
    return (lanes){four, four, four, four};
}

static inline lanes lanes_each(const uint8_t *p, int first) {
    uint16_t words[LANES];
    memcpy(words, p + 2 * first, sizeof words);
    return (lanes){words[0], words[1], words[2], words[3]};
}

static inline lanes lanes_widen(const int8_t *p) {
    return (lanes){(uint32_t)p[0], (uint32_t)p[1], (uint32_t)p[2], (uint32_t)p[3]};
}

static inline lanes lanes_rescale(lanes x, scale s) {
    int32_t each[LANES];
    memcpy(each, &x, sizeof each);
    rescale_each(each, s, LANES);
    return lanes_load(each);
}

static inline void lanes_store(int8_t *p, lanes x, const ns_host_scale *s, int count) {
    int32_t each[LANES];
    memcpy(each, &x, sizeof each);
    store_each(p, each, s, count);
}

#include "ns_host_lanes.h"

const ns_host_level ns_host_portable = {"portable", LANES, ROWS, BLOCKS, 2, 0, run, add};
