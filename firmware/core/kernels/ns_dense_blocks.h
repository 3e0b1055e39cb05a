/* The inner loops of packed convolutions and fully connected layers: a few outputs at once, from packed weights.
 *
 * A group is four taps. The weights of two channels a and b for the taps 0..3 of a group are two words, in 16-bit
 * halves: 256 a0 + b0, 256 a2 + b2; and 256 a1 + b1, 256 a3 + b3. With values x of 16 bits, one multiplication of the
 * raw word gives 256 A + B, one of its low bytes gives B. Each channel's numbers are four words: 2 (bias with the
 * input's zero point folded in), multiplier, offset, exponent; its output is the int8 nearest to
 * (round(2 sum * multiplier / 2^32) + offset - (sum < 0)) >> exponent. Every word is 4-aligned. */
#ifndef NS_DENSE_BLOCKS_H
#define NS_DENSE_BLOCKS_H

#include "ns_tensor.h"

#define NS_DENSE_TAPS 4
#define NS_DENSE_PLACES 3

/* Packed bytes of two channels, of a group of values for three places. */
#define NS_DENSE_PAIR_BYTES 8
#define NS_DENSE_GROUP_BYTES 24

/* `groups` (at least 1) groups of values at a, b and c, four bytes each, to 16 bits: to[6 i + j] has taps 0 and 2 of
 * group i for place j, to[6 i + 3 + j] its taps 1 and 3. */
void ns_dense_extend(uint8_t *to, const int8_t *a, const int8_t *b, const int8_t *c, uint32_t groups);

/* Channels from `out` to `end`, two by two, of one, two or three places; `second` and `third` are the bytes from the
 * first place to the others. `packed` has each pair's weights of all groups, then its two channels' numbers. */
typedef void ns_dense_pairs(const uint8_t *values, uint32_t groups, int8_t *out, int32_t second, int32_t third,
                            const int8_t *end, const uint8_t *packed);
ns_dense_pairs ns_dense_pairs_of_one, ns_dense_pairs_of_two, ns_dense_pairs_of_three;

/* Channels from `out` to `end`, four by four, for one place whose first group is the four bytes `first`, the others
 * at `x`. `packed` has for each four channels a, b, c, d: the words of a and b, then of c and d, group by group; then
 * their numbers. */
void ns_dense_fours(const int8_t *x, uint32_t groups, int8_t *out, const int8_t *end, uint32_t first,
                    const uint8_t *packed);

#endif
