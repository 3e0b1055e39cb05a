/* NEON with dot products: four channels at once, four products in each (Apple's processors, ARMv8.4 and later).
 *
 * Run by the tests on an emulated processor only (tests/firmware/test_host_network_arm64.py): none was within reach. */
#include "ns_host_level.h"

#if defined(__ARM_FEATURE_DOTPROD)
#include <arm_neon.h>

#define LANES 4
#define ROWS 6
#define BLOCKS 3
#define TARGET

typedef int32x4_t lanes;
typedef struct {
    lanes multiplier, offset, exponent;
} scale;

static inline lanes lanes_load(const void *p) { return vld1q_s32((const int32_t *)p); }
static inline lanes lanes_add(lanes a, lanes b) { return vaddq_s32(a, b); }
static inline lanes lanes_minus(lanes a, int32_t b) { return vsubq_s32(a, vdupq_n_s32(b)); }
static inline lanes lanes_shift_left(lanes x) { return vshlq_n_s32(x, 20); }

static inline lanes lanes_dot(lanes sum, lanes x, lanes w) {
    return vdotq_s32(sum, vreinterpretq_s8_s32(x), vreinterpretq_s8_s32(w));
}

static inline lanes lanes_spread(const uint8_t *p) {
    int32_t four;
    __builtin_memcpy(&four, p, 4);
    return vdupq_n_s32(four);
}

static inline lanes lanes_each(const uint8_t *p, int first) {
    const lanes each = {p[first], p[first + 1], p[first + 2], p[first + 3]};
    return each;
}

static inline lanes lanes_widen(const int8_t *p) {
    const lanes each = {p[0], p[1], p[2], p[3]};
    return each;
}

static inline scale scale_load(const ns_host_scale *s, int i) {
    return (scale){vld1q_s32(s->multiplier + i), vld1q_s32(s->offset + i), vld1q_s32(s->exponent + i)};
}

static inline lanes lanes_rescale(lanes x, scale s) {
    const int64x2_t low = vmull_s32(vget_low_s32(x), vget_low_s32(s.multiplier));
    const int64x2_t high = vmull_high_s32(x, s.multiplier);
    const lanes both = vcombine_s32(vrshrn_n_s64(low, 31), vrshrn_n_s64(high, 31));
    const lanes down = vandq_s32(vshrq_n_s32(x, 31), vreinterpretq_s32_u32(vcgtzq_s32(s.exponent)));
    return vshlq_s32(vaddq_s32(vaddq_s32(both, s.offset), down), vnegq_s32(s.exponent));
}

static inline void lanes_store(int8_t *p, lanes x, const ns_host_scale *s, int count) {
    x = vminq_s32(vmaxq_s32(x, vdupq_n_s32(s->low)), vdupq_n_s32(s->high));
    const int16x8_t words = vcombine_s16(vmovn_s32(x), vmovn_s32(x));
    int8_t bytes[8];
    vst1_s8(bytes, vmovn_s16(words));
    __builtin_memcpy(p, bytes, (size_t)count);
}

#include "ns_host_lanes.h"

const ns_host_level ns_host_neon = {"neon-dot", LANES, ROWS, BLOCKS, 1, 0, run, add};
#else
typedef int ns_host_neon_is_of_another_processor;
#endif
