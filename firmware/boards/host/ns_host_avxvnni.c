/* AVX2 with VNNI: eight channels at once, four products in each (Intel from 2021 on, where there is no AVX-512). */
#include "ns_host_level.h"

#ifdef NS_HOST_X86
#define ROWS 6
#define BLOCKS 2
#define TARGET __attribute__((target("avx2,avxvnni")))
#include "ns_host_lanes_256.h"

TARGET static inline lanes lanes_dot(lanes sum, lanes x, lanes w) { return _mm256_dpbusd_avx_epi32(sum, x, w); }

TARGET static inline lanes lanes_each(const uint8_t *p, int first) {
    return _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(p + first)));
}

#include "ns_host_lanes.h"

const ns_host_level ns_host_avx_vnni = {"avx-vnni", LANES, ROWS, BLOCKS, 1, 128, run, add};
#else
typedef int ns_host_avxvnni_is_of_another_processor;
#endif
