/* The chip's USB device controller: power, endpoints and packets. It knows nothing of what the packets mean.
 *
 * Everything but usbd_open, usbd_close and usbd_attend is for the USB interrupt, which alone touches the controller:
 * so only one DMA transfer is ever under way, as the chip demands. */
#ifndef NS_USBD_H
#define NS_USBD_H

#include <stddef.h>
#include <stdint.h>

#define USBD_PACKET 64u /* bytes of a full-speed packet, control and bulk */
#define USBD_IN 0x80u   /* the direction in an endpoint's address */

typedef struct {
    uint8_t type, request;
    uint16_t value, index, length;
} usbd_setup;

void usbd_open(void);   /* follows the cable's power from now on */
void usbd_close(void);  /* leaves the bus for good */
void usbd_attend(void); /* runs the USB interrupt soon */
int usbd_is_starting(void); /* the cable has power, the controller is not on the bus yet: usbd_attend moves it on */

/* Packets are in RAM and word aligned. */
void usbd_give(uint32_t endpoint, const uint8_t *packet, size_t size); /* for the host to fetch */
int usbd_has_packet(uint32_t endpoint);                                /* from the host; also for the main loop */
size_t usbd_take(uint32_t endpoint, uint8_t *packet);                  /* takes it, and the next one may come */

void usbd_control_receive(void);
void usbd_control_done(void);
void usbd_control_refuse(void);

/* Which endpoints answer, besides the control endpoint: bit masks. */
void usbd_enable(uint32_t in, uint32_t out);
void usbd_restart(uint32_t address); /* data toggle 0, not halted, ready for packets; one that waits stays */
void usbd_halt(uint32_t address);
int usbd_is_halted(uint32_t address);

#endif
