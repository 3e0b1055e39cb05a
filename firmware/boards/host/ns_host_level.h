/* What the computer's own way of running a network needs of an instruction set, and which of them this computer has.
 *
 * The sums stay within 32 bits, so their order does not matter; the rescaling is the core's, with its two roundings. So
 * every level gives the very bytes of the core's kernels (tests/firmware/test_host_network.py). */
#ifndef NS_HOST_LEVEL_H
#define NS_HOST_LEVEL_H

#include <stddef.h>
#include <stdint.h>

#include "ns_error.h"

/* Of any level. What is loaded at an element may be so many elements of two bytes. */
#define NS_HOST_MOST_LANES 16
#define NS_HOST_MOST_ROWS 8
#define NS_HOST_SLACK_BYTES (2 * NS_HOST_MOST_LANES)

/* How each lane's sum becomes int8 (ns_host_channel): a number for each lane, as many as there are blocks of lanes. */
typedef struct {
    const int32_t *multiplier, *offset, *exponent;
    int32_t low, high;
} ns_host_scale;

/* An operator with weights, packed for one level. Its input is staged: each value plus a constant, in a
 * byte or in two.
 *
 * A place of the output sums over groups of four bytes of the staged input (channelwise: of one element for each
 * lane), each at its distance from the place's first byte. Lanes are output channels; those beyond the last have weights
 * of 0. Weights are laid out chunk by chunk (as many blocks as the level takes at once), group by group, lane by lane. */
typedef struct {
    int channelwise;           /* lane i reads element i of a group */
    int32_t groups, channels;
    const int32_t *distance;   /* of each group, in bytes */
    const uint8_t *weights;    /* four bytes for each lane and group */
    const int32_t *bias;
    ns_host_scale scale;
} ns_host_weighted;

typedef struct {
    const char *name;
    int lanes, rows, blocks;   /* rows and blocks that `run` takes at once */
    int bytes, plus;           /* staged is the value less its zero point in 2 bytes, or the value and `plus` in 1 */
    /* `rows` places of the output (1..rows): where each begins in the staged input, and where its channels go. */
    void (*run)(const ns_host_weighted *w, const uint8_t *const *at, int8_t *const *to, int rows);
    /* ADD of `count` values: (a - zero a) and (b - zero b) at 20 bits, rescaled by 0 and 1, and their sum by 2. */
    void (*add)(const int8_t *a, const int8_t *b, int8_t *to, size_t count, const int32_t zero[2],
                const ns_host_scale scale[3]);
} ns_host_level;

/* Of `left` blocks of channels, how many go together: as evenly as they can be, for one alone wastes most. */
static inline int ns_host_blocks_at_once(const ns_host_weighted *w, int left, int most) {
    const int chunks = (left + most - 1) / most;
    return w->channelwise ? 1 : (left + chunks - 1) / chunks;
}

/* Level `i`, from the simplest one on; NULL past the last one. */
const ns_host_level *ns_host_level_at(int i);

/* Whether this computer's processor can run it. */
int ns_host_level_runs(const ns_host_level *level);

#if defined(__x86_64__) || defined(_M_X64)
#define NS_HOST_X86 1
extern const ns_host_level ns_host_sse2, ns_host_avx2, ns_host_avx_vnni, ns_host_avx512_vnni;
#elif defined(__ARM_FEATURE_DOTPROD)
extern const ns_host_level ns_host_neon;
#endif
extern const ns_host_level ns_host_portable;

#endif
