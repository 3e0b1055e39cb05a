/* A real FFT of n points by one complex FFT of m = n/2: radix 4, decimation in time (Cooley and Tukey, 1965), on
 * samples that stand in the order of reversed bits. */
#include "ns_fft.h"

#include <string.h>

int ns_fft_size_fits(size_t n) { return n >= NS_FFT_MIN && n <= NS_FFT_MAX && (n & (n - 1)) == 0; }

typedef struct {
    float re, im;
} complex;

static inline complex load(const ns_float *p) { return (complex){p[0], p[1]}; }

static inline complex times(complex a, complex w) {
    return (complex){a.re * w.re - a.im * w.im, a.re * w.im + a.im * w.re};
}

/* The transform of four points, which stand in the order of reversed bits: p, r even, q, s odd. */
static inline void join_four(ns_float *p, ns_float *q, ns_float *r, ns_float *s, complex b, complex c, complex d) {
    const complex a = load(p);
    const complex even = {a.re + b.re, a.im + b.im}, other = {a.re - b.re, a.im - b.im};
    const complex odd = {c.re + d.re, c.im + d.im}, turned = {c.re - d.re, c.im - d.im};
    p[0] = even.re + odd.re;
    p[1] = even.im + odd.im;
    q[0] = other.re + turned.im;
    q[1] = other.im - turned.re;
    r[0] = even.re - odd.re;
    r[1] = even.im - odd.im;
    s[0] = other.re - turned.im;
    s[1] = other.im + turned.re;
}

/* Joins the first points of four parts of `part` points each, whose factors are 1: nothing is multiplied. */
static void join_first(ns_float *z, size_t m, size_t part) {
    const ns_float *end = z + 2 * m;
    for (ns_float *p = z; p < end; p += 8 * part) {
        ns_float *q = p + 2 * part, *r = q + 2 * part, *s = r + 2 * part;
        join_four(p, q, r, s, load(q), load(r), load(s));
    }
}

/* Joins the points j of four parts each, all over z. `one` is their factor, `two` its square. */
static void join_turned(ns_float *z, const ns_float *end, size_t part, complex one, complex two) {
    const complex three = times(one, two);
    ns_float *q = z + 2 * part, *r = q + 2 * part, *s = r + 2 * part;
    for (const size_t step = 8 * part; z < end; z += step, q += step, r += step, s += step)
        join_four(z, q, r, s, times(load(q), two), times(load(r), one), times(load(s), three));
}

/* One pass: parts of `part` points become parts of four times as many. The table has a quarter of the circle: what lies
 * in the second one is -i times what is there. */
static void join_parts(ns_float *z, size_t m, size_t part, const ns_float *twiddles) {
    const size_t quarter = m, step = m / part; /* floats of the table, and between the factors of neighbouring j */
    join_first(z, m, part);
    for (size_t j = 1, at = step; j < part; j++, at += step) {
        const ns_float *w = twiddles + at, *v = twiddles + 2 * at;
        const complex one = {w[0], -w[1]};
        const complex two = 2 * at < quarter ? (complex){v[0], -v[1]} : (complex){-(v - quarter)[1], -(v - quarter)[0]};
        join_turned(z + 2 * j, z + 2 * m, part, one, two);
    }
}

static void join_pairs(ns_float *z, size_t m) {
    for (ns_float *p = z; p < z + 2 * m; p += 4) {
        const complex a = load(p), b = load(p + 2);
        p[0] = a.re + b.re;
        p[1] = a.im + b.im;
        p[2] = a.re - b.re;
        p[3] = a.im - b.im;
    }
}

/* From Z, the transform of even + i odd samples, to the powers of X. Those at k and m - k come at once and are written
 * where Z has been read: to z[k] and, to be moved afterwards, to z[2m - k]. */
static void split(ns_float *z, size_t m, const ns_float *twiddles) {
    const float first = z[0] + z[1], last = z[0] - z[1];
    const ns_float *p = z + 2, *q = z + 2 * (m - 1), *w = twiddles + 2;
    z[0] = 4.0f * (first * first);
    ns_float *low = z + 1, *high = z + 2 * m - 1;
    for (; p < q; p += 2, q -= 2, w += 2) {
        const complex even = {p[0] + q[0], p[1] - q[1]}, odd = {p[1] + q[1], q[0] - p[0]};
        const complex turned = {odd.re * w[0] + odd.im * w[1], odd.im * w[0] - odd.re * w[1]};
        const complex x = {even.re + turned.re, even.im + turned.im}, y = {even.re - turned.re, even.im - turned.im};
        *low++ = x.re * x.re + x.im * x.im;
        *high-- = y.re * y.re + y.im * y.im;
    }
    *low = 4.0f * (p[0] * p[0] + p[1] * p[1]); /* k = m/2, where the factor is -i */
    memcpy(low + 1, high + 1, 4 * (m / 2 - 1));
    z[m] = 4.0f * (last * last);
}

void ns_fft_power(ns_float *work, size_t n, const ns_float *twiddles) {
    const size_t m = n / 2;
    size_t part = 1;
    if (!(m & 0x55555555u)) { /* an odd power of two: one pass by pairs */
        join_pairs(work, m);
        part = 2;
    }
    for (; part < m; part *= 4)
        join_parts(work, m, part, twiddles);
    split(work, m, twiddles);
}
