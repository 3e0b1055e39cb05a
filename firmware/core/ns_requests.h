/* What a board does at each request, and the ways of ns_device that this needs. */
#ifndef NS_REQUESTS_H
#define NS_REQUESTS_H

#include "ns_device.h"

/* Answers the payload of a frame: a request with its answer or a coded refusal. What is too short to carry a tag
 * cannot be answered and is passed over. */
void ns_request_handle(ns_device *d, const uint8_t *payload, size_t size);

/* What a handler of a request returns: NS_OK with the fields of its answer written behind the header that stands in
 * `w`, a refusal, or NS_LATER when the answer will come by itself. */
#define NS_LATER 1
typedef int ns_handler(ns_device *d, const ns_request_message *m, ns_writer *w);

/* Of ns_package_requests.c. */
ns_handler ns_request_begin, ns_request_write, ns_request_commit, ns_request_remove, ns_request_info,
    ns_request_labels, ns_request_window_input, ns_request_window_run;
/* The active package as hello and package info tell it. */
void ns_write_package(const ns_device *d, ns_writer *w);
/* A piece of a commit that is under way. */
void ns_commit_step(ns_device *d);

/* Of ns_device.c. */
ns_writer ns_device_message(ns_device *d);                   /* an empty message in the device's buffer */
int ns_device_send(ns_device *d, const ns_writer *message);  /* an event: leaves now or is dropped (0) */
void ns_device_answer(ns_device *d, const ns_writer *answer); /* leaves as soon as there is room */
void ns_device_set_led(ns_device *d, uint32_t rgb);
int ns_device_stream(ns_device *d, int lane, uint16_t rate_hz); /* 0: stop */

#endif
