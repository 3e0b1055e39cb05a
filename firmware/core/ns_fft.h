/* The power spectrum of real samples, single precision, in place. */
#ifndef NS_FFT_H
#define NS_FFT_H

#include <stddef.h>

#include "ns_tables.h"

enum {
    NS_FFT_MIN = 16,
    NS_FFT_MAX = 2048, /* 8 KB of working memory on the board */
};

/* 1 when n is a power of two from NS_FFT_MIN to NS_FFT_MAX. */
int ns_fft_size_fits(size_t n);

static inline uint32_t ns_reverse_bits(uint32_t x) {
#if defined(__ARM_ARCH) && __ARM_ARCH_ISA_THUMB == 2
    uint32_t r;
    __asm__("rbit %0, %1" : "=r"(r) : "r"(x));
    return r;
#else
    x = (x & 0x55555555u) << 1 | (x >> 1 & 0x55555555u);
    x = (x & 0x33333333u) << 2 | (x >> 2 & 0x33333333u);
    x = (x & 0x0f0f0f0fu) << 4 | (x >> 4 & 0x0f0f0f0fu);
    return __builtin_bswap32(x);
#endif
}

/* Where in `work` samples 2i and 2i + 1 of n have to be written: so nothing has to be put in order afterwards. */
static inline size_t ns_fft_place(size_t i, size_t n) {
    return ns_reverse_bits((uint32_t)i) >> __builtin_clz((unsigned)n / 2);
}

/* work: n samples halved (a factor that whoever writes them multiplies with anyhow takes the half along), each pair at
 * its ns_fft_place. Out: |X[k]|^2 for k = 0..n/2 (n/2 + 1 numbers; the rest of work is left undefined).
 * twiddles: n/4 pairs cos(2 pi k / n), sin(2 pi k / n). n fits (ns_fft_size_fits). */
void ns_fft_power(ns_float *work, size_t n, const ns_float *twiddles);

#endif
