/* Fault handler and reset causes (ARMv7-M: fault status registers, exception frames; nRF52840 SVD: RESETREAS).
 *
 * Works around erratum 136: after a reset by the pin other bits of RESETREAS may be left over. */
#include "fault.h"

#include "chip.h"
#include "clock.h"
#include "ns_crc.h"
#include "restart.h"

#include <stddef.h>
#include <string.h>

#define MAGIC 0x544C4146u /* "FALT" */
#define RAM_START 0x20000000u
#define RAM_END 0x20040000u
#define FRAME_BYTES 32u
#define NO_ADDRESS 0xFFFFFFFFu
/* A large array, or a call of many more, reaches this far below the stack. */
#define BELOW_STACK 0x10000u

enum cause { RESET_PIN = 1 << 0, RESET_WATCHDOG = 1 << 1, RESET_SOFTWARE = 1 << 2, RESET_LOCKUP = 1 << 3 };
enum status { STACKING = 0x3030, MEMORY_ADDRESS = 0x80, BUS_ADDRESS = 0x8000 }; /* of CFSR */

/* Survives a reset, and both bootloaders; random after power-up. */
typedef struct {
    uint32_t magic;
    uint32_t in_a_row; /* faults without a good life in between */
    uint32_t is_news;  /* 1: the fields below are of the fault that ended the life before */
    uint32_t exception, pc, lr, status, address, overflow;
    uint32_t uptime_ms;
    uint32_t check; /* CRC-32 of all before */
} fault_record;

__attribute__((section(".noinit"))) static fault_record record;
static char text[160];

static uint32_t check(void) { return ns_crc32(0, (const uint8_t *)&record, offsetof(fault_record, check)); }

/* The stack ends where the RAM begins: either the frame has found no place there, or the program has missed it. */
static uint32_t is_overflow(uint32_t frame, uint32_t status, uint32_t address) {
    return frame < RAM_START + FRAME_BYTES || status & STACKING || RAM_START - address - 1 < BELOW_STACK;
}

__attribute__((noreturn, used)) static void keep_and_restart(uint32_t frame) {
    uint32_t status = NS_REG(0xE000ED28, 0), in_a_row = record.in_a_row, exception;
    __asm volatile("mrs %0, ipsr" : "=r"(exception));
    if (record.magic != MAGIC || record.check != check()) in_a_row = 0;
    memset(&record, 0, sizeof record);
    record.magic = MAGIC;
    record.in_a_row = in_a_row + 1;
    record.is_news = 1;
    record.exception = exception & 0x1FF;
    record.status = status;
    record.address = status & BUS_ADDRESS    ? NS_REG(0xE000ED38, 0)
                     : status & MEMORY_ADDRESS ? NS_REG(0xE000ED34, 0)
                                               : NO_ADDRESS;
    record.overflow = is_overflow(frame, status, record.address);
    if (frame >= RAM_START && frame <= RAM_END - FRAME_BYTES && frame % 4 == 0) {
        record.lr = NS_REG(frame, 20);
        record.pc = NS_REG(frame, 24);
    }
    record.uptime_ms = (uint32_t)(clock_us() / 1000);
    record.check = check();
    restart();
}

/* The stack may be what is broken: the handler works at its top again. Where it was says where the frame is. */
__attribute__((naked)) void fault_entry(void) {
    __asm volatile("cpsid i\n\t"
                   "mrs r0, msp\n\t"
                   "movw r1, #:lower16:stack_top\n\tmovt r1, #:upper16:stack_top\n\t"
                   "msr msp, r1\n\t"
                   "b %c0" ::"i"(keep_and_restart));
}

static char *put_text(char *to, const char *from) {
    while (*from && to < text + sizeof text - 1) *to++ = *from++;
    *to = 0;
    return to;
}

static char *put_hex(char *to, uint32_t value) {
    char digits[11] = "0x";
    for (int i = 0; i < 8; i++) digits[2 + i] = "0123456789abcdef"[value >> (28 - 4 * i) & 15];
    digits[10] = 0;
    return put_text(to, digits);
}

static char *put_number(char *to, uint32_t value) {
    char digits[11];
    char *p = digits + sizeof digits - 1;
    *p = 0;
    do *--p = (char)('0' + value % 10);
    while (value /= 10);
    return put_text(to, p);
}

static const char *fault_name(void) {
    static const char *const names[] = {[2] = "non-maskable interrupt", [3] = "hard fault", [4] = "memory fault",
                                        [5] = "bus fault", [6] = "usage fault"};
    if (record.overflow) return "stack overflow";
    if (record.exception >= 2 && record.exception <= 6) return names[record.exception];
    return record.exception ? "unexpected interrupt " : "fault";
}

static void tell_fault(void) {
    char *p = put_text(text, "fault: ");
    p = put_text(p, fault_name());
    if (record.exception >= 16 && !record.overflow) p = put_number(p, record.exception - 16);
    if (record.pc || record.lr) { /* there was a frame */
        p = put_hex(put_text(p, " at "), record.pc);
        p = put_hex(put_text(p, ", called from "), record.lr);
    }
    p = put_hex(put_text(p, ", status "), record.status);
    if (record.address != NO_ADDRESS) p = put_hex(put_text(p, ", address "), record.address);
    p = put_number(put_text(p, ", after "), record.uptime_ms);
    p = put_number(put_text(p, " ms, "), record.in_a_row);
    put_text(p, " in a row");
}

static const char *cause_name(uint32_t causes) {
    if (causes & RESET_PIN) return "reset button"; /* alone: erratum 136 */
    if (causes & RESET_LOCKUP) return "fault: lock-up, a fault within a fault";
    if (causes & RESET_WATCHDOG) return "watchdog";
    if (causes & RESET_SOFTWARE) return "restarted by software";
    return causes ? "woken up" : "power-up";
}

void fault_open(void) {
    uint32_t causes = NS_REG(POWER_BASE, 0x400);
    NS_REG(POWER_BASE, 0x400) = causes; /* writing ones clears */
    if (record.magic != MAGIC || record.check != check()) {
        memset(&record, 0, sizeof record);
        record.magic = MAGIC;
    }
    if (record.is_news) tell_fault();
    else {
        put_text(text, cause_name(causes));
        record.in_a_row += !(causes & RESET_PIN) && causes & RESET_LOCKUP;
    }
    record.is_news = 0;
    record.check = check();
}

const char *fault_reset_text(void) { return text; }
int fault_wants_safe_start(void) { return record.in_a_row >= FAULTS_IN_A_ROW; }

void fault_forgive(void) {
    if (!record.in_a_row) return;
    record.in_a_row = 0;
    record.check = check();
}
