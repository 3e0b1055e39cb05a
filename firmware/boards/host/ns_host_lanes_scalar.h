/* Rescaling for levels without 64-bit products of signed numbers or shifts by lane: the core's own, lane by lane. */
#include "ns_host_level.h"
#include "ns_requant.h"

typedef struct {
    const int32_t *multiplier, *left, *right;
} scale;

static inline scale scale_load(const ns_host_scale *s, int i) {
    return (scale){s->multiplier + i, s->left + i, s->right + i};
}

static inline void rescale_each(int32_t *x, scale s, int count) {
    for (int i = 0; i < count; i++) x[i] = ns_requant(x[i], s.multiplier[i], s.left[i] - s.right[i]);
}

static inline void store_each(int8_t *p, const int32_t *x, const ns_host_scale *s, int count) {
    for (int i = 0; i < count; i++) p[i] = ns_to_int8(x[i], s->zero_point, s->low, s->high);
}
