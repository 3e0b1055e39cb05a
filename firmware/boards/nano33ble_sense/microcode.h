/* The motion sensor's microcode (BMI270), which the studio brings once and the board keeps in flash of its own. */
#ifndef NS_MICROCODE_H
#define NS_MICROCODE_H

#include <stddef.h>
#include <stdint.h>

#define MICROCODE_RECORD 0x5B000u /* a page: one record, written last */
#define MICROCODE_DATA 0x5C000u
#define MICROCODE_BYTES 8192u

/* The bytes in flash, or NULL when there are none or they are not whole. */
const uint8_t *microcode_bytes(size_t *size);

/* Requests of the host (ns_port): each may be repeated and then changes nothing. */
int microcode_write(void *context, uint32_t offset, const uint8_t *data, size_t size);
int microcode_done(void *context, uint32_t size, uint32_t crc);

#endif
