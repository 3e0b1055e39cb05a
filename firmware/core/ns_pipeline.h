/* A feature pipeline as a package's PIPE section describes it: int16 samples in, windows of float features out. */
#ifndef NS_PIPELINE_H
#define NS_PIPELINE_H

#include "ns_motion.h"
#include "ns_sound.h"

typedef enum { NS_LANE_IMU = 1, NS_LANE_MIC = 2 } ns_lane;

/* Points into the section and the state, both of which must outlive it. */
typedef struct ns_pipeline {
    ns_lane lane;
    union {
        ns_motion motion;
        ns_sound sound;
    } as;
} ns_pipeline;

/* Bytes of state a pipeline of this section needs, or the refusal of a malformed one. */
NS_API int ns_pipeline_state_bytes(ns_bytes section);

/* Checks everything the section says. section.data and state have to be 4-aligned (LAYOUT, SCRATCH). */
NS_API int ns_pipeline_open(ns_pipeline *p, ns_bytes section, uint8_t *state, size_t state_size);

NS_API ns_lane ns_pipeline_lane(const ns_pipeline *p);
NS_API size_t ns_pipeline_feature_count(const ns_pipeline *p);

/* Samples (at the pipeline's rate) under one window and from one window to the next, and the rate itself. */
NS_API size_t ns_pipeline_window_samples(const ns_pipeline *p);
NS_API size_t ns_pipeline_stride_samples(const ns_pipeline *p);
NS_API uint32_t ns_pipeline_rate_mhz(const ns_pipeline *p);
/* Rows of features in a window, each of them made of its own samples, and how many are new from one window to the next;
 * features that are made of the whole window are one row. */
NS_API size_t ns_pipeline_rows(const ns_pipeline *p);
NS_API size_t ns_pipeline_new_rows(const ns_pipeline *p);
NS_API uint32_t ns_pipeline_window_us(const ns_pipeline *p);

/* The sensor's true rate (to a thousandth of a hertz); resets. Motion is interpolated to the pipeline's rate. Sound
 * is not: it takes 16 kHz within 2 %. Until this is called the input has the pipeline's rate. RANGE otherwise. */
NS_API int ns_pipeline_set_rate(ns_pipeline *p, float input_rate_hz);

/* count samples (for the IMU: rows of 6, always aX aY aZ gX gY gZ). 1: a window is ready, `*used` samples were taken,
 * push the rest afterwards (also when none is left: a slow sensor may yield two windows from one sample).
 * 0: all were used. */
NS_API int ns_pipeline_push(ns_pipeline *p, const int16_t *samples, size_t count, size_t *used);

/* The window that is ready, valid until the next push. */
NS_API const float *ns_pipeline_features(const ns_pipeline *p);

/* That window as ns_quantize gives it; what the window before gave to the same scale and zero point is used again. */
NS_API void ns_pipeline_quantize(ns_pipeline *p, float scale, int zero_point, int8_t *out);

/* Forgets all samples: at the start and after a gap. */
NS_API void ns_pipeline_reset(ns_pipeline *p);

#endif
