/* The nRF52840 as its drivers see it: where registers are, and the few words that all drivers say to the chip.
 *
 * Addresses, interrupt numbers and pin configuration: nRF52840 SVD; the core's own registers: ARMv7-M. A driver keeps
 * the offsets of its own peripheral beside the code that uses them. */
#ifndef NS_CHIP_H
#define NS_CHIP_H

#include <stdint.h>

#define NS_REG(base, offset) (*(volatile uint32_t *)(uintptr_t)((base) + (offset)))

enum ns_peripheral {
    POWER_BASE = 0x40000000, /* and CLOCK */
    UARTE0_BASE = 0x40002000,
    TWIM0_BASE = 0x40003000,
    GPIOTE_BASE = 0x40006000,
    TIMER0_BASE = 0x40008000,
    TIMER1_BASE = 0x40009000,
    TEMP_BASE = 0x4000C000,
    RTC1_BASE = 0x40011000,
    PWM0_BASE = 0x4001C000,
    PDM_BASE = 0x4001D000,
    NVMC_BASE = 0x4001E000,
    PWM1_BASE = 0x40021000,
    PWM2_BASE = 0x40022000,
    RTC2_BASE = 0x40024000,
    USBD_BASE = 0x40027000,
    PWM3_BASE = 0x4002D000,
    P0_BASE = 0x50000000,
    FICR_BASE = 0x10000000,
};

enum ns_irq {
    POWER_CLOCK_IRQ = 0,
    TWIM0_IRQ = 3,
    GPIOTE_IRQ = 6,
    TIMER1_IRQ = 9,
    RTC1_IRQ = 17,
    PDM_IRQ = 29,
    RTC2_IRQ = 36,
    USBD_IRQ = 39,
    IRQ_COUNT = 48,
};

/* Smaller numbers come first. What fills buffers goes before what moves them on; the tick only ends a sleep. */
#define PRIORITY_SENSORS 2u
#define PRIORITY_USB 3u
#define PRIORITY_TICK 5u

static inline void dsb(void) { __asm volatile("dsb" ::: "memory"); }
static inline void isb(void) { __asm volatile("isb" ::: "memory"); }
/* What a DMA transfer has put into memory is read after this, and what it shall send is written before. */
static inline void dmb(void) { __asm volatile("dmb" ::: "memory"); }

/* Interrupts off; returns what interrupts_restore wants, so that pairs may be nested. */
static inline uint32_t interrupts_off(void) {
    uint32_t before;
    __asm volatile("mrs %0, primask\n\tcpsid i" : "=r"(before)::"memory");
    return before;
}
static inline void interrupts_restore(uint32_t before) { __asm volatile("msr primask, %0" ::"r"(before) : "memory"); }

/* The write buffer holds a clear for a few cycles; unread, the interrupt would be taken a second time. */
static inline void event_clear(uint32_t base, uint32_t offset) {
    NS_REG(base, offset) = 0;
    (void)NS_REG(base, offset);
}

/* Nested vectored interrupt controller (ARMv7-M); the chip has 3 bits of priority, at the top of each byte. */
static inline void irq_clear(uint32_t irq) { NS_REG(0xE000E280, irq / 32 * 4) = 1u << irq % 32; }
static inline void irq_pend(uint32_t irq) { NS_REG(0xE000E200, irq / 32 * 4) = 1u << irq % 32; }
static inline void irq_enable(uint32_t irq, uint32_t priority) {
    *(volatile uint8_t *)(uintptr_t)(0xE000E400 + irq) = (uint8_t)(priority << 5);
    irq_clear(irq);
    NS_REG(0xE000E100, irq / 32 * 4) = 1u << irq % 32;
}
static inline void irq_disable(uint32_t irq) {
    NS_REG(0xE000E180, irq / 32 * 4) = 1u << irq % 32;
    dsb();
    isb();
}

/* A pin is its number in PSEL registers: port * 32 + pin. P1's registers follow P0's at 0x300. */
#define PIN(port, number) ((port) * 32u + (number))

enum pin_setting { /* of PIN_CNF */
    PIN_OUTPUT = 1,
    PIN_NO_INPUT = 2, /* the input buffer is off: as after a reset */
    PIN_PULL_DOWN = 1 << 2,
    PIN_PULL_UP = 3 << 2,
    PIN_HIGH_DRIVE = 3 << 8,     /* H0H1 */
    PIN_OPEN_DRAIN = 6 << 8,     /* S0D1: as I2C needs */
};

static inline uint32_t pin_port(uint32_t pin) { return P0_BASE + (pin / 32) * 0x300; }
static inline void pin_configure(uint32_t pin, uint32_t setting) {
    NS_REG(pin_port(pin), 0x700 + pin % 32 * 4) = setting; /* PIN_CNF, direction included */
}
static inline void pin_high(uint32_t pin) { NS_REG(pin_port(pin), 0x508) = 1u << pin % 32; }
static inline void pin_low(uint32_t pin) { NS_REG(pin_port(pin), 0x50C) = 1u << pin % 32; }
#define PORT_IN 0x510
static inline int pin_read(uint32_t pin) { return (int)(NS_REG(pin_port(pin), PORT_IN) >> pin % 32 & 1); }

/* The board's pins (variant of the Arduino core for the Nano 33 BLE). */
#define PIN_POWER_LED PIN(1, 9)
#define PIN_USER_LED PIN(0, 13)
#define PIN_RED PIN(0, 24) /* the RGB LED's pins light it when they are low */
#define PIN_GREEN PIN(0, 16)
#define PIN_BLUE PIN(0, 6)
#define PIN_I2C_DATA PIN(0, 14)
#define PIN_I2C_CLOCK PIN(0, 15)
#define PIN_I2C_PULL_UPS PIN(1, 0)
#define PIN_SENSOR_POWER PIN(0, 22)
#define PIN_SOUND_CLOCK PIN(0, 26)
#define PIN_SOUND_DATA PIN(0, 25)
#define PIN_SOUND_POWER PIN(0, 17)
#define PIN_DETECTION PIN(1, 11) /* D2 */

#endif
