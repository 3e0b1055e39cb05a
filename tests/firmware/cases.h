/* Reads what sanitize.join_cases wrote: u32 length and bytes, again and again. */
#ifndef CASES_H
#define CASES_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* The next case in an exactly sized block of its own, so that reading one byte too many is noticed; NULL at the end. */
static inline uint8_t *next_case(size_t *size) {
    uint8_t head[4];
    if (fread(head, 1, 4, stdin) != 4)
        return NULL;
    *size = head[0] | (size_t)head[1] << 8 | (size_t)head[2] << 16 | (size_t)head[3] << 24;
    uint8_t *block = malloc(*size ? *size : 1);
    if (!block || fread(block, 1, *size, stdin) != *size)
        exit(3);
    return block;
}

#endif
