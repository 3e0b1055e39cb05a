/* Copying, filling and comparing, under the names of the C library and of the ARM run-time ABI (__aeabi_*).
 *
 * Compiled with -ffreestanding: the loops below are not turned into calls of themselves. */
#include <stddef.h>
#include <stdint.h>

/* Words that may be anywhere and of any type: the processor reads them at any address. */
typedef uint32_t __attribute__((may_alias, aligned(1))) word;

/* Not restrict: memmove relies on each value being read before what lies above it is written. */
void *memcpy(void *to, const void *from, size_t size) {
    uint8_t *t = to;
    const uint8_t *f = from;
    for (; size >= 16; size -= 16, t += 16, f += 16) {
        const uint32_t a = ((const word *)f)[0], b = ((const word *)f)[1];
        const uint32_t c = ((const word *)f)[2], d = ((const word *)f)[3];
        ((word *)t)[0] = a, ((word *)t)[1] = b, ((word *)t)[2] = c, ((word *)t)[3] = d;
    }
    for (; size >= 4; size -= 4, t += 4, f += 4) *(word *)t = *(const word *)f;
    while (size--) *t++ = *f++;
    return to;
}

void *memmove(void *to, const void *from, size_t size) {
    if ((uintptr_t)to - (uintptr_t)from >= size) return memcpy(to, from, size);
    uint8_t *t = (uint8_t *)to + size;
    const uint8_t *f = (const uint8_t *)from + size;
    for (; size >= 4; size -= 4) {
        t -= 4, f -= 4;
        *(word *)t = *(const word *)f;
    }
    while (size--) *--t = *--f;
    return to;
}

void *memset(void *to, int value, size_t size) {
    uint8_t *t = to;
    uint32_t four = (uint8_t)value * 0x01010101u;
    for (; size >= 4; size -= 4, t += 4) *(word *)t = four;
    while (size--) *t++ = (uint8_t)value;
    return to;
}

int memcmp(const void *a, const void *b, size_t size) {
    const uint8_t *x = a, *y = b;
    for (; size >= 4 && *(const word *)x == *(const word *)y; size -= 4) x += 4, y += 4;
    for (; size; size--, x++, y++)
        if (*x != *y) return *x - *y;
    return 0;
}

size_t strlen(const char *text) {
    size_t size = 0;
    while (text[size]) size++;
    return size;
}

#define ALIAS(of) __attribute__((alias(#of)))
void __aeabi_memcpy(void *to, const void *from, size_t size) ALIAS(memcpy);
void __aeabi_memcpy4(void *to, const void *from, size_t size) ALIAS(memcpy);
void __aeabi_memcpy8(void *to, const void *from, size_t size) ALIAS(memcpy);
void __aeabi_memmove(void *to, const void *from, size_t size) ALIAS(memmove);
void __aeabi_memmove4(void *to, const void *from, size_t size) ALIAS(memmove);
void __aeabi_memmove8(void *to, const void *from, size_t size) ALIAS(memmove);

/* The ABI's order of arguments is another one than the library's. */
void __aeabi_memset(void *to, size_t size, int value) { memset(to, value, size); }
void __aeabi_memclr(void *to, size_t size) { memset(to, 0, size); }
void __aeabi_memset4(void *to, size_t size, int value) ALIAS(__aeabi_memset);
void __aeabi_memset8(void *to, size_t size, int value) ALIAS(__aeabi_memset);
void __aeabi_memclr4(void *to, size_t size) ALIAS(__aeabi_memclr);
void __aeabi_memclr8(void *to, size_t size) ALIAS(__aeabi_memclr);
