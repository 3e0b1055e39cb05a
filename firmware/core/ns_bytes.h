/* Reading and writing little-endian numbers at any alignment. */
#ifndef NS_BYTES_H
#define NS_BYTES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* A range of bytes that somebody else owns. */
typedef struct {
    const uint8_t *data;
    size_t size;
} ns_bytes;

static inline uint16_t ns_get16(const uint8_t *p) { return (uint16_t)(p[0] | p[1] << 8); }
static inline uint32_t ns_get32(const uint8_t *p) {
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}
static inline int32_t ns_get32s(const uint8_t *p) { return (int32_t)ns_get32(p); }
static inline int16_t ns_get16s(const uint8_t *p) { return (int16_t)ns_get16(p); }
static inline float ns_getf(const uint8_t *p) {
    uint32_t u = ns_get32(p);
    float f;
    memcpy(&f, &u, 4);
    return f;
}
static inline void ns_put16(uint8_t *p, uint16_t v) {
    p[0] = (uint8_t)v;
    p[1] = (uint8_t)(v >> 8);
}
static inline void ns_put32(uint8_t *p, uint32_t v) {
    p[0] = (uint8_t)v;
    p[1] = (uint8_t)(v >> 8);
    p[2] = (uint8_t)(v >> 16);
    p[3] = (uint8_t)(v >> 24);
}

#endif
