/* What only the computer needs of the features: many windows in one call, whole recordings, and pictures of sound. */
#ifndef NS_HOST_FEATURES_H
#define NS_HOST_FEATURES_H

#include "ns_detector.h"
#include "ns_pipeline.h"

/* sizeof the core's structs, for callers that cannot see them. */
NS_API size_t ns_host_pipeline_size(void);
NS_API size_t ns_host_detector_size(void);

/* ns_pipeline_state_bytes and ns_pipeline_open for callers without structs by value. */
NS_API int ns_host_pipeline_state(const uint8_t *section, size_t size);
NS_API int ns_host_pipeline_open(ns_pipeline *p, const uint8_t *section, size_t size, uint8_t *state,
                                 size_t state_size);
NS_API int ns_host_detector_open(ns_detector *d, const uint8_t *section, size_t size, size_t labels);

/* Pushes `count` samples; windows go to `out`, one after the other, until all is used or `capacity` windows are
 * there. Returns the number of windows and how many samples were used. */
NS_API size_t ns_host_pipeline_push(ns_pipeline *p, const int16_t *samples, size_t count, float *out, size_t capacity,
                                    size_t *used);

/* Each of `count` blocks of exactly one window's samples through a fresh pipeline; returns how many of them gave
 * a window (all, unless the block size is wrong). IMU blocks have the pipeline's channels, in its order. */
NS_API size_t ns_host_pipeline_extract(ns_pipeline *p, const int16_t *windows, size_t count, float *out);

/* Rows of `channels` (1..6) at in_mhz to rows at out_mhz; out holds `capacity` rows. Returns the rows written. */
NS_API size_t ns_host_resample(const int16_t *samples, size_t count, size_t channels, uint32_t in_mhz, uint32_t out_mhz,
                               int16_t *out, size_t capacity);

/* A picture of sound: column k is the spectrum of the fft samples from k * hop, bins 0..fft/2 as
 * 255 * (ln(power) - low) / (high - low), saturated. taper: fft numbers, twiddles: as ns_fft_power takes them,
 * work: fft numbers. */
NS_API void ns_host_spectrogram(const int16_t *samples, size_t columns, size_t hop, size_t fft, const float *taper,
                                const float *twiddles, float low, float high, float *work, uint8_t *out);

#endif
