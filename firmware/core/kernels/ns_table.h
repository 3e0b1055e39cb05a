/* Any operator of one int8 value (LOGISTIC, RELU, RELU6, QUANTIZE), as a table that the computer made.
 *
 * out[i] = table[in[i] + 128]. `out` may be the very place of `in`. No scratch. */
#ifndef NS_TABLE_H
#define NS_TABLE_H

#include "ns_tensor.h"

void ns_table(const ns_tensor *in, const ns_tensor *out, const int8_t table[256]);

#endif
