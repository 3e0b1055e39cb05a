/* A serial port over USB (CDC ACM) which never waits for a host: bytes in, bytes out, and the host's coming and going.
 *
 * DTR is required for nothing: Windows may never raise it. All functions are for the main loop. */
#ifndef NS_USB_H
#define NS_USB_H

#include <stddef.h>
#include <stdint.h>

/* Once, after clock_open. `serial` is at most 32 characters and must outlive the port. The port comes up whenever
 * the cable brings power: it may be there already, come later, go and come back. */
void usb_open(const char *serial);

/* Bytes from the host; returns how many. While the ring is full the hardware holds the host back, and nothing is lost.
 * Gives nothing between a host's leaving and usb_take_left, so that two sessions are never mixed. */
size_t usb_read(uint8_t *out, size_t room);

/* Takes all bytes or none: 1 or 0. It takes none when nobody is connected or when there is no room for all. */
int usb_send(const uint8_t *data, size_t size);

/* 1 once after the host left: DTR fell, bus reset, suspend, unplugged, deconfigured. What it had not fetched is gone. */
int usb_take_left(void);

/* 1 when the host has fetched every byte given to usb_send. A host that does not read leaves it 0 for ever. */
int usb_is_idle(void);

/* 1 when the 1200-baud touch is complete: the rate is 1200, and DTR has been low for 200 ms in whichever order. */
int usb_wants_bootloader(void);

/* Leaves the bus, before a reset. */
void usb_close(void);

#endif
