/* AVX-512 with VNNI: sixteen channels at once, four products in each (Intel from 2019, AMD from 2022 on). */
#include "ns_host_level.h"

#ifdef NS_HOST_X86
#include <immintrin.h>

#define LANES 16
#define ROWS 8
#define BLOCKS 3
#ifdef __clang__ /* zig's asks for the registers' width by name, which gcc does not know */
#define TARGET __attribute__((target("evex512,avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")))
#else
#define TARGET __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")))
#endif

typedef __m512i lanes;
typedef struct {
    lanes multiplier, odd, offset, exponent, halves;
} scale;

TARGET static inline lanes lanes_load(const void *p) { return _mm512_loadu_si512(p); }
TARGET static inline lanes lanes_add(lanes a, lanes b) { return _mm512_add_epi32(a, b); }
TARGET static inline lanes lanes_minus(lanes a, int32_t b) { return _mm512_sub_epi32(a, _mm512_set1_epi32(b)); }
TARGET static inline lanes lanes_shift_left(lanes x) { return _mm512_slli_epi32(x, 20); }
TARGET static inline lanes lanes_dot(lanes sum, lanes x, lanes w) { return _mm512_dpbusd_epi32(sum, x, w); }

TARGET static inline lanes lanes_spread(const uint8_t *p) {
    int32_t four;
    __builtin_memcpy(&four, p, 4);
    return _mm512_set1_epi32(four);
}

TARGET static inline lanes lanes_each(const uint8_t *p, int first) {
    return _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(p + first)));
}

TARGET static inline lanes lanes_widen(const int8_t *p) {
    return _mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)p));
}

TARGET static inline scale scale_load(const ns_host_scale *s, int i) {
    const lanes multiplier = lanes_load(s->multiplier + i), exponent = lanes_load(s->exponent + i);
    const lanes halves = _mm512_maskz_set1_epi32(_mm512_test_epi32_mask(exponent, exponent), -1);
    return (scale){multiplier, _mm512_srli_epi64(multiplier, 32), lanes_load(s->offset + i), exponent, halves};
}

TARGET static inline lanes lanes_rescale(lanes x, scale s) {
    const lanes round = _mm512_set1_epi64((int64_t)1 << 30);
    const lanes even = _mm512_add_epi64(_mm512_mul_epi32(x, s.multiplier), round);
    const lanes odd = _mm512_add_epi64(_mm512_mul_epi32(_mm512_srli_epi64(x, 32), s.odd), round);
    const lanes high = _mm512_mask_blend_epi32(0xAAAA, _mm512_srli_epi64(even, 31), _mm512_slli_epi64(odd, 1));
    const lanes down = _mm512_and_si512(_mm512_srai_epi32(x, 31), s.halves);
    return _mm512_srav_epi32(_mm512_add_epi32(_mm512_add_epi32(high, s.offset), down), s.exponent);
}

TARGET static inline void lanes_store(int8_t *p, lanes x, const ns_host_scale *s, int count) {
    x = _mm512_min_epi32(_mm512_max_epi32(x, _mm512_set1_epi32(s->low)), _mm512_set1_epi32(s->high));
    const __m128i bytes = _mm512_cvtepi32_epi8(x);
    if (count == LANES)
        _mm_storeu_si128((__m128i *)p, bytes);
    else
        _mm_mask_storeu_epi8(p, (__mmask16)((1u << count) - 1), bytes);
}

#include "ns_host_lanes.h"

const ns_host_level ns_host_avx512_vnni = {"avx512-vnni", LANES, ROWS, BLOCKS, 1, 128, run, add};
#else
typedef int ns_host_avx512_is_of_another_processor;
#endif
