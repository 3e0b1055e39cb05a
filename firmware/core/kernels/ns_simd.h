/* Two 16-bit values in one word: the Cortex-M4's instructions for them, and the same bits in plain C elsewhere.
 *
 * "Low" is bits 0..15, "high" bits 16..31. All sums are modulo 2^32. */
#ifndef NS_SIMD_H
#define NS_SIMD_H

#include <stdint.h>
#include <string.h>

/* Four bytes, at any address. */
static inline uint32_t ns_word_at(const int8_t *x) {
    uint32_t word;
    memcpy(&word, x, sizeof word);
    return word;
}

#ifdef __ARM_FEATURE_DSP

/* sum + low(a) * low(b) + high(a) * high(b). */
static inline uint32_t ns_smlad(uint32_t a, uint32_t b, uint32_t sum) {
    uint32_t r;
    __asm__("smlad %0, %1, %2, %3" : "=r"(r) : "r"(a), "r"(b), "r"(sum));
    return r;
}

/* Bytes 0 and 2 as two 16-bit values. */
static inline uint32_t ns_sxtb16(uint32_t bytes) {
    uint32_t r;
    __asm__("sxtb16 %0, %1" : "=r"(r) : "r"(bytes));
    return r;
}

/* Bytes 1 and 3 as two 16-bit values. */
static inline uint32_t ns_sxtb16_ror8(uint32_t bytes) {
    uint32_t r;
    __asm__("sxtb16 %0, %1, ror #8" : "=r"(r) : "r"(bytes));
    return r;
}

/* sum + ns_sxtb16(bytes), sum + ns_sxtb16_ror8(bytes), each half for itself. */
static inline uint32_t ns_sxtab16(uint32_t sum, uint32_t bytes) {
    uint32_t r;
    __asm__("sxtab16 %0, %1, %2" : "=r"(r) : "r"(sum), "r"(bytes));
    return r;
}

static inline uint32_t ns_sxtab16_ror8(uint32_t sum, uint32_t bytes) {
    uint32_t r;
    __asm__("sxtab16 %0, %1, %2, ror #8" : "=r"(r) : "r"(sum), "r"(bytes));
    return r;
}

/* Low of a below low of b. */
static inline uint32_t ns_pack_low(uint32_t a, uint32_t b) {
    uint32_t r;
    __asm__("pkhbt %0, %1, %2, lsl #16" : "=r"(r) : "r"(a), "r"(b));
    return r;
}

/* High of a below high of b. */
static inline uint32_t ns_pack_high(uint32_t a, uint32_t b) {
    uint32_t r;
    __asm__("pkhtb %0, %1, %2, asr #16" : "=r"(r) : "r"(b), "r"(a));
    return r;
}

/* Low of a below high of b. */
static inline uint32_t ns_pack_across(uint32_t a, uint32_t b) {
    uint32_t r;
    __asm__("pkhbt %0, %1, %2" : "=r"(r) : "r"(a), "r"(b));
    return r;
}

/* a + b, each half for itself. */
static inline uint32_t ns_sadd16(uint32_t a, uint32_t b) {
    uint32_t r;
    __asm__("sadd16 %0, %1, %2" : "=r"(r) : "r"(a), "r"(b));
    return r;
}

/* The high 32 bits of a * b, rounded to nearest, ties up. With 2 a for a: ns_high_mul of a. */
static inline int32_t ns_smmulr(int32_t a, int32_t b) {
    int32_t r;
    __asm__("smmulr %0, %1, %2" : "=r"(r) : "r"(a), "r"(b));
    return r;
}

/* sum + ns_smmulr(a, b). */
static inline int32_t ns_smmlar(int32_t a, int32_t b, int32_t sum) {
    int32_t r;
    __asm__("smmlar %0, %1, %2, %3" : "=r"(r) : "r"(a), "r"(b), "r"(sum));
    return r;
}

/* Of each of four signed bytes the larger one, the smaller one. */
static inline uint32_t ns_max4(uint32_t a, uint32_t b) {
    uint32_t r;
    __asm__("ssub8 %0, %1, %2\n\tsel %0, %1, %2" : "=&r"(r) : "r"(a), "r"(b) : "cc");
    return r;
}

static inline uint32_t ns_min4(uint32_t a, uint32_t b) {
    uint32_t r;
    __asm__("ssub8 %0, %1, %2\n\tsel %0, %2, %1" : "=&r"(r) : "r"(a), "r"(b) : "cc");
    return r;
}

/* x clamped to -128..127. */
static inline int32_t ns_ssat8(int32_t x) {
    int32_t r;
    __asm__("ssat %0, #8, %1" : "=r"(r) : "r"(x));
    return r;
}

#else

static inline uint32_t ns_smlad(uint32_t a, uint32_t b, uint32_t sum) {
    return sum + (uint32_t)((int16_t)a * (int16_t)b) + (uint32_t)((int16_t)(a >> 16) * (int16_t)(b >> 16));
}

static inline uint32_t ns_sxtb16(uint32_t bytes) {
    return (uint16_t)(int8_t)bytes | (uint32_t)(int8_t)(bytes >> 16) << 16;
}

static inline uint32_t ns_sxtb16_ror8(uint32_t bytes) { return ns_sxtb16(bytes >> 8); }

static inline uint32_t ns_sxtab16(uint32_t sum, uint32_t bytes) {
    uint32_t values = ns_sxtb16(bytes);
    return ((sum + values) & 0xFFFFu) | ((sum & 0xFFFF0000u) + (values & 0xFFFF0000u));
}

static inline uint32_t ns_sxtab16_ror8(uint32_t sum, uint32_t bytes) { return ns_sxtab16(sum, bytes >> 8); }

static inline uint32_t ns_pack_low(uint32_t a, uint32_t b) { return (a & 0xFFFFu) | b << 16; }

static inline uint32_t ns_pack_high(uint32_t a, uint32_t b) { return a >> 16 | (b & 0xFFFF0000u); }

static inline uint32_t ns_pack_across(uint32_t a, uint32_t b) { return (a & 0xFFFFu) | (b & 0xFFFF0000u); }

static inline uint32_t ns_sadd16(uint32_t a, uint32_t b) {
    return ((a + b) & 0xFFFFu) | ((a & 0xFFFF0000u) + (b & 0xFFFF0000u));
}

static inline int32_t ns_smmulr(int32_t a, int32_t b) {
    return (int32_t)(((int64_t)a * b + ((int64_t)1 << 31)) >> 32);
}

static inline int32_t ns_smmlar(int32_t a, int32_t b, int32_t sum) {
    return (int32_t)((uint32_t)sum + (uint32_t)ns_smmulr(a, b));
}

static inline uint32_t ns_max4(uint32_t a, uint32_t b) {
    uint32_t r = 0;
    for (int i = 0; i < 32; i += 8) r |= ((int8_t)(a >> i) > (int8_t)(b >> i) ? a : b) & (uint32_t)0xFF << i;
    return r;
}

static inline uint32_t ns_min4(uint32_t a, uint32_t b) { return a ^ b ^ ns_max4(a, b); }

static inline int32_t ns_ssat8(int32_t x) { return x < -128 ? -128 : x > 127 ? 127 : x; }

#endif

#endif
