/* The active package at work: samples in, scores and detections out; or single windows, for checks. */
#ifndef NS_MODEL_H
#define NS_MODEL_H

#include "ns_detector.h"
#include "ns_network.h"
#include "ns_package.h"
#include "ns_pipeline.h"
#include "ns_streaming.h"

enum ns_model_state {
    NS_MODEL_NONE = 0,
    NS_MODEL_RUNNING = 1,
    NS_MODEL_PAUSED = 2,
    NS_MODEL_REFUSED = 3, /* there is a package that cannot be used; the code says why */
    NS_MODEL_BARE = 4,    /* a network without a pipeline: it runs single windows only */
};

/* Where a model works; both aligned to 16. */
typedef struct {
    uint8_t *arena, *state;
    size_t arena_bytes, state_bytes;
} ns_model_memory;

typedef struct {
    uint32_t (*now)(void *context); /* any counter that wraps at 32 bits */
    void *context;
} ns_model_cycles;

typedef struct {
    ns_package package;
    ns_network network;
    ns_streaming streaming;
    ns_pipeline pipeline;
    ns_detector detector;
    ns_model_cycles cycles;
    uint8_t state;
    int code;
    uint32_t rate_mhz; /* of the sensor, 0 until it is known */
    uint32_t network_cycles, feature_cycles; /* of the last window; the features of all samples since the one before */
    uint32_t feature_sum;
    uint64_t taken; /* samples in a row since the pipeline last began anew */
    uint32_t inferences, detections;
} ns_model;

/* Opens a package, every section of it. The model is RUNNING or BARE after NS_OK; else REFUSED with the code that is
 * returned. `bytes` must stay where they are. */
int ns_model_open(ns_model *m, ns_bytes bytes, const ns_model_memory *memory, ns_model_cycles cycles);
void ns_model_close(ns_model *m);

/* 1 when there is a network to run. */
int ns_model_is_usable(const ns_model *m);

/* The sensor's true rate; another one than before resets. A model that cannot take it is REFUSED. */
void ns_model_set_rate(ns_model *m, uint32_t rate_mhz);

/* Samples were lost, or the model did not listen for a while. */
void ns_model_reset(ns_model *m);

/* Takes samples up to the end of a window. 1: the window was scored, `used` samples were taken: call again with the
 * rest, also when there is none. 0: all were used. */
int ns_model_push(ns_model *m, const int16_t *samples, size_t count, size_t *used);
/* Runs the whole network on what stands in its input. */
void ns_model_run(ns_model *m);
const int8_t *ns_model_scores(const ns_model *m, size_t *count);

/* The detector's word on the scores of the window that ended at `time_us`. 1: a detection. */
int ns_model_detect(ns_model *m, uint64_t time_us, ns_detection *out);

/* Runs check window i: 1 when the scores are what they must be, in every byte. */
int ns_model_check(ns_model *m, size_t i);

/* Cycles that the pipeline needs from one window to the next, measured on silence; 0 without a pipeline. In pieces, so
 * that a board can look after its sensors in between: call it until it returns 1. `pushed` begins with 0. */
int ns_model_measure_features(ns_model *m, uint32_t *pushed, uint32_t *cycles);

#endif
