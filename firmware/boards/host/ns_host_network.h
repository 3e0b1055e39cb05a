/* The network as Python sees it: whole packages in, scores out, one call a batch. */
#ifndef NS_HOST_NETWORK_H
#define NS_HOST_NETWORK_H

#include <stddef.h>
#include <stdint.h>

#include "ns_error.h"

typedef struct {
    uint32_t package_bytes, crc, arena_bytes, macs;
    uint32_t input_rank, output_rank, input_dim[4], input_bytes, output_bytes, operator_count;
    float input_scale, output_scale;
    int32_t input_zero_point, output_zero_point;
} ns_host_network_info;

/* Opens and checks a whole package, and says what its network is. The core's refusal, or NS_OK. */
NS_API int ns_host_package_check(const uint8_t *bytes, size_t size, size_t arena_limit, ns_host_network_info *info);

/* Runs `count` inputs, one after the other; `arena` holds the package's arena bytes. The core's refusal, or NS_OK. */
NS_API int ns_host_network_run(const uint8_t *bytes, size_t size, uint8_t *arena, size_t arena_size,
                               const int8_t *inputs, size_t count, int8_t *scores);

/* Features to the network's input, as the pipeline does it on the board. */
NS_API void ns_host_quantize(const float *features, size_t count, float scale, int zero_point, int8_t *inputs);

#endif
