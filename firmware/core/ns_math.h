/* The few functions of real numbers that the core needs, with the same bits on every target.
 *
 * IEEE single precision, only + - * / and the correctly rounded square root, never contracted
 * (-ffp-contract=off): so board and computer cannot differ. libm's logf differs from library to library. */
#ifndef NS_MATH_H
#define NS_MATH_H

#include <stddef.h>
#include <stdint.h>

#include "ns_error.h"

/* Natural logarithm, relative error below 1e-7. Anything that is not a positive normal number counts as FLT_MIN. */
NS_API float ns_log(float x);

/* out = round(in / scale) + zero_point, halves away from zero, saturated to int8: as TensorFlow Lite quantizes an
 * input. NaN counts as 0; scale > 0. */
NS_API void ns_quantize(const float *in, size_t count, float scale, int zero_point, int8_t *out);

static inline float ns_sqrt(float x) { return __builtin_sqrtf(x); }

#endif
