/* From the bootloader's jump to main, and the vector table.
 *
 * Follows what the stock and the moved bootloader leave behind (their disassembly; board facts 1.4 and 1.5): MPU on,
 * FPU off, a UART that receives into RAM by DMA, PWM on the LED, an RTC, VTOR perhaps still at the master boot record. */
#include "chip.h"
#include "fault.h"
#include "image.h"
#include "main.h"
#include "memory.h"
#include "ns_crc.h"
#include "restart.h"

#include <string.h>

#define PAINT 0xC5C5C5C5u
/* A byte takes 1 ms at 9600 baud, and the UART stops after at most four; 2^17 turns are longer. */
#define UART_STOP_TURNS (1u << 17)

extern uint32_t stack_bottom[], stack_top[], data_start[], data_end[], zero_start[], zero_end[], ram_end[];
extern const uint32_t data_in_flash[];
extern const char image_size[]; /* its address is the size */

__attribute__((section(".header"), used)) const image_header image = {
    IMAGE_MAGIC, IMAGE_HEADER_VERSION, (uint32_t)image_size, IMAGE_VERSION, IMAGE_NANO33BLE_SENSE,
};

/* Half an image is started, too: the bootloader looks at the first two words only. Then back to the bootloader, where
 * the studio finds the board and begins again. */
static void check_image(void) {
    const uint8_t *bytes = (const uint8_t *)IMAGE_START;
    uint32_t size = image.size, crc;
    if (image.magic == IMAGE_MAGIC && size == (uint32_t)image_size) {
        memcpy(&crc, bytes + size - 4, sizeof crc);
        if (ns_crc32(0, bytes, size - 4) == crc) return;
    }
    restart_in_bootloader();
}

static void stop_interrupts(void) {
    NS_REG(0xE000E010, 0) = 0; /* SysTick */
    for (uint32_t i = 0; i < 2; i++) {
        NS_REG(0xE000E180, 4 * i) = 0xFFFFFFFF; /* NVIC: enables, */
        NS_REG(0xE000E280, 4 * i) = 0xFFFFFFFF; /* pending */
    }
    NS_REG(POWER_BASE, 0x308) = 0xFFFFFFFF; /* INTENCLR, here and below */
    NS_REG(GPIOTE_BASE, 0x308) = 0xFFFFFFFF;
    NS_REG(RTC1_BASE, 0x308) = 0xFFFFFFFF;
    NS_REG(RTC1_BASE, 0x348) = 0xFFFFFFFF; /* EVTENCLR */
    NS_REG(RTC1_BASE, 0x004) = 1;          /* STOP */
}

/* Else a byte on pin D1 would be written over a variable. */
static void stop_uart(void) {
    if (NS_REG(UARTE0_BASE, 0x500) == 0) return;
    NS_REG(UARTE0_BASE, 0x004) = 1; /* STOPRX, then RXTO */
    for (uint32_t i = 0; i < UART_STOP_TURNS && !NS_REG(UARTE0_BASE, 0x144); i++) continue;
    event_clear(UARTE0_BASE, 0x144);
    NS_REG(UARTE0_BASE, 0x308) = 0xFFFFFFFF;
    NS_REG(UARTE0_BASE, 0x500) = 0;
    NS_REG(UARTE0_BASE, 0x50C) = 0xFFFFFFFF; /* TX and RX are plain pins again */
    NS_REG(UARTE0_BASE, 0x514) = 0xFFFFFFFF;
}

static void stop_pwm(void) {
    static const uint32_t units[] = {PWM0_BASE, PWM1_BASE, PWM2_BASE, PWM3_BASE};
    for (uint32_t i = 0; i < 4; i++) NS_REG(units[i], 0x500) = 0;
    NS_REG(PWM0_BASE, 0x560) = 0xFFFFFFFF; /* PSEL.OUT[0]: the user LED */
    pin_low(PIN_USER_LED);
    pin_configure(PIN_USER_LED, PIN_OUTPUT | PIN_NO_INPUT);
}

static void set_up_chip(void) {
    NS_REG(POWER_BASE, 0x55C) = 0; /* TRACECONFIG: else P1.00, the supply of the I2C pull-ups, is the trace port's */
    NS_REG(POWER_BASE, 0x578) = 1; /* DCDCEN */
    NS_REG(NVMC_BASE, 0x540) = 1;  /* ICACHECNF */
    NS_REG(0xE000ED24, 0) |= 7u << 16; /* SHCSR: memory, bus and usage faults have handlers of their own */
    pin_high(PIN_POWER_LED);
    pin_configure(PIN_POWER_LED, PIN_OUTPUT | PIN_NO_INPUT);
}

/* What is still painted was never used. */
static void paint_stack(void) {
    uint32_t *sp;
    __asm volatile("mov %0, sp" : "=r"(sp));
    for (volatile uint32_t *p = stack_bottom; p < sp; p++) *p = PAINT;
}

uint32_t stack_never_used(void) {
    const volatile uint32_t *p = stack_bottom;
    while (p < stack_top && *p == PAINT) p++;
    return (uint32_t)((uintptr_t)p - (uintptr_t)stack_bottom);
}

uint32_t ram_never_used(void) { return (uint32_t)((uintptr_t)ram_end - (uintptr_t)zero_end); }

__attribute__((noreturn, used)) static void start_up(void) {
    check_image();
    NS_REG(0xE000ED08, 0) = IMAGE_START; /* VTOR */
    dsb();
    stop_interrupts();
    stop_uart();
    stop_pwm();
    set_up_chip();
    memcpy(data_start, data_in_flash, (uintptr_t)data_end - (uintptr_t)data_start);
    memset(zero_start, 0, (uintptr_t)zero_end - (uintptr_t)zero_start);
    paint_stack();
    __asm volatile("cpsie i" ::: "memory");
    main_loop();
}

/* No compiled code before the FPU is on and the MPU, which forbids nothing we do but is not ours, is off. */
__attribute__((naked, noreturn, used)) void reset_handler(void) {
    __asm volatile("cpsid i\n\t"
                   "movw r0, #0xED88\n\tmovt r0, #0xE000\n\t" /* CPACR */
                   "movs r1, #0\n\t"
                   "str r1, [r0, #12]\n\t" /* MPU_CTRL */
                   "ldr r2, [r0]\n\t"
                   "orr r2, r2, #0xF00000\n\t"
                   "str r2, [r0]\n\t"
                   "dsb\n\tisb\n\t"
                   "msr control, r1\n\tisb\n\t"
                   "movw r0, #:lower16:stack_top\n\tmovt r0, #:upper16:stack_top\n\t"
                   "msr msp, r0\n\t"
                   "b %c0" ::"i"(start_up));
}

/* An interrupt that nobody asked for is told as a fault; a driver's handler takes its place. */
__attribute__((naked, used)) static void unexpected(void) { __asm volatile("b fault_entry"); }
#define HANDLER(name) __attribute__((weak, alias("unexpected"))) void name(void);
HANDLER(power_clock_irq)
HANDLER(twim0_irq)
HANDLER(gpiote_irq)
HANDLER(timer1_irq)
HANDLER(rtc1_irq)
HANDLER(pdm_irq)
HANDLER(rtc2_irq)
HANDLER(usbd_irq)

#define IRQ(number) [16 + (number)]

/* The 16 of the processor and the chip's 48; the header stands right behind them. A later row replaces an earlier. */
#pragma clang diagnostic ignored "-Winitializer-overrides"
__attribute__((section(".vectors"), used)) static void (*const vectors[16 + IRQ_COUNT])(void) = {
    (void (*)(void))stack_top,
    reset_handler,
    [2 ... 6] = fault_entry, /* NMI, hard, memory, bus and usage fault */
    [7 ... 15 + IRQ_COUNT] = unexpected,
    IRQ(POWER_CLOCK_IRQ) = power_clock_irq,
    IRQ(TWIM0_IRQ) = twim0_irq,
    IRQ(GPIOTE_IRQ) = gpiote_irq,
    IRQ(TIMER1_IRQ) = timer1_irq,
    IRQ(RTC1_IRQ) = rtc1_irq,
    IRQ(PDM_IRQ) = pdm_irq,
    IRQ(RTC2_IRQ) = rtc2_irq,
    IRQ(USBD_IRQ) = usbd_irq,
};
