/* Ways to end: a reset, which leads through the bootloader to the image again, or into the bootloader to stay. */
#ifndef NS_RESTART_H
#define NS_RESTART_H

#include "chip.h"

__attribute__((noreturn)) static inline void restart(void) {
    dsb();
    NS_REG(0xE000ED0C, 0) = 0x05FA0004; /* AIRCR: SYSRESETREQ */
    dsb();
    for (;;) continue; /* a few cycles until the reset */
}

/* The bootloader stays when it finds 0xB0 in GPREGRET, and clears it. */
__attribute__((noreturn)) static inline void restart_in_bootloader(void) {
    NS_REG(POWER_BASE, 0x51C) = 0xB0;
    restart();
}

#endif
