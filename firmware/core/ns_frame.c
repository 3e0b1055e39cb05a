/* COBS (Cheshire and Baker, 1999) with a CRC-32, decoded byte by byte into the place where the payload will stand. */
#include "ns_frame.h"

#include "ns_bytes.h"
#include "ns_crc.h"

#define FULL_BLOCK 0xFF /* the code of 254 bytes that no zero follows */

typedef struct {
    uint8_t *out;
    size_t at;   /* next byte */
    size_t code; /* where the code of the block under way stands */
} cobs;

static void cobs_put(cobs *c, uint8_t byte) {
    if (byte) c->out[c->at++] = byte;
    if (byte == 0 || c->at - c->code == FULL_BLOCK) {
        c->out[c->code] = (uint8_t)(c->at - c->code);
        c->code = c->at++;
    }
}

int ns_frame_encode(const uint8_t *payload, size_t size, uint8_t *out, size_t room) {
    if (size == 0 || size > NS_FRAME_PAYLOAD) return NS_E_RANGE;
    if (room < NS_FRAME_SIZE(size)) return NS_E_SCRATCH;
    uint8_t crc[NS_FRAME_CRC];
    ns_put32(crc, ns_crc32(0, payload, size));
    out[0] = 0;
    cobs c = {out, 2, 1};
    for (size_t i = 0; i < size; i++) cobs_put(&c, payload[i]);
    for (size_t i = 0; i < sizeof crc; i++) cobs_put(&c, crc[i]);
    out[c.code] = (uint8_t)(c.at - c.code);
    out[c.at++] = 0;
    return (int)c.at;
}

static void restart(ns_frame_decoder *d) {
    d->size = 0;
    d->code = 0;
    d->left = 0;
    d->bad = 0;
}

void ns_frame_open(ns_frame_decoder *d) {
    restart(d);
    d->damaged = 0;
}

/* At a delimiter: the payload's size, or 0 for nothing, or for a damaged frame, which is counted. */
static size_t finish(ns_frame_decoder *d) {
    size_t size = d->size;
    int nothing = d->code == 0 && !d->bad;
    int whole = !d->bad && d->left == 0 && size > NS_FRAME_CRC;
    restart(d);
    if (nothing) return 0;
    if (whole && ns_crc32(0, d->bytes, size - NS_FRAME_CRC) == ns_get32(d->bytes + size - NS_FRAME_CRC))
        return size - NS_FRAME_CRC;
    d->damaged++;
    return 0;
}

static void store(ns_frame_decoder *d, uint8_t byte) {
    if (d->size < sizeof d->bytes) d->bytes[d->size++] = byte;
    else d->bad = 1;
}

size_t ns_frame_push(ns_frame_decoder *d, const uint8_t *data, size_t size, size_t *used) {
    for (size_t i = 0; i < size; i++) {
        uint8_t byte = data[i];
        if (byte == 0) {
            size_t whole = finish(d);
            if (whole) {
                *used = i + 1;
                return whole;
            }
        } else if (d->bad) {
            continue;
        } else if (d->left) {
            store(d, byte);
            d->left--;
        } else {
            /* The zero that a block stands for is written when the next block shows that there is one. */
            if (d->code && d->code != FULL_BLOCK) store(d, 0);
            d->code = byte;
            d->left = (uint8_t)(byte - 1);
        }
    }
    *used = size;
    return 0;
}
