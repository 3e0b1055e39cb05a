/* Features of motion: windows over a subset of the IMU's axes, raw or as statistics and spectra. */
#ifndef NS_MOTION_H
#define NS_MOTION_H

#include "ns_bytes.h"
#include "ns_resample.h"
#include "ns_rows.h"
#include "ns_tables.h"

enum {
    NS_MOTION_AXES = 6,           /* a sample is always aX aY aZ gX gY gZ */
    NS_MOTION_WINDOW_MAX = 2048,  /* with 6 axes 24 KB of samples; also keeps sums of squares far below 2^63 */
    NS_MOTION_STATS = 8,          /* statistics of one axis */
    NS_MOTION_RATE_MAX = 8000000, /* thousandths of a hertz; faster than any IMU that fits the board */
};

enum ns_motion_features { NS_MOTION_FEATURES_RAW, NS_MOTION_FEATURES_STATS, NS_MOTION_FEATURES_SPECTRAL };

/* What a PIPE section of motion says (see PACKAGE.md), its tables in place, and the state of a stream. */
typedef struct {
    uint8_t features, channels;
    uint8_t axis[NS_MOTION_AXES];
    uint16_t window, stride, bands, fft;
    uint32_t rate_mhz;
    float floor;
    uint32_t feature_count;
    const ns_float *offset, *gain, *taper, *twiddles;

    ns_resample resample;
    ns_rows rows;      /* raw: samples; else one row of all features */
    uint16_t filled;   /* samples of the window (not raw) */
    ns_float *work;    /* fft numbers (spectral only) */
    ns_int16 *samples; /* window rows of `channels` (not raw) */
} ns_motion;

int ns_motion_read(ns_motion *m, ns_bytes section);
size_t ns_motion_state_bytes(const ns_motion *m);
void ns_motion_place(ns_motion *m, uint8_t *state);
int ns_motion_set_rate(ns_motion *m, float input_rate_hz);
void ns_motion_reset(ns_motion *m);
int ns_motion_push(ns_motion *m, const int16_t *samples, size_t count, size_t *used);

#endif
