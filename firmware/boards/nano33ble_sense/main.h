/* The board's life after start-up. */
#ifndef NS_MAIN_H
#define NS_MAIN_H

__attribute__((noreturn)) void main_loop(void);

#endif
