/* What sets the records of one kind of operator apart. */
#ifndef NS_OPERATOR_KINDS_H
#define NS_OPERATOR_KINDS_H

#include "ns_operator.h"

typedef struct {
    uint16_t record_size; /* 0: as the record says */
    uint16_t in_place;    /* the output may be an input's very place, unless the reader says otherwise */
    /* Reads and checks the record at p, of which the head and its two tensors were read. */
    int (*read)(const ns_network *n, const uint8_t *p, ns_operator *op);
} ns_operator_kind;

/* NULL for a code that is none. */
const ns_operator_kind *ns_operator_kind_of(int code);

#endif
