/* Sums and maxima over places, four channels at a time: what pooling and MEAN spend their time in. */
#ifndef NS_PLACES_H
#define NS_PLACES_H

#include <stdint.h>

#define NS_PLACES_CHANNELS 4

/* Adds to sums[c] the values of channel c (below `channels`, 1..4) at `count` places, `step` bytes from one to the
 * next. At most 2^22 values in all. */
void ns_places_sum(const int8_t *x, int32_t count, int32_t step, int32_t channels, int32_t sums[NS_PLACES_CHANNELS]);

/* Raises best[c] to the largest of those values. */
void ns_places_max(const int8_t *x, int32_t count, int32_t step, int32_t channels, int32_t best[NS_PLACES_CHANNELS]);

#endif
