/* 64-bit division without a sign, and conversion, which the processor has no instruction for (ARM run-time ABI). */
#include <stdint.h>

/* Quotient, and the remainder in *rest; by zero: all ones and the dividend. */
__attribute__((used)) static uint64_t divide(uint64_t n, uint64_t d, uint64_t *rest) {
    uint64_t quotient = 0;
    if (!(n >> 32) && !(d >> 32) && d) {
        *rest = (uint32_t)n % (uint32_t)d;
        return (uint32_t)n / (uint32_t)d;
    }
    int shift = d ? (int)__builtin_clzll(d) - (n ? (int)__builtin_clzll(n) : 64) : -1;
    if (!d) quotient = UINT64_MAX;
    for (; shift >= 0; shift--) {
        if (n < d << shift) continue;
        n -= d << shift;
        quotient |= UINT64_C(1) << shift;
    }
    *rest = n;
    return quotient;
}

/* Quotient in r0 and r1, remainder in r2 and r3: no C function can return that. */
__attribute__((naked)) void __aeabi_uldivmod(void) {
    __asm volatile("push {r4, lr}\n\tsub sp, #16\n\tadd r4, sp, #8\n\tstr r4, [sp]\n\tbl %c0\n\t"
                   "ldrd r2, r3, [sp, #8]\n\tadd sp, #16\n\tpop {r4, pc}" ::"i"(divide));
}

/* The ABI's own functions give floats in r0, whatever the rest of the image does. */
#define IN_CORE_REGISTER __attribute__((pcs("aapcs")))

/* Rounded once, to nearest, halves to even: 32 bits that hold the value's upper part, its last one sticky, are more
 * than the 25 that the rounding looks at. */
IN_CORE_REGISTER float __aeabi_ul2f(uint64_t value) {
    int shift = value >> 32 ? 32 - (int)__builtin_clzll(value) : 0;
    uint32_t upper = (uint32_t)(value >> shift);
    if (upper != value && value << (64 - shift)) upper |= 1;
    union {
        uint32_t bits;
        float value;
    } scale = {(uint32_t)(127 + shift) << 23};
    return (float)upper * scale.value;
}

IN_CORE_REGISTER float __aeabi_l2f(int64_t value) {
    return value < 0 ? -__aeabi_ul2f(-(uint64_t)value) : __aeabi_ul2f((uint64_t)value);
}
