#include "sample_ring.h"

#include "chip.h"

#include <string.h>

void sample_ring_lose(sample_ring *ring, uint32_t rows) {
    if (!rows) return;
    if (ring->gap_count && (ring->gaps[ring->gap_count - 1].at == ring->head || ring->gap_count == SAMPLE_GAPS)) {
        ring->gaps[ring->gap_count - 1].lost += rows;
        return;
    }
    ring->gaps[ring->gap_count].at = ring->head;
    ring->gaps[ring->gap_count++].lost = rows;
}

void sample_ring_put(sample_ring *ring, const int16_t *row) {
    if (ring->head - ring->tail == ring->rows) {
        sample_ring_lose(ring, 1);
        return;
    }
    memcpy(ring->values + ring->head % ring->rows * ring->channels, row, ring->channels * sizeof *row);
    ring->head++;
}

size_t sample_ring_take(sample_ring *ring, int16_t *values, size_t rows, size_t channels, uint32_t *lost) {
    size_t taken = 0;
    *lost = 0;
    uint32_t before = interrupts_off();
    uint32_t end = ring->gap_count ? ring->gaps[0].at : ring->head;
    for (; taken < rows && ring->tail != end; taken++, ring->tail++)
        memcpy(values + taken * channels, ring->values + ring->tail % ring->rows * ring->channels,
               channels * sizeof *values);
    if (ring->gap_count && ring->tail == end) {
        *lost = ring->gaps[0].lost;
        ring->gap_count--;
        memmove(ring->gaps, ring->gaps + 1, ring->gap_count * sizeof ring->gaps[0]);
    }
    interrupts_restore(before);
    return taken;
}

void sample_ring_clear(sample_ring *ring) {
    uint32_t before = interrupts_off();
    ring->head = ring->tail = ring->gap_count = 0;
    interrupts_restore(before);
}
