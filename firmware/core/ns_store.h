/* The model store: one package is active, and power lost at any instant leaves the old one or the new one.
 *
 * Two slots take turns. A new package goes into the slot that is not active, whose pages are erased ahead of time
 * while the board is idle; then one record, written with its CRC last, makes it the active one. Records are appended
 * to a page and never changed; two pages take turns, so the newest record is never in a page that is being erased.
 * What an interrupted write or erase leaves behind is neither a record with a right CRC nor an erased page.
 */
#ifndef NS_STORE_H
#define NS_STORE_H

#include "ns_bytes.h"
#include "ns_error.h"

#define NS_FLASH_PAGE 4096
/* The end of the flash that is ours on boards with a moved bootloader, too: 0xE0000. The firmware stands below. */
#define NS_SLOT_BYTES 0x40000u
#define NS_SLOT_PAGES (NS_SLOT_BYTES / NS_FLASH_PAGE)
#define NS_SLOT_A 0x5E000u
#define NS_SLOT_B 0x9E000u
#define NS_RECORD_PAGE_A 0xDE000u
#define NS_RECORD_PAGE_B 0xDF000u

/* The board's flash. Addresses and sizes of a write are multiples of four; what is written was erased before.
 * Functions return NS_OK or NS_E_FLASH; they may take as long as flash takes. */
typedef struct {
    void *context;
    const uint8_t *(*at)(void *context, uint32_t address); /* flash is read in place */
    int (*erase)(void *context, uint32_t address);         /* one page */
    int (*write)(void *context, uint32_t address, const uint8_t *data, size_t size);
} ns_flash;

typedef struct {
    const ns_flash *flash;
    ns_bytes package; /* the active one, size 0 when there is none */
    uint32_t crc;     /* of its bytes */
    int code;         /* why a recorded package is not there, or NS_OK */
    uint32_t sequence; /* of the newest record */
    uint32_t record_page;
    uint16_t records; /* places used in that page */
    uint8_t active;   /* slot: 0 or 1; NS_NO_SLOT */
    uint8_t receiving;
    uint32_t in_size, in_crc;
    uint8_t erased[NS_SLOT_PAGES];  /* of the slot that is not active: 1 when known to be erased, */
    uint8_t written[NS_SLOT_PAGES]; /* 1 when erased for this package and written since */
} ns_store;

#define NS_NO_SLOT 0xFF

/* Finds the active package and checks its bytes. `flash` must outlive the store. */
void ns_store_open(ns_store *s, const ns_flash *flash);

/* A package of `size` bytes with the CRC-32 `crc` will come; what came of another one is forgotten. RANGE, TOO_BIG. */
int ns_store_begin(ns_store *s, uint32_t size, uint32_t crc);

/* Bytes of it, in any order, at offsets that are multiples of four. The same bytes again change nothing.
 * STATE without a begin; RANGE outside of the package; FLASH when other bytes stand there or the flash fails. */
int ns_store_write(ns_store *s, uint32_t offset, const uint8_t *data, size_t size);

/* All is there: checks the CRC. `package` stands in flash and is not active yet. STATE, CRC. */
int ns_store_finish(ns_store *s, ns_bytes *package);

/* Makes the finished package the active one. STATE, FLASH. */
int ns_store_activate(ns_store *s);

/* No package is coming any more. */
void ns_store_abandon(ns_store *s);

/* There is no active package any more. */
int ns_store_remove(ns_store *s);

/* Erases ahead: one page a call. 1: a page was erased; 0: all is ready; FLASH. */
int ns_store_prepare(ns_store *s);

/* Pages of the slot for the next package that are known to be erased. */
size_t ns_store_ready_pages(const ns_store *s);

#endif
