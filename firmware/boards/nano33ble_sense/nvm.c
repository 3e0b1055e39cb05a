/* Flash (nRF52840 SVD: NVMC; a page takes 85 ms to erase, 90 ms at most, a word 41 us).
 *
 * While the flash works, nothing runs that stands in it. So a page is erased in slices of 5 ms, with pauses for all
 * interrupts; words are written one by one. Erratum 233: READYNEXT is not used. */
#include "nvm.h"

#include "chip.h"
#include "clock.h"

#define SLICE_MS 5u
#define SLICES (90u / SLICE_MS)
#define MORE_SLICES 4u    /* for a page that is not blank after that */
#define READY_US 20000u   /* far more than a slice or a word may take */
#define INTERRUPTS_US 100u /* what waited for the slice to end runs */

enum config { READ = 0, WRITE = 1, ERASE = 2 };

static uint32_t pause_us;

void nvm_set_pause_us(uint32_t us) { pause_us = us; }

static int is_ours(uint32_t address, size_t size) {
    return address >= NVM_START && address <= NVM_END && size <= NVM_END - address;
}

static int is_ready(void) {
    uint32_t start = clock_cycles();
    while (!(NS_REG(NVMC_BASE, 0x400) & 1))
        if (clock_cycles() - start > READY_US * (CLOCK_CYCLE_HZ / 1000000)) return 0;
    return 1;
}

static void configure(enum config config) {
    NS_REG(NVMC_BASE, 0x504) = config;
    dsb();
}

/* What the cache holds is of before. */
static void forget_cache(void) {
    NS_REG(NVMC_BASE, 0x540) = 0;
    NS_REG(NVMC_BASE, 0x540) = 1;
    isb();
}

static int is_blank(uint32_t address) {
    const volatile uint32_t *p = (const volatile uint32_t *)address;
    for (size_t i = 0; i < NS_FLASH_PAGE / 4; i++)
        if (p[i] != 0xFFFFFFFFu) return 0;
    return 1;
}

static int erase_slice(uint32_t address) {
    NS_REG(NVMC_BASE, 0x51C) = SLICE_MS;
    configure(ERASE);
    NS_REG(NVMC_BASE, 0x518) = address; /* ERASEPAGEPARTIAL */
    int ready = is_ready();
    configure(READ);
    clock_wait_us(pause_us > INTERRUPTS_US ? pause_us : INTERRUPTS_US);
    return ready;
}

static int erase(void *context, uint32_t address) {
    (void)context;
    if (address % NS_FLASH_PAGE || !is_ours(address, NS_FLASH_PAGE) || !is_ready()) return NS_E_FLASH;
    for (uint32_t i = 0; i < SLICES + MORE_SLICES && (i < SLICES || !is_blank(address)); i++)
        if (!erase_slice(address)) return NS_E_FLASH;
    forget_cache();
    return is_blank(address) ? NS_OK : NS_E_FLASH;
}

/* A word that stands there is not written again; one that was half written may be completed. */
static int write_word(uint32_t address, uint32_t value) {
    volatile uint32_t *word = (volatile uint32_t *)address;
    if (*word == value) return NS_OK;
    if ((*word & value) != value || !is_ready()) return NS_E_FLASH;
    configure(WRITE);
    *word = value;
    int ready = is_ready();
    configure(READ);
    return ready ? NS_OK : NS_E_FLASH;
}

static int write(void *context, uint32_t address, const uint8_t *data, size_t size) {
    (void)context;
    if (address % 4 || size % 4 || !is_ours(address, size)) return NS_E_FLASH;
    int code = NS_OK;
    for (size_t i = 0; i < size && code == NS_OK; i += 4) code = write_word(address + i, ns_get32(data + i));
    forget_cache();
    if (code == NS_OK && memcmp((const void *)address, data, size)) code = NS_E_FLASH;
    return code;
}

static const uint8_t *at(void *context, uint32_t address) {
    (void)context;
    return (const uint8_t *)address;
}

const ns_flash nvm_flash = {NULL, at, erase, write};
