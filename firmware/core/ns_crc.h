/* CRC-32 (IEEE 802.3, as zlib's crc32), in pieces. */
#ifndef NS_CRC_H
#define NS_CRC_H

#include <stddef.h>
#include <stdint.h>

/* Continues `crc` (0 at the start) over `size` bytes. */
uint32_t ns_crc32(uint32_t crc, const uint8_t *data, size_t size);

#endif
