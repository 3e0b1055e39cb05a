/* A planned int8 network: opened from a package's NETW and WGTS sections (firmware/PACKAGE.md), run in an arena. */
#ifndef NS_NETWORK_H
#define NS_NETWORK_H

#include "ns_bytes.h"
#include "ns_error.h"
#include "ns_tensor.h"

/* Of the NETW section, and of each of the tensors behind it. */
#define NS_NETWORK_HEADER_BYTES 32
#define NS_NETWORK_TENSOR_BYTES 16

#define NS_NETWORK_MAX_TENSORS 512
#define NS_NETWORK_MAX_OPERATORS 256
#define NS_CONCAT_MAX_INPUTS 16

/* Of multiplications and values read in one run: a board takes most of a minute for these, so more is a mistake. */
#define NS_NETWORK_MAX_WORK ((uint64_t)1 << 30)

/* Borrows the sections and the arena; holds nothing else. */
typedef struct {
    ns_bytes network, weights;
    uint8_t *arena;
    size_t arena_size;
    uint16_t tensor_count, operator_count;
    ns_tensor input, output;
    float input_scale, output_scale;
    uint32_t macs; /* as the package says */
    uint64_t work; /* as counted here */
} ns_network;

/* Opens and validates everything: afterwards running cannot read or write outside of the sections and the arena,
 * and gives scores that depend on nothing but the input. `arena` may be NULL to validate only.
 * Returns NS_OK, NS_E_TRUNCATED, NS_E_LAYOUT, NS_E_SHAPE, NS_E_RANGE or NS_E_UNSUPPORTED. */
int ns_network_open(ns_network *n, ns_bytes network, ns_bytes weights, uint8_t *arena, size_t arena_size);

/* Where the int8 input goes; it must be written before each run, which may overwrite it. */
int8_t *ns_network_input(const ns_network *n, size_t *size);

/* The int8 scores of the last run. */
const int8_t *ns_network_output(const ns_network *n, size_t *size);

/* Where in the NETW section the operators begin. */
size_t ns_network_records(const ns_network *n);

/* One inference. NS_OK; NS_E_STATE without an arena. */
int ns_network_run(ns_network *n);

#endif
