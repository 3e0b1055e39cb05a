/* Rescaling for levels that have no 64-bit products of signed numbers, or no shifts by lane: one lane after the other. */
#include "ns_host_level.h"

typedef struct {
    const int32_t *multiplier, *offset, *exponent;
} scale;

static inline scale scale_load(const ns_host_scale *s, int i) {
    return (scale){s->multiplier + i, s->offset + i, s->exponent + i};
}

static inline void rescale_each(int32_t *x, scale s, int count) {
    for (int i = 0; i < count; i++) {
        const uint32_t high = (uint32_t)(((int64_t)x[i] * s.multiplier[i] + (1 << 30)) >> 31);
        const uint32_t down = x[i] < 0 && s.exponent[i] > 0;
        x[i] = (int32_t)(high + (uint32_t)s.offset[i] - down) >> s.exponent[i];
    }
}

static inline void store_each(int8_t *p, const int32_t *x, const ns_host_scale *s, int count) {
    for (int i = 0; i < count; i++) p[i] = (int8_t)(x[i] < s->low ? s->low : x[i] > s->high ? s->high : x[i]);
}
