/* A serial port that echoes, brought up in the order in which TinyUSB's driver (dcd_nrf5x.c) does it: written from the
 * register reference, without a look at the firmware's own driver, so that the two cannot share a mistake unnoticed. */
#include "program.h"

#define USBD(offset) REG(0x40027000 + (offset))
#define POWER(offset) REG(0x40000000 + (offset))
#define ERRATA(offset) REG(0x4006E000 + (offset))
#define USBD_IRQ 39
enum { STARTEPIN = 0x004, STARTEPOUT = 0x028, EP0RCVOUT = 0x04C, EP0STATUS = 0x050, EP0STALL = 0x054 };
enum { USBRESET = 0x100, ENDEPIN = 0x108, EP0DATADONE = 0x128, ENDEPOUT = 0x130, USBEVENT = 0x158, EP0SETUP = 0x15C,
       EPDATA = 0x160 };
enum { INTEN = 0x300, INTENSET = 0x304, EVENTCAUSE = 0x400, EPDATASTATUS = 0x46C, SETUP = 0x480, SIZE_EPOUT = 0x4A0 };
enum { ENABLE = 0x500, USBPULLUP = 0x504, DTOGGLE = 0x50C, EPINEN = 0x510, EPOUTEN = 0x514, EPSTALL = 0x518,
       ISOSPLIT = 0x51C, LOWPOWER = 0x52C, EPIN = 0x600, EPOUT = 0x700, CLUSTER = 0x14 };
#define BIT(event) (1u << (((event) - 0x100) / 4))

static const uint8_t device[18] = {18, 1, 0, 2, 0xEF, 2, 1, 64, 0x41, 0x23, 0x5A, 0x80, 0, 1, 0, 0, 1, 1};
static const uint8_t configuration[75] = {
    9, 2, 75, 0, 2, 1, 0, 0x80, 50,                                                                    /* configuration */
    8, 11, 0, 2, 2, 2, 0, 0, 9, 4, 0, 0, 1, 2, 2, 0, 0,                                      /* association, interface 0 */
    5, 0x24, 0, 0x10, 1, 5, 0x24, 1, 0, 1, 4, 0x24, 2, 2, 5, 0x24, 6, 0, 1, 7, 5, 0x81, 3, 16, 0, 16,         /* CDC ACM */
    9, 4, 1, 0, 2, 10, 0, 0, 0, 7, 5, 0x02, 2, 64, 0, 0, 7, 5, 0x82, 2, 64, 0, 0};                       /* interface 1 */
static const uint8_t text[18] = {18, 3, 'O', 0, 't', 0, 'h', 0, 'e', 0, 'r', 0, 's', 0, '!', 0, '!', 0};
static const uint8_t languages[4] = {4, 3, 9, 4};
static const uint8_t none[2] = {0, 0};

static volatile uint8_t packet_0[64], packet[64];
static volatile uint32_t packet_size, in_busy; /* a packet waits in the computer's way; the host has not fetched ours */
static const volatile uint8_t *answer;
static volatile uint8_t coding[7], number[2];
static uint32_t answer_size, answer_sent, asked, is_last;

static void erratum(uint32_t offset, uint32_t value) {
    int closed = ERRATA(0xC00) == 0;
    if (closed) ERRATA(0xC00) = 0x9375;
    ERRATA(offset) = value;
    if (closed) ERRATA(0xC00) = 0x9375;
}

static void clear(uint32_t event) {
    USBD(event) = 0;
    (void)USBD(event);
}

static void dma(uint32_t task, uint32_t end, uint32_t registers, volatile uint8_t *at, uint32_t size) {
    USBD(registers) = (uint32_t)(uintptr_t)at;
    USBD(registers + 4) = size;
    USBD(0xC1C) = 0x82; /* erratum 199 */
    USBD(task) = 1;
    while (!USBD(end)) {}
    clear(end);
    USBD(0xC1C) = 0;
    barrier();
}

static void bus_reset(void) {
    USBD(LOWPOWER) = 0;
    USBD(EPINEN) = USBD(EPOUTEN) = 1;
    for (uint32_t event = EP0DATADONE; event <= EPDATA; event += 4)
        if (event == EP0DATADONE || event >= USBEVENT) clear(event);
    USBD(EPDATASTATUS) = USBD(EPDATASTATUS);
    USBD(EVENTCAUSE) = USBD(EVENTCAUSE);
    USBD(INTENSET) = BIT(USBRESET) | BIT(EP0DATADONE) | BIT(USBEVENT) | BIT(EP0SETUP) | BIT(EPDATA);
    in_busy = packet_size = 0;
    number[0] = 0;
}

static void open_endpoints(void) {
    static const uint8_t all[3] = {0x81, 0x82, 0x02};
    for (int i = 0; i < 3; i++) {
        USBD(EPSTALL) = all[i];
        USBD(DTOGGLE) = all[i];
        USBD(DTOGGLE) = 1u << 8 | all[i];
    }
    USBD(EPINEN) = 7;
    USBD(EPOUTEN) = 5;
    USBD(SIZE_EPOUT + 8) = 0;
}

static void send_chunk(void) {
    uint32_t size = answer_size - answer_sent;
    if (size > 64) size = 64;
    for (uint32_t i = 0; i < size; i++) packet_0[i] = answer[answer_sent + i];
    answer_sent += size;
    is_last = size < 64 || answer_sent == asked;
    dma(STARTEPIN, ENDEPIN, EPIN, packet_0, size);
}

static int tell(const volatile uint8_t *data, uint32_t size) {
    answer = data;
    answer_size = size < asked ? size : asked;
    answer_sent = 0;
    send_chunk();
    return 1;
}

static int descriptor(uint32_t kind, uint32_t index) {
    if (kind == 1) return tell(device, sizeof device);
    if (kind == 2 && !index) return tell(configuration, sizeof configuration);
    if (kind == 3 && index < 2) return index ? tell(text, sizeof text) : tell(languages, sizeof languages);
    return 0;
}

static int finish_request(void) {
    USBD(EP0STATUS) = 1;
    return 1;
}

static void setup(void) {
    uint32_t request = USBD(SETUP) << 8 | USBD(SETUP + 4), value = USBD(SETUP + 8), high = USBD(SETUP + 12);
    asked = USBD(SETUP + 24) | USBD(SETUP + 28) << 8;
    int done = 0;
    if (request == 0x0005) return; /* SET_ADDRESS: the hardware answers */
    if (request == 0x8006) done = descriptor(high, value);
    if (request == 0x8000) done = tell(none, 2);
    if (request == 0x8008) done = tell(number, 1);
    if (request == 0xA121) done = tell(coding, 7);
    if (request == 0x2122) done = finish_request();
    if (request == 0x2120) {
        USBD(EP0RCVOUT) = 1;
        done = 1;
    }
    if (request == 0x0009) {
        number[0] = (uint8_t)value;
        open_endpoints();
        done = finish_request();
    }
    if (!done) USBD(EP0STALL) = 1;
}

static void data_done(void) {
    if (USBD(SETUP) & 0x80) {
        if (is_last) USBD(EP0STATUS) = 1;
        else send_chunk();
        return;
    }
    dma(STARTEPOUT, ENDEPOUT, EPOUT, packet_0, USBD(SIZE_EPOUT));
    for (int i = 0; i < 7; i++) coding[i] = packet_0[i];
    USBD(EP0STATUS) = 1;
}

/* A packet is taken only when the one before has gone back: until then the hardware answers NAK. */
static void echo(void) {
    uint32_t status = USBD(EPDATASTATUS);
    USBD(EPDATASTATUS) = status;
    if (status & 1u << 2) in_busy = 0;
    if (status & 1u << 18) packet_size = 1 + USBD(SIZE_EPOUT + 8);
    if (!packet_size || in_busy) return;
    uint32_t size = packet_size - 1;
    packet_size = 0;
    dma(STARTEPOUT + 8, ENDEPOUT + 8, EPOUT + 2 * CLUSTER, packet, size);
    in_busy = 1;
    dma(STARTEPIN + 8, ENDEPIN + 8, EPIN + 2 * CLUSTER, packet, size);
}

static void cause(void) {
    uint32_t causes = USBD(EVENTCAUSE);
    USBD(EVENTCAUSE) = causes;
    if (causes & 1u << 8) USBD(LOWPOWER) = 1;
    if (causes & 1u << 9) USBD(LOWPOWER) = 0;
}

static int took(uint32_t event) {
    if (!(USBD(INTEN) & BIT(event)) || !USBD(event)) return 0;
    clear(event);
    return 1;
}

static void usbd(void) {
    if (took(USBRESET)) bus_reset();
    if (took(USBEVENT)) cause();
    if (took(EP0SETUP)) setup();
    if (took(EP0DATADONE)) data_done();
    if (took(EPDATA)) echo();
}

static void start_usb(void) {
    while (!(POWER(0x438) & 1)) {}
    USBD(EVENTCAUSE) = 0x800;
    erratum(0xD14, 3);    /* 187 */
    erratum(0xC14, 0xC0); /* 171 */
    USBD(ENABLE) = 1;
    barrier();
    POWER(0x000) = 1;
    while (!(USBD(EVENTCAUSE) & 0x800)) {}
    USBD(EVENTCAUSE) = 0x800;
    erratum(0xC14, 0);
    erratum(0xD14, 0);
    erratum(0xD14, 3); /* 211: nrfx does it, TinyUSB does not */
    USBD(0x800) = 0x7E3; /* 166 */
    USBD(0x804) = 0x40;
    barrier();
    USBD(ISOSPLIT) = 0x80;
    USBD(INTENSET) = BIT(USBRESET);
    REG(0xE000E104) = 1u << (USBD_IRQ - 32);
    while (!(POWER(0x438) & 2) || (POWER(0x40C) & 0x10001) != 0x10001) {}
    USBD(USBPULLUP) = 1;
}

void reset(void) {
    REG(0xE000ED08) = 0x10000; /* VTOR: the moved bootloader leaves it at 0 */
    in_busy = packet_size = 0; /* .bss is not cleared */
    number[0] = number[1] = 0;
    start_usb();
    for (;;) __asm volatile("wfi");
}

static void dead(void) { for (;;) {} }

__attribute__((section(".vectors"), used)) static void (*const vectors[64])(void) = {
    (void (*)(void))STACK_TOP, reset, dead, dead, dead, dead, dead, [16 + USBD_IRQ] = usbd,
};
