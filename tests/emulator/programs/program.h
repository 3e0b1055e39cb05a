/* What the emulator's test programs share: registers, and a log that the test reads. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include <stdint.h>

#define REG(address) (*(volatile uint32_t *)(uintptr_t)(address))
#define LOG ((volatile uint32_t *)0x20030000) /* count, then values */
#define MODE REG(0x2003F000)                  /* what the program shall do, from the test */
#define STACK_TOP 0x20028000

#define NVIC_ENABLE REG(0xE000E100)
#define NVIC_SET_PENDING REG(0xE000E200)
#define SHCSR REG(0xE000ED24)
#define CFSR REG(0xE000ED28)
#define HFSR REG(0xE000ED2C)
#define ICSR REG(0xE000ED04)
#define CPACR REG(0xE000ED88)
#define SCR REG(0xE000ED10)

static inline void note(uint32_t value) {
    uint32_t count = LOG[0];
    LOG[1 + count] = value;
    LOG[0] = count + 1;
}
static inline void set_priority(uint32_t irq, uint32_t priority) {
    *(volatile uint8_t *)(uintptr_t)(0xE000E400 + irq) = (uint8_t)(priority << 5);
}
static inline void barrier(void) { __asm volatile("dsb\n\tisb" ::: "memory"); }
static inline void pend(uint32_t irq) {
    NVIC_SET_PENDING = 1u << irq;
    barrier();
}
static inline void fpu_on(void) {
    CPACR |= 0xF00000;
    barrier();
}
static inline void finish(void) {
    note(0xD0E);
    for (;;) __asm volatile("wfi");
}

#endif
