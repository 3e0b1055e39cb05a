/* Sums and maxima over places: see the header for the contract. */
#include "kernels/ns_places.h"

#include "kernels/ns_simd.h"

/* So many int8 values add up within 16 bits. */
#define FIT 256

void ns_places_sum(const int8_t *x, int32_t count, int32_t step, int32_t channels, int32_t sums[NS_PLACES_CHANNELS]) {
    if (channels < NS_PLACES_CHANNELS) {
        for (; count > 0; count--, x += step)
            for (int32_t c = 0; c < channels; c++) sums[c] += x[c];
        return;
    }
    while (count > 0) {
        uint32_t even = 0, odd = 0;
        int32_t some = count < FIT ? count : FIT;
        count -= some;
        for (; some > 0; some--, x += step) {
            uint32_t word = ns_word_at(x);
            even = ns_sxtab16(even, word);
            odd = ns_sxtab16_ror8(odd, word);
        }
        sums[0] += (int16_t)even;
        sums[1] += (int16_t)odd;
        sums[2] += (int16_t)(even >> 16);
        sums[3] += (int16_t)(odd >> 16);
    }
}

void ns_places_max(const int8_t *x, int32_t count, int32_t step, int32_t channels, int32_t best[NS_PLACES_CHANNELS]) {
    uint32_t four = 0x80808080u;
    if (channels == NS_PLACES_CHANNELS) {
        for (; count > 0; count--, x += step) four = ns_max4(four, ns_word_at(x));
        x = (const int8_t *)&four;
        count = 1;
    }
    for (; count > 0; count--, x += step)
        for (int32_t c = 0; c < channels; c++)
            if (x[c] > best[c]) best[c] = x[c];
}
