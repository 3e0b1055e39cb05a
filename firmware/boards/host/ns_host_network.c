/* The network as Python sees it: see the header. */
#include "ns_host_network.h"

#include <stdlib.h>
#include <string.h>

#include "ns_math.h"
#include "ns_network.h"
#include "ns_package.h"

/* More than any pipeline keeps; on the board it is the pipeline's own memory. */
#define SCRATCH_BYTES ((size_t)1 << 20)

static void describe(const ns_package *package, const ns_network *network, ns_host_network_info *info) {
    const uint8_t *tensors = network->network.data + NS_NETWORK_HEADER_BYTES;
    *info = (ns_host_network_info){
        .package_bytes = (uint32_t)package->size,
        .crc = package->crc,
        .arena_bytes = package->arena_bytes,
        .macs = network->macs,
        .input_rank = tensors[NS_NETWORK_TENSOR_BYTES * ns_get16(network->network.data + 4) + 13],
        .output_rank = tensors[NS_NETWORK_TENSOR_BYTES * ns_get16(network->network.data + 6) + 13],
        .input_bytes = network->input.count,
        .output_bytes = network->output.count,
        .operator_count = network->operator_count,
        .input_scale = network->input_scale,
        .output_scale = network->output_scale,
        .input_zero_point = network->input.zero_point,
        .output_zero_point = network->output.zero_point,
    };
    for (int i = 0; i < 4; i++) info->input_dim[i] = (uint32_t)network->input.dim[i];
}

int ns_host_package_check(const uint8_t *bytes, size_t size, size_t arena_limit, ns_host_network_info *info) {
    ns_package package;
    ns_network network;
    int e = ns_package_open(bytes, size, &package);
    if (e < 0) return e;
    uint8_t *scratch = malloc(SCRATCH_BYTES);
    if (!scratch) return NS_E_SCRATCH;
    e = ns_package_check(&package, arena_limit, scratch, SCRATCH_BYTES);
    free(scratch);
    if (e < 0) return e;
    if ((e = ns_network_open(&network, package.network, package.weights, NULL, package.arena_bytes)) < 0) return e;
    describe(&package, &network, info);
    return NS_OK;
}

/* -1 is the last of the levels that this processor has. */
static int find_level(int level, const ns_host_level **found) {
    *found = NULL;
    if (level > 0) {
        *found = ns_host_level_at(level - 1);
        return *found && ns_host_level_runs(*found) ? NS_OK : NS_E_UNSUPPORTED;
    }
    const ns_host_level *next;
    for (int i = 0; level < 0 && (next = ns_host_level_at(i)); i++)
        if (ns_host_level_runs(next)) *found = next;
    return NS_OK;
}

const char *ns_host_level_name(int level) {
    const ns_host_level *found = ns_host_level_at(level - 1);
    if (level == 0) return "core";
    if (!found) return NULL;
    return ns_host_level_runs(found) ? found->name : "";
}

int ns_host_network_open(const uint8_t *bytes, size_t size, int level, ns_host_program **program) {
    const ns_host_level *found;
    ns_package package;
    int e = ns_package_open(bytes, size, &package);
    if (e < 0 || (e = find_level(level, &found)) < 0) return e;
    return ns_host_program_open(package.network, package.weights, package.arena_bytes, found, program);
}

void ns_host_network_close(ns_host_program *program) { ns_host_program_free(program); }

int ns_host_network_packed(const ns_host_program *program) { return ns_host_program_packed(program); }

int ns_host_network_run(const ns_host_program *program, const int8_t *inputs, size_t count, int8_t *scores) {
    return ns_host_program_run(program, inputs, count, scores);
}

void ns_host_quantize(const float *features, size_t count, float scale, int zero_point, int8_t *inputs) {
    ns_quantize(features, count, scale, zero_point, inputs);
}
