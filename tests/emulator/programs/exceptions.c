/* Each chapter does one thing with exceptions and logs what it saw; the test knows what ARMv7-M says. */
#include "program.h"

#define NAKED __attribute__((naked, used))
#define USED __attribute__((used))
enum { IRQ_A = 18, IRQ_B, IRQ_C, IRQ_D, IRQ_E };

static volatile uint32_t ticks, skip_bytes;
static uint32_t process_stack[128] __attribute__((aligned(8)));

void reset(void);

/* A handler that logs where it came from: EXC_RETURN, then calls `name` with the frame. */
#define WITH_FRAME(handler, name)                                                                                      \
    NAKED static void handler(void) {                                                                                  \
        __asm volatile("mov r1, lr\n\ttst lr, #4\n\tite eq\n\tmrseq r0, msp\n\tmrsne r0, psp\n\tb %c0" ::"i"(name)); \
    }

USED static void svc_in_c(uint32_t *frame, uint32_t exc_return) {
    uint32_t number = ((uint8_t *)(uintptr_t)frame[6])[-2];
    note(0x5C00 + number);
    note(exc_return);
    if (number == 7) frame[0] = frame[0] * 2 + 1;
}
WITH_FRAME(svc, svc_in_c)

USED static void fault_in_c(uint32_t *frame, uint32_t exc_return) {
    uint32_t ipsr;
    (void)exc_return;
    __asm volatile("mrs %0, ipsr" : "=r"(ipsr));
    note(0xFA00 + ipsr);
    note(CFSR);
    note(HFSR);
    CFSR = CFSR;
    HFSR = HFSR;
    if (skip_bytes == 1) frame[6] = frame[5] & ~1u; /* back to who called */
    else frame[6] += skip_bytes;
    frame[7] |= 1u << 24;
    CPACR |= 0xF00000;
}
WITH_FRAME(fault, fault_in_c)

static void irq_a(void) { note(0xA0); pend(IRQ_B); note(0xA1); }
static void irq_b(void) { note(0xB0); pend(IRQ_C); note(0xB1); }
static void irq_c(void) { note(0xC0); }
NAKED static void irq_d(void) { __asm volatile("mov r0, sp\n\tmov r1, lr\n\tb note_stack"); }
NAKED static void irq_e(void) { __asm volatile("mov r0, sp\n\tmov r1, lr\n\tb note_stack"); }
USED void note_stack(uint32_t sp, uint32_t exc_return) {
    uint32_t ipsr;
    __asm volatile("mrs %0, ipsr" : "=r"(ipsr));
    note(ipsr);
    note(sp);
    note(exc_return);
    __asm volatile("vmov s0, %0\n\tvmov s15, %0\n\tvadd.f32 s1, s0, s15\n\tvmov s31, %0" ::"r"(0x7F000000) : "s0", "s1", "s15", "s31");
    __asm volatile("vmsr fpscr, %0" ::"r"(0));
}
static void pend_sv(void) { note(0x14); }
static void sys_tick(void) { ticks++; }
static void nmi(void) { note(0x02); }

static void enable_all(void) {
    set_priority(IRQ_A, 6);
    set_priority(IRQ_B, 4);
    set_priority(IRQ_C, 2);
    set_priority(IRQ_D, 4);
    set_priority(IRQ_E, 4);
    NVIC_ENABLE = 0x1Fu << IRQ_A;
}

static void supervisor(void) {
    register uint32_t r0 __asm("r0") = 20;
    __asm volatile("svc #7" : "+r"(r0)::"r1", "r2", "r3", "r12", "lr", "memory");
    note(r0);
}

static void nesting(void) { pend(IRQ_A); note(0x11); }

static void tail_chaining(void) {
    __asm volatile("cpsid i");
    pend(IRQ_E);
    pend(IRQ_D);
    note(0x22);
    __asm volatile("cpsie i\n\tisb");
    note(0x23);
}

static void masks(void) {
    __asm volatile("msr basepri, %0\n\tisb" ::"r"(3u << 5));
    NVIC_SET_PENDING = 1u << IRQ_E;
    pend(IRQ_C); /* 2 is above 3: taken; E is not */
    note(0x31);
    __asm volatile("msr basepri, %0\n\tisb" ::"r"(0));
    note(0x32);
    __asm volatile("cpsid f\n\tisb");
    pend(IRQ_C);
    note(0x33);
    ICSR = 1u << 31; /* NMI is above FAULTMASK */
    barrier();
    note(0x35); /* nor did leaving NMI take it away */
    __asm volatile("cpsie f\n\tisb");
    note(0x34);
}

static void pended_service(void) {
    REG(0xE000ED20) = 0x00E00000; /* PendSV: lowest */
    __asm volatile("cpsid i");
    ICSR = 1u << 28;
    pend(IRQ_C);
    note(ICSR >> 12 & 0x1FF); /* what comes first: C */
    __asm volatile("cpsie i\n\tisb");
    note(0x41);
}

static void sleeping(void) {
    __asm volatile("cpsid i");
    pend(IRQ_C);
    __asm volatile("wfi"); /* ends at once, C is pending but masked */
    note(0x51);
    __asm volatile("cpsie i\n\tisb");
    ticks = 0;
    REG(0xE000E014) = 6399;
    REG(0xE000E018) = 0;
    uint32_t start = REG(0xE0001004);
    REG(0xE000E010) = 7;
    while (ticks < 10) __asm volatile("wfi");
    REG(0xE000E010) = 0;
    note((REG(0xE0001004) - start) / 6400); /* ten periods of 100 us */
    __asm volatile("sev\n\twfe"); /* the event register is set: no sleep */
    note(0x52);
    SCR = 1u << 4; /* SEVONPEND: a masked interrupt ends WFE */
    __asm volatile("sev\n\twfe\n\tcpsid i");
    pend(IRQ_C);
    __asm volatile("wfe");
    SCR = 0;
    note(0x53);
    __asm volatile("cpsie i\n\tisb");
}

/* Registers of the FPU and FPSCR survive a handler that uses it; the frame is the long one. */
static void floats(void) {
    uint32_t s0, s15, s31, fpscr;
    __asm volatile("vmsr fpscr, %7\n\tvmov s0, %4\n\tvmov s15, %5\n\tvmov s31, %6\n\t"
                   "str %9, [%8]\n\tdsb\n\tisb\n\t"
                   "vmov %0, s0\n\tvmov %1, s15\n\tvmrs %2, fpscr\n\tvmov %3, s31"
                   : "=&r"(s0), "=&r"(s15), "=&r"(fpscr), "=&r"(s31)
                   : "r"(0x3F800001), "r"(0x40490FDB), "r"(0x12345678), "r"(3u << 22), "r"(0xE000E200), "r"(1u << IRQ_D)
                   : "s0", "s15", "s31", "memory");
    note(s0);
    note(s15);
    note(fpscr);
    note(s31); /* not saved by the processor but, by its contract, by the handler */
    __asm volatile("vmsr fpscr, %0" ::"r"(0));
}

static void process_stack_use(void) {
    uint32_t msp, after;
    __asm volatile("mrs %0, msp" : "=r"(msp));
    /* 4 bytes off: the frame must be aligned and the stack pointer come back */
    __asm volatile("msr psp, %0\n\tmovs r0, #2\n\tmsr control, r0\n\tisb\n\tsvc #3\n\tmov %1, sp\n\t"
                   "movs r0, #0\n\tmsr control, r0\n\tisb"
                   : "+r"((uint32_t *){process_stack + 101}), "=r"(after)::"r0", "r1", "r2", "r3", "r12", "lr", "memory");
    note(after == (uint32_t)(uintptr_t)(process_stack + 101));
    __asm volatile("mrs %0, msp" : "=r"(after));
    note(after == msp);
}

NAKED static void call(uint32_t address) { __asm volatile("push {r4, lr}\n\tblx r0\n\tpop {r4, pc}"); }

static void faults(void) {
    skip_bytes = 2;
    __asm volatile("udf #1"); /* escalates */
    SHCSR |= 7u << 16;
    __asm volatile("udf #1");
    __asm volatile("ldr r0, [%0]" ::"r"(0x60000000) : "r0");
    note(REG(0xE000ED38)); /* BFAR */
    __asm volatile("str r0, [%0]" ::"r"(0x21000000));
    skip_bytes = 1;
    call(0x20000101 + 0x1000); /* RAM: the MPU says no */
    call(0x30000001);
    call((uint32_t)(uintptr_t)nesting & ~1u); /* no Thumb */
    skip_bytes = 4;
    CPACR &= ~0xF00000u;
    barrier();
    __asm volatile("vmov s0, %0" ::"r"(1) : "s0"); /* no FPU */
    skip_bytes = 2;
    __asm volatile("cpsid i\n\tisb\n\tsvc #1"); /* masked: a hard fault; skipped is what follows */
    __asm volatile("nop\n\tcpsie i");
    __asm volatile("bkpt #1");
}

NAKED static void fault_in_fault(void) { __asm volatile("udf #2"); }

/* The stack has run out of the RAM: there is no frame, but a handler all the same. */
NAKED static void without_stack(void) {
    __asm volatile("mov r4, sp\n\tmov sp, %0\n\tbl stack_was_gone\n\tb ." ::"r"(STACK_TOP));
}
USED void stack_was_gone(void) {
    uint32_t ipsr;
    __asm volatile("mrs %0, ipsr" : "=r"(ipsr));
    note(ipsr);
    note(CFSR);
    REG(0xE000ED0C) = 0x05FA0004;
}
NAKED static void hard_fault(void) {
    __asm volatile("ldr r0, =0x2003F000\n\tldr r0, [r0]\n\tcmp r0, #1\n\tbeq %c0\n\tb %c1" ::"i"(fault_in_fault), "i"(fault));
}
NAKED static void bus_fault(void) {
    __asm volatile("ldr r0, =0x2003F000\n\tldr r0, [r0]\n\tcmp r0, #2\n\tbeq %c0\n\tb %c1" ::"i"(without_stack), "i"(fault));
}

__attribute__((noreturn)) void start(void) {
    LOG[0] = 0;
    REG(0xE000ED08) = 0x10000;
    fpu_on();
    REG(0xE000EDFC) |= 1u << 24;
    REG(0xE0001000) |= 1;
    if (MODE == 1) __asm volatile("udf #3");
    if (MODE == 2) {
        SHCSR |= 7u << 16;
        __asm volatile("mov sp, %0\n\tpush {r0-r3}\n\tsub sp, #16\n\tsvc #1" ::"r"(0x20000010));
    }
    enable_all();
    static void (*const chapters[])(void) = {supervisor, nesting, tail_chaining, masks, pended_service, sleeping, floats,
                                             process_stack_use, faults};
    for (uint32_t i = 0; i < sizeof chapters / sizeof *chapters; i++) {
        note(0xC4A90000 + i);
        chapters[i]();
    }
    finish();
    for (;;) continue;
}

void reset(void) { start(); }

__attribute__((section(".vectors"), used)) static void (*const vectors[16 + 48])(void) = {
    (void (*)(void))STACK_TOP, reset, nmi, hard_fault, fault, bus_fault, fault,
    [11] = svc, [14] = pend_sv, [15] = sys_tick,
    [16 + IRQ_A] = irq_a, [16 + IRQ_B] = irq_b, [16 + IRQ_C] = irq_c, [16 + IRQ_D] = irq_d, [16 + IRQ_E] = irq_e,
};
