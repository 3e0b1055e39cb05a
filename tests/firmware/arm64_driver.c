/* Runs a package's network at one level, on a processor that an emulator makes: no system under it, so memory and what
 * else the C library has come from here. */
#include <stdlib.h>
#include <string.h>

#include "ns_host_program.h"
#include "ns_package.h"

enum { HEAP = 48 << 20, NO_SUCH_LEVEL = -100 };

static _Alignas(64) uint8_t heap[HEAP];
static size_t used;

void *malloc(size_t size) {
    void *p = heap + used;
    used += (size + 63) / 64 * 64;
    return used <= HEAP ? p : NULL;
}

void free(void *p) { (void)p; }

void *calloc(size_t count, size_t size) {
    void *p = malloc(count * size);
    return p ? memset(p, 0, count * size) : NULL;
}

/* volatile, or the compiler would see what these are and call them for it */
void *memset(void *p, int value, size_t size) {
    for (volatile uint8_t *to = p; size; size--) *to++ = (uint8_t)value;
    return p;
}

void *memcpy(void *restrict p, const void *restrict from, size_t size) {
    const uint8_t *next = from;
    for (volatile uint8_t *to = p; size; size--) *to++ = *next++;
    return p;
}

int memcmp(const void *a, const void *b, size_t size) {
    const volatile uint8_t *x = a, *y = b;
    for (; size; size--, x++, y++)
        if (*x != *y) return *x - *y;
    return 0;
}

/* How many operators ran packed; the core's refusal; or that there is no such level. */
int _start(const uint8_t *bytes, size_t size, int level, const int8_t *inputs, size_t count, int8_t *scores) {
    const ns_host_level *found = ns_host_level_at(level);
    ns_host_program *program;
    ns_package package;
    used = 0;
    if (!found) return NO_SUCH_LEVEL;
    int e = ns_package_open(bytes, size, &package);
    if (e < 0) return e;
    e = ns_host_program_open(package.network, package.weights, package.arena_bytes, found, &program);
    if (e < 0 || (e = ns_host_program_run(program, inputs, count, scores)) < 0) return e;
    return ns_host_program_packed(program);
}
