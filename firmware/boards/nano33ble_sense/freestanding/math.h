/* One instruction of the FPU each: VSQRT is rounded correctly, as IEEE 754 demands. */
#ifndef NS_MATH_LIBRARY_H
#define NS_MATH_LIBRARY_H

#define sqrtf __builtin_sqrtf
#define fabsf __builtin_fabsf

#endif
