/* Logarithm and quantization that give the same bits on every target. */
#include "ns_math.h"

#include <float.h>
#include <string.h>

/* x = m * 2^e with m in [sqrt(1/2), sqrt(2)), and with f = m - 1 (exact), s = f / (2 + f):
 * ln m = 2 artanh(s) = 2s + 2s^3/3 + ... ; since 2s = f - s*f, it is f - s * (f - 2s^2/3 - 2s^4/5 - ...), where
 * the exact f carries the weight. |s| < 0.172, so the first term left out is below 4e-9 of the whole. */
float ns_log(float x) {
    const uint32_t root_half = 0x3f3504f3u; /* bits of sqrt(1/2) */
    const float ln2_high = 0.693359375f;    /* 9 bits: times an exponent it is exact */
    const float ln2_low = -2.12194440e-4f;
    if (!(x >= FLT_MIN))
        x = FLT_MIN;
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    bits += 0x3f800000u - root_half;
    const float e = (float)((int)(bits >> 23) - 127);
    bits = (bits & 0x007fffffu) + root_half;
    float m;
    memcpy(&m, &bits, sizeof m);
    const float f = m - 1.0f;
    const float s = f / (2.0f + f);
    const float z = s * s;
    const float tail = z * (0.66666667f + z * (0.4f + z * (0.28571429f + z * 0.22222222f)));
    return e * ln2_high + (e * ln2_low + (f - s * (f - tail)));
}

/* Of what no int8 can be, NaN as 0: a float that does not fit an int has no defined conversion. Rare, so it stays out of
 * the loop below. */
__attribute__((noinline)) static float saturated(float steps) { return steps > 0.0f ? 1024.0f : steps < 0.0f ? -1024.0f : 0.0f; }

void ns_quantize(const float *in, size_t count, float scale, int zero_point, int8_t *out) {
    for (const float *end = in + count; in < end; in++, out++) {
        float steps = *in / scale;
        if (!(__builtin_fabsf(steps) < 1024.0f))
            steps = saturated(steps);
        const int halves = (int)(2.0f * steps); /* doubling is exact, unlike steps + 0.5f */
        const int is_below = (int)((uint32_t)halves >> 31);
        const int whole = (halves + 1 - 2 * is_below) / 2 + zero_point;
        *out = (int8_t)(whole > 127 ? 127 : whole < -128 ? -128 : whole);
    }
}
