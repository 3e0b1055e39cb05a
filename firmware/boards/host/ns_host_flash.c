/* NOR rules on an array: a write turns ones into zeros, an erase makes a page ones, each takes its time. */
#include "ns_host_flash.h"

static uint8_t *place(ns_host_flash *f, uint32_t address, size_t size) {
    if (address < NS_HOST_FLASH_START || address - NS_HOST_FLASH_START > NS_HOST_FLASH_BYTES ||
        size > NS_HOST_FLASH_BYTES - (address - NS_HOST_FLASH_START))
        return NULL;
    return f->bytes + (address - NS_HOST_FLASH_START);
}

/* A stream of bits for what an interrupted operation leaves (xorshift32). */
static uint32_t noise(ns_host_flash *f) {
    f->random ^= f->random << 13;
    f->random ^= f->random >> 17;
    f->random ^= f->random << 5;
    return f->random;
}

/* Counts an operation: whether it happens whole (2), half (1) or not at all (0). */
static int next_operation(ns_host_flash *f) {
    if (f->dead) return 0;
    if (++f->operations != f->cut_at) return 2;
    f->dead = 1;
    return f->cut_how;
}

static const uint8_t *at(void *context, uint32_t address) { return place(context, address, 1); }

static int erase(void *context, uint32_t address) {
    ns_host_flash *f = context;
    uint8_t *page = place(f, address, NS_FLASH_PAGE);
    if (!page || address % NS_FLASH_PAGE) {
        f->violations++;
        return NS_E_FLASH;
    }
    int how = next_operation(f);
    for (size_t i = 0; how && i < NS_FLASH_PAGE; i++) page[i] = how == 2 ? 0xFF : page[i] | (uint8_t)noise(f);
    *f->clock_us += NS_HOST_ERASE_US;
    f->erases++;
    return f->dead ? NS_E_FLASH : NS_OK;
}

static int write_word(ns_host_flash *f, uint8_t *word, const uint8_t *data) {
    if (ns_get32(word) != 0xFFFFFFFFu) {
        f->violations++;
        return NS_E_FLASH;
    }
    int how = next_operation(f);
    uint32_t value = ns_get32(data);
    if (how) ns_put32(word, how == 2 ? value : value | noise(f));
    *f->clock_us += NS_HOST_WORD_US;
    f->words++;
    return f->dead ? NS_E_FLASH : NS_OK;
}

static int write(void *context, uint32_t address, const uint8_t *data, size_t size) {
    ns_host_flash *f = context;
    uint8_t *to = place(f, address, size);
    if (!to || address % 4 || size % 4) {
        f->violations++;
        return NS_E_FLASH;
    }
    for (size_t i = 0; i < size; i += 4) {
        int code = write_word(f, to + i, data + i);
        if (code < 0) return code;
    }
    return NS_OK;
}

void ns_host_flash_open(ns_host_flash *f, uint64_t *clock_us) {
    memset(f, 0, sizeof *f);
    memset(f->bytes, 0xFF, sizeof f->bytes);
    f->flash = (ns_flash){f, at, erase, write};
    f->clock_us = clock_us;
    f->random = 1;
}
