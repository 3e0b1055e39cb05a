/* A real FFT of n points by one complex FFT of n/2: radix 2, decimation in time (Cooley and Tukey, 1965). */
#include "ns_fft.h"

int ns_fft_size_fits(size_t n) { return n >= NS_FFT_MIN && n <= NS_FFT_MAX && (n & (n - 1)) == 0; }

static void swap_complex(ns_float *a, ns_float *b) {
    const float re = a[0], im = a[1];
    a[0] = b[0];
    a[1] = b[1];
    b[0] = re;
    b[1] = im;
}

static void reverse_bits(ns_float *z, size_t m) {
    for (size_t i = 1, j = 0; i < m; i++) {
        size_t bit = m >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j)
            swap_complex(z + 2 * i, z + 2 * j);
    }
}

/* The first two stages in one pass: their factors are 1 and -i, so nothing is multiplied. */
static void first_stages(ns_float *z, size_t m) {
    for (ns_float *p = z; p < z + 2 * m; p += 8) {
        const float a_re = p[0] + p[2], a_im = p[1] + p[3], b_re = p[0] - p[2], b_im = p[1] - p[3];
        const float c_re = p[4] + p[6], c_im = p[5] + p[7], d_re = p[4] - p[6], d_im = p[5] - p[7];
        p[0] = a_re + c_re;
        p[1] = a_im + c_im;
        p[2] = b_re + d_im;
        p[3] = b_im - d_re;
        p[4] = a_re - c_re;
        p[5] = a_im - c_im;
        p[6] = b_re - d_im;
        p[7] = b_im + d_re;
    }
}

/* (a, b) becomes (a + t, a - t), t = b * (re + i im). */
static inline void butterfly(ns_float *a, ns_float *b, float re, float im) {
    const float t_re = b[0] * re - b[1] * im;
    const float t_im = b[0] * im + b[1] * re;
    b[0] = a[0] - t_re;
    b[1] = a[1] - t_im;
    a[0] = a[0] + t_re;
    a[1] = a[1] + t_im;
}

/* One stage that joins halves of `half` points. The factor at j + half/2 is the one at j times -i: a quarter of
 * the circle is all the table needs. */
static void stage(ns_float *z, size_t m, size_t half, const ns_float *twiddles) {
    const size_t step = 2 * (m / half); /* floats between the factors of neighbouring j */
    for (ns_float *group = z; group < z + 2 * m; group += 4 * half) {
        ns_float *a = group, *b = group + 2 * half;
        const ns_float *w = twiddles;
        for (size_t j = 0; j < half; j += 2, a += 2, b += 2, w += step) {
            const float re = w[0], im = -w[1];
            butterfly(a, b, re, im);
            butterfly(a + half, b + half, im, -re);
        }
    }
}

/* From Z, the transform of even + i odd samples, to the powers of X at k and m - k, left at z[2k] and z[2(m - k)]. */
static void split(ns_float *z, size_t m, const ns_float *twiddles) {
    for (size_t k = 1; k < m / 2; k++) {
        ns_float *p = z + 2 * k, *q = z + 2 * (m - k);
        const float even_re = 0.5f * (p[0] + q[0]), even_im = 0.5f * (p[1] - q[1]);
        const float odd_re = 0.5f * (p[1] + q[1]), odd_im = 0.5f * (q[0] - p[0]);
        const float re = twiddles[2 * k], im = -twiddles[2 * k + 1];
        const float turned_re = odd_re * re - odd_im * im, turned_im = odd_re * im + odd_im * re;
        const float x_re = even_re + turned_re, x_im = even_im + turned_im;
        const float y_re = even_re - turned_re, y_im = even_im - turned_im;
        p[0] = x_re * x_re + x_im * x_im;
        q[0] = y_re * y_re + y_im * y_im;
    }
    z[m] = z[m] * z[m] + z[m + 1] * z[m + 1]; /* k = m/2, where the factor is -i */
}

void ns_fft_power(ns_float *work, size_t n, const ns_float *twiddles) {
    const size_t m = n / 2;
    reverse_bits(work, m);
    first_stages(work, m);
    for (size_t half = 4; half < m; half *= 2)
        stage(work, m, half, twiddles);
    split(work, m, twiddles);
    const float first = work[0] + work[1], last = work[0] - work[1];
    for (size_t k = 1; k < m; k++)
        work[k] = work[2 * k];
    work[0] = first * first;
    work[m] = last * last;
}
