/* The microphone: 16-bit sound at 16 kHz, from its DMA straight into a ring of blocks.
 *
 * All functions are for the main loop. */
#ifndef NS_MICROPHONE_H
#define NS_MICROPHONE_H

#include <stddef.h>
#include <stdint.h>

/* 16000 Hz or 0 (off, and what was not taken is gone); other rates: NS_E_RANGE. Running already, it runs on.
 * NS_E_NO_SENSOR: the interface did not start within 5 ms. A microphone which starts and then sends nothing gives no
 * samples; one whose data line is dead gives samples of one value: only the interface can be told apart from silence. */
int microphone_set_rate(uint16_t rate_hz, uint32_t *true_mhz);

/* Samples; returns how many. `lost`: how many were lost after those, because nobody took them for 384 ms. */
size_t microphone_take(int16_t *out, size_t room, uint32_t *lost);

/* -40..40 half dB, also while it runs; NS_E_RANGE. */
int microphone_set_gain(int half_db);

#endif
