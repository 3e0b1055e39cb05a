/* Eight lanes of AVX2, but for the products: those come from the file that includes this. */
#include <immintrin.h>

#define LANES 8

typedef __m256i lanes;
typedef struct {
    lanes multiplier, odd, offset, exponent, halves;
} scale;

TARGET static inline lanes lanes_load(const void *p) { return _mm256_loadu_si256((const __m256i *)p); }
TARGET static inline lanes lanes_add(lanes a, lanes b) { return _mm256_add_epi32(a, b); }
TARGET static inline lanes lanes_minus(lanes a, int32_t b) { return _mm256_sub_epi32(a, _mm256_set1_epi32(b)); }
TARGET static inline lanes lanes_shift_left(lanes x) { return _mm256_slli_epi32(x, 20); }

TARGET static inline lanes lanes_spread(const uint8_t *p) {
    int32_t four;
    __builtin_memcpy(&four, p, 4);
    return _mm256_set1_epi32(four);
}

TARGET static inline lanes lanes_widen(const int8_t *p) {
    return _mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)p));
}

TARGET static inline scale scale_load(const ns_host_scale *s, int i) {
    const lanes multiplier = lanes_load(s->multiplier + i), exponent = lanes_load(s->exponent + i);
    const lanes halves = _mm256_cmpgt_epi32(exponent, _mm256_setzero_si256());
    return (scale){multiplier, _mm256_srli_epi64(multiplier, 32), lanes_load(s->offset + i), exponent, halves};
}

TARGET static inline lanes lanes_rescale(lanes x, scale s) {
    const lanes round = _mm256_set1_epi64x((int64_t)1 << 30);
    const lanes even = _mm256_add_epi64(_mm256_mul_epi32(x, s.multiplier), round);
    const lanes odd = _mm256_add_epi64(_mm256_mul_epi32(_mm256_srli_epi64(x, 32), s.odd), round);
    const lanes high = _mm256_blend_epi32(_mm256_srli_epi64(even, 31), _mm256_slli_epi64(odd, 1), 0xAA);
    const lanes down = _mm256_and_si256(_mm256_srai_epi32(x, 31), s.halves);
    return _mm256_srav_epi32(_mm256_add_epi32(_mm256_add_epi32(high, s.offset), down), s.exponent);
}

TARGET static inline void lanes_store(int8_t *p, lanes x, const ns_host_scale *s, int count) {
    x = _mm256_min_epi32(_mm256_max_epi32(x, _mm256_set1_epi32(s->low)), _mm256_set1_epi32(s->high));
    const __m128i words = _mm_packs_epi32(_mm256_castsi256_si128(x), _mm256_extracti128_si256(x, 1));
    const int64_t bytes = _mm_cvtsi128_si64(_mm_packs_epi16(words, words));
    __builtin_memcpy(p, &bytes, count == LANES ? LANES : (size_t)count);
}
