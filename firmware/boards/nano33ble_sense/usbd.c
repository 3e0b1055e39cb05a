/* USBD of the nRF52840: registers by the SVD, order of things as nrfx_usbd and TinyUSB's dcd_nrf5x have it.
 *
 * Anomalies worked around, each beside its code: 166 (endpoint hardware starts wrongly set), 171 (may not wake up
 * when it is switched on), 187 (may not start while the chip was asleep), 199 (DMA fails in some conditions),
 * 211 (stays suspended too long).
 *
 * The cable's power is followed by its level (USBREGSTATUS), not by its events: these only say when to look, so power
 * that was there before us, comes late, or goes in the middle of the start is all one case. */
#include "usbd.h"

#include "cdc.h"
#include "chip.h"
#include "usb_control.h"

#define POWER(offset) NS_REG(POWER_BASE, offset)
#define USBD(offset) NS_REG(USBD_BASE, offset)

enum power_register {
    HFCLKSTART = 0x000,
    USBDETECTED = 0x11C,
    USBREMOVED = 0x120,
    USBPWRRDY = 0x124,
    HFCLKSTAT = 0x40C,
    USBREGSTATUS = 0x438,
};
enum usbd_register {
    STARTEPIN = 0x004,
    STARTEPOUT = 0x028,
    EP0RCVOUT = 0x04C,
    EP0STATUS = 0x050,
    EP0STALL = 0x054,
    USBRESET = 0x100,
    ENDEPIN = 0x108,
    EP0DATADONE = 0x128,
    ENDEPOUT = 0x130,
    USBEVENT = 0x158,
    EP0SETUP = 0x15C,
    EPDATA = 0x160,
    EVENTCAUSE = 0x400,
    EPDATASTATUS = 0x46C,
    BMREQUESTTYPE = 0x480,
    SIZE_EPOUT = 0x4A0,
    ENABLE = 0x500,
    USBPULLUP = 0x504,
    DTOGGLE = 0x50C,
    EPINEN = 0x510,
    EPOUTEN = 0x514,
    EPSTALL = 0x518,
    LOWPOWER = 0x52C,
    EPIN = 0x600,
    EPOUT = 0x700,
    ERRATUM_166_INDEX = 0x800,
    ERRATUM_166_VALUE = 0x804,
    ERRATUM_199 = 0xC1C,
};
enum { POWER_IS_THERE = 1, POWER_IS_STEADY = 2 };    /* USBREGSTATUS */
enum { SUSPEND = 1 << 8, RESUME = 1 << 9, READY = 1 << 11 }; /* EVENTCAUSE */
#define CRYSTAL_RUNS 0x10001u /* HFCLKSTAT: running, from the crystal */
#define INTERRUPT_OF(event) (1u << ((event) - 0x100) / 4)
#define EVENTS_USED                                                                                                  \
    (INTERRUPT_OF(USBRESET) | INTERRUPT_OF(EP0DATADONE) | INTERRUPT_OF(USBEVENT) | INTERRUPT_OF(EP0SETUP) |          \
     INTERRUPT_OF(EPDATA))

/* 64 bytes take some microseconds; this many looks are more than 100. */
#define DMA_LOOKS 2000

/* What is called in several places and never in a hurry: -O2 would put a copy in each, 1 KiB in all. */
#define ONE_COPY __attribute__((noinline))

enum state { OFF, STARTING, STARTED, ATTACHED };
static volatile uint8_t state;
static uint8_t dma_failed, dma_is_odd;
static uint32_t halted_in, halted_out;
static volatile uint32_t waiting; /* bit n: a packet in OUT endpoint n */

static ONE_COPY int took(uint32_t base, uint32_t event) {
    if (!NS_REG(base, event)) return 0;
    event_clear(base, event);
    return 1;
}

/* Anomalies 171, 187 and 211 are cured in a block that is locked: a magic number opens and closes it. */
static ONE_COPY void set_hidden(uint32_t offset, uint32_t value) {
    int is_locked = NS_REG(0x4006EC00, 0) == 0;
    if (is_locked) NS_REG(0x4006EC00, 0) = 0x9375;
    NS_REG(0x4006EC00, offset) = value;
    if (is_locked) NS_REG(0x4006EC00, 0) = 0x9375;
}
static void set_erratum_171(int on) { set_hidden(0x14, on ? 0xC0 : 0); }
static void set_erratum_187(int on) { set_hidden(0x114, on ? 3 : 0); }

/* One DMA transfer from start to end. Nothing else of the controller may be touched meanwhile, and it is too short to
 * be worth an interrupt. Returns 0 when it does not end: the cable was pulled, then all starts anew. */
static ONE_COPY int transfer(uint32_t start, uint32_t end, uint32_t registers, const void *packet, size_t size) {
    USBD(registers) = (uint32_t)(uintptr_t)packet;
    USBD(registers + 4) = (uint32_t)size;
    event_clear(USBD_BASE, end);
    USBD(ERRATUM_199) = 0x82;
    dsb();
    USBD(start) = 1;
    int looks = 0;
    while (!USBD(end) && ++looks < DMA_LOOKS) {}
    USBD(ERRATUM_199) = 0;
    event_clear(USBD_BASE, end);
    dmb();
    dma_is_odd ^= size & 1;
    if (looks < DMA_LOOKS) return 1;
    dma_failed = 1;
    return 0;
}

static int give(uint32_t endpoint, const void *packet, size_t size) {
    return transfer(STARTEPIN + 4 * endpoint, ENDEPIN + 4 * endpoint, EPIN + 0x14 * endpoint, packet, size);
}

void usbd_give(uint32_t endpoint, const uint8_t *packet, size_t size) { give(endpoint, packet, size); }

int usbd_has_packet(uint32_t endpoint) { return (int)(waiting >> endpoint & 1); }

size_t usbd_take(uint32_t endpoint, uint8_t *packet) {
    waiting &= ~(1u << endpoint);
    size_t size = USBD(SIZE_EPOUT + 4 * endpoint) & 0x7F;
    if (size > USBD_PACKET) size = USBD_PACKET;
    uint32_t start = STARTEPOUT + 4 * endpoint, end = ENDEPOUT + 4 * endpoint;
    return transfer(start, end, EPOUT + 0x14 * endpoint, packet, size) ? size : 0;
}

void usbd_control_receive(void) { USBD(EP0RCVOUT) = 1; }
void usbd_control_done(void) { USBD(EP0STATUS) = 1; }
void usbd_control_refuse(void) { USBD(EP0STALL) = 1; }

void usbd_enable(uint32_t in, uint32_t out) {
    USBD(EPINEN) = in | 1;
    USBD(EPOUTEN) = out | 1;
    waiting &= out;
}

void usbd_restart(uint32_t address) {
    USBD(DTOGGLE) = address; /* selects the endpoint, then sets it: as TinyUSB does */
    USBD(DTOGGLE) = 1u << 8 | address;
    USBD(EPSTALL) = address;
    uint32_t *halted = address & USBD_IN ? &halted_in : &halted_out;
    *halted &= ~(1u << (address & 7));
    /* Any write there lets the next packet in, over one that waits. */
    if (!(address & USBD_IN) && !usbd_has_packet(address)) USBD(SIZE_EPOUT + 4 * address) = 0;
}

void usbd_halt(uint32_t address) {
    USBD(EPSTALL) = 1u << 8 | address;
    uint32_t *halted = address & USBD_IN ? &halted_in : &halted_out;
    *halted |= 1u << (address & 7);
}

int usbd_is_halted(uint32_t address) {
    return (int)((address & USBD_IN ? halted_in : halted_out) >> (address & 7) & 1);
}

static ONE_COPY void forget_bus(void) {
    halted_in = halted_out = waiting = 0;
    control_reset();
    cdc_close();
}

static void switch_on(void) {
    USBD(EVENTCAUSE) = READY;
    (void)USBD(EVENTCAUSE);
    set_erratum_187(1);
    set_erratum_171(1);
    USBD(ENABLE) = 1;
    dsb();
    isb();
    if ((POWER(HFCLKSTAT) & CRYSTAL_RUNS) != CRYSTAL_RUNS) POWER(HFCLKSTART) = 1;
    state = STARTING;
}

static void finish_start(void) {
    USBD(EVENTCAUSE) = READY;
    (void)USBD(EVENTCAUSE);
    set_erratum_171(0);
    set_erratum_187(0);
    set_erratum_187(1); /* erratum 211: again, and until it is switched off */
    USBD(ERRATUM_166_INDEX) = 0x7E3;
    USBD(ERRATUM_166_VALUE) = 0x40;
    dsb();
    isb();
    event_clear(USBD_BASE, USBEVENT);
    NS_REG(USBD_BASE, 0x304) = EVENTS_USED; /* INTENSET */
    state = STARTED;
}

static ONE_COPY void switch_off(void) {
    if (state == OFF) return;
    NS_REG(USBD_BASE, 0x308) = 0xFFFFFFFF; /* INTENCLR */
    USBD(USBPULLUP) = 0;
    /* nrfx leaves the DMA only after an even number of bytes; what happens else is not told. */
    static _Alignas(4) uint8_t padding[1];
    if (dma_is_odd) give(0, padding, sizeof padding);
    forget_bus(); /* while its registers may still be written */
    USBD(LOWPOWER) = 0;
    USBD(ENABLE) = 0;
    (void)USBD(ENABLE);
    if (state == STARTING) set_erratum_171(0);
    set_erratum_187(0);
    state = OFF;
    dma_is_odd = dma_failed = 0;
}

static void follow_power(void) {
    uint32_t power = POWER(USBREGSTATUS);
    if (!(power & POWER_IS_THERE)) switch_off();
    else if (state == OFF) switch_on();
    if (state == STARTING && USBD(EVENTCAUSE) & READY) finish_start();
    int is_steady = (power & POWER_IS_STEADY) && (POWER(HFCLKSTAT) & CRYSTAL_RUNS) == CRYSTAL_RUNS;
    if (state == STARTED && is_steady) {
        USBD(USBPULLUP) = 1;
        state = ATTACHED;
    }
}

static void handle_reset(void) {
    USBD(LOWPOWER) = 0;
    static const uint16_t stale[] = {EP0DATADONE, USBEVENT, EP0SETUP, EPDATA};
    for (size_t i = 0; i < sizeof stale / sizeof *stale; i++) event_clear(USBD_BASE, stale[i]);
    USBD(EPDATASTATUS) = USBD(EPDATASTATUS);
    USBD(EVENTCAUSE) = SUSPEND | RESUME;
    usbd_enable(0, 0);
    forget_bus();
}

static void wake(void) {
    USBD(LOWPOWER) = 0;
    cdc_sleep(0);
}

static void handle_bus_state(void) {
    uint32_t cause = USBD(EVENTCAUSE) & (SUSPEND | RESUME);
    USBD(EVENTCAUSE) = cause;
    if (cause & SUSPEND) {
        cdc_sleep(1);
        USBD(LOWPOWER) = 1;
        (void)USBD(LOWPOWER);
    }
    if (cause & RESUME) wake();
}

static void handle_setup(void) {
    /* A data stage that was under way has been given up by the host. */
    event_clear(USBD_BASE, EP0DATADONE);
    wake(); /* whatever became of the resume */
    uint8_t bytes[8];
    for (uint32_t i = 0; i < 8; i++) bytes[i] = (uint8_t)USBD(BMREQUESTTYPE + 4 * i);
    usbd_setup setup = {bytes[0], bytes[1], (uint16_t)(bytes[2] | bytes[3] << 8), (uint16_t)(bytes[4] | bytes[5] << 8),
                        (uint16_t)(bytes[6] | bytes[7] << 8)};
    control_setup(&setup);
}

static void handle_packets(void) {
    uint32_t done = USBD(EPDATASTATUS);
    USBD(EPDATASTATUS) = done;
    wake();
    waiting |= done >> 16;
    cdc_fetched(done & 0xFFFF);
    cdc_attend(); /* before a request that came later: it may end the session that these belong to */
}

static void handle_bus(void) {
    if (took(USBD_BASE, USBRESET)) handle_reset();
    if (took(USBD_BASE, USBEVENT)) handle_bus_state();
    if (took(USBD_BASE, EPDATA)) handle_packets();
    if (took(USBD_BASE, EP0SETUP)) handle_setup();
    else if (took(USBD_BASE, EP0DATADONE)) control_data_done();
    cdc_attend();
}

void usbd_irq(void) {
    if (state != ATTACHED) follow_power();
    if (state >= STARTED) handle_bus(); /* lines without a pull-up look like a bus reset already */
    if (!dma_failed) return;
    switch_off();
    follow_power();
}

void power_clock_irq(void) {
    took(POWER_BASE, USBDETECTED);
    took(POWER_BASE, USBPWRRDY);
    if (took(POWER_BASE, USBREMOVED)) switch_off(); /* even when it is back already */
    follow_power();
}

void usbd_attend(void) { irq_pend(USBD_IRQ); }

int usbd_is_starting(void) { return state == STARTING || state == STARTED; }

void usbd_open(void) {
    USBD(USBPULLUP) = 0; /* whatever ran before us: the host sees us come */
    USBD(ENABLE) = 0;
    NS_REG(POWER_BASE, 0x308) = 0xFFFFFFFF; /* INTENCLR: the bootloader leaves some */
    NS_REG(POWER_BASE, 0x304) = INTERRUPT_OF(USBDETECTED) | INTERRUPT_OF(USBREMOVED) | INTERRUPT_OF(USBPWRRDY);
    irq_enable(USBD_IRQ, PRIORITY_USB);
    irq_enable(POWER_CLOCK_IRQ, PRIORITY_USB);
    irq_pend(POWER_CLOCK_IRQ); /* power that is there already causes no event */
}

void usbd_close(void) {
    irq_disable(POWER_CLOCK_IRQ);
    irq_disable(USBD_IRQ);
    switch_off();
}
