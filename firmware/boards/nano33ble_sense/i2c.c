/* TWIM0 (nRF52840 SVD; sequences as in nrfx). Erratum 219: 400 kHz is run as 390 kHz. EasyDMA reads RAM only. */
#include "i2c.h"

#include "chip.h"
#include "clock.h"

#include <stddef.h>

#define FREQUENCY_390K 0x06200000u
#define ENABLED 6u
#define SHORT_LASTTX_STARTRX (1u << 7)
#define SHORT_LASTTX_STOP (1u << 9)
#define SHORT_LASTRX_STOP (1u << 12)
#define INTERRUPT_STOPPED (1u << 1)
#define INTERRUPT_ERROR (1u << 9)

enum { STARTRX = 0x000, STARTTX = 0x008, STOP = 0x014, STOPPED = 0x104, ERROR = 0x124, SHORTS = 0x200, INTENSET = 0x304,
       INTENCLR = 0x308, ERRORSRC = 0x4C4, ENABLE = 0x500, PSEL_SCL = 0x508, PSEL_SDA = 0x50C, FREQUENCY = 0x524,
       RXD_PTR = 0x534, RXD_MAXCNT = 0x538, RXD_AMOUNT = 0x53C, TXD_PTR = 0x544, TXD_MAXCNT = 0x548,
       TXD_AMOUNT = 0x54C, ADDRESS = 0x588 };

/* A byte takes 23 us; twice that for a target that stretches the clock, and 2 ms for interrupts that come first. */
#define DEADLINE_US 2000u
#define BYTE_US 46u
#define WIRES (1u << PIN_I2C_CLOCK | 1u << PIN_I2C_DATA)
#define HALF_CLOCK_US 5u
#define CLOCKS 9 /* a target that was in the middle of a byte has given all of it, and sees a NACK */

i2c_counts i2c_counted;

static i2c_transfer *current, *waiting[2]; /* [1]: the urgent ones */
static uint32_t started_us, allowed_us;
static uint8_t refused; /* ERROR came; STOPPED is still to come */

static void release_pins(void) {
    pin_configure(PIN_I2C_CLOCK, PIN_OPEN_DRAIN);
    pin_configure(PIN_I2C_DATA, PIN_OPEN_DRAIN);
}

static void enable(void) {
    NS_REG(TWIM0_BASE, PSEL_SCL) = PIN_I2C_CLOCK;
    NS_REG(TWIM0_BASE, PSEL_SDA) = PIN_I2C_DATA;
    NS_REG(TWIM0_BASE, FREQUENCY) = FREQUENCY_390K;
    NS_REG(TWIM0_BASE, SHORTS) = 0;
    NS_REG(TWIM0_BASE, ENABLE) = ENABLED;
    event_clear(TWIM0_BASE, STOPPED);
    event_clear(TWIM0_BASE, ERROR);
    irq_clear(TWIM0_IRQ);
    NS_REG(TWIM0_BASE, INTENSET) = INTERRUPT_STOPPED | INTERRUPT_ERROR;
}

/* A wire that was just let go needs a moment to rise. */
static int is_free(void) {
    for (int look = 0; look < 2; look++) {
        if ((NS_REG(P0_BASE, 0x510) & WIRES) == WIRES) return 1; /* IN */
        clock_wait_us(HALF_CLOCK_US);
    }
    return 0;
}

static void drive(uint32_t pin, int high) {
    if (high) pin_high(pin);
    else pin_low(pin);
    clock_wait_us(HALF_CLOCK_US);
}

/* By hand: clocks until nobody can be in the middle of a byte, then START and STOP. 0.15 ms. */
static void free_bus(void) {
    i2c_counted.freed++;
    NS_REG(TWIM0_BASE, INTENCLR) = INTERRUPT_STOPPED | INTERRUPT_ERROR;
    NS_REG(TWIM0_BASE, ENABLE) = 0;
    pin_high(PIN_I2C_CLOCK);
    pin_high(PIN_I2C_DATA);
    pin_configure(PIN_I2C_DATA, PIN_OPEN_DRAIN | PIN_OUTPUT);
    pin_configure(PIN_I2C_CLOCK, PIN_OPEN_DRAIN | PIN_OUTPUT);
    for (int i = 0; i < CLOCKS; i++) {
        drive(PIN_I2C_CLOCK, 0);
        drive(PIN_I2C_CLOCK, 1);
    }
    drive(PIN_I2C_CLOCK, 0);
    drive(PIN_I2C_DATA, 0);
    drive(PIN_I2C_CLOCK, 1);
    drive(PIN_I2C_DATA, 1);
    release_pins();
    enable();
}

static void start(i2c_transfer *t) {
    current = t;
    refused = 0;
    i2c_counted.transfers++;
    started_us = clock_us32(); /* not cycles: these stand still while the main loop sleeps */
    allowed_us = DEADLINE_US + BYTE_US * (t->tx_size + t->rx_size + 2u);
    NS_REG(TWIM0_BASE, ADDRESS) = t->address;
    NS_REG(TWIM0_BASE, TXD_PTR) = (uint32_t)(uintptr_t)t->tx;
    NS_REG(TWIM0_BASE, TXD_MAXCNT) = t->tx_size;
    NS_REG(TWIM0_BASE, RXD_PTR) = (uint32_t)(uintptr_t)t->rx;
    NS_REG(TWIM0_BASE, RXD_MAXCNT) = t->rx_size;
    NS_REG(TWIM0_BASE, SHORTS) =
        (t->rx_size ? SHORT_LASTRX_STOP : SHORT_LASTTX_STOP) | (t->rx_size && t->tx_size ? SHORT_LASTTX_STARTRX : 0);
    dmb();
    NS_REG(TWIM0_BASE, t->tx_size ? STARTTX : STARTRX) = 1;
}

static void finish(i2c_transfer *t, int result);

static void start_next(void) {
    i2c_transfer **queue = waiting[1] ? &waiting[1] : &waiting[0], *t = *queue;
    if (!t) return;
    *queue = t->next;
    int free = is_free();
    if (!free) {
        free_bus();
        free = is_free();
    }
    if (free) start(t);
    else finish(t, I2C_STUCK);
}

static void finish(i2c_transfer *t, int result) {
    current = NULL;
    if (result != I2C_OK) i2c_counted.failed++;
    dmb();
    t->result = (int8_t)result;
    if (t->done) t->done(t);
    if (!current) start_next();
}

static int has_all(const i2c_transfer *t) {
    return (!t->tx_size || NS_REG(TWIM0_BASE, TXD_AMOUNT) == t->tx_size) &&
           (!t->rx_size || NS_REG(TWIM0_BASE, RXD_AMOUNT) == t->rx_size);
}

void twim0_irq(void) {
    if (NS_REG(TWIM0_BASE, ERROR)) {
        event_clear(TWIM0_BASE, ERROR);
        NS_REG(TWIM0_BASE, ERRORSRC) = NS_REG(TWIM0_BASE, ERRORSRC); /* cleared by writing ones */
        refused = 1;
        NS_REG(TWIM0_BASE, SHORTS) = 0;
        NS_REG(TWIM0_BASE, STOP) = 1;
    }
    if (!NS_REG(TWIM0_BASE, STOPPED)) return;
    event_clear(TWIM0_BASE, STOPPED);
    if (!current) return;
    int result = refused ? I2C_NACK : has_all(current) ? I2C_OK : I2C_SHORT;
    if (result == I2C_SHORT) { /* nrfx does so, too */
        NS_REG(TWIM0_BASE, ENABLE) = 0;
        enable();
    }
    finish(current, result);
}

void i2c_check(void) {
    uint32_t before = interrupts_off();
    if (current && !NS_REG(TWIM0_BASE, STOPPED) && clock_us32() - started_us >= allowed_us) {
        free_bus();
        finish(current, I2C_LATE);
    }
    interrupts_restore(before);
}

void i2c_wait(void) {
    uint32_t before = interrupts_off();
    if (current) __asm volatile("wfi" ::: "memory");
    interrupts_restore(before);
}

void i2c_submit(i2c_transfer *t) {
    uint32_t before = interrupts_off();
    i2c_transfer **end = &waiting[t->urgent != 0];
    while (*end) end = &(*end)->next;
    t->next = NULL;
    t->result = I2C_BUSY;
    *end = t;
    if (!current) start_next();
    interrupts_restore(before);
}

void i2c_open(void) {
    free_bus();
    irq_enable(TWIM0_IRQ, PRIORITY_SENSORS);
}
