/* How much of the RAM was never used. */
#ifndef NS_MEMORY_H
#define NS_MEMORY_H

#include <stdint.h>

uint32_t stack_never_used(void); /* bytes that the stack has not reached since the start */
uint32_t ram_never_used(void);   /* bytes behind the last variable */

#endif
