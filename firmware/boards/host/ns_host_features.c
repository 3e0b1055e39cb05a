/* Loops over the core's pipelines that would be slow in Python. Nothing is computed here that the core does not. */
#include "ns_host_features.h"

#include "ns_fft.h"
#include "ns_math.h"

enum { EXTRACT_ROWS = 64 };

size_t ns_host_pipeline_size(void) { return sizeof(ns_pipeline); }
size_t ns_host_detector_size(void) { return sizeof(ns_detector); }

int ns_host_pipeline_state(const uint8_t *section, size_t size) {
    return ns_pipeline_state_bytes((ns_bytes){section, size});
}

int ns_host_pipeline_open(ns_pipeline *p, const uint8_t *section, size_t size, uint8_t *state, size_t state_size) {
    return ns_pipeline_open(p, (ns_bytes){section, size}, state, state_size);
}

int ns_host_detector_open(ns_detector *d, const uint8_t *section, size_t size, size_t labels) {
    return ns_detector_open(d, (ns_bytes){section, size}, labels);
}

static size_t columns_of(const ns_pipeline *p) { return ns_pipeline_lane(p) == NS_LANE_IMU ? NS_MOTION_AXES : 1; }

size_t ns_host_pipeline_push(ns_pipeline *p, const int16_t *samples, size_t count, float *out, size_t capacity,
                             size_t *used) {
    const size_t features = ns_pipeline_feature_count(p), columns = columns_of(p);
    size_t windows = 0;
    *used = 0;
    while (windows < capacity) {
        size_t taken;
        const int ready = ns_pipeline_push(p, samples + *used * columns, count - *used, &taken);
        *used += taken;
        if (!ready)
            break;
        memcpy(out + windows++ * features, ns_pipeline_features(p), features * sizeof *out);
    }
    return windows;
}

/* Rows of the pipeline's channels, spread over the six axes a pipeline takes. */
static int push_channels(ns_pipeline *p, const int16_t *rows, size_t count) {
    const ns_motion *m = &p->as.motion;
    int16_t block[EXTRACT_ROWS * NS_MOTION_AXES] = {0};
    int ready = 0;
    for (size_t done = 0; done < count && !ready; done += EXTRACT_ROWS) {
        const size_t here = count - done < EXTRACT_ROWS ? count - done : EXTRACT_ROWS;
        size_t used;
        for (size_t i = 0; i < here; i++)
            for (size_t c = 0; c < m->channels; c++)
                block[i * NS_MOTION_AXES + m->axis[c]] = rows[(done + i) * m->channels + c];
        ready = ns_pipeline_push(p, block, here, &used);
    }
    return ready;
}

size_t ns_host_pipeline_extract(ns_pipeline *p, const int16_t *windows, size_t count, float *out) {
    const size_t features = ns_pipeline_feature_count(p), rows = ns_pipeline_window_samples(p);
    const int motion = ns_pipeline_lane(p) == NS_LANE_IMU;
    const size_t columns = motion ? p->as.motion.channels : 1;
    size_t made = 0;
    for (size_t i = 0; i < count; i++, windows += rows * columns) {
        size_t used;
        ns_pipeline_reset(p);
        if (!(motion ? push_channels(p, windows, rows) : ns_pipeline_push(p, windows, rows, &used)))
            break;
        memcpy(out + made++ * features, ns_pipeline_features(p), features * sizeof *out);
    }
    return made;
}

size_t ns_host_resample(const int16_t *samples, size_t count, size_t channels, uint32_t in_mhz, uint32_t out_mhz,
                        int16_t *out, size_t capacity) {
    ns_resample r;
    size_t rows = 0;
    ns_resample_start(&r, in_mhz, out_mhz, (uint8_t)channels);
    for (size_t i = 0; i < count; i++) {
        ns_resample_feed(&r, samples + i * channels);
        while (rows < capacity && ns_resample_take(&r, out + rows * channels))
            rows++;
    }
    return rows;
}

void ns_host_spectrogram(const int16_t *samples, size_t columns, size_t hop, size_t fft, const float *taper,
                         const float *twiddles, float low, float high, float *work, uint8_t *out) {
    const size_t bins = fft / 2 + 1;
    const float scale = 255.0f / (high - low);
    for (size_t k = 0; k < columns; k++, samples += hop) {
        for (size_t i = 0; i < fft; i++)
            work[ns_fft_place(i / 2, fft) + (i & 1)] = (float)samples[i] * (0.5f / 32768.0f) * taper[i];
        ns_fft_power(work, fft, twiddles);
        for (size_t i = 0; i < bins; i++) {
            const float level = (ns_log(work[i]) - low) * scale + 0.5f;
            *out++ = (uint8_t)(level < 0.0f ? 0.0f : level > 255.0f ? 255.0f : level);
        }
    }
}
