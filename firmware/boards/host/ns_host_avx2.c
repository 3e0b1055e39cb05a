/* AVX2: eight channels at once, two products in each (Intel from 2013, AMD from 2015 on). */
#include "ns_host_level.h"

#ifdef NS_HOST_X86
#define ROWS 3
#define BLOCKS 3
#define TARGET __attribute__((target("avx2")))
#include "ns_host_lanes_256.h"

TARGET static inline lanes lanes_dot(lanes sum, lanes x, lanes w) {
    return _mm256_add_epi32(sum, _mm256_madd_epi16(x, w));
}

TARGET static inline lanes lanes_each(const uint8_t *p, int first) {
    return _mm256_cvtepi16_epi32(_mm_loadu_si128((const __m128i *)(p + 2 * first)));
}

#include "ns_host_lanes.h"

const ns_host_level ns_host_avx2 = {"avx2", LANES, ROWS, BLOCKS, 2, 0, run, add};
#else
typedef int ns_host_avx2_is_of_another_processor;
#endif
