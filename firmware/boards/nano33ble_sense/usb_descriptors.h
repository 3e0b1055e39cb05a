/* What the board says of itself to a USB host. */
#ifndef NS_USB_DESCRIPTORS_H
#define NS_USB_DESCRIPTORS_H

#include <stddef.h>
#include <stdint.h>

#define USB_NOTIFICATIONS 1u /* interrupt IN; CDC wants it, nothing is ever sent there */
#define USB_DATA 2u          /* bulk IN and OUT */
#define USB_INTERFACES 2u    /* communication, data */
#define USB_COMMUNICATION 0u
#define USB_SERIAL_LENGTH 32u
#define USB_STRING_BYTES (2 + 2 * USB_SERIAL_LENGTH) /* of the longest string */

/* The descriptor that wValue of GET_DESCRIPTOR names; returns its size, 0 when there is none. Strings are made in
 * `room` of USB_STRING_BYTES. */
size_t usb_descriptor(uint16_t value, const char *serial, uint8_t *room, const uint8_t **out);

#endif
