/* Linear interpolation with an integer phase. */
#include "ns_resample.h"

#include <string.h>

void ns_resample_start(ns_resample *r, uint32_t in_mhz, uint32_t out_mhz, uint8_t channels) {
    memset(r, 0, sizeof *r);
    r->in_mhz = in_mhz;
    r->out_mhz = out_mhz;
    r->channels = channels;
    r->ahead = (int32_t)out_mhz; /* the first feed makes it 0: due, with all weight on that sample */
}

/* a + (b - a) * weight / out, weight <= out, halves up. From the lower one on, so that nothing is below 0; by long
 * division in two digits of 8 bits, whose remainders stay below 511.5 * out < 2^32. */
static int16_t between(int32_t a, int32_t b, uint32_t weight, uint32_t out) {
    const int32_t low = a < b ? a : b;
    const uint32_t distance = (uint32_t)(a < b ? b - a : a - b), share = a < b ? weight : out - weight;
    const uint32_t first = (distance >> 8) * share, digit = first / out;
    const uint32_t second = (first - digit * out) * 256 + (distance & 255) * share + out / 2;
    return (int16_t)(low + (int32_t)(digit * 256 + second / out));
}

int ns_resample_take(ns_resample *r, int16_t *row) {
    if (r->ahead > 0)
        return 0;
    /* -out < ahead <= 0 here, so 0 < weight <= out. */
    const uint32_t out = r->out_mhz, weight = out - (uint32_t)-r->ahead;
    for (size_t c = 0; c < r->channels; c++)
        row[c] = between(r->before[c], r->newest[c], weight, out);
    r->ahead += (int32_t)r->in_mhz;
    return 1;
}

void ns_resample_feed(ns_resample *r, const int16_t *row) {
    memcpy(r->before, r->newest, sizeof r->before);
    memcpy(r->newest, row, r->channels * sizeof *row);
    r->ahead -= (int32_t)r->out_mhz;
}
