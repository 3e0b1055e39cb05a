/* Time: microseconds since the start, cycles of the processor, and a tick that ends a sleep every 4 ms. */
#ifndef NS_CLOCK_H
#define NS_CLOCK_H

#include <stdint.h>

#define CLOCK_CYCLE_HZ 64000000u

/* Starts the crystal that USB and the microphone need (bounded: without a crystal the board goes on), TIMER0 and RTC1. */
void clock_open(void);
uint64_t clock_us(void);     /* from any interrupt, too */
uint32_t clock_us32(void);   /* the lower half, for deadlines: cheaper; wraps after 71 minutes */
uint32_t clock_cycles(void); /* for work and busy waits: it may stand still while the processor sleeps; wraps after 67 s */
void clock_wait_us(uint32_t us);
/* A TICK event of this RTC, and its interrupt, every 4 ms from now on. */
void clock_open_tick(uint32_t rtc, uint32_t irq, uint32_t priority);

#endif
