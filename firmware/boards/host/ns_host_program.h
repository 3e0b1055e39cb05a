/* A network as this computer runs it: opened once, packed for the processor, many inputs at a time. The core's bytes. */
#ifndef NS_HOST_PROGRAM_H
#define NS_HOST_PROGRAM_H

#include "ns_bytes.h"
#include "ns_host_level.h"

typedef struct ns_host_program ns_host_program;

/* Opens and checks a network; both sections must stay. `level` NULL: every operator by the core's own kernels.
 * The core's refusal, or NS_E_SCRATCH without memory, else NS_OK and `program`. */
int ns_host_program_open(ns_bytes network, ns_bytes weights, size_t arena_bytes, const ns_host_level *level,
                         ns_host_program **program);
void ns_host_program_free(ns_host_program *program);

/* How many operators are not left to the core's kernels. */
int ns_host_program_packed(const ns_host_program *program);

/* int8 inputs to int8 scores, one input after the other in each. Only `program` is shared, and not changed, so threads
 * may call at once. NS_OK, or NS_E_SCRATCH. */
int ns_host_program_run(const ns_host_program *program, const int8_t *inputs, size_t count, int8_t *scores);

#endif
