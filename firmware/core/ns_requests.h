/* What a board does at each request, and the ways of ns_device that this needs. */
#ifndef NS_REQUESTS_H
#define NS_REQUESTS_H

#include "ns_device.h"

/* Answers the payload of a frame: a request with its answer or a coded refusal. What is too short to carry a tag
 * cannot be answered and is passed over. */
void ns_request_handle(ns_device *d, const uint8_t *payload, size_t size);

/* Of ns_device.c, for the requests. */
ns_writer ns_device_message(ns_device *d);                   /* an empty message in the device's buffer */
int ns_device_send(ns_device *d, const ns_writer *message);  /* an event: leaves now or is dropped (0) */
void ns_device_answer(ns_device *d, const ns_writer *answer); /* leaves as soon as there is room */
void ns_device_set_led(ns_device *d, uint32_t rgb);
int ns_device_stream(ns_device *d, int lane, uint16_t rate_hz); /* 0: stop */

#endif
