/* Linear interpolation from one sample rate to another, exact: the position is a ratio of integers, so it never
 * drifts and every target gives the same bits. */
#ifndef NS_RESAMPLE_H
#define NS_RESAMPLE_H

#include <stddef.h>
#include <stdint.h>

enum {
    NS_RESAMPLE_CHANNELS = 6,
    NS_RESAMPLE_OUT_MAX = 8000000, /* thousandths of a hertz; keeps all products within 32 bits */
};

/* Rates are in thousandths of a hertz. Output k stands at input position k * in / out. */
typedef struct {
    uint32_t in_mhz, out_mhz;
    int32_t ahead; /* position of the next output less that of the newest input, in 1/out_mhz of an input period */
    uint8_t channels;
    int16_t before[NS_RESAMPLE_CHANNELS], newest[NS_RESAMPLE_CHANNELS];
} ns_resample;

/* Both rates > 0, in_mhz at most 10^9, out_mhz at most NS_RESAMPLE_OUT_MAX. The first sample fed is the first sample given. */
void ns_resample_start(ns_resample *r, uint32_t in_mhz, uint32_t out_mhz, uint8_t channels);

/* Gives the next output row; 0 when it needs more input. Take until 0 before each feed. */
int ns_resample_take(ns_resample *r, int16_t *row);
void ns_resample_feed(ns_resample *r, const int16_t *row);

#endif
