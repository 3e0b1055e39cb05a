/* Features of sound: Hann window, power spectrum, triangular mel filters, logarithm, and for MFCC a DCT-II. */
#include "ns_sound.h"

#include "ns_fft.h"
#include "ns_math.h"

#define SOUND_HEADER 40
#define NUMBER_MAX 1e6f  /* offsets and gains */
#define WEIGHT_MAX 1e3f  /* mel weights; with all bounds at their worst a sum of powers stays below 1e27 */
#define STEP_POWER 0x1p-32f /* (1/32768)^2 for int16, and (1/2)^2 for the half that the FFT asks for: exact */

static int read_sizes(ns_sound *s, const uint8_t *bytes) {
    s->features = bytes[1];
    s->frame = ns_get16(bytes + 8);
    s->hop = ns_get16(bytes + 10);
    s->fft = ns_get16(bytes + 12);
    s->frames = ns_get16(bytes + 14);
    s->stride = ns_get16(bytes + 16);
    s->mels = ns_get16(bytes + 18);
    s->coefficients = ns_get16(bytes + 20);
    s->floor = ns_getf(bytes + 24);
    if (s->features > NS_SOUND_FEATURES_MFCC || ns_get32(bytes + 4) != NS_SOUND_RATE_MHZ)
        return NS_E_UNSUPPORTED;
    if (!ns_fft_size_fits(s->fft) || s->fft < NS_SOUND_FFT_MIN || s->frame < 2 || s->frame > s->fft)
        return NS_E_SHAPE;
    if (s->hop < 1 || s->hop > s->frame || s->frames < 1 || s->stride < 1 || s->stride > s->frames)
        return NS_E_RANGE;
    if (s->mels < 1 || s->mels > NS_SOUND_MELS_MAX || !ns_between(s->floor, 1e-12f, 1e3f))
        return NS_E_RANGE;
    const int mfcc = s->features == NS_SOUND_FEATURES_MFCC;
    if (mfcc ? s->coefficients < 1 || s->coefficients > s->mels : s->coefficients != 0)
        return NS_E_SHAPE;
    s->each = mfcc ? s->coefficients : s->mels;
    s->feature_count = (uint32_t)s->frames * s->each;
    return s->feature_count <= NS_SOUND_FEATURES_MAX ? NS_OK : NS_E_RANGE;
}

/* The spans say how many weights there must be; the header's count has to agree. */
static int read_filters(ns_sound *s, ns_cursor *tables, uint32_t weights) {
    size_t sum = 0;
    int code = ns_take_bytes(tables, 4 * (size_t)s->mels, &s->spans);
    for (size_t i = 0; code == NS_OK && i < s->mels; i++) {
        const size_t first = ns_get16(s->spans + 4 * i), bins = ns_get16(s->spans + 4 * i + 2);
        if (bins < 1 || first + bins > s->fft / 2u + 1)
            code = NS_E_LAYOUT;
        sum += bins;
    }
    if (code == NS_OK && sum != weights)
        code = NS_E_SHAPE;
    return code == NS_OK ? ns_take_floats(tables, sum, 0.0f, WEIGHT_MAX, &s->weights) : code;
}

int ns_sound_read(ns_sound *s, ns_bytes section) {
    if (section.size < SOUND_HEADER)
        return NS_E_TRUNCATED;
    memset(s, 0, sizeof *s);
    int code = read_sizes(s, section.data);
    ns_cursor tables = {section.data + SOUND_HEADER, section.size - SOUND_HEADER};
    if (code == NS_OK)
        code = ns_take_floats(&tables, s->each, -NUMBER_MAX, NUMBER_MAX, &s->offset);
    if (code == NS_OK)
        code = ns_take_floats(&tables, s->each, -NUMBER_MAX, NUMBER_MAX, &s->gain);
    if (code == NS_OK)
        code = ns_take_floats(&tables, s->frame, -2.0f, 2.0f, &s->taper);
    if (code == NS_OK)
        code = ns_take_floats(&tables, s->fft / 2, -1.0f, 1.0f, &s->twiddles);
    if (code == NS_OK)
        code = read_filters(s, &tables, ns_get32(section.data + 28));
    if (code == NS_OK)
        code = ns_take_floats(&tables, (size_t)s->coefficients * s->mels, -2.0f, 2.0f, &s->dct);
    return code != NS_OK ? code : tables.left ? NS_E_LAYOUT : NS_OK;
}

size_t ns_sound_state_bytes(const ns_sound *s) {
    return ns_rows_state_bytes(s->feature_count) + 4 * ((size_t)s->fft + s->mels) + 2 * (size_t)s->frame;
}

void ns_sound_place(ns_sound *s, uint8_t *state) {
    memset(state, 0, ns_sound_state_bytes(s));
    s->work = (ns_float *)(void *)ns_rows_place(&s->rows, s->frames, s->stride, s->each, state);
    s->logs = s->work + s->fft;
    s->samples = (ns_int16 *)(void *)(s->logs + s->mels);
    ns_sound_reset(s);
}

/* Sound is not resampled: a microphone's clock may be a little off, which no ear and no network hears. */
int ns_sound_set_rate(ns_sound *s, float input_rate_hz) {
    if (!ns_between(input_rate_hz, 15680.0f, 16320.0f)) /* 2 % */
        return NS_E_RANGE;
    ns_sound_reset(s);
    return NS_OK;
}

void ns_sound_reset(ns_sound *s) {
    s->filled = 0;
    ns_rows_reset(&s->rows);
}

/* The frame under the taper, in steps of int16, where the FFT wants it. */
static void write_tapered(const ns_sound *s) {
    const ns_int16 *x = s->samples;
    const ns_float *taper = s->taper;
    ns_float *const work = s->work;
    const size_t n = s->fft, pairs = s->frame / 2u;
    size_t i = 0;
    for (; i < pairs; i++, x += 2, taper += 2) {
        ns_float *pair = work + ns_fft_place(i, n);
        pair[0] = (float)x[0] * taper[0];
        pair[1] = (float)x[1] * taper[1];
    }
    if (s->frame & 1) {
        ns_float *pair = work + ns_fft_place(i++, n);
        pair[0] = (float)x[0] * taper[0];
        pair[1] = 0.0f;
    }
    for (; i < n / 2; i++) {
        ns_float *pair = work + ns_fft_place(i, n);
        pair[0] = pair[1] = 0.0f;
    }
}

static float dot(const ns_float *a, const ns_float *b, size_t count) {
    float sum = 0.0f;
    for (; count; count--)
        sum += *a++ * *b++;
    return sum;
}

static void write_logs(const ns_sound *s) {
    write_tapered(s);
    ns_fft_power(s->work, s->fft, s->twiddles);
    const ns_float *weights = s->weights;
    const uint8_t *span = s->spans;
    for (size_t i = 0; i < s->mels; i++, span += 4) {
        const size_t bins = ns_get16(span + 2);
        s->logs[i] = ns_log(dot(weights, s->work + ns_get16(span), bins) * STEP_POWER + s->floor);
        weights += bins;
    }
}

/* The frame buffer as the newest row of the window. */
static void write_frame(ns_sound *s) {
    ns_float *row = ns_rows_next(&s->rows);
    const int mfcc = s->features == NS_SOUND_FEATURES_MFCC;
    write_logs(s);
    for (size_t i = 0; i < s->each; i++) {
        const float value = mfcc ? dot(s->dct + i * s->mels, s->logs, s->mels) : s->logs[i];
        row[i] = (value - s->offset[i]) * s->gain[i];
    }
}

int ns_sound_push(ns_sound *s, const int16_t *samples, size_t count, size_t *used) {
    *used = 0;
    while (*used < count) {
        if (s->filled == s->frame) {
            s->filled = (uint16_t)(s->frame - s->hop);
            memmove(s->samples, s->samples + s->hop, 2 * (size_t)s->filled);
        }
        const size_t room = (size_t)(s->frame - s->filled), left = count - *used, take = room < left ? room : left;
        memcpy(s->samples + s->filled, samples + *used, 2 * take);
        s->filled = (uint16_t)(s->filled + take);
        *used += take;
        if (s->filled < s->frame)
            return 0;
        write_frame(s);
        if (ns_rows_are_whole(&s->rows))
            return 1;
    }
    return 0;
}
