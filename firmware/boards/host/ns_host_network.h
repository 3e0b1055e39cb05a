/* The network as Python sees it: whole packages in, scores out, one call a batch. */
#ifndef NS_HOST_NETWORK_H
#define NS_HOST_NETWORK_H

#include <stddef.h>
#include <stdint.h>

#include "ns_error.h"
#include "ns_host_program.h"

typedef struct {
    uint32_t package_bytes, crc, arena_bytes, macs;
    uint32_t input_rank, output_rank, input_dim[4], input_bytes, output_bytes, operator_count;
    float input_scale, output_scale;
    int32_t input_zero_point, output_zero_point;
} ns_host_network_info;

/* Opens and checks a whole package, and says what its network is. The core's refusal, or NS_OK. */
NS_API int ns_host_package_check(const uint8_t *bytes, size_t size, size_t arena_limit, ns_host_network_info *info);

/* Opens a package's network to be run often; the bytes must stay. `level` -1: the fastest that this processor has; 0: the
 * core's own kernels, as on the board; from 1 on one that ns_host_level_name names. The core's refusal; NS_E_UNSUPPORTED
 * for a level that is not here. */
NS_API int ns_host_network_open(const uint8_t *bytes, size_t size, int level, ns_host_program **program);
NS_API void ns_host_network_close(ns_host_program *program);

/* How many operators run packed for the processor; the core's kernels run the others. */
NS_API int ns_host_network_packed(const ns_host_program *program);

/* Runs `count` inputs. The core's refusal, or NS_OK. */
NS_API int ns_host_network_run(const ns_host_program *program, const int8_t *inputs, size_t count, int8_t *scores);

/* The name of a level; NULL past the last one; "" for one that this processor does not have. */
NS_API const char *ns_host_level_name(int level);

/* Features to the network's input, as the pipeline does it on the board. */
NS_API void ns_host_quantize(const float *features, size_t count, float scale, int zero_point, int8_t *inputs);

#endif
