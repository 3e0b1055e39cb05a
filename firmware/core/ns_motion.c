/* Features of motion. Sums are kept in integers, where they are exact; floats begin where a window ends. */
#include "ns_motion.h"

#include "ns_fft.h"
#include "ns_math.h"

#define MOTION_HEADER 32
#define NUMBER_MAX 1e6f /* offsets and gains; keeps every feature far from overflow */

/* int16 steps to g (accelerometer) and degrees/s (gyroscope); powers of two, so scaling rounds nothing. */
static const float step_of_axis[NS_MOTION_AXES] = {1.0f / 2048, 1.0f / 2048, 1.0f / 2048,
                                                   1.0f / 16,   1.0f / 16,   1.0f / 16};

static int read_axes(ns_motion *m, const uint8_t *bytes) {
    unsigned seen = 0;
    m->channels = bytes[12];
    if (m->channels < 1 || m->channels > NS_MOTION_AXES)
        return NS_E_RANGE;
    for (size_t i = 0; i < m->channels; i++) {
        const uint8_t axis = bytes[13 + i];
        if (axis >= NS_MOTION_AXES || seen & 1u << axis)
            return NS_E_RANGE;
        seen |= 1u << axis;
        m->axis[i] = axis;
    }
    return NS_OK;
}

static int read_spectrum(ns_motion *m, ns_cursor *tables) {
    if (!ns_fft_size_fits(m->fft) || m->fft < m->window)
        return NS_E_SHAPE;
    if (m->bands < 1 || m->bands > m->fft / 2 || !ns_between(m->floor, 1e-12f, 1e3f))
        return NS_E_RANGE;
    const int taken = ns_take_floats(tables, m->window, -2.0f, 2.0f, &m->taper);
    return taken ? taken : ns_take_floats(tables, m->fft / 2, -1.0f, 1.0f, &m->twiddles);
}

int ns_motion_read(ns_motion *m, ns_bytes section) {
    if (section.size < MOTION_HEADER)
        return NS_E_TRUNCATED;
    memset(m, 0, sizeof *m);
    const uint8_t *bytes = section.data;
    m->features = bytes[1];
    m->rate_mhz = ns_get32(bytes + 4);
    m->window = ns_get16(bytes + 8);
    m->stride = ns_get16(bytes + 10);
    m->bands = ns_get16(bytes + 20);
    m->fft = ns_get16(bytes + 22);
    m->floor = ns_getf(bytes + 24);
    if (m->features > NS_MOTION_FEATURES_SPECTRAL)
        return NS_E_UNSUPPORTED;
    if (m->rate_mhz < 1000 || m->rate_mhz > NS_MOTION_RATE_MAX)
        return NS_E_RANGE;
    if (m->window < 2 || m->window > NS_MOTION_WINDOW_MAX || m->stride < 1 || m->stride > m->window)
        return NS_E_RANGE;
    int code = read_axes(m, bytes);
    if (code != NS_OK)
        return code;
    const int spectral = m->features == NS_MOTION_FEATURES_SPECTRAL;
    if (!spectral && (m->bands || m->fft))
        return NS_E_SHAPE;
    m->feature_count = m->channels * (m->features == NS_MOTION_FEATURES_RAW ? m->window : NS_MOTION_STATS + m->bands);
    const size_t scalings = m->features == NS_MOTION_FEATURES_RAW ? m->channels : m->feature_count;
    ns_cursor tables = {bytes + MOTION_HEADER, section.size - MOTION_HEADER};
    code = ns_take_floats(&tables, scalings, -NUMBER_MAX, NUMBER_MAX, &m->offset);
    if (code == NS_OK)
        code = ns_take_floats(&tables, scalings, -NUMBER_MAX, NUMBER_MAX, &m->gain);
    if (code == NS_OK && spectral)
        code = read_spectrum(m, &tables);
    return code != NS_OK ? code : tables.left ? NS_E_LAYOUT : NS_OK;
}

static int is_raw(const ns_motion *m) { return m->features == NS_MOTION_FEATURES_RAW; }

size_t ns_motion_state_bytes(const ns_motion *m) {
    const size_t samples = is_raw(m) ? 0 : (size_t)m->window * m->channels;
    return ns_rows_state_bytes(m->feature_count) + 4 * (size_t)m->fft + 2 * samples;
}

void ns_motion_place(ns_motion *m, uint8_t *state) {
    memset(state, 0, ns_motion_state_bytes(m));
    uint8_t *rest = is_raw(m) ? ns_rows_place(&m->rows, m->window, m->stride, m->channels, state)
                              : ns_rows_place(&m->rows, 1, 1, m->feature_count, state);
    m->work = (ns_float *)(void *)rest;
    m->samples = (ns_int16 *)(void *)(m->work + m->fft);
    m->resample.in_mhz = m->rate_mhz;
    ns_motion_reset(m);
}

int ns_motion_set_rate(ns_motion *m, float input_rate_hz) {
    /* From 64 times slower to any IMU's fastest: beyond, somebody's units are wrong. */
    if (!ns_between(input_rate_hz, 1.0f, NS_MOTION_RATE_MAX / 1000))
        return NS_E_RANGE;
    const uint32_t in_mhz = (uint32_t)(input_rate_hz * 1000.0f + 0.5f);
    if (in_mhz < m->rate_mhz / 64)
        return NS_E_RANGE;
    m->resample.in_mhz = in_mhz;
    ns_motion_reset(m);
    return NS_OK;
}

void ns_motion_reset(ns_motion *m) {
    ns_resample_start(&m->resample, m->resample.in_mhz, m->rate_mhz, m->channels);
    ns_rows_reset(&m->rows);
    m->filled = 0;
}

/* The sums of one channel of a window, exact: with 2048 samples only the squares outgrow 32 bits. */
typedef struct {
    int64_t squares;
    int32_t sum, steps, low, high, crossings;
} channel_sums;

static channel_sums sum_channel(const ns_motion *m, size_t channel) {
    const size_t stride = m->channels;
    const int32_t window = m->window;
    const ns_int16 *x = m->samples + channel, *end = m->samples + (size_t)window * stride;
    channel_sums s = {.low = *x, .high = *x};
    for (const ns_int16 *p = x; p < end; p += stride) {
        const int32_t value = *p;
        s.sum += value;
        s.squares += value * value;
        s.low = value < s.low ? value : s.low;
        s.high = value > s.high ? value : s.high;
    }
    int32_t before = *x;
    int above = before * window >= s.sum;
    for (const ns_int16 *p = x + stride; p < end; p += stride) {
        const int32_t value = *p, step = value - before;
        const int now_above = value * window >= s.sum;
        s.steps += step < 0 ? -step : step;
        s.crossings += above ^ now_above;
        before = value;
        above = now_above;
    }
    return s;
}

static void write_stats(const ns_motion *m, const channel_sums *s, float step, ns_float *out) {
    const float n = (float)m->window;
    const int64_t spread = m->window * s->squares - (int64_t)s->sum * s->sum; /* n^2 times the variance, never negative */
    out[0] = (float)s->sum / n * step;
    out[1] = ns_sqrt((float)spread) / n * step;
    out[2] = ns_sqrt((float)s->squares / n) * step;
    out[3] = (float)s->low * step;
    out[4] = (float)s->high * step;
    out[5] = (float)(s->high - s->low) * step;
    out[6] = (float)s->steps / (n - 1.0f) * step;
    out[7] = (float)s->crossings * ((float)m->rate_mhz / 1000.0f) / n;
}

/* The window of one channel less its mean, under the taper, halved, where the FFT wants it. */
static void write_tapered(const ns_motion *m, size_t channel, int32_t sum, float step) {
    const float half_per_n = step / (float)m->window * 0.5f;
    const size_t places = m->fft;
    for (size_t i = 0; i < places; i++) {
        float value = 0.0f;
        if (i < m->window) {
            const int32_t from_mean = m->samples[i * m->channels + channel] * (int32_t)m->window - sum;
            value = (float)from_mean * half_per_n * m->taper[i];
        }
        m->work[ns_fft_place(i / 2, places) + (i & 1)] = value;
    }
}

static void write_bands(const ns_motion *m, size_t channel, int32_t sum, float step, ns_float *out) {
    write_tapered(m, channel, sum, step);
    ns_fft_power(m->work, m->fft, m->twiddles);
    const size_t half = m->fft / 2;
    for (size_t b = 0; b < m->bands; b++) {
        /* Equal shares of the bins 1..half: bin 0 is the mean, which is a statistic already. */
        const size_t first = b * half / m->bands + 1, last = (b + 1) * half / m->bands;
        float power = 0.0f;
        for (size_t k = first; k <= last; k++)
            power += m->work[k];
        out[b] = ns_log(power / (float)(last - first + 1) + m->floor);
    }
}

static void write_features(ns_motion *m) {
    ns_float *const row = ns_rows_next(&m->rows), *out = row;
    for (size_t c = 0; c < m->channels; c++, out += NS_MOTION_STATS + m->bands) {
        const float step = step_of_axis[m->axis[c]];
        const channel_sums sums = sum_channel(m, c);
        write_stats(m, &sums, step, out);
        if (m->bands)
            write_bands(m, c, sums.sum, step, out + NS_MOTION_STATS);
    }
    for (size_t i = 0; i < m->feature_count; i++)
        row[i] = (row[i] - m->offset[i]) * m->gain[i];
}

static int append_raw(ns_motion *m, const int16_t *row) {
    ns_float *out = ns_rows_next(&m->rows);
    const ns_float *offset = m->offset, *gain = m->gain;
    const uint8_t *axis = m->axis, *end = axis + m->channels;
    while (axis < end)
        *out++ = ((float)*row++ * step_of_axis[*axis++] - *offset++) * *gain++;
    return ns_rows_are_whole(&m->rows);
}

/* Takes one row at the pipeline's rate; 1 when it completes a window. */
static int append(ns_motion *m, const int16_t *row) {
    if (is_raw(m))
        return append_raw(m, row);
    if (m->filled == m->window) { /* the window before was handed out: make room for the next stride */
        m->filled = (uint16_t)(m->window - m->stride);
        memmove(m->samples, m->samples + (size_t)m->stride * m->channels, 2 * (size_t)m->filled * m->channels);
    }
    memcpy(m->samples + (size_t)m->filled * m->channels, row, 2 * (size_t)m->channels);
    if (++m->filled < m->window)
        return 0;
    write_features(m);
    return 1;
}

int ns_motion_push(ns_motion *m, const int16_t *samples, size_t count, size_t *used) {
    int16_t row[NS_MOTION_AXES];
    *used = 0;
    for (;;) {
        while (ns_resample_take(&m->resample, row))
            if (append(m, row))
                return 1;
        if (*used == count)
            return 0;
        for (size_t c = 0; c < m->channels; c++)
            row[c] = samples[*used * NS_MOTION_AXES + m->axis[c]];
        ns_resample_feed(&m->resample, row);
        ++*used;
    }
}
