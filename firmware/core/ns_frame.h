/* Frames: payloads on a byte stream, COBS-coded with a CRC-32, so that damage costs one frame and no more.
 *
 * On the wire: 0x00, COBS(payload, CRC-32 of the payload little-endian), 0x00. The delimiter stands on both sides
 * because a damaged delimiter would otherwise join a good frame to the damaged one. Empty frames mean nothing.
 */
#ifndef NS_FRAME_H
#define NS_FRAME_H

#include <stddef.h>
#include <stdint.h>

#include "ns_error.h"

/* The longest payload: 1 KiB of package data or 256 samples of sound fit with their headers, and a hello with all
 * labels of a package. */
#define NS_FRAME_PAYLOAD 2048
#define NS_FRAME_CRC 4
/* Bytes a frame of `payload` bytes takes at most: one COBS code for each 254 bytes begun, two delimiters. */
#define NS_FRAME_SIZE(payload) ((payload) + NS_FRAME_CRC + ((payload) + NS_FRAME_CRC) / 254 + 1 + 2)

/* Writes the frame of `size` payload bytes to `out`; returns its length, or a refusal:
 * RANGE for an empty or too long payload, SCRATCH when `room` is less than NS_FRAME_SIZE(size). */
NS_API int ns_frame_encode(const uint8_t *payload, size_t size, uint8_t *out, size_t room);

typedef struct {
    uint8_t bytes[NS_FRAME_PAYLOAD + NS_FRAME_CRC]; /* payload and CRC as they are decoded */
    size_t size;      /* bytes decoded so far */
    uint8_t code;     /* COBS code of the block under way, 0 before the first */
    uint8_t left;     /* bytes that are missing from that block */
    uint8_t bad;      /* too long already: skip to the delimiter */
    uint32_t damaged; /* frames refused since the start */
} ns_frame_decoder;

void ns_frame_open(ns_frame_decoder *d);

/* Takes bytes until a whole frame is there or all are used; `used` says how many. Returns the size of the payload,
 * which stands in `d->bytes` until the next call, or 0 when all bytes are used and no frame ended. */
size_t ns_frame_push(ns_frame_decoder *d, const uint8_t *data, size_t size, size_t *used);

#endif
