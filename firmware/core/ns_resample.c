/* Linear interpolation with an integer phase. */
#include "ns_resample.h"

#include <string.h>

void ns_resample_start(ns_resample *r, uint32_t in_mhz, uint32_t out_mhz, uint8_t channels) {
    memset(r, 0, sizeof *r);
    r->in_mhz = in_mhz;
    r->out_mhz = out_mhz;
    r->channels = channels;
    r->ahead = out_mhz; /* the first feed makes it 0: due, with all weight on that sample */
}

int ns_resample_take(ns_resample *r, int16_t *row) {
    if (r->ahead > 0)
        return 0;
    /* -out < ahead <= 0 here, so 0 < weight <= out. */
    const int64_t out = r->out_mhz, weight = r->ahead + out;
    for (size_t c = 0; c < r->channels; c++) {
        /* Moved up by 32768 so that the division rounds down for all; halves round up. */
        const int64_t before = r->before[c] + 32768, newest = r->newest[c] + 32768;
        row[c] = (int16_t)((before * (out - weight) + newest * weight + out / 2) / out - 32768);
    }
    r->ahead += r->in_mhz;
    return 1;
}

void ns_resample_feed(ns_resample *r, const int16_t *row) {
    memcpy(r->before, r->newest, sizeof r->before);
    memcpy(r->newest, row, r->channels * sizeof *row);
    r->ahead -= r->out_mhz;
}
