/* Features of sound: log-mel or MFCC frames, one computed at each hop, kept as a window that moves. */
#ifndef NS_SOUND_H
#define NS_SOUND_H

#include "ns_bytes.h"
#include "ns_rows.h"
#include "ns_tables.h"

enum {
    NS_SOUND_RATE_MHZ = 16000000,
    NS_SOUND_FFT_MIN = 128,
    NS_SOUND_MELS_MAX = 128,
    NS_SOUND_FEATURES_MAX = 16384, /* 64 KB, a quarter of the board's memory */
};

enum ns_sound_features { NS_SOUND_FEATURES_LOG_MEL, NS_SOUND_FEATURES_MFCC };

/* What a PIPE section of sound says (see PACKAGE.md), its tables in place, and the state of a stream. */
typedef struct {
    uint8_t features;
    uint16_t frame, hop, fft, frames, stride, mels, coefficients;
    float floor;
    uint32_t each, feature_count; /* features of a frame, of a window */
    const ns_float *offset, *gain, *taper, *twiddles, *weights, *dct;
    const uint8_t *spans; /* u16 first bin, u16 bins, for each mel */

    ns_rows rows;      /* frames */
    uint16_t filled;   /* samples in the frame buffer */
    ns_float *work;    /* fft numbers */
    ns_float *logs;    /* mels numbers */
    ns_int16 *samples; /* frame numbers */
} ns_sound;

int ns_sound_read(ns_sound *s, ns_bytes section);
size_t ns_sound_state_bytes(const ns_sound *s);
void ns_sound_place(ns_sound *s, uint8_t *state);
int ns_sound_set_rate(ns_sound *s, float input_rate_hz);
void ns_sound_reset(ns_sound *s);
int ns_sound_push(ns_sound *s, const int16_t *samples, size_t count, size_t *used);

#endif
