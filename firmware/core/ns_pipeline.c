/* The one face of both kinds of pipeline. */
#include "ns_pipeline.h"

static int read_section(ns_pipeline *p, ns_bytes section) {
    if (section.size < 4)
        return NS_E_TRUNCATED;
    if (!ns_aligned4(section.data))
        return NS_E_LAYOUT;
    switch (section.data[0]) {
    case NS_LANE_IMU:
        p->lane = NS_LANE_IMU;
        return ns_motion_read(&p->as.motion, section);
    case NS_LANE_MIC:
        p->lane = NS_LANE_MIC;
        return ns_sound_read(&p->as.sound, section);
    default:
        return NS_E_UNSUPPORTED;
    }
}

static size_t state_bytes(const ns_pipeline *p) {
    return p->lane == NS_LANE_IMU ? ns_motion_state_bytes(&p->as.motion) : ns_sound_state_bytes(&p->as.sound);
}

int ns_pipeline_state_bytes(ns_bytes section) {
    ns_pipeline p;
    const int code = read_section(&p, section);
    return code == NS_OK ? (int)state_bytes(&p) : code;
}

int ns_pipeline_open(ns_pipeline *p, ns_bytes section, uint8_t *state, size_t state_size) {
    const int code = read_section(p, section);
    if (code != NS_OK)
        return code;
    if (!ns_aligned4(state) || state_size < state_bytes(p))
        return NS_E_SCRATCH;
    if (p->lane == NS_LANE_IMU)
        ns_motion_place(&p->as.motion, state);
    else
        ns_sound_place(&p->as.sound, state);
    return NS_OK;
}

ns_lane ns_pipeline_lane(const ns_pipeline *p) { return p->lane; }

size_t ns_pipeline_feature_count(const ns_pipeline *p) {
    return p->lane == NS_LANE_IMU ? p->as.motion.feature_count : p->as.sound.feature_count;
}

size_t ns_pipeline_window_samples(const ns_pipeline *p) {
    const ns_sound *s = &p->as.sound;
    return p->lane == NS_LANE_IMU ? p->as.motion.window : (s->frames - 1u) * s->hop + s->frame;
}

size_t ns_pipeline_stride_samples(const ns_pipeline *p) {
    return p->lane == NS_LANE_IMU ? p->as.motion.stride : (size_t)p->as.sound.stride * p->as.sound.hop;
}

static const ns_rows *rows_of(const ns_pipeline *p) {
    return p->lane == NS_LANE_IMU ? &p->as.motion.rows : &p->as.sound.rows;
}

size_t ns_pipeline_rows(const ns_pipeline *p) { return rows_of(p)->count; }

size_t ns_pipeline_new_rows(const ns_pipeline *p) { return rows_of(p)->step; }

uint32_t ns_pipeline_rate_mhz(const ns_pipeline *p) {
    return p->lane == NS_LANE_IMU ? p->as.motion.rate_mhz : NS_SOUND_RATE_MHZ;
}

uint32_t ns_pipeline_window_us(const ns_pipeline *p) {
    const uint64_t us = (uint64_t)ns_pipeline_window_samples(p) * 1000000000u / ns_pipeline_rate_mhz(p);
    return us > UINT32_MAX ? UINT32_MAX : (uint32_t)us;
}

int ns_pipeline_set_rate(ns_pipeline *p, float input_rate_hz) {
    return p->lane == NS_LANE_IMU ? ns_motion_set_rate(&p->as.motion, input_rate_hz)
                                  : ns_sound_set_rate(&p->as.sound, input_rate_hz);
}

int ns_pipeline_push(ns_pipeline *p, const int16_t *samples, size_t count, size_t *used) {
    return p->lane == NS_LANE_IMU ? ns_motion_push(&p->as.motion, samples, count, used)
                                  : ns_sound_push(&p->as.sound, samples, count, used);
}

const float *ns_pipeline_features(const ns_pipeline *p) {
    return rows_of(p)->out;
}

void ns_pipeline_quantize(ns_pipeline *p, float scale, int zero_point, int8_t *out) {
    ns_rows_quantize(p->lane == NS_LANE_IMU ? &p->as.motion.rows : &p->as.sound.rows, scale, zero_point, out);
}

void ns_pipeline_reset(ns_pipeline *p) {
    if (p->lane == NS_LANE_IMU)
        ns_motion_reset(&p->as.motion);
    else
        ns_sound_reset(&p->as.sound);
}
