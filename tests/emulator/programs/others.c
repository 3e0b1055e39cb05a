/* Uses the board as other people's code does, not as our firmware: Arduino's start hook, UARTE by DMA, a polled TWIM
 * as in nrfx, a whole page erased at once, TIMER, RTC, TEMP and RNG by polling. */
#include "program.h"

enum { UARTE = 0x40002000, TWIM = 0x40003000, TIMER = 0x40008000, TEMP = 0x4000C000, RNG = 0x4000D000, RTC = 0x40011000,
       NVMC = 0x4001E000, P0 = 0x50000000, P1 = 0x50000300, PAGE = 0x80000 };

static volatile uint8_t sent[8] = {0}, received[8], out[2], in[6];

static void wait_event(uint32_t address) {
    while (!REG(address)) continue;
    REG(address) = 0;
    (void)REG(address);
}

static void delay_ms(uint32_t ms) { /* TIMER at its reset prescaler: 1 MHz */
    REG(TIMER + 0x508) = 3;
    REG(TIMER + 0x540) = ms * 1000;
    REG(TIMER + 0x00C) = 1;
    REG(TIMER + 0x000) = 1;
    wait_event(TIMER + 0x140);
    REG(TIMER + 0x004) = 1;
}

static void start_hook(void) {
    REG(P1 + 0x518) = 1u << 9;
    REG(P1 + 0x508) = 1u << 9;
    REG(0x4000055C) = 0;
    REG(RTC + 0x348) = 1u << 16;
    REG(RTC + 0x308) = 1u << 16;
    REG(P0 + 0x518) = 1u << 22;
    REG(P0 + 0x508) = 1u << 22;
    delay_ms(10);
    REG(P1 + 0x518) = 1;
    REG(P1 + 0x508) = 1;
    REG(P0 + 0x700 + 4 * 22) = 0x301; /* high drive */
    note(REG(UARTE + 0x500));
    REG(UARTE + 0x004) = 1;
    wait_event(UARTE + 0x144);
    REG(UARTE + 0x500) = 0;
    static const uint32_t modulators[] = {0x4001C500, 0x40021500, 0x40022500, 0x4002D500};
    for (uint32_t i = 0; i < 4; i++) REG(modulators[i]) = 0;
}

static void uart(void) {
    REG(P1 + 0x508) = 1u << 3;
    REG(P1 + 0x518) = 1u << 3;
    REG(P1 + 0x700 + 4 * 10) = 0;
    REG(UARTE + 0x50C) = 32 + 3;
    REG(UARTE + 0x514) = 32 + 10;
    REG(UARTE + 0x524) = 0x01D7E000; /* 115200 baud */
    REG(UARTE + 0x56C) = 0;
    REG(UARTE + 0x500) = 8;
    REG(UARTE + 0x534) = (uint32_t)(uintptr_t)received;
    REG(UARTE + 0x538) = 5;
    REG(UARTE + 0x110) = 0;
    REG(UARTE + 0x000) = 1;
    for (uint32_t i = 0; i < 5; i++) sent[i] = "ready"[i];
    REG(UARTE + 0x544) = (uint32_t)(uintptr_t)sent;
    REG(UARTE + 0x548) = 5;
    uint32_t start = REG(0xE0001004);
    REG(UARTE + 0x008) = 1;
    wait_event(UARTE + 0x120);
    note((REG(0xE0001004) - start) / 6400); /* in 100 us */
    note(REG(UARTE + 0x54C));
    REG(UARTE + 0x00C) = 1;
    wait_event(UARTE + 0x158);
    wait_event(UARTE + 0x110);
    note(REG(UARTE + 0x53C));
    for (uint32_t i = 0; i < 5; i++) note(received[i]);
    REG(UARTE + 0x004) = 1;
    wait_event(UARTE + 0x144);
    REG(UARTE + 0x500) = 0;
}

static uint32_t read_register(uint32_t address, uint32_t name, uint32_t size) {
    out[0] = (uint8_t)name;
    REG(TWIM + 0x588) = address;
    REG(TWIM + 0x544) = (uint32_t)(uintptr_t)out;
    REG(TWIM + 0x548) = 1;
    REG(TWIM + 0x534) = (uint32_t)(uintptr_t)in;
    REG(TWIM + 0x538) = size;
    REG(TWIM + 0x200) = 1u << 7 | 1u << 12;
    REG(TWIM + 0x104) = REG(TWIM + 0x124) = 0;
    REG(TWIM + 0x020) = 1; /* nrfx resumes first */
    REG(TWIM + 0x008) = 1;
    while (!REG(TWIM + 0x104)) {
        if (!REG(TWIM + 0x124)) continue;
        REG(TWIM + 0x124) = 0;
        uint32_t why = REG(TWIM + 0x4C4);
        REG(TWIM + 0x4C4) = why;
        REG(TWIM + 0x014) = 1;
        wait_event(TWIM + 0x104);
        return 0x100 | why;
    }
    REG(TWIM + 0x104) = 0;
    return REG(TWIM + 0x53C) == size ? in[0] : 0x200;
}

static void sensors(void) {
    for (uint32_t pin = 14; pin <= 15; pin++) REG(P0 + 0x700 + 4 * pin) = 0x600;
    REG(TWIM + 0x508) = 15;
    REG(TWIM + 0x50C) = 14;
    REG(TWIM + 0x524) = 0x01980000;
    REG(TWIM + 0x500) = 6;
    note(read_register(0x6B, 0x0F, 1)); /* LSM9DS1's WHO_AM_I */
    note(read_register(0x5C, 0x0F, 1)); /* LPS22HB's */
    note(read_register(0x33, 0x00, 1)); /* nobody */
    REG(TWIM + 0x500) = 0;
}

static void flash(void) {
    uint32_t start = REG(0xE0001004);
    REG(NVMC + 0x504) = 2;
    while (!REG(NVMC + 0x400)) continue;
    REG(NVMC + 0x508) = PAGE;
    while (!REG(NVMC + 0x400)) continue;
    REG(NVMC + 0x504) = 0;
    note((REG(0xE0001004) - start) / 64000);
    note(REG(PAGE));
    REG(NVMC + 0x504) = 1;
    start = REG(0xE0001004);
    for (uint32_t i = 0; i < 10; i++) {
        REG(PAGE + 4 * i) = 0xFFFF0000u | i;
        while (!REG(NVMC + 0x400)) continue;
    }
    note((REG(0xE0001004) - start) / 640);
    REG(PAGE) = 0x1234FFFF & 0xFFFF0000; /* a second write of a word: bits only go to 0 */
    while (!REG(NVMC + 0x400)) continue;
    REG(NVMC + 0x504) = 0;
    note(REG(PAGE));
    note(REG(PAGE + 36));
}

static void small_ones(void) {
    REG(TEMP + 0x000) = 1;
    wait_event(TEMP + 0x100);
    note(REG(TEMP + 0x508));
    REG(RNG + 0x504) = 1;
    REG(RNG + 0x000) = 1;
    uint32_t bits = 0;
    for (uint32_t i = 0; i < 16; i++) {
        wait_event(RNG + 0x100);
        bits |= REG(RNG + 0x508);
    }
    REG(RNG + 0x004) = 1;
    note(bits > 0x3F);
    REG(RTC + 0x004) = 1;
    delay_ms(1);
    REG(RTC + 0x508) = 32; /* 993 Hz */
    REG(RTC + 0x008) = 1;
    REG(RTC + 0x540) = 10;
    REG(RTC + 0x140) = 0;
    REG(RTC + 0x344) = 1u << 16;
    uint32_t start = REG(0xE0001004);
    REG(RTC + 0x000) = 1;
    wait_event(RTC + 0x140);
    note((REG(0xE0001004) - start + 32000) / 64000);
    note(REG(RTC + 0x504));
    note(REG(0x10000100));
}

__attribute__((noreturn)) static void start(void) {
    REG(0xE000ED94) = 0; /* MPU */
    fpu_on();
    REG(0xE000ED08) = 0x10000;
    REG(0xE000EDFC) |= 1u << 24;
    REG(0xE0001000) |= 1;
    LOG[0] = 0;
    start_hook();
    uart();
    sensors();
    flash();
    small_ones();
    finish();
    for (;;) continue;
}
static void reset(void) { start(); }

__attribute__((section(".vectors"), used)) static void (*const vectors[16 + 48])(void) = {(void (*)(void))STACK_TOP, reset};
