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

/* A board without power, to be given a flash image; NULL when there is no memory. */
NS_API ns_host *ns_host_new(const char *serial, const char *firmware, const char *reset);
NS_API void ns_host_power_up(ns_host *h, uint64_t time_us);
NS_API void ns_host_free(ns_host *h);

/* Bytes from the host computer; returns how many found room. */
NS_API size_t ns_host_feed(ns_host *h, const uint8_t *data, size_t size);
/* Bytes for the host computer; returns how many were taken from the board. */
NS_API size_t ns_host_take(ns_host *h, uint8_t *out, size_t room);
/* `count` samples (rows) of a sensor. What its queue cannot hold is lost, as in the sensor's own. */
NS_API void ns_host_samples(ns_host *h, int lane, const int16_t *samples, size_t count);
/* Lets the board run until it has nothing to do or is busy past `time_us`; returns the board's time. */
NS_API uint64_t ns_host_run(ns_host *h, uint64_t time_us);
NS_API void ns_host_disconnected(ns_host *h);
/* Pins (a bit each, by their numbers of ns_buttons.h) that are connected to ground from now on. */
NS_API void ns_host_ground(ns_host *h, uint32_t pins);

NS_API uint32_t ns_host_led(const ns_host *h);
NS_API uint32_t ns_host_pulses(const ns_host *h);
/* The rate a sensor runs at now; 0: off. */
NS_API uint32_t ns_host_rate(const ns_host *h, int lane);

NS_API uint8_t *ns_host_flash_bytes(ns_host *h);
NS_API size_t ns_host_flash_size(void);
/* Words written and pages erased since the start: says when an image has changed. */
NS_API uint32_t ns_host_flash_operations(const ns_host *h);
NS_API uint32_t ns_host_flash_erases(const ns_host *h);
/* Operations that break the flash's rules: there must be none. */
NS_API uint32_t ns_host_flash_violations(const ns_host *h);
/* Power goes at the `operation`-th write or erase from now (1: the next), which happens not, half or whole. */
NS_API void ns_host_cut_power(ns_host *h, uint32_t operation, int how, uint32_t seed);
NS_API int ns_host_is_dead(const ns_host *h);

#endif
