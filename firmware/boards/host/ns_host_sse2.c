/* SSE2: four channels at once, two products in each. Every x86-64 has it. */
#include "ns_host_level.h"

#ifdef NS_HOST_X86
#include <emmintrin.h>

#include "ns_host_lanes_scalar.h"

#define LANES 4
#define ROWS 4
#define BLOCKS 2
#define TARGET

typedef __m128i lanes;

static inline lanes lanes_load(const void *p) { return _mm_loadu_si128((const __m128i *)p); }
static inline lanes lanes_add(lanes a, lanes b) { return _mm_add_epi32(a, b); }
static inline lanes lanes_minus(lanes a, int32_t b) { return _mm_sub_epi32(a, _mm_set1_epi32(b)); }
static inline lanes lanes_shift_left(lanes x) { return _mm_slli_epi32(x, 20); }
static inline lanes lanes_dot(lanes sum, lanes x, lanes w) { return _mm_add_epi32(sum, _mm_madd_epi16(x, w)); }

static inline lanes lanes_spread(const uint8_t *p) {
    int32_t four;
    __builtin_memcpy(&four, p, 4);
    return _mm_set1_epi32(four);
}

static inline lanes lanes_each(const uint8_t *p, int first) {
    const lanes words = _mm_loadl_epi64((const __m128i *)(p + 2 * first));
    return _mm_unpacklo_epi16(words, _mm_setzero_si128());
}

static inline lanes lanes_widen(const int8_t *p) { return _mm_setr_epi32(p[0], p[1], p[2], p[3]); }

static inline lanes lanes_rescale(lanes x, scale s) {
    int32_t each[LANES];
    _mm_storeu_si128((__m128i *)each, x);
    rescale_each(each, s, LANES);
    return lanes_load(each);
}

static inline void lanes_store(int8_t *p, lanes x, const ns_host_scale *s, int count) {
    int32_t each[LANES];
    _mm_storeu_si128((__m128i *)each, x);
    store_each(p, each, s, count);
}

#include "ns_host_lanes.h"

const ns_host_level ns_host_sse2 = {"sse2", LANES, ROWS, BLOCKS, 2, 0, run, add};
#else
typedef int ns_host_sse2_is_of_another_processor;
#endif
