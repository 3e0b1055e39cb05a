/* Clocks (nRF52840 SVD: CLOCK, TIMER, RTC; ARMv7-M: DWT). */
#include "clock.h"

#include "chip.h"

#define HFXO_START_US 5000u /* it takes 0.4 ms; a board without one goes on, with a worse clock */
#define TICK_PRESCALER 130u /* 32768 Hz / 131: 4 ms */
#define RTC_STOP_US 100u    /* a task of the RTC takes effect with its own clock: within 46 us */

static uint32_t high, last; /* TIMER0 has 32 bits: 71 minutes */

/* An interrupt in between captures again: what is read is then a little later, never older. */
uint32_t clock_us32(void) {
    NS_REG(TIMER0_BASE, 0x040) = 1; /* CAPTURE[0] */
    return NS_REG(TIMER0_BASE, 0x540);
}

uint64_t clock_us(void) {
    uint32_t before = interrupts_off(), low = clock_us32();
    high += low < last;
    last = low;
    uint64_t us = (uint64_t)high << 32 | low;
    interrupts_restore(before);
    return us;
}

uint32_t clock_cycles(void) { return NS_REG(0xE0001004, 0); }

void clock_wait_us(uint32_t us) {
    uint32_t start = clock_cycles(), cycles = us * (CLOCK_CYCLE_HZ / 1000000);
    while (clock_cycles() - start < cycles) continue;
}

static void open_cycles(void) {
    NS_REG(0xE000EDFC, 0) |= 1u << 24; /* DEMCR.TRCENA */
    NS_REG(0xE0001004, 0) = 0;
    NS_REG(0xE0001000, 0) |= 1; /* DWT_CTRL.CYCCNTENA */
}

static void open_crystals(void) {
    NS_REG(POWER_BASE, 0x100) = 0;
    NS_REG(POWER_BASE, 0x000) = 1; /* HFCLKSTART */
    uint32_t start = clock_cycles();
    while ((NS_REG(POWER_BASE, 0x40C) & 0x10001) != 0x10001 &&
           clock_cycles() - start < HFXO_START_US * (CLOCK_CYCLE_HZ / 1000000))
        continue;
    if (NS_REG(POWER_BASE, 0x418) & 1 << 16) return; /* LFCLKSTAT: the bootloader has it running */
    NS_REG(POWER_BASE, 0x518) = 1;                   /* LFCLKSRC: the crystal of the board */
    NS_REG(POWER_BASE, 0x008) = 1;                   /* LFCLKSTART; until it swings, the RC oscillator runs */
}

static void open_timer(void) {
    NS_REG(TIMER0_BASE, 0x004) = 1; /* STOP, CLEAR */
    NS_REG(TIMER0_BASE, 0x00C) = 1;
    NS_REG(TIMER0_BASE, 0x504) = 0; /* MODE: timer */
    NS_REG(TIMER0_BASE, 0x508) = 3; /* BITMODE: 32 */
    NS_REG(TIMER0_BASE, 0x510) = 4; /* PRESCALER: 16 MHz / 2^4 */
    NS_REG(TIMER0_BASE, 0x000) = 1; /* START */
}

void clock_open_tick(uint32_t rtc, uint32_t irq, uint32_t priority) {
    NS_REG(rtc, 0x004) = 1; /* STOP: only then the prescaler can be set */
    clock_wait_us(RTC_STOP_US);
    NS_REG(rtc, 0x508) = TICK_PRESCALER;
    NS_REG(rtc, 0x008) = 1; /* CLEAR */
    event_clear(rtc, 0x100);
    NS_REG(rtc, 0x304) = 1; /* INTENSET: TICK */
    irq_enable(irq, priority);
    NS_REG(rtc, 0x000) = 1;
}

void clock_open(void) {
    open_cycles();
    open_crystals();
    open_timer();
    clock_open_tick(RTC1_BASE, RTC1_IRQ, PRIORITY_TICK);
}

