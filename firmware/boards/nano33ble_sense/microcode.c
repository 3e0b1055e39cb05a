/* The microcode's pages: 8192 bytes, and a record whose CRC is written last makes them count. */
#include "microcode.h"

#include "ns_crc.h"
#include "nvm.h"

#define RECORD_MAGIC 0x4F52434Du /* "MCRO" */
#define RECORD_BYTES 16u
#define RECORD_CRC_AT 12u

/* Record: magic, size, CRC of the bytes, CRC of the 12 bytes before. */
static const uint8_t *const record = (const uint8_t *)MICROCODE_RECORD;
static const uint8_t *const bytes = (const uint8_t *)MICROCODE_DATA;

static enum { UNKNOWN, ABSENT, PRESENT } state; /* 8 KiB are checked once, not at every question */

static int is_recorded(uint32_t size, uint32_t crc) {
    return ns_get32(record) == RECORD_MAGIC && ns_get32(record + 4) == size && ns_get32(record + 8) == crc &&
           ns_crc32(0, record, RECORD_CRC_AT) == ns_get32(record + RECORD_CRC_AT);
}

const uint8_t *microcode_bytes(size_t *size) {
    *size = ns_get32(record + 4);
    if (state == UNKNOWN) {
        int whole = *size - 1 < MICROCODE_BYTES && is_recorded(*size, ns_crc32(0, bytes, *size));
        state = whole ? PRESENT : ABSENT;
    }
    return state == PRESENT ? bytes : NULL;
}

static int is_blank(const uint8_t *p) {
    for (size_t i = 0; i < NS_FLASH_PAGE; i++)
        if (p[i] != 0xFF) return 0;
    return 1;
}

static int erase_page(uint32_t address) {
    return is_blank((const uint8_t *)address) ? NS_OK : nvm_flash.erase(NULL, address);
}

/* The record goes first: without it nothing counts. */
static int erase_all(void) {
    state = UNKNOWN;
    int code = erase_page(MICROCODE_RECORD);
    for (uint32_t page = 0; code == NS_OK && page < MICROCODE_BYTES; page += NS_FLASH_PAGE)
        code = erase_page(MICROCODE_DATA + page);
    return code;
}

int microcode_write(void *context, uint32_t offset, const uint8_t *data, size_t size) {
    (void)context;
    if (offset % 4 || size % 4 || offset > MICROCODE_BYTES || size > MICROCODE_BYTES - offset) return NS_E_RANGE;
    if (!memcmp(bytes + offset, data, size)) return NS_OK;
    if (offset == 0) {
        int code = erase_all();
        if (code < 0) return code;
    }
    state = UNKNOWN;
    int code = nvm_flash.write(NULL, MICROCODE_DATA + offset, data, size);
    /* Other bytes than these stand here: a new transfer, from offset 0, must find room. */
    return code < 0 && offset && erase_all() == NS_OK ? NS_E_STATE : code;
}

int microcode_done(void *context, uint32_t size, uint32_t crc) {
    (void)context;
    if (size - 1 >= MICROCODE_BYTES || size % 2) return NS_E_RANGE;
    if (ns_crc32(0, bytes, size) != crc) return NS_E_CRC;
    if (is_recorded(size, crc)) return NS_OK;
    state = UNKNOWN;
    int code = erase_page(MICROCODE_RECORD);
    if (code < 0) return code;
    uint8_t fields[RECORD_BYTES];
    ns_put32(fields, RECORD_MAGIC);
    ns_put32(fields + 4, size);
    ns_put32(fields + 8, crc);
    ns_put32(fields + RECORD_CRC_AT, ns_crc32(0, fields, RECORD_CRC_AT));
    return nvm_flash.write(NULL, MICROCODE_RECORD, fields, sizeof fields);
}
