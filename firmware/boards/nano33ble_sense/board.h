/* The port: what ns_device asks of this board. */
#ifndef NS_BOARD_H
#define NS_BOARD_H

#include "ns_device.h"

/* After all drivers are open. The port lives for ever. */
const ns_port *board_port(void);

/* Which sensors are there now, and what they can do: they may go, come back, and get their microcode. */
void board_look(void);

/* The 32 hex characters that the bootloader shows as the board's serial number, too. */
const char *board_serial(void);

/* The host has asked for the bootloader. */
int board_wants_bootloader(void);

/* Samples of a lane: values as they go on the wire; returns rows. */
size_t board_take(int lane, int16_t *values, size_t rows, uint32_t *lost);

#endif
