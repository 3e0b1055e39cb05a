/* The levels, and what the processor says of itself (Intel's manual, volume 2A, CPUID; volume 1, 13.3 and 15.2). */
#include "ns_host_level.h"

static const ns_host_level *const levels[] = {
    &ns_host_portable,
#if defined(NS_HOST_X86)
    &ns_host_sse2, &ns_host_avx2, &ns_host_avx_vnni, &ns_host_avx512_vnni,
#elif defined(__ARM_FEATURE_DOTPROD)
    &ns_host_neon,
#endif
};

const ns_host_level *ns_host_level_at(int i) {
    return i >= 0 && (size_t)i < sizeof levels / sizeof levels[0] ? levels[i] : NULL;
}

#ifdef NS_HOST_X86
#include <cpuid.h>

/* Which registers the operating system saves: bits 1 and 2 up to 256 bits, 5 to 7 what AVX-512 adds. */
static uint32_t saved_registers(void) {
    uint32_t low, high;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return low;
}

static int has(uint32_t word, uint32_t bits) { return (word & bits) == bits; }

int ns_host_level_runs(const ns_host_level *level) {
    const uint32_t osxsave = 1u << 27, avx2 = 1u << 5, avx_vnni = 1u << 4, avx512_vnni = 1u << 11;
    const uint32_t avx512 = 1u << 16 | 1u << 17 | 1u << 30 | 1u << 31; /* F, DQ, BW, VL */
    uint32_t a, b, c, d, b7, c7, a71, none;
    if (level == &ns_host_portable || level == &ns_host_sse2) return 1;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !has(c, osxsave)) return 0;
    const uint32_t saved = saved_registers();
    if (!__get_cpuid_count(7, 0, &a, &b7, &c7, &d) || !has(saved, 0x06) || !has(b7, avx2)) return 0;
    if (level == &ns_host_avx2) return 1;
    if (level == &ns_host_avx512_vnni) return has(saved, 0xE6) && has(b7, avx512) && has(c7, avx512_vnni);
    return a >= 1 && __get_cpuid_count(7, 1, &a71, &none, &none, &none) && has(a71, avx_vnni);
}
#else
int ns_host_level_runs(const ns_host_level *level) {
    (void)level; /* what is compiled in is the least that the system's processors have */
    return 1;
}
#endif
