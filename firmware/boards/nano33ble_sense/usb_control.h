/* The control endpoint: what every USB device must answer, and whom it asks for the rest. For the USB interrupt. */
#ifndef NS_USB_CONTROL_H
#define NS_USB_CONTROL_H

#include "usbd.h"

void control_open(const char *serial);
void control_reset(void); /* the host has forgotten us */
void control_setup(const usbd_setup *setup);
void control_data_done(void); /* the packet under way was fetched, or one has come */

#endif
