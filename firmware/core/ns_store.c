/* The model store over any flash; the promise and the layout are in ns_store.h. */
#include "ns_store.h"

#include "ns_crc.h"

#define RECORD_BYTES 32
#define RECORDS_PER_PAGE (NS_FLASH_PAGE / RECORD_BYTES)
#define RECORD_MAGIC 0x4345524Eu /* "NREC" */
#define RECORD_CRC_AT 28

/* A record: magic, sequence, slot (NS_NO_SLOT as u32: none), size, CRC of the package, two zeros, CRC of the 28 bytes
 * before. */
typedef struct {
    uint32_t sequence, slot, size, crc;
} record;

static const uint32_t slots[2] = {NS_SLOT_A, NS_SLOT_B};

static const uint8_t *at(const ns_store *s, uint32_t address) { return s->flash->at(s->flash->context, address); }

static uint8_t target(const ns_store *s) { return s->active == 0 ? 1 : 0; }

static int is_erased(const uint8_t *p, size_t size) {
    for (size_t i = 0; i < size; i++)
        if (p[i] != 0xFF) return 0;
    return 1;
}

static int erase(ns_store *s, uint32_t address) {
    int code = s->flash->erase(s->flash->context, address);
    if (code < 0) return code;
    return is_erased(at(s, address), NS_FLASH_PAGE) ? NS_OK : NS_E_FLASH;
}

static int write(ns_store *s, uint32_t address, const uint8_t *data, size_t size) {
    int code = s->flash->write(s->flash->context, address, data, size);
    if (code < 0) return code;
    return memcmp(at(s, address), data, size) ? NS_E_FLASH : NS_OK;
}

static int read_record(const uint8_t *p, record *out) {
    if (ns_get32(p) != RECORD_MAGIC || ns_crc32(0, p, RECORD_CRC_AT) != ns_get32(p + RECORD_CRC_AT)) return 0;
    *out = (record){ns_get32(p + 4), ns_get32(p + 8), ns_get32(p + 12), ns_get32(p + 16)};
    return 1;
}

/* The newest record of a page into `newest`, if it is newer; returns the places used, whatever stands there. */
static uint16_t scan(ns_store *s, uint32_t page, record *newest, int *found) {
    uint16_t used = 0;
    for (uint16_t i = 0; i < RECORDS_PER_PAGE; i++) {
        const uint8_t *p = at(s, page + i * RECORD_BYTES);
        record r;
        if (!is_erased(p, RECORD_BYTES)) used = (uint16_t)(i + 1);
        if (!read_record(p, &r) || (*found && r.sequence < newest->sequence)) continue;
        *newest = r;
        *found = 1;
        s->record_page = page;
    }
    return used;
}

static void forget_pages(ns_store *s) {
    memset(s->erased, 0, sizeof s->erased);
    memset(s->written, 0, sizeof s->written);
}

static void set_active(ns_store *s, const record *r) {
    forget_pages(s);
    s->receiving = 0;
    s->active = NS_NO_SLOT;
    s->package = (ns_bytes){NULL, 0};
    s->code = NS_OK;
    if (r->slot == NS_NO_SLOT) return;
    if (r->slot > 1 || r->size == 0 || r->size > NS_SLOT_BYTES) {
        s->code = NS_E_RANGE;
        return;
    }
    const uint8_t *bytes = at(s, slots[r->slot]);
    if (ns_crc32(0, bytes, r->size) != r->crc) {
        s->code = NS_E_CRC;
        return;
    }
    s->active = (uint8_t)r->slot;
    s->package = (ns_bytes){bytes, r->size};
    s->crc = r->crc;
}

void ns_store_open(ns_store *s, const ns_flash *flash) {
    memset(s, 0, sizeof *s);
    s->flash = flash;
    s->record_page = NS_RECORD_PAGE_A;
    record newest = {0, NS_NO_SLOT, 0, 0};
    int found = 0;
    uint16_t used_a = scan(s, NS_RECORD_PAGE_A, &newest, &found);
    uint16_t used_b = scan(s, NS_RECORD_PAGE_B, &newest, &found);
    s->records = s->record_page == NS_RECORD_PAGE_A ? used_a : used_b;
    s->sequence = newest.sequence;
    set_active(s, &newest);
}

/* When the page is full the other one is next; it holds only older records. */
static int next_place(ns_store *s, uint32_t *address) {
    if (s->records == RECORDS_PER_PAGE) {
        uint32_t other = s->record_page == NS_RECORD_PAGE_A ? NS_RECORD_PAGE_B : NS_RECORD_PAGE_A;
        int code = is_erased(at(s, other), NS_FLASH_PAGE) ? NS_OK : erase(s, other);
        if (code < 0) return code;
        s->record_page = other;
        s->records = 0;
    }
    *address = s->record_page + s->records * RECORD_BYTES;
    s->records++; /* used up even if the write fails */
    return NS_OK;
}

static int append(ns_store *s, const record *r) {
    uint8_t bytes[RECORD_BYTES] = {0};
    uint32_t address;
    int code = next_place(s, &address);
    if (code < 0) return code;
    ns_put32(bytes, RECORD_MAGIC);
    ns_put32(bytes + 4, r->sequence);
    ns_put32(bytes + 8, r->slot);
    ns_put32(bytes + 12, r->size);
    ns_put32(bytes + 16, r->crc);
    ns_put32(bytes + RECORD_CRC_AT, ns_crc32(0, bytes, RECORD_CRC_AT));
    code = write(s, address, bytes, sizeof bytes);
    if (code < 0) return code;
    s->sequence = r->sequence;
    set_active(s, r);
    return NS_OK;
}

int ns_store_begin(ns_store *s, uint32_t size, uint32_t crc) {
    if (size == 0) return NS_E_RANGE;
    if (size > NS_SLOT_BYTES) return NS_E_TOO_BIG;
    memset(s->written, 0, sizeof s->written);
    s->receiving = 1;
    s->in_size = size;
    s->in_crc = crc;
    return NS_OK;
}

/* A page of the target slot is erased when its first bytes come, unless it was erased ahead. */
static int open_page(ns_store *s, size_t page) {
    if (s->written[page]) return NS_OK;
    uint32_t address = slots[target(s)] + (uint32_t)page * NS_FLASH_PAGE;
    if (!s->erased[page] && !is_erased(at(s, address), NS_FLASH_PAGE)) {
        int code = erase(s, address);
        if (code < 0) return code;
    }
    s->erased[page] = 0;
    s->written[page] = 1;
    return NS_OK;
}

/* Bytes within one page; the last word of a package is filled up with what erased flash holds. */
static int write_in_page(ns_store *s, uint32_t address, const uint8_t *data, size_t size) {
    const uint8_t *there = at(s, address);
    if (!memcmp(there, data, size)) return NS_OK;
    size_t whole = size & ~(size_t)3, rest = size - whole;
    if (!is_erased(there, size)) return NS_E_FLASH;
    int code = whole ? write(s, address, data, whole) : NS_OK;
    if (code < 0 || !rest) return code;
    uint8_t last[4] = {0xFF, 0xFF, 0xFF, 0xFF};
    memcpy(last, data + whole, rest);
    return write(s, address + (uint32_t)whole, last, sizeof last);
}

int ns_store_write(ns_store *s, uint32_t offset, const uint8_t *data, size_t size) {
    if (!s->receiving) return NS_E_STATE;
    if (offset % 4 || offset > s->in_size || size > s->in_size - offset) return NS_E_RANGE;
    if (size % 4 && offset + size != s->in_size) return NS_E_RANGE;
    while (size) {
        size_t page = offset / NS_FLASH_PAGE, room = NS_FLASH_PAGE - offset % NS_FLASH_PAGE;
        size_t some = size < room ? size : room;
        int code = open_page(s, page);
        if (code == NS_OK) code = write_in_page(s, slots[target(s)] + offset, data, some);
        if (code < 0) return code;
        offset += (uint32_t)some;
        data += some;
        size -= some;
    }
    return NS_OK;
}

int ns_store_finish(ns_store *s, ns_bytes *package) {
    if (!s->receiving) return NS_E_STATE;
    *package = (ns_bytes){at(s, slots[target(s)]), s->in_size};
    return ns_crc32(0, package->data, package->size) == s->in_crc ? NS_OK : NS_E_CRC;
}

int ns_store_activate(ns_store *s) {
    if (!s->receiving) return NS_E_STATE;
    record r = {s->sequence + 1, target(s), s->in_size, s->in_crc};
    return append(s, &r);
}

void ns_store_abandon(ns_store *s) {
    s->receiving = 0;
    memset(s->written, 0, sizeof s->written);
}

int ns_store_remove(ns_store *s) {
    record r = {s->sequence + 1, NS_NO_SLOT, 0, 0};
    return append(s, &r);
}

int ns_store_prepare(ns_store *s) {
    for (size_t page = 0; !s->receiving && page < NS_SLOT_PAGES; page++) {
        if (s->erased[page]) continue;
        uint32_t address = slots[target(s)] + (uint32_t)page * NS_FLASH_PAGE;
        int was = is_erased(at(s, address), NS_FLASH_PAGE);
        int code = was ? NS_OK : erase(s, address);
        if (code < 0) return code;
        s->erased[page] = 1;
        if (!was) return 1;
    }
    return 0;
}

size_t ns_store_ready_pages(const ns_store *s) {
    size_t ready = 0;
    for (size_t page = 0; page < NS_SLOT_PAGES; page++) ready += s->erased[page];
    return ready;
}
