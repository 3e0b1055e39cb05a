/* One operator of a planned network: read from its record, checked, run. */
#ifndef NS_OPERATOR_H
#define NS_OPERATOR_H

#include "kernels/ns_binary.h"
#include "ns_network.h"

/* The codes in NETW; never renumbered. */
enum ns_operator_code {
    NS_OP_CONV = 1,
    NS_OP_DEPTHWISE = 2,
    NS_OP_FULLY_CONNECTED = 3,
    NS_OP_MAX_POOL = 4,
    NS_OP_AVERAGE_POOL = 5,
    NS_OP_MEAN = 6,
    NS_OP_ADD = 7,
    NS_OP_MUL = 8,
    NS_OP_CONCAT = 9,
    NS_OP_PAD = 10,
    NS_OP_SOFTMAX = 11,
    NS_OP_TABLE = 12,
    NS_OP_DENSE_WINDOW = 13,
    NS_OP_DENSE_ROWS = 14,
    NS_OP_DEPTHWISE_PACKED = 15,
};

typedef struct {
    int code;
    uint32_t record_size;
    int input_count;
    int in_place; /* the output may be the very place of an input of its size */
    ns_tensor in[NS_CONCAT_MAX_INPUTS], out;
    uint32_t scratch_offset, scratch_bytes; /* what it works in, in the arena; nothing stays there */
    /* what the code uses of these */
    ns_window window;
    ns_scaling scaling;
    ns_packed packed;
    ns_binary binary;
    const int8_t *weights; /* or the table */
    const uint8_t *bias;   /* or NULL */
    int32_t depth;         /* FULLY_CONNECTED, DENSE_ROWS: values a row; CONCAT, DEPTHWISE_PACKED: axis; MEAN: axes */
    int32_t before[4];     /* PAD */
    int32_t value;         /* PAD: fill; SOFTMAX: lowest difference */
    int32_t multiplier;    /* MEAN, SOFTMAX */
    int32_t shift;
    uint64_t work;         /* values read, multiplied or extended in one run */
} ns_operator;

/* Reads tensor `index` of the network's table. */
int ns_tensor_read(const ns_network *n, uint32_t index, ns_tensor *tensor);

/* Reads the operator record at byte `at` of the NETW section, and checks all that running relies on but what
 * ns_operator_check does. */
int ns_operator_read(const ns_network *n, size_t at, ns_operator *op);

/* Checks the numbers of every channel: once when a network is opened, not at each run. */
int ns_operator_check(const ns_operator *op);

/* Runs an operator that was read from a network with an arena. */
void ns_operator_run(const ns_operator *op);

#endif
