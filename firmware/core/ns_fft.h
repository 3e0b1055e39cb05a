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

/* work: n samples in; out: |X[k]|^2 for k = 0..n/2 (n/2 + 1 numbers; the rest of work is left undefined).
 * twiddles: n/4 pairs cos(2 pi k / n), sin(2 pi k / n). n fits (ns_fft_size_fits). */
void ns_fft_power(ns_float *work, size_t n, const ns_float *twiddles);

#endif
