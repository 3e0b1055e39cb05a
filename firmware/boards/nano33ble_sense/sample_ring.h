/* Rows on their way from an interrupt to the main loop, and the places where rows are missing. */
#ifndef NS_SAMPLE_RING_H
#define NS_SAMPLE_RING_H

#include <stddef.h>
#include <stdint.h>

#define SAMPLE_GAPS 4u /* further ones join the last: the count stays exact, the place does not */

typedef struct {
    int16_t *values;
    uint16_t rows, channels;
    uint32_t head, tail; /* rows put and taken */
    uint32_t gap_count;
    struct {
        uint32_t at, lost; /* before row `at` */
    } gaps[SAMPLE_GAPS];
} sample_ring;

#define SAMPLE_RING(storage) {.values = (storage)[0], .rows = sizeof (storage) / sizeof (storage)[0], \
                              .channels = sizeof (storage)[0] / sizeof (int16_t)}

/* In the interrupt. A row for which there is no room is lost. */
void sample_ring_put(sample_ring *ring, const int16_t *row);
void sample_ring_lose(sample_ring *ring, uint32_t rows);

/* In the main loop: the first `channels` values of each row; `lost` rows are missing after those returned. */
size_t sample_ring_take(sample_ring *ring, int16_t *values, size_t rows, size_t channels, uint32_t *lost);
void sample_ring_clear(sample_ring *ring);

#endif
