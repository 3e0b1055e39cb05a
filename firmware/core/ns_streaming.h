/* Streaming: a live window shares most rows with the one before, so only what is new of its first operators' outputs is
 * computed. The rest is moved. The scores are those of the whole computation, in every byte. */
#ifndef NS_STREAMING_H
#define NS_STREAMING_H

#include "ns_network.h"

/* Points into the STRM section, which must outlive it. */
typedef struct {
    ns_bytes section;
    uint16_t count;  /* of streamed operators, the network's first ones */
    uint8_t is_held; /* their outputs in the arena are those of the live window before */
} ns_streaming;

/* Opens the section of an opened network whose input is `height` rows, of which `shift` are new from one live window to
 * the next. Which rows of an operator's output stay the same follows from its window: the section must say just that.
 * Without a section nothing is streamed. NS_OK, NS_E_TRUNCATED, NS_E_LAYOUT, NS_E_SHAPE, NS_E_RANGE or
 * NS_E_UNSUPPORTED. */
int ns_streaming_open(ns_streaming *s, const ns_network *n, ns_bytes section, size_t height, size_t shift);

/* One inference on the window in the network's input. While `is_held` it is the window before, moved on; the caller
 * sets and clears that, since only the caller knows. */
void ns_streaming_run(const ns_streaming *s, ns_network *n);

#endif
