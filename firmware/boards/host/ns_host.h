/* The host port: a board made of memory, whose time, samples and bytes the caller gives and takes.
 *
 * Time is virtual. What takes the real chip long (flash) moves the board's clock ahead of the caller's, and until the
 * caller's time has come there the board does not run, as the real one would not. Cycles are counted by the host's
 * clock: they say what this computer needed, not what a board would.
 */
#ifndef NS_HOST_H
#define NS_HOST_H

#include "ns_device.h"

/* What waits while the board is busy. Bytes: what USB and the driver hold; more stays with the sender. */
#define NS_HOST_INPUT 16384
#define NS_HOST_OUTPUT 65536
/* Samples: LSM9DS1's FIFO holds 32 rows; two DMA buffers of the microphone hold one page erase (85 ms). */
#define NS_HOST_ROWS 32
#define NS_HOST_SOUND 4096
#define NS_HOST_CYCLE_HZ 1000000000u /* "cycles" are nanoseconds of the host's clock */

/* What a board of 256 KiB can give to a model: the network's arena, and the state of its features. */
#define NS_HOST_ARENA 131072
#define NS_HOST_STATE 49152

typedef struct ns_host ns_host;

#endif
