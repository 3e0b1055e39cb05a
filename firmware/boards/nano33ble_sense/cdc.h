/* The serial port's side of USB (CDC ACM): its class requests and its two data endpoints. For the USB interrupt; what
 * the main loop sees of it is usb.h. */
#ifndef NS_CDC_H
#define NS_CDC_H

#include "usbd.h"

void cdc_open(void);  /* configured, also again */
void cdc_close(void); /* bus reset, unplugged, deconfigured */
void cdc_sleep(int asleep);

/* Whether a request that brings data is known, before its data are taken. */
int cdc_takes(const usbd_setup *setup);
/* Does a class request: takes from `data` or writes its answer there; returns the answer's size, or -1 for refused. */
int cdc_request(const usbd_setup *setup, uint8_t *data);

/* Bit n: the host has fetched the packet of IN endpoint n. */
void cdc_fetched(uint32_t endpoints);
/* Moves packets as far as rings and endpoints allow. */
void cdc_attend(void);

#endif
