/* Flash in memory that behaves like the chip's: erase before write, page and word times, and power that may go. */
#ifndef NS_HOST_FLASH_H
#define NS_HOST_FLASH_H

#include "ns_store.h"

/* The part of the flash that the store uses. */
#define NS_HOST_FLASH_START NS_SLOT_A
#define NS_HOST_FLASH_BYTES (NS_RECORD_PAGE_B + NS_FLASH_PAGE - NS_SLOT_A)
/* nRF52840: page erase 85 ms, word write 41 us. */
#define NS_HOST_ERASE_US 85000
#define NS_HOST_WORD_US 41

/* What the word or page under way holds when power goes. */
enum ns_host_cut { NS_CUT_BEFORE = 0, NS_CUT_MIDDLE = 1, NS_CUT_AFTER = 2 };

typedef struct {
    ns_flash flash;
    uint64_t *clock_us; /* moved on by what flash takes */
    uint32_t erases, words, violations; /* violations: writes where nothing was erased, or outside */
    uint32_t cut_at;    /* power goes at this operation (a word or a page), counted from 1; 0: never */
    uint32_t operations;
    uint32_t random;
    uint8_t cut_how, dead;
    _Alignas(16) uint8_t bytes[NS_HOST_FLASH_BYTES];
} ns_host_flash;

void ns_host_flash_open(ns_host_flash *f, uint64_t *clock_us);

#endif
